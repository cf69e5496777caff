#include "rules.h"

namespace cofferdam::plan::rules {

void dropFkLocksBoth(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropConstraint>(scene, [&](const ObjectId& table, const ddl::alter::DropConstraint& drop) {
        const ObjectId id = catalog::inTable(Kind::Constraint, table, drop.name);
        const auto* constraint = scene.before.get<catalog::Constraint>(id);
        if (!constraint || !scene.plan.baseline.contains(id))
            return;
        if (constraint->type != catalog::ConstraintType::ForeignKey)
            return;
        out.add("drop-fk-locks-both", Severity::Note, id,
                message("hazard.drop-fk-locks-both", COFFERDAM_TR("Dropping %1 locks %2 as well, for a moment, against all use."), {nameOf(id), identifier(constraint->referencedTable.sql())}),
                message("remedy.drop-fk-locks-both", COFFERDAM_TR("Both locks are taken without waiting, the referenced table first.")));
    });
}

} // namespace cofferdam::plan::rules
