#pragma once
#include <cstddef>
#include <string_view>

namespace cofferdam::sql {

/// pg_catalog has a function of that name.
bool isBuiltInFunction(std::string_view name);
/// pg_catalog has a function of that name that takes so many arguments.
bool isBuiltInFunction(std::string_view name, std::size_t arguments);

} // namespace cofferdam::sql
