#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnConstrainedDomain(const Scene& scene, Findings& out)
{
    eachWork(scene, "constrained-domain", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "add-column-constrained-domain", table, message("hazard.add-column-constrained-domain", COFFERDAM_TR("A column of a domain with constraints rewrites %1 under ACCESS EXCLUSIVE, even where it is NULL."), {nameOf(table)}),
                     message("remedy.add-column-constrained-domain", COFFERDAM_TR("Use the domain's base type with a check on the table, added NOT VALID and then validated.")));
    });
}

} // namespace cofferdam::plan::rules
