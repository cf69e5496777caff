#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnStiInheritance(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const ddl::alter::AddColumn& add) {
        if (add.column.name != "type" || add.column.defaultValue.empty())
            return;
        const ObjectId id = catalog::columnId(table, add.column.name);
        out.add("add-column-sti-inheritance", Severity::Caution, id,
                message("hazard.add-column-sti-inheritance", COFFERDAM_TR("ActiveRecord takes %1 for the name of a subclass: running code starts to look for the class that the default names."), {nameOf(id)}),
                message("remedy.add-column-sti-inheritance", COFFERDAM_TR("Set inheritance_column in the model first, or choose another name.")));
    });
}

} // namespace cofferdam::plan::rules
