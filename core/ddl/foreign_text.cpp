#include "foreign_text.h"

#include "sql/lexer.h"

#include <map>

namespace cofferdam::ddl {
namespace {

struct Words {
    explicit Words(const std::string& text)
    {
        sql::Lexer lexer(text);
        for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
            words.emplace_back(lexer.text(token));
            if (words.back() == "OPTIONS" && options == std::string::npos)
                options = words.size() - 1;
        }
    }

    std::size_t headEnd() const { return options == std::string::npos ? words.size() : options; }
    const std::string& at(std::size_t i) const
    {
        static const std::string nothing;
        return i < words.size() ? words[i] : nothing;
    }

    std::vector<std::string> words;
    std::size_t options = std::string::npos;
};

/// One of the three kinds while its statements run. The texts are our own canonical ones.
class Foreign {
public:
    explicit Foreign(const std::string& create)
    {
        const Words words(create);
        for (std::size_t i = 0; i < words.headEnd(); ++i)
            m_head.push_back(words.words[i]);
        // ( name 'value' , name 'value' )
        for (std::size_t i = words.headEnd() + 2; i + 1 < words.words.size(); i += 3)
            m_options[words.at(i)] = words.at(i + 1);
    }

    void alter(const std::string& statement)
    {
        const Words words(statement);
        for (std::size_t i = 0; i < words.headEnd(); ++i) {
            const std::string& word = words.at(i);
            if (word == "VERSION")
                version(words.at(i + 1));
            else if (word == "HANDLER" || word == "VALIDATOR")
                function(words, i);
        }
        for (std::size_t i = words.headEnd() + 2; i + 1 < words.words.size();) {
            const bool drops = words.at(i) == "DROP" && (words.at(i + 2) == "," || words.at(i + 2) == ")");
            const bool sets = words.at(i) == "SET" && words.at(i + 2) != "," && words.at(i + 2) != ")";
            if (drops)
                m_options.erase(words.at(i + 1));
            else
                m_options[words.at(i + (sets ? 1 : 0))] = words.at(i + (sets ? 2 : 1));
            i += sets || drops ? (drops ? 3 : 4) : 3;
        }
    }

    std::string text() const
    {
        std::string out;
        for (std::size_t i = 0; i < m_head.size(); ++i)
            out += (i == 0 || m_head[i] == "." || m_head[i - 1] == "." ? "" : " ") + m_head[i];
        std::string options;
        for (const auto& [name, value] : m_options)
            options += (options.empty() ? "\nOPTIONS (\n    " : ",\n    ") + name + " " + value;
        return options.empty() ? out : out + options + "\n)";
    }

private:
    std::size_t find(std::string_view word) const
    {
        std::size_t i = 0;
        while (i < m_head.size() && m_head[i] != word)
            ++i;
        return i;
    }
    void erase(std::size_t from, std::size_t count) { m_head.erase(m_head.begin() + static_cast<std::ptrdiff_t>(from), m_head.begin() + static_cast<std::ptrdiff_t>(from + count)); }
    void insert(std::size_t at, const std::vector<std::string>& words) { m_head.insert(m_head.begin() + static_cast<std::ptrdiff_t>(at), words.begin(), words.end()); }

    void version(const std::string& value)
    {
        if (const std::size_t old = find("VERSION"); old < m_head.size())
            erase(old, 2);
        if (value != "NULL")
            insert(find("FOREIGN"), {"VERSION", value});
    }

    /// HANDLER name, NO HANDLER; the handler stands first.
    void function(const Words& words, std::size_t i)
    {
        const std::string& word = words.at(i);
        if (const std::size_t old = find(word); old < m_head.size())
            erase(old, 2 + (old + 2 < m_head.size() && m_head[old + 2] == "." ? 2 : 0));
        if (i > 0 && words.at(i - 1) == "NO")
            return;
        std::vector<std::string> added{word, words.at(i + 1)};
        if (words.at(i + 2) == ".")
            added.insert(added.end(), {words.at(i + 2), words.at(i + 3)});
        insert(word == "HANDLER" ? find("VALIDATOR") : m_head.size(), added);
    }

    std::vector<std::string> m_head;
    std::map<std::string, std::string> m_options; ///< names as they are written, which is how they are sorted
};

} // namespace

std::vector<std::string> combinedForeign(const std::vector<std::string>& statements)
{
    if (statements.size() < 2 || !statements.front().starts_with("CREATE "))
        return statements;
    Foreign foreign(statements.front());
    for (std::size_t i = 1; i < statements.size(); ++i)
        foreign.alter(statements[i]);
    return {foreign.text()};
}

} // namespace cofferdam::ddl
