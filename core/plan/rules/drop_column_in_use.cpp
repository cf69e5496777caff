#include "rules.h"

namespace cofferdam::plan::rules {

void dropColumnInUse(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropColumn>(scene, [&](const ObjectId& table, const ddl::alter::DropColumn& drop) {
        const ObjectId id = catalog::columnId(table, drop.column);
        if (!scene.plan.baseline.column(id))
            return; // a helper of the plan's own
        out.add("drop-column-in-use", Severity::Caution, id,
                message("hazard.drop-column-in-use", COFFERDAM_TR("Statements of running code that name %1 fail, and so do models that still have it in their column list."), {nameOf(id)}),
                message("remedy.drop-column-in-use", COFFERDAM_TR("Deploy code that ignores the column first, everywhere.")));
    });
}

} // namespace cofferdam::plan::rules
