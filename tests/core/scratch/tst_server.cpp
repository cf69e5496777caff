#include "scratch/server.h"
#include "support/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <libpq-fe.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace cofferdam;

namespace {

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// The SQLSTATE of one statement, "00000" when it succeeds.
QByteArray sqlstate(const std::string& where, const char* sql)
{
    const Connection connection(PQconnectdb(where.c_str()), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return PQerrorMessage(connection.get());
    PGresult* result = PQexec(connection.get(), sql);
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QByteArray out = state ? state : "00000";
    PQclear(result);
    return out;
}

QString folderOf(const scratch::Server& server)
{
    return QString::fromStdString(server.socketDirectory()).section('/', 0, -2);
}

pid_t postmasterOf(const scratch::Server& server)
{
    QFile file(folderOf(server) + "/d/postmaster.pid");
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
}

} // namespace

class TestServer : public QObject {
    Q_OBJECT

private:
    /// Every server that starts sweeps what dead programs left in the temporary folder: that of other tests is not for this one to judge.
    QTemporaryDir m_folder;
    std::unique_ptr<scratch::Server> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto found = scratch::findBinaries(); !found)
            QSKIP(found.error().line().c_str());
        QVERIFY(m_folder.isValid() && chmod(QFile::encodeName(m_folder.path()).constData(), 0711) == 0);
        qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
        auto started = scratch::Server::start();
        if (!started)
            QFAIL(started.error().line().c_str());
        m_server = std::move(*started);
    }

    void cleanupTestCase()
    {
        if (!m_server)
            return;
        const QString folder = folderOf(*m_server);
        m_server->stop();
        m_server->stop();
        QVERIFY(!m_server->running());
        QVERIFY2(!QDir(folder).exists(), qPrintable(folder));
    }

    void answers()
    {
        QVERIFY(m_server->running());
        QCOMPARE(sqlstate(m_server->connectionString("postgres", scratch::Role::Administrator), "SELECT 1"), QByteArray("00000"));
    }

    void isPrivate()
    {
        struct stat info {};
        QCOMPARE(stat(m_server->socketDirectory().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
        QVERIFY(info.st_uid != 0);
        QVERIFY(m_server->socketDirectory().size() < 80);
        const QFileInfo process(QString("/proc/%1").arg(postmasterOf(*m_server)));
        QVERIFY(process.exists());
        QVERIFY(process.ownerId() != 0);
    }

    void listensOnTheSocketOnly()
    {
        const Connection connection(PQconnectdb(m_server->connectionString("postgres", scratch::Role::Administrator).c_str()), PQfinish);
        PGresult* result = PQexec(connection.get(), "SHOW listen_addresses");
        QCOMPARE(PQgetvalue(result, 0, 0), "");
        PQclear(result);
    }

    void theOwnerCanMakeASchemaAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("table") << QByteArray("CREATE TABLE t (id bigint PRIMARY KEY)") << QByteArray("00000");
        QTest::newRow("schema") << QByteArray("CREATE SCHEMA app") << QByteArray("00000");
        QTest::newRow("drop-language") << QByteArray("DROP EXTENSION plpgsql") << QByteArray("42501");
        QTest::newRow("plpgsql-function") << QByteArray("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'") << QByteArray("00000");
        QTest::newRow("comment-on-public") << QByteArray("COMMENT ON SCHEMA public IS 'x'") << QByteArray("00000");
        QTest::newRow("role") << QByteArray("CREATE ROLE x") << QByteArray("42501");
        QTest::newRow("superuser") << QByteArray("SET ROLE postgres") << QByteArray("42501");
        QTest::newRow("copy-program") << QByteArray("COPY (SELECT 1) TO PROGRAM 'true'") << QByteArray("42501");
        QTest::newRow("copy-file") << QByteArray("COPY (SELECT 1) TO '/dev/null'") << QByteArray("42501");
        QTest::newRow("read-file") << QByteArray("SELECT pg_read_file('/etc/passwd')") << QByteArray("42501");
        QTest::newRow("c-function") << QByteArray("CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'x', 'y'") << QByteArray("42501");
        QTest::newRow("system-setting") << QByteArray("ALTER SYSTEM SET fsync = on") << QByteArray("42501");
        QTest::newRow("database") << QByteArray("CREATE DATABASE x") << QByteArray("42501");
    }
    void theOwnerCanMakeASchemaAndNothingElse()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, expected);
        COFFERDAM_VERIFY(m_server->createDatabase("owned"));
        const QByteArray state = sqlstate(m_server->connectionString("owned"), sql);
        COFFERDAM_VERIFY(m_server->dropDatabase("owned"));
        QCOMPARE(state, expected);
    }

    void theOwnerEntersNoOtherDatabase()
    {
        QVERIFY(sqlstate(m_server->connectionString("postgres"), "SELECT 1").contains("permission denied"));
    }

    void databaseNamesAreData()
    {
        const std::string name = "x'; \\ \" DROP";
        COFFERDAM_VERIFY(m_server->createDatabase(name));
        QCOMPARE(sqlstate(m_server->connectionString(name), "SELECT 1"), QByteArray("00000"));
        const auto again = m_server->createDatabase(name);
        QVERIFY(!again);
        QCOMPARE(again.error().sqlstate, std::string("42P04"));
        COFFERDAM_VERIFY(m_server->dropDatabase(name));
        COFFERDAM_VERIFY(m_server->dropDatabase(name));
    }

    void extensionsAreMadeByTheAdministrator()
    {
        COFFERDAM_VERIFY(m_server->createDatabase("extended"));
        COFFERDAM_VERIFY(m_server->createExtension("extended", "plpgsql"));
        const auto missing = m_server->createExtension("extended", "no \"such");
        QVERIFY(!missing);
        COFFERDAM_VERIFY(m_server->dropDatabase("extended"));
    }

    void settingsArePassedOn()
    {
        auto broken = scratch::Server::start({{}, 0, {"no_such_setting_at_all=1"}});
        QVERIFY(!broken);
        QCOMPARE(broken.error().message.id, std::string("scratch.not-started"));
        QVERIFY2(broken.error().detail.find("no_such_setting_at_all") != std::string::npos, broken.error().detail.c_str());
    }

    void cancelStopsTheStart()
    {
        const QDir temporary(QDir::tempPath());
        const base::CancelToken token;
        std::thread canceller([token] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            token.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto started = scratch::Server::start({}, token);
        canceller.join();
        QVERIFY(!started);
        QVERIFY(base::isCancelled(started.error()));
        QVERIFY(timer.elapsed() < 5000);
    }

    void anotherThreadMayStartAndEnd()
    {
        std::unique_ptr<scratch::Server> server;
        std::thread([&] {
            if (auto started = scratch::Server::start())
                server = std::move(*started);
        }).join();
        QVERIFY(server);
        // The thread is gone; the server must not be.
        QTest::qWait(200);
        QVERIFY(server->running());
        QCOMPARE(sqlstate(server->connectionString("postgres", scratch::Role::Administrator), "SELECT 1"), QByteArray("00000"));
    }

    void nothingIsLeftWhenTheProgramIsKilled()
    {
        int channel[2];
        QCOMPARE(pipe(channel), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto server = scratch::Server::start();
            const std::string line = server ? std::to_string(postmasterOf(**server)) + ' ' + folderOf(**server).toStdString() : "failed";
            if (write(channel[1], line.data(), line.size()) < 0)
                _exit(1);
            pause();
            _exit(0);
        }
        char buffer[512] = "";
        QVERIFY(read(channel[0], buffer, sizeof buffer - 1) > 0);
        const QStringList parts = QString(buffer).split(' ');
        QCOMPARE(parts.size(), 2);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const QString process = "/proc/" + parts[0];
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(process), 15000);
        QVERIFY(QDir(parts[1]).exists());
        scratch::sweepStaleDirectories();
        QVERIFY(!QDir(parts[1]).exists());
        QVERIFY(QDir(folderOf(*m_server)).exists());
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
