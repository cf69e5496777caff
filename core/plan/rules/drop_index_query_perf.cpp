#include "rules.h"

namespace cofferdam::plan::rules {

void dropIndexQueryPerf(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Index, [&](const ObjectId& index, const ddl::Drop&) {
        if (scene.plan.goal.contains(index) || !scene.existing(index.table()))
            return;
        out.add("drop-index-query-perf", Severity::Note, index,
                message("hazard.drop-index-query-perf", COFFERDAM_TR("Queries that use %1 get slower."), {nameOf(index)}),
                message("remedy.drop-index-query-perf", COFFERDAM_TR("Look at idx_scan of pg_stat_user_indexes, on the standbys too.")));
    });
}

} // namespace cofferdam::plan::rules
