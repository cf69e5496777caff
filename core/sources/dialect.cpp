#include "dialect.h"

#include "sql/lexer.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cofferdam::sources {
namespace {

/// The tokens in capitals, each between blanks; strings and comments are left out, since they may say anything.
std::string tokensOf(std::string_view sql)
{
    std::string out = " ";
    sql::Lexer lexer(sql);
    for (auto token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == sql::TokenKind::String || token.kind == sql::TokenKind::QuotedIdentifier || token.kind == sql::TokenKind::Unterminated)
            continue;
        for (const char c : lexer.text(token))
            out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        out += ' ';
    }
    return out;
}

struct Mark {
    std::string_view tokens;
    std::string_view dialect;
};

// What PostgreSQL has no use for. A column may be called "engine" or "number", so single common words are no marks.
constexpr std::array marks{Mark{" AUTOINCREMENT ", "SQLite"},      Mark{" PRAGMA ", "SQLite"},        Mark{" VIRTUAL TABLE ", "SQLite"},
                           Mark{" WITHOUT ROWID ", "SQLite"},      Mark{" ` ", "MySQL"},              Mark{" AUTO_INCREMENT ", "MySQL"},
                           Mark{" ENGINE = ", "MySQL"},            Mark{" LOCK TABLES ", "MySQL"},    Mark{" UNLOCK TABLES ", "MySQL"},
                           Mark{" CHARACTER SET ", "MySQL"},       Mark{" [ DBO ] ", "SQL Server"},   Mark{" NVARCHAR ", "SQL Server"},
                           Mark{" IDENTITY ( 1 , 1 ) ", "SQL Server"}, Mark{" VARCHAR2 ", "Oracle"}};

} // namespace

std::string_view otherDialectOf(const sql::ParsedFile& file)
{
    for (const sql::ParsedStatement& statement : file.statements()) {
        if (!statement.error)
            continue;
        const std::string tokens = tokensOf(statement.text);
        const auto* mark = std::ranges::find_if(marks, [&](const Mark& m) { return tokens.find(m.tokens) != std::string::npos; });
        if (mark != marks.end())
            return mark->dialect;
    }
    return {};
}

} // namespace cofferdam::sources
