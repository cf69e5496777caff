#include "base/quote.h"
#include "lower_context.h"

#include <algorithm>

namespace cofferdam::ddl::lowering {
namespace {

std::string optionName(const PgQuery__DefElem& option)
{
    const std::string_view space = option.defnamespace;
    return space.empty() ? std::string(option.defname) : std::string(space) + "." + option.defname;
}

bool isNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.front() >= '0' && text.front() <= '9' &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; }) &&
           std::count(text.begin(), text.end(), '.') <= 1;
}

} // namespace

Options optionsOf(Lowering& l, NodeSpan options, std::string_view statement)
{
    Options out;
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        std::string name = optionName(option);
        if (!option.arg) {
            out[name] = "true";
        } else if (auto value = sql::optionString(option)) {
            out[name] = *value;
        } else {
            l.notModelled("option " + name + " of " + std::string(statement), option.location);
        }
    }
    return out;
}

Options foreignOptions(Lowering& l, NodeSpan options, std::string_view statement)
{
    Options out;
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        if (option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_SET || option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_DROP)
            l.notModelled("OPTIONS (SET | DROP " + std::string(option.defname) + ") of " + std::string(statement), option.location);
        else
            out[option.defname] = sql::optionString(option).value_or("");
    }
    return out;
}

std::vector<std::string> optionNames(NodeSpan options)
{
    std::vector<std::string> out;
    for (const auto* node : options)
        out.push_back(optionName(*node->def_elem));
    return out;
}

std::vector<std::string> parameterValues(NodeSpan values)
{
    std::vector<std::string> out;
    for (const auto* node : values) {
        if (auto value = sql::valueText(node))
            out.push_back(std::move(*value));
        else if (node->node_case == PG_QUERY__NODE__NODE_TYPE_CAST) // SET TIME ZONE INTERVAL '…'
            out.push_back(sql::valueText(node->type_cast->arg).value_or(""));
    }
    return out;
}

std::string parameterSql(const std::vector<std::string>& values)
{
    std::string out;
    for (const std::string& value : values) {
        const bool bare = isNumber(value) || value == "on" || value == "true" || value == "false" || base::quoteIdentifier(value) == value;
        out += (out.empty() ? "" : ", ") + (bare ? value : base::quoteLiteral(value));
    }
    return out;
}

} // namespace cofferdam::ddl::lowering
