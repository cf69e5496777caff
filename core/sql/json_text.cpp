#include "sql/json_text.h"

#include <map>

namespace cofferdam::sql {

namespace {

struct ByLengthThenBytes {
    bool operator()(const std::string& a, const std::string& b) const
    {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
};

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<std::string> document()
    {
        std::string result;
        if (!value(result, 0))
            return std::nullopt;
        space();
        return m_at == m_text.size() ? std::optional(std::move(result)) : std::nullopt;
    }

private:
    static constexpr int deepest = 64;

    void space()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool take(char c)
    {
        space();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool word(std::string_view expected, std::string& out)
    {
        if (m_text.substr(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        out = expected;
        return true;
    }
    bool string(std::string& out)
    {
        if (!take('"'))
            return false;
        out = "\"";
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\' || static_cast<unsigned char>(c) < 0x20U)
                return false;
            out += c;
            if (c == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }
    bool number(std::string& out)
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && std::string_view("+-.0123456789").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        // An exponent prints expanded; such a default is left as it is.
        if (begin == m_at || (m_at < m_text.size() && (m_text[m_at] == 'e' || m_text[m_at] == 'E')))
            return false;
        out = m_text.substr(begin, m_at - begin);
        return out != "-0";
    }
    bool value(std::string& out, int depth)
    {
        space();
        if (depth > deepest || m_at >= m_text.size())
            return false;
        switch (m_text[m_at]) {
        case '{': return object(out, depth);
        case '[': return array(out, depth);
        case '"': return string(out);
        case 't': return word("true", out);
        case 'f': return word("false", out);
        case 'n': return word("null", out);
        default: return number(out);
        }
    }
    bool object(std::string& out, int depth)
    {
        take('{');
        std::map<std::string, std::string, ByLengthThenBytes> members;
        if (!take('}')) {
            do {
                std::string key, item;
                if (!string(key) || !take(':') || !value(item, depth + 1))
                    return false;
                members.insert_or_assign(std::move(key), std::move(item));
            } while (take(','));
            if (!take('}'))
                return false;
        }
        out = "{";
        for (const auto& [key, item] : members)
            out += (out.size() > 1 ? ", " : "") + key + ": " + item;
        out += "}";
        return true;
    }
    bool array(std::string& out, int depth)
    {
        take('[');
        out = "[";
        if (!take(']')) {
            do {
                std::string item;
                if (!value(item, depth + 1))
                    return false;
                out += (out.size() > 1 ? ", " : "") + item;
            } while (take(','));
            if (!take(']'))
                return false;
        }
        out += "]";
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::optional<std::string> canonicalJson(std::string_view text)
{
    return Reader(text).document();
}

} // namespace cofferdam::sql
