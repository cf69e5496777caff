#include "rules.h"

namespace cofferdam::plan::rules {

void notValidBlocksUpdatesOfBadRows(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (constraint.type != catalog::ConstraintType::Check || constraint.validated)
            return;
        out.add("not-valid-blocks-updates-of-bad-rows", Severity::Note, id,
                message("hazard.not-valid-blocks-updates-of-bad-rows", COFFERDAM_TR("Old rows that break %1 cannot be updated any more, not even in other columns."), {nameOf(id)}),
                message("remedy.not-valid-blocks-updates-of-bad-rows", COFFERDAM_TR("Mend the rows before the step.")));
    });
}

} // namespace cofferdam::plan::rules
