#include "rules.h"

namespace cofferdam::plan::rules {

void replicaIdentityChange(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::ReplicaIdentity>(scene, [&](const ObjectId& table, const ddl::alter::ReplicaIdentity&) {
        out.add("replica-identity-change", Severity::Caution, table,
                message("hazard.replica-identity-change", COFFERDAM_TR("What replication and change capture see of updates and deletes of %1 changes."), {nameOf(table)}),
                message("remedy.replica-identity-change", COFFERDAM_TR("Tell the subscribers first.")));
    });
}

} // namespace cofferdam::plan::rules
