#include "rules.h"

namespace cofferdam::plan::rules {

void privilegeChange(const Scene& scene, Findings& out)
{
    each<ddl::Grant>(scene, [&](const ddl::Grant& grant) {
        if (!scene.plan.baseline.contains(grant.target))
            return;
        out.add("privilege-change", grant.grant ? Severity::Note : Severity::Caution, grant.target,
                grant.grant ? message("hazard.privilege-granted", COFFERDAM_TR("More may be done with %1."), {identifier(grant.target.describe())})
                            : message("hazard.privilege-revoked", COFFERDAM_TR("Less may be done with %1."), {identifier(grant.target.describe())}),
                message("remedy.privilege-change", COFFERDAM_TR("Make sure that it is meant.")));
    });
    each<ddl::AlterOwner>(scene, [&](const ddl::AlterOwner& alter) {
        if (scene.plan.baseline.contains(alter.target))
            out.add("privilege-change", Severity::Caution, alter.target,
                    message("hazard.owner-change", COFFERDAM_TR("%1 gets another owner, who may do everything with it."), {identifier(alter.target.describe())}),
                    message("remedy.owner-change", COFFERDAM_TR("Make sure that migrations run as a member of the new owner.")));
    });
}

} // namespace cofferdam::plan::rules
