#pragma once
#include "connections/connections.h"
#include "connections/secrets.h"
#include "sources/connections.h"

#include <QFileSystemWatcher>

#include <vector>

namespace cofferdam::gui {

Environment environmentOf(sources::Environment environment);
sources::Environment coreEnvironment(Environment environment);
/// A connection's place as people read it: without the signs of what is not said in it.
QString placeText(const std::string& place);
/// For lists and menus: "reader@db.example:5432/shop · sslmode=verify-full".
ConnectionEntry entryOf(const sources::SavedConnection& connection);

/// The saved connections of the person at the screen, as they stand in the file, and their passwords.
class CoreConnections : public Connections {
    Q_OBJECT

public:
    explicit CoreConnections(std::unique_ptr<Keychain> keychain, QObject* parent = nullptr);

    QVector<ConnectionEntry> entries() const override;
    void manage(QWidget* parent) override;

    const std::vector<sources::SavedConnection>& all() const { return m_all; }
    /// Why the file cannot be read, or empty. It is then not written either.
    QString problem() const { return m_problem; }
    /// Replaces the file; empty on success, else a sentence.
    QString save(const std::vector<sources::SavedConnection>& connections);
    void reload();
    Secrets& secrets() { return m_secrets; }

private:
    void watch();

    std::vector<sources::SavedConnection> m_all;
    QString m_problem;
    Secrets m_secrets;
    QFileSystemWatcher m_watcher;
};

} // namespace cofferdam::gui
