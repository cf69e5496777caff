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
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
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
    void cancelReachesTheServer();
    void lockedByAnotherSession();
    void hundredOtherLocks_data();
    void hundredOtherLocks();
    void diesHalfway_data();
    void diesHalfway();
    void secretsStayOut_data();
    void secretsStayOut();
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
    int socket() const { return m_socket; }
    int port() const { return m_port; }
    std::string connectionString() const { return "postgresql://u:s3cret@127.0.0.1:" + std::to_string(m_port) + "/d"; }

private:
    int m_socket;
    bool m_ready = false;
    int m_port = 0;
};

/// Passes bytes between a client and a server on this machine until the server has said `limit` of them, then cuts or stops.
class Proxy {
public:
    Proxy(const std::string& socketPath, std::size_t limit, bool cut) : m_limit(limit), m_cut(cut), m_path(socketPath)
    {
        m_thread = std::thread([this] { run(); });
    }
    ~Proxy()
    {
        m_stop = true;
        m_thread.join();
    }
    Proxy(const Proxy&) = delete;
    Proxy& operator=(const Proxy&) = delete;
    bool ready() const { return m_listener.ready(); }
    std::string connectionString(const std::string& database) const
    {
        return "postgresql://postgres:s3cret@127.0.0.1:" + std::to_string(m_listener.port()) + "/" + database + "?sslmode=disable";
    }

private:
    static bool pass(int from, int to, std::size_t& passed, std::size_t limit)
    {
        char buffer[4096];
        const ssize_t got = ::read(from, buffer, std::min(sizeof buffer, limit - passed));
        if (got <= 0)
            return false;
        passed += static_cast<std::size_t>(got);
        return ::write(to, buffer, static_cast<std::size_t>(got)) == got;
    }

    void run()
    {
        pollfd waiting{m_listener.socket(), POLLIN, 0};
        while (!m_stop && poll(&waiting, 1, 20) == 0) {}
        if (m_stop)
            return;
        const int client = ::accept(m_listener.socket(), nullptr, nullptr);
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        m_path.copy(address.sun_path, sizeof address.sun_path - 1);
        bool open = ::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        std::size_t asked = 0;
        std::size_t said = 0;
        while (open && !m_stop && said < m_limit) {
            pollfd ends[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
            if (poll(ends, 2, 20) <= 0)
                continue;
            if (ends[0].revents)
                open = pass(client, server, asked, SIZE_MAX);
            if (open && ends[1].revents)
                open = pass(server, client, said, m_limit);
        }
        while (!m_cut && !m_stop)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        ::close(client);
        ::close(server);
    }

    SilentServer m_listener;
    std::size_t m_limit;
    bool m_cut;
    std::string m_path;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
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

void TestLiveErrors::cancelReachesTheServer()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;"));
    auto holder = std::async(std::launch::async, [&] {
        return database.psql("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4); COMMIT;");
    });
    const QByteArray waiting = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'cofferdam' AND wait_event_type = 'Lock' AND datname = '"
        + database.name().toUtf8() + "'";
    const auto count = [&](const QByteArray& query) { return database.query(query).value_or(QList<QStringList>{{"?"}}).at(0).at(0); };
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    base::CancelToken cancel;
    auto reading = std::async(std::launch::async, [&] { return read(database.connectionString(), {}, cancel); });
    QTRY_COMPARE_WITH_TIMEOUT(count(waiting), QString("1"), 3000);
    QElapsedTimer timer;
    timer.start();
    cancel.cancel();
    const auto result = reading.get();
    QVERIFY2(timer.elapsed() < 200, QByteArray::number(timer.elapsed()));
    QVERIFY(!result && base::isCancelled(result.error()));
    // The lock is still held: only the cancel ends the session that waits for it.
    QTRY_COMPARE_WITH_TIMEOUT(count(waiting), QString("0"), 1500);
    holder.wait();
}

void TestLiveErrors::hundredOtherLocks_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("readable");
    QTest::newRow("written-to") << QByteArray("ROW EXCLUSIVE") << true;
    QTest::newRow("indexed") << QByteArray("SHARE") << true;
    QTest::newRow("altered") << QByteArray("ACCESS EXCLUSIVE") << false;
}

