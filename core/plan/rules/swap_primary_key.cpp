#include "rules.h"

namespace cofferdam::plan::rules {

void swapPrimaryKey(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        const auto* old = scene.before.get<catalog::Constraint>(id);
        if (constraint.type != catalog::ConstraintType::PrimaryKey || !old || old->type != catalog::ConstraintType::PrimaryKey)
            return;
        // A copied column took the old one's place: the key is what it was.
        const auto* now = scene.after.get<catalog::Constraint>(id);
        if (now && *now == *old)
            return;
        out.add("swap-primary-key", Severity::Caution, id,
                message("hazard.swap-primary-key", COFFERDAM_TR("Primary key %1 changes: code that finds rows by the old key, and foreign keys to it, must follow."), {nameOf(id)}),
                message("remedy.swap-primary-key", COFFERDAM_TR("Deploy code that copes with both keys first.")));
    });
}

} // namespace cofferdam::plan::rules
