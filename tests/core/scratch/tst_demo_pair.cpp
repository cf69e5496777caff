#include "support/paths.h"
#include "support/pg_dump_text.h"
#include "support/rails.h"

#include <QTest>

using namespace cofferdam;

/// The demo pair is what it says: both files load, and production is dumped as it is written.
class TestDemoPair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_RAILS(); }

    void productionLoadsAndDumpsAsWritten()
    {
        test::Database database;
        const QByteArray text = test::readFile(test::sourceDir() + "/resources/demo/production.structure.sql");
        COFFERDAM_VERIFY(database.load(text));
        const auto dump = database.pgDump();
        COFFERDAM_VERIFY(dump);
        const QByteArray written = text.left(text.indexOf("SET search_path TO"));
        QCOMPARE(test::dumpDifference(written, *dump), QString());
    }

    void stagingLoads()
    {
        test::Database database;
        COFFERDAM_VERIFY(test::loadSchemaRuby(database, test::sourceDir() + "/resources/demo/staging.schema.rb"));
        const auto rows = database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
        COFFERDAM_VERIFY(rows);
        QCOMPARE(rows->at(0).at(0), QString("15"));
    }
};

QTEST_GUILESS_MAIN(TestDemoPair)
#include "tst_demo_pair.moc"
