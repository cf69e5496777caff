#include "live/live_statistics.h"

namespace cofferdam::sources::live {
namespace {

using catalog::Kind;

// Tables, materialized views and indexes, with what the cumulative statistics know of them. reltuples is -1 (0 before 14 with no
// pages) for what was never analysed.
constexpr std::string_view relationsSql = R"(
SELECT c.oid, c.relkind, t.oid, coalesce(con.conname, c.relname), con.oid IS NOT NULL,
 CASE WHEN c.reltuples < 0 OR (c.reltuples = 0 AND c.relpages = 0) THEN -1 ELSE c.reltuples::bigint END,
 pg_relation_size(c.oid), CASE WHEN c.relkind = 'i' THEN pg_relation_size(c.oid) ELSE pg_total_relation_size(c.oid) END,
 coalesce(pg_stat_get_dead_tuples(c.oid), 0),
 coalesce(pg_stat_get_tuples_inserted(c.oid), 0) + coalesce(pg_stat_get_tuples_updated(c.oid), 0) + coalesce(pg_stat_get_tuples_deleted(c.oid), 0),
 coalesce(pg_stat_get_numscans(c.oid), 0),
 to_char(greatest(pg_stat_get_last_analyze_time(c.oid), pg_stat_get_last_autoanalyze_time(c.oid)), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
LEFT JOIN pg_catalog.pg_constraint con ON con.conindid = c.oid AND con.conrelid = i.indrelid AND con.contype IN ('p', 'u', 'x')
JOIN pg_catalog.pg_class t ON t.oid = coalesce(i.indrelid, c.oid)
WHERE c.relkind IN ('r', 'm', 'i') AND nspname !~ '^pg_' AND nspname <> 'information_schema')";

// Positions only of the sequences that the role may look at.
constexpr std::string_view sequencesSql = R"(
SELECT seqrelid, pg_sequence_last_value(seqrelid) FROM pg_catalog.pg_sequence
WHERE has_sequence_privilege(seqrelid, 'USAGE, SELECT') AND pg_sequence_last_value(seqrelid) IS NOT NULL)";

// What decides how long a plan's steps may wait and how much work they can do.
constexpr std::string_view settingsSql = R"(
SELECT name, current_setting(name) FROM pg_catalog.pg_settings WHERE name IN ('autovacuum', 'deadlock_timeout',
 'idle_in_transaction_session_timeout', 'maintenance_work_mem', 'max_connections', 'max_locks_per_transaction',
 'max_parallel_maintenance_workers', 'max_wal_size', 'server_version', 'shared_buffers', 'synchronous_commit', 'wal_level')
UNION ALL SELECT 'database_size', pg_size_pretty(pg_database_size(current_database()))
UNION ALL SELECT 'in_recovery', pg_is_in_recovery()::text
UNION ALL SELECT 'replication_slots', count(*)::text FROM pg_catalog.pg_replication_slots
UNION ALL SELECT 'longest_transaction_seconds', coalesce(extract(epoch FROM max(now() - xact_start))::bigint, 0)::text
 FROM pg_catalog.pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid())";

constexpr std::string_view clockSql = R"(
SELECT to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(stats_reset, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
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
    const ObjectId id = isIndex ? catalog::inTable(ofConstraint ? Kind::Constraint : Kind::Index, table->id, name) : table->id;
    statistics.relations[id] = std::move(value);
}

} // namespace

void addStatistics(Assembly& assembly, Queries& queries, Statistics& statistics)
{
    queries.push_back({"sizes", std::string(relationsSql), [&](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeRelation(assembly, statistics, RowReader(rows, i));
                           return {};
                       }});
    queries.push_back({"sequence positions", std::string(sequencesSql), [&](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i) {
                               RowReader row(rows, i);
                               if (const Relation* sequence = assembly.relation(row.oid()))
                                   statistics.sequencePositions[sequence->id] = row.number();
                           }
                           return {};
                       }});
    queries.push_back({"settings", std::string(settingsSql), [&](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i) {
                               RowReader row(rows, i);
                               const std::string name = row.text();
                               statistics.settings[name] = row.text();
                           }
                           return {};
                       }});
    queries.push_back({"clock", std::string(clockSql), [&](const Rows& rows) -> base::Result<void> {
                           if (rows.size() > 0) {
                               RowReader row(rows, 0);
                               statistics.takenAt = row.text();
                               statistics.statsReset = row.text();
                           }
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
