#pragma once
#include "ruby/lexer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// The work of lex(): walks the source once. Ruby's tokens hang on what stands before them (`/` divides or opens a regular
/// expression), so the scanner remembers whether the last token ended a value.
class Scanner {
public:
    Scanner(std::string_view source, std::string fileName);
    base::Result<Tokens> run();

private:
    struct Heredoc {
        std::size_t token = 0; ///< the token that its body fills
        std::string terminator;
        bool raw = false;
        bool indentedEnd = false;
        bool dedent = false;
    };

    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0'; }
    bool startsWith(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }
    std::string_view restOfLine(std::size_t from);
    bool atLineStart() const { return m_at == m_lineStart; }
    bool valueEnded() const;
    /// A literal may start here: no value stands before, or it is an argument (`foo %w[a]`: space before, none after).
    bool mayStartLiteral(std::size_t signLength) const;

    void step();
    Token& add(Token::Kind kind, std::size_t begin, std::string text);
    void fail(std::string_view id, std::string_view english, int line, int column = 0);

    // scanner.cpp: lines and what can only stand at their start
    void skipSpace();
    void newline();
    void lineStart();
    bool conflictMarker();
    void blockComment();
    void comment();
    void undumpable(std::size_t begin, int line, int column);
    void dataSection();

    // scanner_tokens.cpp
    void token();
    void word();
    void number();
    void symbol();
    void punctuation();
    void foreign(std::size_t length);
    bool moment();
    bool regularExpression();

    // scanner_strings.cpp
    void quoted(char quote);
    bool percentLiteral();
    bool brokenEnumType(std::size_t begin);
    void finishString(std::size_t begin, std::string_view raw, char open, char close, bool interpolating);
    std::optional<std::string_view> delimited(char open, char close, bool interpolating);
    std::size_t interpolationEnd(std::size_t from) const;
    bool heredocStart();
    void heredocBodies();
    void heredocBody(const Heredoc& heredoc);

    std::string_view m_source;
    std::string m_file;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_lineEndFrom = 1; ///< restOfLine() knows the end of the line for offsets from here …
    std::size_t m_lineEnd = 0;     ///< … to here
    int m_line = 1;
    bool m_space = false;
    Tokens m_out;
    std::vector<Heredoc> m_heredocs;
    std::optional<base::Error> m_error;
};

bool isNameStart(char c);
bool isNamePart(char c);
inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

} // namespace cofferdam::ruby
