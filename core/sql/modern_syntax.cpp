#include "sql/modern_syntax.h"

#include "modern_rewriter.h"

#include <algorithm>
#include <charconv>

namespace cofferdam::sql {
namespace {

/// The decimal spelling of a number as PostgreSQL 16 writes it; empty when the 15 grammar takes it as it is.
std::string plainNumber(std::string_view text)
{
    std::string digits(text);
    digits.erase(std::remove(digits.begin(), digits.end(), '_'), digits.end());
    const char letter = digits.size() > 2 && digits[0] == '0' ? static_cast<char>(digits[1] | 0x20) : '\0';
    const int radix = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 10;
    if (radix == 10)
        return digits.size() == text.size() ? std::string() : digits;
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data() + 2, digits.data() + digits.size(), value, radix);
    return fault == std::errc() && end == digits.data() + digits.size() ? std::to_string(value) : std::string();
}

} // namespace

ModernRewriter::ModernRewriter(std::string_view text) : m_text(text)
{
    Lexer lexer(text);
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next())
        m_tokens.push_back(token);
}

std::string_view ModernRewriter::word(std::size_t index) const
{
    return index < m_tokens.size() ? m_text.substr(m_tokens[index].begin, m_tokens[index].end - m_tokens[index].begin) : std::string_view();
}

bool ModernRewriter::is(std::size_t index, std::string_view upperCaseWord) const
{
    return index < m_tokens.size() && m_tokens[index].kind == TokenKind::Word && isWord(word(index), upperCaseWord);
}

bool ModernRewriter::areWords(std::size_t index, std::string_view first, std::string_view second) const
{
    return is(index, first) && is(index + 1, second);
}

bool ModernRewriter::isPunctuation(std::size_t index, char c) const
{
    return index < m_tokens.size() && m_tokens[index].kind == TokenKind::Punctuation && word(index) == std::string_view(&c, 1);
}

bool ModernRewriter::isName(std::size_t index) const
{
    return index < m_tokens.size() && (m_tokens[index].kind == TokenKind::Word || m_tokens[index].kind == TokenKind::QuotedIdentifier);
}

/// The bracket that closes the one at `openIndex`, or the end.
std::size_t ModernRewriter::closing(std::size_t openIndex) const
{
    int depth = 0;
    for (std::size_t i = openIndex; i < m_tokens.size(); ++i) {
        if (isPunctuation(i, '('))
            ++depth;
        else if (isPunctuation(i, ')') && --depth == 0)
            return i;
    }
    return m_tokens.size();
}

std::size_t ModernRewriter::skipQualifiedName(std::size_t index) const
{
    while (isName(index) && isPunctuation(index + 1, '.'))
        index += 2;
    return index + 1;
}

/// Tokens first … last, both included.
void ModernRewriter::replace(std::size_t first, std::size_t last, std::string text)
{
    m_edits.push_back({m_tokens[first].begin, m_tokens[last].end - m_tokens[first].begin, std::move(text)});
}

void ModernRewriter::insertAfter(std::size_t index, std::string text) { m_edits.push_back({m_tokens[index].end, 0, std::move(text)}); }

Annotation& ModernRewriter::annotate(Annotation::Kind kind, int element, std::size_t at)
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.element = element;
    annotation.offset = static_cast<std::uint32_t>(m_tokens[at].begin);
    m_annotations.push_back(std::move(annotation));
    return m_annotations.back();
}

ModernRewrite ModernRewriter::run()
{
    numbers();
    const bool foreign = is(1, "FOREIGN") || is(1, "TEMP") || is(1, "TEMPORARY") || is(1, "UNLOGGED") || is(1, "GLOBAL") || is(1, "LOCAL");
    const bool table = is(1, "TABLE") || (foreign && (is(2, "TABLE") || is(3, "TABLE")));
    if (is(0, "CREATE") && table)
        createTable();
    else if (is(0, "ALTER") && table)
        alterTable();
    else if (is(0, "GRANT"))
        grantOptions();
    subqueryNames();
    return finish();
}

ModernRewrite ModernRewriter::finish()
{
    ModernRewrite out;
    if (m_edits.empty())
        return out;
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit& a, const Edit& b) { return a.offset < b.offset; });
    std::size_t at = 0;
    for (const auto& edit : m_edits) {
        if (edit.offset < at)
            continue; // inside what was replaced already
        out.text += m_text.substr(at, edit.offset - at);
        out.text += edit.inserted;
        out.edits.push_back({static_cast<std::uint32_t>(edit.offset), static_cast<std::uint32_t>(edit.removed),
                             static_cast<std::uint32_t>(edit.inserted.size())});
        at = edit.offset + edit.removed;
    }
    out.text += m_text.substr(at);
    out.annotations = std::move(m_annotations);
    return out;
}

void ModernRewriter::numbers()
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind != TokenKind::Number)
            continue;
        if (auto plain = plainNumber(word(i)); !plain.empty())
            replace(i, i, std::move(plain));
    }
}

