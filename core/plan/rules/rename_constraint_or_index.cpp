#include "rules.h"

namespace cofferdam::plan::rules {

void renameConstraintOrIndex(const Scene& scene, Findings& out)
{
    each<ddl::Rename>(scene, [&](const ddl::Rename& rename) {
        const Kind kind = rename.target.kind;
        if ((kind != Kind::Constraint && kind != Kind::Index) || !scene.plan.baseline.contains(rename.target))
            return;
        // Something else took the name in the same transaction: code finds it as before.
        if (scene.after.contains(rename.target))
            return;
        out.add("rename-constraint-or-index", Severity::Note, rename.target,
                message("hazard.rename-constraint-or-index", COFFERDAM_TR("Code that names %1 (ON CONFLICT ON CONSTRAINT, rescue by name, a later migration) no longer finds it."), {nameOf(rename.target)}),
                message("remedy.rename-constraint-or-index", COFFERDAM_TR("Look for the old name in the code.")));
    });
}

} // namespace cofferdam::plan::rules
