#include "rules.h"

namespace cofferdam::plan::rules {

void changeDefaultPartialInserts(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetDefault>(scene, [&](const ObjectId& table, const ddl::alter::SetDefault& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* column = scene.after.column(id);
        const auto* was = scene.before.column(id);
        if (!column || !was || column->defaultValue.empty() || was->defaultValue.empty() || column->defaultValue == was->defaultValue)
            return;
        out.add("change-default-partial-inserts", Severity::Caution, id,
                message("hazard.change-default-partial-inserts", COFFERDAM_TR("Running code that leaves out values equal to the old default of %1 writes the new one instead (partial_inserts)."), {nameOf(id)}),
                message("remedy.change-default-partial-inserts", COFFERDAM_TR("Switch partial inserts off for the model, or set the value explicitly, before the change.")));
    });
}

} // namespace cofferdam::plan::rules
