#include "rules.h"

namespace cofferdam::plan::rules {

void dropIndexBlocking(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Index, [&](const ObjectId& index, const ddl::Drop& drop) {
        if (drop.concurrently || !scene.existing(index.table()))
            return;
        out.add("drop-index-blocking", Severity::Caution, index,
                message("hazard.drop-index-blocking", COFFERDAM_TR("Dropping %1 locks its table against all use for a moment, and queues behind long reads."), {nameOf(index)}),
                message("remedy.drop-index-blocking", COFFERDAM_TR("Drop it CONCURRENTLY.")));
    });
}

} // namespace cofferdam::plan::rules
