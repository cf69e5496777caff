#include "rules.h"

namespace cofferdam::plan::rules {

void dropTableLocksReferenced(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Table, [&](const ObjectId& table, const ddl::Drop&) {
        for (const auto& entry : scene.before.parts(Kind::Constraint, table)) {
            const auto& key = entry.as<catalog::Constraint>();
            const ObjectId other = catalog::tableId(key.referencedTable.schema, key.referencedTable.name);
            if (key.type == catalog::ConstraintType::ForeignKey && other != table && scene.existing(other))
                out.add("drop-table-locks-referenced", Severity::Caution, table,
                        message("hazard.drop-table-locks-referenced", COFFERDAM_TR("Dropping %1 also locks %2 against all use."), {nameOf(table), nameOf(other)}),
                        message("remedy.drop-table-locks-referenced", COFFERDAM_TR("Drop the foreign key in a step of its own first.")));
        }
    });
}

} // namespace cofferdam::plan::rules
