#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnVolatileDefault(const Scene& scene, Findings& out)
{
    eachWork(scene, "volatile-default", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "add-column-volatile-default", table, message("hazard.add-column-volatile-default", COFFERDAM_TR("Every row of %1 is rewritten under ACCESS EXCLUSIVE, because the default differs from row to row."), {nameOf(table)}),
                     message("remedy.add-column-volatile-default", COFFERDAM_TR("Add the column without default, set the default, then fill old rows in batches.")));
    });
}

} // namespace cofferdam::plan::rules
