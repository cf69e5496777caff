#include "rules.h"

namespace cofferdam::plan::rules {

void serialSequenceStaysInt4(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        if (set.type.name != "bigint")
            return;
        scene.plan.goal.forEach(Kind::Sequence, [&](const catalog::Entry& entry) {
            const auto& sequence = entry.as<catalog::Sequence>();
            if (sequence.ownedBy == id && sequence.options.type.name == "integer")
                out.add("serial-sequence-stays-int4", Severity::Caution, entry.id,
                        message("hazard.serial-sequence-stays-int4", COFFERDAM_TR("Sequence %1 stays of type integer: it fails at 2147483647 although %2 is wider."), {nameOf(entry.id), nameOf(id)}),
                        message("remedy.serial-sequence-stays-int4", COFFERDAM_TR("Change the sequence to bigint as well.")));
        });
    });
}

} // namespace cofferdam::plan::rules
