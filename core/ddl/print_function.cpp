#include "base/quote.h"
#include "print_parts.h"

#include <algorithm>

namespace cofferdam::ddl::printing {
namespace {

using catalog::Argument;
using catalog::Function;
using catalog::FunctionKind;

std::vector<std::string> argumentTexts(const Function& f, bool tableColumns)
{
    std::vector<std::string> out;
    for (const Argument& argument : f.arguments) {
        if ((argument.mode == "TABLE") == tableColumns)
            out.push_back(argumentText(argument));
    }
    return out;
}

std::string returns(const Function& f)
{
    const std::vector<std::string> columns = argumentTexts(f, true);
    if (!columns.empty())
        return "RETURNS TABLE " + bracketed(columns, 4, 4);
    return f.result.empty() ? std::string() : "RETURNS " + f.result.sql();
}

/// LANGUAGE and what says how the function behaves, on one line.
std::string behaviour(const Function& f)
{
    std::string out = "LANGUAGE " + base::quoteIdentifier(f.language);
    if (!f.transforms.empty())
        out += " TRANSFORM " + f.transforms;
    if (f.window)
        out += " WINDOW";
    if (f.volatility != "VOLATILE" && !f.volatility.empty())
        out += " " + f.volatility;
    if (f.strict)
        out += " STRICT";
    if (f.securityDefiner)
        out += " SECURITY DEFINER";
    if (f.leakproof)
        out += " LEAKPROOF";
    if (!f.cost.empty())
        out += " COST " + f.cost;
    if (!f.rows.empty())
        out += " ROWS " + f.rows;
    if (!f.support.empty())
        out += " SUPPORT " + f.support;
    if (f.parallel != "UNSAFE" && !f.parallel.empty())
        out += " PARALLEL " + f.parallel;
    return out;
}

std::string settings(const Function& f)
{
    std::string out;
    for (const auto& [name, value] : f.configuration) {
        const std::vector<std::string> one{name};
        out += "\n    SET " + parameterNames(one) + " = " + value;
    }
    return out;
}

std::string bodyText(const Function& f)
{
    if (!f.sqlBody.empty())
        return "\n" + f.sqlBody.sql();
    if (!f.symbol.empty())
        return "\n    AS " + base::quoteLiteral(f.body) + ", " + base::quoteLiteral(f.symbol);
    if (f.language == "c" || f.language == "internal")
        return "\n    AS " + base::quoteLiteral(f.body);
    return "\n    AS " + base::dollarQuote(f.body);
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

std::string aggregateArguments(const Function& f)
{
    const auto direct = f.aggregate.find("direct_arguments");
    std::vector<std::string> items = argumentTexts(f, false);
    if (direct == f.aggregate.end())
        return items.empty() ? "(*)" : "(" + join(items, ", ") + ")";
    const auto count = std::min(items.size(), static_cast<std::size_t>(std::stoul(direct->second)));
    const std::span<const std::string> all(items);
    // A variadic direct argument that takes the aggregated ones too is written twice and kept once.
    const std::string ordered = count == items.size() && !items.empty() ? items.back() : join(all.subspan(count), ", ");
    return "(" + join(all.first(count), ", ") + (count > 0 ? " " : "") + "ORDER BY " + ordered + ")";
}

std::string aggregateText(const CreateFunction& s)
{
    static constexpr std::string_view flags[] = {"finalfunc_extra", "mfinalfunc_extra", "hypothetical"};
    // The order of the manual; the rest follows by name.
    static constexpr std::string_view first[] = {"sfunc", "stype", "sspace", "finalfunc"};
    std::vector<std::string> items;
    const auto add = [&](const std::string& name, const std::string& value) {
        const bool flag = std::find(std::begin(flags), std::end(flags), name) != std::end(flags);
        items.push_back(flag && value == "true" ? upper(name) : upper(name) + " = " + value);
    };
    for (const std::string_view name : first) {
        const auto found = s.value.aggregate.find(std::string(name));
        if (found != s.value.aggregate.end())
            add(found->first, found->second);
    }
    for (const auto& [name, value] : s.value.aggregate.sorted()) {
        if (name != "direct_arguments" && std::find(std::begin(first), std::end(first), name) == std::end(first))
            add(name, value);
    }
    if (s.value.parallel != "UNSAFE" && !s.value.parallel.empty())
        items.push_back("PARALLEL = " + s.value.parallel);
    return std::string("CREATE ") + (s.orReplace ? "OR REPLACE " : "") + "AGGREGATE " + s.name.sql() + aggregateArguments(s.value) + " (\n    " +
           join(items, ",\n    ") + "\n)";
}

} // namespace

std::string argumentText(const Argument& argument)
{
    std::string out = argument.mode.empty() || argument.mode == "TABLE" ? "" : argument.mode + " ";
    if (!argument.name.empty())
        out += base::quoteIdentifier(argument.name) + " ";
    out += argument.type.sql();
    return argument.defaultValue.empty() ? out : out + " DEFAULT " + argument.defaultValue.sql();
}

std::string text(const CreateFunction& s, const PrintOptions&)
{
    const Function& f = s.value;
    if (f.kind == FunctionKind::Aggregate)
        return aggregateText(s);
    std::string out = std::string("CREATE ") + (s.orReplace ? "OR REPLACE " : "") + (f.kind == FunctionKind::Procedure ? "PROCEDURE " : "FUNCTION ") + s.name.sql();
    const std::vector<std::string> items = argumentTexts(f, false);
    out += bracketed(items, out.size());
    if (const std::string result = returns(f); !result.empty())
        out += "\n    " + result;
    return out + "\n    " + behaviour(f) + settings(f) + bodyText(f);
}

std::string text(const AlterFunction& s, const PrintOptions&)
{
    std::string out = "ALTER " + targetKeyword(s.target, s.form) + " " + targetName(s.target);
    const auto word = [&](const std::optional<bool>& value, std::string_view yes, std::string_view no) {
        if (value)
            out += " " + std::string(*value ? yes : no);
    };
    const auto value = [&](std::string_view name, const std::optional<std::string>& text) {
        if (text)
            out += std::string(name) + *text;
    };
    value(" ", s.volatility);
    word(s.strict, "STRICT", "CALLED ON NULL INPUT");
    word(s.securityDefiner, "SECURITY DEFINER", "SECURITY INVOKER");
    word(s.leakproof, "LEAKPROOF", "NOT LEAKPROOF");
    value(" COST ", s.cost);
    value(" ROWS ", s.rows);
    value(" SUPPORT ", s.support);
    value(" PARALLEL ", s.parallel);
    for (const auto& [name, setting] : s.set)
        out += " SET " + base::quoteIdentifier(name) + " TO " + setting;
    for (const std::string& name : s.reset)
        out += " RESET " + base::quoteIdentifier(name);
    return s.resetAll ? out + " RESET ALL" : out;
}

} // namespace cofferdam::ddl::printing
