#include "rules.h"

namespace cofferdam::plan::rules {

void replaceForeignKey(const Scene& scene, Findings& out)
{
    each<ddl::Rename>(scene, [&](const ddl::Rename& rename) {
        if (rename.target.kind != Kind::Constraint)
            return;
        const auto* key = scene.before.get<catalog::Constraint>(rename.target);
        if (!key || key->type != catalog::ConstraintType::ForeignKey || scene.plan.baseline.contains(rename.target))
            return;
        out.add("replace-foreign-key", Severity::Note, rename.target,
                message("hazard.replace-foreign-key", COFFERDAM_TR("The old and the new form of foreign key %1 both hold until this step."), {identifier(rename.newName)}),
                message("remedy.replace-foreign-key", COFFERDAM_TR("Nothing to do: it avoids a time without either.")));
    });
}

} // namespace cofferdam::plan::rules
