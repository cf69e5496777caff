#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

PropertyValue byColumn(const std::map<std::string, std::string>& values)
{
    std::string text, key;
    for (const auto& [column, v] : values) {
        text += (text.empty() ? "" : "; ") + base::quoteIdentifier(column) + ": " + v;
        key += column + '\0' + v + '\0';
    }
    return {text, key, false};
}

constexpr std::array list{
    field<View, &View::query>("query", "query"),
    field<View, &View::columns>("columns", "columns"),
    field<View, &View::options>("options", "options"),
    field<View, &View::populated>("populated", "populated"),
    field<View, &View::accessMethod>("access_method", "access method"),
    field<View, &View::tablespace>("tablespace", "tablespace"),
    Property{"column_defaults", "column defaults", [](const Object& o) { return byColumn(std::get<View>(o).columnDefaults); },
             [](const Object& from, Object& to) { std::get<View>(to).columnDefaults = std::get<View>(from).columnDefaults; }},
    Property{"column_comments", "column comments", [](const Object& o) { return byColumn(std::get<View>(o).columnComments); },
             [](const Object& from, Object& to) { std::get<View>(to).columnComments = std::get<View>(from).columnComments; }},
    COFFERDAM_COMMON_PROPERTIES(View),
};

} // namespace

std::span<const Property> view() { return list; }

} // namespace cofferdam::catalog::properties
