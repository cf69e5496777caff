#include "ddl/lower.h"
#include "fold.h"

namespace cofferdam::workspace {

using base::message;

void applyEdits(Comparison& comparison)
{
    comparison.draftedTarget = comparison.target->catalog;
    if (comparison.decisions.edits.empty())
        return;
    catalog::CatalogBuilder builder(comparison.target->catalog);
    ddl::Session session;
    session.serverVersion = effectiveServerVersion(comparison);
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    const auto conflict = [&](const std::string& sql, const base::Error& error) {
        comparison.conflicts.push_back(message("workspace.edit_conflict", COFFERDAM_TR("The drafted statement \"%1\" no longer fits: %2"),
                                               {base::sql(sql), base::text(error.message.render())}));
    };
    for (const std::string& sql : comparison.decisions.edits) {
        auto lowered = ddl::parseStatements(sql, "draft");
        if (!lowered) {
            conflict(sql, lowered.error());
            continue;
        }
        for (const base::Error& error : lowered->errors)
            conflict(sql, error);
        for (const ddl::Statement& statement : lowered->statements) {
            if (auto effects = interpreter.apply(statement); !effects)
                conflict(sql, effects.error());
        }
    }
    comparison.draftedTarget = builder.snapshot();
}

} // namespace cofferdam::workspace
