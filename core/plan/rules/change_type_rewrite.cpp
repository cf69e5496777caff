#include "rules.h"

namespace cofferdam::plan::rules {

void changeTypeRewrite(const Scene& scene, Findings& out)
{
    eachWork(scene, "rewrite-type", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "change-type-rewrite", table, message("hazard.change-type-rewrite", COFFERDAM_TR("Every row and index of %1 is rewritten under ACCESS EXCLUSIVE; it needs about twice the space meanwhile."), {nameOf(table)}),
                     message("remedy.change-type-rewrite", COFFERDAM_TR("Change the type by a shadow column, kept equal by a trigger and filled in batches.")));
    });
}

} // namespace cofferdam::plan::rules
