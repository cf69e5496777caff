#pragma once
#include "sql/parse.h"

#include <optional>
#include <string_view>

namespace cofferdam::sources {

/// "SQLite" or "MySQL" when statements that PostgreSQL's grammar refuses are written as that system writes them; empty otherwise.
std::string_view otherDialectOf(const sql::ParsedFile& file);

} // namespace cofferdam::sources
