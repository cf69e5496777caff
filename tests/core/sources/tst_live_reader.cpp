#include "sources/snapshot.h"
#include "sources/source.h"
#include "support/postgres.h"

#include <QElapsedTimer>
#include <QTest>

#include <libpq-fe.h>

#include <atomic>
#include <future>
#include <thread>

using namespace cofferdam;

class TestLiveReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void readsAgainWhenTheSchemaMoved();
    void ignoresChangesThatWereRolledBack();
    void saysWhenTheSchemaNeverSettles();
    void survivesDropsWhileReading();
    void schemasTheRoleMayNotUseAreNamed();
    void subscriptionsAreNamedWithoutTheirAddress();
    void statisticsWhenAsked();
    void statisticsTellWhatStandsInTheWay();
    void invalidIndexesAreSeen();
    void extensionsKeepTheirObjects();
    void searchPathOfTheRoleDoesNotMatter();
};

namespace {

base::Result<sources::SourceResult> read(const std::string& connection, const sources::ReadOptions& options = {})
{
    const auto address = sources::SourceAddress::parse(connection);
    return address ? sources::read(*address, options) : base::failure(address.error());
}

base::Result<sources::SourceResult> read(const test::Database& database, const sources::ReadOptions& options = {})
{
    return read(database.connectionString(), options);
}

/// Somebody who changes the schema all the time, as long as this value lives.
class Changing {
public:
    Changing(const test::Database& database, std::vector<std::string> statements)
        : m_thread([this, connection = database.connectionString(), statements = std::move(statements)] {
              PGconn* session = PQconnectdb(connection.c_str());
              PQclear(PQexec(session, "SET client_min_messages = error"));
              while (!m_stop) {
                  for (const std::string& statement : statements)
                      PQclear(PQexec(session, statement.c_str()));
                  ++m_rounds;
              }
              PQfinish(session);
          })
    {
        while (m_rounds < 2)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    ~Changing()
    {
        m_stop = true;
        m_thread.join();
    }
    Changing(const Changing&) = delete;
    Changing& operator=(const Changing&) = delete;

private:
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_rounds = 0;
    std::thread m_thread;
};

} // namespace

void TestLiveReader::readsAgainWhenTheSchemaMoved()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE held (a int); CREATE VIEW v AS SELECT a FROM held; CREATE TABLE other (a int);"));
    auto holder = std::async(std::launch::async, [&] {
        return database.psql("BEGIN; LOCK TABLE held IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(2); COMMIT;");
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    auto reading = std::async(std::launch::async, [&] { return read(database); });
    // The reader has its snapshot and now waits for the view's lock.
    for (int i = 0; i < 100; ++i) {
        const auto waiting = database.query("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'cofferdam' AND wait_event_type = 'Lock'");
        if (waiting && waiting->at(0).at(0) == "1")
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    COFFERDAM_VERIFY(database.load("ALTER TABLE other ADD COLUMN late int;"));
    const auto result = reading.get();
    holder.wait();
    COFFERDAM_VERIFY(result);
    QVERIFY(result->catalog.table("public", "other")->columns.find("late"));
    QVERIFY(result->notes.empty());
}

void TestLiveReader::ignoresChangesThatWereRolledBack()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;"));
    COFFERDAM_VERIFY(database.load("BEGIN; ALTER TABLE t RENAME a TO b; ROLLBACK;"));
    const Changing other(database, {"BEGIN; COMMENT ON TABLE t IS 'x'; ALTER VIEW v RENAME TO w; ROLLBACK"});
    const auto result = read(database);
    COFFERDAM_VERIFY(result);
    QVERIFY(result->notes.empty());
    QVERIFY(result->catalog.table("public", "t")->columns.find("a"));
}

void TestLiveReader::saysWhenTheSchemaNeverSettles()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int);"
                                   " DO $$ BEGIN FOR i IN 1..100 LOOP EXECUTE format('CREATE VIEW v%s AS SELECT a AS x FROM t', i); END LOOP; END $$;"));
    const Changing other(database, {"ALTER TABLE t RENAME a TO b", "ALTER TABLE t RENAME b TO a"});
    QElapsedTimer timer;
    timer.start();
    const auto result = read(database);
    COFFERDAM_VERIFY(result);
    QVERIFY2(timer.elapsed() < 20000, QByteArray::number(timer.elapsed()));
    QCOMPARE(result->notes.size(), 1U);
    QCOMPARE(result->notes.front().id, std::string("source.unsettled"));
}

