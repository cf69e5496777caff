#include "rules.h"

namespace cofferdam::plan::rules {

void concurrentWaitsOnOldTransactions(const Scene& scene, Findings& out)
{
    each<ddl::CreateIndex>(scene, [&](const ddl::CreateIndex& create) {
        if (!create.concurrently)
            return;
        const ObjectId id{Kind::Index, create.table.schema, create.table.name, create.name};
        out.add("concurrent-waits-on-old-transactions", Severity::Note, id,
                message("hazard.concurrent-waits-on-old-transactions", COFFERDAM_TR("Building %1 waits for every older transaction of the database, even one that never touched the table."), {nameOf(id)}),
                message("remedy.concurrent-waits-on-old-transactions", COFFERDAM_TR("Look for long transactions first. Interrupted, it leaves an invalid index that has to be dropped.")));
    });
}

} // namespace cofferdam::plan::rules
