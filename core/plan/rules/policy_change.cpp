#include "rules.h"

namespace cofferdam::plan::rules {

void policyChange(const Scene& scene, Findings& out)
{
    const auto find = [&](const catalog::QualifiedName& name, const std::string& policy) {
        const ObjectId table = catalog::tableId(name.schema, name.name);
        if (!scene.existing(table))
            return;
        const ObjectId id = catalog::inTable(Kind::Policy, table, policy);
        out.add("policy-change", Severity::Caution, id,
                message("hazard.policy-change", COFFERDAM_TR("Policy %1 changes who sees or writes which rows."), {nameOf(id)}),
                message("remedy.policy-change", COFFERDAM_TR("Try it as the application's role.")));
    };
    each<ddl::CreatePolicy>(scene, [&](const ddl::CreatePolicy& create) { find(create.table, create.name); });
    each<ddl::AlterPolicy>(scene, [&](const ddl::AlterPolicy& alter) { find(alter.table, alter.name); });
    eachDrop(scene, Kind::Policy, [&](const ObjectId& id, const ddl::Drop&) { find(id.qualified(), id.part); });
}

} // namespace cofferdam::plan::rules
