#pragma once
#include "base/result.h"
#include "scratch/server.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTest>
#include <memory>
#include <string>

/// Databases for tests labelled pg or rails: one server for the whole ctest run (or one per program when it is started by
/// hand), a database for each case.
namespace cofferdam::test {

/// Why there is no server, or empty. Starts it.
QString whyNoPostgres();
/// A program of the server's installation ("psql", "pg_dump"), or empty.
QString postgresProgram(const QString& name);
/// The folder of the server's socket.
QString postgresHost();
/// Names of the extensions that the server could create.
QStringList availableExtensions();

/// An empty database that lives as long as this value.
class Database {
public:
    /// A failure to make it fails the running test; then ready() is false.
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    bool ready() const { return m_ready; }
    const QString& name() const { return m_name; }
    /// For libpq, psql and the live source. Test data is trusted, hence the default role.
    std::string connectionString(scratch::Role role = scratch::Role::Administrator) const;

    /// Takes everything out again, which is faster than another database; false when something stays (then throw it away).
    bool clear();
    /// Runs SQL text as one transaction, without lines that begin with a backslash (psql's, \restrict) and settings that this server
    /// does not know. For dumps.
    base::Result<void> load(const QByteArray& sql);
    /// Runs one statement; rows of text, NULL is a null QString.
    base::Result<QList<QStringList>> query(const QByteArray& sql);
    /// Runs a script as a person would: `psql -X -v ON_ERROR_STOP=1 -f -`. Yields what it prints.
    base::Result<QString> psql(const QByteArray& script);
    /// `pg_dump --schema-only --no-owner --no-privileges` without its key lines; `whole`: with owners and privileges.
    base::Result<QByteArray> pgDump(bool whole = false);

private:
    QString m_name;
    bool m_ready = false;
};

/// Databases for the rows of one test, which do not have to be made anew for each: emptied where that can be done.
class EmptyDatabase {
public:
    Database& next()
    {
        if (!m_database || !m_database->clear())
            m_database = std::make_unique<Database>();
        return *m_database;
    }

private:
    std::unique_ptr<Database> m_database;
};

/// Runs a program; its standard output, or an error whose detail is its standard error.
base::Result<QByteArray> runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                                    const QStringList& environment = {}, int timeoutSeconds = 120);

} // namespace cofferdam::test

/// Skips the running test with a reason when there is no PostgreSQL server on this machine.
#define COFFERDAM_NEEDS_POSTGRES()                                                                           \
    do {                                                                                                     \
        if (const QString why_ = ::cofferdam::test::whyNoPostgres(); !why_.isEmpty())                        \
            QSKIP(qPrintable(why_));                                                                         \
    } while (false)

/// Fails the running test with the error's line when a Result is an error.
#define COFFERDAM_VERIFY(result)                                                                             \
    do {                                                                                                     \
        if (const auto& result_ = (result); !result_)                                                        \
            QFAIL(result_.error().line().c_str());                                                           \
    } while (false)
