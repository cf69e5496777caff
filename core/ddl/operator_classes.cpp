#include "operator_classes.h"

#include <unordered_map>

namespace cofferdam::ddl {

namespace {

using Classes = std::unordered_map<std::string_view, std::string_view>;

/// btree and hash share their default classes by type.
const Classes& sortedClasses()
{
    static const Classes classes{
        {"smallint", "int2_ops"}, {"integer", "int4_ops"}, {"bigint", "int8_ops"}, {"text", "text_ops"}, {"character varying", "text_ops"},
        {"character", "bpchar_ops"}, {"\"char\"", "char_ops"}, {"boolean", "bool_ops"}, {"bytea", "bytea_ops"}, {"date", "date_ops"},
        {"real", "float4_ops"}, {"double precision", "float8_ops"}, {"inet", "inet_ops"}, {"cidr", "inet_ops"}, {"interval", "interval_ops"},
        {"numeric", "numeric_ops"}, {"oid", "oid_ops"}, {"name", "name_ops"}, {"time without time zone", "time_ops"}, {"time with time zone", "timetz_ops"},
        {"timestamp without time zone", "timestamp_ops"}, {"timestamp with time zone", "timestamptz_ops"}, {"uuid", "uuid_ops"}, {"jsonb", "jsonb_ops"},
        {"macaddr", "macaddr_ops"}, {"macaddr8", "macaddr8_ops"}, {"pg_lsn", "pg_lsn_ops"}, {"tid", "tid_ops"}, {"xid8", "xid8_ops"},
    };
    return classes;
}

/// btree alone.
const Classes& btreeClasses()
{
    static const Classes classes{
        {"tsvector", "tsvector_ops"}, {"tsquery", "tsquery_ops"}, {"bit", "bit_ops"}, {"bit varying", "varbit_ops"}, {"money", "money_ops"},
    };
    return classes;
}

const Classes& brinClasses()
{
    static const Classes classes{
        {"smallint", "int2_minmax_ops"}, {"integer", "int4_minmax_ops"}, {"bigint", "int8_minmax_ops"}, {"text", "text_minmax_ops"},
        {"character varying", "text_minmax_ops"}, {"character", "bpchar_minmax_ops"}, {"\"char\"", "char_minmax_ops"}, {"bytea", "bytea_minmax_ops"},
        {"date", "date_minmax_ops"}, {"real", "float4_minmax_ops"}, {"double precision", "float8_minmax_ops"}, {"inet", "inet_inclusion_ops"},
        {"cidr", "inet_inclusion_ops"}, {"interval", "interval_minmax_ops"}, {"numeric", "numeric_minmax_ops"}, {"oid", "oid_minmax_ops"},
        {"name", "name_minmax_ops"}, {"time without time zone", "time_minmax_ops"}, {"time with time zone", "timetz_minmax_ops"},
        {"timestamp without time zone", "timestamp_minmax_ops"}, {"timestamp with time zone", "timestamptz_minmax_ops"}, {"uuid", "uuid_minmax_ops"},
        {"macaddr", "macaddr_minmax_ops"}, {"macaddr8", "macaddr8_minmax_ops"}, {"pg_lsn", "pg_lsn_minmax_ops"}, {"tid", "tid_minmax_ops"},
        {"bit", "bit_minmax_ops"}, {"bit varying", "varbit_minmax_ops"}, {"box", "box_inclusion_ops"},
    };
    return classes;
}

/// Of methods that know only a few types.
const Classes& spatialClasses(const std::string& method)
{
    static const Classes gin{{"jsonb", "jsonb_ops"}, {"tsvector", "tsvector_ops"}};
    static const Classes gist{{"box", "box_ops"}, {"circle", "circle_ops"}, {"point", "point_ops"}, {"polygon", "poly_ops"}, {"tsvector", "tsvector_ops"}, {"tsquery", "tsquery_ops"}};
    static const Classes spgist{{"box", "box_ops"}, {"point", "quad_point_ops"}, {"polygon", "poly_ops"}, {"text", "text_ops"}, {"character varying", "text_ops"},
                                {"inet", "inet_ops"}, {"cidr", "inet_ops"}};
    static const Classes none;
    return method == "gin" ? gin : method == "gist" ? gist : method == "spgist" ? spgist : none;
}

bool isRange(std::string_view type) { return type.ends_with("range") && !type.ends_with("multirange"); }

std::string_view defaultClass(const std::string& method, const TypeName& type)
{
    const bool sorted = method == "btree" || method == "hash";
    if (type.dimensions > 0)
        return sorted || method == "gin" ? "array_ops" : "";
    if (!type.builtIn())
        return {};
    const auto in = [&](const Classes& classes) {
        const auto found = classes.find(type.name);
        return found == classes.end() ? std::string_view() : found->second;
    };
    if (isRange(type.name))
        return method == "brin" ? "range_inclusion_ops" : sorted || method == "gist" || method == "spgist" ? "range_ops" : "";
    if (type.name.ends_with("multirange"))
        return sorted || method == "gist" ? "multirange_ops" : "";
    if (sorted) {
        const std::string_view shared = in(sortedClasses());
        return shared.empty() && method == "btree" ? in(btreeClasses()) : shared;
    }
    return in(method == "brin" ? brinClasses() : spatialClasses(method));
}

} // namespace

void dropDefaultOperatorClasses(const Context& context, const ObjectId& relation, const std::string& method,
                                std::vector<catalog::IndexElement>& elements)
{
    const auto* table = context.get<catalog::Table>(relation);
    if (!table)
        return;
    for (catalog::IndexElement& element : elements) {
        const catalog::Column* column = element.column.empty() ? nullptr : table->columns.find(element.column);
        if (column && element.operatorClassOptions.empty() && !element.operatorClass.empty() &&
            element.operatorClass == defaultClass(method, column->type))
            element.operatorClass.clear();
    }
}

} // namespace cofferdam::ddl
