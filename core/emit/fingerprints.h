#pragma once
#include "emit/report.h"

#include <string_view>

/// The lines in which a finished script says for which schema it was made. emit::readFingerprints() reads them back.
namespace cofferdam::emit {

/// Baseline and goal, a line each behind the comment sign ("-- "); nothing for what the report does not know.
std::string fingerprintLines(std::string_view comment, const Report& report);
/// The schema as it is before a phase.
std::string fingerprintLine(std::string_view comment, const Report& report, plan::Phase phase);

} // namespace cofferdam::emit
