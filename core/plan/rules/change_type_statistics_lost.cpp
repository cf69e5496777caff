#include "rules.h"

namespace cofferdam::plan::rules {

void changeTypeStatisticsLost(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        out.add("change-type-statistics-lost", Severity::Note, id,
                message("hazard.change-type-statistics-lost", COFFERDAM_TR("The planner's statistics of %1 are gone until the next ANALYZE; query plans may turn bad."), {nameOf(id)}),
                message("remedy.change-type-statistics-lost", COFFERDAM_TR("Run ANALYZE on the column right after the step.")));
    });
}

} // namespace cofferdam::plan::rules
