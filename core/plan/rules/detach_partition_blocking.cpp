#include "rules.h"

namespace cofferdam::plan::rules {

void detachPartitionBlocking(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DetachPartition>(scene, [&](const ObjectId& table, const ddl::alter::DetachPartition& detach) {
        if (detach.concurrently)
            return;
        out.add("detach-partition-blocking", Severity::Caution, table,
                message("hazard.detach-partition-blocking", COFFERDAM_TR("Detaching %2 locks %1 against all use for a moment."), {nameOf(table), identifier(detach.partition.sql())}),
                message("remedy.detach-partition-blocking", COFFERDAM_TR("From PostgreSQL 14 on, detach CONCURRENTLY unless there is a default partition.")));
    });
}

} // namespace cofferdam::plan::rules