/// GRANT role TO role WITH ADMIN OPTION, INHERIT FALSE, SET TRUE: the 15 grammar knows the first.
void ModernRewriter::grantOptions()
{
    std::size_t with = 1;
    for (; with < m_tokens.size() && !is(with, "WITH"); ++with) {
        if (is(with, "ON"))
            return; // privileges on objects
    }
    bool admin = false;
    std::size_t at = with + 1;
    const auto taken = m_annotations.size();
    while (isName(at) && isName(at + 1)) {
        if (is(at, "ADMIN"))
            admin = !is(at + 1, "FALSE");
        else
            annotate(Annotation::Kind::GrantOption, -1, at).detail = std::string(word(at)) + " " + std::string(word(at + 1));
        at += 2;
        if (!isPunctuation(at, ','))
            break;
        ++at;
    }
    if (at > with + 1 && (m_annotations.size() > taken || !is(with + 2, "OPTION")))
        replace(with, at - 1, admin ? "WITH ADMIN OPTION" : "");
}

bool ModernRewriter::followsWithoutAlias(std::size_t index) const
{
    static constexpr std::string_view words[] = {"WHERE", "GROUP",  "ORDER",     "LIMIT", "OFFSET", "FETCH",  "HAVING", "WINDOW",
                                                 "UNION", "EXCEPT", "INTERSECT", "JOIN",  "LEFT",   "RIGHT",  "FULL",   "INNER",
                                                 "CROSS", "NATURAL", "ON",       "USING", "FOR",    "RETURNING"};
    if (index >= m_tokens.size() || isPunctuation(index, ')') || isPunctuation(index, ','))
        return true;
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view each) { return is(index, each); });
}

/// FROM (SELECT …) without a name, which PostgreSQL 16 calls unnamed_subquery.
void ModernRewriter::subqueryNames()
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
        const bool introduces = (is(i, "FROM") && !(i > 0 && is(i - 1, "DISTINCT"))) || is(i, "JOIN") || is(i, "LATERAL");
        if (!introduces || !isPunctuation(i + 1, '('))
            continue;
        std::size_t inner = i + 2;
        while (isPunctuation(inner, '('))
            ++inner;
        if (!is(inner, "SELECT") && !is(inner, "VALUES") && !is(inner, "WITH"))
            continue;
        const auto close = closing(i + 1);
        if (close < m_tokens.size() && followsWithoutAlias(close + 1))
            places.push_back(close);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size(); ++i)
        insertAfter(places[i], i == 0 ? " unnamed_subquery" : " unnamed_subquery_" + std::to_string(i));
}

/// CREATE … VIEW … AS query [WITH … CHECK OPTION | WITH [NO] DATA]
ModernRewrite ModernRewriter::runWithoutQuery()
{
    std::size_t at = 1;
    while (is(at, "OR") || is(at, "REPLACE") || is(at, "MATERIALIZED") || is(at, "RECURSIVE"))
        ++at;
    if (!is(0, "CREATE") || !is(at, "VIEW"))
        return {};
    int depth = 0;
    for (; at < m_tokens.size() && !(depth == 0 && is(at, "AS")); ++at)
        depth += isPunctuation(at, '(') ? 1 : isPunctuation(at, ')') ? -1 : 0;
    const std::size_t first = at + 1;
    std::size_t end = m_tokens.size();
    for (const std::size_t words : {2, 3, 4}) { // WITH [NO] DATA, WITH [CASCADED | LOCAL] CHECK OPTION
        const bool data = is(end - 1, "DATA") && (words == 2 || (words == 3 && is(end - 2, "NO")));
        const bool check = areWords(end - 2, "CHECK", "OPTION") && (words == 3 || (words == 4 && (is(end - 3, "LOCAL") || is(end - 3, "CASCADED"))));
        if (end > first + words && is(end - words, "WITH") && (data || check)) {
            end -= words;
            break;
        }
    }
    const bool query = first < end && (is(first, "SELECT") || is(first, "WITH") || is(first, "VALUES") || isPunctuation(first, '('));
    if (!query)
        return {};
    auto& annotation = annotate(Annotation::Kind::Query, -1, first);
    annotation.detail = std::string(m_text.substr(m_tokens[first].begin, m_tokens[end - 1].end - m_tokens[first].begin));
    replace(first, end - 1, "SELECT 1");
    return finish();
}

ModernRewrite rewriteWithoutQuery(std::string_view statement) { return ModernRewriter(statement).runWithoutQuery(); }

ModernRewrite rewriteModernSyntax(std::string_view statement) { return ModernRewriter(statement).run(); }

std::size_t originalOffset(const std::vector<TextEdit>& edits, std::size_t rewrittenOffset)
{
    std::size_t shift = 0; // what the edits before have added to the rewritten text (modulo 2^64)
    for (const auto& edit : edits) {
        const std::size_t begin = edit.offset + shift;
        if (rewrittenOffset < begin)
            break;
        if (rewrittenOffset < begin + edit.inserted)
            return edit.offset;
        shift += edit.inserted;
        shift -= edit.removed;
    }
    return rewrittenOffset - shift;
}

} // namespace cofferdam::sql
