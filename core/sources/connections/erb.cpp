#include "connections/erb.h"

#include <algorithm>
#include <charconv>

namespace cofferdam::sources {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// ENV["X"], ENV.fetch("X"), the latter with a default after a comma or in a block, either followed by "||" and another such
/// expression; a default is one of these or a literal.
class LookupReader {
public:
    LookupReader(std::string_view code, const Variables& variables) : m_rest(code), m_variables(variables) {}

    LookedUp read()
    {
        LookedUp out = alternatives(0);
        skipBlanks();
        return m_good && m_rest.empty() && m_lookups > 0 ? out : LookedUp{};
    }

private:
    static constexpr int deepest = 8;

    void skipBlanks() { m_rest = m_rest.substr(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }
    bool take(std::string_view word)
    {
        skipBlanks();
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    LookedUp refuse()
    {
        m_good = false;
        return {};
    }

    LookedUp alternatives(int depth)
    {
        LookedUp first = operand(depth);
        if (!m_good || !take("||"))
            return first;
        const LookedUp second = depth < deepest ? alternatives(depth + 1) : refuse();
        return first.value ? first : second;
    }

    LookedUp operand(int depth)
    {
        if (take("ENV[")) {
            const auto name = string();
            if (!name || !take("]"))
                return refuse();
            return variable(*name);
        }
        if (!take("ENV.fetch("))
            return literal();
        const auto name = string();
        if (!name)
            return refuse();
        LookedUp out = variable(*name);
        if (take(",")) {
            const LookedUp fallback = depth < deepest ? alternatives(depth + 1) : refuse();
            out = out.value ? out : fallback;
        }
        if (!take(")"))
            return refuse();
        if (take("{")) {
            const LookedUp fallback = depth < deepest ? alternatives(depth + 1) : refuse();
            out = out.value ? out : fallback;
            if (!take("}"))
                return refuse();
        }
        return out;
    }

    LookedUp variable(const std::string& name)
    {
        ++m_lookups;
        return {m_variables ? m_variables(name) : std::nullopt, name};
    }

    LookedUp literal()
    {
        skipBlanks();
        if (const auto text = string())
            return {text, {}};
        if (!m_good)
            return {};
        if (take("nil"))
            return {std::string(), {}};
        const std::size_t digits = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        if (digits == 0)
            return refuse();
        const std::string number(m_rest.substr(0, digits));
        m_rest.remove_prefix(digits);
        return {number, {}};
    }

    /// A quoted text in which nothing is computed and nothing escaped.
    std::optional<std::string> string()
    {
        skipBlanks();
        if (m_rest.empty() || (m_rest.front() != '"' && m_rest.front() != '\''))
            return std::nullopt;
        const std::size_t end = m_rest.find(m_rest.front(), 1);
        const std::string_view text = end == std::string_view::npos ? std::string_view() : m_rest.substr(1, end - 1);
        const bool computed = text.find('\\') != std::string_view::npos || (m_rest.front() == '"' && text.find('#') != std::string_view::npos);
        if (end == std::string_view::npos || computed) {
            m_good = false;
            return std::nullopt;
        }
        m_rest.remove_prefix(end + 1);
        return std::string(text);
    }

    std::string_view m_rest;
    const Variables& m_variables;
    bool m_good = true;
    int m_lookups = 0;
};

constexpr char closing = '.';

} // namespace

LookedUp lookUp(std::string_view code, const Variables& variables) { return LookupReader(trimmed(code), variables).read(); }

ErbText::ErbText(std::string_view source, const std::string& file) : m_file(file), m_mark("cofferdam-value-")
{
    while (source.find(m_mark) != std::string_view::npos)
        m_mark += 'x';
    int line = 1;
    int textLine = 1;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t open = std::min(source.find("<%", at), source.size());
        const std::string_view plain = source.substr(at, open - at);
        m_text += plain;
        const auto newlines = static_cast<int>(std::ranges::count(plain, '\n'));
        line += newlines;
        textLine += newlines;
        if (open == source.size())
            return;
        if (source.substr(open).starts_with("<%%")) {
            m_text += "<%";
            at = open + 3;
            continue;
        }
        const std::size_t close = source.find("%>", open + 2);
        if (close == std::string_view::npos) {
            m_skipped.push_back({base::message("connections.erb_open", COFFERDAM_TR("The Ruby code that begins here is not closed by %1."), {base::text("%>")}),
                                 {m_file, line, 0}, {}, {}});
            return;
        }
        const std::string_view code = source.substr(open + 2, close - open - 2);
        takeTag(code, line);
        if (const auto inside = static_cast<int>(std::ranges::count(code, '\n')); inside > 0) {
            line += inside;
            m_shifts.emplace_back(textLine, line - textLine);
        }
        at = close + 2;
    }
}

void ErbText::takeTag(std::string_view code, int line)
{
    if (code.starts_with('#'))
        return;
    if (code.ends_with('-'))
        code.remove_suffix(1);
    if (code.starts_with('=')) {
        m_text += m_mark + std::to_string(m_expressions.size()) + closing;
        m_expressions.push_back({std::string(trimmed(code.substr(1))), line});
        return;
    }
    m_skipped.push_back({base::message("connections.erb_code", COFFERDAM_TR("Ruby code is not run; what it does to the file is left out: %1."),
                                       {base::text(std::string(trimmed(code)))}),
                         {m_file, line, 0}, {}, {}});
}

int ErbText::sourceLine(int line) const
{
    int ahead = 0;
    for (const auto& [after, lines] : m_shifts)
        ahead = line > after ? lines : ahead;
    return line + ahead;
}

ErbText::Filled ErbText::fill(const std::string& scalar, const Variables& variables, const std::map<std::string, std::string>& answers) const
{
    Filled out;
    for (std::size_t at = 0; at < scalar.size();) {
        const std::size_t mark = std::min(scalar.find(m_mark, at), scalar.size());
        out.text.append(scalar, at, mark - at);
        if (mark == scalar.size())
            break;
        std::size_t number = m_expressions.size();
        const char* digits = scalar.data() + mark + m_mark.size();
        const auto read = std::from_chars(digits, scalar.data() + scalar.size(), number);
        at = static_cast<std::size_t>(read.ptr - scalar.data());
        if (number >= m_expressions.size())
            continue;
        at += at < scalar.size() && scalar[at] == closing ? 1 : 0;
        const Expression& expression = m_expressions[number];
        const LookedUp found = lookUp(expression.code, variables);
        const auto answer = answers.find(expression.code);
        if (answer != answers.end())
            out.text += answer->second;
        else if (found.value)
            out.text += *found.value;
        else
            out.missing.push_back({expression.code, found.variable, {m_file, expression.line, 0}, {}});
    }
    return out;
}

} // namespace cofferdam::sources
