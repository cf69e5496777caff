#include "rules.h"

namespace cofferdam::plan::rules {

void alterSequenceBlocksNextval(const Scene& scene, Findings& out)
{
    each<ddl::AlterSequence>(scene, [&](const ddl::AlterSequence& alter) {
        const ObjectId id{Kind::Sequence, alter.name.schema, alter.name.name, {}};
        if (!scene.existing(id))
            return;
        out.add("alter-sequence-blocks-nextval", Severity::Note, id,
                message("hazard.alter-sequence-blocks-nextval", COFFERDAM_TR("nextval of %1, and so inserts, wait until the transaction ends."), {nameOf(id)}),
                message("remedy.alter-sequence-blocks-nextval", COFFERDAM_TR("It stands in a short transaction of its own.")));
    });
}

} // namespace cofferdam::plan::rules
