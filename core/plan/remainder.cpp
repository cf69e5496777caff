#include "remainder.h"

#include "diff/differ.h"

#include <algorithm>
#include <array>

namespace cofferdam::plan {
namespace {

using catalog::Kind;
using diff::Change;

bool changesData(const Change& change)
{
    constexpr std::array harmless{"default", "not_null", "storage", "compression", "statistics", "options", "comment", "owner", "privileges", "inherited"};
    return std::any_of(change.properties.begin(), change.properties.end(), [&](const auto& p) {
        return std::find(harmless.begin(), harmless.end(), p.property->id) == harmless.end();
    });
}

} // namespace

bool holdsData(Kind kind)
{
    constexpr std::array kinds{Kind::Schema, Kind::Table, Kind::Column, Kind::MaterializedView, Kind::Sequence, Kind::Enum, Kind::Domain, Kind::CompositeType, Kind::RangeType};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool mayBeAppended(const catalog::Catalog& reached, const catalog::Catalog& goal)
{
    const auto left = diff::diff(reached, goal);
    return !left.empty() && std::none_of(left.changes.begin(), left.changes.end(), [](const Change& change) {
        return holdsData(change.id.kind) && (change.action != diff::Action::Altered || changesData(change));
    });
}

PlanOptions optionsOfRemainder(const PlanOptions& options)
{
    PlanOptions out = options;
    out.renames.clear();
    out.fills.clear();
    return out;
}

void append(Plan& plan, Plan rest)
{
    const diff::Differences own = diff::diff(plan.baseline, plan.goal);
    const Phase last = plan.steps.empty() ? Phase::Expand : plan.steps.back().phase;
    for (Step& step : rest.steps) {
        step.phase = std::max(step.phase, last);
        // They serve what the plan as a whole changes of the same object.
        for (diff::ChangeKey& key : step.serves) {
            const auto whole = std::find_if(own.changes.begin(), own.changes.end(), [&](const Change& change) { return change.id == key.object; });
            if (whole != own.changes.end())
                key = whole->key();
        }
        const auto before = std::count_if(plan.steps.begin(), plan.steps.end(), [&](const Step& each) { return each.phase == step.phase; });
        step.id = std::string(phaseId(step.phase)) + "-" + std::to_string(before + 1);
        step.locks.clear();
        step.work.clear();
        step.lockTables.clear();
        plan.steps.push_back(std::move(step));
    }
    for (Gate& gate : rest.gates) {
        const auto same = std::find_if(plan.gates.begin(), plan.gates.end(), [&](const Gate& each) { return each.before == gate.before; });
        if (same == plan.gates.end())
            plan.gates.push_back(std::move(gate));
        else
            same->application.insert(same->application.end(), gate.application.begin(), gate.application.end());
    }
    std::sort(plan.gates.begin(), plan.gates.end(), [](const Gate& a, const Gate& b) { return a.before < b.before; });
}

} // namespace cofferdam::plan
