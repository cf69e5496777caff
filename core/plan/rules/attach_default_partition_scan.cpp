#include "rules.h"

namespace cofferdam::plan::rules {

void attachDefaultPartitionScan(const Scene& scene, Findings& out)
{
    eachWork(scene, "verify-default-partition", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "attach-default-partition-scan", table, message("hazard.attach-default-partition-scan", COFFERDAM_TR("The default partition %1 is locked and scanned for rows that belong to the new partition."), {nameOf(table)}),
                     message("remedy.attach-default-partition-scan", COFFERDAM_TR("Give the default partition a validated check that excludes the new bound first.")));
    });
}

} // namespace cofferdam::plan::rules
