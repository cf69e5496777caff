#include "rules.h"

namespace cofferdam::plan::rules {

void addIndexBlocking(const Scene& scene, Findings& out)
{
    eachWork(scene, "build-index", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "add-index-blocking", table, message("hazard.add-index-blocking", COFFERDAM_TR("Writes to %1 wait until its index is built."), {nameOf(table)}),
                     message("remedy.add-index-blocking", COFFERDAM_TR("Build it CONCURRENTLY.")));
    });
}

} // namespace cofferdam::plan::rules
