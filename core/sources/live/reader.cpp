#include "live/reader.h"

#include "base/quote.h"
#include "live/assembly.h"
#include "live/live_statistics.h"
#include "live/pooler.h"
#include "live/snapshot_check.h"

#include <algorithm>

namespace cofferdam::sources::live {
namespace {

constexpr int oldestServer = 110000;

// Local to the transaction, so that a pooled connection is given back as it was found. Names in what the server prints are complete
// because the search path is empty; the rest is what pg_dump sets for the same reason: text that means the same everywhere. Compiling a
// catalog query takes seconds where the planner thinks that it pays, and never does.
std::string settingsSql(const ReadOptions& options)
{
    return "SELECT set_config('search_path', '', true), set_config('statement_timeout', '"
        + std::to_string(options.statementTimeout.count()) + "', true), set_config('lock_timeout', '"
        + std::to_string(options.lockTimeout.count())
        + "', true), set_config('idle_in_transaction_session_timeout', '60000', true), set_config('DateStyle', 'ISO', true),"
          " set_config('IntervalStyle', 'postgres', true), set_config('TimeZone', 'UTC', true),"
          " set_config('extra_float_digits', '3', true), set_config('quote_all_identifiers', 'off', true),"
          " set_config('synchronize_seqscans', 'off', true), set_config('bytea_output', 'hex', true), set_config('jit', 'off', true)";
}

/// One go at reading. What its queries fill must not move while they run.
struct Attempt {
    Attempt(int version) : assembly(version) {}

