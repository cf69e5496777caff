#include "cli_program.h"
#include "support/postgres.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam::test;

/// Databases as sources of the command line: what production knows is kept in a snapshot and used without production.
class TestCliLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void snapshotStandsForTheDatabase();
    void statisticsForAPlanFromDumps();
    void troubleIsOneLine_data();
    void troubleIsOneLine();

private:
    static QString write(const QTemporaryDir& dir, const char* name, const QByteArray& text)
    {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
};

void TestCliLive::snapshotStandsForTheDatabase()
{
    Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (id bigint PRIMARY KEY, name text); INSERT INTO t SELECT g FROM generate_series(1, 2000) g; ANALYZE t;"));
    const QString connection = QString::fromStdString(database.connectionString());
    QTemporaryDir dir;
    const Ran dump = runCli({"dump", connection, "--format", "json"});
    QCOMPARE(dump.status, 0);
    const QString snapshot = write(dir, "production.json", dump.output);
    const QJsonObject json = QJsonDocument::fromJson(dump.output).object();
    QCOMPARE(json["fingerprint"].toString().size(), 64);
    QVERIFY(json["statistics"].toObject().contains("relations"));

    // Nothing moved: the snapshot is the database, and plans from it are those from the database with its statistics.
    QCOMPARE(runCli({"diff", snapshot, connection}).status, 0);
    const QString wanted = write(dir, "wanted.sql", "CREATE TABLE public.t (id bigint PRIMARY KEY, name text NOT NULL);");
    const QStringList plan{"--format", "sql", "--accept", "all", "--fill", "public.t.name='x'", "--no-owners"};
    const Ran fromSnapshot = runCli(QStringList{"plan", snapshot, wanted} + plan);
    const Ran fromDatabase = runCli(QStringList{"plan", connection, wanted, "--stats", connection} + plan);
    QCOMPARE(fromSnapshot.status, 0);
    QVERIFY(fromSnapshot.output.contains("SET NOT NULL"));
    QCOMPARE(fromSnapshot.output, fromDatabase.output);

    // Drift shows.
    COFFERDAM_VERIFY(database.load("ALTER TABLE t ADD COLUMN late int;"));
    const Ran drift = runCli({"diff", snapshot, connection});
    QCOMPARE(drift.status, 1);
    QVERIFY(drift.output.contains("late"));
}

void TestCliLive::statisticsForAPlanFromDumps()
{
    Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (id bigint, name text); INSERT INTO t SELECT g FROM generate_series(1, 5) g; ANALYZE t;"));
    const QString connection = QString::fromStdString(database.connectionString());
    QTemporaryDir dir;
    const QString have = write(dir, "have.sql", "CREATE TABLE public.t (id bigint, name text);");
    const QString want = write(dir, "want.sql", "CREATE TABLE public.t (id bigint, name text); CREATE INDEX i ON public.t (name);");
    const QString snapshot = write(dir, "production.json", runCli({"dump", connection, "--format", "json"}).output);
    const Ran live = runCli({"plan", have, want, "--stats", connection});
    QCOMPARE(live.status, 0);
    const Ran kept = runCli({"plan", have, want, "--stats", snapshot});
    QCOMPARE(kept.output, live.output);
    const Ran none = runCli({"plan", have, want, "--stats", have});
    QCOMPARE(none.status, 2);
    QVERIFY(none.output.isEmpty());
    QCOMPARE(none.errors.count('\n'), 1);
}

void TestCliLive::troubleIsOneLine_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("refused") << "postgresql://u:s3cret@127.0.0.1:1/d";
    QTest::newRow("no-such-host") << "postgresql://u:s3cret@no-such-host.invalid/d";
    QTest::newRow("no-such-service") << "service=nowhere password=s3cret";
    QTest::newRow("password-with-at") << "postgresql://u:x@s3cret@h/d";
    QTest::newRow("misspelt") << "pasword=s3cret host=h";
}

void TestCliLive::troubleIsOneLine()
{
    QFETCH(QString, source);
    for (const QStringList& arguments : {QStringList{"dump", source}, QStringList{"diff", source, "empty:"}, QStringList{"plan", "empty:", source}}) {
        const Ran ran = runCli(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.output.isEmpty());
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY2(!ran.errors.contains("s3cret"), ran.errors);
    }
}

QTEST_GUILESS_MAIN(TestCliLive)
#include "tst_cli_live.moc"
