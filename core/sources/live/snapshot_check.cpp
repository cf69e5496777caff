#include "live/snapshot_check.h"

#include <array>

namespace cofferdam::sources::live {
namespace {

// Whatever the printing functions look at.
constexpr std::array catalogs{"pg_class",     "pg_attribute", "pg_attrdef",   "pg_constraint", "pg_index",       "pg_type",     "pg_proc",
                              "pg_rewrite",   "pg_trigger",   "pg_namespace", "pg_inherits",   "pg_enum",        "pg_operator", "pg_opclass",
                              "pg_collation", "pg_language",  "pg_am",        "pg_aggregate",  "pg_statistic_ext", "pg_partitioned_table"};

} // namespace

// The age of a transaction is counted from the number that was next when a transaction first asked for one: here, by this query.
std::string laterWritersSql()
{
    std::string rows;
    for (const char* catalog : catalogs) {
        rows += rows.empty() ? "" : " UNION ALL ";
        rows += "SELECT xmax FROM pg_catalog." + std::string(catalog);
    }
    return "WITH now AS (SELECT txid_snapshot_xmin(s) AS lowest, (txid_snapshot_xmin(s) % 4294967296)::text::xid AS lowest_xid,"
           " txid_snapshot_xmin(s) < txid_snapshot_xmax(s) OR age((txid_snapshot_xmax(s) % 4294967296)::text::xid) > 0 AS moved"
           " FROM txid_current_snapshot() s)"
           " SELECT DISTINCT lowest + age(lowest_xid) - age(writer) FROM now, (SELECT xmax AS writer FROM (" + rows
        + ") r WHERE xmax <> '0' AND (SELECT moved FROM now)) w WHERE age(writer) <= age(lowest_xid)";
}

std::string committedSql(std::string_view transactions)
{
    return "SELECT count(*) FROM unnest('{" + std::string(transactions) + "}'::bigint[]) writer WHERE txid_status(writer) = 'committed'";
}

} // namespace cofferdam::sources::live
