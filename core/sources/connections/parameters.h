#pragma once
#include "sources/connections.h"

namespace cofferdam::sources {

/// One of libpq's own keywords.
bool isConnectionKeyword(std::string_view keyword);
/// A keyword whose value must not be kept or shown.
bool isSecretKeyword(std::string_view keyword);
/// The value of a keyword, or "".
std::string parameterOf(const Parameters& parameters, std::string_view keyword);
/// Sets, or with an empty value removes.
void setParameter(Parameters& parameters, std::string_view keyword, const std::string& value);

} // namespace cofferdam::sources
