#include "rules.h"

namespace cofferdam::plan::rules {

void dropForeignKeyIntegrity(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropConstraint>(scene, [&](const ObjectId& table, const ddl::alter::DropConstraint& drop) {
        const ObjectId id = catalog::inTable(Kind::Constraint, table, drop.name);
        const auto* constraint = scene.before.get<catalog::Constraint>(id);
        if (!constraint || !scene.plan.baseline.contains(id))
            return;
        if (constraint->type != catalog::ConstraintType::ForeignKey || scene.after.contains(id))
            return;
        out.add("drop-foreign-key-integrity", Severity::Caution, id,
                message("hazard.drop-foreign-key-integrity", COFFERDAM_TR("Without %1 orphans may come, and what it did on delete or update is done by nobody."), {nameOf(id)}),
                message("remedy.drop-foreign-key-integrity", COFFERDAM_TR("Make sure that no code relies on it.")));
    });
}

} // namespace cofferdam::plan::rules
