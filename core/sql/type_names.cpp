#include "base/quote.h"
#include "builtin_types.h"
#include "printer.h"
#include "sql/canonical.h"

#include <algorithm>
#include <array>

namespace cofferdam::sql {
namespace {

struct Alias {
    std::string_view name;
    std::string_view longName;
};

constexpr auto aliases = std::to_array<Alias>({
    {"bool", "boolean"},
    {"decimal", "numeric"},
    {"float4", "real"},
    {"float8", "double precision"},
    {"int", "integer"},
    {"int2", "smallint"},
    {"int4", "integer"},
    {"int8", "bigint"},
    {"serial2", "smallserial"},
    {"serial4", "serial"},
    {"serial8", "bigserial"},
    {"time", "time without time zone"},
    {"timestamp", "timestamp without time zone"},
    {"timestamptz", "timestamp with time zone"},
    {"timetz", "time with time zone"},
    {"varbit", "bit varying"},
    {"varchar", "character varying"},
});
static_assert(std::ranges::is_sorted(aliases, {}, &Alias::name));

// pg_type of PostgreSQL 18 without arrays and row types, and the three serial words of the parser.
constexpr auto builtIn = std::to_array<std::string_view>({
    "aclitem", "any", "anyarray", "anycompatible", "anycompatiblearray", "anycompatiblemultirange", "anycompatiblenonarray",
    "anycompatiblerange", "anyelement", "anyenum", "anymultirange", "anynonarray", "anyrange", "bigserial", "bit", "bool",
    "box", "bpchar", "bytea", "char", "cid", "cidr", "circle", "cstring", "date", "datemultirange", "daterange",
    "event_trigger", "fdw_handler", "float4", "float8", "gtsvector", "index_am_handler", "inet", "int2", "int2vector",
    "int4", "int4multirange", "int4range", "int8", "int8multirange", "int8range", "internal", "interval", "json", "jsonb",
    "jsonpath", "language_handler", "line", "lseg", "macaddr", "macaddr8", "money", "name", "numeric", "nummultirange",
    "numrange", "oid", "oidvector", "path", "pg_brin_bloom_summary", "pg_brin_minmax_multi_summary", "pg_ddl_command",
    "pg_dependencies", "pg_lsn", "pg_mcv_list", "pg_ndistinct", "pg_node_tree", "pg_snapshot", "point", "polygon", "record",
    "refcursor", "regclass", "regcollation", "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator",
    "regproc", "regprocedure", "regrole", "regtype", "serial", "smallserial", "table_am_handler", "text", "tid", "time",
    "timestamp", "timestamptz", "timetz", "trigger", "tsm_handler", "tsmultirange", "tsquery", "tsrange", "tstzmultirange",
    "tstzrange", "tsvector", "txid_snapshot", "unknown", "uuid", "varbit", "varchar", "void", "xid", "xid8", "xml",
});
static_assert(std::ranges::is_sorted(builtIn));

/// Field masks of an interval's modifier, as the grammar packs them (INTERVAL_MASK in datetime.h).
std::string intervalFields(std::int64_t mask)
{
    constexpr std::int64_t month = 1 << 1, year = 1 << 2, day = 1 << 3, hour = 1 << 10, minute = 1 << 11, second = 1 << 12;
    static constexpr std::pair<std::int64_t, std::string_view> names[] = {
        {year, "year"},
        {month, "month"},
        {day, "day"},
        {hour, "hour"},
        {minute, "minute"},
        {second, "second"},
        {year | month, "year to month"},
        {day | hour, "day to hour"},
        {day | hour | minute, "day to minute"},
        {day | hour | minute | second, "day to second"},
        {hour | minute, "hour to minute"},
        {hour | minute | second, "hour to second"},
        {minute | second, "minute to second"},
    };
    for (const auto& [bits, words] : names) {
        if (bits == mask)
            return " " + std::string(words);
    }
    return {};
}

std::string intervalModifiers(const PgQuery__TypeName& type)
{
    std::string out;
    if (const auto mask = valueText(type.typmods[0]))
        out = intervalFields(std::atoll(mask->c_str()));
    if (type.n_typmods > 1)
        out += "(" + valueText(type.typmods[1]).value_or("") + ")";
    return out;
}

std::string modifiers(const PgQuery__TypeName& type, bool interval)
{
    if (type.n_typmods == 0)
        return {};
    if (interval)
        return intervalModifiers(type);
    std::string out = "(";
    for (const auto* modifier : nodes(type.typmods, type.n_typmods)) {
        Printer printer({.key = false, .pretty = false});
        printer.expression(*modifier);
        out += (out.size() > 1 ? "," : "") + printer.text();
    }
    return out + ")";
}

} // namespace

std::string_view longTypeName(std::string_view name)
{
    const auto found = std::ranges::lower_bound(aliases, name, {}, &Alias::name);
    return found != aliases.end() && found->name == name ? found->longName : std::string_view();
}

bool isBuiltInType(std::string_view name)
{
    return std::ranges::binary_search(builtIn, name) || name == "character"
           || std::ranges::find(aliases, name, &Alias::longName) != aliases.end();
}

base::TypeName typeName(const PgQuery__TypeName& type)
{
    base::TypeName out;
    auto parts = stringList(type.names, type.n_names);
    if (parts.empty())
        return out;
    if (parts.size() > 1 && parts.front() == "pg_catalog")
        parts.erase(parts.begin());
    out.name = parts.back();
    if (parts.size() > 1)
        out.schema = parts[parts.size() - 2];
    out.setOf = type.setof;
    out.dimensions = type.n_array_bounds > 0 ? 1 : 0;
    if (type.pct_type) {
        // table.column%TYPE: only functions have it, and the server resolves it at once.
        out.schema.clear();
        out.name.clear();
        for (const auto& part : parts)
            out.name += (out.name.empty() ? "" : ".") + base::quoteIdentifier(part);
        out.name += "%TYPE";
        return out;
    }
    const bool plain = out.schema.empty();
    out.modifiers = modifiers(type, plain && out.name == "interval");
    if (!plain)
        return out;
    // numeric(8) is numeric(8,0).
    if (out.name == "numeric" && !out.modifiers.empty() && out.modifiers.find(',') == std::string::npos)
        out.modifiers.insert(out.modifiers.size() - 1, ",0");
    if (out.name == "bpchar" && !out.modifiers.empty())
        out.name = "character";
    else if (const auto longName = longTypeName(out.name); !longName.empty())
        out.name = longName;
    return out;
}

} // namespace cofferdam::sql
