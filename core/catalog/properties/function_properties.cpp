#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

PropertyValue kind(const Object& object)
{
    switch (std::get<Function>(object).kind) {
    case FunctionKind::Procedure: return value(std::string("procedure"));
    case FunctionKind::Aggregate: return value(std::string("aggregate"));
    case FunctionKind::Function: break;
    }
    return value(std::string("function"));
}

PropertyValue arguments(const Object& object)
{
    std::string text, key;
    for (const Argument& a : std::get<Function>(object).arguments) {
        const std::string head = (a.mode.empty() ? "" : a.mode + " ") + (a.name.empty() ? "" : base::quoteIdentifier(a.name) + " ") + a.type.sql();
        text += (text.empty() ? "" : ", ") + head + (a.defaultValue.empty() ? "" : " DEFAULT " + a.defaultValue.sql());
        key += head + '\0' + a.defaultValue.key() + '\0';
    }
    return {text, key, true};
}

constexpr std::array list{
    Property{"kind", "kind", kind, [](const Object& from, Object& to) { std::get<Function>(to).kind = std::get<Function>(from).kind; }},
    Property{"arguments", "arguments", arguments,
             [](const Object& from, Object& to) { std::get<Function>(to).arguments = std::get<Function>(from).arguments; }},
    field<Function, &Function::result>("result", "returns"),
    field<Function, &Function::language>("language", "language"),
    Property{"body", "body", [](const Object& o) { return sqlValue(std::get<Function>(o).body); },
             [](const Object& from, Object& to) { std::get<Function>(to).body = std::get<Function>(from).body; }},
    field<Function, &Function::symbol>("symbol", "link symbol"),
    boundField<Function, &Function::sqlBody>("sql_body", "SQL body"),
    field<Function, &Function::volatility>("volatility", "volatility"),
    field<Function, &Function::strict>("strict", "strict"),
    field<Function, &Function::securityDefiner>("security_definer", "security definer"),
    field<Function, &Function::leakproof>("leakproof", "leakproof"),
    field<Function, &Function::window>("window", "window function"),
    field<Function, &Function::parallel>("parallel", "parallel"),
    field<Function, &Function::cost>("cost", "cost"),
    field<Function, &Function::rows>("rows", "rows"),
    field<Function, &Function::support>("support", "support function"),
    field<Function, &Function::transforms>("transforms", "transforms"),
    field<Function, &Function::configuration>("configuration", "settings"),
    field<Function, &Function::aggregate>("aggregate", "aggregate options"),
    COFFERDAM_COMMON_PROPERTIES(Function),
};

} // namespace

std::span<const Property> function() { return list; }

} // namespace cofferdam::catalog::properties
