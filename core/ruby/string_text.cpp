#include "string_text.h"

#include <algorithm>
#include <optional>

namespace cofferdam::ruby {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Reads at most `most` digits of `base` at `at`, which moves past them.
std::optional<unsigned long> number(std::string_view raw, std::size_t& at, int most, int base)
{
    unsigned long value = 0;
    int count = 0;
    for (; count < most && at < raw.size(); ++count, ++at) {
        const int digit = hexDigit(raw[at]);
        if (digit < 0 || digit >= base)
            break;
        value = value * static_cast<unsigned long>(base) + static_cast<unsigned long>(digit);
    }
    return count > 0 ? std::optional(value) : std::nullopt;
}

std::optional<char> namedEscape(char c)
{
    switch (c) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'e': return '\x1B';
    case 'a': return '\a';
    case 'b': return '\b';
    case 'v': return '\v';
    case 'f': return '\f';
    case 's': return ' ';
    default: return std::nullopt;
    }
}

/// Decodes `\u0041` or `\u{41 42}`; `at` stands behind the `u`.
void unicodeEscape(std::string_view raw, std::size_t& at, std::string& out)
{
    if (at < raw.size() && raw[at] == '{') {
        ++at;
        while (at < raw.size() && raw[at] != '}') {
            if (const auto value = number(raw, at, 6, 16))
                appendUtf8(out, *value);
            else
                ++at;
        }
        at = std::min(at + 1, raw.size());
    } else if (const auto value = number(raw, at, 4, 16)) {
        appendUtf8(out, *value);
    }
}

/// Decodes the escape whose letter is at `at`, behind the backslash.
void escape(std::string_view raw, std::size_t& at, std::string& out)
{
    const char c = raw[at];
    if (c == 'x') {
        ++at;
        if (const auto value = number(raw, at, 2, 16))
            out += static_cast<char>(*value);
    } else if (c == 'u') {
        unicodeEscape(raw, ++at, out);
    } else if (c >= '0' && c <= '7') {
        out += static_cast<char>(number(raw, at, 3, 8).value_or(0) & 0xFFU);
    } else if (c == '\n') {
        ++at;
    } else if (c == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n') {
        at += 2;
    } else {
        out += namedEscape(c).value_or(c);
        ++at;
    }
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isNameStart(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The width of the white space at the start of a line, a tab reaching to the next multiple of eight; npos for a blank line.
std::size_t indentation(std::string_view line)
{
    std::size_t width = 0;
    for (char c : line) {
        if (c == ' ')
            ++width;
        else if (c == '\t')
            width = (width / 8 + 1) * 8;
        else
            return c == '\n' || c == '\r' ? std::string_view::npos : width;
    }
    return std::string_view::npos;
}

std::string_view cutIndentation(std::string_view line, std::size_t most)
{
    std::size_t width = 0;
    while (!line.empty() && width < most && (line[0] == ' ' || line[0] == '\t')) {
        const std::size_t next = line[0] == ' ' ? width + 1 : (width / 8 + 1) * 8;
        if (next > most)
            break;
        width = next;
        line.remove_prefix(1);
    }
    return line;
}

template <typename Each>
void eachLine(std::string_view text, Each each)
{
    while (!text.empty()) {
        const auto at = text.find('\n');
        const auto length = at == std::string_view::npos ? text.size() : at + 1;
        each(text.substr(0, length));
        text.remove_prefix(length);
    }
}

} // namespace

void appendUtf8(std::string& out, unsigned long c)
{
    const auto tail = [&](unsigned long bits) { out += static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6U));
        tail(c);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | (c >> 12U));
        tail(c >> 6U);
        tail(c);
    } else if (c < 0x110000) {
        out += static_cast<char>(0xF0U | (c >> 18U));
        tail(c >> 12U);
        tail(c >> 6U);
        tail(c);
    }
}

StringText unescapeDouble(std::string_view raw)
{
    StringText text;
    for (std::size_t at = 0; at < raw.size();) {
        const char c = raw[at];
        if (c == '\\' && at + 1 < raw.size()) {
            escape(raw, ++at, text.bytes);
            continue;
        }
        if (c == '#' && at + 1 < raw.size()) {
            const char next = raw[at + 1];
            const char after = at + 2 < raw.size() ? raw[at + 2] : ' ';
            text.interpolates |= next == '{' || (next == '@' && (isNameStart(after) || after == '@'))
                || (next == '$' && (isNameStart(after) || (after >= '0' && after <= '9')));
        }
        // Ruby reads CRLF in source as one line feed.
        if (c != '\r' || at + 1 >= raw.size() || raw[at + 1] != '\n')
            text.bytes += c;
        ++at;
    }
    return text;
}

std::string unescapeSingle(std::string_view raw, char open, char close)
{
    std::string out;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        const char next = at + 1 < raw.size() ? raw[at + 1] : '\0';
        if (c == '\\' && (next == '\\' || (next != '\0' && (next == open || next == close))))
            out += raw[++at];
        else if (c != '\r' || next != '\n')
            out += c;
    }
    return out;
}

std::string withoutIndentation(std::string_view text)
{
    std::size_t least = std::string_view::npos;
    eachLine(text, [&](std::string_view line) { least = std::min(least, indentation(line)); });
    if (least == std::string_view::npos)
        least = 0;
    std::string out;
    eachLine(text, [&](std::string_view line) { out += cutIndentation(line, least); });
    return out;
}

std::string squished(std::string_view text)
{
    std::string out;
    for (char c : text) {
        if (!isSpace(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string withoutReturns(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r' || at + 1 >= text.size() || text[at + 1] != '\n')
            out += text[at];
    }
    return out;
}

std::string stripped(std::string_view text)
{
    while (!text.empty() && (isSpace(text.back()) || text.back() == '\0'))
        text.remove_suffix(1);
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return std::string(text);
}

std::size_t invalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = byte >= 0xF0 && byte <= 0xF4 ? 4 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xC2 && byte < 0xE0 ? 2 : 0;
        if (length == 0 || at + length > text.size())
            return at;
        const auto second = static_cast<unsigned char>(text[at + 1]);
        const bool overlong = (byte == 0xE0 && second < 0xA0) || (byte == 0xF0 && second < 0x90);
        const bool beyond = (byte == 0xED && second > 0x9F) || (byte == 0xF4 && second > 0x8F);
        if (overlong || beyond)
            return at;
        for (std::size_t i = 1; i < length; ++i) {
            if ((static_cast<unsigned char>(text[at + i]) & 0xC0U) != 0x80U)
                return at;
        }
        at += length;
    }
    return std::string_view::npos;
}

} // namespace cofferdam::ruby
