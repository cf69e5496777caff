#pragma once
#include "base/result.h"
#include "ddl/statement.h"

#include <string>
#include <string_view>

namespace cofferdam::sql {
class ParsedFile;
}

namespace cofferdam::ddl {

struct Lowered {
    std::vector<Statement> statements;
    std::vector<NotModelled> notModelled;
    std::vector<base::Error> errors; ///< statements that do not parse: place and PostgreSQL's own sentence; the others go on
};

/// Lowers every statement of a parsed file. Local: no catalog is consulted. Nothing is dropped: what has no statement of ours
/// (or an attribute that has no place in one) is in `notModelled`.
Lowered lower(const sql::ParsedFile& file);
/// Parses and lowers a piece of SQL. `name` is the file name of places.
base::Result<Lowered> parseStatements(std::string sql, std::string name = {});

/// Whether a NOT NULL constraint has the name that PostgreSQL 18 gives it by itself, so that the name says nothing.
bool isUsualNotNullName(std::string_view name, const std::string& table, const std::string& column);

} // namespace cofferdam::ddl
