#include "rules.h"

namespace cofferdam::plan::rules {

void identifierTruncation(const Scene& scene, Findings& out)
{
    const auto check = [&](const ObjectId& id, const std::string& name) {
        if (name.size() <= 63)
            return;
        out.add("identifier-truncation", Severity::Caution, id,
                message("hazard.identifier-truncation", COFFERDAM_TR("PostgreSQL cuts the name %1 to 63 bytes; it may then collide with another."), {identifier(name)}),
                message("remedy.identifier-truncation", COFFERDAM_TR("Choose a shorter name.")));
    };
    each<ddl::CreateIndex>(scene, [&](const ddl::CreateIndex& create) { check({Kind::Index, create.table.schema, create.table.name, create.name}, create.name); });
    each<ddl::CreateTable>(scene, [&](const ddl::CreateTable& create) { check(catalog::tableId(create.name.schema, create.name.name), create.name.name); });
}

} // namespace cofferdam::plan::rules