    Assembly assembly;
    int process = 0;     ///< of the server, that answered
    std::string writers; ///< of catalog rows that were read: comma-separated transactions
};

Query beginQuery() { return {"begin", "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", {}}; }

Query processQuery(int& into)
{
    return {"process", "SELECT pg_catalog.pg_backend_pid()", [&into](const Rows& rows) -> base::Result<void> {
                into = rows.size() > 0 ? static_cast<int>(RowReader(rows, 0).number()) : 0;
                return {};
            }};
}

Query writersQuery(std::string& into)
{
    return {"changes", laterWritersSql(), [&into](const Rows& rows) -> base::Result<void> {
                for (int i = 0; i < rows.size(); ++i)
                    into += (into.empty() ? "" : ",") + RowReader(rows, i).text();
                return {};
            }};
}

std::vector<Query> queriesOf(Attempt& attempt, const ReadOptions& options)
{
    Assembly& assembly = attempt.assembly;
    std::vector<Query> queries{beginQuery(), {"settings", settingsSql(options), {}}, processQuery(attempt.process)};
    addNames(assembly, queries);
    addSchemas(assembly, queries);
    addTypes(assembly, queries);
    addRelations(assembly, queries);
    addColumns(assembly, queries);
    addSequences(assembly, queries);
    addConstraints(assembly, queries);
    addFunctions(assembly, queries);
    addIndexes(assembly, queries); // before the views: what a materialized view is clustered on is said there
    addViews(assembly, queries);
    addTriggers(assembly, queries);
    addRules(assembly, queries);
    addPolicies(assembly, queries);
    addDefinitions(assembly, queries);
    queries.push_back(writersQuery(attempt.writers));
    queries.push_back({"commit", "COMMIT", {}});
    return queries;
}

/// Whether somebody changed what was read after the reading transaction took its snapshot.
base::Result<bool> schemaMoved(Connection& connection, const Attempt& attempt, const ReadOptions& options, const base::CancelToken& cancel)
{
    if (attempt.writers.empty())
        return false;
    bool moved = false;
    const std::vector<Query> queries{{"changes", committedSql(attempt.writers), [&](const Rows& rows) -> base::Result<void> {
                                          moved = rows.size() > 0 && RowReader(rows, 0).number() > 0;
                                          return {};
                                      }}};
    COFFERDAM_TRY(connection.run(queries, options.statementTimeout, cancel, {}));
    return moved;
}

// An object that was dropped between two queries: the server no longer finds what it is asked to print. On a replica, the replay of
// somebody's change ends the query.
bool isMovedError(const base::Error& error)
{
    return error.sqlstate == "XX000" || error.sqlstate == "42P01" || error.sqlstate == "42704" || error.sqlstate == "42883"
        || error.sqlstate == "40001";
}

/// Which tables others keep for themselves, and who: "public.orders and 2 more, by psql (process 4711)"; empty when it cannot be told.
std::string lockedTables(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel)
{
    auto connection = Connection::open(address, options.connectTimeout, cancel);
    if (!connection)
        return {};
    std::string out;
    const std::vector<Query> queries{{"locks",
                                      "WITH held AS (SELECT quote_ident(nspname) || '.' || quote_ident(relname) AS name, l.pid FROM pg_catalog.pg_locks l"
                                      " JOIN pg_catalog.pg_class c ON c.oid = l.relation JOIN pg_catalog.pg_namespace n ON n.oid = relnamespace"
                                      " WHERE relkind IN ('r', 'p', 'm', 'v') AND l.mode = 'AccessExclusiveLock' AND l.granted"
                                      " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()))"
                                      " SELECT min(name), count(DISTINCT name) - 1, min(pid), count(DISTINCT pid) - 1,"
                                      " (SELECT application_name FROM pg_catalog.pg_stat_activity a WHERE a.pid = (SELECT min(pid) FROM held)) FROM held",
                                      [&](const Rows& rows) -> base::Result<void> {
                                          RowReader row(rows, 0);
                                          out = row.text();
                                          const auto more = [](std::int64_t count) { return count > 0 ? " and " + std::to_string(count) + " more" : std::string(); };
                                          out += more(row.number());
                                          const std::int64_t process = row.number();
                                          const std::int64_t others = row.number();
                                          const std::string application = row.text();
                                          // A prepared transaction keeps its locks without a process.
                                          if (process > 0)
                                              out += ", by " + (application.empty() ? "" : application + ' ') + "(process " + std::to_string(process) + ")" + more(others);
                                          return {};
                                      }}};
    // The server may be busy; the reading has failed anyway.
    return connection->run(queries, std::max(options.lockTimeout, std::chrono::milliseconds(2000)), cancel, {}) ? out : std::string();
}

base::Error lockedError(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel, base::Error error)
{
    const std::string tables = lockedTables(address, options, cancel);
    if (!tables.empty())
        error.detail = "locked: " + tables;
    return error;
}

base::Error unsettledError(const SourceAddress& address, base::Error error)
{
    error.message = base::message("source.moving",
                                  COFFERDAM_TR("The schema of %1 is being changed: each attempt to read it was overtaken by a change."),
                                  {base::text(address.display())});
    return error;
}

void addNotes(SourceResult& result, const Attempt& attempt, bool moved)
{
    if (moved) {
        result.notes.push_back(base::message("source.unsettled",
                                             COFFERDAM_TR("The schema of %1 was changed each time while it was read: some of what "
                                                          "is shown may be of an earlier moment than the rest."),
                                             {base::text(result.display)}));
    }
    std::string schemas;
    for (const std::string& schema : attempt.assembly.unusableSchemas)
        schemas += (schemas.empty() ? "" : ", ") + base::quoteIdentifier(schema);
    if (!schemas.empty()) {
        result.notes.push_back(base::message("source.not_visible",
                                             COFFERDAM_TR("The role has no right to use these schemas of %1, whose objects were read from "
                                                          "the catalogs all the same: %2. Sizes and positions in them are not visible."),
                                             {base::text(result.display), base::identifier(schemas)}));
    }
}

/// In a transaction of its own, after the catalog: what goes wrong here costs only the statistics. Cancelling is the only error.
base::Result<void> readStatistics(Connection& connection, Attempt& attempt, const ReadOptions& options, const base::CancelToken& cancel,
                                  const base::ProgressSink& progress, SourceResult& result)
{
    Statistics statistics;
    std::vector<Query> queries{beginQuery(), {"settings", settingsSql(options), {}}};
    bool seesOthers = true;
    queries.push_back({"rights", "SELECT pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE')", [&](const Rows& rows) -> base::Result<void> {
                           seesOthers = rows.size() > 0 && RowReader(rows, 0).flag();
                           return {};
                       }});
    addStatistics(attempt.assembly, queries, statistics);
    queries.push_back({"commit", "COMMIT", {}});
    const auto done = connection.run(queries, options.statementTimeout, cancel, progress);
    if (done) {
        if (!seesOthers) {
            result.notes.push_back(base::message("source.others_not_visible",
                                                 COFFERDAM_TR("The role of %1 is no member of pg_read_all_stats: transactions and replicas of other roles are "
                                                              "not visible to it."),
                                                 {base::text(result.display)}));
        }
        result.statistics = std::move(statistics);
        return {};
    }
    if (base::isCancelled(done.error()))
        return done;
    result.notes.push_back(base::message("source.no_statistics", COFFERDAM_TR("Sizes and use could not be read from %1: %2"),
                                         {base::text(result.display), base::text(done.error().line())}));
    return {};
}

SourceResult resultOf(Attempt& attempt, const SourceAddress& address)
{
    SourceResult result;
    result.catalog = attempt.assembly.builder.snapshot();
    result.notModelled = std::move(attempt.assembly.notModelled);
    result.unknown = std::move(attempt.assembly.unknown);
    result.notes = std::move(attempt.assembly.notes);
    result.display = address.display();
    result.kind = SourceKind::Database;
    result.environment = address.saved ? address.saved->environment : Environment::Unknown;
    result.serverVersion = attempt.assembly.major();
    result.carriesOwners = true;
    result.carriesPrivileges = true;
    return result;
}

} // namespace

base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                const base::ProgressSink& progress)
{
    constexpr int attempts = 3;
    for (int i = 1;; ++i) {
        COFFERDAM_ASSIGN(Connection connection, Connection::open(address, options.connectTimeout, cancel));
        if (connection.serverVersion() < oldestServer) {
            return base::failure(base::message("source.version", COFFERDAM_TR("%1 runs PostgreSQL %2; 11 is the oldest that can be read."),
                                               {base::text(address.display()), base::count(connection.serverVersion() / 10000)}));
        }
        Attempt attempt(connection.serverVersion());
        const std::vector<Query> queries = queriesOf(attempt, options);
        const auto done = connection.run(queries, options.statementTimeout, cancel, progress);
        if (!done && isMovedError(done.error())) {
            if (i < attempts)
                continue;
            return base::failure(unsettledError(address, done.error()));
        }
        if (!done && done.error().message.id == "source.locked")
            return base::failure(lockedError(address, options, cancel, done.error()));
        COFFERDAM_TRY(done);
        COFFERDAM_ASSIGN(const bool moved, schemaMoved(connection, attempt, options, cancel));
        if (moved && i < attempts)
            continue;
        COFFERDAM_TRY(attempt.assembly.finishTexts());
        SourceResult result = resultOf(attempt, address);
        result.transport = connection.transport();
        addNotes(result, attempt, moved);
        if (const auto note = poolerNote(connection, attempt.process, address, options, cancel))
            result.notes.push_back(*note);
        if (options.statistics)
            COFFERDAM_TRY(readStatistics(connection, attempt, options, cancel, progress, result));
        return result;
    }
}

std::vector<std::string> statementsOfOneRead(int serverVersion, const ReadOptions& options)
{
    Attempt attempt(serverVersion);
    std::vector<std::string> out;
    for (Query& query : queriesOf(attempt, options))
        out.push_back(std::move(query.sql));
    return out;
}

} // namespace cofferdam::sources::live
