#include "workspace/drift.h"

#include "sources/snapshot.h"

namespace cofferdam::workspace {

void recordBaseline(emit::Report& report, const sources::SourceResult& baseline)
{
    report.baselineObjects = sources::objectDigests(baseline.catalog);
}

base::Result<Drift> driftOf(const emit::Report& report, const sources::SourceResult& now)
{
    if (report.baselineFingerprint.empty()) {
        return base::failure(base::message("drift.no_fingerprint",
                                           COFFERDAM_TR("The plan does not say which baseline it was made for.")));
    }
    Drift out;
    out.moved = report.baselineFingerprint != sources::fingerprintOf(now);
    if (!out.moved || report.baselineObjects.empty())
        return out;
    const auto objects = sources::objectDigests(now.catalog);
    for (const auto& [object, digest] : report.baselineObjects) {
        const auto found = objects.find(object);
        if (found == objects.end())
            out.removed.push_back(object);
        else if (found->second != digest)
            out.changed.push_back(object);
    }
    for (const auto& [object, digest] : objects) {
        if (!report.baselineObjects.contains(object))
            out.added.push_back(object);
    }
    return out;
}

base::Message driftMessage(const Drift& drift)
{
    if (!drift.moved)
        return base::message("drift.none", COFFERDAM_TR("The baseline is the one that the plan was made for."));
    if (drift.count() == 0)
        return base::message("drift.moved", COFFERDAM_TR("The baseline has moved since the plan was made."));
    return base::message("drift.counted", COFFERDAM_TR("The baseline has moved since the plan was made; objects that differ: %1."),
                         {base::count(static_cast<std::int64_t>(drift.count()))});
}

} // namespace cofferdam::workspace
