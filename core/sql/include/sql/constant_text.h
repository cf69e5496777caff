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

} // namespace cofferdam::sql
