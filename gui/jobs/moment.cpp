#include "jobs/moment.h"

#include "diff/differ.h"
#include "jobs/comparison_view.h"
#include "jobs/outline.h"
#include "jobs/texts.h"

#include <algorithm>

namespace cofferdam::gui {

namespace {

Mark markOf(diff::Action action)
{
    switch (action) {
    case diff::Action::Created: return Mark::Added;
    case diff::Action::Dropped: return Mark::Removed;
    case diff::Action::Renamed: return Mark::Renamed;
    case diff::Action::Altered: break;
    }
    return Mark::Changed;
}

} // namespace

MomentView momentOf(const workspace::Comparison& comparison, int steps)
{
    const plan::Plan& plan = comparison.plan;
    MomentView out;
    out.steps = steps;
    auto view = std::make_shared<ComparisonView>();
    if (!plan.states.empty()) {
        const std::size_t state = steps < 1 || plan.steps.empty() ? 0 : plan.steps[std::min<std::size_t>(static_cast<std::size_t>(steps), plan.steps.size()) - 1].catalogAfter;
        const catalog::Catalog& now = plan.states[std::min(state, plan.states.size() - 1)];
        view->haveOutline = outlineOf(plan.baseline);
        view->wantOutline = outlineOf(now);
        for (const diff::Change& change : diff::diff(plan.baseline, now).changes) {
            ChangeRow row;
            row.key = keyOf(change.key());
            row.mark = markOf(change.action);
            row.schema = qstring(change.id.schema);
            if (catalog::info(change.id.kind).inTable || change.id.kind == catalog::Kind::Table)
                row.table = qstring(change.id.name);
            row.object = qstring(change.id.sql());
            view->changes.push_back(std::move(row));
        }
    }
    out.view = std::move(view);
    return out;
}

} // namespace cofferdam::gui