void TestLiveErrors::hundredOtherLocks()
{
    QFETCH(QByteArray, mode);
    QFETCH(bool, readable);
    test::Database database;
    COFFERDAM_VERIFY(database.load("DO $$ BEGIN FOR i IN 1..100 LOOP EXECUTE format('CREATE TABLE t%s (id serial PRIMARY KEY, a int CHECK (a > 0))', i);"
                                   " END LOOP; END $$; CREATE VIEW v AS SELECT a FROM t1;"));
    auto holder = std::async(std::launch::async, [&] {
        QByteArray locks = "BEGIN;";
        for (int i = 1; i <= 100; ++i)
            locks += " LOCK TABLE t" + QByteArray::number(i) + " IN " + mode + " MODE;";
        return database.psql(locks + " SELECT pg_sleep(4); COMMIT;");
    });
    const auto held = [&] {
        return database.query("SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = relation WHERE relname LIKE 't%' AND relkind = 'r' AND granted")
            .value_or(QList<QStringList>{{"0"}}).at(0).at(0).toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(held() >= 100, 3000);
    sources::ReadOptions options;
    options.statistics = true;
    options.lockTimeout = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    const auto result = read(database.connectionString(), options);
    const auto took = timer.elapsed();
    holder.wait();
    QVERIFY2(took < 3000, QByteArray::number(took));
    if (!readable) {
        verifyError(result, "source.locked");
        static const QRegularExpression words("^locked: public\\.t1 and 99 more, by psql \\(process \\d+\\)$");
        QVERIFY2(words.match(QString::fromStdString(result.error().detail)).hasMatch(), result.error().detail.c_str());
        return;
    }
    COFFERDAM_VERIFY(result);
    QVERIFY(result->statistics);
    QVERIFY(result->statistics->relations.contains(catalog::tableId("public", "t100")));
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

void TestLiveErrors::diesHalfway_data()
{
    QTest::addColumn<qulonglong>("bytes");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("cut-while-connecting") << qulonglong(30) << true << QByteArray("source.connect");
    QTest::newRow("cut-after-the-first-rows") << qulonglong(2000) << true << QByteArray("source.lost");
    QTest::newRow("cut-in-the-middle-of-a-row") << qulonglong(20001) << true << QByteArray("source.lost");
    QTest::newRow("silent-while-connecting") << qulonglong(30) << false << QByteArray("source.timeout");
    QTest::newRow("silent-after-the-first-rows") << qulonglong(2000) << false << QByteArray("source.timeout");
}

void TestLiveErrors::diesHalfway()
{
    QFETCH(qulonglong, bytes);
    QFETCH(bool, cut);
    QFETCH(QByteArray, id);
    test::Database database;
    COFFERDAM_VERIFY(database.load("DO $$ BEGIN FOR i IN 1..300 LOOP EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, a text)', i); END LOOP; END $$"));
    const Proxy proxy(test::postgresHost().toStdString() + "/.s.PGSQL.5432", bytes, cut);
    QVERIFY(proxy.ready());
    sources::ReadOptions options;
    options.connectTimeout = std::chrono::milliseconds(700);
    options.statementTimeout = std::chrono::milliseconds(700);
    QElapsedTimer timer;
    timer.start();
    verifyError(read(proxy.connectionString(database.name().toStdString()), options), id.toStdString());
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()));
}

void TestLiveErrors::secretsStayOut_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("wrong-port") << QByteArray("postgresql://u:s3cret@127.0.0.1:1/d");
    QTest::newRow("port-out-of-range") << QByteArray("postgresql://u:s3cret@127.0.0.1:99999/d");
    QTest::newRow("port-of-letters") << QByteArray("postgresql://u:s3cret@127.0.0.1:abc/d");
    QTest::newRow("wrong-host") << QByteArray("postgresql://u:s3cret@no-such-host.invalid/d");
    QTest::newRow("wrong-folder") << QByteArray("host=/nowhere user=u password=s3cret dbname=d");
    QTest::newRow("in-the-query") << QByteArray("postgresql://127.0.0.1:1/d?user=u&password=s3cret");
    QTest::newRow("key-value") << QByteArray("host=127.0.0.1 port=1 user=u password='s3cret x' sslpassword=s3cret");
    QTest::newRow("at-sign-in-it") << QByteArray("postgresql://u:x@s3cret@127.0.0.1:1/d");
    QTest::newRow("slash-in-it") << QByteArray("postgresql://u:12/s3cret@127.0.0.1:1/d");
    QTest::newRow("colon-in-it") << QByteArray("postgresql://u:x:s3cret@127.0.0.1:1/d");
    QTest::newRow("question-mark-in-it") << QByteArray("postgresql://u:x?s3cret@127.0.0.1:1/d");
    QTest::newRow("hash-in-it") << QByteArray("postgresql://u:x#s3cret@127.0.0.1:1/d");
    QTest::newRow("bad-percent") << QByteArray("postgresql://u:s3cret%zz@127.0.0.1:1/d");
    QTest::newRow("unknown-scheme") << QByteArray("postgre://u:s3cret@127.0.0.1:1/d");
    QTest::newRow("misspelt-keyword") << QByteArray("pasword=s3cret host=127.0.0.1 port=1 dbname=d");
    QTest::newRow("unknown-option") << QByteArray("postgresql://u:s3cret@127.0.0.1:1/d?nonsense=1");
    QTest::newRow("bad-option-value") << QByteArray("postgresql://u:s3cret@127.0.0.1:1/d?sslmode=maybe");
    QTest::newRow("missing-service") << QByteArray("service=no_such_service password=s3cret");
}

void TestLiveErrors::secretsStayOut()
{
    QFETCH(QByteArray, connection);
    const auto result = read(connection.toStdString());
    QVERIFY(!result);
    const QByteArray line = QByteArray::fromStdString(result.error().line());
    QVERIFY2(!line.contains("s3cret") && !line.contains('\n'), line);
    QVERIFY(result.error().message.id.starts_with("source."));
    if (const auto address = sources::SourceAddress::parse(connection.toStdString())) {
        QVERIFY(!QByteArray::fromStdString(address->display()).contains("s3cret"));
        QVERIFY(!QByteArray::fromStdString(address->title()).contains("s3cret"));
    }
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
    sources::ReadOptions options;
    options.statistics = true;
    const auto result = read((*server)->connectionString("d"), options);
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
