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
        options.target.blind.hidden = {{catalog::Kind::View, ""}, {catalog::Kind::Column, "statistics"}};
        const auto before = catalogOf("CREATE TABLE public.t (a integer); ALTER TABLE public.t ALTER COLUMN a SET STATISTICS 5; CREATE VIEW public.v AS SELECT 1 AS x;");
        const auto differences = diff::diff(before, catalogOf("CREATE TABLE public.t (a integer);"), options);
        QVERIFY(differences.changes.empty());
        QCOMPARE(differences.hidden.size(), std::size_t(1));
    }

    void whatASideShowsOtherwiseIsNoDifference()
    {
        const auto live = catalogOf("CREATE TABLE public.t (a timestamptz, b text DEFAULT 'x');");
        const auto file = catalogOf("CREATE TABLE public.t (a timestamp, b text DEFAULT 'x');");
        diff::DiffOptions options;
        options.target.view = [](const catalog::ObjectId&, const catalog::Object& object) {
            catalog::Column shown = std::get<catalog::Column>(object);
            shown.type.name = shown.name == "a" ? "timestamp without time zone" : shown.type.name;
            return catalog::Object(shown);
        };
        QVERIFY(diff::diff(live, file, options).empty());
        std::swap(options.baseline, options.target);
        QVERIFY(diff::diff(file, live, options).empty());
        QCOMPARE(diff::diff(live, catalogOf("CREATE TABLE public.t (a date, b text DEFAULT 'x');"), options).changes.size(), std::size_t(1));
    }

    void aUniqueConstraintMayShowAsAnIndex_data()
    {
        QTest::addColumn<QString>("constraint");
        QTest::addColumn<QString>("index");
        QTest::addColumn<int>("changes");
        QTest::newRow("same") << "ADD CONSTRAINT u UNIQUE (a, b)" << "CREATE UNIQUE INDEX u ON public.t (a, b);" << 0;
        QTest::newRow("deferrable") << "ADD CONSTRAINT u UNIQUE (a, b) DEFERRABLE" << "CREATE UNIQUE INDEX u ON public.t (a, b);" << 0;
        QTest::newRow("exclusion") << "ADD CONSTRAINT u EXCLUDE USING gist (c WITH &&) WHERE (a > 0)" << "CREATE INDEX u ON public.t USING gist (c) WHERE a > 0;" << 0;
        QTest::newRow("other-columns") << "ADD CONSTRAINT u UNIQUE (a, b)" << "CREATE UNIQUE INDEX u ON public.t (b, a);" << 2;
        QTest::newRow("not-unique") << "ADD CONSTRAINT u UNIQUE (a, b)" << "CREATE INDEX u ON public.t (a, b);" << 2;
        QTest::newRow("other-name") << "ADD CONSTRAINT u UNIQUE (a, b)" << "CREATE UNIQUE INDEX v ON public.t (a, b);" << 2;
        QTest::newRow("unique-constraint-without-index") << "ADD CONSTRAINT u UNIQUE (a, b)" << "" << 1;
        QTest::newRow("exclusion-without-index") << "ADD CONSTRAINT u EXCLUDE USING gist (c WITH &&)" << "" << 0;
        QTest::newRow("check") << "ADD CONSTRAINT u CHECK (a > 0)" << "" << 0;
    }
    void aUniqueConstraintMayShowAsAnIndex()
    {
        QFETCH(QString, constraint);
        QFETCH(QString, index);
        QFETCH(int, changes);
        const QString table = QStringLiteral("CREATE TABLE public.t (a integer, b integer, c int4range);");
        const auto live = catalogOf((table + QStringLiteral("ALTER TABLE public.t ") + constraint + QLatin1Char(';')).toUtf8().constData());
        const auto file = catalogOf((table + index).toUtf8().constData());
        diff::DiffOptions options;
        using catalog::Kind;
        options.target.blind.hidden = {{Kind::Constraint, "unique"}, {Kind::Constraint, "exclusion"}, {Kind::Constraint, "check"}, {Kind::Constraint, "deferrable"}};
        QCOMPARE(static_cast<int>(diff::diff(live, file, options).changes.size()), changes);
        std::swap(options.baseline, options.target);
        QCOMPARE(static_cast<int>(diff::diff(file, live, options).changes.size()), changes);
    }

    void whatExistsWithoutDefinitionIsNotAbsent()
    {
        const auto live = catalogOf("CREATE TABLE public.t (a serial PRIMARY KEY, b integer, CHECK (b > 0)); CREATE INDEX i ON public.t (b); CREATE TABLE public.u (a integer);");
        diff::DiffOptions options;
        options.target.unknown = {catalog::tableId("public", "t")};
        const auto differences = diff::diff(live, catalogOf(""), options);
        QCOMPARE(lines(differences), QStringLiteral("- table public.u"));
        QCOMPARE(differences.hidden.size(), std::size_t(5));
    }

    void schemasOutOfSightAreNotCompared()
    {
        const auto live = catalogOf("CREATE SCHEMA audit; CREATE TABLE audit.t (a integer PRIMARY KEY); CREATE TABLE public.u (a integer);");
        diff::DiffOptions options;
        options.target.schemas = {{"public"}};
        QCOMPARE(lines(diff::diff(live, catalogOf(""), options)), QStringLiteral("- schema audit\n- table public.u"));
    }

    void clonesOfAForeignKeyAreNoKeysOfTheirOwn()
    {
        const auto live = catalogOf("CREATE TABLE public.o (id integer PRIMARY KEY); CREATE TABLE public.p (a integer REFERENCES public.o) PARTITION BY LIST (a);"
                                    "CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES IN (1);");
        const auto file = catalogOf("CREATE TABLE public.o (id integer PRIMARY KEY); CREATE TABLE public.p (a integer REFERENCES public.o);"
                                    "CREATE TABLE public.p_1 (a integer, CONSTRAINT p_a_fkey FOREIGN KEY (a) REFERENCES public.o);");
        diff::DiffOptions options;
        options.target.blind.hidden = {{catalog::Kind::Table, "partition_of"}, {catalog::Kind::Table, "partition_by"}, {catalog::Kind::Column, "inherited"}};
        QCOMPARE(lines(diff::diff(live, file, options)), QString());
        const auto more = catalogOf("CREATE TABLE public.o (id integer PRIMARY KEY); CREATE TABLE public.p (a integer REFERENCES public.o);"
                                    "CREATE TABLE public.p_1 (a integer, CONSTRAINT p_a_fkey FOREIGN KEY (a) REFERENCES public.o ON DELETE CASCADE);");
        QCOMPARE(diff::diff(live, more, options).changes.size(), std::size_t(1));
    }

    void predictedNamesMatchByDefinition()
    {
        const auto before = catalogOf("CREATE TABLE public.t (a integer, CONSTRAINT old CHECK (a > 0));");
        catalog::CatalogBuilder builder(catalogOf("CREATE TABLE public.t (a integer, CONSTRAINT chk_rails_1 CHECK (a > 0));"));
        builder.modify<catalog::Constraint>({catalog::Kind::Constraint, "public", "t", "chk_rails_1"}, [](catalog::Constraint& c) { c.predictedName = true; });
        QVERIFY(diff::diff(before, builder.snapshot()).empty());
        QCOMPARE(diff::diff(before, catalogOf("CREATE TABLE public.t (a integer, CONSTRAINT chk_rails_1 CHECK (a > 0));")).changes.size(), std::size_t(2));
    }

    void aSequenceIsSaidWithTheDefaultThatCountsByIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("sequences");
        QTest::newRow("goes") << "id bigserial" << "id uuid" << QStringList{"- sequence public.t_id_seq"};
        QTest::newRow("comes") << "id uuid" << "id bigserial" << QStringList{"+ sequence public.t_id_seq"};
        QTest::newRow("no default in either") << "id bigint" << "id bigint" << QStringList();
    }
    void aSequenceIsSaidWithTheDefaultThatCountsByIt()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, sequences);
        const QString table("CREATE TABLE public.t (%1); CREATE SEQUENCE public.alone;");
        diff::DiffOptions options;
        options.baseline.blind.hidden = {{catalog::Kind::Sequence, ""}};
        options.target.blind.hidden = {{catalog::Kind::Sequence, ""}};
        const QString found = lines(diff::diff(catalogOf(table.arg(before).toUtf8().constData()), catalogOf("CREATE TABLE public.t (" + after.toUtf8() + ");"), options));
        QCOMPARE(found.split(QLatin1Char('\n')).filter(QLatin1String("sequence")), sequences);
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
