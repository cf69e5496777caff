#include "sql/lexer.h"

#include <array>

namespace cofferdam::sql {
namespace {

enum CharClass : std::uint8_t { Space = 1, WordStart = 2, Digit = 4, OperatorChar = 8, TagChar = 16 };

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> table{};
    for (const char c : {' ', '\t', '\n', '\r', '\f', '\v'})
        table[static_cast<unsigned char>(c)] |= Space;
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
        if (letter)
            table[static_cast<std::size_t>(c)] |= WordStart | TagChar;
        if (c >= '0' && c <= '9')
            table[static_cast<std::size_t>(c)] |= Digit | TagChar;
    }
    for (const char c : std::string_view("~!@#^&|`?+-*/%<>="))
        table[static_cast<unsigned char>(c)] |= OperatorChar;
    return table;
}
constexpr auto classes = makeClasses();

bool is(char c, int charClass) { return (classes[static_cast<unsigned char>(c)] & charClass) != 0; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Reads exactly `digits` hex digits at `at`; false when there are not that many.
bool readHex(std::string_view text, std::size_t at, int digits, std::uint32_t& value)
{
    value = 0;
    for (int i = 0; i < digits; ++i) {
        const auto index = at + static_cast<std::size_t>(i);
        const int digit = index < text.size() ? hexValue(text[index]) : -1;
        if (digit < 0)
            return false;
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return true;
}

/// One escape of an E'…' string; `at` stands on the byte after the backslash and is left after the escape.
bool unescape(std::string_view text, std::size_t& at, std::string& out)
{
    const char c = text[at++];
    const auto simple = std::string_view("bfnrt").find(c);
    if (simple != std::string_view::npos) {
        out += "\b\f\n\r\t"[simple];
        return true;
    }
    std::uint32_t value = 0;
    if (c >= '0' && c <= '7') {
        value = static_cast<std::uint32_t>(c - '0');
        for (int i = 0; i < 2 && at < text.size() && text[at] >= '0' && text[at] <= '7'; ++i)
            value = value * 8 + static_cast<std::uint32_t>(text[at++] - '0');
        out += static_cast<char>(value);
        return true;
    }
    if (c == 'x' && at < text.size() && hexValue(text[at]) >= 0) {
        for (int i = 0; i < 2 && at < text.size() && hexValue(text[at]) >= 0; ++i)
            value = value * 16 + static_cast<std::uint32_t>(hexValue(text[at++]));
        out += static_cast<char>(value);
        return true;
    }
    if (c == 'u' || c == 'U') {
        const int digits = c == 'u' ? 4 : 8;
        if (!readHex(text, at, digits, value))
            return false;
        at += static_cast<std::size_t>(digits);
        appendUtf8(out, value);
        return true;
    }
    out += c;
    return true;
}

/// What stands between quotes: doubled quotes halved; escapes by `escape` ('\\' for E'…', for U& the Unicode form).
std::string unquote(std::string_view inner, char quote, bool backslashes, bool unicode, bool& ok)
{
    std::string out;
    out.reserve(inner.size());
    for (std::size_t i = 0; i < inner.size();) {
        const char c = inner[i];
        if (c == quote) {
            out += c;
            i += 2;
        } else if (backslashes && c == '\\' && i + 1 < inner.size()) {
            ++i;
            ok = unescape(inner, i, out) && ok;
        } else if (unicode && c == '\\' && i + 1 < inner.size() && inner[i + 1] == '\\') {
            out += c;
            i += 2;
        } else if (unicode && c == '\\') {
            const bool wide = i + 1 < inner.size() && inner[i + 1] == '+';
            const int digits = wide ? 6 : 4;
            std::uint32_t value = 0;
            if (!readHex(inner, i + (wide ? 2U : 1U), digits, value)) {
                ok = false;
                return out;
            }
            appendUtf8(out, value);
            i += static_cast<std::size_t>(digits) + (wide ? 2U : 1U);
        } else {
            out += c;
            ++i;
        }
    }
    return out;
}

} // namespace

Token Lexer::finish(TokenKind kind, std::size_t begin, std::size_t end)
{
    m_at = end;
    return {kind, begin, end};
}

/// Skips white space, and comments unless they are wanted. True when an unterminated comment is next.
bool Lexer::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (is(c, Space)) {
            ++m_at;
        } else if (m_withComments) {
            return false;
        } else if ((c == '-' && at(m_at + 1) == '-') || (c == '/' && at(m_at + 1) == '*')) {
            const auto token = comment(m_at);
            if (token.kind == TokenKind::Unterminated) {
                m_at = token.begin;
                return true;
            }
        } else {
            return false;
        }
    }
    return false;
}

