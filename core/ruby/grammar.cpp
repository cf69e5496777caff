#include "grammar.h"

#include <algorithm>
#include <array>

namespace cofferdam::ruby {
namespace {

constexpr auto controlWords = std::to_array<std::string_view>({"alias", "begin", "BEGIN", "break", "case", "defined?", "else",
    "elsif", "END", "ensure", "for", "if", "in", "module_function", "next", "not", "redo", "rescue", "retry", "return",
    "super", "then", "undef", "unless", "until", "when", "while", "yield"});

bool isControlWord(const Token& token)
{
    return token.kind == Token::Kind::Identifier && std::find(controlWords.begin(), controlWords.end(), token.text) != controlWords.end();
}

bool isAnyOf(const Token& token, std::string_view brackets)
{
    return token.kind == Token::Kind::Punctuation && token.text.size() == 1 && brackets.find(token.text[0]) != std::string_view::npos;
}

/// Something stands before that a modifier (`… if x`) or an operator can refer to.
bool endsValue(const Token& token)
{
    switch (token.kind) {
    case Token::Kind::Newline:
    case Token::Kind::Label:
    case Token::Kind::Undumpable: return false;
    case Token::Kind::Punctuation: return isAnyOf(token, ")]}");
    case Token::Kind::Identifier: {
        static constexpr auto whole = std::to_array<std::string_view>({"break", "next", "redo", "retry", "return", "super", "yield"});
        const bool statement = std::find(whole.begin(), whole.end(), token.text) != whole.end();
        return statement || (token.text != "do" && token.text != "then" && !isControlWord(token));
    }
    default: return true;
    }
}

std::string undumpableTable(std::string_view text)
{
    const auto open = text.find('"');
    const auto lineEnd = text.find('\n');
    const auto close = open == std::string_view::npos ? open : text.find("\" because", open + 1);
    const bool named = close != std::string_view::npos && (lineEnd == std::string_view::npos || close < lineEnd);
    return named ? std::string(text.substr(open + 1, close - open - 1)) : std::string();
}

} // namespace

Grammar::Grammar(const Tokens& tokens, std::string_view source, const std::string& file)
    : m_tokens(tokens.tokens), m_source(source), m_file(file)
{
    // Offsets count from behind the byte order mark.
    if (m_source.starts_with("\xEF\xBB\xBF"))
        m_source.remove_prefix(3);
}

base::Result<std::vector<Statement>> Grammar::run()
{
    auto out = statements({});
    if (!m_error && peek().kind != Token::Kind::End)
        stop("ruby.unbalanced", COFFERDAM_TR("There is an “end” or a closing bracket too many."), peek());
    if (m_error)
        return base::failure(*m_error);
    return out;
}

const Token& Grammar::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool Grammar::accept(std::string_view punctuation)
{
    if (!atPunctuation(punctuation))
        return false;
    ++m_at;
    return true;
}

void Grammar::skipNewlines()
{
    while (peek().kind == Token::Kind::Newline)
        ++m_at;
}

Grammar::Maybe Grammar::reject(Unknown::Why why)
{
    m_why = why;
    return std::nullopt;
}

Node Grammar::at(const Token& token, Node::Value value)
{
    return Node{std::move(value), std::pair(token.line, token.column)};
}

void Grammar::stop(std::string_view id, std::string_view english, const Token& token)
{
    if (!m_error)
        m_error = base::Error{base::message(id, english), {m_file, token.line, token.column}, {}, {}};
}

/// Reads until `closer` (a word or a bracket, which stays unread), or until anything that can only close an outer construct.
std::vector<Statement> Grammar::statements(std::string_view closer)
{
    std::vector<Statement> out;
    while (!m_error) {
        skipNewlines();
        const auto& token = peek();
        const bool closes = token.isWord("end") || isAnyOf(token, ")]}");
        if (token.kind == Token::Kind::End || closes || (!closer.empty() && token.text == closer && token.kind != Token::Kind::String))
            break;
        out.push_back(statement());
    }
    return out;
}

Statement Grammar::statement()
{
    const auto start = m_at;
    const auto& first = peek();
    if (first.kind == Token::Kind::Undumpable)
        return undumpable();
    if (first.isWord("class") || first.isWord("module") || first.isWord("def")) {
        if (auto defined = definition())
            return std::move(*defined);
        return skipped(start, Unknown::Why::Syntax);
    }
    if (isControlWord(first))
        return skipped(start, Unknown::Why::ControlFlow);
    m_why = Unknown::Why::Syntax;
    auto node = expression();
    if (node && atPunctuation("="))
        node = assignment(std::move(*node));
    if (!node)
        return skipped(start, m_why);
    if (!atStatementEnd())
        return skipped(start, isControlWord(peek()) || peek().isPunctuation("?") ? Unknown::Why::ControlFlow : Unknown::Why::Syntax);
    Statement out{std::move(*node), std::pair(first.line, first.column), {}};
    out.range = std::pair(first.begin, m_tokens[m_at - 1].end);
    return out;
}

/// `self.name = value`, kept as a call of "name=". Any other assignment is no data.
Grammar::Maybe Grammar::assignment(Node target)
{
    auto* call = std::get_if<Call>(&target.value);
    const bool attribute = call && call->receiverName() == "self" && call->arguments.empty() && call->options.pairs.empty() && !call->block;
    if (!attribute)
        return reject();
    ++m_at;
    skipNewlines();
    auto value = expression();
    if (!value)
        return value;
    call->name += "=";
    call->arguments.push_back(std::move(*value));
    return target;
}

bool Grammar::atStatementEnd() const
{
    const auto& token = peek();
    return token.kind == Token::Kind::Newline || token.kind == Token::Kind::End || token.isWord("end") || isAnyOf(token, ")]}");
}

std::optional<Statement> Grammar::definition()
{
    if (++m_depth > maximumNesting)
        stop("ruby.nesting", COFFERDAM_TR("The file nests too deeply."), peek());
    const auto first = peek();
    auto out = m_error ? std::nullopt : first.isWord("def") ? methodDefinition() : classDefinition();
    --m_depth;
    if (!out || m_error)
        return std::nullopt;
    if (!peek().isWord("end")) {
        stop("ruby.truncated", COFFERDAM_TR("The file ends before the “end” of what starts here."), first);
        return std::nullopt;
    }
    ++m_at;
    out->at = std::pair(first.line, first.column);
    out->range = std::pair(first.begin, m_tokens[m_at - 1].end);
    return out;
}

std::optional<Statement> Grammar::classDefinition()
{
    ++m_at;
    ClassDefinition defined;
    if (peek().kind != Token::Kind::Constant)
        return std::nullopt;
    defined.name = m_tokens[m_at++].text;
    while (atPunctuation("::") && peek(1).kind == Token::Kind::Constant) {
        defined.name += "::" + peek(1).text;
        m_at += 2;
    }
    if (accept("<")) {
        defined.superclass = expression();
        if (!defined.superclass)
            return std::nullopt;
    }
    if (peek().kind != Token::Kind::Newline)
        return std::nullopt;
    defined.body = statements("end");
    return Statement{std::move(defined), {}, {}};
}

std::optional<Statement> Grammar::methodDefinition()
{
    ++m_at;
    MethodDefinition defined;
    if (peek().isWord("self") && peek(1).isPunctuation("."))
        m_at += 2;
    if (peek().kind != Token::Kind::Identifier)
        return std::nullopt;
    defined.name = m_tokens[m_at++].text;
    int depth = 0;
    while (peek().kind != Token::Kind::End && (depth > 0 || peek().kind != Token::Kind::Newline)) {
        depth += isAnyOf(peek(), "([{") ? 1 : isAnyOf(peek(), ")]}") ? -1 : 0;
        if (depth == 0 && atPunctuation("="))
            return std::nullopt;
        ++m_at;
    }
    defined.body = statements("end");
    return Statement{std::move(defined), {}, {}};
}

Statement Grammar::undumpable()
{
    const auto& token = m_tokens[m_at++];
    Statement out{Undumpable{undumpableTable(token.text), token.text}, std::pair(token.line, token.column), {}};
    out.range = std::pair(token.begin, token.end);
    return out;
}

Statement Grammar::skipped(std::size_t from, Unknown::Why why)
{
    m_at = from;
    const auto& first = peek();
    if (!m_error)
        skipOneStatement();
    const auto& last = m_tokens[m_at > from ? m_at - 1 : from];
    const auto end = std::max(last.end, first.end);
    Statement out{Unknown{std::string(m_source.substr(first.begin, end - first.begin)), why}, std::pair(first.line, first.column), {}};
    out.range = std::pair(first.begin, end);
    return out;
}

/// The newline at `at` does not end the statement: an operator stands before it, or a dot starts the next line.
bool Grammar::continuesBehind(std::size_t at) const
{
    const auto& last = m_tokens[at - 1];
    if (last.kind == Token::Kind::Punctuation && !isAnyOf(last, ")]}|"))
        return true;
    while (m_tokens[at].kind == Token::Kind::Newline)
        ++at;
    return m_tokens[at].isPunctuation(".") || m_tokens[at].isPunctuation("&.");
}

/// `def name = …` and `def name(…) = …` take no `end`.
bool Grammar::isEndlessMethod(std::size_t at) const
{
    at += 2;
    if (m_tokens[std::min(at, m_tokens.size() - 1)].isPunctuation("(")) {
        while (at + 1 < m_tokens.size() && !m_tokens[at].isPunctuation(")") && m_tokens[at].kind != Token::Kind::Newline)
            ++at;
        ++at;
    }
    const auto& token = m_tokens[std::min(at, m_tokens.size() - 1)];
    return token.isPunctuation("=") && token.spaceBefore;
}

/// Moves behind one statement of any Ruby: brackets and everything that takes an `end` are counted, nothing else is understood.
void Grammar::skipOneStatement()
{
    const auto from = m_at;
    int brackets = 0;
    int ends = 0;
    bool loopHead = false;
    for (;; ++m_at) {
        const auto& token = peek();
        const bool dotted = m_at > 0 && (m_tokens[m_at - 1].isPunctuation(".") || m_tokens[m_at - 1].isPunctuation("&."));
        const bool fresh = m_at == from || !endsValue(m_tokens[m_at - 1]);
        if (token.kind == Token::Kind::End)
            break;
        if (token.kind == Token::Kind::Newline) {
            loopHead = false;
            if (brackets == 0 && ends == 0 && (m_at == from || !continuesBehind(m_at)))
                return;
        } else if (isAnyOf(token, "([{")) {
            ++brackets;
        } else if (isAnyOf(token, ")]}")) {
            if (brackets == 0 && ends == 0)
                return;
            --brackets;
        } else if (token.kind == Token::Kind::Identifier && !dotted) {
            const bool loop = token.text == "while" || token.text == "until" || token.text == "for";
            const bool conditional = token.text == "if" || token.text == "unless" || loop;
            if (token.text == "end") {
                if (ends == 0)
                    return;
                --ends;
            } else if (token.text == "do") {
                ends += loopHead ? 0 : 1;
                loopHead = false;
            } else if (conditional && fresh) {
                ++ends;
                loopHead = loop;
            } else if (token.text == "begin" || token.text == "case" || token.text == "class" || token.text == "module"
                || (token.text == "def" && !isEndlessMethod(m_at))) {
                ++ends;
            }
        }
    }
    if (brackets > 0 || ends > 0)
        stop("ruby.truncated", COFFERDAM_TR("The file ends before the “end” of what starts here."), m_tokens[from]);
}

} // namespace cofferdam::ruby
