#include "connections/erb.h"
#include "connections/parameters.h"
#include "file_text.h"
#include "sources/connections.h"

#include <QByteArray>

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace cofferdam::sources {
namespace {

// Aliases let a small file name a large one: what is walked has bounds.
constexpr std::size_t mostBytes = std::size_t{1} << 20;
constexpr int deepestMerge = 16;
constexpr std::size_t mostMembers = 2000;

struct Member {
    std::string name;
    YAML::Node value;
    int line; ///< of its key, in the source
};
using Members = std::vector<Member>;

void set(Members& members, const Member& given)
{
    const auto found = std::ranges::find(members, given.name, &Member::name);
    if (found == members.end()) {
        members.push_back(given);
        return;
    }
    found->value.reset(given.value); // assigning would change the document
    found->line = given.line;
}

base::Unexpected failure(const std::string& file, int line, int column, const std::string& what)
{
    return base::failure(base::message("connections.database_yml", COFFERDAM_TR("This is no database.yml that can be read: %1."), {base::text(what)}),
                         {file, line, column});
}

class Reader {
public:
    Reader(const ErbText& erb, const std::string& file, const Variables& variables, const std::map<std::string, std::string>& answers)
        : m_erb(erb), m_file(file), m_variables(variables), m_answers(answers)
    {
        m_import.skipped = erb.skipped();
    }

    base::Result<ConnectionImport> read(const YAML::Node& root)
    {
        if (!root.IsMap())
            return failure(m_file, placeOf(root).line, placeOf(root).column, "its top level is no mapping of environments");
        COFFERDAM_ASSIGN(const Members environments, membersOf(root, 0));
        for (const auto& [environment, node, line] : environments) {
            if (!node.IsMap())
                continue;
            COFFERDAM_ASSIGN(const Members members, membersOf(node, 0));
            // Rails' own rule for several databases in one environment.
            const bool several = !members.empty() && std::ranges::all_of(members, [](const Member& member) { return member.value.IsMap(); });
            if (!several) {
                database(environment, members, {m_file, line, 0});
                continue;
            }
            for (const auto& [name, inner, innerLine] : members) {
                COFFERDAM_ASSIGN(const Members innerMembers, membersOf(inner, 0));
                database(environment + '/' + name, innerMembers, {m_file, innerLine, 0});
            }
        }
        return std::move(m_import);
    }

private:
    base::Place placeOf(const YAML::Node& node) const
    {
        const YAML::Mark mark = node.Mark();
        return mark.is_null() ? base::Place{m_file, 0, 0} : base::Place{m_file, m_erb.sourceLine(mark.line + 1), 0};
    }

    /// A mapping with its merge keys taken in: what it says itself goes before what it merges, a later word before an earlier.
    base::Result<Members> membersOf(const YAML::Node& node, int depth)
    {
        Members merged;
        Members own;
        m_walked += node.size();
        if (depth > deepestMerge || m_walked > mostMembers)
            return failure(m_file, placeOf(node).line, 0, "its aliases lead to too many values");
        for (const auto& item : node) {
            if (!item.first.IsScalar())
                return failure(m_file, placeOf(item.first).line, 0, "a key is no word");
            const std::string name = item.first.Scalar();
            if (name != "<<") {
                set(own, {name, item.second, placeOf(item.first).line});
                continue;
            }
            std::vector<YAML::Node> sources;
            if (!item.second.IsSequence())
                sources.push_back(item.second);
            for (const auto& one : item.second.IsSequence() ? item.second : YAML::Node(YAML::NodeType::Sequence))
                sources.emplace_back(one);
            // Of several the first one wins.
            for (auto source = sources.rbegin(); source != sources.rend(); ++source) {
                if (!source->IsMap())
                    return failure(m_file, placeOf(item.first).line, 0, "\"<<\" merges what is no mapping");
                COFFERDAM_ASSIGN(const Members more, membersOf(*source, depth + 1));
                for (const Member& member : more)
                    set(merged, member);
            }
        }
        for (const Member& member : own)
            set(merged, member);
        return merged;
    }

    /// The value of a scalar, or nothing when it is absent, no scalar, or leads to a value that must be asked for.
    std::optional<std::string> valueOf(const Members& members, std::string_view name, ImportedConnection& item)
    {
        const auto found = std::ranges::find(members, name, &Member::name);
        if (found == members.end() || !found->value.IsScalar())
            return std::nullopt;
        ErbText::Filled filled = m_erb.fill(found->value.Scalar(), m_variables, m_answers);
        for (AskedValue& missing : filled.missing) {
            item.complete = false;
            const auto known = std::ranges::find_if(m_import.asked, [&](const AskedValue& a) { return a.expression == missing.expression; });
            AskedValue& asked = known == m_import.asked.end() ? m_import.asked.emplace_back(std::move(missing)) : *known;
            if (std::ranges::find(asked.usedBy, item.connection.name) == asked.usedBy.end())
                asked.usedBy.push_back(item.connection.name);
        }
        return filled.missing.empty() ? std::optional(filled.text) : std::nullopt;
    }

    void skip(const base::Place& place, base::Message reason) { m_import.skipped.push_back({std::move(reason), place, {}, {}}); }

    /// As ActiveRecord's adapter does it: what libpq knows is handed on, the rest is the application's own.
    void takeMembers(const Members& members, ImportedConnection& item)
    {
        for (const auto& [name, node, line] : members) {
            const std::string keyword = name == "username" ? "user" : name == "database" ? "dbname" : name;
            if (!isConnectionKeyword(keyword))
                continue;
            const auto value = valueOf(members, name, item);
            if (!value)
                continue;
            if (keyword == "password")
                item.password = *value;
            else if (!isSecretKeyword(keyword))
                setParameter(item.connection.parameters, keyword, *value);
        }
    }

    /// False: it is a URL of another kind of server.
    bool takeUrl(const Members& members, ImportedConnection& item)
    {
        const bool given = std::ranges::find(members, std::string("url"), &Member::name) != members.end();
        const auto url = given ? valueOf(members, "url", item) : std::nullopt;
        if (!url || url->empty())
            return true;
        std::string text = *url;
        const std::string scheme = text.substr(0, text.find(':'));
        if (scheme == "postgis")
            text.replace(0, scheme.size(), "postgresql");
        const auto parsed = parseConnection(text);
        if (!parsed) {
            skip(item.place, scheme.starts_with("postg") ? parsed.error().message
                     : base::message("connections.not_postgresql", COFFERDAM_TR("%1 is no PostgreSQL database."), {base::identifier(item.connection.name)}));
            return false;
        }
        for (const auto& [keyword, value] : parsed->parameters)
            setParameter(item.connection.parameters, keyword, value);
        if (!parsed->password.empty())
            item.password = parsed->password;
        return true;
    }

    void database(const std::string& name, const Members& members, const base::Place& place)
    {
        ImportedConnection item;
        item.connection.name = name;
        item.connection.environment = guessEnvironment(name);
        item.place = place;
        const auto has = [&](std::string_view member) { return std::ranges::find(members, member, &Member::name) != members.end(); };
        if (!has("database") && !has("url") && !has("service")) {
            skip(place, base::message("connections.no_database", COFFERDAM_TR("%1 names no database."), {base::identifier(name)}));
            return;
        }
        const std::string adapter = has("adapter") ? valueOf(members, "adapter", item).value_or("postgresql") : "";
        const bool other = !adapter.empty() && adapter != "postgresql" && adapter != "postgis" && adapter != "postgres";
        if (other || (adapter.empty() && !has("url"))) {
            skip(place, base::message("connections.not_postgresql", COFFERDAM_TR("%1 is no PostgreSQL database."), {base::identifier(name)}));
            return;
        }
        takeMembers(members, item);
        if (!takeUrl(members, item))
            return;
        item.goesTo = item.connection.place();
        m_import.connections.push_back(std::move(item));
    }

    const ErbText& m_erb;
    std::string m_file;
    const Variables& m_variables;
    const std::map<std::string, std::string>& m_answers;
    ConnectionImport m_import;
    std::size_t m_walked = 0;
};

} // namespace

std::optional<std::string> processVariable(const std::string& name)
{
    return qEnvironmentVariableIsSet(name.c_str()) ? std::optional(qgetenv(name.c_str()).toStdString()) : std::nullopt;
}

base::Result<ConnectionImport> parseDatabaseYml(std::string_view text, const std::string& file, const Variables& variables,
                                                const std::map<std::string, std::string>& answers)
{
    if (text.size() > mostBytes)
        return failure(file, 0, 0, "it is too large");
    const ErbText erb(text, file);
    try {
        return Reader(erb, file, variables, answers).read(YAML::Load(erb.text()));
    } catch (const YAML::Exception& e) {
        const bool placed = !e.mark.is_null();
        return failure(file, placed ? erb.sourceLine(e.mark.line + 1) : 0, placed ? e.mark.column + 1 : 0, e.msg);
    }
}

base::Result<ConnectionImport> readDatabaseYml(const std::string& file, const Variables& variables, const std::map<std::string, std::string>& answers)
{
    COFFERDAM_ASSIGN(const std::string text, readTextFile(file));
    return parseDatabaseYml(text, file, variables, answers);
}

} // namespace cofferdam::sources
