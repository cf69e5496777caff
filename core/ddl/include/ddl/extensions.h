#pragma once
#include <string_view>

namespace cofferdam::ddl {

/// ALTER EXTENSION … SET SCHEMA works; what is not known is believed to be relocatable, as most are.
bool canMoveExtension(std::string_view extension);

} // namespace cofferdam::ddl
