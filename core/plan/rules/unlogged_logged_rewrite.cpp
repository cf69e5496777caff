#include "rules.h"

namespace cofferdam::plan::rules {

void unloggedLoggedRewrite(const Scene& scene, Findings& out)
{
    eachWork(scene, "set-logged", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "unlogged-logged-rewrite", table, message("hazard.unlogged-logged-rewrite", COFFERDAM_TR("%1 is rewritten under ACCESS EXCLUSIVE; unlogged tables are empty after a crash and absent on standbys."), {nameOf(table)}),
                     message("remedy.unlogged-logged-rewrite", COFFERDAM_TR("Do it in a maintenance window.")));
    });
}

} // namespace cofferdam::plan::rules
