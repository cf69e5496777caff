#include "rules.h"

namespace cofferdam::plan::rules {

void indexOnPartitionedTable(const Scene& scene, Findings& out)
{
    each<ddl::CreateIndex>(scene, [&](const ddl::CreateIndex& create) {
        const ObjectId table = catalog::tableId(create.table.schema, create.table.name);
        const auto* owner = scene.table(table);
        if (!owner || !owner->partitionBy || create.value.only || !scene.existing(table))
            return;
        out.blocking(scene, "index-on-partitioned-table", table,
                     message("hazard.index-on-partitioned-table", COFFERDAM_TR("Writes to %1 and all its partitions wait until every partition's index is built."), {nameOf(table)}),
                     message("remedy.index-on-partitioned-table", COFFERDAM_TR("Make it ON ONLY the parent, build each partition's CONCURRENTLY, and attach them.")));
    });
}

} // namespace cofferdam::plan::rules
