#include "rules.h"

namespace cofferdam::plan::rules {

void fkOrphans(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::ValidateConstraint>(scene, [&](const ObjectId& table, const ddl::alter::ValidateConstraint& validate) {
        const ObjectId id = catalog::inTable(Kind::Constraint, table, validate.name);
        const auto* key = scene.before.get<catalog::Constraint>(id);
        if (!key || key->type != catalog::ConstraintType::ForeignKey)
            return;
        out.add("fk-orphans", Severity::Note, id,
                message("hazard.fk-orphans", COFFERDAM_TR("Rows of %1 that refer to nothing make this fail."), {nameOf(table)}),
                message("remedy.fk-orphans", COFFERDAM_TR("Delete or mend the orphans before the step.")));
    });
}

} // namespace cofferdam::plan::rules
