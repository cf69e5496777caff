#include "cli_program.h"

#include <QTest>

using namespace cofferdam::test;

/// Every real file: it reads, it equals itself, and a plan between neighbours is proved, as data and as emitted script.
class TestCliCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_CORPUS(); }

    void aFileEqualsItself_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : corpusFiles())
            QTest::newRow(rowName(file).constData()) << corpusDir() + QLatin1Char('/') + file;
    }
    void aFileEqualsItself()
    {
        QFETCH(QString, file);
        const Ran ran = runCli({QStringLiteral("diff"), file, file});
        QVERIFY2(ran.status == 0, (ran.errors + ran.output).left(2000).constData());
    }

    void neighboursConvergeOnPaper_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("policy");
        for (const auto& [older, newer] : corpusPairs()) {
            for (const char* policy : {"online", "direct"}) {
                const QString from = corpusDir() + QLatin1Char('/') + older;
                const QString to = corpusDir() + QLatin1Char('/') + newer;
                QTest::newRow((rowName(older + QLatin1Char(' ') + newer) + "-" + policy).constData()) << from << to << policy;
                QTest::newRow((rowName(newer + QLatin1Char(' ') + older) + "-" + policy).constData()) << to << from << policy;
            }
        }
    }
    void neighboursConvergeOnPaper()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, policy);
        const Ran ran = runCli({QStringLiteral("plan"), from, to, QStringLiteral("--accept"), QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never"),
                                QStringLiteral("--policy"), policy, QStringLiteral("--format"), QStringLiteral("sql")});
        QVERIFY2(ran.status == 0, ran.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliCorpus)
#include "tst_cli_corpus.moc"
