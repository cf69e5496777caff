#include "live/snapshot_check.h"
#include "sources/snapshot.h"
#include "sources/source.h"
#include "support/postgres.h"

#include <QTest>

#include <future>
#include <thread>

using namespace cofferdam;
using sources::live::TransactionSnapshot;

class TestLiveReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void transactionSnapshots_data();
    void transactionSnapshots();
    void readsAgainWhenTheSchemaMoved();
    void statisticsWhenAsked();
    void invalidIndexesAreSeen();
    void extensionsKeepTheirObjects();
    void searchPathOfTheRoleDoesNotMatter();
};

namespace {

base::Result<sources::SourceResult> read(const test::Database& database, const sources::ReadOptions& options = {})
{
    const auto address = sources::SourceAddress::parse(database.connectionString());
    return address ? sources::read(*address, options) : base::failure(address.error());
}

} // namespace

void TestLiveReader::transactionSnapshots_data()
{
    QTest::addColumn<QByteArray>("snapshot");
    QTest::addColumn<quint32>("transaction");
    QTest::addColumn<bool>("seen");
    QTest::newRow("over-before-it") << QByteArray("100:105:101,103") << 100U << true;
    QTest::newRow("running") << QByteArray("100:105:101,103") << 103U << false;
    QTest::newRow("over-among-running-ones") << QByteArray("100:105:101,103") << 102U << true;
    QTest::newRow("begun-later") << QByteArray("100:105:") << 105U << false;
    QTest::newRow("after-a-wrap") << QByteArray("4294967290:4294967300:") << 2U << true;
    QTest::newRow("later-after-a-wrap") << QByteArray("4294967290:4294967300:") << 4U << false;
    QTest::newRow("in-a-later-epoch") << QByteArray("8589934600:8589934605:8589934601") << 9U << false;
}

void TestLiveReader::transactionSnapshots()
{
    QFETCH(QByteArray, snapshot);
    QFETCH(quint32, transaction);
    QFETCH(bool, seen);
    const auto parsed = TransactionSnapshot::parse(snapshot.toStdString());
    QVERIFY(parsed);
    QCOMPARE(parsed->sees(transaction), seen);
    QVERIFY(!TransactionSnapshot::parse("nonsense"));
}

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
    QVERIFY(!result->statistics->takenAt.empty());
    QVERIFY(result->catalog == without->catalog);

    const auto back = sources::readSnapshot(sources::writeSnapshot(*result), "s");
    COFFERDAM_VERIFY(back);
    QVERIFY(back->statistics == result->statistics);
    QVERIFY(back->catalog == result->catalog);
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
    QCOMPARE(after->fingerprint, before->fingerprint);
    QVERIFY(after->catalog == before->catalog);
}

QTEST_GUILESS_MAIN(TestLiveReader)
#include "tst_live_reader.moc"
