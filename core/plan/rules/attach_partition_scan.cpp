#include "rules.h"

namespace cofferdam::plan::rules {

void attachPartitionScan(const Scene& scene, Findings& out)
{
    eachWork(scene, "verify-partition-bound", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "attach-partition-scan", table, message("hazard.attach-partition-scan", COFFERDAM_TR("Every row of %1 is looked at for the partition's bound while it is locked against all use."), {nameOf(table)}),
                     message("remedy.attach-partition-scan", COFFERDAM_TR("Give the table a validated check that implies the bound (and NOT NULL of the key) first.")));
    });
}

} // namespace cofferdam::plan::rules
