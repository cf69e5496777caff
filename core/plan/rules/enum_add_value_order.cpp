#include "rules.h"

namespace cofferdam::plan::rules {

void enumAddValueOrder(const Scene& scene, Findings& out)
{
    each<ddl::AlterEnum>(scene, [&](const ddl::AlterEnum& alter) {
        if (!alter.renamedFrom.empty() || (alter.before.empty() && alter.after.empty()))
            return;
        const ObjectId type{Kind::Enum, alter.name.schema, alter.name.name, {}};
        out.add("enum-add-value-order", Severity::Note, type,
                message("hazard.enum-add-value-order", COFFERDAM_TR("%2 sorts between the values of %1 that are there: comparisons and ORDER BY see it there."), {nameOf(type), base::text(alter.label)}),
                message("remedy.enum-add-value-order", COFFERDAM_TR("Make sure that the order is meant.")));
    });
}

} // namespace cofferdam::plan::rules
