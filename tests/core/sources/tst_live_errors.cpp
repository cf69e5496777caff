#include "sources/source.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <future>
#include <thread>

using namespace cofferdam;

/// A server that refuses, stalls, ends the session or keeps locks: bounded time and one clear sentence. And reading only reads.
class TestLiveErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void refused();
    void noSuchDatabase();
    void stalled();
    void cancelAnswersAtOnce();
    void lockedByAnotherSession();
    void endedByTheServer();
    void roleWithoutRights();
    void onlyReads();
};

namespace {

/// Accepts connections and says nothing.
class SilentServer {
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_ready = ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(m_socket, 4) == 0
            && ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;
    bool ready() const { return m_ready; }
    std::string connectionString() const { return "postgresql://u:s3cret@127.0.0.1:" + std::to_string(m_port) + "/d"; }

private:
    int m_socket;
    bool m_ready = false;
    int m_port = 0;
};

base::Result<sources::SourceResult> read(const std::string& connection, const sources::ReadOptions& options = {},
                                         const base::CancelToken& cancel = {})
{
    const auto address = sources::SourceAddress::parse(connection);
    return address ? sources::read(*address, options, cancel) : base::failure(address.error());
}

void verifyError(const base::Result<sources::SourceResult>& result, const std::string& id)
{
    QVERIFY2(!result, "it was read");
    const QByteArray line = QByteArray::fromStdString(result.error().line());
    QVERIFY2(result.error().message.id == id, line);
    QVERIFY2(!line.contains('\n') && !line.contains("s3cret"), line);
}

} // namespace

void TestLiveErrors::refused()
{
    QElapsedTimer timer;
    timer.start();
    verifyError(read("postgresql://u:s3cret@127.0.0.1:1/d"), "source.connect");
    QVERIFY(timer.elapsed() < 5000);
}

void TestLiveErrors::noSuchDatabase()
{
    test::Database database;
    QString connection = QString::fromStdString(database.connectionString());
    connection.replace(database.name(), "no_such_database");
    const auto result = read(connection.toStdString());
    verifyError(result, "source.connect");
    QVERIFY(result.error().detail.find("no_such_database") != std::string::npos);
}

void TestLiveErrors::stalled()
{
    const SilentServer server;
    QVERIFY(server.ready());
    sources::ReadOptions options;
    options.connectTimeout = std::chrono::milliseconds(600);
    QElapsedTimer timer;
    timer.start();
    verifyError(read(server.connectionString(), options), "source.timeout");
    QVERIFY2(timer.elapsed() >= 500 && timer.elapsed() < 3000, QByteArray::number(timer.elapsed()));
}

void TestLiveErrors::cancelAnswersAtOnce()
{
    const SilentServer server;
    QVERIFY(server.ready());
    base::CancelToken cancel;
    auto reading = std::async(std::launch::async, [&] { return read(server.connectionString(), {}, cancel); });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QElapsedTimer timer;
    timer.start();
    cancel.cancel();
    const auto result = reading.get();
    QVERIFY2(timer.elapsed() < 200, QByteArray::number(timer.elapsed()));
    QVERIFY(!result && base::isCancelled(result.error()));
}

void TestLiveErrors::lockedByAnotherSession()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;"));
    // psql keeps the lock while this test reads.
    auto holder = std::async(std::launch::async, [&] {
        return database.psql("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(3); COMMIT;");
    });
    for (int i = 0; i < 100; ++i) {
        const auto held = database.query("SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND relation = 't'::regclass AND granted");
        if (held && held->at(0).at(0) == "1")
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    sources::ReadOptions options;
    options.lockTimeout = std::chrono::milliseconds(300);
    const auto result = read(database.connectionString(), options);
    holder.wait();
    verifyError(result, "source.locked");
}

void TestLiveErrors::endedByTheServer()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;"));
    auto holder = std::async(std::launch::async, [&] {
        return database.psql("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(2); COMMIT;");
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    auto reading = std::async(std::launch::async, [&] { return read(database.connectionString()); });
    for (int i = 0; i < 100; ++i) {
        const auto ended = database.query("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                          " WHERE application_name = 'cofferdam' AND wait_event_type = 'Lock'");
        if (ended && ended->at(0).at(0) == "1")
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    const auto result = reading.get();
    holder.wait();
    verifyError(result, "source.lost");
}

void TestLiveErrors::roleWithoutRights()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); REVOKE SELECT ON pg_catalog.pg_constraint FROM PUBLIC;"));
    verifyError(read(database.connectionString(scratch::Role::Owner)), "source.permission");
    // A role needs no rights on the objects themselves.
    COFFERDAM_VERIFY(database.load("GRANT SELECT ON pg_catalog.pg_constraint TO PUBLIC; REVOKE ALL ON t FROM PUBLIC;"));
    const auto result = read(database.connectionString(scratch::Role::Owner));
    COFFERDAM_VERIFY(result);
    QVERIFY(result->catalog.table("public", "t"));
}

void TestLiveErrors::onlyReads()
{
    auto server = scratch::Server::start({{}, 0, {"log_statement=all", "log_min_messages=log", "log_min_duration_statement=-1"}});
    COFFERDAM_VERIFY(server);
    COFFERDAM_VERIFY((*server)->createDatabase("d"));
    const QString logFile = QString::fromStdString((*server)->logFile());
    const qsizetype before = test::readFile(logFile).size();
    // The role may write: it owns the database.
    const auto result = read((*server)->connectionString("d"));
    COFFERDAM_VERIFY(result);
    const QByteArray log = test::readFile(logFile).mid(before);
    static const QRegularExpression statement(R"((?:execute <unnamed>|statement): \s*(\w+))");
    QSet<QString> words;
    auto match = statement.globalMatch(QString::fromUtf8(log));
    int statements = 0;
    while (match.hasNext()) {
        words += match.next().captured(1).toUpper();
        ++statements;
    }
    QVERIFY2(statements > 20, log);
    words -= QSet<QString>{"SELECT", "BEGIN", "COMMIT", "WITH"};
    QVERIFY2(words.isEmpty(), qPrintable(words.values().join(' ')));
    QVERIFY(log.contains("REPEATABLE READ, READ ONLY"));
}

QTEST_GUILESS_MAIN(TestLiveErrors)
#include "tst_live_errors.moc"
