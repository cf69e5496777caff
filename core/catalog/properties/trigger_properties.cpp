#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

PropertyValue arguments(const Object& object)
{
    std::vector<std::string> quoted;
    for (const auto& argument : std::get<Trigger>(object).arguments)
        quoted.push_back(base::quoteLiteral(argument));
    return sqlValue(join(quoted));
}

constexpr std::array list{
    field<Trigger, &Trigger::timing>("timing", "timing"),
    field<Trigger, &Trigger::events>("events", "events"),
    field<Trigger, &Trigger::updateColumns>("update_columns", "update of"),
    field<Trigger, &Trigger::forEachRow>("for_each_row", "for each row"),
    field<Trigger, &Trigger::when>("when", "when"),
    field<Trigger, &Trigger::function>("function", "function"),
    Property{"arguments", "arguments", arguments,
             [](const Object& from, Object& to) { std::get<Trigger>(to).arguments = std::get<Trigger>(from).arguments; }},
    field<Trigger, &Trigger::constraint>("constraint", "constraint trigger"),
    field<Trigger, &Trigger::deferrable>("deferrable", "deferrable"),
    field<Trigger, &Trigger::initiallyDeferred>("initially_deferred", "initially deferred"),
    field<Trigger, &Trigger::referencedTable>("referenced_table", "from"),
    field<Trigger, &Trigger::oldTable>("old_table", "old transition table"),
    field<Trigger, &Trigger::newTable>("new_table", "new transition table"),
    field<Trigger, &Trigger::enabled>("enabled", "enabled"),
    field<Trigger, &Trigger::inherited>("inherited", "inherited only"),
    COFFERDAM_COMMON_PROPERTIES(Trigger),
};

} // namespace

std::span<const Property> trigger() { return list; }

} // namespace cofferdam::catalog::properties
