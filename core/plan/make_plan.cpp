#include "fates.h"
#include "given_privileges.h"
#include "goal_adjustment.h"
#include "make_plan.h"
#include "namesakes.h"
#include "operations/operations.h"
#include "plain_way.h"
#include "remainder.h"
#include "renames.h"
#include "rules/rule.h"
#include "simulate.h"
#include "steps.h"
#include "undo.h"

namespace cofferdam::plan {

base::Result<Plan> makePlan(const Catalog& baseline, const Catalog& goal, const PlanOptions& options, const base::CancelToken& cancel)
{
    Trace trace;
    COFFERDAM_ASSIGN(Plan plan, makeWayForward(baseline, goal, options, &trace, cancel));
    proveUndos(plan, options, trace, cancel);
    return plan;
}

namespace {

/// The steps, tried on paper. `plain`: what no recipe for a running application is used for.
base::Result<Plan> drawPlan(const Catalog& baseline, const Catalog& goal, const PlanOptions& options, const std::set<ObjectId>& plain, Trace& trace,
                            const base::CancelToken& cancel)
{
    COFFERDAM_ASSIGN(const RenamedBaseline renamed, applyRenames(baseline, goal, options));
    Plan plan;
    plan.policy = options.policy;
    plan.baseline = baseline;
    Adjusted adjusted = withoutUnanswered(renamed.catalog, goal, options);
    plan.goal = adjusted.goal;
    plan.questions = std::move(adjusted.questions);
    plan.heldBack = std::move(adjusted.heldBack);
    const diff::Differences differences = diff::diff(renamed.catalog, plan.goal);
    if (cancel.cancelled())
        return base::failure(base::cancelledError());

    Draft draft(renamed.catalog, plan.goal, differences, options);
    draft.plain = plain;
    findCopies(draft, renamed.columns());
    decideFates(draft);
    awaitNamesakes(draft);
    planCopies(draft);
    for (const Change& change : differences.changes)
        planChange(draft, change);
    planRecreations(draft);
    planInheritances(draft);
    orderKin(draft);
    planTypedTables(draft);
    planPartitions(draft);
    keepIndexedSettings(draft);
    planRenames(draft, renamed, baseline);
    tightenBeforeHolders(draft);
    orderPersistence(draft);
    settleGivenPrivileges(draft);
    if (draft.error)
        return base::failure(*draft.error);
    if (cancel.cancelled())
        return base::failure(base::cancelledError());

    plan.steps = makeSteps(draft, orderedNodes(draft));
    plan.gates = makeGates(draft, plan.steps);
    COFFERDAM_ASSIGN(trace, simulate(plan, options, cancel));
    return plan;
}

/// What no operation of its own takes care of is planned from where the plan ends: a column that comes from a parent table has other
/// settings in the child, say.
base::Result<void> completeWay(Plan& plan, const PlanOptions& options, Trace& trace, const base::CancelToken& cancel)
{
    if (plan.verdict != Verdict::NotConverged || !mayBeAppended(plan.states.back(), plan.goal))
        return {};
    Trace ofRest;
    auto rest = drawPlan(plan.states.back(), plan.goal, optionsOfRemainder(options), {}, ofRest, cancel);
    if (!rest || rest->verdict != Verdict::Converged || !rest->heldBack.empty())
        return {};
    append(plan, std::move(*rest));
    plan.differences.clear();
    COFFERDAM_ASSIGN(trace, simulate(plan, options, cancel));
    return {};
}

/// More and more of what changes is given to the plain way, until the plan leads to its goal.
base::Result<void> tryPlainWays(Plan& plan, const Catalog& baseline, const Catalog& goal, const PlanOptions& options, Trace& trace, const base::CancelToken& cancel)
{
    std::set<ObjectId> plain = obstructed(plan, trace);
    const std::set<ObjectId> all = allChanged(plan);
    for (std::size_t tried = 0; tried != plain.size();) {
        tried = plain.size();
        Trace ofOther;
        COFFERDAM_ASSIGN(Plan other, drawPlan(baseline, goal, options, plain, ofOther, cancel));
        COFFERDAM_TRY(completeWay(other, options, ofOther, cancel));
        if (other.verdict == Verdict::Converged) {
            explainPlainWay(other, plain);
            plan = std::move(other);
            trace = std::move(ofOther);
            return {};
        }
        plain.merge(obstructed(other, ofOther));
        if (tried == plain.size())
            plain.insert(all.begin(), all.end());
    }
    return {};
}

} // namespace

base::Result<Plan> makeWayForward(const Catalog& baseline, const Catalog& goal, const PlanOptions& options, Trace* trace, const base::CancelToken& cancel)
{
    Trace learnt;
    COFFERDAM_ASSIGN(Plan plan, drawPlan(baseline, goal, options, {}, learnt, cancel));
    COFFERDAM_TRY(completeWay(plan, options, learnt, cancel));
    if (plan.verdict == Verdict::NotConverged && (options.policy == Policy::Online || !options.online.empty()))
        COFFERDAM_TRY(tryPlainWays(plan, baseline, goal, options, learnt, cancel));
    if (trace)
        *trace = std::move(learnt);
    rules::findHazards(plan, options);
    return plan;
}

} // namespace cofferdam::plan
