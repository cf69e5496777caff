#include "rules.h"

namespace cofferdam::plan::rules {

void mixingDdlAndDml(const Scene& scene, Findings& out)
{
    bool schema = false;
    for (const auto& lock : scene.step.locks)
        schema = schema || lock.mode == ddl::LockMode::AccessExclusive;
    each<ddl::Dml>(scene, [&](const ddl::Dml& dml) {
        if (!schema || dml.kind != ddl::Dml::Kind::Update)
            return;
        const ObjectId table = catalog::tableId(dml.table.schema, dml.table.name);
        out.blocking(scene, "mixing-ddl-and-dml", table,
                     message("hazard.mixing-ddl-and-dml", COFFERDAM_TR("Rows of %1 are updated while the transaction holds ACCESS EXCLUSIVE."), {nameOf(table)}),
                     message("remedy.mixing-ddl-and-dml", COFFERDAM_TR("Fill in batches outside the transaction that alters the table.")));
    });
}

} // namespace cofferdam::plan::rules
