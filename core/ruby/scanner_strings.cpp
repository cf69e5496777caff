#include "scanner.h"

#include "string_text.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

char closing(char open)
{
    switch (open) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    case '<': return '>';
    default: return open;
    }
}

} // namespace

std::size_t Scanner::interpolationEnd(std::size_t from) const
{
    int depth = 0;
    char quote = '\0';
    for (std::size_t i = from; i < m_source.size(); ++i) {
        const char c = m_source[i];
        if (c == '\\') {
            ++i;
        } else if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i;
        }
    }
    return m_source.size();
}

/// The raw text up to the delimiter that closes the literal whose first character is at m_at; moves behind that delimiter.
std::optional<std::string_view> Scanner::delimited(char open, char close, bool interpolating)
{
    const auto begin = m_at;
    int depth = 0;
    while (m_at < m_source.size()) {
        const char c = peek();
        if (c == '\\' && m_at + 1 < m_source.size() && peek(1) != '\n') {
            m_at += 2;
            continue;
        }
        if (c == close && depth == 0) {
            ++m_at;
            return m_source.substr(begin, m_at - 1 - begin);
        }
        if (open != close && c == open)
            ++depth;
        else if (open != close && c == close)
            --depth;
        if (interpolating && c == '#' && peek(1) == '{') {
            const auto end = interpolationEnd(m_at + 1);
            m_line += static_cast<int>(std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_at),
                m_source.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
            m_at = end;
        } else if (c == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        ++m_at;
    }
    return std::nullopt;
}

void Scanner::quoted(char quote)
{
    const auto begin = m_at;
    if (quote == '"' && brokenEnumType(begin))
        return;
    const int line = m_line;
    const int column = static_cast<int>(begin - m_lineStart) + 1;
    ++m_at;
    const auto raw = delimited(quote, quote, quote == '"');
    if (!raw) {
        fail("ruby.truncated", COFFERDAM_TR("The file ends inside a string."), line, column);
        return;
    }
    finishString(begin, *raw, quote, quote, quote == '"');
    auto& token = m_out.tokens.back();
    token.line = line;
    token.column = column;
    const bool symbol = begin > 0 && m_source[begin - 1] == ':';
    const bool afterQuestion = m_out.tokens.size() > 1 && m_out.tokens[m_out.tokens.size() - 2].isPunctuation("?");
    if (peek() == ':' && peek(1) != ':' && !symbol && !afterQuestion) {
        token.kind = Token::Kind::Label;
        ++m_at;
    }
}

void Scanner::finishString(std::size_t begin, std::string_view raw, char open, char close, bool interpolating)
{
    if (!interpolating) {
        add(Token::Kind::String, begin, unescapeSingle(raw, open, close));
        return;
    }
    auto text = unescapeDouble(raw);
    add(Token::Kind::String, begin, std::move(text.bytes)).interpolates = text.interpolates;
}

/// ActiveRecord 7.0 to 7.2 wrote a quoted type name unescaped: `enum_type: ""Weird Mood""`, `enum_type: "s."Weird Mood""`.
bool Scanner::brokenEnumType(std::size_t begin)
{
    if (m_out.tokens.empty() || !m_out.tokens.back().is(Token::Kind::Label, "enum_type"))
        return false;
    const auto line = restOfLine(begin).substr(0, 300);
    const auto inner = line.find('"', 1);
    if (inner == std::string_view::npos || line[inner - 1] == '\\' || inner + 1 >= line.size() || !isNameStart(line[inner + 1]))
        return false;
    const auto end = line.find("\"\"", inner + 1);
    if (end == std::string_view::npos)
        return false;
    m_at = begin + end + 2;
    add(Token::Kind::String, begin, std::string(line.substr(1, end)));
    return true;
}

bool Scanner::percentLiteral()
{
    const char letter = peek(1);
    const bool named = letter != '\0' && std::string_view("wWiIqQrsx").find(letter) != std::string_view::npos;
    const std::size_t sign = named ? 2 : 1;
    const char open = peek(sign);
    if (open == '\0' || isNamePart(open) || isBlank(open) || open == '\n' || !mayStartLiteral(1))
        return false;
    // `%=` after a command is an operator far more often than a string.
    if (!named && open == '=')
        return false;
    const auto begin = m_at;
    const int line = m_line;
    const int column = static_cast<int>(begin - m_lineStart) + 1;
    const bool interpolating = letter != 'q' && letter != 'w' && letter != 'i' && letter != 's';
    m_at += sign + 1;
    const auto raw = delimited(open, closing(open), interpolating);
    if (!raw) {
        fail("ruby.truncated", COFFERDAM_TR("The file ends inside a string."), line, column);
        return true;
    }
    finishString(begin, *raw, open, closing(open), interpolating);
    auto& token = m_out.tokens.back();
    token.line = line;
    token.column = column;
    if (named && (letter == 'r' || letter == 'x')) {
        token.kind = Token::Kind::Foreign;
    } else if (named && letter == 's') {
        token.kind = Token::Kind::Symbol;
    } else if (named && std::string_view("wWiI").find(letter) != std::string_view::npos) {
        token.kind = letter == 'w' || letter == 'W' ? Token::Kind::Words : Token::Kind::SymbolWords;
        std::string all = squished(token.text);
        for (std::size_t at = 0; at < all.size();) {
            const auto space = std::min(all.find(' ', at), all.size());
            token.words.push_back(all.substr(at, space - at));
            at = space + 1;
        }
    }
    return true;
}

bool Scanner::heredocStart()
{
    if (!startsWith("<<") || !mayStartLiteral(2))
        return false;
    std::size_t at = 2;
    Heredoc heredoc;
    heredoc.dedent = peek(at) == '~';
    heredoc.indentedEnd = heredoc.dedent || peek(at) == '-';
    at += heredoc.indentedEnd ? 1 : 0;
    const char quote = peek(at) == '"' || peek(at) == '\'' ? peek(at) : '\0';
    heredoc.raw = quote == '\'';
    const auto rest = restOfLine(m_at + at + (quote != '\0' ? 1 : 0));
    std::size_t length = 0;
    if (quote != '\0') {
        length = rest.find(quote);
        if (length == std::string_view::npos)
            return false;
    } else {
        const bool starts = !rest.empty() && (heredoc.indentedEnd ? isNameStart(rest[0]) : rest[0] >= 'A' && rest[0] <= 'Z');
        if (!starts)
            return false;
        while (length < rest.size() && isNamePart(rest[length]))
            ++length;
    }
    heredoc.terminator = std::string(rest.substr(0, length));
    if (heredoc.terminator.empty())
        return false;
    heredoc.token = m_out.tokens.size();
    add(Token::Kind::String, m_at, {});
    m_at += at + length + (quote != '\0' ? 2 : 0);
    m_heredocs.push_back(std::move(heredoc));
    return true;
}

void Scanner::heredocBodies()
{
    const auto pending = std::move(m_heredocs);
    m_heredocs.clear();
    for (const auto& heredoc : pending) {
        if (m_error)
            return;
        heredocBody(heredoc);
    }
}

void Scanner::heredocBody(const Heredoc& heredoc)
{
    const auto begin = m_at;
    while (m_at < m_source.size()) {
        const auto whole = restOfLine(m_at);
        auto line = whole;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto indent = heredoc.indentedEnd ? line.find_first_not_of(" \t") : 0;
        const bool ends = indent != std::string_view::npos && line.substr(indent) == heredoc.terminator;
        const auto bodyEnd = m_at;
        m_at = std::min(m_at + whole.size() + 1, m_source.size());
        ++m_line;
        m_lineStart = m_at;
        if (!ends)
            continue;
        const auto raw = m_source.substr(begin, bodyEnd - begin);
        const std::string text = heredoc.dedent ? withoutIndentation(raw) : std::string(raw);
        auto& token = m_out.tokens[heredoc.token];
        auto decoded = heredoc.raw ? StringText{withoutReturns(text), false} : unescapeDouble(text);
        token.text = std::move(decoded.bytes);
        token.interpolates = decoded.interpolates;
        return;
    }
    const auto& token = m_out.tokens[heredoc.token];
    fail("ruby.truncated", COFFERDAM_TR("The file ends inside a heredoc."), token.line, token.column);
}

} // namespace cofferdam::ruby
