#include "rules.h"

namespace cofferdam::plan::rules {

void dropSequence(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Sequence, [&](const ObjectId& sequence, const ddl::Drop&) {
        if (scene.after.contains(sequence))
            return;
        out.add("drop-sequence", Severity::Blocks, sequence,
                message("hazard.drop-sequence", COFFERDAM_TR("The position of sequence %1 is lost."), {nameOf(sequence)}),
                message("remedy.drop-sequence", COFFERDAM_TR("Note its last value.")), true);
    });
}

} // namespace cofferdam::plan::rules
