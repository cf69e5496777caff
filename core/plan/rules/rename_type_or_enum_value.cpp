#include "rules.h"

namespace cofferdam::plan::rules {

void renameTypeOrEnumValue(const Scene& scene, Findings& out)
{
    each<ddl::Rename>(scene, [&](const ddl::Rename& rename) {
        const Kind kind = rename.target.kind;
        const bool type = kind == Kind::Enum || kind == Kind::Domain || kind == Kind::CompositeType || kind == Kind::RangeType || kind == Kind::BaseType;
        if (type && scene.plan.baseline.contains(rename.target) && !scene.after.contains(rename.target))
            out.add("rename-type-or-enum-value", Severity::Caution, rename.target,
                    message("hazard.rename-type", COFFERDAM_TR("Casts to %1 fail from this moment on."), {nameOf(rename.target)}),
                    message("remedy.rename-type", COFFERDAM_TR("Deploy code that does not name the type first.")));
    });
    each<ddl::AlterEnum>(scene, [&](const ddl::AlterEnum& alter) {
        if (alter.renamedFrom.empty())
            return;
        const ObjectId type{Kind::Enum, alter.name.schema, alter.name.name, {}};
        out.add("rename-type-or-enum-value", Severity::Caution, type,
                message("hazard.rename-enum-value", COFFERDAM_TR("The value %2 of %1 is refused from this moment on."), {nameOf(type), base::text(alter.renamedFrom)}),
                message("remedy.rename-enum-value", COFFERDAM_TR("Add the new value beside the old one, move the rows, then stop using the old one.")));
    });
}

} // namespace cofferdam::plan::rules
