#include "app/core_session.h"

#include "app/session_file.h"
#include "connections/core_connections.h"
#include "diff/differ.h"
#include "jobs/comparison_view.h"
#include "jobs/draft_preview.h"
#include "jobs/exporter.h"
#include "jobs/plan_file.h"
#include "jobs/texts.h"
#include "jobs/worker_pool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTime>

#include <utility>

namespace cofferdam::gui {

struct CoreSession::Planned {
    base::Result<std::shared_ptr<const workspace::Comparison>> comparison;
    ComparisonSnapshot view;
    std::shared_ptr<const workspace::SafeWays> safeWays;
    std::vector<workspace::StepChange> changes; ///< as against `comparedWith`
    std::shared_ptr<const workspace::Comparison> comparedWith;
};

/// One decision: the values before and after it. Undo is the value before.
class CoreSession::Decide : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(Decide)

public:
    Decide(CoreSession* session, const QString& text, Decided next)
        : QUndoCommand(text), m_session(session), m_before(session->m_decisions), m_after(std::move(next))
    {
    }
    void undo() override { m_session->applyDecisions(m_before, tr("with: %1").arg(text())); }
    void redo() override { m_session->applyDecisions(m_after, tr("before: %1").arg(text())); }

private:
    CoreSession* m_session;
    Decided m_before;
    Decided m_after;
};

CoreSession::CoreSession(CoreConnections* connections, QObject* parent)
    : Session(parent), m_connections(connections), m_job(workerPool()), m_exportJob(workerPool()), m_previewJob(workerPool()), m_momentJob(workerPool()),
      m_serverJob(workerPool()), m_checkJob(workerPool())
{
    lookForServer();
    connect(&m_job, &LatestJob::progressed, this, [this](const QString& step, qint64 done, qint64 total) {
        Q_EMIT progressed(progressText(step), done, total);
    });
    connect(undoStack(), &QUndoStack::cleanChanged, this, &Session::modifiedChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_stale = true;
        m_staleReason.clear();
        Q_EMIT stateChanged();
    });
}

CoreSession::~CoreSession()
{
    // Emptying the history says that nothing is modified any more, to a window that may be gone by then.
    undoStack()->blockSignals(true);
    m_job.cancel();
    m_exportJob.cancel();
    m_previewJob.cancel();
    m_momentJob.cancel();
    m_serverJob.cancel();
    m_checkJob.cancel();
}

QString CoreSession::title() const
{
    if (m_readOnly)
        return m_sides[0].shortName;
    return QStringLiteral("%1 %2 %3").arg(withEnvironment(m_sides[0].shortName, environment(0)), QString(QChar(0x2192)),
                                          withEnvironment(m_sides[1].shortName, environment(1)));
}

Environment CoreSession::environment(int side) const
{
    const auto& saved = m_sides[side].address.saved;
    return saved ? environmentOf(saved->environment) : Environment::Unknown;
}

void CoreSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void CoreSession::fail(const base::Error& error)
{
    m_error = textOf(error);
    Q_EMIT logged(m_error);
    setState(State::Failed);
}

void CoreSession::plan()
{
    if (!m_read.baseline || !m_read.target)
        return;
    setState(State::Planning);
    if (!m_view) {
        showDifferencesFirst();
        return;
    }
    m_job.start(
        tr("Comparing and planning"),
        [sides = m_read, decisions = m_decisions.decisions, settings = m_settings, readAt = m_readAt,
         former = m_keepFormer ? m_former : m_planned ? m_comparison : nullptr](const base::CancelToken& cancel, const base::ProgressSink& progress) {
            Planned planned{workspace::compare(sides.baseline, sides.target, decisions, settings, cancel, progress), {}, {}, {}, former};
            if (!planned.comparison)
                return planned;
            planned.safeWays = freedOnWorker(std::make_shared<const workspace::SafeWays>(workspace::safeWays(**planned.comparison, cancel)));
            planned.view = viewOf(**planned.comparison, readAt, *planned.safeWays);
            if (former)
                planned.changes = workspace::comparePlans(former->plan, (*planned.comparison)->plan);
            planned.comparison = freedOnWorker(*planned.comparison);
            return planned;
        },
        [this](Planned planned) { show(std::move(planned)); });
}

