#include "cli_program.h"
#include "support/postgres.h"

#include <QDirIterator>
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
    void aPlanIsKnownOnItsWay();
    void hazardsThatStatisticsShow();
    void passwordsStayOut();
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

void TestCliLive::aPlanIsKnownOnItsWay()
{
    Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE customers (id bigint PRIMARY KEY, name text, age int); CREATE TABLE orders (id bigint PRIMARY KEY, customer bigint);"));
    const QString connection = QString::fromStdString(database.connectionString());
    QTemporaryDir dir;
    const QString want = write(dir, "want.sql",
                               "CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL, age bigint); CREATE INDEX by_name ON customers (name);"
                               "CREATE TABLE orders (id bigint PRIMARY KEY, customer bigint REFERENCES customers (id)); CREATE INDEX by_customer ON orders (customer);");
    const QStringList plan{"plan", connection, want, "--accept", "all", "--fill", "public.customers.name='x'"};
    const Ran json = runCli(plan + QStringList{"--format", "json"});
    QVERIFY2(json.status == 0, json.errors);
    const QString whole = write(dir, "plan.json", json.output);
    const Ran made = runCli(plan + QStringList{"--format", "sql", "--out", dir.filePath("phases")});
    QVERIFY2(made.status == 0, made.errors);
    QStringList phases;
    for (const QByteArray& file : made.output.trimmed().split('\n')) {
        if (!file.endsWith(".undo.sql"))
            phases << QString::fromUtf8(file);
    }
    QVERIFY2(phases.size() >= 4, made.output);
    for (const QString& phase : phases) {
        // Each phase's own file knows the schema that it begins with, and the plan knows how far it has come.
        for (const QString& file : {phase, whole}) {
            const Ran check = runCli({"plan", "--check", "--plan", file, connection});
            QVERIFY2(check.status == 0, check.output + check.errors);
            const bool first = phase == phases.front();
            QVERIFY2(check.output.startsWith(first ? "The baseline is the one" : "The plan is on its way"), check.output);
        }
        const auto ran = database.psql(readFile(phase));
        COFFERDAM_VERIFY(ran);
    }
    const Ran done = runCli({"plan", "--check", "--plan", whole, connection});
    QCOMPARE(done.output, QByteArray("The plan has been carried out: this is its goal.\n"));
    COFFERDAM_VERIFY(database.load("ALTER TABLE orders ADD COLUMN late int;"));
    const Ran moved = runCli({"plan", "--check", "--plan", whole, connection});
    QCOMPARE(moved.status, 1);
    QVERIFY2(moved.output.contains("\n~ table public.orders\n"), moved.output);
}

void TestCliLive::hazardsThatStatisticsShow()
{
    Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (id serial PRIMARY KEY, a int); INSERT INTO t (a) SELECT 1 FROM generate_series(1, 5000); ANALYZE t;"
                                   " SELECT setval('t_id_seq', 2000000000); CREATE TABLE u (id int GENERATED ALWAYS AS IDENTITY, a int);"
                                   " SELECT setval('u_id_seq', 1200000000); CREATE TABLE fine (id serial);"));
    QVERIFY(!database.psql("CREATE UNIQUE INDEX CONCURRENTLY left_over ON t (a);"));
    const QString connection = QString::fromStdString(database.connectionString());
    QTemporaryDir dir;
    const QString snapshot = write(dir, "production.json", runCli({"dump", connection, "--format", "json"}).output);
    const QString have = write(dir, "have.sql", runCli({"dump", connection}).output);
    const QString want = write(dir, "want.sql", readFile(have) + "ALTER TABLE public.t ADD CHECK (a > 0); ALTER TABLE public.u ADD CHECK (a > 0); ALTER TABLE public.fine ADD b int;");
    const Ran without = runCli({"plan", have, want});
    QVERIFY2(without.status == 0 && !without.output.contains("short-integer-key") && !without.output.contains("invalid-index-leftover"), without.output);
    const Ran ran = runCli({"plan", have, want, "--stats", snapshot});
    QVERIFY2(ran.status == 0, ran.errors);
    QVERIFY2(ran.output.contains("plan hazard short-integer-key: public.t.id has used 93 per cent of its numbers: at 2147483647 every insert fails."), ran.output);
    QVERIFY2(ran.output.contains("plan hazard short-integer-key: public.u.id has used 55 per cent"), ran.output);
    QCOMPARE(ran.output.count("short-integer-key"), 2);
    QCOMPARE(ran.output.count("invalid-index-leftover"), 1);
    QCOMPARE(runCli({"plan", have, want, "--stats", snapshot, "--check"}).status, 1);
    const Ran accepted = runCli({"plan", have, want, "--stats", snapshot, "--check", "--accept", "all"});
    QVERIFY2(accepted.status == 0, accepted.output);
    // A plan that makes room does not warn.
    const QString wider = write(dir, "wider.sql", readFile(have).replace("id integer", "id bigint").replace("AS integer", "AS bigint"));
    const Ran solved = runCli({"plan", have, wider, "--stats", snapshot});
    QVERIFY2(solved.status == 0 && !solved.output.contains("short-integer-key: public.t.id"), solved.output + solved.errors);
}

void TestCliLive::passwordsStayOut()
{
    Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (id bigint, name text); CREATE TABLE schema_migrations (version text);"));
    QTemporaryDir dir;
    const QString want = write(dir, "want.sql", "CREATE TABLE public.t (id bigint, name text, more int); CREATE INDEX i ON public.t (name);");
    // The server lets everybody in; the password is offered all the same, in each way in which it can be given.
    const QString words = QString::fromStdString(database.connectionString()) + " password=tr0ubadour";
    const QString host = QString::fromUtf8(postgresHost().toUtf8().toPercentEncoding());
    const QString uri = "postgresql://postgres:tr0ubadour@" + host + "/" + database.name();
    qputenv("PGPASSWORD", "tr0ubadour");
    const QStringList environmentOnly{QString::fromStdString(database.connectionString())};
    for (const QString& source : QStringList{words, uri} + environmentOnly) {
        QList<QStringList> all{{"diff", source, want}, {"diff", source, want, "--format", "json"}, {"diff", source, want, "--format", "markdown"},
                               {"dump", source}, {"dump", source, "--format", "json"}};
        for (const char* format : {"text", "sql", "json", "markdown", "html", "rails"})
            all << QStringList{"plan", source, want, "--format", format, "--stats", source};
        for (const char* format : {"sql", "rails"})
            all << QStringList{"plan", source, want, "--format", format, "--out", dir.filePath("out")};
        for (const QStringList& arguments : all) {
            const Ran ran = runCli(arguments);
            QVERIFY2(ran.status == 0 || ran.status == 1, ran.errors);
            QVERIFY2(!ran.output.isEmpty() && !ran.output.contains("tr0ubadour"), ran.output);
            QVERIFY2(!ran.errors.contains("tr0ubadour"), ran.errors);
        }
    }
    qunsetenv("PGPASSWORD");
    QDirIterator files(dir.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QVERIFY2(!readFile(files.next()).contains("tr0ubadour"), qPrintable(files.filePath()));
        ++seen;
    }
    QVERIFY(seen > 3);
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
