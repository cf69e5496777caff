#include "rules.h"

namespace cofferdam::plan::rules {

void setNotNullOldWriters(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetNotNull>(scene, [&](const ObjectId& table, const ddl::alter::SetNotNull& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* column = scene.before.column(id);
        if (!set.notNull || !column || column->notNull || !column->defaultValue.empty())
            return;
        out.add("set-not-null-old-writers", Severity::Note, id,
                message("hazard.set-not-null-old-writers", COFFERDAM_TR("Running code that writes NULL into %1, or leaves it out, fails from then on."), {nameOf(id)}),
                message("remedy.set-not-null-old-writers", COFFERDAM_TR("Deploy writers that always give a value first.")));
    });
}

} // namespace cofferdam::plan::rules
