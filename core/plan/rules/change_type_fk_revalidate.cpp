#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void changeTypeFkRevalidate(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType& set) {
        for (const auto& entry : scene.before.parts(Kind::Constraint, table)) {
            const auto& key = entry.as<catalog::Constraint>();
            if (key.type == catalog::ConstraintType::ForeignKey && std::find(key.columns.begin(), key.columns.end(), set.column) != key.columns.end())
                out.blocking(scene, "change-type-fk-revalidate", table,
                             message("hazard.change-type-fk-revalidate", COFFERDAM_TR("The column is in a foreign key: %1 and %2 are both locked against all use while it is checked again."), {nameOf(table), identifier(key.referencedTable.sql())}),
                             message("remedy.change-type-fk-revalidate", COFFERDAM_TR("Use a shadow column with its own foreign key, added NOT VALID.")));
        }
    });
}

} // namespace cofferdam::plan::rules
