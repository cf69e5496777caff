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

std::map<std::string, std::string> settingsOf(const View& view)
{
    std::map<std::string, std::string> out;
    for (const auto& [column, settings] : view.columnSettings)
        out.emplace(column, optionsText(settings));
    return out;
}

std::map<std::string, std::string> privilegesOf(const View& view)
{
    std::map<std::string, std::string> out;
    for (const auto& [column, privileges] : view.columnPrivileges)
        out.emplace(column, value(Privileges(privileges)).text);
    return out;
}

constexpr std::array list{
    boundField<View, &View::query>("query", "query"),
    field<View, &View::columns>("columns", "columns"),
    field<View, &View::options>("options", "options"),
    field<View, &View::populated>("populated", "populated"),
    field<View, &View::accessMethod>("access_method", "access method"),
    field<View, &View::tablespace>("tablespace", "tablespace"),
    Property{"column_defaults", "column defaults", [](const Object& o) { return byColumn(std::get<View>(o).columnDefaults); },
             [](const Object& from, Object& to) { std::get<View>(to).columnDefaults = std::get<View>(from).columnDefaults; }},
    field<View, &View::clusterOn>("cluster_on", "cluster on"),
    Property{"column_settings", "column settings", [](const Object& o) { return byColumn(settingsOf(std::get<View>(o))); },
             [](const Object& from, Object& to) { std::get<View>(to).columnSettings = std::get<View>(from).columnSettings; }},
    Property{"column_privileges", "column privileges", [](const Object& o) { return byColumn(privilegesOf(std::get<View>(o))); },
             [](const Object& from, Object& to) { std::get<View>(to).columnPrivileges = std::get<View>(from).columnPrivileges; }},
    Property{"column_comments", "column comments", [](const Object& o) { return byColumn(std::get<View>(o).columnComments); },
             [](const Object& from, Object& to) { std::get<View>(to).columnComments = std::get<View>(from).columnComments; }},
    COFFERDAM_COMMON_PROPERTIES(View),
};

} // namespace

std::span<const Property> view() { return list; }

} // namespace cofferdam::catalog::properties
