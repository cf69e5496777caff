#include "rules.h"

namespace cofferdam::plan::rules {

void triggersDisabled(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::EnableTrigger>(scene, [&](const ObjectId& table, const ddl::alter::EnableTrigger& enable) {
        if (enable.enabled != "DISABLED")
            return;
        out.add("triggers-disabled", Severity::Caution, table,
                message("hazard.triggers-disabled", COFFERDAM_TR("Trigger %2 of %1 does nothing from then on."), {nameOf(table), identifier(enable.trigger)}),
                message("remedy.triggers-disabled", COFFERDAM_TR("Never disable ALL: that includes the checks of foreign keys.")));
    });
}

} // namespace cofferdam::plan::rules
