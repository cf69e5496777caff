#include "live/reader.h"

#include "ddl/bound_query.h"

#include "live/assembly.h"

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

std::vector<Query> queriesOf(Assembly& assembly, const ReadOptions& options)
{
    std::vector<Query> queries;
    queries.push_back({"begin", "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", {}});
    queries.push_back({"settings", settingsSql(options), {}});
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
    queries.push_back({"commit", "COMMIT", {}});
    return queries;
}

} // namespace

base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                const base::ProgressSink& progress)
{
    COFFERDAM_ASSIGN(Connection connection, Connection::open(address.connection, options.connectTimeout, cancel));
    if (connection.serverVersion() < oldestServer) {
        return base::failure(base::message("source.version", COFFERDAM_TR("%1 runs PostgreSQL %2; 11 is the oldest that can be read."),
                                           {base::text(address.display()), base::count(connection.serverVersion() / 10000)}));
    }
    Assembly assembly(connection.serverVersion());
    const std::vector<Query> queries = queriesOf(assembly, options);
    COFFERDAM_TRY(connection.run(queries, options.statementTimeout, cancel, progress));
    COFFERDAM_TRY(assembly.finishTexts());
    // Servers from 16 on leave out what older ones write in front of column names.
    ddl::bindQueries(assembly.builder);

    SourceResult result;
    result.catalog = assembly.builder.snapshot();
    result.notModelled = std::move(assembly.notModelled);
    result.notes = std::move(assembly.notes);
    result.display = address.display();
    result.kind = SourceKind::Database;
    result.serverVersion = assembly.major();
    result.carriesOwners = true;
    result.carriesPrivileges = true;
    return result;
}

} // namespace cofferdam::sources::live
