#include "rules.h"

namespace cofferdam::plan::rules {

void fkOnPartitionedTable(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddConstraint>(scene, [&](const ObjectId& table, const ddl::alter::AddConstraint& add) {
        const auto& constraint = add.constraint.value;
        const ObjectId id = catalog::inTable(Kind::Constraint, table, add.constraint.name);
        const auto* owner = scene.table(table);
        if (constraint.type != catalog::ConstraintType::ForeignKey || !constraint.validated || !owner || !owner->partitionBy || scene.options.serverVersion >= 18)
            return;
        out.blocking(scene, "fk-on-partitioned-table", table,
                     message("hazard.fk-on-partitioned-table", COFFERDAM_TR("%1 is partitioned: before PostgreSQL 18 its foreign key cannot be added NOT VALID, so every partition is checked while writes wait."), {nameOf(id)}),
                     message("remedy.fk-on-partitioned-table", COFFERDAM_TR("Add and validate the same foreign key on each partition first; the parent's then needs no scan.")));
    });
}

} // namespace cofferdam::plan::rules
