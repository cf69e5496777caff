#include "rules.h"

namespace cofferdam::plan::rules {

void rlsEnable(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::RowSecurity>(scene, [&](const ObjectId& table, const ddl::alter::RowSecurity& security) {
        const bool on = security.enable.value_or(false) || security.force.value_or(false);
        const bool policies = !scene.after.parts(Kind::Policy, table).empty();
        out.add("rls-enable", on && !policies ? Severity::Blocks : Severity::Caution, table,
                on && !policies ? message("hazard.rls-enable-empty", COFFERDAM_TR("%1 has no policy: with row level security everybody but its owner sees no row."), {nameOf(table)})
                                : message("hazard.rls-enable", COFFERDAM_TR("Who sees which rows of %1 changes at once."), {nameOf(table)}),
                message("remedy.rls-enable", COFFERDAM_TR("Create the policies before, and try them as the application's role.")));
    });
}

} // namespace cofferdam::plan::rules
