#include "rules.h"

namespace cofferdam::plan::rules {

void renameColumn(const Scene& scene, Findings& out)
{
    each<ddl::Rename>(scene, [&](const ddl::Rename& rename) {
        if (rename.target.kind != Kind::Column || !scene.plan.baseline.column(rename.target))
            return;
        if (scene.after.column(rename.target))
            return; // another column takes the name at once
        out.add("rename-column", scene.options.policyOf(rename.target) == Policy::Direct ? Severity::Caution : Severity::Blocks, rename.target,
                message("hazard.rename-column", COFFERDAM_TR("From this moment code that says %1 fails, and before it code that says %2 does."), {nameOf(rename.target), identifier(rename.newName)}),
                message("remedy.rename-column", COFFERDAM_TR("Keep both names for a while: a new column kept equal by a trigger, or an alias in the application.")));
    });
}

} // namespace cofferdam::plan::rules
