#include "rules.h"

namespace cofferdam::plan::rules {

void dropDefault(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetDefault>(scene, [&](const ObjectId& table, const ddl::alter::SetDefault& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* column = scene.after.column(id);
        const auto* was = scene.before.column(id);
        if (!column || !was || !column->defaultValue.empty() || was->defaultValue.empty() || column->identity)
            return;
        out.add("drop-default", column->notNull ? Severity::Caution : Severity::Note, id,
                column->notNull ? message("hazard.drop-default-not-null", COFFERDAM_TR("Writers that leave out %1 fail at once: it is NOT NULL and loses its default."), {nameOf(id)})
                                : message("hazard.drop-default", COFFERDAM_TR("Writers that leave out %1 write NULL from then on."), {nameOf(id)}),
                message("remedy.drop-default", COFFERDAM_TR("Deploy code that always gives a value first.")));
    });
}

} // namespace cofferdam::plan::rules
