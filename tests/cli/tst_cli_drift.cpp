#include "cli_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam::test;

/// A plan knows the baseline that it was made for: `plan --check --plan FILE SOURCE`.
class TestCliDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameBaselinePasses();
    void aMovedBaselineIsNamed();
    void whatIsWrongIsTrouble_data();
    void whatIsWrongIsTrouble();

private:
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            QTest::qFail("a file cannot be written", __FILE__, __LINE__);
        return file.fileName();
    }
    static QByteArray shop(const QByteArray& more = {})
    {
        return "CREATE TABLE public.orders (id bigint PRIMARY KEY, total integer);\nCREATE TABLE public.old (id bigint);\n" + more;
    }

    QTemporaryDir m_dir;
    QString m_baseline;
    QString m_plan;
};

void TestCliDrift::initTestCase()
{
    m_baseline = write("baseline.sql", shop());
    const QString target = write("target.sql", shop("ALTER TABLE public.orders ADD COLUMN note text;\n"));
    const Ran ran = runCli({"plan", m_baseline, target, "--format", "json"});
    QVERIFY2(ran.status == 0, ran.errors.constData());
    m_plan = write("plan.json", ran.output);
}

void TestCliDrift::theSameBaselinePasses()
{
    const Ran same = runCli({"plan", "--check", "--plan", m_plan, m_baseline});
    QCOMPARE(same.errors, QByteArray());
    QCOMPARE(same.output, QByteArray("The baseline is the one that the plan was made for.\n"));
    QCOMPARE(same.status, 0);
    // Written another way, it is the same schema.
    const QString otherText = write("other.sql", "-- a comment\nCREATE TABLE old (id int8);\nCREATE TABLE orders (id int8, total int);\n"
                                                 "ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);\n");
    QCOMPARE(runCli({"plan", "--check", "--plan", m_plan, otherText}).status, 0);
}

void TestCliDrift::aMovedBaselineIsNamed()
{
    const QString moved = write("moved.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY, total integer);\nCREATE INDEX ON public.orders (total);\n"
                                             "CREATE TABLE public.fresh (id bigint);\n");
    const Ran ran = runCli({"plan", "--check", "--plan", m_plan, moved});
    QCOMPARE(ran.errors, QByteArray());
    QCOMPARE(ran.output, QByteArray("The baseline has moved since the plan was made; objects that differ: 3.\n"
                                    "+ table public.fresh\n- table public.old\n~ table public.orders\n"));
    QCOMPARE(ran.status, 1);
}

void TestCliDrift::whatIsWrongIsTrouble_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString plan = m_plan;
    QTest::newRow("no-target") << QStringList{"plan", m_baseline};
    QTest::newRow("without-check") << QStringList{"plan", "--plan", plan, m_baseline};
    QTest::newRow("with-a-target") << QStringList{"plan", "--check", "--plan", plan, m_baseline, m_baseline};
    QTest::newRow("no-such-plan") << QStringList{"plan", "--check", "--plan", m_dir.filePath("absent.json"), m_baseline};
    QTest::newRow("no-plan") << QStringList{"plan", "--check", "--plan", m_baseline, m_baseline};
    QTest::newRow("no-such-source") << QStringList{"plan", "--check", "--plan", plan, m_dir.filePath("absent.sql")};
    QFile file(plan);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail("the plan is not there", __FILE__, __LINE__);
    QTest::newRow("plan-without-fingerprint") << QStringList{"plan", "--check", "--plan", write("bare.json", file.readAll().replace("baselineFingerprint", "unknownFingerprint")), m_baseline};
}

void TestCliDrift::whatIsWrongIsTrouble()
{
    QFETCH(QStringList, arguments);
    const Ran ran = runCli(arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.output, QByteArray());
    QCOMPARE(ran.errors.trimmed().count('\n'), 0);
    QVERIFY(!ran.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliDrift)
#include "tst_cli_drift.moc"
