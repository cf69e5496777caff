#include "base/quote.h"
#include "support/pg_dump_text.h"
#include "support/postgres.h"

#include <QTest>

using namespace cofferdam;

/// The helpers of all other pg tests, and what they teach about quoting.
class TestPostgresSupport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }

    void dumpsAreEqualUpToColumnOrder()
    {
        test::Database a;
        test::Database b;
        test::Database c;
        QVERIFY(a.ready() && b.ready() && c.ready());
        COFFERDAM_VERIFY(a.load("CREATE TABLE t (x int NOT NULL, y text, CHECK (x > 0)); CREATE INDEX i ON t (y);"));
        COFFERDAM_VERIFY(b.load("\\restrict abc\nCREATE TABLE t (y text); CREATE INDEX i ON t (y); ALTER TABLE t ADD x int NOT NULL CHECK (x > 0);"));
        COFFERDAM_VERIFY(c.load("CREATE TABLE t (x int NOT NULL, y varchar, CHECK (x > 0)); CREATE INDEX i ON t (y);"));
        const auto dumpA = a.pgDump();
        const auto dumpB = b.pgDump();
        const auto dumpC = c.pgDump();
        COFFERDAM_VERIFY(dumpA);
        COFFERDAM_VERIFY(dumpB);
        COFFERDAM_VERIFY(dumpC);
        QVERIFY(!test::dumpEntries(*dumpA).isEmpty());
        QCOMPARE(test::dumpDifference(*dumpA, *dumpB), QString());
        const QString difference = test::dumpDifference(*dumpA, *dumpC);
        QVERIFY2(difference.contains("-     y text") && difference.contains("+     y character varying"), qPrintable(difference));
        QCOMPARE(test::dumpDifference(*dumpA, *dumpC, {"t; Type: TABLE"}), QString());
    }

    void psqlStopsAtTheFirstError()
    {
        test::Database database;
        COFFERDAM_VERIFY(database.psql("CREATE TABLE t (x int);\nCREATE INDEX CONCURRENTLY ON t (x);\n"));
        const auto failed = database.psql("SELECT no_such;\nCREATE TABLE u ();\n");
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.find("no_such") != std::string::npos);
        const auto rows = database.query("SELECT to_regclass('u'), count(*) FROM pg_indexes WHERE tablename = 't'");
        COFFERDAM_VERIFY(rows);
        QVERIFY(rows->at(0).at(0).isNull());
        QCOMPARE(rows->at(0).at(1), QString("1"));
    }

    void everyKeywordThatNeedsQuotesGetsThem()
    {
        test::Database database;
        const auto rows = database.query("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U' ORDER BY word");
        COFFERDAM_VERIFY(rows);
        QVERIFY(rows->size() > 100);
        for (const QStringList& row : *rows)
            QVERIFY2(base::isKeywordNeedingQuotes(row.at(0).toStdString()), qPrintable(row.at(0)));
    }

    void hostileTextSurvivesTheServer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("orders");
        QTest::newRow("quotes") << QByteArray("a\"b'c");
        QTest::newRow("attack") << QByteArray("\"; DROP TABLE users; --");
        QTest::newRow("backslash") << QByteArray("a\\'b\\\\");
        QTest::newRow("newline") << QByteArray("a\nb");
        QTest::newRow("dollar") << QByteArray("$$ $_1$ a$");
        QTest::newRow("right-to-left") << QByteArray("\xE2\x80\xAE\xD8\xB7");
    }
    void hostileTextSurvivesTheServer()
    {
        QFETCH(QByteArray, text);
        test::Database database;
        const std::string value = text.toStdString();
        const QByteArray sql = QByteArray::fromStdString("SELECT " + base::quoteLiteral(value) + ", " + base::dollarQuote(value)
            + ", x." + base::quoteIdentifier(value) + " FROM (SELECT 1 AS " + base::quoteIdentifier(value) + ") x");
        const auto rows = database.query(sql);
        COFFERDAM_VERIFY(rows);
        QCOMPARE(rows->at(0), (QStringList{QString::fromUtf8(text), QString::fromUtf8(text), "1"}));
    }
};

QTEST_GUILESS_MAIN(TestPostgresSupport)
#include "tst_postgres_support.moc"
