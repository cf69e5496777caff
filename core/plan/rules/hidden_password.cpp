#include "ddl/hidden_password.h"
#include "rules.h"

namespace cofferdam::plan::rules {

/// No source keeps the password of a server's user or of a subscription, so no plan can write it.
void hiddenPassword(const Scene& scene, Findings& out)
{
    each<ddl::CreateDefinition>(scene, [&](const ddl::CreateDefinition& definition) {
        if (definition.sql.find(ddl::hiddenPassword) == std::string::npos)
            return;
        out.add("hidden-password", Severity::Caution, definition.id,
                message("hazard.hidden-password", COFFERDAM_TR("Passwords are never read into a plan: %1 would get asterisks for one."), {nameOf(definition.id)}),
                message("remedy.hidden-password", COFFERDAM_TR("Put the password in their place when the step is run.")));
    });
}

} // namespace cofferdam::plan::rules
