#include "rules.h"

namespace cofferdam::plan::rules {

void addFkLocksReferenced(const Scene& scene, Findings& out)
{
    each<ddl::AlterTable>(scene, [&](const ddl::AlterTable& statement) {
        for (const ddl::alter::Action& action : statement.actions) {
            const auto* add = std::get_if<ddl::alter::AddConstraint>(&action);
            if (!add || add->constraint.value.type != catalog::ConstraintType::ForeignKey)
                continue;
            const auto& name = add->constraint.value.referencedTable;
            const ObjectId other = catalog::tableId(name.schema, name.name);
            if (other.qualified() == statement.name || !scene.existing(other))
                continue;
            out.add("add-fk-locks-referenced", Severity::Note, other,
                    message("hazard.add-fk-locks-referenced", COFFERDAM_TR("Writes to %1 wait for a moment: a foreign key locks what it refers to."), {nameOf(other)}),
                    message("remedy.add-fk-locks-referenced", COFFERDAM_TR("The lock is taken without waiting, the referenced table first.")));
        }
    });
}

} // namespace cofferdam::plan::rules
