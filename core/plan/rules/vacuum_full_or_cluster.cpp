#include "rules.h"

namespace cofferdam::plan::rules {

void vacuumFullOrCluster(const Scene& scene, Findings& out)
{
    for (std::string_view reason : {"set-access-method", "set-tablespace"}) {
        eachWork(scene, reason, [&](const ObjectId& table, ddl::Work) {
            out.blocking(scene, "vacuum-full-or-cluster", table,
                         message("hazard.vacuum-full-or-cluster", COFFERDAM_TR("%1 is copied as a whole under ACCESS EXCLUSIVE."), {nameOf(table)}),
                         message("remedy.vacuum-full-or-cluster", COFFERDAM_TR("Use a tool that repacks online, or a maintenance window.")));
        });
    }
}

} // namespace cofferdam::plan::rules
