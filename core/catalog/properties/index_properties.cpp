#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

constexpr std::array list{
    field<Index, &Index::method>("method", "method"),
    field<Index, &Index::unique>("unique", "unique"),
    field<Index, &Index::nullsNotDistinct>("nulls_not_distinct", "nulls not distinct"),
    field<Index, &Index::elements>("elements", "keys"),
    field<Index, &Index::include>("include", "included columns"),
    field<Index, &Index::where>("where", "where"),
    field<Index, &Index::storageParameters>("storage_parameters", "storage parameters"),
    field<Index, &Index::tablespace>("tablespace", "tablespace"),
    field<Index, &Index::statistics>("statistics", "statistics targets"),
    field<Index, &Index::only>("only", "on the parent only"),
    Property{"attached_to", "attached to",
             [](const Object& o) { const auto& a = std::get<Index>(o).attachedTo; return a ? sqlValue(a->sql()) : PropertyValue{}; },
             [](const Object& from, Object& to) { std::get<Index>(to).attachedTo = std::get<Index>(from).attachedTo; }},
    COFFERDAM_COMMON_PROPERTIES(Index),
};

} // namespace

std::span<const Property> index() { return list; }

} // namespace cofferdam::catalog::properties
