#include "rules.h"

namespace cofferdam::plan::rules {

void dropTableInUse(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Table, [&](const ObjectId& table, const ddl::Drop&) {
        if (!scene.before.contains(table))
            return;
        out.add("drop-table-in-use", Severity::Blocks, table,
                message("hazard.drop-table-in-use", COFFERDAM_TR("Table %1 and all its rows are lost; code that names it fails."), {nameOf(table)}),
                message("remedy.drop-table-in-use", COFFERDAM_TR("Remove every use first and take a dump of the table.")), true);
    });
}

} // namespace cofferdam::plan::rules
