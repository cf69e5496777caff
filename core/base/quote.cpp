#include "base/quote.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cofferdam::base {
namespace {

// PostgreSQL 18, appendix C: every word whose category is not "unreserved" (pg_get_keywords(), catcode R, T, C),
// in strcmp order for the binary search. Quoting a word that an older server would leave bare is harmless.
constexpr auto quotedWords = std::to_array<std::string_view>({
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization", "between",
    "bigint", "binary", "bit", "boolean", "both", "case", "cast", "char", "character", "check", "coalesce",
    "collate", "collation", "column", "concurrently", "constraint", "create", "cross", "current_catalog",
    "current_date", "current_role", "current_schema", "current_time", "current_timestamp", "current_user", "dec",
    "decimal", "default", "deferrable", "desc", "distinct", "do", "else", "end", "except", "exists", "extract",
    "false", "fetch", "float", "for", "foreign", "freeze", "from", "full", "grant", "greatest", "group",
    "grouping", "having", "ilike", "in", "initially", "inner", "inout", "int", "integer", "intersect", "interval",
    "into", "is", "isnull", "join", "json", "json_array", "json_arrayagg", "json_exists", "json_object",
    "json_objectagg", "json_query", "json_scalar", "json_serialize", "json_table", "json_value", "lateral",
    "leading", "least", "left", "like", "limit", "localtime", "localtimestamp", "merge_action", "national",
    "natural", "nchar", "none", "normalize", "not", "notnull", "null", "nullif", "numeric", "offset", "on",
    "only", "or", "order", "out", "outer", "overlaps", "overlay", "placing", "position", "precision", "primary",
    "real", "references", "returning", "right", "row", "select", "session_user", "setof", "similar", "smallint",
    "some", "substring", "symmetric", "system_user", "table", "tablesample", "then", "time", "timestamp", "to",
    "trailing", "treat", "trim", "true", "union", "unique", "user", "using", "values", "varchar", "variadic",
    "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat", "xmlelement", "xmlexists",
    "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot", "xmlserialize", "xmltable",
});
static_assert(std::is_sorted(quotedWords.begin(), quotedWords.end()));

bool isBareIdentifier(std::string_view name)
{
    if (name.empty() || !((name[0] >= 'a' && name[0] <= 'z') || name[0] == '_'))
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
    }) && name.find('$') == std::string_view::npos;
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Length of the bidirectional or line-separating control at `at` in UTF-8, or 0: U+200E/F, U+2028-E, U+2066-9, U+061C.
std::size_t unsafeUnicodeAt(std::string_view s, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
    if (byte(at) == 0xD8 && byte(at + 1) == 0x9C)
        return 2;
    if (byte(at) == 0xC2 && byte(at + 1) == 0x85)
        return 2;
    if (byte(at) != 0xE2)
        return 0;
    if (byte(at + 1) == 0x80 && ((byte(at + 2) >= 0xA8 && byte(at + 2) <= 0xAE) || byte(at + 2) == 0x8E || byte(at + 2) == 0x8F))
        return 3;
    if (byte(at + 1) == 0x81 && byte(at + 2) >= 0xA6 && byte(at + 2) <= 0xA9)
        return 3;
    return 0;
}

} // namespace

bool isKeywordNeedingQuotes(std::string_view word)
{
    return std::binary_search(quotedWords.begin(), quotedWords.end(), word);
}

std::string quoteIdentifier(std::string_view name)
{
    if (isBareIdentifier(name) && !isKeywordNeedingQuotes(name))
        return std::string(name);
    std::string out = "\"";
    for (char c : name) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

std::string quoteQualified(std::string_view schema, std::string_view name)
{
    return schema.empty() ? quoteIdentifier(name) : quoteIdentifier(schema) + "." + quoteIdentifier(name);
}

std::string quoteLiteral(std::string_view value)
{
    const bool escapes = value.find('\\') != std::string_view::npos;
    std::string out = escapes ? "E'" : "'";
    for (char c : value) {
        if (c == '\'' || c == '\\')
            out += c;
        out += c;
    }
    return out + '\'';
}

std::string dollarQuote(std::string_view body, std::string_view tag)
{
    // A body that ends in "$" would run into the closing delimiter.
    for (int attempt = 0;; ++attempt) {
        std::string delimiter = "$" + std::string(tag);
        if (attempt > 0)
            delimiter += "_" + std::to_string(attempt);
        delimiter += "$";
        const std::string probe = std::string(body) + "$";
        if (probe.find(delimiter) == std::string::npos)
            return delimiter + std::string(body) + delimiter;
    }
}

std::string quoteRuby(std::string_view value)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const char next = i + 1 < value.size() ? value[i + 1] : '\0';
        if (const auto length = unsafeUnicodeAt(value, i)) {
            for (std::size_t k = 0; k < length; ++k)
                out += fmt::format("\\x{:02X}", static_cast<unsigned char>(value[i + k]));
            i += length - 1;
        } else if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (c == '#' && (next == '{' || next == '$' || next == '@')) {
            out += "\\#";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            out += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string rubySymbol(std::string_view name)
{
    const bool bare = !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::all_of(name.begin(), name.end(), isWordCharacter);
    return bare ? ":" + std::string(name) : ":" + quoteRuby(name);
}

std::string quoteShell(std::string_view value)
{
    const bool bare = !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return isWordCharacter(c) || c == '.' || c == '/' || c == '-' || c == ':' || c == '@' || c == '%' || c == '+' || c == ',' || c == '=';
    });
    if (bare)
        return std::string(value);
    std::string out = "'";
    for (char c : value) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + '\'';
}

std::string escapeHtml(std::string_view value)
{
    std::string out;
    for (char c : value) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string escapeMarkdown(std::string_view value)
{
    std::string out;
    for (char c : escapeLine(value)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '\\': case '`': case '*': case '_': case '[': case ']': case '#': case '|': case '~': case '!':
            out += {'\\', c};
            break;
        default: out += c;
        }
    }
    return out;
}

std::string escapeLine(std::string_view value)
{
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto byte = static_cast<unsigned char>(value[i]);
        if (const auto length = unsafeUnicodeAt(value, i)) {
            for (std::size_t k = 0; k < length; ++k)
                out += fmt::format("\\x{:02X}", static_cast<unsigned char>(value[i + k]));
            i += length - 1;
        } else if (byte == '\n') {
            out += "\\n";
        } else if (byte == '\r') {
            out += "\\r";
        } else if (byte == '\t') {
            out += ' ';
        } else if (byte < 0x20 || byte == 0x7F) {
            out += fmt::format("\\x{:02X}", byte);
        } else {
            out += value[i];
        }
    }
    return out;
}

std::string truncateIdentifier(std::string_view name)
{
    constexpr std::size_t limit = 63; // NAMEDATALEN - 1
    if (name.size() <= limit)
        return std::string(name);
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return std::string(name.substr(0, end));
}

} // namespace cofferdam::base