Token Lexer::comment(std::size_t begin)
{
    if (m_text[begin] == '-') {
        const auto end = m_text.find('\n', begin);
        return finish(TokenKind::Comment, begin, end == std::string_view::npos ? m_text.size() : end);
    }
    int depth = 1;
    for (std::size_t i = begin + 2; i < m_text.size(); ++i) {
        if (m_text[i] == '*' && at(i + 1) == '/') {
            ++i;
            if (--depth == 0)
                return finish(TokenKind::Comment, begin, i + 1);
        } else if (m_text[i] == '/' && at(i + 1) == '*') {
            ++i;
            ++depth;
        }
    }
    return finish(TokenKind::Unterminated, begin, m_text.size());
}

Token Lexer::quoted(TokenKind kind, std::size_t begin, std::size_t quoteAt, bool backslashes)
{
    const char quote = m_text[quoteAt];
    for (std::size_t i = quoteAt + 1; i < m_text.size(); ++i) {
        if (m_text[i] == quote) {
            if (at(i + 1) != quote)
                return finish(kind, begin, i + 1);
            ++i;
        } else if (backslashes && m_text[i] == '\\') {
            ++i;
        }
    }
    return finish(TokenKind::Unterminated, begin, m_text.size());
}

Token Lexer::dollar(std::size_t begin)
{
    std::size_t i = begin + 1;
    if (is(at(i), Digit)) {
        while (is(at(i), Digit))
            ++i;
        return finish(TokenKind::Parameter, begin, i);
    }
    while (i < m_text.size() && is(m_text[i], TagChar))
        ++i;
    if (at(i) != '$')
        return finish(TokenKind::Unknown, begin, begin + 1);
    const auto tag = m_text.substr(begin, i + 1 - begin);
    const auto end = m_text.find(tag, i + 1);
    if (end == std::string_view::npos)
        return finish(TokenKind::Unterminated, begin, m_text.size());
    return finish(TokenKind::String, begin, end + tag.size());
}

/// As PostgreSQL 16 reads them: with 0x, 0o, 0b and underscores.
Token Lexer::number(std::size_t begin)
{
    std::size_t i = begin;
    const char radix = lower(at(begin + 1));
    if (at(begin) == '0' && (radix == 'x' || radix == 'o' || radix == 'b')) {
        i += 2;
        while (hexValue(at(i)) >= 0 || at(i) == '_')
            ++i;
        return finish(TokenKind::Number, begin, i);
    }
    const auto digits = [&] {
        while (is(at(i), Digit) || (at(i) == '_' && is(at(i + 1), Digit)))
            ++i;
    };
    digits();
    if (at(i) == '.' && at(i + 1) != '.') {
        ++i;
        digits();
    }
    if (lower(at(i)) == 'e') {
        const std::size_t sign = at(i + 1) == '+' || at(i + 1) == '-' ? 1 : 0;
        if (is(at(i + 1 + sign), Digit)) {
            i += 1 + sign;
            digits();
        }
    }
    return finish(TokenKind::Number, begin, i);
}

Token Lexer::word(std::size_t begin)
{
    const char first = lower(m_text[begin]);
    const char second = at(begin + 1);
    if (second == '\'' && (first == 'e' || first == 'b' || first == 'x' || first == 'n'))
        return quoted(TokenKind::String, begin, begin + 1, first == 'e');
    if (first == 'u' && second == '&' && (at(begin + 2) == '\'' || at(begin + 2) == '"')) {
        const bool identifier = at(begin + 2) == '"';
        return quoted(identifier ? TokenKind::QuotedIdentifier : TokenKind::String, begin, begin + 2, false);
    }
    std::size_t i = begin + 1;
    while (i < m_text.size() && (is(m_text[i], TagChar) || m_text[i] == '$'))
        ++i;
    return finish(TokenKind::Word, begin, i);
}

