#include "rules.h"

#include <set>

namespace cofferdam::plan::rules {

void multipleFksOneTransaction(const Scene& scene, Findings& out)
{
    std::set<ObjectId> others;
    each<ddl::AlterTable>(scene, [&](const ddl::AlterTable& statement) {
        for (const ddl::alter::Action& action : statement.actions) {
            const auto* add = std::get_if<ddl::alter::AddConstraint>(&action);
            if (!add || add->constraint.value.type != catalog::ConstraintType::ForeignKey)
                continue;
            const auto& name = add->constraint.value.referencedTable;
            const ObjectId other = catalog::tableId(name.schema, name.name);
            if (scene.existing(other))
                others.insert(other);
        }
    });
    if (others.size() > 1)
        out.add("multiple-fks-one-transaction", Severity::Caution, *others.begin(),
                message("hazard.multiple-fks-one-transaction", COFFERDAM_TR("One transaction adds foreign keys to %1 existing tables: locks pile up and may deadlock."), {count(static_cast<std::int64_t>(others.size()))}),
                message("remedy.multiple-fks-one-transaction", COFFERDAM_TR("Add one foreign key in a transaction.")));
}

} // namespace cofferdam::plan::rules
