#include "app/core_session.h"
#include "diff/differ.h"
#include "emit/sql.h"
#include "jobs/comparison_view.h"
#include "jobs/moment.h"
#include "jobs/texts.h"

#include <QTime>

/// Decisions beyond ticks and answers, and what they did to the plan.
namespace cofferdam::gui {

void CoreSession::useSafeWay(const QString& hazard)
{
    if (!m_safeWays)
        return;
    for (const auto& [about, way] : *m_safeWays) {
        if (hazardKey(about.first, about.second.sql()) != hazard)
            continue;
        decide(tr("use the safe way for %1 on %2").arg(qstring(about.first), qstring(about.second.sql())), way.applied(m_decisions.decisions));
        return;
    }
}

void CoreSession::take(const QStringList& keys, bool fromTarget)
{
    if (!m_comparison || m_readOnly)
        return;
    std::vector<std::size_t> changes;
    for (const QString& text : keys) {
        const auto key = diff::parseChangeKey(text.toStdString());
        const std::size_t index = key ? m_comparison->find(*key) : diff::Change::npos;
        if (index != diff::Change::npos && std::find(changes.begin(), changes.end(), index) == changes.end())
            changes.push_back(index);
    }
    if (changes.empty())
        return;
    const auto count = static_cast<int>(changes.size());
    const QString what = count == 1 ? qstring(m_comparison->differences.changes[changes.front()].id.sql()) : tr("%n object(s)", nullptr, count);
    decide(fromTarget ? tr("take %1 from the target").arg(what) : tr("keep %1 as in the baseline").arg(what),
           workspace::take(m_decisions.decisions, *m_comparison, changes, fromTarget ? workspace::Side::Target : workspace::Side::Baseline));
}

bool CoreSession::isDrafted(const QString& text) const
{
    const auto key = diff::parseChangeKey(text.toStdString());
    return key && m_comparison && !m_comparison->decisions.edits.empty() && !workspace::editsOn(*m_comparison, key->object).empty();
}

void CoreSession::setIgnored(const QStringList& patterns)
{
    workspace::Decisions next = m_decisions.decisions;
    const std::set<std::string> before = std::exchange(next.ignore, {});
    QStringList added;
    for (const QString& pattern : patterns) {
        if (next.ignore.insert(pattern.toStdString()).second && !before.contains(pattern.toStdString()))
            added << pattern;
    }
    QStringList back;
    for (const std::string& pattern : before) {
        if (!next.ignore.contains(pattern))
            back << qstring(pattern);
    }
    decide(added.isEmpty() ? tr("compare %1 again").arg(back.join(QStringLiteral(", "))) : tr("leave out %1").arg(added.join(QStringLiteral(", "))), std::move(next));
}

void CoreSession::setDirect(bool direct)
{
    workspace::Decisions next = m_decisions.decisions;
    next.policy = direct ? std::optional(plan::Policy::Direct) : std::nullopt;
    if (!direct)
        next.online.clear();
    decide(direct ? tr("plan for a maintenance window") : tr("plan for a running application"), std::move(next));
}

PlanComparison CoreSession::planComparison() const
{
    PlanComparison out;
    if (!m_former || !m_comparison)
        return out;
    out.former = m_formerTitle;
    out.kept = m_keepFormer;
    for (const workspace::StepChange& change : m_stepChanges) {
        if (change.fate == workspace::StepFate::Same) {
            ++out.same;
            continue;
        }
        const bool gone = change.after == workspace::StepChange::none;
        const plan::Step& step = gone ? m_former->plan.steps[change.before] : m_comparison->plan.steps[change.after];
        StepDifference row;
        row.mark = gone ? Mark::Removed : change.before == workspace::StepChange::none ? Mark::Added : Mark::Changed;
        row.before = change.before == workspace::StepChange::none ? 0 : static_cast<int>(change.before) + 1;
        row.after = gone ? 0 : static_cast<int>(change.after) + 1;
        row.title = textOf(step.title);
        row.phase = coreText(plan::phaseName(step.phase));
        out.steps.push_back(std::move(row));
    }
    return out;
}

DefinitionTexts CoreSession::stepDifference(int before, int after) const
{
    DefinitionTexts texts;
    const auto describe = [](const workspace::Comparison* comparison, int number, QString& title, QString& text) {
        if (!comparison || number < 1 || number > static_cast<int>(comparison->plan.steps.size())) {
            title = number < 1 ? tr("not there") : QString();
            return;
        }
        const plan::Step& step = comparison->plan.steps[static_cast<std::size_t>(number - 1)];
        emit::SqlOptions options;
        options.serverVersion = comparison->baseline->serverVersion.value_or(options.serverVersion);
        title = tr("Step %1, %2").arg(number).arg(coreText(plan::phaseName(step.phase)));
        text = qstring(emit::stepSql(step, options));
    };
    describe(m_former.get(), before, texts.haveTitle, texts.haveText);
    describe(m_comparison.get(), after, texts.wantTitle, texts.wantText);
    return texts;
}

void CoreSession::keepPlan(bool keep)
{
    m_keepFormer = keep;
    if (keep && m_comparison) {
        m_former = m_comparison;
        m_formerTitle = tr("as it was at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm")));
        m_stepChanges = workspace::comparePlans(m_former->plan, m_comparison->plan);
    }
    Q_EMIT planComparisonChanged();
}

void CoreSession::makeMoment(int steps)
{
    if (!m_comparison)
        return;
    m_momentJob.start(
        tr("Making the schema of that moment"),
        [comparison = m_comparison, steps](const base::CancelToken&, const base::ProgressSink&) { return momentOf(*comparison, steps); },
        [this](const MomentView& moment) { Q_EMIT momentMade(moment); });
}

} // namespace cofferdam::gui