Token Lexer::operatorRun(std::size_t begin)
{
    std::size_t i = begin;
    while (i < m_text.size() && is(m_text[i], OperatorChar)) {
        const bool commentStarts = i > begin && ((m_text[i] == '-' && at(i + 1) == '-') || (m_text[i] == '/' && at(i + 1) == '*'));
        if (commentStarts)
            break;
        ++i;
    }
    return finish(TokenKind::Operator, begin, i);
}

Token Lexer::next()
{
    if (skipSpace())
        return finish(TokenKind::Unterminated, m_at, m_text.size());
    if (m_at >= m_text.size())
        return {TokenKind::End, m_text.size(), m_text.size()};
    const std::size_t begin = m_at;
    const char c = m_text[begin];
    if (is(c, WordStart))
        return word(begin);
    if (is(c, Digit) || (c == '.' && is(at(begin + 1), Digit)))
        return number(begin);
    if ((c == '-' && at(begin + 1) == '-') || (c == '/' && at(begin + 1) == '*'))
        return comment(begin);
    if (is(c, OperatorChar))
        return operatorRun(begin);
    switch (c) {
    case '\'':
        return quoted(TokenKind::String, begin, begin, m_plainEscapes);
    case '"':
        return quoted(TokenKind::QuotedIdentifier, begin, begin, false);
    case '$':
        return dollar(begin);
    case '\\': {
        auto end = m_text.find('\n', begin);
        if (end == std::string_view::npos)
            end = m_text.size();
        if (end > begin + 1 && m_text[end - 1] == '\r')
            --end;
        return finish(TokenKind::MetaCommand, begin, end);
    }
    case ':':
        return finish(TokenKind::Punctuation, begin, begin + (at(begin + 1) == ':' || at(begin + 1) == '=' ? 2 : 1));
    case '.':
        return finish(TokenKind::Punctuation, begin, begin + (at(begin + 1) == '.' ? 2 : 1));
    case '(':
    case ')':
    case '[':
    case ']':
    case ',':
    case ';':
        return finish(TokenKind::Punctuation, begin, begin + 1);
    default:
        return finish(TokenKind::Unknown, begin, begin + 1);
    }
}

bool isWord(std::string_view word, std::string_view upperCaseKeyword)
{
    if (word.size() != upperCaseKeyword.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i] >= 'a' && word[i] <= 'z' ? static_cast<char>(word[i] - 32) : word[i];
        if (c != upperCaseKeyword[i])
            return false;
    }
    return true;
}

std::string identifierValue(std::string_view token)
{
    bool ok = true;
    if (token.size() >= 2 && token.front() == '"')
        return unquote(token.substr(1, token.size() - 2), '"', false, false, ok);
    if (token.size() >= 4 && (token[0] == 'U' || token[0] == 'u') && token[1] == '&' && token[2] == '"')
        return unquote(token.substr(3, token.size() - 4), '"', false, true, ok);
    std::string out(token);
    for (char& c : out)
        c = lower(c);
    return out;
}

std::string stringValueOf(std::string_view token, bool* ok)
{
    bool fine = true;
    std::string out;
    if (token.size() >= 2 && token.front() == '\'') {
        out = unquote(token.substr(1, token.size() - 2), '\'', false, false, fine);
    } else if (token.size() >= 2 && token.front() == '$') {
        const auto tagEnd = token.find('$', 1);
        fine = tagEnd != std::string_view::npos && token.size() >= 2 * (tagEnd + 1);
        if (fine)
            out = std::string(token.substr(tagEnd + 1, token.size() - 2 * (tagEnd + 1)));
    } else if (token.size() >= 4 && lower(token[0]) == 'u' && token[1] == '&') {
        out = unquote(token.substr(3, token.size() - 4), '\'', false, true, fine);
    } else if (token.size() >= 3 && token[1] == '\'') {
        out = unquote(token.substr(2, token.size() - 3), '\'', lower(token[0]) == 'e', false, fine);
    } else {
        fine = false;
    }
    if (ok)
        *ok = fine;
    return out;
}

} // namespace cofferdam::sql
