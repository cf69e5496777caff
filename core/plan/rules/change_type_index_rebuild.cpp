#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void changeTypeIndexRebuild(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType&) {
        const auto rebuilt = [&](const auto& work) { return work.relation == table && work.work == ddl::Work::Build; };
        if (std::none_of(scene.step.work.begin(), scene.step.work.end(), rebuilt))
            return;
        out.blocking(scene, "change-type-index-rebuild", table,
                     message("hazard.change-type-index-rebuild", COFFERDAM_TR("The rows of %1 stay, but indexes are built again under ACCESS EXCLUSIVE."), {nameOf(table)}),
                     message("remedy.change-type-index-rebuild", COFFERDAM_TR("Drop those indexes concurrently before and build them concurrently after, or use a shadow column.")));
    });
}

} // namespace cofferdam::plan::rules
