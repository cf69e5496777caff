#include "rules.h"

namespace cofferdam::plan::rules {

void constraintLeftUnvalidated(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        const auto* goal = scene.plan.goal.get<catalog::Constraint>(id);
        if (constraint.validated || !goal || goal->validated)
            return;
        out.add("constraint-left-unvalidated", Severity::Note, id,
                message("hazard.constraint-left-unvalidated", COFFERDAM_TR("%1 stays NOT VALID: nothing is known of old rows, and the planner does not use it."), {nameOf(id)}),
                message("remedy.constraint-left-unvalidated", COFFERDAM_TR("Validate it once the old rows are mended.")));
    });
}

} // namespace cofferdam::plan::rules
