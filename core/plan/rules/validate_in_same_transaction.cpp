#include "rules.h"

namespace cofferdam::plan::rules {

void validateInSameTransaction(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::ValidateConstraint>(scene, [&](const ObjectId& table, const ddl::alter::ValidateConstraint& validate) {
        if (!scene.locks(table, ddl::LockMode::Share))
            return;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, validate.name);
        out.blocking(scene, "validate-in-same-transaction", table,
                     message("hazard.validate-in-same-transaction", COFFERDAM_TR("%2 is validated while the transaction still holds a lock on %1 that stops writers."), {nameOf(table), nameOf(id)}),
                     message("remedy.validate-in-same-transaction", COFFERDAM_TR("Validate in a transaction of its own.")));
    });
}

} // namespace cofferdam::plan::rules
