#include "sources/source.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace cofferdam;

/// Every way in which libpq is told where a server is, and connection poolers in between.
class TestLiveConnecting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void forms_data();
    void forms();
    void passwordFile();
    void facts();
    void pooler_data();
    void pooler();
};

namespace {

base::Result<sources::SourceResult> read(const QString& connection, const sources::ReadOptions& options = {})
{
    const auto address = sources::SourceAddress::parse(connection.toStdString());
    return address ? sources::read(*address, options) : base::failure(address.error());
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    // libpq refuses files with passwords that others may read.
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

/// Variables as long as this value lives.
class Environment {
public:
    explicit Environment(QList<std::pair<QByteArray, QByteArray>> values) : m_values(std::move(values))
    {
        for (const auto& [name, value] : m_values)
            qputenv(name, value);
    }
    ~Environment()
    {
        for (const auto& [name, value] : m_values)
            qunsetenv(name);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    QList<std::pair<QByteArray, QByteArray>> m_values;
};

/// pgbouncer in front of the tests' server, in a pool mode.
class Bouncer {
public:
    explicit Bouncer(const QByteArray& mode)
    {
        const QString program = QStandardPaths::findExecutable("pgbouncer", {"/usr/sbin", "/usr/bin", "/usr/local/bin"});
        m_found = !program.isEmpty();
        if (!m_found)
            return;
        write(m_dir.filePath("users"), "\"postgres\" \"\"\n");
        write(m_dir.filePath("ini"), "[databases]\n* = host=" + test::postgresHost().toUtf8() + " port=5432 user=postgres\n[pgbouncer]\nlisten_port=6432\nunix_socket_dir="
                  + m_dir.path().toUtf8() + "\nauth_type=trust\nauth_file=" + m_dir.filePath("users").toUtf8() + "\npool_mode=" + mode
                  + "\nlogfile=" + m_dir.filePath("log").toUtf8() + "\n");
        // It refuses to run as root, and only the server's own user enters the folder of its socket.
        QStringList arguments{m_dir.filePath("ini")};
        if (geteuid() == 0) {
            arguments.prepend("-u");
            arguments.insert(1, QFileInfo(test::postgresHost()).owner());
            ::chmod(m_dir.path().toUtf8().constData(), 0777);
            for (const char* name : {"ini", "users"})
                QFile::setPermissions(m_dir.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        }
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        // Its socket is there before it listens.
        for (int i = 0; i < 500 && !log().contains("process up"); ++i)
            QTest::qWait(10);
    }
    ~Bouncer()
    {
        m_process.terminate();
        m_process.waitForFinished(3000);
    }
    Bouncer(const Bouncer&) = delete;
    Bouncer& operator=(const Bouncer&) = delete;
    bool found() const { return m_found; }
    QString connectionString(const QString& database) const { return "host=" + m_dir.path() + " port=6432 user=postgres dbname=" + database; }
    QByteArray log() const { return QFile::exists(m_dir.filePath("log")) ? test::readFile(m_dir.filePath("log")) : QByteArray(); }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    bool m_found = false;
};

} // namespace

void TestLiveConnecting::forms_data()
{
    QTest::addColumn<QString>("text"); // HOST, ENCODED (for URIs), DATABASE and FILE are filled in
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("title");
    QTest::newRow("uri") << "postgresql://postgres@ENCODED:5432/DATABASE" << "" << "DATABASE";
    QTest::newRow("short-uri") << "postgres://postgres@/DATABASE?host=HOST" << "" << "DATABASE";
    QTest::newRow("key-value") << "host=HOST port=5432 user=postgres dbname=DATABASE" << "" << "DATABASE";
    QTest::newRow("quoted-value") << "host='HOST' user=postgres dbname='DATABASE'" << "" << "DATABASE";
    QTest::newRow("environment") << "dbname=DATABASE" << "PGHOST=HOST PGUSER=postgres PGPORT=5432" << "DATABASE";
    QTest::newRow("all-environment") << "postgresql://" << "PGHOST=HOST PGUSER=postgres PGDATABASE=DATABASE" << "";
    QTest::newRow("service") << "service=shop" << "PGSERVICEFILE=FILE" << "shop";
    QTest::newRow("service-and-more") << "service=shop application_name=mine" << "PGSERVICEFILE=FILE" << "shop";
    QTest::newRow("service-uri") << "postgresql:///?service=shop" << "PGSERVICEFILE=FILE" << "shop";
    QTest::newRow("several-hosts") << "host=/nowhere,HOST port=1,5432 user=postgres dbname=DATABASE" << "" << "DATABASE@/nowhere,HOST";
}

void TestLiveConnecting::forms()
{
    QFETCH(QString, text);
    QFETCH(QString, variables);
    QFETCH(QString, title);
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE here (a int)"));
    QTemporaryDir dir;
    const auto filled = [&](QString value) {
        return value.replace("HOST", test::postgresHost()).replace("ENCODED", QString::fromLatin1(test::postgresHost().toUtf8().toPercentEncoding()))
            .replace("DATABASE", database.name()).replace("FILE", dir.filePath("services"));
    };
    write(dir.filePath("services"), filled("[shop]\nhost=HOST\nuser=postgres\ndbname=DATABASE\n").toUtf8());
    QList<std::pair<QByteArray, QByteArray>> values;
    for (const QString& pair : variables.split(' ', Qt::SkipEmptyParts))
        values.append({pair.section('=', 0, 0).toUtf8(), filled(pair.section('=', 1)).toUtf8()});
    const Environment environment(values);
    const auto result = read(filled(text));
    COFFERDAM_VERIFY(result);
    QVERIFY(result->catalog.table("public", "here"));
    const auto address = sources::SourceAddress::parse(filled(text).toStdString());
    QVERIFY(address->reopensFromDisplay());
    if (!title.contains('/'))
        QCOMPARE(QString::fromStdString(address->title()), filled(title));
    COFFERDAM_VERIFY(read(QString::fromStdString(address->display())));
}

void TestLiveConnecting::passwordFile()
{
    auto server = scratch::Server::start({{}, 0, {"listen_addresses=", "password_encryption=scram-sha-256"}});
    COFFERDAM_VERIFY(server);
    const std::string administrator = (*server)->connectionString("postgres", scratch::Role::Administrator);
    const QStringList script{"-X", "-q", "-d", QString::fromStdString(administrator), "-c", "CREATE ROLE guarded LOGIN PASSWORD 's3cret'; GRANT CONNECT ON DATABASE postgres TO guarded"};
    COFFERDAM_VERIFY(test::runProgram(test::postgresProgram("psql"), script));
    const auto hba = test::runProgram(test::postgresProgram("psql"), {"-X", "-At", "-d", QString::fromStdString(administrator), "-c", "SHOW hba_file"});
    COFFERDAM_VERIFY(hba);
    QFile file(QString::fromUtf8(hba->trimmed()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("local all guarded scram-sha-256\nlocal all all trust\n");
    file.close();
    COFFERDAM_VERIFY(test::runProgram(test::postgresProgram("psql"), {"-X", "-q", "-d", QString::fromStdString(administrator), "-c", "SELECT pg_reload_conf()"}));
    QTest::qWait(300);
    const QString connection = "host=" + QString::fromStdString((*server)->socketDirectory()) + " user=guarded dbname=postgres";

    QTemporaryDir dir;
    const Environment without({{"PGPASSFILE", dir.filePath("none").toUtf8()}});
    const auto refused = read(connection);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("source.password_needed"));
    const auto wrong = read(connection + " password=wr0ng");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().line().find("wr0ng") == std::string::npos);
    COFFERDAM_VERIFY(read(connection + " password=s3cret"));
    auto beside = sources::SourceAddress::parse((connection + " password=wr0ng").toStdString());
    COFFERDAM_VERIFY(beside);
    beside->password = "s3cret";
    COFFERDAM_VERIFY(sources::read(*beside));
    QVERIFY(beside->display().find("s3cret") == std::string::npos);
    beside->password = "als0wr0ng";
    const auto tried = sources::tryConnection(*beside);
    QVERIFY(!tried);
    QVERIFY2(tried.error().detail.find("password authentication failed for user \"guarded\"") != std::string::npos, tried.error().line().c_str());
    QVERIFY(tried.error().line().find("wr0ng") == std::string::npos);

    write(dir.filePath("pass"), "*:*:*:guarded:s3cret\n");
    const Environment with({{"PGPASSFILE", dir.filePath("pass").toUtf8()}});
    const auto result = read(connection);
    COFFERDAM_VERIFY(result);
    QVERIFY(result->display.find("s3cret") == std::string::npos);
}

void TestLiveConnecting::facts()
{
    const test::Database database;
    const auto address = sources::SourceAddress::parse(database.connectionString());
    COFFERDAM_VERIFY(address);
    const auto facts = sources::tryConnection(*address);
    COFFERDAM_VERIFY(facts);
    QCOMPARE(QString::fromStdString(facts->database), database.name());
    QVERIFY(facts->version >= 110000);
    QVERIFY2(facts->serverVersion.starts_with(std::to_string(facts->version / 10000)), facts->serverVersion.c_str());
    QVERIFY(!facts->user.empty());
    QVERIFY(facts->transport.local);
    QVERIFY(!facts->transport.tls);
    QCOMPARE(facts->transport.mode, std::string("prefer"));
    QVERIFY(!facts->readReplica);
    QVERIFY(!facts->pooler);
    base::CancelToken cancel;
    cancel.cancel();
    const auto cancelled = sources::tryConnection(*address, std::chrono::seconds(10), cancel);
    QVERIFY(!cancelled && base::isCancelled(cancelled.error()));
}

void TestLiveConnecting::pooler_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("session") << QByteArray("session") << QByteArray("source.pooler");
    QTest::newRow("transaction") << QByteArray("transaction") << QByteArray("source.transaction_pooler");
}

void TestLiveConnecting::pooler()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, note);
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE here (a int DEFAULT 3); CREATE VIEW v AS SELECT a FROM here;"));
    const auto direct = read(QString::fromStdString(database.connectionString()));
    COFFERDAM_VERIFY(direct);
    QVERIFY(direct->notes.empty());
    if (mode.isEmpty())
        return;
    const Bouncer bouncer(mode);
    if (!bouncer.found())
        QSKIP("pgbouncer is not installed");
    sources::ReadOptions options;
    options.statistics = true;
    const auto pooled = read(bouncer.connectionString(database.name()), options);
    QVERIFY2(pooled, pooled ? "" : (QByteArray::fromStdString(pooled.error().line()) + bouncer.log()).constData());
    QVERIFY(pooled->catalog == direct->catalog);
    QVERIFY(pooled->statistics);
    QCOMPARE(pooled->notes.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(pooled->notes.front().id), note);
    const auto address = sources::SourceAddress::parse(bouncer.connectionString(database.name()).toStdString());
    COFFERDAM_VERIFY(address);
    const auto facts = sources::tryConnection(*address);
    COFFERDAM_VERIFY(facts);
    QVERIFY(facts->pooler);
    QCOMPARE(QByteArray::fromStdString(facts->pooler->id), note);
    // What the pooler refuses to pass on is said, not taken for a broken server.
    const auto refused = read(bouncer.connectionString(database.name()) + " options='-c search_path=public'");
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("source.connect"));
    QVERIFY(refused.error().detail.find("options") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestLiveConnecting)
#include "tst_live_connecting.moc"
