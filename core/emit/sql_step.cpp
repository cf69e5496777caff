#include "base/quote.h"
#include "ddl/printer.h"
#include "sql_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace cofferdam::emit {
namespace {

using catalog::Kind;
using plan::Execution;

std::string statements(const std::vector<ddl::Statement>& list, const SqlOptions& options)
{
    std::string out;
    for (const ddl::Statement& statement : list)
        out += ddl::print(statement, {options.serverVersion, true}) + ";\n";
    return out;
}

/// Only tables can be locked by name alone: locking a view also locks what it reads, and sequences and materialized views
/// cannot be locked at all (manual, LOCK). For those the lock_timeout of the unit stands in.
bool lockable(const ddl::LockEffect& lock) { return lock.relation.kind == Kind::Table; }

bool opensTransaction(const plan::Step& step)
{
    return step.execution == Execution::Transaction && (step.statements.size() > 1 || !step.lockTables.empty() || !step.locks.empty());
}

} // namespace

std::string sqlComment(const std::string& text)
{
    std::string out;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        out += "-- " + base::escapeLine(std::string_view(text).substr(start, end - start)) + "\n";
        start = end + 1;
    }
    return out;
}

std::string lockBlock(const plan::Step& step, const SqlOptions& options)
{
    std::string locks;
    for (const ddl::LockEffect& lock : step.lockTables) {
        if (lockable(lock))
            locks += fmt::format("            LOCK TABLE ONLY {} IN {} MODE NOWAIT;\n", lock.relation.sql(), ddl::lockName(lock.mode));
    }
    if (locks.empty())
        return {};
    const double pause = options.lockPauseMs / 1000.0;
    const std::string body = fmt::format("\nBEGIN\n"
                                         "    FOR attempt IN 1..{} LOOP\n"
                                         "        BEGIN\n"
                                         "{}"
                                         "            RETURN;\n"
                                         "        EXCEPTION WHEN lock_not_available THEN\n"
                                         "            PERFORM pg_sleep({:.3f} + random() * {:.3f});\n"
                                         "        END;\n"
                                         "    END LOOP;\n"
                                         "    RAISE lock_not_available USING MESSAGE = 'gave up waiting for a lock; nothing was changed, run this step again';\n"
                                         "END\n",
                                         options.lockAttempts, locks, pause * 0.75, pause * 0.5);
    return "DO " + base::dollarQuote(body, "cofferdam") + ";\n";
}

std::string checkBlock(const plan::Check& check)
{
    const std::string body = fmt::format("\nBEGIN\n"
                                         "    IF NOT ({}) THEN\n"
                                         "        RAISE EXCEPTION USING MESSAGE = {};\n"
                                         "    END IF;\n"
                                         "END\n",
                                         check.sql, base::quoteLiteral(check.message.render()));
    return "DO " + base::dollarQuote(body, "cofferdam") + ";\n";
}

std::string stepSql(const plan::Step& step, const SqlOptions& options)
{
    std::string out;
    if (step.precondition)
        out += checkBlock(*step.precondition);
    switch (step.execution) {
    case Execution::Query: return out + step.query + (step.query.empty() ? "" : ";\n");
    case Execution::Batches: return out + (step.batch ? batchBlock(*step.batch) : "");
    case Execution::Alone:
        // A lock_timeout would cut a concurrent build and leave an invalid index behind (hazard concurrent-build-vs-lock-timeout).
        return out + "SET lock_timeout = 0;\nSET statement_timeout = 0;\n" + statements(step.statements, options);
    case Execution::Transaction: break;
    }
    const std::string body = statements(step.statements, options);
    if (!opensTransaction(step))
        return out + body;
    const bool scans = step.heaviestWork() != ddl::Work::Metadata;
    out += "BEGIN;\n";
    if (!step.locks.empty())
        out += fmt::format("SET LOCAL lock_timeout = '100ms';\nSET LOCAL statement_timeout = '{}';\n",
                           scans ? "0" : fmt::format("{}ms", options.statementTimeoutMs + options.lockAttempts * options.lockPauseMs * 2));
    return out + lockBlock(step, options) + body + "COMMIT;\n";
}

std::string undoSql(const plan::Step& step, const SqlOptions& options)
{
    if (step.undo.empty())
        return {};
    const bool alone = std::any_of(step.undo.begin(), step.undo.end(), [](const ddl::Statement& statement) {
        const auto* index = statement.as<ddl::CreateIndex>();
        const auto* drop = statement.as<ddl::Drop>();
        return (index && index->concurrently) || (drop && drop->concurrently);
    });
    const std::string body = statements(step.undo, options);
    return alone || step.undo.size() == 1 ? body : "BEGIN;\nSET LOCAL lock_timeout = '100ms';\n" + body + "COMMIT;\n";
}

} // namespace cofferdam::emit
