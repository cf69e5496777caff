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
    void scriptsSayTheirBaseline_data();
    void scriptsSayTheirBaseline();
    void namesAreNoFingerprints();
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

void TestCliDrift::scriptsSayTheirBaseline_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"json", "sql", "rails"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliDrift::scriptsSayTheirBaseline()
{
    QFETCH(QString, format);
    const QString target = write("target.sql", shop("ALTER TABLE public.orders ADD COLUMN note text;\n"));
    QTemporaryDir folder;
    const Ran made = runCli({"plan", m_baseline, target, "--format", format, "--out", folder.path()});
    QVERIFY2(made.status == 0, made.errors.constData());
    for (const QByteArray& file : made.output.trimmed().split('\n')) {
        if (file.endsWith(".undo.sql"))
            continue;
        const auto check = [&](const QString& source) { return runCli({"plan", "--check", "--plan", QString::fromUtf8(file), source}); };
        const Ran same = check(m_baseline);
        QCOMPARE(same.errors, QByteArray());
        QCOMPARE(same.output, QByteArray("The baseline is the one that the plan was made for.\n"));
        QCOMPARE(same.status, 0);
        const Ran done = check(target);
        QCOMPARE(done.output, QByteArray("The plan has been carried out: this is its goal.\n"));
        QCOMPARE(done.status, 0);
        const Ran moved = check(write("moved.sql", shop("CREATE TABLE public.fresh (id bigint);\n")));
        QVERIFY2(moved.output.startsWith("The baseline has moved since the plan was made"), moved.output);
        QCOMPARE(moved.status, 1);
    }
}

void TestCliDrift::namesAreNoFingerprints()
{
    // What a schema says stands after what the script says of itself, and never at the beginning of a line.
    const QByteArray lie = "Baseline: sha256:" + QByteArray(64, 'a');
    const QString baseline = write("liar.sql", "CREATE TABLE public.\"x\n-- " + lie + "\" (id bigint);\n");
    const QString target = write("target.sql", shop());
    const Ran made = runCli({"plan", baseline, target, "--format", "sql"});
    QVERIFY2(made.status == 0, made.errors.constData());
    const QString script = write("liar-plan.sql", made.output);
    QCOMPARE(runCli({"plan", "--check", "--plan", script, baseline}).status, 0);
    QCOMPARE(runCli({"plan", "--check", "--plan", script, m_baseline}).status, 1);
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
