#include "rules.h"

namespace cofferdam::plan::rules {

void dropSchemaOrDatabase(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Schema, [&](const ObjectId& schema, const ddl::Drop&) {
        out.add("drop-schema-or-database", Severity::Blocks, schema,
                message("hazard.drop-schema-or-database", COFFERDAM_TR("Schema %1 goes, with what other tools may keep in it."), {nameOf(schema)}),
                message("remedy.drop-schema-or-database", COFFERDAM_TR("Make sure that nothing else uses it.")), true);
    });
}

} // namespace cofferdam::plan::rules
