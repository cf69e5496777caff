#include "rules.h"

namespace cofferdam::plan::rules {

void domainConstraintChange(const Scene& scene, Findings& out)
{
    each<ddl::AlterDomain>(scene, [&](const ddl::AlterDomain& alter) {
        using Action = ddl::AlterDomain::Action;
        const bool scans = alter.action == Action::SetNotNull || alter.action == Action::ValidateConstraint ||
                           (alter.action == Action::AddConstraint && alter.constraint.validated);
        if (!scans)
            return;
        const ObjectId domain{Kind::Domain, alter.name.schema, alter.name.name, {}};
        out.add("domain-constraint-change", scene.options.policyOf(domain) == Policy::Direct ? Severity::Caution : Severity::Blocks, domain,
                message("hazard.domain-constraint-change", COFFERDAM_TR("Every table with a column of domain %1 is scanned while writes wait."), {nameOf(domain)}),
                message("remedy.domain-constraint-change", COFFERDAM_TR("Put the rule on the tables as checks that are validated one by one.")));
    });
}

} // namespace cofferdam::plan::rules
