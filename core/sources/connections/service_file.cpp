#include "connections/parameters.h"
#include "file_text.h"
#include "sources/connections.h"

#include <QDir>
#include <QFileInfo>

namespace cofferdam::sources {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Takes one line after the other, by the rules of libpq.
class Reader {
public:
    Reader(const std::string& file, bool byReference) : m_file(file), m_byReference(byReference) {}

    base::Result<void> line(std::string_view given, int number)
    {
        const std::string_view text = trimmed(given);
        if (text.empty() || text.front() == '#')
            return {};
        if (text.front() == '[')
            return section(text, number);
        // What stands before the first section belongs to no service.
        if (!m_import.connections.empty() || m_skipping)
            return m_skipping ? base::Result<void>() : parameter(text, number);
        return {};
    }

    ConnectionImport finish()
    {
        close();
        return std::move(m_import);
    }

private:
    base::Unexpected failure(const std::string& what, int number) const
    {
        return base::failure(base::message("connections.service_file", COFFERDAM_TR("This is no service file that PostgreSQL's library would read: %1."),
                                           {base::text(what)}), {m_file, number, 0});
    }

    base::Result<void> section(std::string_view text, int number)
    {
        close();
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos)
            return failure("the name of a service is not closed by \"]\"", number);
        const std::string name(text.substr(1, end - 1));
        m_skipping = name.empty();
        for (const ImportedConnection& earlier : m_import.connections)
            m_skipping = m_skipping || earlier.connection.name == name; // the first one counts
        if (m_skipping)
            return {};
        ImportedConnection& item = m_import.connections.emplace_back();
        item.connection.name = name;
        item.connection.environment = guessEnvironment(name);
        item.place = {m_file, number, 0};
        m_open = true;
        return {};
    }

    base::Result<void> parameter(std::string_view text, int number)
    {
        if (text.starts_with("ldap")) {
            m_import.skipped.push_back({base::message("connections.ldap", COFFERDAM_TR("What a directory server knows is looked up by PostgreSQL's library itself.")),
                                        {m_file, number, 0}, {}, {}});
            return {};
        }
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos)
            return failure("a line is neither \"[service]\" nor \"parameter=value\"", number);
        const std::string_view keyword = text.substr(0, equals);
        const std::string_view value = text.substr(equals + 1);
        ImportedConnection& item = m_import.connections.back();
        // The text of a line that is not understood is not repeated: it may be a password.
        if (!isConnectionKeyword(keyword) || keyword == "service")
            return failure("a parameter is not known", number);
        if (keyword == "password")
            item.password = m_byReference ? std::string() : std::string(value);
        else if (!isSecretKeyword(keyword) && parameterOf(item.connection.parameters, keyword).empty())
            setParameter(item.connection.parameters, keyword, std::string(value));
        return {};
    }

    void close()
    {
        if (!std::exchange(m_open, false))
            return;
        SavedConnection& connection = m_import.connections.back().connection;
        m_import.connections.back().goesTo = connection.place();
        if (m_byReference) {
            connection.parameters = {{"service", connection.name}};
        }
    }

    std::string m_file;
    bool m_byReference;
    bool m_skipping = false;
    bool m_open = false;
    ConnectionImport m_import;
};

} // namespace

std::vector<std::string> serviceFiles()
{
    QStringList candidates;
    const QString own = qEnvironmentVariable("PGSERVICEFILE");
    candidates << (own.isEmpty() ? QDir::homePath() + "/.pg_service.conf" : own);
    const QString system = qEnvironmentVariable("PGSYSCONFDIR");
    candidates << (system.isEmpty() ? QString("/etc/postgresql-common") : system) + "/pg_service.conf";
    std::vector<std::string> out;
    for (const QString& file : candidates) {
        if (QFileInfo(file).isFile())
            out.push_back(file.toStdString());
    }
    return out;
}

base::Result<ConnectionImport> parseServiceFile(std::string_view text, const std::string& file, bool byReference)
{
    Reader reader(file, byReference);
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        COFFERDAM_TRY(reader.line(text.substr(0, end), ++number));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reader.finish();
}

base::Result<ConnectionImport> readServiceFile(const std::string& file, bool byReference)
{
    COFFERDAM_ASSIGN(const std::string text, readTextFile(file));
    return parseServiceFile(text, file, byReference);
}

} // namespace cofferdam::sources
