#pragma once
#include "support/postgres.h"

#include <string>

/// Servers of several versions for one test program. The caller has Qt's test running.
namespace cofferdam::test {

/// The server of a version; null when tests/servers.sh did not fetch it. Kept running until the program ends.
const scratch::Server* serverOf(int major);

/// A new database on a server, with a script in it that is loaded as psql does, going on after errors. It is gone with this.
class Loaded {
public:
    Loaded(const scratch::Server& server, const QByteArray& script);
    ~Loaded();
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;
    const std::string& connection() const { return m_connection; }
    /// The errors that say something about the schema, a line each.
    const QByteArray& errors() const { return m_errors; }

private:
    QString m_server; ///< its database postgres
    QByteArray m_name;
    std::string m_connection;
    QByteArray m_errors;
};

} // namespace cofferdam::test

/// Skips the running test when the server of that version is not there.
#define COFFERDAM_NEEDS_SERVER(major)                                                                        \
    if (!::cofferdam::test::serverOf(major))                                                                 \
        QSKIP(qPrintable(QString("no PostgreSQL %1 on this machine: tests/servers.sh fetches it").arg(major)))
