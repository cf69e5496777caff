#pragma once
#include "emit/report.h"

#include <string>
#include <vector>

namespace cofferdam::emit {

/// What a plan leaves out and what was never compared, as lines for a comment; details are indented. Not escaped.
std::vector<std::string> leftOut(const Report& report);

} // namespace cofferdam::emit
