#include "plain_way.h"

#include "diff/differ.h"

#include <algorithm>

namespace cofferdam::plan {

std::set<ObjectId> obstructed(const Plan& plan, const Trace& trace)
{
    std::set<ObjectId> out;
    for (const std::size_t step : trace.refused) {
        for (const diff::ChangeKey& key : plan.steps[step].serves)
            out.insert(wholeOf(key.object));
    }
    for (const Change& change : diff::diff(plan.states.back(), plan.goal).changes)
        out.insert(wholeOf(change.id));
    return out;
}

std::set<ObjectId> allChanged(const Plan& plan)
{
    std::set<ObjectId> out;
    for (const Change& change : diff::diff(plan.baseline, plan.goal).changes)
        out.insert(wholeOf(change.id));
    return out;
}

void explainPlainWay(Plan& plan, const std::set<ObjectId>& plain)
{
    for (Step& step : plan.steps) {
        const bool concerned = std::any_of(step.serves.begin(), step.serves.end(), [&](const diff::ChangeKey& key) { return plain.contains(wholeOf(key.object)); });
        if (concerned && step.why.empty() && !step.locks.empty())
            step.why = message("plan.why.plainly", COFFERDAM_TR("Changed as in a maintenance window: the ways that spare a running application do not go together with the other changes."));
    }
}

} // namespace cofferdam::plan
