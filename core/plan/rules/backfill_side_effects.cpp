#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void backfillSideEffects(const Scene& scene, Findings& out)
{
    if (!scene.step.batch)
        return;
    const ObjectId table = catalog::tableId(scene.step.batch->table.schema, scene.step.batch->table.name);
    for (const auto& entry : scene.before.parts(Kind::Trigger, table)) {
        const auto& trigger = entry.as<catalog::Trigger>();
        const bool fires = std::find(trigger.events.begin(), trigger.events.end(), "UPDATE") != trigger.events.end();
        if (fires && scene.plan.baseline.contains(entry.id))
            out.add("backfill-side-effects", Severity::Caution, entry.id,
                    message("hazard.backfill-side-effects", COFFERDAM_TR("The fill fires trigger %1 for every row."), {nameOf(entry.id)}),
                    message("remedy.backfill-side-effects", COFFERDAM_TR("See what the trigger does with an update that changes nothing else.")));
    }
}

} // namespace cofferdam::plan::rules
