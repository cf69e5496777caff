#include "dialect.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cofferdam::sources {
namespace {

bool sameWord(std::string_view a, std::string_view upper)
{
    return std::ranges::equal(a, upper, [](char x, char y) { return std::toupper(static_cast<unsigned char>(x)) == y; });
}

// Whether a word stands in the text, letters of any case, not inside another word.
bool hasWord(std::string_view text, std::string_view upper)
{
    const auto isWordByte = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (std::size_t at = 0; at + upper.size() <= text.size(); ++at) {
        if (!sameWord(text.substr(at, upper.size()), upper))
            continue;
        const bool startsHere = at == 0 || !isWordByte(text[at - 1]);
        const bool endsHere = at + upper.size() == text.size() || !isWordByte(text[at + upper.size()]);
        if (startsHere && endsHere)
            return true;
    }
    return false;
}

constexpr std::array sqliteWords{std::string_view("AUTOINCREMENT"), std::string_view("PRAGMA"), std::string_view("VIRTUAL TABLE"),
                                 std::string_view("WITHOUT ROWID")};
constexpr std::array mysqlWords{std::string_view("AUTO_INCREMENT"), std::string_view("ENGINE"), std::string_view("LOCK TABLES"),
                                std::string_view("UNLOCK TABLES"), std::string_view("CHARACTER SET")};

} // namespace

std::string_view otherDialectOf(const sql::ParsedFile& file)
{
    for (const sql::ParsedStatement& statement : file.statements()) {
        if (!statement.error)
            continue;
        const auto has = [&](std::string_view word) { return hasWord(statement.text, word); };
        if (std::ranges::any_of(sqliteWords, has))
            return "SQLite";
        if (statement.text.find('`') != std::string_view::npos || std::ranges::any_of(mysqlWords, has))
            return "MySQL";
    }
    return {};
}

} // namespace cofferdam::sources
