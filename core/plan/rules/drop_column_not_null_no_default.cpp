#include "rules.h"

namespace cofferdam::plan::rules {

void dropColumnNotNullNoDefault(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropColumn>(scene, [&](const ObjectId& table, const ddl::alter::DropColumn& drop) {
        const ObjectId id = catalog::columnId(table, drop.column);
        if (!scene.plan.baseline.column(id))
            return; // a helper of the plan's own
        const auto* column = scene.before.column(id);
        if (!column || !column->notNull || !column->defaultValue.empty() || column->identity || column->generated)
            return;
        out.add("drop-column-not-null-no-default", Severity::Caution, id,
                message("hazard.drop-column-not-null-no-default", COFFERDAM_TR("%1 is NOT NULL without a default: code that already ignores it cannot insert until it is gone."), {nameOf(id)}),
                message("remedy.drop-column-not-null-no-default", COFFERDAM_TR("Allow NULL before the code that ignores the column is deployed.")));
    });
}

} // namespace cofferdam::plan::rules
