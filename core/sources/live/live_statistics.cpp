#include "live/live_statistics.h"

namespace cofferdam::sources::live {
namespace {

using catalog::Kind;

// Tables, materialized views and indexes, with what the cumulative statistics know of them. reltuples is -1 (0 before 14 with no
// pages) for what was never analysed. Sizes are measured under a lock: of what somebody else keeps locked the last known one stands.
constexpr std::string_view relationsSql = R"(
WITH locked AS (SELECT array_agg(relation) AS relations FROM pg_catalog.pg_locks WHERE locktype = 'relation' AND mode = 'AccessExclusiveLock')
SELECT c.oid, c.relkind, t.oid, coalesce(con.conname, c.relname), con.oid IS NOT NULL,
 CASE WHEN c.reltuples < 0 OR (c.reltuples = 0 AND c.relpages = 0) THEN -1 ELSE c.reltuples::bigint END,
 CASE WHEN c.oid = ANY (relations) OR t.oid = ANY (relations) THEN c.relpages * current_setting('block_size')::bigint ELSE pg_relation_size(c.oid) END,
 CASE WHEN c.oid = ANY (relations) OR t.oid = ANY (relations) THEN c.relpages * current_setting('block_size')::bigint
  WHEN c.relkind = 'i' THEN pg_relation_size(c.oid) ELSE pg_total_relation_size(c.oid) END,
 coalesce(pg_stat_get_dead_tuples(c.oid), 0),
 coalesce(pg_stat_get_tuples_inserted(c.oid), 0) + coalesce(pg_stat_get_tuples_updated(c.oid), 0) + coalesce(pg_stat_get_tuples_deleted(c.oid), 0),
 coalesce(pg_stat_get_numscans(c.oid), 0),
 to_char(greatest(pg_stat_get_last_analyze_time(c.oid), pg_stat_get_last_autoanalyze_time(c.oid)), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
 to_char(greatest(pg_stat_get_last_vacuum_time(c.oid), pg_stat_get_last_autovacuum_time(c.oid)), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
 coalesce(NOT i.indisvalid, false)
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
LEFT JOIN pg_catalog.pg_constraint con ON con.conindid = c.oid AND con.conrelid = i.indrelid AND con.contype IN ('p', 'u', 'x')
JOIN pg_catalog.pg_class t ON t.oid = coalesce(i.indrelid, c.oid)
CROSS JOIN locked
WHERE c.relkind IN ('r', 'm', 'i') AND nspname !~ '^pg_' AND nspname <> 'information_schema')";

// Positions only of the sequences that the role may look at.
constexpr std::string_view sequencesSql = R"(
SELECT seqrelid, pg_sequence_last_value(seqrelid) FROM pg_catalog.pg_sequence
WHERE CASE WHEN has_sequence_privilege(seqrelid, 'USAGE, SELECT') THEN pg_sequence_last_value(seqrelid) IS NOT NULL ELSE false END)";

constexpr std::string_view unvalidatedSql = R"(
SELECT conrelid, conname FROM pg_catalog.pg_constraint WHERE NOT convalidated AND conrelid >= 16384 AND contype IN ('c', 'f', 'n') ORDER BY conrelid, conname)";

// A standby has its own position; what is not known is null to a role without pg_monitor.
constexpr std::string_view slotsSql = R"(
SELECT slot_name, slot_type = 'logical', active,
 coalesce(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, restart_lsn)::bigint, 0)
FROM pg_catalog.pg_replication_slots ORDER BY slot_name)";

constexpr std::string_view replicasSql = R"(
SELECT application_name, coalesce(state, ''),
 coalesce(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, replay_lsn)::bigint, 0),
 coalesce((extract(epoch FROM replay_lag) * 1000)::bigint, 0)
FROM pg_catalog.pg_stat_replication ORDER BY application_name, pid)";

constexpr std::string_view transactionsSql = R"(
SELECT extract(epoch FROM clock_timestamp() - xact_start)::bigint, application_name, coalesce(usename, ''), coalesce(state, '')
FROM pg_catalog.pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
 AND clock_timestamp() - xact_start > interval '1 second' ORDER BY xact_start, pid LIMIT 50)";

