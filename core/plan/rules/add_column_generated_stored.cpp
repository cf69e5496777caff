#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnGeneratedStored(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const ddl::alter::AddColumn& add) {
        if (!add.column.generated || !add.column.generated->stored)
            return;
        out.blocking(scene, "add-column-generated-stored", table,
                     message("hazard.add-column-generated-stored", COFFERDAM_TR("Computing a stored generated column rewrites %1 and all its indexes under ACCESS EXCLUSIVE."), {nameOf(table)}),
                     message("remedy.add-column-generated-stored", COFFERDAM_TR("Keep a plain column up to date by a trigger and fill it in batches, or do this in a maintenance window.")));
    });
}

} // namespace cofferdam::plan::rules
