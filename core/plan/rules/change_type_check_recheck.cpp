#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void changeTypeCheckRecheck(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType&) {
        const auto checked = [&](const auto& work) { return work.relation == table && work.reason == "verify-check"; };
        if (std::none_of(scene.step.work.begin(), scene.step.work.end(), checked))
            return;
        out.blocking(scene, "change-type-check-recheck", table,
                     message("hazard.change-type-check-recheck", COFFERDAM_TR("A check that mentions the column is verified again on every row of %1 under ACCESS EXCLUSIVE."), {nameOf(table)}),
                     message("remedy.change-type-check-recheck", COFFERDAM_TR("Drop the check, change the type, add the check NOT VALID and validate it.")));
    });
}

} // namespace cofferdam::plan::rules
