#include "rules.h"

namespace cofferdam::plan::rules {

void dropViewOrFunctionInUse(const Scene& scene, Findings& out)
{
    static constexpr Kind kinds[] = {Kind::View, Kind::MaterializedView, Kind::Function, Kind::Enum, Kind::Domain, Kind::CompositeType,
                                     Kind::RangeType, Kind::BaseType, Kind::Operator, Kind::Cast};
    for (const Kind kind : kinds) {
        eachDrop(scene, kind, [&](const ObjectId& id, const ddl::Drop&) {
            if (scene.after.contains(id) || scene.plan.goal.contains(id))
                return;
            out.add("drop-view-or-function-in-use", Severity::Blocks, id,
                    message("hazard.drop-view-or-function-in-use", COFFERDAM_TR("Code that names %1 fails once it is gone."), {identifier(id.describe())}),
                    message("remedy.drop-view-or-function-in-use", COFFERDAM_TR("Remove every use first.")), true);
        });
    }
}

} // namespace cofferdam::plan::rules
