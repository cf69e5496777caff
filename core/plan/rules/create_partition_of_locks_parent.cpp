#include "rules.h"

namespace cofferdam::plan::rules {

void createPartitionOfLocksParent(const Scene& scene, Findings& out)
{
    each<ddl::CreateTable>(scene, [&](const ddl::CreateTable& create) {
        if (!create.value.partitionOf)
            return;
        const auto& name = create.value.partitionOf->parent;
        const ObjectId parent = catalog::tableId(name.schema, name.name);
        if (scene.existing(parent))
            out.add("create-partition-of-locks-parent", Severity::Caution, parent,
                    message("hazard.create-partition-of-locks-parent", COFFERDAM_TR("Creating a partition in place locks %1 against all use for a moment."), {nameOf(parent)}),
                    message("remedy.create-partition-of-locks-parent", COFFERDAM_TR("Create the table by itself and attach it.")));
    });
}

} // namespace cofferdam::plan::rules
