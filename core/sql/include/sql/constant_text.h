#pragma once
#include "base/type_name.h"

#include <optional>
#include <string>
#include <string_view>

namespace cofferdam::sql {

/// How PostgreSQL prints a constant of a type after it has read it, with DateStyle ISO, IntervalStyle postgres and TimeZone UTC, as our
/// reader sets them (manual, 8.5 Date/Time Types): '2024-01-01' as a timestamp is '2024-01-01 00:00:00', '1 hour' is '01:00:00'. A time
/// stamp without a zone counts as UTC. Nothing for other types, for words like 'now', and for what is not certain.
std::optional<std::string> constantText(const base::TypeName& type, std::string_view written);

/// A number as numeric prints it: no exponent, digits behind the point as written.
std::string numericText(std::string_view text);
/// The binary digits of a bit string: `base` is B or X (manual, 4.1.2.5).
std::string bitDigits(std::string_view base, std::string_view written);

} // namespace cofferdam::sql
