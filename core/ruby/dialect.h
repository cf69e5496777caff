#pragma once
#include "ruby/schema_file.h"

#include <optional>
#include <string_view>

namespace cofferdam::ruby {

/// The other database system that a schema.rb betrays, and where.
struct ForeignDialect {
    std::string_view system; ///< "MySQL", "SQLite"
    int line = 0;
    int column = 0;
};

/// Looks for what only the dumpers for MySQL, MariaDB and SQLite write. A file that also has something only PostgreSQL knows is taken as PostgreSQL's.
std::optional<ForeignDialect> foreignDialect(const std::vector<Statement>& body);

} // namespace cofferdam::ruby
