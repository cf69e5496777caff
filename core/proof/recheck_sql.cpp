#include "ddl/interpreter.h"
#include "ddl/lower.h"
#include "proof/recheck.h"

namespace cofferdam::proof {

Recheck recheckSql(const plan::Plan& plan, const std::string& script, int serverVersion)
{
    Recheck out;
    auto lowered = ddl::parseStatements(script, "script");
    if (!lowered) {
        out.findings.push_back(lowered.error().message);
        return out;
    }
    for (const base::Error& error : lowered->errors)
        out.findings.push_back(base::message("proof.unreadable", COFFERDAM_TR("the emitted script does not read at %1: %2"),
                                             {base::text(error.place.text()), base::text(error.message.render())}));
    for (const auto& item : lowered->notModelled)
        out.findings.push_back(base::message("proof.not_modelled", COFFERDAM_TR("the emitted script holds what has no model: %1"), {base::text(item.what)}));
    catalog::CatalogBuilder builder(plan.baseline);
    ddl::Session session;
    session.serverVersion = serverVersion;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    for (const ddl::Statement& statement : lowered->statements) {
        if (auto effects = interpreter.apply(statement); !effects) {
            out.findings.push_back(base::message("proof.refused", COFFERDAM_TR("the emitted script would stop at %1: %2"),
                                                 {base::text(statement.place->text()), base::text(effects.error().message.render())}));
            out.verdict = plan::Verdict::NotConverged;
            return out;
        }
    }
    const auto left = differencesTo(builder.current(), plan.goal);
    if (!left.empty())
        out.verdict = plan::Verdict::NotConverged;
    else if (out.findings.empty())
        out.verdict = plan::Verdict::Converged;
    out.findings.insert(out.findings.end(), left.begin(), left.end());
    return out;
}

} // namespace cofferdam::proof
