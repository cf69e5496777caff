#include "rules.h"

namespace cofferdam::plan::rules {

void uniqueExistingDuplicates(const Scene& scene, Findings& out)
{
    each<ddl::CreateIndex>(scene, [&](const ddl::CreateIndex& create) {
        const ObjectId table = catalog::tableId(create.table.schema, create.table.name);
        if (!create.value.unique || !scene.existing(table))
            return;
        const ObjectId id = catalog::inTable(Kind::Index, table, create.name);
        out.add("unique-existing-duplicates", Severity::Note, id,
                message("hazard.unique-existing-duplicates", COFFERDAM_TR("Rows of %1 that agree in the columns of %2 make the build fail."), {nameOf(table), nameOf(id)}),
                message("remedy.unique-existing-duplicates", COFFERDAM_TR("Remove duplicates before the step.")));
    });
}

} // namespace cofferdam::plan::rules
