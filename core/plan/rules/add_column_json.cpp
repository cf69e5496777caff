#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnJson(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const ddl::alter::AddColumn& add) {
        if (add.column.type.name != "json" || add.column.type.dimensions > 0)
            return;
        const ObjectId id = catalog::columnId(table, add.column.name);
        out.add("add-column-json", Severity::Caution, id,
                message("hazard.add-column-json", COFFERDAM_TR("%1 is of type json, which has no equality: SELECT DISTINCT, UNION and GROUP BY over whole rows fail from then on."), {nameOf(id)}),
                message("remedy.add-column-json", COFFERDAM_TR("Use jsonb.")));
    });
}

} // namespace cofferdam::plan::rules
