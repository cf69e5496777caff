#include "generated_names.h"

#include "base/quote.h"
#include "sha256.h"

#include <cctype>

namespace cofferdam::ruby {
namespace {

constexpr RailsVersion shortensIndexNames{7, 1};
constexpr std::size_t longestIndexName = 62;

std::string hashed(std::string_view prefix, const std::string& identifier)
{
    return std::string(prefix) + sha256Hex(identifier).substr(0, 10);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const auto& part : parts)
        out += (out.empty() ? std::string() : std::string(separator)) + part;
    return out;
}

std::string cutAtCharacter(std::string text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return text;
}

} // namespace

std::string foreignKeyName(std::string_view fromTable, const std::vector<std::string>& columns)
{
    return hashed("fk_rails_", std::string(fromTable) + "_" + joined(columns, "_and_") + "_fk");
}

std::string checkName(std::string_view table, std::string_view expression)
{
    return hashed("chk_rails_", std::string(table) + "_" + std::string(expression) + "_chk");
}

std::string exclusionName(std::string_view table, std::string_view expression)
{
    return hashed("excl_rails_", std::string(table) + "_" + std::string(expression) + "_excl");
}

std::string uniqueName(std::string_view table, const std::vector<std::string>& columns)
{
    return hashed("uniq_rails_", std::string(table) + "_" + joined(columns, "_and_") + "_unique");
}

std::string expressionWords(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (char c : text) {
        const bool part = c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
        if (part && gap && !out.empty())
            out += '_';
        if (part)
            out += c;
        gap = !part;
    }
    return out;
}

std::string indexName(std::string_view table, const std::vector<std::string>& columns, RailsVersion rails)
{
    if (rails >= shortensIndexNames)
        table.remove_prefix(table.rfind('.') == std::string_view::npos ? 0 : table.rfind('.') + 1);
    const std::string name = "index_" + std::string(table) + "_on_" + joined(columns, "_and_");
    if (rails < shortensIndexNames || name.size() <= longestIndexName)
        return name;
    constexpr std::size_t hashAndUnderscore = 11;
    return cutAtCharacter("idx_on_" + joined(columns, "_"), longestIndexName - hashAndUnderscore) + "_" + sha256Hex(name).substr(0, 10);
}

std::string serialSequenceName(std::string table, std::string column)
{
    constexpr std::size_t limit = 63 - (sizeof("__seq") - 1);
    while (table.size() + column.size() > limit) {
        auto& longer = table.size() > column.size() ? table : column;
        longer.pop_back();
    }
    return base::truncateIdentifier(table) + "_" + base::truncateIdentifier(column) + "_seq";
}

} // namespace cofferdam::ruby
