#include "connections/core_connections.h"

#include "connections/connections_dialog.h"
#include "jobs/texts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cofferdam::gui {

Environment environmentOf(sources::Environment environment)
{
    switch (environment) {
    case sources::Environment::Development: return Environment::Development;
    case sources::Environment::Staging: return Environment::Staging;
    case sources::Environment::Production: return Environment::Production;
    case sources::Environment::Unknown: break;
    }
    return Environment::Unknown;
}

sources::Environment coreEnvironment(Environment environment)
{
    switch (environment) {
    case Environment::Development: return sources::Environment::Development;
    case Environment::Staging: return sources::Environment::Staging;
    case Environment::Production: return sources::Environment::Production;
    case Environment::Unknown: break;
    }
    return sources::Environment::Unknown;
}

QString placeText(const std::string& place)
{
    QString text = qstring(place);
    if (text.startsWith(QLatin1Char('@')))
        text.remove(0, 1);
    // Only a database is named.
    if (text.startsWith(QLatin1Char('/')) && text.count(QLatin1Char('/')) == 1)
        text.remove(0, 1);
    if (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text.isEmpty() ? QCoreApplication::translate("CoreConnections", "what PostgreSQL's library takes by itself") : text;
}

ConnectionEntry entryOf(const sources::SavedConnection& connection)
{
    QString detail = placeText(connection.place());
    for (const auto& [keyword, value] : connection.parameters) {
        if (keyword == "sslmode")
            detail += QStringLiteral(" · sslmode=%1").arg(qstring(value));
    }
    return {qstring(connection.name), environmentOf(connection.environment), detail};
}

CoreConnections::CoreConnections(std::unique_ptr<Keychain> keychain, QObject* parent) : Connections(parent), m_secrets(std::move(keychain))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &CoreConnections::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CoreConnections::reload);
    reload();
}

void CoreConnections::watch()
{
    const QString file = qstring(sources::connectionsFile());
    for (const QString& path : {file, QFileInfo(file).path()}) {
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

void CoreConnections::reload()
{
    watch();
    auto read = sources::readConnections(sources::connectionsFile());
    const QString problem = read ? QString() : textOf(read.error());
    std::vector<sources::SavedConnection> next = read ? std::move(*read) : std::vector<sources::SavedConnection>();
    if (next == m_all && problem == m_problem)
        return;
    m_all = std::move(next);
    m_problem = problem;
    Q_EMIT changed();
}

QString CoreConnections::save(const std::vector<sources::SavedConnection>& connections)
{
    if (!m_problem.isEmpty())
        return m_problem;
    const auto written = sources::writeConnections(sources::connectionsFile(), connections);
    if (!written)
        return textOf(written.error());
    reload();
    return {};
}

QVector<ConnectionEntry> CoreConnections::entries() const
{
    QVector<ConnectionEntry> out;
    for (const sources::SavedConnection& connection : m_all)
        out << entryOf(connection);
    return out;
}

void CoreConnections::manage(QWidget* parent)
{
    ConnectionsDialog(*this, parent).exec();
}

} // namespace cofferdam::gui
