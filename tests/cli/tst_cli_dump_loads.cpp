#include "cli_program.h"
#include "support/pg_dump_text.h"
#include "support/postgres.h"

#include <QTest>

using namespace cofferdam::test;

/// What `dump --format sql` prints loads where the original does, and makes the same database.
class TestCliDumpLoads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        COFFERDAM_NEEDS_POSTGRES();
        COFFERDAM_NEEDS_CORPUS();
    }

    void dumpMakesTheSameDatabase_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : corpusFiles()) {
            if (file.endsWith(QLatin1String(".sql")))
                QTest::newRow(rowName(file).constData()) << corpusDir() + QLatin1Char('/') + file;
        }
    }
    void dumpMakesTheSameDatabase()
    {
        QFETCH(QString, file);
        const Ran dumped = runCli({QStringLiteral("dump"), file});
        QVERIFY2(dumped.status == 0, dumped.errors.constData());
        const QByteArray original = readFile(file);
        Database first, second;
        if (const auto loadedFirst = first.load(original); !loadedFirst)
            QSKIP(("the original does not load on this server: " + loadedFirst.error().line()).c_str());
        const auto loaded = second.load(dumped.output);
        COFFERDAM_VERIFY(loaded);
        const auto wanted = first.pgDump();
        const auto reached = second.pgDump();
        COFFERDAM_VERIFY(wanted);
        COFFERDAM_VERIFY(reached);
        const QString difference = dumpDifference(*reached, *wanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference.left(4000)));
    }
};

QTEST_GUILESS_MAIN(TestCliDumpLoads)
#include "tst_cli_dump_loads.moc"
