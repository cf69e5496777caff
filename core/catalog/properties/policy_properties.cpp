#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

constexpr std::array list{
    field<Policy, &Policy::permissive>("permissive", "permissive"),
    field<Policy, &Policy::command>("command", "command"),
    field<Policy, &Policy::roles>("roles", "roles"),
    field<Policy, &Policy::usingExpression>("using", "using"),
    field<Policy, &Policy::withCheck>("with_check", "with check"),
    COFFERDAM_COMMON_PROPERTIES(Policy),
};

constexpr std::array ruleList{
    boundField<Rule, &Rule::definition>("definition", "definition"),
    field<Rule, &Rule::enabled>("enabled", "enabled"),
    COFFERDAM_COMMON_PROPERTIES(Rule),
};

} // namespace

std::span<const Property> policy() { return list; }
std::span<const Property> rule() { return ruleList; }

} // namespace cofferdam::catalog::properties