void TestLiveReader::survivesDropsWhileReading()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';"));
    const Changing other(database, {"DROP VIEW v", "CREATE VIEW v AS SELECT a FROM t", "DROP FUNCTION f()",
                                    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "DROP TABLE IF EXISTS other",
                                    "CREATE TABLE other (a int CHECK (a > 0), b int DEFAULT 1)"});
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto result = read(database);
        QVERIFY2(timer.elapsed() < 20000, QByteArray::number(timer.elapsed()));
        if (!result) {
            QCOMPARE(result.error().message.id, std::string("source.moving"));
            continue;
        }
        // One moment or the other, or it is said.
        if (result->notes.empty())
            QVERIFY(result->notModelled.empty());
        else
            QCOMPARE(result->notes.front().id, std::string("source.unsettled"));
    }
}

void TestLiveReader::schemasTheRoleMayNotUseAreNamed()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE SCHEMA \"Secret\" AUTHORIZATION postgres; CREATE SEQUENCE \"Secret\".s; CREATE TABLE \"Secret\".t (a int);"
                                   " CREATE VIEW \"Secret\".v AS SELECT a FROM \"Secret\".t; SELECT nextval('\"Secret\".s');"));
    sources::ReadOptions options;
    options.statistics = true;
    const auto result = read(database.connectionString(scratch::Role::Owner), options);
    COFFERDAM_VERIFY(result);
    QVERIFY(result->catalog.table("Secret", "t"));
    QCOMPARE(result->notes.size(), 2U);
    QCOMPARE(result->notes.front().id, std::string("source.not_visible"));
    QVERIFY(result->notes.front().render().find("\"Secret\"") != std::string::npos);
    QCOMPARE(result->notes.back().id, std::string("source.others_not_visible"));
    QVERIFY(result->statistics);
    QVERIFY(result->statistics->sequencePositions.empty());
    const auto asAdministrator = read(database);
    COFFERDAM_VERIFY(asAdministrator);
    QVERIFY(asAdministrator->catalog == result->catalog);
    QVERIFY(asAdministrator->notes.empty());
}

void TestLiveReader::subscriptionsAreNamedWithoutTheirAddress()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE SUBSCRIPTION follow CONNECTION 'host=h password=s3cret' PUBLICATION p WITH (connect = false, slot_name = NONE)"));
    const auto result = read(database);
    COFFERDAM_VERIFY(database.load("DROP SUBSCRIPTION follow"));
    COFFERDAM_VERIFY(result);
    QCOMPARE(result->notModelled.size(), 1U);
    QCOMPARE(result->notModelled.front().what, std::string("subscription follow"));
    QCOMPARE(result->unknown, (std::vector{catalog::ObjectId{catalog::Kind::Subscription, {}, "follow", {}}}));
    QVERIFY(sources::writeSnapshot(*result).find("s3cret") == std::string::npos);
}

void TestLiveReader::statisticsWhenAsked()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (id serial PRIMARY KEY, a int); CREATE INDEX i ON t (a);"
                                   " INSERT INTO t (a) SELECT g FROM generate_series(1, 1000) g; ANALYZE t;"));
    const auto without = read(database);
    COFFERDAM_VERIFY(without);
    QVERIFY(!without->statistics);

    sources::ReadOptions options;
    options.statistics = true;
    const auto result = read(database, options);
    COFFERDAM_VERIFY(result);
    QVERIFY(result->statistics);
    const auto& relations = result->statistics->relations;
    const catalog::ObjectId table = catalog::tableId("public", "t");
    QVERIFY(relations.contains(table));
    QCOMPARE(relations.at(table).rows, 1000);
    QVERIFY(relations.at(table).totalBytes > relations.at(table).bytes);
    QVERIFY(relations.contains(catalog::inTable(catalog::Kind::Index, table, "i")));
    QVERIFY(relations.contains(catalog::inTable(catalog::Kind::Constraint, table, "t_pkey")));
    QCOMPARE(result->statistics->sequencePositions.at({catalog::Kind::Sequence, "public", "t_id_seq", {}}), 1000);
    QVERIFY(!result->statistics->settings.at("server_version").empty());
    QVERIFY(!relations.at(table).lastAnalyze.empty());
    QVERIFY(result->statistics->secondsCounted > 0);
    QVERIFY(result->statistics->writesPerSecond(table));
    QVERIFY(!result->statistics->writesPerSecond(catalog::tableId("public", "none")));
    QVERIFY(!result->statistics->takenAt.empty());
    QVERIFY(result->catalog == without->catalog);

    const auto back = sources::readSnapshot(sources::writeSnapshot(*result), "s");
    COFFERDAM_VERIFY(back);
    QVERIFY(back->statistics == result->statistics);
    QVERIFY(back->catalog == result->catalog);
}

