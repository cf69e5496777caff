#include "support/postgres.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <libpq-fe.h>
#include <memory>

namespace cofferdam::test {
namespace {

using base::failure;
using base::message;

/// The server of the ctest run when there is one, else one of this program's own.
class Cluster {
public:
    Cluster()
    {
        if (!joinShared())
            startOwn();
    }

    QString host;
    scratch::Binaries binaries;
    QString why;

private:
    bool joinShared()
    {
        QFile file(qEnvironmentVariable("COFFERDAM_TEST_CLUSTER"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
        const std::string probe = "host='" + lines.value(1).toStdString() + "' user=postgres dbname=postgres";
        const auto found = scratch::findBinaries(lines.value(2).toStdString());
        if (!found || PQping(probe.c_str()) != PQPING_OK)
            return false;
        host = lines.value(1);
        binaries = *found;
        return true;
    }

    void startOwn()
    {
        auto started = scratch::Server::start({{}, 0, {"max_connections=60", "max_locks_per_transaction=512"}});
        if (!started) {
            why = QString::fromStdString(started.error().line());
            return;
        }
        m_server = std::move(*started);
        host = QString::fromStdString(m_server->socketDirectory());
        binaries = m_server->binaries();
    }

    std::unique_ptr<scratch::Server> m_server;
};

Cluster& cluster()
{
    static Cluster instance;
    return instance;
}

std::string conninfo(const QString& database, const char* user)
{
    return ("host='" + cluster().host + "' port=5432 user=" + user + " dbname='" + database + "' connect_timeout=10 client_encoding=UTF8").toStdString();
}

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using QueryResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

base::Result<QueryResult> execute(const std::string& where, const QByteArray& sql)
{
    const Connection connection(PQconnectdb(where.c_str()), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return failure(message("test.connect", PQerrorMessage(connection.get())));
    PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);
    QueryResult result(PQexec(connection.get(), sql.constData()), PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
        const char* sqlstate = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        return failure({message("test.sql", "%1", {base::text(PQresultErrorMessage(result.get()))}), {}, sqlstate ? sqlstate : "", {}});
    }
    return result;
}

/// Lines that are not for this server: psql's own, and settings that only an older (up to 11) or newer (from 17) one has.
bool isForeignLine(const QByteArray& line)
{
    return line.startsWith('\\') || line == "SET default_with_oids = false;" || line == "SET transaction_timeout = 0;";
}

QByteArray withoutForeignLines(const QByteArray& sql)
{
    QByteArray out;
    for (const QByteArray& line : sql.split('\n'))
        out += isForeignLine(line) ? QByteArray("\n") : line + '\n';
    return out;
}

} // namespace

QString whyNoPostgres() { return cluster().why; }
QString postgresHost() { return cluster().host; }

QString postgresProgram(const QString& name)
{
    return QString::fromStdString(cluster().binaries.find(name.toStdString()));
}

QStringList availableExtensions()
{
    QStringList names;
    const auto rows = execute(conninfo("postgres", "postgres"), "SELECT name FROM pg_available_extensions ORDER BY name");
    for (int i = 0; rows && i < PQntuples(rows->get()); ++i)
        names += QString::fromUtf8(PQgetvalue(rows->get(), i, 0));
    return names;
}

Database::Database()
{
    static int counter = 0;
    m_name = QString("t_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    if (!cluster().why.isEmpty())
        return;
    const auto made = execute(conninfo("postgres", "postgres"), ("CREATE DATABASE " + m_name + " TEMPLATE template0 OWNER scratch_owner").toUtf8());
    m_ready = made.has_value();
    if (!made)
        QTest::qFail(made.error().line().c_str(), __FILE__, __LINE__);
}

Database::~Database()
{
    if (m_ready)
        static_cast<void>(execute(conninfo("postgres", "postgres"), ("DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)").toUtf8()));
}

bool Database::clear()
{
    static constexpr const char* removeAll = R"(DO $$
DECLARE statement text;
BEGIN
  FOR statement IN
    SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger
    UNION ALL SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication
    UNION ALL SELECT format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL SELECT format('DROP FOREIGN DATA WRAPPER IF EXISTS %I CASCADE', fdwname) FROM pg_foreign_data_wrapper
    UNION ALL SELECT format('DROP LANGUAGE IF EXISTS %I CASCADE', lanname) FROM pg_language WHERE oid >= 16384
    UNION ALL SELECT format('DROP ACCESS METHOD IF EXISTS %I CASCADE', amname) FROM pg_am WHERE oid >= 16384
    UNION ALL SELECT format('DROP CAST IF EXISTS (%s AS %s) CASCADE', castsource::regtype, casttarget::regtype) FROM pg_cast WHERE oid >= 16384
    UNION ALL SELECT format('DROP SCHEMA IF EXISTS %I CASCADE', nspname) FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
  LOOP
    EXECUTE statement;
  END LOOP;
  CREATE SCHEMA public AUTHORIZATION pg_database_owner;
  GRANT USAGE ON SCHEMA public TO PUBLIC;
  COMMENT ON SCHEMA public IS 'standard public schema';
END $$)";
    // Default privileges and large objects are rare enough to throw the database away for.
    static constexpr const char* left = "SELECT 1 FROM pg_default_acl UNION ALL SELECT 1 FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())"
                                        " UNION ALL SELECT 1 FROM pg_proc WHERE oid >= 16384 UNION ALL SELECT 1 FROM pg_class WHERE oid >= 16384 AND relkind <> 't' UNION ALL SELECT 1 FROM pg_type WHERE oid >= 16384";
    const auto rows = query(QByteArray(removeAll) + "; " + left);
    return rows && rows->isEmpty();
}

std::string Database::connectionString(scratch::Role role) const
{
    return conninfo(m_name, role == scratch::Role::Owner ? "scratch_owner" : "postgres");
}

base::Result<void> Database::load(const QByteArray& sql)
{
    COFFERDAM_TRY(execute(connectionString(), withoutForeignLines(sql)));
    return {};
}

base::Result<QList<QStringList>> Database::query(const QByteArray& sql)
{
    COFFERDAM_ASSIGN(const QueryResult result, execute(connectionString(), sql));
    QList<QStringList> rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            values += PQgetisnull(result.get(), row, column) ? QString() : QString::fromUtf8(PQgetvalue(result.get(), row, column)).append("");
        rows += values;
    }
    return rows;
}

base::Result<QString> Database::psql(const QByteArray& script)
{
    const QStringList arguments{"-X", "-v", "ON_ERROR_STOP=1", "-f", "-", QString::fromStdString(connectionString())};
    COFFERDAM_ASSIGN(const QByteArray output, runProgram(postgresProgram("psql"), arguments, script));
    return QString::fromUtf8(output);
}

base::Result<QByteArray> Database::pgDump(bool whole)
{
    QStringList arguments{"--schema-only", QString::fromStdString(connectionString())};
    if (!whole)
        arguments = QStringList{"--no-owner", "--no-privileges"} + arguments;
    COFFERDAM_ASSIGN(const QByteArray output, runProgram(postgresProgram("pg_dump"), arguments));
    QByteArray kept;
    for (const QByteArray& line : output.split('\n')) {
        if (!line.startsWith("\\restrict") && !line.startsWith("\\unrestrict"))
            kept += line + '\n';
    }
    return kept;
}

base::Result<QByteArray> runProgram(const QString& program, const QStringList& arguments, const QByteArray& input,
                                    const QStringList& environment, int timeoutSeconds)
{
    QProcess process;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    for (const QString& pair : environment)
        values.insert(pair.section('=', 0, 0), pair.section('=', 1));
    process.setProcessEnvironment(values);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const auto failed = [&](const QString& why) {
        const QString line = program.section('/', -1) + ": " + why;
        return failure({message("test.program", "%1", {base::text(line.toStdString())}), {}, {}, process.readAllStandardError().toStdString()});
    };
    if (!process.waitForStarted())
        return failed(process.errorString());
    if (!process.waitForFinished(timeoutSeconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return failed("not finished in time");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(QString("exit status %1").arg(process.exitCode()));
    return process.readAllStandardOutput();
}

} // namespace cofferdam::test
