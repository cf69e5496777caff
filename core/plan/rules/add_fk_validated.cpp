#include "rules.h"

namespace cofferdam::plan::rules {

void addFkValidated(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (constraint.type != catalog::ConstraintType::ForeignKey || !constraint.validated)
            return;
        out.blocking(scene, "add-fk-validated", table,
                     message("hazard.add-fk-validated", COFFERDAM_TR("Every row of %1 is checked while writes to it and to %2 wait."), {nameOf(table), identifier(constraint.referencedTable.sql())}),
                     message("remedy.add-fk-validated", COFFERDAM_TR("Add it NOT VALID and validate it in a transaction of its own.")));
    });
}

} // namespace cofferdam::plan::rules
