#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void dropColumnLocksReferencedTable(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropColumn>(scene, [&](const ObjectId& table, const ddl::alter::DropColumn& drop) {
        const ObjectId id = catalog::columnId(table, drop.column);
        if (!scene.plan.baseline.column(id))
            return; // a helper of the plan's own
        for (const auto& entry : scene.before.parts(Kind::Constraint, table)) {
            const auto& key = entry.as<catalog::Constraint>();
            if (key.type != catalog::ConstraintType::ForeignKey || std::find(key.columns.begin(), key.columns.end(), drop.column) == key.columns.end())
                continue;
            out.add("drop-column-locks-referenced-table", Severity::Caution, id,
                    message("hazard.drop-column-locks-referenced-table", COFFERDAM_TR("Dropping %1 with its foreign key also locks %2 against all use."), {nameOf(id), identifier(key.referencedTable.sql())}),
                    message("remedy.drop-column-locks-referenced-table", COFFERDAM_TR("Drop the foreign key in a step of its own first.")));
        }
    });
}

} // namespace cofferdam::plan::rules
