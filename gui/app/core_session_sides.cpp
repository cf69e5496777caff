#include "app/core_session.h"

#include "connections/core_connections.h"
#include "jobs/texts.h"
#include "jobs/worker_pool.h"
#include "scratch/binaries.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QThreadPool>
#include <QTime>

/// The two sides: naming, asking for passwords, reading, and reading one again.
namespace cofferdam::gui {

namespace {

/// Runs tasks beside each other when the pool has room, else one after another: never waits for a thread it may itself occupy.
base::Executor executorOn(QThreadPool* pool)
{
    return [pool](std::vector<std::function<void()>> tasks) {
        QSemaphore done;
        int beside = 0;
        std::vector<std::function<void()>> own;
        for (auto& task : tasks) {
            const bool last = &task == &tasks.back();
            if (!last && pool->tryStart([&done, task] {
                    task();
                    done.release();
                }))
                ++beside;
            else
                own.push_back(std::move(task));
        }
        for (auto& task : own)
            task();
        done.acquire(beside);
    };
}

} // namespace

bool CoreSession::setSide(int side, const QString& text)
{
    Side& own = m_sides[side];
    own.text = text;
    own.read.reset();
    const auto parsed = sources::SourceAddress::parse(text.toStdString());
    if (!parsed) {
        // What cannot be understood may still hold a secret: the error says what is wrong without quoting it.
        own.display = own.shortName = tr("(not understood)");
        fail(parsed.error());
        return false;
    }
    // A password that was typed is for the place it was typed for.
    const std::string password = own.address.connection == parsed->connection ? own.address.password : std::string();
    own.address = *parsed;
    own.address.password = password;
    own.display = qstring(parsed->display());
    own.shortName = qstring(parsed->title());
    return true;
}

void CoreSession::open(const QString& baseline, const QString& target)
{
    if (setSide(0, baseline) && setSide(1, target))
        read();
}

void CoreSession::read()
{
    m_lastDecision = tr("before reading again at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm")));
    setState(State::Reading);
    m_stale = false;
    m_staleReason.clear();
    m_wantsPassword = -1;
    askForPasswords();
}

void CoreSession::askForPasswords()
{
    const int asking = ++m_asking;
    m_unanswered = 1; // answers may come at once
    for (int side : {0, 1}) {
        const Side& own = m_sides[side];
        const auto& saved = own.address.saved;
        if (own.read || !m_connections || !saved || saved->passwordFrom == sources::PasswordFrom::Libpq || !own.address.password.empty())
            continue;
        ++m_unanswered;
        m_connections->secrets().find(*saved, this, [this, asking, side](const QString& password, const QString& error) {
            passwordArrived(asking, side, password, error);
        });
    }
    passwordArrived(asking, -1, {}, {});
}

void CoreSession::passwordArrived(int asking, int side, const QString& password, const QString& error)
{
    if (asking != m_asking)
        return;
    if (side >= 0)
        m_sides[side].address.password = password.toStdString();
    if (!error.isEmpty())
        Q_EMIT logged(tr("The keychain gave no password for %1: %2").arg(m_sides[side].display, error));
    if (--m_unanswered == 0)
        startReading();
}

void CoreSession::startReading()
{
    std::optional<sources::SourceAddress> wanted[2];
    QStringList names;
    for (int side : {0, 1}) {
        if (!m_sides[side].read) {
            wanted[side] = m_sides[side].address;
            names << m_sides[side].display;
        }
    }
    const QString time = QTime::currentTime().toString(Qt::ISODate);
    Q_EMIT logged(names.size() == 1 ? tr("%1  Reading %2").arg(time, names.front()) : tr("%1  Reading %2 and %3").arg(time, names.value(0), names.value(1)));
    sources::ReadOptions options;
    options.statistics = true;
    options.executor = executorOn(workerPool());
    options.canonical = m_serverTexts ? sources::Canonical::Scratch : sources::Canonical::Static;
    m_job.start(
        names.size() == 1 ? tr("Reading %1").arg(names.front()) : tr("Reading both sides"),
        [from = wanted[0], to = wanted[1], options](const base::CancelToken& cancel, const base::ProgressSink& progress) {
            return workspace::readEach(from, to, options, cancel, progress);
        },
        [this](workspace::SideResults results) { sidesRead(std::move(results)); });
}

void CoreSession::sidesRead(workspace::SideResults results)
{
    base::Result<std::shared_ptr<const sources::SourceResult>>* each[2] = {&results.baseline, &results.target};
    int failed = -1;
    for (int side : {1, 0}) {
        if (m_sides[side].read)
            continue;
        if (*each[side])
            m_sides[side].read = freedOnWorker(std::move(**each[side]));
        else
            failed = side;
    }
    if (failed >= 0) {
        sideFailed(failed, each[failed]->error());
        return;
    }
    m_read = {m_sides[0].read, m_sides[1].read};
    m_serverTextsRead = m_serverTexts;
    m_readAt = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    watchFiles();
    plan();
}

