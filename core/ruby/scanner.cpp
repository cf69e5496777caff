#include "scanner.h"

#include "string_text.h"

#include <algorithm>
#include <array>

namespace cofferdam::ruby {
namespace {

/// A line at which a dump goes on after the leaked lines of an error message.
bool resumesDump(std::string_view line)
{
    const auto indent = line.find_first_not_of(" \t");
    if (indent == std::string_view::npos)
        return false;
    line.remove_prefix(indent);
    if (line.starts_with('#') || line == "end" || line.starts_with("end ") || line == "__END__")
        return true;
    if (indent > 2)
        return false;
    constexpr auto starts = std::to_array<std::string_view>({"create_", "add_", "enable_", "execute", "drop_", "remove_",
        "change_", "rename_", "validate_", "ActiveRecord::"});
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return line.starts_with(start); });
}

std::string_view withoutReturn(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

bool isNameStart(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

Scanner::Scanner(std::string_view source, std::string fileName) : m_source(source), m_file(std::move(fileName)) {}

base::Result<Tokens> Scanner::run()
{
    while (m_at < m_source.size() && !m_error) {
        if (atLineStart())
            lineStart();
        else
            step();
    }
    if (!m_error && !m_heredocs.empty())
        heredocBodies();
    if (m_error)
        return base::failure(*m_error);
    add(Token::Kind::Newline, m_at, {});
    add(Token::Kind::End, m_at, {});
    return std::move(m_out);
}

void Scanner::lineStart()
{
    const auto line = withoutReturn(restOfLine(m_at));
    if (line == "__END__")
        dataSection();
    else if (line == "=begin" || line.starts_with("=begin "))
        blockComment();
    else if (!conflictMarker())
        step();
}

void Scanner::step()
{
    skipSpace();
    if (m_at >= m_source.size())
        return;
    const char c = peek();
    if (c == '\n')
        newline();
    else if (c == '#')
        comment();
    else
        token();
}

void Scanner::skipSpace()
{
    m_space = false;
    while (m_at < m_source.size()) {
        if (isBlank(peek())) {
            ++m_at;
        } else if (peek() == '\\' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n'))) {
            m_at += peek(1) == '\n' ? 2 : 3;
            ++m_line;
            m_lineStart = m_at;
        } else {
            break;
        }
        m_space = true;
    }
}

void Scanner::newline()
{
    add(Token::Kind::Newline, m_at, {});
    ++m_at;
    ++m_line;
    m_lineStart = m_at;
    if (!m_heredocs.empty())
        heredocBodies();
}

bool Scanner::conflictMarker()
{
    constexpr auto marks = std::to_array<std::string_view>({"<<<<<<<", "=======", ">>>>>>>", "|||||||"});
    const auto line = withoutReturn(restOfLine(m_at));
    const bool found = std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return line == mark || (line.starts_with(mark) && line[mark.size()] == ' ');
    });
    if (found)
        fail("ruby.conflict", COFFERDAM_TR("A merge conflict is left in the file."), m_line, 1);
    return found;
}

void Scanner::blockComment()
{
    while (m_at < m_source.size()) {
        const auto line = restOfLine(m_at);
        m_at = std::min(m_at + line.size() + 1, m_source.size());
        ++m_line;
        m_lineStart = m_at;
        if (line.starts_with("=end"))
            break;
    }
}

void Scanner::comment()
{
    const auto line = withoutReturn(restOfLine(m_at));
    const bool alone = m_source.substr(m_lineStart, m_at - m_lineStart).find_first_not_of(" \t") == std::string_view::npos;
    const auto text = line.substr(1);
    if (alone && text.starts_with(" Could not dump")) {
        undumpable(m_at, m_line, static_cast<int>(m_at - m_lineStart) + 1);
        return;
    }
    m_out.comments.push_back({std::string(text), m_line});
    m_at += restOfLine(m_at).size();
}

void Scanner::undumpable(std::size_t begin, int line, int column)
{
    // The first two lines are comments; what an error message has beyond its first line follows bare.
    std::size_t end = begin;
    bool first = true;
    while (m_at < m_source.size()) {
        const auto whole = restOfLine(m_at);
        const auto text = withoutReturn(whole);
        const auto indent = text.find_first_not_of(" \t");
        const bool comment = indent != std::string_view::npos && text[indent] == '#';
        const bool another = comment && text.find("# Could not dump") != std::string_view::npos;
        if (!first && (another || (!comment && resumesDump(text))))
            break;
        first = false;
        if (indent != std::string_view::npos)
            end = m_at + text.size();
        m_at = std::min(m_at + whole.size() + 1, m_source.size());
        ++m_line;
        m_lineStart = m_at;
    }
    auto& token = add(Token::Kind::Undumpable, begin, std::string(m_source.substr(begin, end - begin)));
    token.line = line;
    token.column = column;
    token.end = end;
    add(Token::Kind::Newline, m_at, {});
}

void Scanner::dataSection()
{
    m_out.dataLine = m_line;
    m_at = std::min(m_at + restOfLine(m_at).size() + 1, m_source.size());
    m_out.data = std::string(m_source.substr(m_at));
    m_source = m_source.substr(0, m_at);
}

std::string_view Scanner::restOfLine(std::size_t from)
{
    // The line's end is remembered: a line of a megabyte may ask for its rest at every token.
    if (from < m_lineEndFrom || from > m_lineEnd) {
        m_lineEndFrom = from;
        m_lineEnd = std::min(m_source.find('\n', from), m_source.size());
    }
    return m_source.substr(from, m_lineEnd - from);
}

Token& Scanner::add(Token::Kind kind, std::size_t begin, std::string text)
{
    Token token;
    token.kind = kind;
    token.text = std::move(text);
    token.spaceBefore = m_space;
    token.begin = begin;
    token.line = m_line;
    token.column = begin >= m_lineStart ? static_cast<int>(begin - m_lineStart) + 1 : 1;
    token.end = begin;
    m_out.tokens.push_back(std::move(token));
    return m_out.tokens.back();
}

void Scanner::fail(std::string_view id, std::string_view english, int line, int column)
{
    m_error = base::Error{base::message(id, english), {m_file, line, column}, {}, {}};
}

} // namespace cofferdam::ruby
