#include "support/paths.h"
#include "support/pg_dump_text.h"
#include "support/rails.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;

/// The demo pair is what it says, and its plan leads from production to staging, as a script and as migrations.
class TestDemoPair : public QObject {
    Q_OBJECT

private:
    /// What production has and a schema.rb can't say; it stays.
    const QStringList m_stays{"daily_sales", "refresh_product_search", "products_search_refresh"};

    static QString demo(const char* file) { return test::sourceDir() + "/resources/demo/" + file; }

    static base::Result<QByteArray> plan(const QStringList& options)
    {
        return test::runProgram(test::binDir() + "/cofferdam-cli",
                                QStringList{"plan", demo("production.structure.sql"), demo("staging.schema.rb"), "--accept", "all",
                                            "--rename", "column:public.customers.full_name=display_name",
                                            "--fill", "public.shipments.service_level='standard'"}
                                    + options);
    }

    base::Result<QString> differenceFromStaging(test::Database& database)
    {
        test::Database staging;
        COFFERDAM_TRY(test::loadSchemaRuby(staging, demo("staging.schema.rb")));
        COFFERDAM_ASSIGN(const QByteArray wanted, staging.pgDump());
        COFFERDAM_ASSIGN(const QByteArray got, database.pgDump());
        return test::dumpDifference(wanted, got, m_stays);
    }

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_RAILS(); }

    void productionLoadsAndDumpsAsWritten()
    {
        test::Database database;
        const QByteArray text = test::readFile(demo("production.structure.sql"));
        COFFERDAM_VERIFY(database.load(text));
        const auto dump = database.pgDump();
        COFFERDAM_VERIFY(dump);
        const QByteArray written = text.left(text.indexOf("SET search_path TO"));
        QCOMPARE(test::dumpDifference(written, *dump), QString());
    }

    void stagingLoads()
    {
        test::Database database;
        COFFERDAM_VERIFY(test::loadSchemaRuby(database, demo("staging.schema.rb")));
        const auto rows = database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
        COFFERDAM_VERIFY(rows);
        QCOMPARE(rows->at(0).at(0), QString("15"));
    }

    void theScriptLeadsToStaging_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::newRow("online") << "online";
        QTest::newRow("direct") << "direct";
    }
    void theScriptLeadsToStaging()
    {
        QFETCH(QString, policy);
        test::Database database;
        COFFERDAM_VERIFY(database.load(test::readFile(demo("production.structure.sql"))));
        const auto script = plan({"--format", "sql", "--policy", policy});
        COFFERDAM_VERIFY(script);
        COFFERDAM_VERIFY(database.psql(*script));
        const auto difference = differenceFromStaging(database);
        COFFERDAM_VERIFY(difference);
        QVERIFY2(difference->isEmpty(), qPrintable(*difference));
    }

    void theMigrationsLeadToStagingAndBack()
    {
        const QTemporaryDir folder;
        COFFERDAM_VERIFY(plan({"--format", "rails", "--rails", "6.1", "--out", folder.path()}));
        const QString migrations = folder.filePath("db/migrate");
        const int count = static_cast<int>(QDir(migrations).entryList({"*.rb"}).size());
        QVERIFY(count > 0);

        test::Database database;
        COFFERDAM_VERIFY(database.load(test::readFile(demo("production.structure.sql"))));
        const auto before = database.pgDump();
        COFFERDAM_VERIFY(before);
        COFFERDAM_VERIFY(test::migrateUp(database, migrations));
        const auto difference = differenceFromStaging(database);
        COFFERDAM_VERIFY(difference);
        QVERIFY2(difference->isEmpty(), qPrintable(*difference));

        COFFERDAM_VERIFY(test::migrateDown(database, migrations, count));
        const auto after = database.pgDump();
        COFFERDAM_VERIFY(after);
        // PostgreSQL can't take back a value of an enum.
        const QString rest = test::dumpDifference(*before, *after, {"order_status; Type: TYPE"});
        QVERIFY2(rest.isEmpty(), qPrintable(rest));
    }
};

QTEST_GUILESS_MAIN(TestDemoPair)
#include "tst_demo_pair.moc"
