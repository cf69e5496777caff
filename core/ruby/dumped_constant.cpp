#include "dumped_constant.h"

#include "base/quote.h"
#include "literal_text.h"
#include "sql/canonical.h"
#include "sql/lexer.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>

namespace cofferdam::ruby {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> number(std::string_view text, std::size_t at, std::size_t size)
{
    int value = 0;
    if (at + size > text.size())
        return std::nullopt;
    const auto read = std::from_chars(text.data() + at, text.data() + at + size, value);
    return read.ec == std::errc() && read.ptr == text.data() + at + size ? std::optional(value) : std::nullopt;
}

/// "1.50" and "1.5", "0" and "0.0", "$1,000.00": one decimal, as BigDecimal writes it.
std::string decimalText(std::string text)
{
    std::erase_if(text, [](char c) { return c == '$' || c == ','; });
    text = withoutExponent(text);
    if (text.find_first_not_of("0123456789.+-") != std::string::npos || text.find_first_of("0123456789") == std::string::npos)
        return text;
    const bool negative = text.front() == '-';
    text.erase(0, text.find_first_not_of("+-"));
    text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
    if (text.find('.') != std::string::npos)
        text.erase(text.find_last_not_of('0') + 1);
    if (text.empty() || text.front() == '.')
        text.insert(0, "0");
    text += text.find('.') == std::string::npos ? ".0" : text.back() == '.' ? "0" : "";
    return (negative && text != "0.0" ? "-" : "") + text;
}

/// Seconds of an offset such as "+05:30" or "-08"; nothing for another text.
std::optional<int> offsetSeconds(std::string_view text)
{
    if (text.empty() || text == "Z")
        return 0;
    const auto hours = number(text, 1, 2);
    const auto minutes = text.size() > 3 ? number(text, text[3] == ':' ? 4 : 3, 2) : std::optional(0);
    if ((text.front() != '+' && text.front() != '-') || !hours || !minutes)
        return std::nullopt;
    return (text.front() == '-' ? -1 : 1) * (*hours * 3600 + *minutes * 60);
}

std::string withoutFraction(std::string_view text)
{
    std::string out(text);
    const auto point = out.find('.');
    if (point != std::string::npos)
        out.erase(point, std::min(out.find_first_not_of("0123456789", point + 1), out.size()) - point);
    return out;
}

/// A point in time in UTC, to the second: what Rails' to_fs(:db) keeps of it.
std::string momentText(std::string_view written)
{
    const std::string text = withoutFraction(written);
    const auto year = number(text, 0, 4), month = number(text, 5, 2), day = number(text, 8, 2);
    const auto hour = number(text, 11, 2), minute = number(text, 14, 2), second = number(text, 17, 2);
    const auto offset = text.size() >= 19 ? offsetSeconds(std::string_view(text).substr(19)) : std::nullopt;
    if (!year || !month || !day || !hour || !minute || !second || !offset)
        return text;
    const std::int64_t seconds = (daysFromDate(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)) * 24 + *hour) * 3600 + *minute * 60 + *second - *offset;
    const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const auto rest = seconds - days * 86400;
    return fmt::format("{} {:02}:{:02}:{:02}", dateFromDays(days), rest / 3600, rest / 60 % 60, rest % 60);
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

/// The four hexadecimal digits behind "\u" at `at`.
std::optional<std::uint32_t> hexUnit(std::string_view json, std::size_t at)
{
    std::uint32_t unit = 0;
    if (at + 4 > json.size())
        return std::nullopt;
    const auto read = std::from_chars(json.data() + at, json.data() + at + 4, unit, 16);
    return read.ptr == json.data() + at + 4 ? std::optional(unit) : std::nullopt;
}

/// Takes a JSON string from `at` on (behind its quote), with \u escapes as the characters they stand for.
std::string jsonStringBody(std::string_view json, std::size_t& at)
{
    std::string out;
    while (at < json.size() && json[at] != '"') {
        if (json[at] != '\\') {
            out += json[at++];
            continue;
        }
        auto unit = json.substr(at, 2) == "\\u" ? hexUnit(json, at + 2) : std::nullopt;
        if (!unit || *unit < 0x20) {
            out += json.substr(at, 2);
            at += 2;
            continue;
        }
        at += 6;
        const auto low = *unit >= 0xD800 && *unit < 0xDC00 && json.substr(at, 2) == "\\u" ? hexUnit(json, at + 2) : std::nullopt;
        if (low && *low >= 0xDC00) {
            unit = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
            at += 6;
        }
        appendUtf8(out, *unit);
    }
    ++at;
    return out;
}

/// JSON without blanks, with numbers as Ruby writes them and characters instead of their escapes.
std::string jsonForm(std::string_view json)
{
    std::string out;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            ++at;
            out += '"' + jsonStringBody(json, at) + '"';
        } else if (isDigit(c) || c == '-') {
            const auto end = std::min(json.find_first_not_of("0123456789.eE+-", at), json.size());
            const auto digits = json.substr(at, end - at);
            out += digits.find_first_of(".eE") == std::string_view::npos ? std::string(digits) : withFraction(shortestFloat(digits));
            at = end;
        } else {
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
                out += c;
            ++at;
        }
    }
    return out;
}

} // namespace

std::optional<std::string> constantText(std::string_view sql)
{
    sql::Lexer lexer(sql);
    auto token = lexer.next();
    const bool negative = lexer.text(token) == "-";
    if (negative)
        token = lexer.next();
    const auto word = lexer.text(token);
    std::string value(word);
    if (token.kind == sql::TokenKind::String)
        value = sql::stringValueOf(word);
    else if (token.kind != sql::TokenKind::Number && !sql::isWord(word, "TRUE") && !sql::isWord(word, "FALSE"))
        return std::nullopt;
    token = lexer.next();
    if (token.kind == sql::TokenKind::End)
        return (negative ? "-" : "") + value;
    if (lexer.text(token) != "::")
        return std::nullopt;
    // Nothing but the type may follow.
    const auto type = sql.substr(token.end);
    if (type.find_first_of("'+*/|<>=~!@#%^&?") != std::string_view::npos || type == "regclass")
        return std::nullopt;
    return (negative ? "-" : "") + value;
}

std::optional<std::string> dumpedConstant(const std::string& value, const base::TypeName& type)
{
    if (type.dimensions != 0)
        return value;
    if (type.name == "numeric" || type.name == "money")
        return decimalText(value);
    if (type.name == "real" || type.name == "double precision")
        return withFraction(shortestFloat(value));
    if (type.name.starts_with("timestamp"))
        return momentText(value);
    if (type.name == "time without time zone")
        return withoutFraction(value);
    if (type.name == "json" || type.name == "jsonb")
        return value == "null" ? std::nullopt : std::optional(jsonForm(value));
    if (type.name.ends_with("range") && type.schema.empty())
        return value == "empty" ? std::nullopt : std::optional(value);
    return value;
}

base::Expression constantExpression(const std::string& value, const base::TypeName& type)
{
    base::TypeName bare = type;
    bare.modifiers.clear();
    auto form = sql::parseExpression(base::quoteLiteral(value) + "::" + bare.sql());
    return form ? base::Expression(std::move(*form)) : base::Expression();
}

} // namespace cofferdam::ruby
