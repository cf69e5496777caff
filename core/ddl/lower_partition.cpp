#include "base/quote.h"
#include "lower_context.h"

#include <algorithm>

/// Partition keys and bounds, as canonical text.
namespace cofferdam::ddl::lowering {
namespace {

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

/// MINVALUE and MAXVALUE arrive as column references.
std::string boundValue(Lowering& l, const PgQuery__Node& node)
{
    if (node.node_case == PG_QUERY__NODE__NODE_COLUMN_REF && node.column_ref->n_fields == 1) {
        const std::string_view word = sql::stringOf(node.column_ref->fields[0]);
        if (word == "minvalue" || word == "maxvalue")
            return upper(word);
    }
    return l.expression(&node).sql();
}

std::string valueList(Lowering& l, NodeSpan values)
{
    std::string out = "(";
    for (const auto* node : values)
        out += (out.size() > 1 ? ", " : "") + boundValue(l, *node);
    return out + ")";
}

} // namespace

catalog::PartitionKey partitionKey(Lowering& l, const PgQuery__PartitionSpec& spec)
{
    catalog::PartitionKey out;
    out.strategy = upper(spec.strategy);
    for (const auto* node : sql::nodes(spec.part_params, spec.n_part_params)) {
        const PgQuery__PartitionElem& element = *node->partition_elem;
        std::string text;
        if (element.expr) {
            out.expressions.push_back(l.expression(element.expr));
            text = "(" + out.expressions.back().sql() + ")";
        } else {
            text = base::quoteIdentifier(element.name);
            out.expressions.push_back(l.parsed(text));
        }
        if (element.n_collation > 0)
            text += " COLLATE " + sqlName(sql::nodes(element.collation, element.n_collation));
        if (element.n_opclass > 0)
            text += " " + sqlName(sql::nodes(element.opclass, element.n_opclass));
        out.sql += (out.sql.empty() ? "" : ", ") + text;
    }
    out.sql = out.strategy + " (" + out.sql + ")";
    return out;
}

std::string partitionBound(Lowering& l, const PgQuery__PartitionBoundSpec& bound)
{
    if (bound.is_default)
        return "DEFAULT";
    const std::string_view strategy = bound.strategy;
    if (strategy == "h")
        return "FOR VALUES WITH (MODULUS " + std::to_string(bound.modulus) + ", REMAINDER " + std::to_string(bound.remainder) + ")";
    if (strategy == "l")
        return "FOR VALUES IN " + valueList(l, sql::nodes(bound.listdatums, bound.n_listdatums));
    return "FOR VALUES FROM " + valueList(l, sql::nodes(bound.lowerdatums, bound.n_lowerdatums)) + " TO " +
           valueList(l, sql::nodes(bound.upperdatums, bound.n_upperdatums));
}

} // namespace cofferdam::ddl::lowering
