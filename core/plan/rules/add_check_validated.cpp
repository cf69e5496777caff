#include "rules.h"

namespace cofferdam::plan::rules {

void addCheckValidated(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (constraint.type != catalog::ConstraintType::Check || !constraint.validated)
            return;
        out.blocking(scene, "add-check-validated", table,
                     message("hazard.add-check-validated", COFFERDAM_TR("Every row of %1 is looked at under ACCESS EXCLUSIVE for check %2."), {nameOf(table), nameOf(id)}),
                     message("remedy.add-check-validated", COFFERDAM_TR("Add it NOT VALID and validate it in a transaction of its own.")));
    });
}

} // namespace cofferdam::plan::rules
