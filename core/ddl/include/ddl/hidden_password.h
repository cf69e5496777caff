#pragma once
#include <string_view>

namespace cofferdam::ddl {

/// What stands in a definition where its source has a password.
inline constexpr std::string_view hiddenPassword = "********";

} // namespace cofferdam::ddl
