#include "live/reader.h"

#include "ddl/bound_query.h"

#include "live/assembly.h"
#include "live/live_statistics.h"
#include "live/snapshot_check.h"

namespace cofferdam::sources::live {
namespace {

constexpr int oldestServer = 110000;

// Local to the transaction, so that a pooled connection is given back as it was found. Names in what the server prints are complete
// because the search path is empty; the rest is what pg_dump sets for the same reason: text that means the same everywhere.
std::string settingsSql(const ReadOptions& options)
{
    return "SELECT set_config('search_path', '', true), set_config('statement_timeout', '"
        + std::to_string(options.statementTimeout.count()) + "', true), set_config('lock_timeout', '"
        + std::to_string(options.lockTimeout.count())
        + "', true), set_config('idle_in_transaction_session_timeout', '60000', true), set_config('DateStyle', 'ISO', true),"
          " set_config('IntervalStyle', 'postgres', true), set_config('TimeZone', 'UTC', true),"
          " set_config('extra_float_digits', '3', true), set_config('quote_all_identifiers', 'off', true),"
          " set_config('synchronize_seqscans', 'off', true), set_config('bytea_output', 'hex', true)";
}

/// One go at reading. What its queries fill must not move while they run.
struct Attempt {
    Attempt(int version) : assembly(version) {}

    Assembly assembly;
    Statistics statistics;
    std::optional<TransactionSnapshot> before, after;
};

Query snapshotQuery(std::optional<TransactionSnapshot>& into)
{
    return {"snapshot", "SELECT pg_catalog.txid_current_snapshot()", [&into](const Rows& rows) -> base::Result<void> {
                into = rows.size() > 0 ? TransactionSnapshot::parse(rows.text(0, 0)) : std::nullopt;
                return {};
            }};
}

std::vector<Query> queriesOf(Attempt& attempt, const ReadOptions& options)
{
    Assembly& assembly = attempt.assembly;
    std::vector<Query> queries;
    queries.push_back({"begin", "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", {}});
    queries.push_back({"settings", settingsSql(options), {}});
    queries.push_back(snapshotQuery(attempt.before));
    addNames(assembly, queries);
    addSchemas(assembly, queries);
    addTypes(assembly, queries);
    addRelations(assembly, queries);
    addColumns(assembly, queries);
    addSequences(assembly, queries);
    addConstraints(assembly, queries);
    addFunctions(assembly, queries);
    addViews(assembly, queries);
    addIndexes(assembly, queries);
    addTriggers(assembly, queries);
    addRules(assembly, queries);
    addPolicies(assembly, queries);
    addDefinitions(assembly, queries);
    if (options.statistics)
        addStatistics(assembly, queries, attempt.statistics);
    queries.push_back({"commit", "COMMIT", {}});
    queries.push_back(snapshotQuery(attempt.after));
    return queries;
}

/// Whether somebody wrote to the catalogs after the reading transaction took its snapshot.
base::Result<bool> schemaMoved(Connection& connection, const Attempt& attempt, const ReadOptions& options, const base::CancelToken& cancel)
{
    if (!attempt.before || !attempt.after || attempt.before->isStillCurrent(*attempt.after))
        return false;
    bool moved = false;
    const std::vector<Query> queries{{"changes", recentWritersSql(*attempt.before), [&](const Rows& rows) -> base::Result<void> {
                                          for (int i = 0; i < rows.size(); ++i) {
                                              const auto writer = static_cast<std::uint32_t>(RowReader(rows, i).number());
                                              moved = moved || !attempt.before->sees(writer);
                                          }
                                          return {};
                                      }}};
    COFFERDAM_TRY(connection.run(queries, options.statementTimeout, cancel, {}));
    return moved;
}

// An object that was dropped between two queries: the server no longer finds what it is asked to print.
bool isMovedError(const base::Error& error)
{
    return error.sqlstate == "XX000" || error.sqlstate == "42P01" || error.sqlstate == "42704" || error.sqlstate == "42883";
}

SourceResult resultOf(Attempt attempt, const SourceAddress& address, const ReadOptions& options)
{
    SourceResult result;
    result.catalog = attempt.assembly.builder.snapshot();
    result.notModelled = std::move(attempt.assembly.notModelled);
    result.notes = std::move(attempt.assembly.notes);
    result.display = address.display();
    result.kind = SourceKind::Database;
    result.serverVersion = attempt.assembly.major();
    result.carriesOwners = true;
    result.carriesPrivileges = true;
    if (options.statistics)
        result.statistics = std::move(attempt.statistics);
    return result;
}

} // namespace

base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                const base::ProgressSink& progress)
{
    constexpr int attempts = 3;
    for (int i = 1;; ++i) {
        COFFERDAM_ASSIGN(Connection connection, Connection::open(address.connection, options.connectTimeout, cancel));
        if (connection.serverVersion() < oldestServer) {
            return base::failure(base::message("source.version", COFFERDAM_TR("%1 runs PostgreSQL %2; 11 is the oldest that can be read."),
                                               {base::text(address.display()), base::count(connection.serverVersion() / 10000)}));
        }
        Attempt attempt(connection.serverVersion());
        const std::vector<Query> queries = queriesOf(attempt, options);
        const auto done = connection.run(queries, options.statementTimeout, cancel, progress);
        if (!done && i < attempts && isMovedError(done.error()))
            continue;
        COFFERDAM_TRY(done);
        COFFERDAM_ASSIGN(const bool moved, schemaMoved(connection, attempt, options, cancel));
        if (moved && i < attempts)
            continue;
        COFFERDAM_TRY(attempt.assembly.finishTexts());
        SourceResult result = resultOf(std::move(attempt), address, options);
        if (moved) {
            result.notes.push_back(base::message("source.unsettled",
                                                 COFFERDAM_TR("The schema of %1 was changed each time while it was read: some of what "
                                                              "is shown may be of an earlier moment than the rest."),
                                                 {base::text(address.display())}));
        }
        return result;
    }
}

} // namespace cofferdam::sources::live