/// One sentence about the side that could not be read. What was compared before stays on the screen, and the other side is not read
/// again by a retry.
void CoreSession::sideFailed(int side, const base::Error& error)
{
    const bool refused = error.message.id == "source.password_needed" || error.message.id == "source.not_let_in";
    m_wantsPassword = refused ? side : -1;
    if (m_view) {
        setServerTextsQuietly(m_serverTextsRead);
        m_stale = true;
        m_staleReason = textOf(error);
        Q_EMIT logged(m_staleReason);
        setState(State::Ready);
        return;
    }
    fail(error);
    if (m_sides[1 - side].read) {
        m_error = tr("%1\n%2 was read and is kept.").arg(m_error, m_sides[1 - side].display);
        Q_EMIT stateChanged();
    }
}

void CoreSession::watchFiles()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    for (const Side& side : m_sides) {
        const QString path = qstring(side.address.path);
        if (side.address.kind != sources::SourceKind::GitFile && QFileInfo(path).isFile())
            m_watcher.addPath(path);
    }
}

void CoreSession::refresh()
{
    if (m_readOnly) {
        readPlanFile();
        return;
    }
    for (int side : {0, 1}) {
        // A relative path may exist only now.
        if (!setSide(side, m_sides[side].text))
            return;
    }
    read();
}

void CoreSession::retry()
{
    if (m_readOnly) {
        readPlanFile();
        return;
    }
    for (int side : {0, 1}) {
        if (!m_sides[side].read && !setSide(side, m_sides[side].text))
            return;
    }
    read();
}

void CoreSession::replaceSide(int side, const QString& address)
{
    if (m_readOnly)
        return;
    m_view.reset();
    m_comparison.reset();
    if (setSide(side, address))
        retry();
    else
        m_read = {};
}

void CoreSession::givePassword(int side, const QString& password)
{
    Side& own = m_sides[side];
    own.address.password = password.toStdString();
    if (m_connections && own.address.saved) {
        sources::SavedConnection forNow = *own.address.saved;
        forNow.passwordFrom = sources::PasswordFrom::Session;
        m_connections->secrets().keep(forNow, password, this, [](const QString&) {});
    }
    retry();
}

void CoreSession::lookForServer()
{
    m_serverJob.start(
        tr("Looking for a server program"),
        [](const base::CancelToken&, const base::ProgressSink&) { return scratch::findBinaries().has_value(); },
        [this](bool found) {
            m_serverFound = found ? ServerFound::Yes : ServerFound::No;
            Q_EMIT serverTextsChanged();
        });
}

QString CoreSession::serverTextsObstacle() const
{
    if (m_readOnly)
        return tr("A plan file is shown as it was made.");
    const auto isText = [](const Side& side) {
        const sources::SourceKind kind = side.read ? side.read->kind : side.address.kind;
        return kind != sources::SourceKind::Database && kind != sources::SourceKind::Empty;
    };
    if (!isText(m_sides[0]) && !isText(m_sides[1]))
        return tr("Both sides are printed by a server already.");
    switch (m_serverFound) {
    case ServerFound::Yes: return {};
    case ServerFound::No: return tr("No PostgreSQL server program is installed on this machine, so that there is none to start.");
    case ServerFound::Unknown: break;
    }
    return tr("Looking for a server program…");
}

void CoreSession::setServerTextsQuietly(bool on)
{
    if (m_serverTexts == on)
        return;
    m_serverTexts = on;
    Q_EMIT serverTextsChanged();
}

void CoreSession::setServerTexts(bool on)
{
    if (on == m_serverTexts || (on && !serverTextsObstacle().isEmpty()))
        return;
    setServerTextsQuietly(on);
    for (Side& side : m_sides) {
        const bool printed = side.read && side.read->kind == sources::SourceKind::Database;
        if (!printed)
            side.read.reset();
    }
    m_viewedModified = true; // the session file says it
    keepForRecovery();
    Q_EMIT modifiedChanged();
    retry();
}

void CoreSession::swap()
{
    if (m_readOnly)
        return;
    std::swap(m_sides[0], m_sides[1]);
    // Decisions name the baseline's objects: each direction has its own, and swapping back brings them back.
    std::swap(m_decisions, m_decisionsOfSwapped);
    // The other direction's plan is no former version of this one.
    m_former.reset();
    m_planned = false;
    m_stepChanges.clear();
    m_keepFormer = false;
    undoStack()->clear();
    std::swap(m_read.baseline, m_read.target);
    if (m_read.baseline && m_read.target)
        plan();
    else
        retry();
}

} // namespace cofferdam::gui
