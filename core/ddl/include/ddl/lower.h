#pragma once
#include "base/result.h"
#include "ddl/statement.h"
#include "sql/parse.h"

#include <string>
#include <string_view>

namespace cofferdam::ddl {

class StatementMemo;

struct Lowered {
    std::vector<Statement> statements;
    std::vector<NotModelled> notModelled;
    std::vector<base::Error> errors; ///< statements that do not parse: place and PostgreSQL's own sentence; the others go on
};

/// Lowers every statement of a parsed file. Local: no catalog is consulted. Nothing is dropped: what has no statement of ours
/// (or an attribute that has no place in one) is in `notModelled`.
Lowered lower(const sql::ParsedFile& file);
/// Parses and lowers a whole file, batch by batch, so that its trees are never all in memory.
struct LoweredFile {
    sql::ParsedFile file; ///< without trees
    Lowered lowered;      ///< as of lower(file)
};
struct LowerOptions {
    StatementMemo* memo = nullptr; ///< asked before a statement is parsed, and told what it was lowered to
    bool fromTheEnd = false;       ///< reads the last batch first: two readers of one memo then meet in the middle
};
LoweredFile lowerFile(std::string text, std::string name, const LowerOptions& options = {}, const base::CancelToken& cancel = {});
/// Parses and lowers a piece of SQL. `name` is the file name of places.
base::Result<Lowered> parseStatements(std::string sql, std::string name = {});

/// Whether a NOT NULL constraint has the name that PostgreSQL 18 gives it by itself, so that the name says nothing.
bool isUsualNotNullName(std::string_view name, const std::string& table, const std::string& column);
/// That name: table_column_not_null, both shortened evenly to fit 63 bytes.
std::string usualNotNullName(const std::string& table, const std::string& column);

} // namespace cofferdam::ddl
