#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void dropColumnDataLoss(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropColumn>(scene, [&](const ObjectId& table, const ddl::alter::DropColumn& drop) {
        const ObjectId id = catalog::columnId(table, drop.column);
        const auto* column = scene.plan.baseline.column(id);
        if (!column)
            return; // a helper of the plan's own
        const auto* goal = scene.plan.goal.column(id);
        if (column->generated && goal && goal->generated && scene.after.column(id))
            return; // made anew at once, and computed again
        const auto carriedOver = [&](const ConfirmedRename& rename) { return rename.from == id; };
        if (std::any_of(scene.options.renames.begin(), scene.options.renames.end(), carriedOver))
            return; // its values stand under the new name
        out.add("drop-column-data-loss", Severity::Blocks, id,
                message("hazard.drop-column-data-loss", COFFERDAM_TR("All values of %1 are lost; adding the column again gives NULLs."), {nameOf(id)}),
                message("remedy.drop-column-data-loss", COFFERDAM_TR("Keep a copy of the key and the column when the values could matter.")), true);
    });
}

} // namespace cofferdam::plan::rules
