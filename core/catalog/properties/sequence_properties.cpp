#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

constexpr std::array list{
    field<Sequence, &Sequence::options>("options", "options"),
    field<Sequence, &Sequence::unlogged>("unlogged", "unlogged"),
    Property{"owned_by", "owned by",
             [](const Object& o) { const auto& owner = std::get<Sequence>(o).ownedBy; return owner ? sqlValue(owner->sql()) : PropertyValue{}; },
             [](const Object& from, Object& to) { std::get<Sequence>(to).ownedBy = std::get<Sequence>(from).ownedBy; }},
    COFFERDAM_COMMON_PROPERTIES(Sequence),
};

} // namespace

std::span<const Property> sequence() { return list; }

} // namespace cofferdam::catalog::properties
