#include "scanner.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <regex>

namespace cofferdam::ruby {
namespace {

// Longest first. What is missing here is one character long.
constexpr auto operators = std::to_array<std::string_view>({"**=", "...", "<=>", "===", "&&=", "||=", "<<=", ">>=", "->", "=>",
    "==", "=~", "!=", "!~", "<=", ">=", "&&", "||", "<<", ">>", "**", "..", "::", "&.", "+=", "-=", "*=", "/=", "%=", "|="});

constexpr auto wordsBeforeValues = std::to_array<std::string_view>({"and", "begin", "case", "do", "else", "elsif", "ensure", "if",
    "in", "not", "or", "rescue", "return", "then", "unless", "until", "when", "while", "yield"});

constexpr auto monthNames = std::to_array<std::string_view>(
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});

const std::regex& readableMoment()
{
    static const std::regex pattern(R"(^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z][a-z]) (\d{4,6}))"
                                    R"((?: (\d\d:\d\d:\d\d(?:\.\d+)?)(?: [A-Z]{3,4})?(?: ([+-]\d\d:?\d\d))?)?)",
        std::regex::optimize);
    return pattern;
}

const std::regex& isoMoment()
{
    static const std::regex pattern(
        R"(^(\d{4,6}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d(?:\.\d+)?)(?: (?:UTC|([+-]\d\d:?\d\d)))?)?)", std::regex::optimize);
    return pattern;
}

/// The time of day as PostgreSQL prints it: no empty fraction, no offset when it is UTC.
std::string timeOfDay(std::string time, const std::string& offset)
{
    if (time.empty())
        return {};
    if (const auto point = time.find('.'); point != std::string::npos) {
        time.erase(time.find_last_not_of('0') + 1);
        if (time.back() == '.')
            time.pop_back();
    }
    const bool utc = offset.empty() || offset.find_first_not_of("+-0:") == std::string::npos;
    return " " + time + (utc ? "" : offset);
}

} // namespace

bool Scanner::valueEnded() const
{
    if (m_out.tokens.empty())
        return false;
    const auto& last = m_out.tokens.back();
    switch (last.kind) {
    case Token::Kind::End:
    case Token::Kind::Newline:
    case Token::Kind::Label:
    case Token::Kind::Undumpable: return false;
    case Token::Kind::Identifier: return !std::binary_search(wordsBeforeValues.begin(), wordsBeforeValues.end(), last.text);
    case Token::Kind::Punctuation: return last.text == ")" || last.text == "]" || last.text == "}";
    default: return true;
    }
}

bool Scanner::mayStartLiteral(std::size_t signLength) const
{
    if (!valueEnded())
        return true;
    const bool command = m_out.tokens.back().kind == Token::Kind::Identifier;
    const char next = peek(signLength);
    return command && m_space && !isBlank(next) && next != '\n' && next != '=';
}

void Scanner::token()
{
    const char c = peek();
    const auto count = m_out.tokens.size();
    if (c == ';')
        add(Token::Kind::Newline, m_at++, {});
    else if (isNameStart(c))
        word();
    else if (isDigit(c))
        number();
    else if (c == '"' || c == '\'')
        quoted(c);
    else if (c == '`' || c == '@' || c == '$')
        foreign(1);
    else if (c == ':')
        symbol();
    else if (c == '?' && !valueEnded() && isNamePart(peek(1)) && !isNamePart(peek(2)))
        foreign(2);
    else if (!(c == '%' && percentLiteral()) && !(c == '<' && heredocStart()) && !(c == '/' && regularExpression()))
        punctuation();
    if (m_out.tokens.size() > count) {
        auto& made = m_out.tokens.back();
        made.end = m_at;
        made.spaceAfter = isBlank(peek()) || peek() == '\n';
    }
}

void Scanner::word()
{
    const auto begin = m_at;
    if (!valueEnded() && moment())
        return;
    while (isNamePart(peek()))
        ++m_at;
    if ((peek() == '?' || peek() == '!') && peek(1) != '=' && !(peek(1) == ':' && peek(2) == ':'))
        ++m_at;
    const auto name = m_source.substr(begin, m_at - begin);
    if (peek() == ':' && peek(1) != ':') {
        add(Token::Kind::Label, begin, std::string(name));
        ++m_at;
        return;
    }
    const bool constant = name[0] >= 'A' && name[0] <= 'Z';
    add(constant ? Token::Kind::Constant : Token::Kind::Identifier, begin, std::string(name));
}

