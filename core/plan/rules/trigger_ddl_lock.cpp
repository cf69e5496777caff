#include "rules.h"

namespace cofferdam::plan::rules {

void triggerDdlLock(const Scene& scene, Findings& out)
{
    each<ddl::CreateTrigger>(scene, [&](const ddl::CreateTrigger& create) {
        const ObjectId table = catalog::tableId(create.table.schema, create.table.name);
        if (scene.existing(table))
            out.add("trigger-ddl-lock", Severity::Note, table,
                    message("hazard.trigger-ddl-lock", COFFERDAM_TR("Writes to %1 wait for a moment."), {nameOf(table)}),
                    message("remedy.trigger-ddl-lock", COFFERDAM_TR("The lock is taken without waiting for it in a queue.")));
    });
}

} // namespace cofferdam::plan::rules
