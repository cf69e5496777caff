#include "rules.h"

namespace cofferdam::plan::rules {

void setNotNullExistingNulls(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetNotNull>(scene, [&](const ObjectId& table, const ddl::alter::SetNotNull& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* was = scene.before.column(id);
        if (!set.notNull || scene.options.fills.contains(id) || (was && was->notNull))
            return;
        out.add("set-not-null-existing-nulls", Severity::Note, id,
                message("hazard.set-not-null-existing-nulls", COFFERDAM_TR("Rows without a value in %1 make this fail."), {nameOf(id)}),
                message("remedy.set-not-null-existing-nulls", COFFERDAM_TR("Give a fill for the column, or mend the rows first.")));
    });
}

} // namespace cofferdam::plan::rules