void CoreSession::showDifferencesFirst()
{
    m_job.start(
        tr("Comparing"),
        [sides = m_read, decisions = m_decisions.decisions, settings = m_settings, readAt = m_readAt](const base::CancelToken& cancel, const base::ProgressSink&) {
            Planned found{workspace::compareUnplanned(sides.baseline, sides.target, decisions, settings, cancel), {}, {}, {}, {}};
            if (found.comparison) {
                auto view = std::make_shared<ComparisonView>(*viewOf(**found.comparison, readAt));
                view->planned = false;
                view->verdict = Verdict::None;
                found.view = freedOnWorker<ComparisonView>(std::move(view));
                found.comparison = freedOnWorker(*found.comparison);
            }
            return found;
        },
        [this](Planned found) {
            if (!found.comparison) {
                fail(found.comparison.error());
                return;
            }
            m_comparison = std::move(*found.comparison);
            m_planned = false;
            m_view = std::move(found.view);
            Q_EMIT snapshotChanged();
            plan();
        });
}

void CoreSession::show(Planned planned)
{
    if (!planned.comparison) {
        fail(planned.comparison.error());
        return;
    }
    const bool differs = std::any_of(planned.changes.begin(), planned.changes.end(),
                                     [](const workspace::StepChange& change) { return change.fate != workspace::StepFate::Same; });
    // A plan that came out the same leaves the comparison with the last different one as it is.
    if (planned.comparedWith && (differs || m_keepFormer)) {
        if (!m_keepFormer)
            m_formerTitle = m_lastDecision;
        m_former = planned.comparedWith;
        m_stepChanges = std::move(planned.changes);
    }
    m_comparison = std::move(*planned.comparison);
    m_planned = true;
    m_safeWays = std::move(planned.safeWays);
    m_view = std::move(planned.view);
    m_error.clear();
    setState(State::Ready);
    Q_EMIT snapshotChanged();
    Q_EMIT planComparisonChanged();
}

void CoreSession::cancel()
{
    if (!m_job.isRunning() && m_state != State::Reading)
        return;
    ++m_asking;
    m_job.cancel();
    if (m_state == State::Reading)
        setServerTextsQuietly(m_serverTextsRead); // what is shown was read otherwise
    if (m_view) {
        m_sides[0].read = m_read.baseline;
        m_sides[1].read = m_read.target;
        setState(State::Ready);
        return;
    }
    m_error = tr("Cancelled. Nothing was compared.");
    setState(State::Failed);
}

void CoreSession::decide(const QString& text, workspace::Decisions next)
{
    if (!m_readOnly && !(next == m_decisions.decisions))
        undoStack()->push(new Decide(this, text, {std::move(next), m_decisions.notes}));
}

void CoreSession::applyDecisions(const Decided& next, const QString& formerPlan)
{
    const bool replan = !(next.decisions == m_decisions.decisions);
    if (replan)
        m_lastDecision = formerPlan;
    const bool renote = !(next.notes == m_decisions.notes);
    const QSet<QString> viewed = m_decisions.notes.viewed;
    m_decisions = next;
    m_decisions.notes.viewed = viewed; // reading marks have no history
    keepForRecovery();
    if (renote)
        Q_EMIT notesChanged();
    if (replan)
        plan();
}

void CoreSession::setNotes(const QString& what, const ReviewNotes& next)
{
    if (!(next == m_decisions.notes))
        undoStack()->push(new Decide(this, what, {m_decisions.decisions, next}));
}

void CoreSession::setViewed(const QStringList& changes, bool viewed)
{
    for (const QString& key : changes) {
        if (viewed)
            m_decisions.notes.viewed.insert(key);
        else
            m_decisions.notes.viewed.remove(key);
    }
    m_viewedModified = true;
    keepForRecovery();
    Q_EMIT notesChanged();
    Q_EMIT modifiedChanged();
}

SessionFile CoreSession::sessionFile() const
{
    return {m_sides[0].display, m_sides[1].display, m_decisions.decisions, m_decisions.notes, {}, m_serverTexts};
}

void CoreSession::keepForRecovery()
{
    if (m_readOnly)
        return;
    SessionFile content = sessionFile();
    content.file = m_file;
    m_recovery.keep(sessionBytes(content));
}

