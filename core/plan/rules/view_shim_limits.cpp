#include "rules.h"

namespace cofferdam::plan::rules {

void viewShimLimits(const Scene& scene, Findings& out)
{
    std::vector<ObjectId> renamed;
    each<ddl::Rename>(scene, [&](const ddl::Rename& rename) {
        if (rename.target.kind == Kind::Table)
            renamed.push_back(rename.target);
    });
    each<ddl::CreateView>(scene, [&](const ddl::CreateView& view) {
        for (const ObjectId& table : renamed) {
            if (view.name != table.qualified())
                continue;
            out.add("view-shim-limits", Severity::Caution, table,
                    message("hazard.view-shim-limits", COFFERDAM_TR("Until contract, %1 is a view: reads, inserts, updates and deletes work, but not TRUNCATE, COPY into it by old clients, or foreign keys to it, and adapters find no primary key."), {nameOf(table)}),
                    message("remedy.view-shim-limits", COFFERDAM_TR("Set the primary key in the model while the view stands; keep the window short.")));
        }
    });
}

} // namespace cofferdam::plan::rules
