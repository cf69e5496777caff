#include "rules.h"

namespace cofferdam::plan::rules {

void renameTable(const Scene& scene, Findings& out)
{
    each<ddl::Rename>(scene, [&](const ddl::Rename& rename) {
        if (rename.target.kind != Kind::Table || !scene.plan.baseline.contains(rename.target))
            return;
        const bool view = scene.after.contains({Kind::View, rename.target.schema, rename.target.name, {}});
        const bool direct = scene.options.policyOf(rename.target) == Policy::Direct;
        out.add("rename-table", view ? Severity::Note : direct ? Severity::Caution : Severity::Blocks, rename.target,
                message("hazard.rename-table", COFFERDAM_TR("Table %1 is called %2 from this moment on."), {nameOf(rename.target), identifier(rename.newName)}),
                message("remedy.rename-table", COFFERDAM_TR("A view under the old name, made in the same transaction, keeps running code going.")));
    });
    each<ddl::SetSchema>(scene, [&](const ddl::SetSchema& move) {
        if (move.target.kind == Kind::Table && scene.plan.baseline.contains(move.target))
            out.add("rename-table", Severity::Caution, move.target,
                    message("hazard.rename-table-schema", COFFERDAM_TR("Table %1 is in schema %2 from this moment on."), {nameOf(move.target), identifier(move.schema)}),
                    message("remedy.rename-table-schema", COFFERDAM_TR("Set the search_path of the application so that it finds the table in both places.")));
    });
}

} // namespace cofferdam::plan::rules
