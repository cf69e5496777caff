#include "rules.h"

namespace cofferdam::plan::rules {

void enumNewValueOldReaders(const Scene& scene, Findings& out)
{
    each<ddl::AlterEnum>(scene, [&](const ddl::AlterEnum& alter) {
        if (!alter.renamedFrom.empty())
            return;
        const ObjectId type{Kind::Enum, alter.name.schema, alter.name.name, {}};
        out.add("enum-new-value-old-readers", Severity::Note, type,
                message("hazard.enum-new-value-old-readers", COFFERDAM_TR("Readers that do not know the new values of %1 may meet them; a value cannot be taken back."), {nameOf(type)}),
                message("remedy.enum-new-value-old-readers", COFFERDAM_TR("Deploy readers before the first writer that uses them.")));
    });
}

} // namespace cofferdam::plan::rules
