#include "splitter.h"

#include <algorithm>
#include <cstring>

namespace cofferdam::sql {
namespace {

constexpr std::size_t maxFileErrors = 24;

/// Upper bound of the depth of the tree that a run of tokens can make: along every nesting of brackets (CASE … END is one),
/// the operators that stand beside each other, and the joins and set operations, which commas do not keep apart.
/// libpg_query and protobuf-c recurse once or twice per level.
class DepthBound {
public:
    void reset()
    {
        m_levels.clear();
        m_levels.push_back({});
    }
    void count() { ++m_levels.back().operators; }
    void countChain() { ++m_levels.back().chain; }
    void separate() { m_levels.back().close(); }
    void open(char with) { m_levels.push_back({with}); }
    void close(char with)
    {
        // A stray END (a label) must not close a bracket: the bound would be too low.
        if (m_levels.size() > 1 && (with == ')' || m_levels.back().opened == with))
            pop();
    }
    int depth()
    {
        while (m_levels.size() > 1)
            pop();
        return m_levels.back().depth();
    }

private:
    struct Level {
        char opened = ')';
        int operators = 0;
        int chain = 0;
        int deepestChild = 0;
        int deepestSegment = 0;
        int depth() const { return chain + std::max(deepestSegment, operators + deepestChild); }
        void close()
        {
            deepestSegment = std::max(deepestSegment, operators + deepestChild);
            operators = 0;
            deepestChild = 0;
        }
    };
    void pop()
    {
        const int depth = m_levels.back().depth() + 1;
        m_levels.pop_back();
        m_levels.back().deepestChild = std::max(m_levels.back().deepestChild, depth);
    }
    std::vector<Level> m_levels{Level{}};
};

bool startsLineWith(std::string_view text, std::size_t at, std::string_view prefix)
{
    return (at == 0 || text[at - 1] == '\n') && text.substr(at).starts_with(prefix);
}

bool isHarmless(std::string_view name)
{
    static constexpr std::string_view names[] = {"restrict", "unrestrict", "echo", "qecho", "warn", "set", "unset", "pset",
                                                 "timing", "encoding", "x", "t", "a", "q", "errverbose", "prompt"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

enum class Nesting { None, Operator, Chain, Flat, Open, Close };

/// How a word nests a tree without brackets. AND and OR make flat lists: what stands on their sides is apart.
Nesting nestingOf(std::string_view word)
{
    struct Entry {
        std::string_view word;
        Nesting nesting;
    };
    static constexpr Entry entries[] = {
        {"IS", Nesting::Operator},      {"IN", Nesting::Operator},      {"AT", Nesting::Operator},      {"OR", Nesting::Flat},
        {"NOT", Nesting::Operator},     {"AND", Nesting::Flat},         {"END", Nesting::Close},        {"CASE", Nesting::Open},
        {"JOIN", Nesting::Chain},       {"LIKE", Nesting::Operator},    {"UNION", Nesting::Chain},      {"ILIKE", Nesting::Operator},
        {"EXCEPT", Nesting::Chain},     {"ISNULL", Nesting::Operator},  {"COLLATE", Nesting::Operator}, {"NOTNULL", Nesting::Operator},
        {"BETWEEN", Nesting::Operator}, {"SIMILAR", Nesting::Operator}, {"OPERATOR", Nesting::Operator}, {"INTERSECT", Nesting::Chain},
    };
    if (word.size() < 2 || word.size() > 9)
        return Nesting::None;
    for (const auto& entry : entries) {
        if (entry.word.size() == word.size() && isWord(word, entry.word))
            return entry.nesting;
    }
    return Nesting::None;
}

} // namespace

/// Walks the tokens of a file once and cuts it into statements, the way psql does.
class Splitter {
public:
    Splitter(std::string_view text, const LineTable& lines, const std::string& fileName)
        : m_text(text), m_lines(lines), m_fileName(fileName), m_lexer(text, text.starts_with("\xEF\xBB\xBF") ? 3 : 0)
    {
    }
    SplitFile run();

private:
    void statementToken(const Token& token);
    void wordToken(std::string_view word);
    void nestWord(std::string_view word);
    void punctuation(const Token& token);
    void operatorToken(const Token& token);
    void metaCommand(const Token& token);
    void finishStatement(std::size_t next);
    void finishFile();
    void skipData();
    void escapedString(const Token& token);
    void noticeSetting();
    void checkConflictMarkers(std::string_view quoted, std::size_t begin);
    void error(std::string_view id, std::string_view english, std::size_t offset);
    base::Place placeAt(std::size_t offset) const { return {m_fileName, m_lines.line(offset), m_lines.column(offset)}; }
    bool open() const { return m_piece.end > m_piece.begin; }
    bool inBody() const { return m_bodyDepth > 0; }

    std::string_view m_text;
    const LineTable& m_lines;
    const std::string& m_fileName;
    Lexer m_lexer;
    SplitFile m_out;

    // The statement that is being read.
    Piece m_piece;
    DepthBound m_depth;
    std::string_view m_firstWords[4];
    int m_wordCount = 0;
    std::string_view m_previous; ///< the token before, for BEGIN ATOMIC and FROM stdin
    int m_brackets = 0;
    int m_bodyDepth = 0; ///< nesting of BEGIN ATOMIC and CASE inside it
    bool m_fromStdin = false;
    bool m_isRule = false;
    std::size_t m_stringStart = std::string_view::npos; ///< of the string that the token before belongs to
    bool m_plainEscapes = false;                        ///< standard_conforming_strings is off
};

SplitFile Splitter::run()
{
    for (Token token = m_lexer.next(); token.kind != TokenKind::End; token = m_lexer.next()) {
        if (token.kind == TokenKind::MetaCommand)
            metaCommand(token);
        else
            statementToken(token);
    }
    finishFile();
    return std::move(m_out);
}

void Splitter::statementToken(const Token& token)
{
    const auto text = m_lexer.text(token);
    if (text == ";" && token.kind == TokenKind::Punctuation && !inBody() && !(m_isRule && m_brackets > 0)) {
        finishStatement(token.end);
        return;
    }
    if (!open())
        m_piece.begin = token.begin;
    m_piece.end = token.end;
    switch (token.kind) {
    case TokenKind::Word:
        wordToken(text);
        break;
    case TokenKind::Punctuation:
        punctuation(token);
        break;
    case TokenKind::Operator:
        operatorToken(token);
        break;
    case TokenKind::String:
        if (text.front() == '$')
            checkConflictMarkers(text, token.begin);
        escapedString(token);
        break;
    case TokenKind::Unterminated:
        m_piece.broken = true;
        error("sql.truncated", COFFERDAM_TR("The file ends inside a quote or comment that begins here."), token.begin);
        break;
    default:
        break;
    }
    if (token.kind != TokenKind::String)
        m_stringStart = std::string_view::npos;
    m_previous = text;
}

/// A string in several parts ('a' newline 'b') is one: its first part decides about all.
void Splitter::escapedString(const Token& token)
{
    if (m_stringStart == std::string_view::npos)
        m_stringStart = token.begin;
    const bool plain = m_text[m_stringStart] == '\'';
    const bool known = !m_piece.escapes.empty() && m_piece.escapes.back() == m_stringStart;
    if (m_plainEscapes && plain && !known && m_lexer.text(token).find('\\') != std::string_view::npos)
        m_piece.escapes.push_back(m_stringStart);
}

/// SET standard_conforming_strings decides how the rest of the file is cut.
void Splitter::noticeSetting()
{
    const auto text = m_text.substr(m_piece.begin, m_piece.end - m_piece.begin);
    if (m_wordCount == 0 || text.size() > 200 || !(isWord(m_firstWords[0], "SET") || isWord(m_firstWords[0], "RESET") || isWord(m_firstWords[0], "SELECT")))
        return;
    bool named = false;
    bool on = true;
    Lexer lexer(text);
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const std::string value = token.kind == TokenKind::String ? stringValueOf(lexer.text(token)) : std::string(lexer.text(token));
        if (!named)
            named = isWord(value, "STANDARD_CONFORMING_STRINGS");
        else if (isWord(value, "OFF") || isWord(value, "FALSE") || isWord(value, "NO") || value == "0") {
            on = false;
            break; // what follows in set_config() is whether it is local
        } else if (isWord(value, "ON") || isWord(value, "TRUE"))
            break;
    }
    if (!named)
        return;
    m_plainEscapes = !on;
    m_lexer.setPlainEscapes(m_plainEscapes);
}

void Splitter::wordToken(std::string_view word)
{
    if (m_wordCount < 4)
        m_firstWords[m_wordCount] = word;
    ++m_wordCount;
    if (m_wordCount <= 4 && isWord(m_firstWords[0], "CREATE") && isWord(word, "RULE"))
        m_isRule = true;
    nestWord(word);
    // pg_dump never writes "begin" or "case" as an unquoted label, people may: after AS or a dot they open nothing.
    const bool label = m_previous == "." || isWord(m_previous, "AS");
    if (isWord(word, "ATOMIC") && isWord(m_previous, "BEGIN") && isWord(m_firstWords[0], "CREATE"))
        m_bodyDepth = 1;
    else if (inBody() && !label && isWord(word, "CASE"))
        ++m_bodyDepth;
    else if (inBody() && !label && isWord(word, "END"))
        --m_bodyDepth;
    if (m_brackets == 0 && isWord(word, "STDIN") && isWord(m_previous, "FROM") && isWord(m_firstWords[0], "COPY"))
        m_fromStdin = true;
}

void Splitter::nestWord(std::string_view word)
{
    switch (nestingOf(word)) {
    case Nesting::Operator:
        return m_depth.count();
    case Nesting::Chain:
        return m_depth.countChain();
    case Nesting::Flat:
        return m_depth.separate();
    case Nesting::Open:
        return m_depth.open('E');
    case Nesting::Close:
        return m_depth.close('E');
    case Nesting::None:
        return;
    }
}

void Splitter::punctuation(const Token& token)
{
    switch (m_text[token.begin]) {
    case '(':
        ++m_brackets;
        m_depth.open(')');
        break;
    case ')':
        --m_brackets;
        m_depth.close(')');
        break;
    case '[':
        m_depth.count();
        m_depth.open(')');
        break;
    case ']':
        m_depth.close(')');
        break;
    case ',':
    case ';':
        m_depth.separate();
        break;
    default:
        m_depth.count();
        break;
    }
}

void Splitter::operatorToken(const Token& token)
{
    m_depth.count();
    for (const auto marker : {"<<<<<<<", "=======", ">>>>>>>", "|||||||"}) {
        if (startsLineWith(m_text, token.begin, marker) && token.end - token.begin == 7)
            error("sql.conflict-marker", COFFERDAM_TR("An unresolved merge conflict stands here."), token.begin);
    }
}

/// Inside a function body only the whole triple counts: a lone line of them may be art.
void Splitter::checkConflictMarkers(std::string_view quoted, std::size_t begin)
{
    for (auto at = quoted.find("\n<<<<<<< "); at != std::string_view::npos; at = quoted.find("\n<<<<<<< ", at + 1)) {
        const auto middle = quoted.find("\n=======", at);
        if (middle == std::string_view::npos || quoted.find("\n>>>>>>> ", middle) == std::string_view::npos)
            return;
        error("sql.conflict-marker", COFFERDAM_TR("An unresolved merge conflict stands here."), begin + at + 1);
    }
}

void Splitter::metaCommand(const Token& token)
{
    const auto text = m_lexer.text(token);
    auto nameEnd = text.find_first_of(" \t\\\"'", 1);
    if (nameEnd == std::string_view::npos)
        nameEnd = text.size();
    const auto name = text.substr(1, nameEnd - 1);
    m_out.metaCommands.push_back({std::string(name), text, placeAt(token.begin), isHarmless(name)});
    if (!open())
        return;
    // \g and its relatives end a statement as a semicolon does.
    if (name.starts_with('g') && !inBody())
        finishStatement(token.end);
    else
        m_piece.holes.emplace_back(token.begin, token.end);
}

void Splitter::finishStatement(std::size_t next)
{
    const bool data = m_fromStdin;
    if (open()) {
        noticeSetting();
        m_piece.depth = m_depth.depth();
        m_out.pieces.push_back(std::move(m_piece));
    }
    m_piece = {};
    m_piece.begin = m_piece.end = next;
    m_depth.reset();
    m_wordCount = m_brackets = m_bodyDepth = 0;
    m_previous = {};
    m_stringStart = std::string_view::npos;
    m_fromStdin = m_isRule = false;
    if (data)
        skipData();
}

void Splitter::skipData()
{
    auto at = m_text.find('\n', m_lexer.position());
    at = at == std::string_view::npos ? m_text.size() : at + 1;
    DataBlock block{placeAt(at), 0, m_out.pieces.size() - 1};
    while (at < m_text.size()) {
        auto end = m_text.find('\n', at);
        const auto next = end == std::string_view::npos ? m_text.size() : end + 1;
        end = end == std::string_view::npos ? m_text.size() : end;
        auto line = m_text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        at = next;
        if (line == "\\.") {
            m_lexer.setPosition(at);
            m_out.dataBlocks.push_back(std::move(block));
            return;
        }
        ++block.rows;
    }
    m_lexer.setPosition(m_text.size());
    error("sql.truncated", COFFERDAM_TR("The file ends inside the data of a COPY."), m_text.empty() ? 0 : m_text.size() - 1);
    m_out.dataBlocks.push_back(std::move(block));
}

void Splitter::finishFile()
{
    if (!open())
        return;
    m_piece.terminated = false;
    if (inBody() && !m_piece.broken) {
        m_piece.broken = true;
        error("sql.truncated", COFFERDAM_TR("The file ends inside a function body that begins here."), m_piece.begin);
    }
    m_fromStdin = false;
    finishStatement(m_text.size());
}

void Splitter::error(std::string_view id, std::string_view english, std::size_t offset)
{
    if (m_out.errors.size() < maxFileErrors)
        m_out.errors.push_back({base::message(id, english), placeAt(offset), {}, {}});
}

SplitFile splitFile(std::string_view text, const LineTable& lines, const std::string& fileName)
{
    return Splitter(text, lines, fileName).run();
}

std::size_t findBinaryByte(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    constexpr std::uint64_t lowBits = 0x0101010101010101ULL;
    for (std::size_t i = 0; i < text.size();) {
        if (i + 8 <= text.size()) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text.data() + i, 8);
            const bool hasZero = ((eight - lowBits) & ~eight & highBits) != 0;
            if ((eight & highBits) == 0 && !hasZero) {
                i += 8;
                continue;
            }
        }
        const unsigned c = byte(i);
        if (c == 0)
            return i;
        if (c < 0x80) {
            ++i;
        } else if (c >= 0xC2 && c <= 0xDF && continues(i + 1)) {
            i += 2;
        } else if (c >= 0xE0 && c <= 0xEF && continues(i + 1) && continues(i + 2) && !(c == 0xE0 && byte(i + 1) < 0xA0)
                   && !(c == 0xED && byte(i + 1) >= 0xA0)) {
            i += 3;
        } else if (c >= 0xF0 && c <= 0xF4 && continues(i + 1) && continues(i + 2) && continues(i + 3)
                   && !(c == 0xF0 && byte(i + 1) < 0x90) && !(c == 0xF4 && byte(i + 1) >= 0x90)) {
            i += 4;
        } else {
            return i;
        }
    }
    return std::string_view::npos;
}

} // namespace cofferdam::sql
