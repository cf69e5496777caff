#include "rules.h"

namespace cofferdam::plan::rules {

void noRollbackPath(const Scene& scene, Findings& out)
{
    if (!scene.step.irreversible || scene.step.phase != Phase::Switch)
        return;
    const ObjectId object = scene.step.serves.empty() ? ObjectId() : scene.step.serves.front().object;
    out.add("no-rollback-path", Severity::Caution, object,
            message("hazard.no-rollback-path", COFFERDAM_TR("There is no way back from this step that keeps all data.")),
            message("remedy.no-rollback-path", COFFERDAM_TR("Take a backup that can be restored quickly.")));
}

} // namespace cofferdam::plan::rules
