#include "rules.h"

namespace cofferdam::plan::rules {

void dropNotNull(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetNotNull>(scene, [&](const ObjectId& table, const ddl::alter::SetNotNull& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* goal = scene.plan.goal.column(id);
        const auto* left = scene.after.column(id);
        if (set.notNull || !goal || (left && left->notNull))
            return;
        out.add("drop-not-null", Severity::Note, id,
                message("hazard.drop-not-null", COFFERDAM_TR("Readers may meet NULL in %1 once a writer leaves it out."), {nameOf(id)}),
                message("remedy.drop-not-null", COFFERDAM_TR("Deploy readers that cope with NULL before the first writer that writes it.")));
    });
}

} // namespace cofferdam::plan::rules
