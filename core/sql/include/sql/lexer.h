#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cofferdam::sql {

/// What a token is, as far as one needs to know without a grammar.
enum class TokenKind : std::uint8_t {
    End,              ///< nothing left
    Word,             ///< unquoted identifier or keyword
    QuotedIdentifier, ///< "…" or U&"…"
    String,           ///< '…', E'…', B'…', X'…', N'…', U&'…' or $tag$…$tag$
    Number,
    Operator,         ///< any run of operator characters
    Punctuation,      ///< one of ( ) [ ] , ; : . and the two-character :: .. :=
    Parameter,        ///< $1
    MetaCommand,      ///< a psql command: backslash to the end of the line
    Comment,          ///< only from a lexer that was asked for comments
    Unterminated,     ///< a quote, dollar quote or comment without its end: reaches to the end of the text
    Unknown,          ///< a byte that starts no token
};

/// A token as a byte range of the text it was read from.
struct Token {
    TokenKind kind = TokenKind::End;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Cuts SQL text into tokens the way PostgreSQL's scanner does with standard_conforming_strings on (or off, where a file says so).
/// Never fails: what is unfinished becomes one Unterminated token. The text must outlive the lexer.
class Lexer {
public:
    explicit Lexer(std::string_view text, std::size_t from = 0, bool withComments = false)
        : m_text(text), m_at(from), m_withComments(withComments)
    {
    }
    Token next();
    /// The next token begins here; COPY data is skipped by setting it.
    std::size_t position() const { return m_at; }
    void setPosition(std::size_t at) { m_at = at; }
    /// standard_conforming_strings off: a backslash in '…' escapes the next character, as in E'…'.
    void setPlainEscapes(bool on) { m_plainEscapes = on; }
    std::string_view text(const Token& token) const { return m_text.substr(token.begin, token.end - token.begin); }

private:
    bool skipSpace();
    Token finish(TokenKind kind, std::size_t begin, std::size_t end);
    Token quoted(TokenKind kind, std::size_t begin, std::size_t quoteAt, bool backslashes);
    Token comment(std::size_t begin);
    Token dollar(std::size_t begin);
    Token number(std::size_t begin);
    Token word(std::size_t begin);
    Token operatorRun(std::size_t begin);
    char at(std::size_t index) const { return index < m_text.size() ? m_text[index] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_withComments = false;
    bool m_plainEscapes = false;
};

/// Case-insensitive comparison of an unquoted word with an upper-case ASCII keyword.
bool isWord(std::string_view word, std::string_view upperCaseKeyword);

/// The name a Word or QuotedIdentifier token stands for: folded to lower case, or without its quotes (U&"…" escapes decoded).
std::string identifierValue(std::string_view tokenText);

/// The value of a String token: without quotes, escapes and dollar tags. False in `ok` when an escape is malformed.
std::string stringValueOf(std::string_view tokenText, bool* ok = nullptr);

} // namespace cofferdam::sql
