#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void dropColumnCascadesIndexes(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropColumn>(scene, [&](const ObjectId& table, const ddl::alter::DropColumn& drop) {
        const ObjectId id = catalog::columnId(table, drop.column);
        if (!scene.plan.baseline.column(id))
            return; // a helper of the plan's own
        for (const auto& entry : scene.before.parts(Kind::Index, table)) {
            const auto& index = entry.as<catalog::Index>();
            const bool mentions = std::any_of(index.elements.begin(), index.elements.end(), [&](const auto& e) { return e.column == drop.column; });
            if (mentions && index.elements.size() > 1)
                out.add("drop-column-cascades-indexes", Severity::Caution, entry.id,
                        message("hazard.drop-column-cascades-indexes", COFFERDAM_TR("Index %1 goes silently with column %2, although it holds other columns too."), {nameOf(entry.id), identifier(drop.column)}),
                        message("remedy.drop-column-cascades-indexes", COFFERDAM_TR("Build an index over the remaining columns first, if queries need it.")));
        }
    });
}

} // namespace cofferdam::plan::rules
