#include "rules.h"

namespace cofferdam::plan::rules {

void deferrableUniqueSideEffects(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (!constraint.hasIndex() || !constraint.deferrable)
            return;
        out.add("deferrable-unique-side-effects", Severity::Note, id,
                message("hazard.deferrable-unique-side-effects", COFFERDAM_TR("%1 is deferrable: ON CONFLICT and foreign keys cannot use it."), {nameOf(id)}),
                message("remedy.deferrable-unique-side-effects", COFFERDAM_TR("Make it deferrable only where transactions need that.")));
    });
}

} // namespace cofferdam::plan::rules