void TestLiveReader::statisticsTellWhatStandsInTheWay()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int CHECK (a > 0)); CREATE TABLE u (a int); INSERT INTO t VALUES (1), (1);"
                                   " ALTER TABLE t ADD CONSTRAINT later CHECK (a < 100) NOT VALID;"));
    QVERIFY(!database.psql("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a);"));
    COFFERDAM_VERIFY(database.query("SELECT pg_create_physical_replication_slot('slot_of_the_test', true)"));
    auto holder = std::async(std::launch::async, [&] {
        return database.psql("SET application_name = 'long job'; BEGIN; LOCK TABLE u IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4); COMMIT;");
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(2500));
    sources::ReadOptions options;
    options.statistics = true;
    QElapsedTimer timer;
    timer.start();
    const auto result = read(database, options);
    const auto took = timer.elapsed();
    holder.wait();
    COFFERDAM_VERIFY(database.query("SELECT pg_drop_replication_slot('slot_of_the_test')"));
    COFFERDAM_VERIFY(result);
    QVERIFY2(took < 1400, QByteArray::number(took));
    QVERIFY(result->statistics);
    const sources::Statistics& statistics = *result->statistics;
    const catalog::ObjectId table = catalog::tableId("public", "t");
    QCOMPARE(statistics.invalidIndexes, (std::vector{catalog::inTable(catalog::Kind::Index, table, "i")}));
    QCOMPARE(statistics.unvalidatedConstraints, (std::vector{catalog::inTable(catalog::Kind::Constraint, table, "later")}));
    const auto slot = std::ranges::find(statistics.replicationSlots, "slot_of_the_test", &sources::ReplicationSlot::name);
    QVERIFY(slot != statistics.replicationSlots.end());
    QVERIFY(!slot->logical && !slot->active);
    const auto open = std::ranges::find(statistics.openTransactions, "long job", &sources::OpenTransaction::application);
    QVERIFY(open != statistics.openTransactions.end());
    QVERIFY(open->seconds >= 1 && open->role == "postgres");
    QVERIFY(statistics.relations.contains(catalog::tableId("public", "u")));

    const auto back = sources::readSnapshot(sources::writeSnapshot(*result), "s");
    COFFERDAM_VERIFY(back);
    QVERIFY(back->statistics == result->statistics);
}

void TestLiveReader::invalidIndexesAreSeen()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1);"));
    QVERIFY(!database.psql("CREATE UNIQUE INDEX CONCURRENTLY u ON t (a);"));
    const auto result = read(database);
    COFFERDAM_VERIFY(result);
    const auto* index = result->catalog.get<catalog::Index>(catalog::inTable(catalog::Kind::Index, catalog::tableId("public", "t"), "u"));
    QVERIFY(index);
    QVERIFY(!*index->valid);
}

void TestLiveReader::extensionsKeepTheirObjects()
{
    if (!test::availableExtensions().contains("hstore"))
        QSKIP("hstore is not installed");
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE SCHEMA ext; CREATE EXTENSION hstore SCHEMA ext; CREATE TABLE t (h ext.hstore);"));
    const auto result = read(database);
    COFFERDAM_VERIFY(result);
    QCOMPARE(result->catalog.size(), 3U);
    QCOMPARE(result->catalog.table("public", "t")->columns.front().type.sql(), std::string("ext.hstore"));
    QVERIFY(result->notModelled.empty());
}

void TestLiveReader::searchPathOfTheRoleDoesNotMatter()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE SCHEMA app; CREATE FUNCTION app.f() RETURNS int LANGUAGE sql AS 'SELECT 1';"
                                   " CREATE TABLE app.t (a int DEFAULT app.f()); CREATE VIEW app.v AS SELECT a FROM app.t;"));
    const auto before = read(database);
    COFFERDAM_VERIFY(before);
    COFFERDAM_VERIFY(database.psql("ALTER DATABASE " + database.name().toUtf8()
                                   + " SET search_path = app; ALTER DATABASE " + database.name().toUtf8() + " SET TimeZone = 'Asia/Tokyo'"));
    const auto after = read(database);
    COFFERDAM_VERIFY(after);
    QCOMPARE(sources::fingerprintOf(*after), sources::fingerprintOf(*before));
    QVERIFY(after->catalog == before->catalog);
}

QTEST_GUILESS_MAIN(TestLiveReader)
#include "tst_live_reader.moc"