bool Scanner::moment()
{
    // Only a date's length of text is looked at, so that the expression can't run over the whole line.
    const std::string text(m_source.substr(m_at, 64));
    std::smatch match;
    std::string value;
    if (isDigit(text[0]) && std::regex_search(text, match, isoMoment())) {
        value = match[1].str() + timeOfDay(match[2], match[3]);
    } else if (text.size() > 3 && text[3] == ',' && std::regex_search(text, match, readableMoment())) {
        const auto* month = std::find(monthNames.begin(), monthNames.end(), match[2].str());
        if (month == monthNames.end())
            return false;
        const auto number = std::to_string(month - monthNames.begin() + 1);
        value = match[3].str() + (number.size() == 1 ? "-0" : "-") + number + "-" + match[1].str() + timeOfDay(match[4], match[5]);
    } else {
        return false;
    }
    add(Token::Kind::Moment, m_at, std::move(value));
    m_at += static_cast<std::size_t>(match.length());
    return true;
}

void Scanner::number()
{
    const auto begin = m_at;
    if (!valueEnded() && peek(4) == '-' && moment())
        return;
    std::string text;
    const auto digits = [&](auto accepts) {
        for (; accepts(peek()) || (peek() == '_' && accepts(peek(1))); ++m_at) {
            if (peek() != '_')
                text += peek();
        }
    };
    if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X' || peek(1) == 'b' || peek(1) == 'B' || peek(1) == 'o')) {
        const int base = peek(1) == 'x' || peek(1) == 'X' ? 16 : peek(1) == 'o' ? 8 : 2;
        m_at += 2;
        digits([](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
        unsigned long long value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value, base);
        const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
        add(whole ? Token::Kind::Integer : Token::Kind::Foreign, begin, std::to_string(value));
        return;
    }
    digits(isDigit);
    bool fraction = false;
    if (peek() == '.' && isDigit(peek(1))) {
        fraction = true;
        text += '.';
        ++m_at;
        digits(isDigit);
    }
    const bool signedExponent = (peek(1) == '+' || peek(1) == '-') && isDigit(peek(2));
    if ((peek() == 'e' || peek() == 'E') && (isDigit(peek(1)) || signedExponent)) {
        fraction = true;
        text += 'e';
        ++m_at;
        if (!isDigit(peek())) {
            text += peek();
            ++m_at;
        }
        digits(isDigit);
    }
    // A suffix makes it a rational or complex number, or it is no number at all.
    const bool foreign = isNamePart(peek());
    while (isNamePart(peek()))
        ++m_at;
    add(foreign ? Token::Kind::Foreign : fraction ? Token::Kind::Float : Token::Kind::Integer, begin, std::move(text));
}

void Scanner::symbol()
{
    const auto begin = m_at;
    if (peek(1) == '"' || peek(1) == '\'') {
        ++m_at;
        quoted(peek());
        if (!m_error) {
            m_out.tokens.back().kind = Token::Kind::Symbol;
            m_out.tokens.back().begin = begin;
        }
        return;
    }
    if (!isNameStart(peek(1)) || peek(1) == ':') {
        punctuation();
        return;
    }
    ++m_at;
    while (isNamePart(peek()))
        ++m_at;
    if ((peek() == '?' || peek() == '!' || peek() == '=') && peek(1) != '=' && peek(1) != '>' && peek(1) != '~')
        ++m_at;
    add(Token::Kind::Symbol, begin, std::string(m_source.substr(begin + 1, m_at - begin - 1)));
}

void Scanner::punctuation()
{
    const auto* longest = std::find_if(operators.begin(), operators.end(), [&](std::string_view o) { return startsWith(o); });
    const auto length = longest == operators.end() ? 1 : longest->size();
    add(Token::Kind::Punctuation, m_at, std::string(m_source.substr(m_at, length)));
    m_at += length;
}

void Scanner::foreign(std::size_t length)
{
    const auto begin = m_at;
    m_at += length;
    if (m_source[begin] == '`') {
        while (m_at < m_source.size() && peek() != '`' && peek() != '\n')
            m_at += peek() == '\\' ? 2 : 1;
        m_at = std::min(m_at + (peek() == '`' ? 1 : 0), m_source.size());
    } else if (m_source[begin] != '?') {
        while (isNamePart(peek()) || peek() == '@')
            ++m_at;
    }
    add(Token::Kind::Foreign, begin, std::string(m_source.substr(begin, m_at - begin)));
}

bool Scanner::regularExpression()
{
    if (!mayStartLiteral(1))
        return false;
    // Bounded, so that a line of unfinished ones is not read anew for each.
    const auto line = restOfLine(m_at).substr(0, 300);
    bool inSet = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '[')
            inSet = true;
        else if (line[i] == ']')
            inSet = false;
        else if (line[i] == '/' && !inSet) {
            add(Token::Kind::Foreign, m_at, std::string(line.substr(0, i + 1)));
            m_at += i + 1;
            while (isNamePart(peek()))
                ++m_at;
            return true;
        }
    }
    return false;
}

} // namespace cofferdam::ruby
