#include "workspace/drift.h"

#include "sources/snapshot.h"
#include "workspace/rights.h"

namespace cofferdam::workspace {

void recordBaseline(emit::Report& report, const sources::SourceResult& baseline)
{
    report.baselineObjects = sources::objectDigests(baseline.catalog);
}

namespace {

/// What the steps make belongs to whoever runs them, which no plan knows.
std::string fingerprintWithoutRights(const catalog::Catalog& catalog) { return sources::fingerprintOf(withoutRights(catalog, true, true)); }

} // namespace

void recordPhases(emit::Report& report, const Comparison& comparison)
{
    const plan::Plan& plan = comparison.plan;
    if (comparison.baseline != comparison.baselineAsRead || plan.states.empty())
        return;
    std::size_t state = 0;
    for (const plan::Step& step : plan.steps) {
        if (!report.phaseFingerprints.contains(step.phase))
            report.phaseFingerprints.emplace(step.phase, fingerprintWithoutRights(plan.states[state]));
        state = step.catalogAfter;
    }
    report.goalFingerprint = fingerprintWithoutRights(plan.goal);
}

namespace {

using Digests = std::map<std::string, std::string>;

void compareObjects(const Digests& before, const Digests& now, Drift& out)
{
    for (const auto& [object, digest] : before) {
        const auto found = now.find(object);
        if (found == now.end())
            out.removed.push_back(object);
        else if (found->second != digest)
            out.changed.push_back(object);
    }
    for (const auto& [object, digest] : now) {
        if (!before.contains(object))
            out.added.push_back(object);
    }
}

} // namespace

Drift driftBetween(const sources::SourceResult& then, const sources::SourceResult& now)
{
    Drift out;
    out.moved = sources::fingerprintOf(then) != sources::fingerprintOf(now);
    if (out.moved)
        compareObjects(sources::objectDigests(then.catalog), sources::objectDigests(now.catalog), out);
    return out;
}

base::Result<Drift> driftOf(const emit::Report& report, const sources::SourceResult& now)
{
    if (report.baselineFingerprint.empty()) {
        return base::failure(base::message("drift.no_fingerprint",
                                           COFFERDAM_TR("The plan does not say which baseline it was made for.")));
    }
    Drift out;
    if (sources::fingerprintOf(now) == report.baselineFingerprint)
        return out;
    const std::string fingerprint = report.phaseFingerprints.empty() ? std::string() : fingerprintWithoutRights(now.catalog);
    out.arrived = !fingerprint.empty() && fingerprint == report.goalFingerprint;
    for (const auto& [phase, before] : report.phaseFingerprints) {
        if (!out.phase && before == fingerprint)
            out.phase = phase;
    }
    out.moved = !out.arrived && !out.phase;
    if (out.moved && !report.baselineObjects.empty())
        compareObjects(report.baselineObjects, sources::objectDigests(now.catalog), out);
    return out;
}

base::Message driftMessage(const Drift& drift)
{
    if (drift.arrived)
        return base::message("drift.arrived", COFFERDAM_TR("The plan has been carried out: this is its goal."));
    if (drift.phase) {
        return base::message("drift.phase", COFFERDAM_TR("The plan is on its way: this is what it leaves before its phase %1."),
                             {base::identifier(std::string(plan::phaseId(*drift.phase)))});
    }
    if (!drift.moved)
        return base::message("drift.none", COFFERDAM_TR("The baseline is the one that the plan was made for."));
    if (drift.count() == 0)
        return base::message("drift.moved", COFFERDAM_TR("The baseline has moved since the plan was made."));
    return base::message("drift.counted", COFFERDAM_TR("The baseline has moved since the plan was made; objects that differ: %1."),
                         {base::count(static_cast<std::int64_t>(drift.count()))});
}

} // namespace cofferdam::workspace
