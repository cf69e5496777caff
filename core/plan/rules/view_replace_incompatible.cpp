#include "rules.h"

namespace cofferdam::plan::rules {

void viewReplaceIncompatible(const Scene& scene, Findings& out)
{
    each<ddl::CreateView>(scene, [&](const ddl::CreateView& create) {
        const ObjectId id{Kind::View, create.name.schema, create.name.name, {}};
        if (create.materialized || create.orReplace || !scene.plan.baseline.contains(id))
            return;
        out.add("view-replace-incompatible", Severity::Note, id,
                message("hazard.view-replace-incompatible", COFFERDAM_TR("View %1 is dropped and created again, with all that depends on it, in one transaction."), {nameOf(id)}),
                message("remedy.view-replace-incompatible", COFFERDAM_TR("Grants, comments and owners are given back; sessions in a transaction that read it wait.")));
    });
}

} // namespace cofferdam::plan::rules
