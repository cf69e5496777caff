#include "rules.h"

namespace cofferdam::plan::rules {

void uniqueBuildRejectsWritesEarly(const Scene& scene, Findings& out)
{
    each<ddl::CreateIndex>(scene, [&](const ddl::CreateIndex& create) {
        const ObjectId table = catalog::tableId(create.table.schema, create.table.name);
        if (!create.value.unique || !scene.existing(table))
            return;
        const ObjectId id = catalog::inTable(Kind::Index, table, create.name);
        if (!create.concurrently)
            return;
        out.add("unique-build-rejects-writes-early", Severity::Note, id,
                message("hazard.unique-build-rejects-writes-early", COFFERDAM_TR("%1 refuses duplicates before it is finished, and goes on doing so when the build fails and leaves it invalid."), {nameOf(id)}),
                message("remedy.unique-build-rejects-writes-early", COFFERDAM_TR("Deploy writers that expect it first; drop an invalid leftover before trying again.")));
    });
}

} // namespace cofferdam::plan::rules
