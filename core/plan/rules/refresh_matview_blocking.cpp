#include "rules.h"

namespace cofferdam::plan::rules {

void refreshMatviewBlocking(const Scene& scene, Findings& out)
{
    each<ddl::CreateView>(scene, [&](const ddl::CreateView& create) {
        const ObjectId id{Kind::MaterializedView, create.name.schema, create.name.name, {}};
        if (!create.materialized || !create.value.populated || !scene.plan.baseline.contains(id))
            return;
        out.add("refresh-matview-blocking", scene.options.policyOf(id) == Policy::Direct ? Severity::Caution : Severity::Blocks, id,
                message("hazard.refresh-matview-blocking", COFFERDAM_TR("%1 is made anew: whoever reads it waits until its query has run."), {nameOf(id)}),
                message("remedy.refresh-matview-blocking", COFFERDAM_TR("Build it under another name beside the old one and swap the names.")));
    });
    each<ddl::RefreshMaterializedView>(scene, [&](const ddl::RefreshMaterializedView& refresh) {
        const ObjectId id{Kind::MaterializedView, refresh.name.schema, refresh.name.name, {}};
        if (!refresh.concurrently && refresh.withData)
            out.add("refresh-matview-blocking", Severity::Caution, id,
                    message("hazard.refresh-matview", COFFERDAM_TR("Readers of %1 wait until its query has run."), {nameOf(id)}),
                    message("remedy.refresh-matview", COFFERDAM_TR("Refresh it CONCURRENTLY; that needs a unique index.")));
    });
}

} // namespace cofferdam::plan::rules
