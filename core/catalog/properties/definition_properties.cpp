#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

constexpr std::array list{
    Property{"definition", "definition", [](const Object& o) { return sqlValue(join(std::get<Definition>(o).statements, ";\n")); },
             [](const Object& from, Object& to) {
                 std::get<Definition>(to).statements = std::get<Definition>(from).statements;
                 std::get<Definition>(to).uses = std::get<Definition>(from).uses;
             }},
    COFFERDAM_COMMON_PROPERTIES(Definition),
};

} // namespace

std::span<const Property> definition() { return list; }

} // namespace cofferdam::catalog::properties
