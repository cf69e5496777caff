#include "rules.h"

namespace cofferdam::plan::rules {

void partitionDdlLocksAll(const Scene& scene, Findings& out)
{
    each<ddl::AlterTable>(scene, [&](const ddl::AlterTable& statement) {
        const ObjectId table = catalog::tableId(statement.name.schema, statement.name.name);
        const auto* owner = scene.table(table);
        if (!owner || !owner->partitionBy || !scene.locks(table, ddl::LockMode::Share))
            return;
        std::int64_t locked = 0;
        for (const auto& lock : scene.step.locks)
            locked += lock.relation != table && lock.mode >= ddl::LockMode::Share ? 1 : 0;
        if (locked > 0)
            out.add("partition-ddl-locks-all", Severity::Caution, table,
                    message("hazard.partition-ddl-locks-all", COFFERDAM_TR("The statement locks %1 and %2 partitions at once."), {nameOf(table), count(locked)}),
                    message("remedy.partition-ddl-locks-all", COFFERDAM_TR("Expect several attempts until all locks are free together.")));
    });
}

} // namespace cofferdam::plan::rules
