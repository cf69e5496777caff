#pragma once
#include <string_view>

namespace cofferdam::sql {

/// The name that format_type() gives a built-in type, by its internal name or one of its aliases ("int4", "decimal");
/// empty when the type is printed as it is called. "bpchar" is not here: it depends on the length.
std::string_view longTypeName(std::string_view name);

/// The type is in pg_catalog (row types of the catalogs themselves aside). Takes internal and long names.
bool isBuiltInType(std::string_view name);

} // namespace cofferdam::sql
