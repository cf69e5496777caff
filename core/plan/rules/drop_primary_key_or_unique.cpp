#include "rules.h"

namespace cofferdam::plan::rules {

void dropPrimaryKeyOrUnique(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::DropConstraint>(scene, [&](const ObjectId& table, const ddl::alter::DropConstraint& drop) {
        const ObjectId id = catalog::inTable(Kind::Constraint, table, drop.name);
        const auto* constraint = scene.before.get<catalog::Constraint>(id);
        if (!constraint || !scene.plan.baseline.contains(id))
            return;
        if ((constraint->type != catalog::ConstraintType::PrimaryKey && constraint->type != catalog::ConstraintType::Unique) || scene.after.contains(id))
            return;
        out.add("drop-primary-key-or-unique", Severity::Caution, id,
                message("hazard.drop-primary-key-or-unique", COFFERDAM_TR("ON CONFLICT over the columns of %1 fails, replication may lose its identity, and duplicates may come."), {nameOf(id)}),
                message("remedy.drop-primary-key-or-unique", COFFERDAM_TR("Look for ON CONFLICT and upserts on this table first.")));
    });
}

} // namespace cofferdam::plan::rules
