#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {

void changeTypeTimezoneDependent(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto inUtc = [](const Statement& statement) {
            const auto* setting = statement.as<ddl::SetParameter>();
            return setting && setting->name == "timezone" && setting->values == std::vector<std::string>{"UTC"};
        };
        if (std::any_of(scene.step.statements.begin(), scene.step.statements.end(), inUtc))
            return;
        const auto* was = scene.before.column(id);
        const auto isMoment = [](const base::TypeName& type) { return type.name.starts_with("timestamp "); };
        if (!was || !isMoment(was->type) || !isMoment(set.type) || was->type.name == set.type.name)
            return;
        out.add("change-type-timezone-dependent", Severity::Caution, id,
                message("hazard.change-type-timezone-dependent", COFFERDAM_TR("In a session whose time zone is not UTC the values of %1 shift and the table is rewritten."), {nameOf(id)}),
                message("remedy.change-type-timezone-dependent", COFFERDAM_TR("Run the step with TimeZone set to UTC.")));
    });
}

} // namespace cofferdam::plan::rules
