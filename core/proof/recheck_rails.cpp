#include "ddl/interpreter.h"
#include "proof/recheck.h"
#include "ruby/migration.h"

namespace cofferdam::proof {
namespace {

using base::message;

/// Runs migrations one after the other on paper.
class Migrations {
public:
    Migrations(const plan::Plan& plan, int serverVersion)
        : m_builder(plan.baseline)
        , m_interpreter(m_builder, m_session, ddl::Mode::Simulating)
    {
        m_session.serverVersion = serverVersion;
    }

    /// False when the rest cannot be judged.
    bool run(const emit::File& file, Recheck& out)
    {
        const auto migration = ruby::parseMigration(file.content, file.path);
        if (!migration) {
            out.findings.push_back(migration.error().message);
            return false;
        }
        // ActiveRecord wraps a migration in a transaction unless it is told not to.
        if (migration->transaction)
            apply(ddl::Transaction{ddl::Transaction::Action::Begin}, file, out);
        const auto lowered = ruby::lowerMigration(*migration, ruby::Direction::Up,
                                                  {[this] { return m_builder.snapshot(); }, [&](const ddl::Statement& statement) { apply(statement, file, out); }});
        for (const auto& item : lowered.notModelled)
            out.findings.push_back(message("proof.migration_not_modelled", COFFERDAM_TR("%1 holds what has no model: %2"), {base::text(item.place.text()), base::text(item.what)}));
        if (migration->transaction)
            apply(ddl::Transaction{ddl::Transaction::Action::Commit}, file, out);
        return !m_stopped;
    }

    const catalog::Catalog& reached() const { return m_builder.current(); }

private:
    /// Nothing runs after what was refused.
    void apply(const ddl::Statement& statement, const emit::File& file, Recheck& out)
    {
        if (m_stopped)
            return;
        const auto effects = m_interpreter.apply(statement);
        m_stopped = !effects;
        if (m_stopped)
            out.findings.push_back(message("proof.migration_refused", COFFERDAM_TR("the migration %1 would stop: %2"), {base::text(file.path), base::text(effects.error().message.render())}));
    }

    catalog::CatalogBuilder m_builder;
    ddl::Session m_session;
    ddl::Interpreter m_interpreter;
    bool m_stopped = false;
};

} // namespace

Recheck recheckRails(const plan::Plan& plan, const std::vector<emit::File>& files, const std::string&, int serverVersion)
{
    Recheck out;
    Migrations migrations(plan, serverVersion);
    for (const emit::File& file : files) {
        if (!migrations.run(file, out)) {
            out.verdict = plan::Verdict::NotConverged;
            return out;
        }
    }
    const auto left = differencesTo(migrations.reached(), plan.goal);
    if (!left.empty())
        out.verdict = plan::Verdict::NotConverged;
    else if (out.findings.empty())
        out.verdict = plan::Verdict::Converged;
    out.findings.insert(out.findings.end(), left.begin(), left.end());
    return out;
}

} // namespace cofferdam::proof
