#include "diff/differ.h"
#include "diff/rename.h"
#include "support/catalog_of.h"

#include <QTest>

using namespace cofferdam;
using cofferdam::test::catalogOf;

class TestRenameCandidates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhereARenameIsPlausible_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* from, const char* to, const char* expected) { QTest::newRow(name) << from << to << expected; };
        row("same-type-alike-name", "CREATE TABLE t (full_name text, x int)", "CREATE TABLE t (name text, x int)", "public.t.full_name=name");
        row("only-pair-of-one-type", "CREATE TABLE t (a text, x int)", "CREATE TABLE t (b text, x int)", "public.t.a=b");
        row("other-type", "CREATE TABLE t (a text)", "CREATE TABLE t (a2 boolean)", "");
        row("added-only", "CREATE TABLE t (a text)", "CREATE TABLE t (a text, b text)", "");
        row("table-with-same-columns", "CREATE TABLE people (a int, b text, c date)", "CREATE TABLE persons (a int, b text, c date)", "public.people=persons");
        row("table-with-other-columns", "CREATE TABLE people (a int, b text, c date)", "CREATE TABLE invoices (x int, y text, z date)", "");
        row("commonplace-columns-prove-nothing", "CREATE TABLE a (id int, created_at timestamp, updated_at timestamp)",
            "CREATE TABLE b (id int, created_at timestamp, updated_at timestamp)", "");
        row("view-with-same-query", "CREATE VIEW v AS SELECT 1 AS x", "CREATE VIEW w AS SELECT 1 AS x", "public.v=w");
        row("indexes-are-built-anew", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int); CREATE INDEX j ON t (a)", "");
    }
    void asksOnlyWhereARenameIsPlausible()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const auto candidates = diff::renameCandidates(diff::diff(catalogOf(from.toUtf8().constData()), catalogOf(to.toUtf8().constData())));
        QStringList found;
        for (const auto& candidate : candidates) {
            found << QString::fromStdString(candidate.from.sql() + "=" + candidate.to.ownName());
            QVERIFY(!candidate.evidence.empty());
        }
        QCOMPARE(found.join(QLatin1Char(' ')), expected);
    }

    void theBestComesFirstAndTablesBeforeColumns()
    {
        const auto candidates = diff::renameCandidates(
            diff::diff(catalogOf("CREATE TABLE people (a int, b text, c date); CREATE TABLE t (street_name text, zip text)"),
                       catalogOf("CREATE TABLE persons (a int, b text, c date); CREATE TABLE t (street text, zip_code text)")));
        QVERIFY(candidates.size() >= 3);
        QVERIFY(candidates[0].from.kind == catalog::Kind::Table);
        for (std::size_t i = 2; i < candidates.size(); ++i)
            QVERIFY(candidates[i - 1].score >= candidates[i].score);
    }
};

QTEST_GUILESS_MAIN(TestRenameCandidates)
#include "tst_rename_candidates.moc"
