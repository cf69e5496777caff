#include "rules.h"

namespace cofferdam::plan::rules {

void preparedPlanResultChange(const Scene& scene, Findings& out)
{
    const auto find = [&](const ObjectId& table) {
        out.add("prepared-plan-result-change", Severity::Note, table,
                message("hazard.prepared-plan-result-change", COFFERDAM_TR("Prepared statements that return every column of %1 fail once per connection (cached plan must not change result type)."), {nameOf(table)}),
                message("remedy.prepared-plan-result-change", COFFERDAM_TR("Let the application name its columns, or reconnect after the step.")));
    };
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const auto&) { find(table); });
    eachAction<ddl::alter::DropColumn>(scene, [&](const ObjectId& table, const auto&) { find(table); });
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const auto&) { find(table); });
}

} // namespace cofferdam::plan::rules
