#include "lowering.h"

#include "base/quote.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cofferdam::ruby {
namespace {

struct PlainType {
    std::string_view rails;
    std::string_view sql;
};

// Types without options of their own. Sorted by the Rails name.
constexpr auto plainTypes = std::to_array<PlainType>({{"bigint", "bigint"}, {"bigserial", "bigserial"}, {"binary", "bytea"},
    {"blob", "bytea"}, {"boolean", "boolean"}, {"box", "box"}, {"cidr", "cidr"}, {"circle", "circle"}, {"citext", "citext"},
    {"date", "date"}, {"datetime_with_timezone", "timestamp with time zone"}, {"daterange", "daterange"}, {"hstore", "hstore"}, {"inet", "inet"}, {"int4range", "int4range"},
    {"int8range", "int8range"}, {"json", "json"}, {"jsonb", "jsonb"}, {"line", "line"}, {"lseg", "lseg"}, {"ltree", "ltree"},
    {"macaddr", "macaddr"}, {"money", "money"}, {"numrange", "numrange"}, {"oid", "oid"}, {"path", "path"}, {"point", "point"},
    {"polygon", "polygon"}, {"serial", "serial"}, {"text", "text"}, {"tsrange", "tsrange"}, {"tstzrange", "tstzrange"},
    {"tsvector", "tsvector"}, {"uuid", "uuid"}, {"xml", "xml"}});

constexpr auto sizedGemTypes = std::to_array<std::string_view>({"vector", "halfvec", "sparsevec", "cube"});

// PostgreSQL's own names, as `t.column` may give them.
constexpr auto builtInTypes = std::to_array<std::string_view>({"bpchar", "bytea", "char", "double", "float4", "float8", "int", "int2",
    "int4", "int8", "jsonpath", "macaddr8", "name", "pg_lsn", "real", "regclass", "regtype", "smallint", "smallserial", "tid",
    "timetz", "tsquery", "txid_snapshot", "varbit", "varchar", "xid"});

constexpr auto spatialTypes = std::to_array<std::string_view>({"geography", "geometry", "geometry_collection", "line_string",
    "multi_line_string", "multi_point", "multi_polygon", "st_point", "st_polygon", "spatial"});

std::string withPrecision(std::string_view type, std::optional<long> precision)
{
    return std::string(type) + (precision ? "(" + std::to_string(*precision) + ")" : "");
}

std::string integerType(Lowering& l, std::optional<long> limit)
{
    if (limit && (*limit < 1 || *limit > 8))
        l.notModelled("limit " + std::to_string(*limit) + " of an integer");
    if (limit && *limit >= 1 && *limit <= 2)
        return "smallint";
    return limit && *limit >= 5 && *limit <= 8 ? "bigint" : "integer";
}

std::string decimalType(Lowering& l, std::optional<long> precision, std::optional<long> scale)
{
    if (!precision && scale)
        l.notModelled("scale of a decimal without precision");
    if (!precision)
        return "numeric";
    return "numeric(" + std::to_string(*precision) + "," + std::to_string(scale.value_or(0)) + ")";
}

/// PostGIS: "st_point" with has_z gives "PointZ".
std::string spatialShape(std::string_view name, bool hasZ, bool hasM)
{
    if (name.starts_with("st_"))
        name.remove_prefix(3);
    std::string out;
    bool upper = true;
    for (char c : name) {
        if (c != '_')
            out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = c == '_';
    }
    return out + (hasZ ? "Z" : "") + (hasM ? "M" : "");
}

std::string spatialType(const std::string& railsType, Options& options)
{
    Options limit(Options::nested(options.take("limit")));
    const auto option = [&](std::string_view key) { return limit.has(key) ? limit.integer(key) : options.integer(key); };
    const auto flag = [&](std::string_view key) { return limit.has(key) ? limit.flag(key) : options.flag(key); };
    std::string shape = limit.has("type") ? limit.text("type") : railsType;
    if (shape == "geography" || shape == "spatial")
        shape = "geometry";
    const bool geographic = flag("geographic") || railsType == "geography";
    const auto named = spatialShape(shape, flag("has_z"), flag("has_m"));
    const auto srid = option("srid");
    const std::string base = geographic ? "geography" : "geometry";
    if (named == "Geometry" && !srid.value_or(0))
        return base;
    return base + "(" + named + (srid && *srid != 0 ? "," + std::to_string(*srid) : "") + ")";
}

/// The type of `enum_type:`. Rails 8.1 writes it relative to the schema of the table.
std::optional<std::string> enumType(Lowering& l, Options& options, std::string_view table)
{
    const auto written = options.text("enum_type");
    if (written.empty()) {
        l.notModelled("enum column without enum_type");
        return std::nullopt;
    }
    const auto schema = qualifiedName(table).schema;
    if (!schema.empty() && qualifiedName(written).schema.empty() && l.enums.contains(schema + "." + qualifiedName(written).name))
        return base::quoteIdentifier(schema) + "." + written;
    return written;
}

std::string unknownType(Lowering& l, const std::string& railsType, std::optional<long> limit, std::optional<long> precision, std::optional<long> scale)
{
    l.note(base::message("ruby.unknown_type", COFFERDAM_TR("%1 is no type of Rails itself; it is taken as the type of that name."),
        {base::identifier(railsType)}));
    if (limit)
        return railsType + "(" + std::to_string(*limit) + ")";
    if (!precision)
        return railsType;
    return railsType + "(" + std::to_string(*precision) + (scale ? "," + std::to_string(*scale) : "") + ")";
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

/// Types whose precision is that of time.
std::optional<std::string> timeType(const Lowering& l, const std::string& railsType, bool precisionWritten, std::optional<long> precision)
{
    if (railsType == "datetime") {
        const bool six = l.rails >= RailsVersion{7, 0} && !precisionWritten;
        return withPrecision("timestamp", six ? std::optional(6L) : precision);
    }
    if (railsType == "timestamp" || railsType == "timestamptz" || railsType == "time" || railsType == "interval")
        return withPrecision(railsType, precision);
    return std::nullopt;
}

} // namespace

std::optional<std::string> columnTypeSql(Lowering& l, const std::string& railsType, Options& options, std::string_view table)
{
    if (std::find(spatialTypes.begin(), spatialTypes.end(), railsType) != spatialTypes.end())
        return spatialType(railsType, options);
    if (railsType == "enum")
        return enumType(l, options, table);
    const auto limit = options.integer("limit");
    const bool precisionWritten = options.has("precision");
    const auto precision = options.integer("precision");
    const auto scale = options.integer("scale");
    if (const auto time = timeType(l, railsType, precisionWritten, precision))
        return time;
    if (railsType == "string")
        return withPrecision("character varying", limit);
    if (railsType == "integer")
        return integerType(l, limit);
    if (railsType == "float")
        return limit && *limit <= 24 ? "real" : "double precision";
    if (railsType == "decimal" || railsType == "numeric")
        return decimalType(l, precision, scale);
    if (railsType == "bit")
        return withPrecision("bit", limit);
    if (railsType == "bit_varying")
        return withPrecision("bit varying", limit);
    if (std::find(sizedGemTypes.begin(), sizedGemTypes.end(), railsType) != sizedGemTypes.end())
        return withPrecision(railsType, limit);
    const auto* plain = std::find_if(plainTypes.begin(), plainTypes.end(), [&](const PlainType& p) { return p.rails == railsType; });
    if (plain != plainTypes.end())
        return std::string(plain->sql);
    // `t.column "c", "char(3)"`: the text is SQL already.
    if (!isName(railsType) || l.enums.contains(railsType) || std::find(builtInTypes.begin(), builtInTypes.end(), railsType) != builtInTypes.end())
        return railsType;
    return unknownType(l, railsType, limit, precision, scale);
}

} // namespace cofferdam::ruby
