#include "emit/report.h"
#include "support/paths.h"
#include "written_and_live.h"

#include <QDir>

using namespace cofferdam;

/// Files as people write them (tests/fixtures/hand_written) against the databases that they make: no difference, and none that is unproven.
class TestWrittenAndLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void sameSchema_data();
    void sameSchema();
    void otherMeaningIsSeen_data();
    void otherMeaningIsSeen();

private:
    /// The differences of a file and a database, a line each.
    static QStringList differences(const QString& path, const std::string& connection)
    {
        const auto changes = test::changesOf(path, connection);
        if (!changes)
            return {"not compared"};
        QStringList lines;
        for (const diff::Change& change : *changes)
            lines += (change.unproven ? "unproven " : "") + QString::fromStdString(emit::changeLine(change));
        return lines;
    }
};

void TestWrittenAndLive::sameSchema_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sourceDir() + "/tests/fixtures/hand_written");
    for (const QString& name : folder.entryList({"*.sql"}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestWrittenAndLive::sameSchema()
{
    QFETCH(QString, path);
    test::Database database;
    COFFERDAM_VERIFY(database.load(test::readFile(path)));
    const QStringList lines = differences(path, database.connectionString());
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join('\n')));
}

void TestWrittenAndLive::otherMeaningIsSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another key of ORDER BY") << "sort_keys.sql" << QByteArray("ORDER BY 1, id DESC") << QByteArray("ORDER BY 1, id");
    QTest::newRow("another day") << "views.sql" << QByteArray("created >= '2020-01-01'") << QByteArray("created >= '2020-01-02'");
    QTest::newRow("another interval") << "views.sql" << QByteArray("now() - '1 day'::interval") << QByteArray("now() - '1 hour'::interval");
    QTest::newRow("another row in a list") << "views.sql" << QByteArray("(('a',1),('b',2))") << QByteArray("(('a',1),('b',3))");
    QTest::newRow("another table of two levels") << "views.sql" << QByteArray("WHERE v.parent = u.id") << QByteArray("WHERE u.parent = v.id");
    QTest::newRow("another bound") << "partitions.sql" << QByteArray("TO ('2024-02-01')") << QByteArray("TO ('2024-01-31')");
    QTest::newRow("another default") << "defaults.sql" << QByteArray("interval '1 hour'") << QByteArray("interval '2 hours'");
}

void TestWrittenAndLive::otherMeaningIsSeen()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QString path = test::sourceDir() + "/tests/fixtures/hand_written/" + file;
    QByteArray sql = test::readFile(path);
    const auto at = sql.indexOf(from);
    QVERIFY(at >= 0);
    sql.replace(at, from.size(), to);
    test::Database database;
    COFFERDAM_VERIFY(database.load(sql));
    const QStringList lines = differences(path, database.connectionString());
    QVERIFY2(lines.size() == 1 && !lines.front().startsWith("unproven"), qPrintable(lines.join('\n')));
}

QTEST_GUILESS_MAIN(TestWrittenAndLive)
#include "tst_written_and_live.moc"
