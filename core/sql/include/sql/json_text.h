#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace cofferdam::sql {

/// JSON as jsonb prints it: one space after ':' and ',', keys by length and then by bytes, the last of equal keys.
/// Nothing when the text is no JSON or holds an escape whose printed form is not certain.
std::optional<std::string> canonicalJson(std::string_view text);

} // namespace cofferdam::sql
