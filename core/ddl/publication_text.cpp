#include "publication_text.h"

#include "base/quote.h"
#include "sql/lexer.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

namespace {

struct Word {
    std::string text;
    std::size_t begin = 0, end = 0;
    int depth = 0;
};

std::vector<Word> wordsOf(const std::string& text)
{
    std::vector<Word> out;
    sql::Lexer lexer(text);
    int depth = 0;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string word(lexer.text(token));
        depth -= word == ")" ? 1 : 0;
        out.push_back({word, token.begin, token.end, depth});
        depth += word == "(" ? 1 : 0;
    }
    return out;
}

/// (b, a) as the server keeps it: which columns, not in which order.
std::string sortedColumns(const std::string& text, std::vector<Word>::const_iterator open, std::vector<Word>::const_iterator end)
{
    std::vector<std::string> names;
    for (auto word = open + 1; word != end && word->text != ")"; ++word) {
        if (word->text != ",")
            names.push_back(word->text);
    }
    std::sort(names.begin(), names.end());
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "(" : ", ") + name;
    const auto close = std::find_if(open, end, [](const Word& word) { return word.text == ")"; });
    return out + text.substr(close->begin);
}

class PublicationText {
public:
    explicit PublicationText(Context& context) : m_context(context) {}

    void add(const std::string& statement)
    {
        const std::vector<Word> words = wordsOf(statement);
        if (words.size() < 3)
            return;
        const auto rest = words.begin() + 3; // CREATE | ALTER PUBLICATION name
        if (words.front().text == "CREATE")
            create(statement, rest, words.end());
        else if (rest != words.end())
            alter(statement, rest, words.end());
    }

    std::vector<std::string> statements(const ObjectId& id) const
    {
        const std::string name = base::quoteIdentifier(id.name);
        std::string head = "CREATE PUBLICATION " + name + (m_allTables ? " FOR ALL TABLES" : "");
        std::string options;
        for (const auto& [option, value] : m_options)
            options += (options.empty() ? "" : ", ") + option + " = " + value;
        if (!options.empty())
            head += "\nWITH (" + options + ")";
        std::vector<std::string> out{head};
        for (const auto& [key, text] : m_objects)
            out.push_back("ALTER PUBLICATION " + name + " ADD " + text);
        return out;
    }
    bool names(const ObjectId& table) const { return m_objects.contains({true, table.qualified().sql()}); }
    void remove(const ObjectId& table) { m_objects.erase({true, table.qualified().sql()}); }

private:
    using Iterator = std::vector<Word>::const_iterator;

    void create(const std::string& text, Iterator at, Iterator end)
    {
        const auto with = std::find_if(at, end, [](const Word& word) { return word.depth == 0 && word.text == "WITH"; });
        if (with != end)
            options(with + 1, end);
        if (at == with || at->text != "FOR")
            return;
        if ((at + 1)->text == "ALL")
            m_allTables = true;
        else
            eachObject(text, at + 1, with, [&](const std::string& object) { addObject(object); });
    }

    void alter(const std::string& text, Iterator at, Iterator end)
    {
        const std::string& verb = at->text;
        if (verb == "SET" && (at + 1) != end && (at + 1)->text == "(")
            return options(at + 1, end);
        if (verb == "SET")
            m_objects.clear();
        eachObject(text, at + 1, end, [&](const std::string& object) { verb == "DROP" ? dropObject(object) : addObject(object); });
    }

    /// publish = 'insert, update', publish_via_partition_root = true
    void options(Iterator at, Iterator end)
    {
        for (auto word = at; word != end; ++word) {
            if (word->text != "=" || word == at || word + 1 == end)
                continue;
            const std::string name = (word - 1)->text;
            std::string value = (word + 1)->text;
            if (name == "publish")
                value = published(sql::stringValueOf(value));
            m_options.erase(name);
            if (!value.empty() && value != "false")
                m_options.emplace(name, value);
        }
    }

    /// The operations in the server's order; empty when they are all of them.
    static std::string published(const std::string& list)
    {
        static constexpr std::array<std::string_view, 4> all{"insert", "update", "delete", "truncate"};
        std::string out;
        std::size_t count = 0;
        for (const std::string_view operation : all) {
            if (list.find(operation) == std::string::npos)
                continue;
            out += (out.empty() ? "" : ", ") + std::string(operation);
            ++count;
        }
        return count == all.size() ? std::string() : base::quoteLiteral(out);
    }

    template <typename F>
    static void eachObject(const std::string& text, Iterator at, Iterator end, F&& take)
    {
        for (auto begin = at; begin != end;) {
            const auto comma = std::find_if(begin, end, [](const Word& word) { return word.depth == 0 && word.text == ","; });
            take(text.substr(begin->begin, (comma - 1)->end - begin->begin));
            begin = comma == end ? end : comma + 1;
        }
    }

    struct Object {
        QualifiedName table;
        bool only = false;
        std::string rest; ///< columns and filter
    };

    static Object tableIn(const std::string& text)
    {
        const std::vector<Word> words = wordsOf(text);
        auto at = words.begin() + 1; // TABLE
        Object out;
        if (at != words.end() && at->text == "ONLY") {
            out.only = true;
            ++at;
        }
        auto end = at + 1;
        while (end != words.end() && end + 1 != words.end() && end->text == ".")
            end += 2;
        out.table = qualifiedNameOf(text.substr(at->begin, (end - 1)->end - at->begin));
        if (end != words.end())
            out.rest = end->text == "(" ? sortedColumns(text, end, words.end()) : text.substr(end->begin);
        return out;
    }

    void addObject(const std::string& text)
    {
        if (text.rfind("TABLES", 0) == 0) {
            m_objects[{false, text}] = text;
            return;
        }
        const Object object = tableIn(text);
        std::vector<ObjectId> members;
        if (const auto found = m_context.findRelation(object.table); found && !object.only && !m_context.tableAt(*found).partitionBy)
            members = m_context.family(*found, false);
        else
            members.push_back(found ? *found : tableId(object.table.schema, object.table.name));
        for (const ObjectId& member : members)
            m_objects[{true, member.qualified().sql()}] = "TABLE ONLY " + member.qualified().sql() + (object.rest.empty() ? "" : " " + object.rest);
    }

    void dropObject(const std::string& text)
    {
        if (text.rfind("TABLES", 0) == 0) {
            m_objects.erase({false, text});
            return;
        }
        const Object object = tableIn(text);
        const auto found = m_context.findRelation(object.table);
        for (const ObjectId& member : found ? m_context.family(*found, object.only) : std::vector<ObjectId>())
            remove(member);
    }

    Context& m_context;
    bool m_allTables = false;
    std::map<std::string, std::string> m_options;
    std::map<std::pair<bool, std::string>, std::string> m_objects; ///< schemas, then tables by name
};

} // namespace

std::vector<std::string> combinedPublication(Context& context, const ObjectId& id, const std::vector<std::string>& statements)
{
    PublicationText text(context);
    for (const std::string& statement : statements)
        text.add(statement);
    return text.statements(id);
}

void leavePublication(Context& context, const ObjectId& publication, const ObjectId& table)
{
    context.modify<catalog::Definition>(publication, [&](catalog::Definition& definition) {
        PublicationText text(context);
        for (const std::string& statement : definition.statements)
            text.add(statement);
        text.remove(table);
        definition.statements = text.statements(publication);
        std::erase_if(definition.uses, [&](const ObjectId& used) { return used.table() == table && (used.kind == Kind::Table || used.kind == Kind::Column); });
    });
}

} // namespace cofferdam::ddl