workspace::Decisions CoreSession::ticked(const QStringList& keys, bool on) const
{
    workspace::Decisions next = m_decisions.decisions;
    for (const QString& text : keys) {
        const auto key = diff::parseChangeKey(text.toStdString());
        if (!key)
            continue;
        diff::ChangeKey whole = *key;
        whole.property.clear();
        if (key->property.empty()) {
            // The whole change: what was said about single properties of it no longer counts.
            std::erase_if(next.ticks, [&](const auto& entry) { return entry.first.object == whole.object; });
        } else if (on) {
            next.ticks[whole] = true;
        }
        next.ticks[*key] = on;
    }
    return next;
}

namespace {

QString wordsFor(const QStringList& keys)
{
    return keys.size() == 1 ? keys.front().mid(keys.front().indexOf(QLatin1Char(':')) + 1)
                            : CoreSession::tr("%n change(s)", nullptr, static_cast<int>(keys.size()));
}

} // namespace

void CoreSession::tick(const QStringList& keys, bool on)
{
    decide(on ? tr("select %1").arg(wordsFor(keys)) : tr("leave out %1").arg(wordsFor(keys)), ticked(keys, on));
}

void CoreSession::takeAsEqual(const QStringList& keys)
{
    if (!m_readOnly)
        decide(tr("take %1 as equal").arg(wordsFor(keys)), ticked(keys, false));
}

void CoreSession::answer(const QString& question, Answer answer)
{
    if (!m_comparison)
        return;
    for (std::size_t i = 0; i < m_comparison->questions.size(); ++i) {
        if (qstring(m_comparison->questions[i].id) != question)
            continue;
        const auto given = answer == Answer::Renamed    ? workspace::RenameAnswer::Renamed
                           : answer == Answer::Separate ? workspace::RenameAnswer::DroppedAndNew
                                                        : workspace::RenameAnswer::Later;
        // Only the renames are taken over: other decisions may be newer than the comparison that is shown.
        workspace::Decisions next = m_decisions.decisions;
        next.renames = workspace::answer(*m_comparison, i, given).renames;
        const auto& candidate = m_comparison->questions[i].candidate;
        const QString names = QStringLiteral("%1 %2 %3").arg(qstring(candidate.from.ownName()), QString(QChar(0x2192)), qstring(candidate.to.ownName()));
        decide(answer == Answer::Renamed    ? tr("accept rename %1").arg(names)
               : answer == Answer::Separate ? tr("no rename: %1").arg(names)
                                            : tr("decide later: %1").arg(names),
               std::move(next));
        return;
    }
}

void CoreSession::fill(const QString& question, const QString& expression)
{
    const auto key = diff::parseChangeKey(question.toStdString());
    if (!key)
        return;
    workspace::Decisions next = m_decisions.decisions;
    if (expression.isEmpty())
        next.fills.erase(key->object);
    else
        next.fills[key->object] = expression.toStdString();
    decide(tr("value for %1").arg(qstring(key->object.sql())), std::move(next));
}

void CoreSession::accept(const QString& hazard, bool accepted, const QString& reason)
{
    const auto [id, object] = splitHazardKey(hazard);
    workspace::Decisions next = m_decisions.decisions;
    std::erase_if(next.acceptances, [&, wanted = id, on = object](const workspace::Acceptance& a) { return a.hazard == wanted && a.object == on; });
    if (accepted)
        next.acceptances.push_back({id, object, reason.toStdString()});
    decide(accepted ? tr("accept %1 on %2").arg(qstring(id), qstring(object)) : tr("no longer accept %1 on %2").arg(qstring(id), qstring(object)),
           std::move(next));
}

QStringList CoreSession::drafts() const
{
    QStringList out;
    for (const std::string& sql : m_decisions.decisions.edits)
        out << qstring(sql);
    return out;
}

void CoreSession::draft(const QStringList& statements, const QString& what)
{
    if (!m_comparison)
        return;
    workspace::Decisions next = m_decisions.decisions;
    std::vector<std::string> added;
    for (const QString& sql : statements)
        added.push_back(sql.toStdString());
    next.edits.insert(next.edits.end(), added.begin(), added.end());
    answerDraftedRenames(next, added, m_comparison->baseline->catalog);
    decide(tr("draft %1").arg(what), std::move(next));
}

