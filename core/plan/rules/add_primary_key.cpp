#include "rules.h"

namespace cofferdam::plan::rules {

void addPrimaryKey(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        if (constraint.type != catalog::ConstraintType::PrimaryKey || !add.usingIndex.empty())
            return;
        out.blocking(scene, "add-primary-key", table,
                     message("hazard.add-primary-key", COFFERDAM_TR("The index of %2 is built while %1 is locked against all use."), {nameOf(table), nameOf(id)}),
                     message("remedy.add-primary-key", COFFERDAM_TR("Make the columns NOT NULL, build a unique index CONCURRENTLY and add the key USING INDEX.")));
    });
}

} // namespace cofferdam::plan::rules
