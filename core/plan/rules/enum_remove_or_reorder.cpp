#include "rules.h"

namespace cofferdam::plan::rules {

void enumRemoveOrReorder(const Scene& scene, Findings& out)
{
    each<ddl::CreateEnum>(scene, [&](const ddl::CreateEnum& create) {
        const ObjectId type{Kind::Enum, create.name.schema, create.name.name, {}};
        if (!scene.plan.baseline.contains(type))
            return;
        out.add("enum-remove-or-reorder", scene.options.policyOf(type) == Policy::Direct ? Severity::Caution : Severity::Blocks, type,
                message("hazard.enum-remove-or-reorder", COFFERDAM_TR("Values of %1 go or change places, which needs a new type: every table that uses it is rewritten under ACCESS EXCLUSIVE, and a row with a value that is gone makes it fail."), {nameOf(type)}),
                message("remedy.enum-remove-or-reorder", COFFERDAM_TR("Leave unused values in the type, or move the columns to a new type by shadow columns.")));
    });
}

} // namespace cofferdam::plan::rules
