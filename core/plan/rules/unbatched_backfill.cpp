#include "rules.h"

namespace cofferdam::plan::rules {

void unbatchedBackfill(const Scene& scene, Findings& out)
{
    each<ddl::Dml>(scene, [&](const ddl::Dml& dml) {
        if (dml.kind != ddl::Dml::Kind::Update)
            return;
        const ObjectId table = catalog::tableId(dml.table.schema, dml.table.name);
        out.blocking(scene, "unbatched-backfill", table,
                     message("hazard.unbatched-backfill", COFFERDAM_TR("One UPDATE touches every row of %1: rows stay locked until it ends, and dead rows pile up."), {nameOf(table)}),
                     message("remedy.unbatched-backfill", COFFERDAM_TR("Fill in batches.")));
    });
}

} // namespace cofferdam::plan::rules
