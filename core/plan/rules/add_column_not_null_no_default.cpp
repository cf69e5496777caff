#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnNotNullNoDefault(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const ddl::alter::AddColumn& add) {
        const auto& column = add.column;
        if (!column.notNull || !column.defaultValue.empty() || column.generated || column.identity)
            return;
        const ObjectId id = catalog::columnId(table, column.name);
        out.add("add-column-not-null-no-default", scene.options.policyOf(id) == Policy::Direct ? Severity::Caution : Severity::Blocks, id,
                message("hazard.add-column-not-null-no-default", COFFERDAM_TR("%1 fails when the table holds a row; on an empty one, writers that leave it out fail from then on."), {nameOf(id)}),
                message("remedy.add-column-not-null-no-default", COFFERDAM_TR("Say what existing rows get (a fill), or give the column a default.")));
    });
}

} // namespace cofferdam::plan::rules
