#include "rules.h"

namespace cofferdam::plan::rules {

void addUniqueConstraint(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (constraint.type != catalog::ConstraintType::Unique || !add.usingIndex.empty())
            return;
        out.blocking(scene, "add-unique-constraint", table,
                     message("hazard.add-unique-constraint", COFFERDAM_TR("The index of %2 is built while %1 is locked against all use."), {nameOf(table), nameOf(id)}),
                     message("remedy.add-unique-constraint", COFFERDAM_TR("Build a unique index CONCURRENTLY and add the constraint USING INDEX.")));
    });
}

} // namespace cofferdam::plan::rules