// What decides how long a plan's steps may wait and how much work they can do.
constexpr std::string_view settingsSql = R"(
SELECT name, current_setting(name) FROM pg_catalog.pg_settings WHERE name IN ('autovacuum', 'deadlock_timeout',
 'idle_in_transaction_session_timeout', 'maintenance_work_mem', 'max_connections', 'max_locks_per_transaction',
 'max_parallel_maintenance_workers', 'max_wal_size', 'server_version', 'shared_buffers', 'synchronous_commit', 'wal_level')
UNION ALL SELECT 'database_size', pg_size_pretty(pg_database_size(current_database()))
UNION ALL SELECT 'in_recovery', pg_is_in_recovery()::text)";

constexpr std::string_view clockSql = R"(
SELECT to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(stats_reset, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
 ceil(extract(epoch FROM now() - coalesce(stats_reset, pg_postmaster_start_time())))::bigint
FROM pg_catalog.pg_stat_database WHERE datname = current_database())";

void takeRelation(Assembly& assembly, Statistics& statistics, RowReader row)
{
    row.oid();
    const bool isIndex = row.letter() == 'i';
    const Relation* table = assembly.relation(row.oid());
    const std::string name = row.text();
    const bool ofConstraint = row.flag();
    if (!table)
        return;
    RelationStatistics value;
    value.rows = row.number();
    value.bytes = row.number();
    value.totalBytes = row.number();
    value.deadRows = row.number();
    value.writes = row.number();
    value.scans = row.number();
    value.lastAnalyze = row.text();
    value.lastVacuum = row.text();
    const ObjectId id = isIndex ? catalog::inTable(ofConstraint ? Kind::Constraint : Kind::Index, table->id, name) : table->id;
    if (row.flag())
        statistics.invalidIndexes.push_back(id);
    statistics.relations[id] = std::move(value);
}

void takeSequence(Assembly& assembly, Statistics& statistics, RowReader row)
{
    if (const Relation* sequence = assembly.relation(row.oid()))
        statistics.sequencePositions[sequence->id] = row.number();
}

void takeUnvalidated(Assembly& assembly, Statistics& statistics, RowReader row)
{
    if (const Relation* table = assembly.relation(row.oid()))
        statistics.unvalidatedConstraints.push_back(catalog::inTable(Kind::Constraint, table->id, row.text()));
}

void takeSlot(Assembly&, Statistics& statistics, RowReader row)
{
    ReplicationSlot& slot = statistics.replicationSlots.emplace_back();
    slot.name = row.text();
    slot.logical = row.flag();
    slot.active = row.flag();
    slot.lagBytes = row.number();
}

void takeReplica(Assembly&, Statistics& statistics, RowReader row)
{
    Replica& replica = statistics.replicas.emplace_back();
    replica.name = row.text();
    replica.state = row.text();
    replica.lagBytes = row.number();
    replica.lagMilliseconds = row.number();
}

void takeTransaction(Assembly&, Statistics& statistics, RowReader row)
{
    OpenTransaction& transaction = statistics.openTransactions.emplace_back();
    transaction.seconds = row.number();
    transaction.application = row.text();
    transaction.role = row.text();
    transaction.state = row.text();
}

void takeSetting(Assembly&, Statistics& statistics, RowReader row)
{
    const std::string name = row.text();
    statistics.settings[name] = row.text();
}

void takeClock(Assembly&, Statistics& statistics, RowReader row)
{
    statistics.takenAt = row.text();
    statistics.statsReset = row.text();
    statistics.secondsCounted = row.number();
}

} // namespace

void addStatistics(Assembly& assembly, Queries& queries, Statistics& statistics)
{
    const auto add = [&](std::string_view name, std::string_view sql, void (*take)(Assembly&, Statistics&, RowReader)) {
        queries.push_back({name, std::string(sql), [&assembly, &statistics, take](const Rows& rows) -> base::Result<void> {
                               for (int i = 0; i < rows.size(); ++i)
                                   take(assembly, statistics, RowReader(rows, i));
                               return {};
                           }});
    };
    add("sizes", relationsSql, takeRelation);
    add("sequence positions", sequencesSql, takeSequence);
    add("unvalidated constraints", unvalidatedSql, takeUnvalidated);
    add("replication slots", slotsSql, takeSlot);
    add("replicas", replicasSql, takeReplica);
    add("open transactions", transactionsSql, takeTransaction);
    add("settings", settingsSql, takeSetting);
    add("clock", clockSql, takeClock);
}

} // namespace cofferdam::sources::live
