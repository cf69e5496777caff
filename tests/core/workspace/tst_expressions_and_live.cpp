#include "emit/report.h"
#include "random_expressions.h"
#include "written_and_live.h"

using namespace cofferdam;

/// Expressions over every type, as the server takes them and as it prints them: how it has resolved operators, functions and alternatives
/// (manual, chapter 10) is never a difference.
class TestExpressionsAndLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void sameMeaning_data();
    void sameMeaning();

private:
    static QByteArray schema();
};

QByteArray TestExpressionsAndLive::schema()
{
    std::string out = "CREATE TYPE mood AS ENUM ('a', 'b', 'c');\nCREATE DOMAIN whole AS integer;\nCREATE DOMAIN words AS text;\nCREATE DOMAIN label AS varchar(10);\n"
                      "CREATE DOMAIN amount AS numeric(8,2);\nCREATE TYPE pair AS (x integer, y text);\nCREATE TABLE t (id integer";
    for (std::size_t i = 0; i < test::columnTypes().size(); ++i)
        out += ", c" + std::to_string(i) + ' ' + test::columnTypes()[i];
    return QByteArray::fromStdString(out + ");\n");
}

void TestExpressionsAndLive::sameMeaning_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestExpressionsAndLive::sameMeaning()
{
    QFETCH(quint64, seed);
    test::Database database;
    QByteArray text = schema();
    COFFERDAM_VERIFY(database.load(text));
    test::RandomExpressions random(seed);
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i) {
        const QByteArray view = "CREATE VIEW v" + QByteArray::number(i) + " AS SELECT " + QByteArray::fromStdString(random.next()) + " AS x FROM t";
        if (database.query(view))
            text += view + ";\n";
    }
    QVERIFY2(text.count("CREATE VIEW") > count / 20, "hardly an expression was taken");
    const auto changes = test::changesOfText(text, database.connectionString());
    COFFERDAM_VERIFY(changes);
    QStringList lines;
    for (const diff::Change& change : *changes)
        lines += QString::fromStdString(emit::changeLine(change));
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join('\n')));
}

QTEST_GUILESS_MAIN(TestExpressionsAndLive)
#include "tst_expressions_and_live.moc"
