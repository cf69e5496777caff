#include "diff/differ.h"
#include "diff/goal.h"
#include "emit/report.h"
#include "support/catalog_of.h"

#include <QTest>

using namespace cofferdam;
using cofferdam::test::catalogOf;

namespace {

QString lines(const diff::Differences& differences)
{
    QStringList out;
    for (const diff::Change& change : differences.changes)
        out << QString::fromStdString(emit::changeLine(change));
    return out.join(QLatin1Char('\n'));
}

constexpr const char* shop = "CREATE TABLE public.orders (id bigint NOT NULL, total numeric(10,2) DEFAULT 0, note text, CONSTRAINT positive CHECK (total > 0));"
                             "ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);"
                             "CREATE INDEX orders_note ON public.orders USING btree (note);"
                             "CREATE TYPE public.mood AS ENUM ('sad', 'ok');";

} // namespace

class TestDiffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself()
    {
        const auto catalog = catalogOf(shop);
        QVERIFY(diff::diff(catalog, catalog).empty());
        QVERIFY(diff::diff(catalog, catalogOf(shop)).empty());
    }

    void findsEachDifference_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* more, const char* expected) { QTest::newRow(name) << more << expected; };
        row("column-added", "ALTER TABLE public.orders ADD COLUMN at date;", "+ column public.orders.at");
        row("column-dropped", "ALTER TABLE public.orders DROP COLUMN total;", "- column public.orders.total\n- constraint public.orders.positive");
        row("type", "ALTER TABLE public.orders ALTER COLUMN total TYPE numeric(14,4);", "~ column public.orders.total: type numeric(10,2) → numeric(14,4)");
        row("not-null", "ALTER TABLE public.orders ALTER COLUMN note SET NOT NULL;", "~ column public.orders.note: NOT NULL no → yes");
        row("default-dropped", "ALTER TABLE public.orders ALTER COLUMN total DROP DEFAULT;", "~ column public.orders.total: default 0 → nothing");
        row("comment", "COMMENT ON COLUMN public.orders.note IS 'free text';", "~ column public.orders.note: comment nothing → free text");
        row("index-dropped", "DROP INDEX public.orders_note;", "- index public.orders_note");
        row("unique-added", "ALTER TABLE public.orders ADD CONSTRAINT u UNIQUE (note);", "+ constraint public.orders.u");
        row("check-dropped", "ALTER TABLE public.orders DROP CONSTRAINT positive;", "- constraint public.orders.positive");
        row("enum-value", "ALTER TYPE public.mood ADD VALUE 'glad';", "~ enum type public.mood: values 'sad', 'ok' → 'sad', 'ok', 'glad'");
        row("table-dropped", "DROP TABLE public.orders;", "- table public.orders\n- constraint public.orders.orders_pkey\n- constraint public.orders.positive\n- index public.orders_note");
        row("table-added", "CREATE TABLE public.a (b integer);", "+ table public.a");
        row("row-security", "ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;", "~ table public.orders: row security no → yes");
    }
    void findsEachDifference()
    {
        QFETCH(QString, more);
        QFETCH(QString, expected);
        const auto before = catalogOf(shop);
        const auto after = catalogOf((shop + more.toStdString()).c_str());
        const auto differences = diff::diff(before, after);
        QString found = lines(differences);
        QStringList sortedFound = found.split(QLatin1Char('\n'));
        QStringList sortedExpected = expected.split(QLatin1Char('\n'));
        sortedFound.sort();
        sortedExpected.sort();
        QCOMPARE(sortedFound, sortedExpected);
        // With everything selected the goal is the target, in both directions.
        const auto all = [](const diff::Change&, const catalog::Property*) { return true; };
        QVERIFY(diff::goal(before, differences, all) == after);
        QVERIFY(diff::goal(after, diff::diff(after, before), all) == before);
    }

    void nothingSelectedIsTheBaseline()
    {
        const auto before = catalogOf(shop);
        const auto after = catalogOf("CREATE TABLE public.a (b integer);");
        QVERIFY(diff::goal(before, diff::diff(before, after), [](const diff::Change&, const catalog::Property*) { return false; }) == before);
    }

    void columnOrderIsNoDifference()
    {
        QVERIFY(diff::diff(catalogOf("CREATE TABLE public.t (a integer, b text);"), catalogOf("CREATE TABLE public.t (b text, a integer);")).empty());
    }

    void destructionIsMarked()
    {
        const auto differences = diff::diff(catalogOf(shop), catalogOf("CREATE TYPE public.mood AS ENUM ('sad', 'ok');"));
        QCOMPARE(differences.changes.front().hazard, std::string("drop-table-in-use"));
        for (const auto& change : differences.changes) {
            if (change.id.kind != catalog::Kind::Table)
                QVERIFY2(change.parent != diff::Change::npos, change.id.describe().c_str());
        }
    }

    void ignoredObjectsAreCountedNotShown()
    {
        diff::DiffOptions options;
        options.ignore = {"ord*"};
        const auto differences = diff::diff(catalogOf(shop), catalogOf("CREATE TYPE public.mood AS ENUM ('sad', 'ok');"), options);
        QVERIFY(differences.changes.empty());
        QCOMPARE(differences.ignored.size(), std::size_t(4));
    }

    void whatASideCannotExpressIsHidden()
    {
        diff::DiffOptions options;
        options.targetBlind.hidden = {{catalog::Kind::View, ""}, {catalog::Kind::Column, "statistics"}};
        const auto before = catalogOf("CREATE TABLE public.t (a integer); ALTER TABLE public.t ALTER COLUMN a SET STATISTICS 5; CREATE VIEW public.v AS SELECT 1 AS x;");
        const auto differences = diff::diff(before, catalogOf("CREATE TABLE public.t (a integer);"), options);
        QVERIFY(differences.changes.empty());
        QCOMPARE(differences.hidden.size(), std::size_t(1));
    }

    void predictedNamesMatchByDefinition()
    {
        const auto before = catalogOf("CREATE TABLE public.t (a integer, CONSTRAINT old CHECK (a > 0));");
        catalog::CatalogBuilder builder(catalogOf("CREATE TABLE public.t (a integer, CONSTRAINT chk_rails_1 CHECK (a > 0));"));
        builder.modify<catalog::Constraint>({catalog::Kind::Constraint, "public", "t", "chk_rails_1"}, [](catalog::Constraint& c) { c.predictedName = true; });
        QVERIFY(diff::diff(before, builder.snapshot()).empty());
        QCOMPARE(diff::diff(before, catalogOf("CREATE TABLE public.t (a integer, CONSTRAINT chk_rails_1 CHECK (a > 0));")).changes.size(), std::size_t(2));
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("matches");
        QTest::newRow("name") << "orders" << true;
        QTest::newRow("star") << "ord*" << true;
        QTest::newRow("question-mark") << "order?" << true;
        QTest::newRow("qualified") << "public.orders" << true;
        QTest::newRow("other-schema") << "audit.orders" << false;
        QTest::newRow("schema-star") << "public.*" << true;
        QTest::newRow("kind") << "table:orders" << true;
        QTest::newRow("other-kind") << "view:orders" << false;
        QTest::newRow("prefix-only") << "order" << false;
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, matches);
        QCOMPARE(diff::matchesPattern(pattern.toStdString(), catalog::tableId("public", "orders")), matches);
    }
};

QTEST_GUILESS_MAIN(TestDiffer)
#include "tst_differ.moc"
