#include "operator_classes.h"

#include <unordered_map>

namespace cofferdam::ddl {

namespace {

/// btree and hash share their default classes by type; the others only know a few.
std::string_view defaultClass(const std::string& method, const TypeName& type)
{
    static const std::unordered_map<std::string_view, std::string_view> ordered{
        {"smallint", "int2_ops"},
        {"integer", "int4_ops"},
        {"bigint", "int8_ops"},
        {"text", "text_ops"},
        {"character varying", "text_ops"},
        {"character", "bpchar_ops"},
        {"boolean", "bool_ops"},
        {"bytea", "bytea_ops"},
        {"date", "date_ops"},
        {"real", "float4_ops"},
        {"double precision", "float8_ops"},
        {"inet", "inet_ops"},
        {"cidr", "inet_ops"},
        {"interval", "interval_ops"},
        {"numeric", "numeric_ops"},
        {"oid", "oid_ops"},
        {"name", "name_ops"},
        {"time without time zone", "time_ops"},
        {"time with time zone", "timetz_ops"},
        {"timestamp without time zone", "timestamp_ops"},
        {"timestamp with time zone", "timestamptz_ops"},
        {"uuid", "uuid_ops"},
        {"jsonb", "jsonb_ops"},
        {"tsvector", "tsvector_ops"},
        {"macaddr", "macaddr_ops"},
    };
    const bool sorted = method == "btree" || method == "hash";
    if (type.dimensions > 0)
        return sorted || method == "gin" ? "array_ops" : "";
    if (!type.builtIn())
        return {};
    if (sorted) {
        const auto found = ordered.find(type.name);
        return found == ordered.end() ? std::string_view() : found->second;
    }
    if (method == "gin")
        return type.name == "jsonb" ? "jsonb_ops" : type.name == "tsvector" ? "tsvector_ops" : "";
    if (method == "gist" && type.name.size() > 5 && type.name.substr(type.name.size() - 5) == "range")
        return "range_ops";
    return {};
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
