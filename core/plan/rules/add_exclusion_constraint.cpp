#include "rules.h"

namespace cofferdam::plan::rules {

void addExclusionConstraint(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (constraint.type != catalog::ConstraintType::Exclusion)
            return;
        out.blocking(scene, "add-exclusion-constraint", table,
                     message("hazard.add-exclusion-constraint", COFFERDAM_TR("%2 is built while %1 is locked against all use; PostgreSQL knows no other way for exclusion constraints."), {nameOf(table), nameOf(id)}),
                     message("remedy.add-exclusion-constraint", COFFERDAM_TR("Use a measured window, or a new table that has the constraint from the start.")));
    });
}

} // namespace cofferdam::plan::rules