void CoreSession::removeDraft(int index)
{
    workspace::Decisions next = m_decisions.decisions;
    if (index < 0 || index >= static_cast<int>(next.edits.size()))
        return;
    const QString what = qstring(next.edits[static_cast<std::size_t>(index)]).simplified();
    next.edits.erase(next.edits.begin() + index);
    decide(tr("take back %1").arg(what), std::move(next));
}

void CoreSession::previewDraft(const QStringList& statements)
{
    if (!m_comparison || m_readOnly)
        return;
    workspace::Decisions next = m_decisions.decisions;
    std::vector<std::string> added;
    for (const QString& sql : statements)
        added.push_back(sql.toStdString());
    next.edits.insert(next.edits.end(), added.begin(), added.end());
    answerDraftedRenames(next, added, m_comparison->baseline->catalog);
    m_previewJob.start(
        tr("Planning the draft"),
        [before = m_comparison, next, settings = m_settings](const base::CancelToken& cancel, const base::ProgressSink& progress) {
            return previewOf(*before, workspace::compare(before->baseline, before->target, next, settings, cancel, progress));
        },
        [this](const DraftPreview& preview) { Q_EMIT draftPreviewed(preview); });
}

void CoreSession::makeExport(const ExportChoice& choice)
{
    if (!m_comparison)
        return;
    m_exportJob.start(
        tr("Making the export"),
        [comparison = m_comparison, choice, notes = m_decisions.notes, whole = !m_readOnly](const base::CancelToken&, const base::ProgressSink&) {
            return exportFiles(*comparison, choice, notes, whole);
        },
        [this](const Exported& exported) { Q_EMIT exportMade(exported.files, exported.error); });
}

QString CoreSession::save(const QString& file)
{
    const QString error = writeSessionFile(file, sessionFile());
    if (error.isEmpty()) {
        m_file = file;
        m_viewedModified = false;
        undoStack()->setClean();
        m_recovery.drop();
        Q_EMIT stateChanged();
        Q_EMIT modifiedChanged();
    }
    return error;
}

QString CoreSession::load(const QString& file)
{
    QFile in(file);
    if (in.open(QIODevice::ReadOnly)) {
        const QByteArray start = in.peek(400);
        if (isPlanFile(std::string_view(start.constData(), static_cast<std::size_t>(start.size())))) {
            m_readOnly = true;
            m_file = file;
            readPlanFile();
            return {};
        }
    }
    SessionFile content;
    const QString error = readSessionFile(file, content);
    if (!error.isEmpty())
        return error;
    m_file = file;
    undoStack()->clear();
    m_decisions = {content.decisions, content.notes};
    setServerTextsQuietly(content.serverTexts);
    open(content.baseline, content.target);
    return {};
}

QString CoreSession::recover(const QByteArray& text)
{
    SessionFile content;
    const QString error = parseSession(text, tr("The recovered session"), {}, content);
    if (!error.isEmpty())
        return error;
    m_file = content.file;
    m_decisions = {content.decisions, content.notes};
    // It was not saved, and is not now.
    m_viewedModified = true;
    setServerTextsQuietly(content.serverTexts);
    m_recovery.keepNow(text);
    open(content.baseline, content.target);
    return {};
}

void CoreSession::readPlanFile()
{
    setState(State::Reading);
    const QString file = m_file;
    m_sides[0].shortName = QFileInfo(file).fileName();
    m_job.start(
        tr("Reading the plan"),
        [file](const base::CancelToken&, const base::ProgressSink&) {
            QFile in(file);
            if (!in.open(QIODevice::ReadOnly))
                return Planned{base::failure(base::Error{base::message("gui.file", COFFERDAM_TR("%1 cannot be read: %2."),
                                                                       {base::text(file.toStdString()), base::text(in.errorString().toStdString())}), {}, {}, {}}), {}, {}, {}, {}};
            const QByteArray text = in.readAll();
            Planned planned{comparisonOfPlanFile(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), file.toStdString()), {}, {}, {}, {}};
            if (planned.comparison)
                planned.view = viewOf(**planned.comparison, {});
            return planned;
        },
        [this](Planned planned) {
            if (planned.comparison) {
                m_sides[0].display = qstring((*planned.comparison)->baseline->display);
                m_sides[1].display = qstring((*planned.comparison)->target->display);
            }
            show(std::move(planned));
        });
}

} // namespace cofferdam::gui
