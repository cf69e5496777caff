#include "comparison_of.h"
#include "ddl/printer.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;
using workspace::Decisions;
using workspace::RenameAnswer;

namespace {

constexpr const char* shop = "CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10,2) NOT NULL, note text);"
                             "CREATE INDEX by_note ON orders (note);"
                             "CREATE VIEW open_orders AS SELECT id, note FROM orders;";

diff::ObjectId column(const char* table, const char* name) { return catalog::columnId(catalog::tableId("public", table), name); }

bool mentions(const std::vector<base::Message>& messages, const char* words)
{
    return std::any_of(messages.begin(), messages.end(), [&](const base::Message& m) { return m.render().find(words) != std::string::npos; });
}

} // namespace

/// The fold: two sources and decisions become what is selected, what is held back and why, and the goal.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself()
    {
        const auto same = comparisonOf(shop, shop);
        QVERIFY(same->differences.empty() && same->plan.empty());
        QCOMPARE(same->counts.total(), std::size_t(0));
        QVERIFY(same->goal == same->baseline->catalog);
    }

    void silenceOfAFileByHand()
    {
        // Such a file grants nothing and leaves what it makes to whoever runs it; a dump without privileges says neither.
        auto plain = *sourceOf("CREATE TABLE t (a int);");
        auto granted = *sourceOf("CREATE TABLE t (a int); GRANT SELECT ON t TO alice; ALTER TABLE t OWNER TO bob;");
        granted.carriesOwners = granted.carriesPrivileges = granted.byHand = true;
        const auto compare = [&](const sources::SourceResult& from, const sources::SourceResult& to) {
            return comparisonOf(std::make_shared<const sources::SourceResult>(from), std::make_shared<const sources::SourceResult>(to));
        };
        QVERIFY(compare(plain, granted)->differences.empty());
        plain.byHand = true;
        for (const auto& [from, to] : {std::pair(plain, granted), std::pair(granted, plain)}) {
            const auto comparison = compare(from, to);
            QCOMPARE(comparison->differences.changes.size(), std::size_t(1));
            QCOMPARE(comparison->differences.changes.front().properties.size(), std::size_t(2));
        }
        QVERIFY(compare(plain, plain)->differences.empty());
    }

    void standings_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("unticked");
        QTest::addColumn<QString>("ticked");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* unticked, const char* ticked, const char* accepted, const QStringList& expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(unticked) << QString::fromUtf8(ticked) << QString::fromUtf8(accepted) << expected;
        };
        const char* const plain = "CREATE TABLE t (a int);";
        row("additions-are-selected", plain, "CREATE TABLE t (a int, b int); CREATE TABLE u (c int);", "", "", "",
            {"created column:public.t.b selected", "created table:public.u selected"});
        row("drops-are-held-back", "CREATE TABLE t (a int, b int); CREATE TABLE u (c int PRIMARY KEY);", plain, "", "", "",
            {"dropped column:public.t.b destructive", "dropped constraint:public.u.u_pkey requires", "dropped table:public.u destructive"});
        row("accepting-a-hazard-selects-its-drops", "CREATE TABLE t (a int, b int); CREATE TABLE u (c int);", plain, "", "", "drop-table-in-use",
            {"dropped column:public.t.b destructive", "dropped table:public.u selected"});
        row("accepting-for-one-object", "CREATE TABLE t (a int, b int, c int);", plain, "", "", "drop-column-data-loss:public.t.b",
            {"dropped column:public.t.b selected", "dropped column:public.t.c destructive"});
        row("accepting-all", "CREATE TABLE t (a int, b int); CREATE TABLE u (c int PRIMARY KEY);", plain, "", "", "all",
            {"dropped column:public.t.b selected", "dropped constraint:public.u.u_pkey selected", "dropped table:public.u selected"});
        row("a-tick-on-a-drop-accepts-it", "CREATE TABLE t (a int, b int);", plain, "", "column:public.t.b", "", {"dropped column:public.t.b selected"});
        row("an-index-goes-without-a-question", "CREATE TABLE t (a int); CREATE INDEX i ON t (a);", plain, "", "", "", {"dropped index:public.t.i selected"});
        row("what-needs-an-unticked-column-waits", plain, "CREATE TABLE t (a int, b int CHECK (b > 0)); CREATE INDEX i ON t (b); CREATE VIEW v AS SELECT b FROM t;", "column:public.t.b", "",
            "", {"created column:public.t.b unticked", "created constraint:public.t.t_b_check requires", "created index:public.t.i requires", "created view:public.v requires"});
        row("what-needs-an-unticked-table-waits", plain, "CREATE TABLE t (a int); CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE w (u int REFERENCES u); CREATE VIEW v AS SELECT id FROM u;",
            "table:public.u", "", "",
            {"created constraint:public.u.u_pkey requires", "created constraint:public.w.w_u_fkey requires", "created table:public.u unticked", "created table:public.w selected",
             "created view:public.v requires"});
        row("a-type-comes-before-its-column", plain, "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (a int, m mood);", "enum:public.mood", "", "",
            {"created column:public.t.m requires", "created enum:public.mood unticked"});
        row("waiting-goes-all-the-way", plain, "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t; CREATE VIEW w AS SELECT b FROM v; CREATE VIEW x AS SELECT b FROM w;",
            "column:public.t.b", "", "",
            {"created column:public.t.b unticked", "created view:public.v requires", "created view:public.w requires", "created view:public.x requires"});
        row("a-column-that-a-view-goes-on-using-stays", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t;", plain, "", "column:public.t.b", "",
            {"dropped column:public.t.b selected", "dropped view:public.v selected"});
        row("an-unticked-user-keeps-what-it-uses", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t;", plain, "view:public.v", "column:public.t.b", "",
            {"dropped column:public.t.b requires", "dropped view:public.v unticked"});
        const char* const written = "CREATE TABLE t (a varchar(9) CHECK (a IN ('x', 'y')), n integer); CREATE VIEW v AS SELECT n FROM t WHERE a = 'x';";
        row("casts-that-a-server-adds-are-nothing", written,
            "CREATE TABLE t (a varchar(9), n integer, CONSTRAINT t_a_check CHECK (((a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))));"
            "CREATE VIEW v AS SELECT t.n FROM t WHERE ((t.a)::text = 'x'::text);", "", "", "", {});
        row("a-cast-that-a-server-keeps-is-a-change", written, "CREATE TABLE t (a varchar(9) CHECK (a IN ('x', 'y')), n integer); CREATE VIEW v AS SELECT n FROM t WHERE a = 'x' AND n::bigint > 0;",
            "", "", "", {"altered view:public.v selected"});
        row("a-cast-of-what-a-view-gives-out-is-a-change", written, "CREATE TABLE t (a varchar(9) CHECK (a IN ('x', 'y')), n integer); CREATE VIEW v AS SELECT n::bigint AS n FROM t WHERE a = 'x';",
            "", "", "", {"altered view:public.v selected"});
        const char* const unknown = "CREATE TABLE t (a text, b text); CREATE VIEW v AS WITH r AS (SELECT a, b FROM t UNION SELECT b, a FROM t) SELECT 1 AS one FROM r WHERE r.a = r.b;";
        const char* const cast = "CREATE TABLE t (a text, b text); CREATE VIEW v AS WITH r AS (SELECT a, b FROM t UNION SELECT b, a FROM t) SELECT 1 AS one FROM r WHERE (r.a)::text = r.b;";
        row("a-cast-of-something-unknown-is-unproven", unknown, cast, "", "", "", {"altered view:public.v unproven"});
        row("what-is-unproven-can-be-accepted", unknown, cast, "", "", "unproven-spelling", {"altered view:public.v selected"});
        const char* const named = "CREATE TABLE t (a int); CREATE POLICY p ON t TO ann, bob;";
        row("whoever-runs-a-file-may-be-the-role-that-a-policy-names", "CREATE TABLE t (a int); CREATE POLICY p ON t TO ann, CURRENT_USER;", named, "", "", "", {"altered policy:public.t.p unproven"});
        row("whoever-runs-a-file-is-not-everybody", "CREATE TABLE t (a int); CREATE POLICY p ON t TO CURRENT_USER;", "CREATE TABLE t (a int); CREATE POLICY p ON t;", "", "", "",
            {"altered policy:public.t.p selected"});
        row("another-role-is-a-change", "CREATE TABLE t (a int); CREATE POLICY p ON t TO ann, cid;", named, "", "", "", {"altered policy:public.t.p selected"});
        row("two-casts-of-one-thing-are-a-change", cast, "CREATE TABLE t (a text, b text); CREATE VIEW v AS WITH r AS (SELECT a, b FROM t UNION SELECT b, a FROM t) SELECT 1 AS one FROM r WHERE (r.a)::date = r.b;", "", "", "",
            {"altered view:public.v selected"});
    }
    void standings()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, unticked);
        QFETCH(QString, ticked);
        QFETCH(QString, accepted);
        QFETCH(QStringList, expected);
        Decisions decisions;
        if (!unticked.isEmpty())
            decisions.ticks[keyOf(unticked.toUtf8().constData())] = false;
        if (!ticked.isEmpty())
            decisions.ticks[keyOf(ticked.toUtf8().constData())] = true;
        if (!accepted.isEmpty())
            decisions.acceptances.push_back({accepted.section(QLatin1Char(':'), 0, 0).toStdString(), accepted.section(QLatin1Char(':'), 1).toStdString(), "test"});
        workspace::Settings settings;
        settings.renames = workspace::RenamePolicy::Never;
        const auto compared = comparisonOf(before.constData(), after.constData(), decisions, settings);
        QCOMPARE(test::standings(*compared), expected);
        QCOMPARE(compared->counts.selected + compared->counts.heldBack, compared->counts.changes);
        QCOMPARE(compared->report().heldBack.size(), compared->counts.heldBack);
        // Whatever is selected can be planned, and the plan leads there.
        QCOMPARE(compared->plan.verdict, plan::Verdict::Converged);
        for (const auto& held : compared->report().heldBack)
            QVERIFY2(!held.reason.render().empty(), held.change.text().c_str());
    }

    void aHeldBackChangeSaysWhatHoldsIt()
    {
        Decisions decisions;
        decisions.ticks[keyOf("column:public.t.b")] = false;
        const auto compared = comparisonOf("CREATE TABLE t (a int);", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (b);", decisions);
        const std::size_t index = compared->find(keyOf("index:public.t.i"));
        const std::size_t held = compared->find(keyOf("column:public.t.b"));
        QVERIFY(index != diff::Change::npos && held != diff::Change::npos);
        QCOMPARE(compared->states[index].because, std::vector<std::size_t>{held});
        QCOMPARE(compared->states[index].needs, std::vector<std::size_t>{held});
        QCOMPARE(compared->states[held].neededBy, std::vector<std::size_t>{index});
    }

    void aPropertyCanBeLeftOutByItself()
    {
        Decisions decisions;
        decisions.ticks[keyOf("column:public.t.a/type")] = false;
        const auto compared = comparisonOf("CREATE TABLE t (a int);", "CREATE TABLE t (a bigint NOT NULL);", decisions);
        const auto* made = compared->goal.column(column("t", "a"));
        QVERIFY(made);
        QCOMPARE(made->type.name, std::string("integer"));
        QVERIFY(made->notNull);
    }

    void nothingSelectedIsTheBaseline()
    {
        Decisions decisions;
        const auto all = comparisonOf(shop, "CREATE TABLE orders (id bigint PRIMARY KEY, sum numeric(12,2));", decisions);
        for (const auto& change : all->differences.changes)
            decisions.ticks[change.key()] = false;
        const auto none = comparisonOf(shop, "CREATE TABLE orders (id bigint PRIMARY KEY, sum numeric(12,2));", decisions);
        QVERIFY(none->goal == none->baseline->catalog);
        QVERIFY(none->plan.empty());
        QCOMPARE(none->counts.selected, std::size_t(0));
    }

    void everythingSelectedIsTheTarget()
    {
        Decisions decisions;
        decisions.acceptances = {{"all", "", "test"}};
        workspace::Settings settings;
        settings.renames = workspace::RenamePolicy::Never;
        const auto compared = comparisonOf(shop, "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE orders (id bigint PRIMARY KEY, sum numeric(12,2), m mood); CREATE INDEX i ON orders (sum);",
                                           decisions, settings);
        QVERIFY(compared->goal == compared->target->catalog);
        QCOMPARE(compared->plan.verdict, plan::Verdict::Converged);
        QCOMPARE(compared->counts.heldBack, std::size_t(0));
    }

    void anUnansweredRenameHoldsBothHalves()
    {
        const char* const before = "CREATE TABLE t (id int, full_name text); CREATE VIEW v AS SELECT full_name FROM t;";
        const char* const after = "CREATE TABLE t (id int, name text); CREATE VIEW v AS SELECT name FROM t; CREATE INDEX i ON t (name);";
        const auto asked = comparisonOf(before, after);
        QCOMPARE(asked->questions.size(), std::size_t(1));
        QCOMPARE(asked->questions.front().id, std::string("column:public.t.full_name=name"));
        QCOMPARE(asked->counts.openQuestions, std::size_t(1));
        QCOMPARE(test::standings(*asked), (QStringList{"altered view:public.v requires", "created column:public.t.name question", "created index:public.t.i requires",
                                                       "dropped column:public.t.full_name question"}));
        QVERIFY(asked->goal == asked->baseline->catalog);

        const auto renamed = comparisonOf(before, after, workspace::answer(*asked, 0, RenameAnswer::Renamed));
        QVERIFY(renamed->goal == renamed->target->catalog);
        QCOMPARE(renamed->renames.size(), std::size_t(1));
        QCOMPARE(renamed->counts.openQuestions, std::size_t(0));
        QVERIFY(renamed->questions.front().answer == RenameAnswer::Renamed);

        const auto apart = comparisonOf(before, after, workspace::answer(*asked, 0, RenameAnswer::DroppedAndNew));
        QVERIFY(test::standings(*apart).contains(QStringLiteral("created column:public.t.name selected")));
        QVERIFY(test::standings(*apart).contains(QStringLiteral("dropped column:public.t.full_name destructive")));
        QCOMPARE(apart->counts.openQuestions, std::size_t(0));

        const auto later = comparisonOf(before, after, workspace::answer(*asked, 0, RenameAnswer::Later));
        QCOMPARE(test::standings(*later), test::standings(*asked));
        QCOMPARE(later->counts.openQuestions, std::size_t(1));
    }

    void aTickDoesNotAnswerAQuestion()
    {
        Decisions decisions;
        decisions.ticks[keyOf("column:public.t.name")] = true;
        const auto compared = comparisonOf("CREATE TABLE t (id int, full_name text);", "CREATE TABLE t (id int, name text);", decisions);
        QVERIFY(test::standings(*compared).contains(QStringLiteral("created column:public.t.name question")));
    }

    void aNameIsGivenOnce()
    {
        const auto asked = comparisonOf("CREATE TABLE t (id int, first_name text, last_name text);", "CREATE TABLE t (id int, name text);");
        QCOMPARE(asked->questions.size(), std::size_t(2));
        const auto first = comparisonOf(asked->baseline, asked->target, workspace::answer(*asked, 0, RenameAnswer::Renamed));
        QCOMPARE(first->renames.size(), std::size_t(1));
        QVERIFY(first->conflicts.empty());
        Decisions both = first->decisions;
        both.renames[asked->questions[1].id] = RenameAnswer::Renamed;
        const auto twice = comparisonOf(asked->baseline, asked->target, both);
        QCOMPARE(twice->renames.size(), std::size_t(1));
        QVERIFY(mentions(twice->conflicts, "name"));
    }

    void aValueThatNoRowNeedsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("used");
        const auto row = [](const char* name, const char* before, const char* after, bool used) { QTest::newRow(name) << QByteArray(before) << QByteArray(after) << used; };
        row("new-and-not-null", "CREATE TABLE t (b int);", "CREATE TABLE t (b int, a int NOT NULL);", true);
        row("new-and-nullable", "CREATE TABLE t (b int);", "CREATE TABLE t (b int, a int);", true);
        row("not-null-from-now-on", "CREATE TABLE t (a int);", "CREATE TABLE t (a int NOT NULL);", true);
        row("nothing-changes", "CREATE TABLE t (a int);", "CREATE TABLE t (a int);", false);
        row("it-was-not-null", "CREATE TABLE t (a int NOT NULL);", "CREATE TABLE t (a bigint NOT NULL);", false);
        row("it-may-be-null", "CREATE TABLE t (a int NOT NULL);", "CREATE TABLE t (a int);", false);
        row("of-a-new-table", "CREATE TABLE u (b int);", "CREATE TABLE u (b int); CREATE TABLE t (a int NOT NULL);", false);
        row("generated", "CREATE TABLE t (b int);", "CREATE TABLE t (b int, a int GENERATED ALWAYS AS (b + 1) STORED);", false);
        row("identity", "CREATE TABLE t (b int);", "CREATE TABLE t (b int, a int GENERATED ALWAYS AS IDENTITY);", false);
    }
    void aValueThatNoRowNeedsIsSaid()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, used);
        Decisions decisions;
        decisions.fills[column("t", "a")] = "4711";
        const auto compared = comparisonOf(before.constData(), after.constData(), decisions);
        QVERIFY(compared->conflicts.empty());
        const bool written = std::any_of(compared->plan.steps.begin(), compared->plan.steps.end(), [](const plan::Step& step) {
            return (step.batch && step.batch->assignments.front().second == "4711") ||
                   std::any_of(step.statements.begin(), step.statements.end(), [](const auto& statement) { return ddl::print(statement).find("4711") != std::string::npos; });
        });
        QCOMPARE(written, used);
        QCOMPARE(mentions(compared->notes, "public.t.a"), !used);
        QCOMPARE(mentions(compared->report().notes, "public.t.a"), !used);
    }

    void tablesAndTheirColumnsAreRenamedTogether()
    {
        Decisions decisions;
        decisions.renames["table:public.people=persons"] = RenameAnswer::Renamed;
        decisions.renames["column:public.people.nick=nickname"] = RenameAnswer::Renamed;
        const auto compared = comparisonOf("CREATE TABLE people (id int PRIMARY KEY, nick text);",
                                           "CREATE TABLE persons (id int, nickname text, CONSTRAINT people_pkey PRIMARY KEY (id));", decisions);
        QVERIFY2(compared->conflicts.empty(), compared->conflicts.empty() ? "" : compared->conflicts.front().render().c_str());
        QCOMPARE(compared->renames.size(), std::size_t(2));
        QVERIFY(compared->goal == compared->target->catalog);
        const std::string left = compared->plan.differences.empty() ? std::string() : compared->plan.differences.front().render();
        QVERIFY2(compared->plan.verdict == plan::Verdict::Converged, left.c_str());
    }

    void aMissingFillIsAQuestionOfThePlan()
    {
        const char* const before = "CREATE TABLE t (id int PRIMARY KEY);";
        const char* const after = "CREATE TABLE t (id int PRIMARY KEY, code text NOT NULL); CREATE INDEX i ON t (code);";
        const auto asked = comparisonOf(before, after);
        QVERIFY(asked->counts.openQuestions > 0);
        const auto filled = comparisonOf(before, after, workspace::fill(*asked, column("t", "code"), "'x'"));
        QCOMPARE(filled->counts.openQuestions, std::size_t(0));
        QVERIFY(filled->goal == filled->target->catalog);
        const auto withdrawn = workspace::fill(*filled, column("t", "code"), "");
        QVERIFY(withdrawn == asked->decisions);
    }

    void ignoredObjectsAreCountedOnBothSides()
    {
        workspace::Settings settings;
        settings.ignore = {"tmp_*", "index:by_note"};
        const auto compared = comparisonOf("CREATE TABLE orders (id int, note text); CREATE INDEX by_note ON orders (note); CREATE TABLE tmp_a (x int PRIMARY KEY);",
                                           "CREATE TABLE orders (id int, note text); CREATE TABLE tmp_b (y int); CREATE TABLE more (z int);", {}, settings);
        QCOMPARE(test::standings(*compared), QStringList{"created table:public.more selected"});
        QCOMPARE(compared->counts.ignored, std::size_t(4)); // two tables, a key, an index
        QCOMPARE(compared->counts.total(), std::size_t(5));
    }

    void whatAnIgnoredObjectUsesStays()
    {
        workspace::Settings settings;
        settings.ignore = {"view:v"};
        Decisions decisions;
        decisions.acceptances = {{"all", "", ""}};
        const auto compared = comparisonOf("CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t;", "CREATE TABLE t (a int);", decisions, settings);
        QCOMPARE(test::standings(*compared), QStringList{"dropped column:public.t.b requires"});
        QVERIFY(compared->states.front().keptUser.has_value());
        QCOMPARE(compared->plan.verdict, plan::Verdict::Converged);
    }

    void draftedEditsChangeTheTarget()
    {
        Decisions decisions;
        decisions.edits = {"ALTER TABLE public.t ADD COLUMN b integer", "CREATE INDEX i ON public.t (b)"};
        const auto compared = comparisonOf("CREATE TABLE t (a int);", "CREATE TABLE t (a int);", decisions);
        QCOMPARE(test::standings(*compared), (QStringList{"created column:public.t.b selected", "created index:public.t.i selected"}));
        QVERIFY(compared->conflicts.empty());
        QVERIFY(compared->goal == compared->draftedTarget);
    }

    /// Decisions made on one state of the sources meet another one.
    void replayOnRefreshedSources()
    {
        Decisions decisions;
        decisions.edits = {"ALTER TABLE public.t ADD COLUMN b integer", "ALTER TABLE public.gone ADD COLUMN c integer", "nonsense"};
        decisions.renames["column:public.t.old=new"] = RenameAnswer::Renamed;
        decisions.ticks[keyOf("table:public.gone")] = false;
        const auto compared = comparisonOf("CREATE TABLE t (a int);", "CREATE TABLE t (a int, z int);", decisions);
        QCOMPARE(compared->conflicts.size(), std::size_t(3));
        QVERIFY(mentions(compared->conflicts, "public.gone"));
        QVERIFY(mentions(compared->conflicts, "nonsense"));
        QVERIFY(mentions(compared->conflicts, "public.t.old"));
        QCOMPARE(test::standings(*compared), (QStringList{"created column:public.t.b selected", "created column:public.t.z selected"}));
        QVERIFY(compared->decisions == decisions);
        // When the object is back, so is the decision.
        const auto again = comparisonOf("CREATE TABLE t (a int, old int);", "CREATE TABLE t (a int, new int, z int); CREATE TABLE gone (x int);", decisions);
        QCOMPARE(again->conflicts.size(), std::size_t(1));
        QCOMPARE(again->renames.size(), std::size_t(1));
        QVERIFY(test::standings(*again).contains(QStringLiteral("created table:public.gone unticked")));
    }

    void undoIsThePreviousDecisions()
    {
        const auto first = comparisonOf("CREATE TABLE t (a int);", "CREATE TABLE t (a int, b int); CREATE TABLE u (c int);");
        const Decisions ticked = workspace::tick(*first, first->find(keyOf("column:public.t.b")), false);
        const auto second = comparisonOf(first->baseline, first->target, ticked);
        const auto back = comparisonOf(first->baseline, first->target, first->decisions);
        QVERIFY(!(second->goal == first->goal));
        QCOMPARE(test::standings(*back), test::standings(*first));
        QVERIFY(back->goal == first->goal);
    }

    void aTableStaysWithAPartThatStays()
    {
        workspace::Decisions decisions;
        decisions.ticks = {{keyOf("table:public.t"), true}, {keyOf("index:public.t.i"), false}};
        const auto compared = comparisonOf("CREATE TABLE t (a int); CREATE INDEX i ON t (a); CREATE TABLE u (a int);", "CREATE TABLE u (a int);", decisions);
        QVERIFY(compared->goal == compared->baseline->catalog);
        QVERIFY(compared->plan.verdict == plan::Verdict::Converged);
    }

    void aSequenceStaysOutWithItsTable()
    {
        const char* target = "CREATE TABLE t (id bigserial PRIMARY KEY); CREATE TABLE u (a int);";
        workspace::Decisions decisions;
        decisions.ticks = {{keyOf("table:public.t"), false}};
        const auto compared = comparisonOf("CREATE TABLE u (a int);", target, decisions);
        QVERIFY(compared->goal == compared->baseline->catalog);
        QVERIFY(compared->plan.verdict == plan::Verdict::Converged);
        decisions.ticks = {{keyOf("column:public.u.n"), false}};
        const auto column = comparisonOf("CREATE TABLE u (a int);", "CREATE TABLE u (a int, n bigserial);", decisions);
        QVERIFY(column->goal == column->baseline->catalog);
    }

    void whatAFileCannotExpressIsCountedAsHidden()
    {
        auto file = std::make_shared<sources::SourceResult>(*sourceOf("CREATE TABLE t (a int);"));
        file->blindSpots.hidden = {{catalog::Kind::View, ""}};
        file->unknown = {catalog::tableId("public", "u")};
        const auto compared = comparisonOf(sourceOf("CREATE TABLE t (a int); CREATE TABLE u (b int); CREATE VIEW v AS SELECT a FROM t;"), file);
        QVERIFY(compared->differences.empty());
        QCOMPARE(compared->counts.hidden, std::size_t(2));
        QVERIFY(compared->goal == compared->baseline->catalog);
    }

    void aCancelledComparisonIsAnError()
    {
        const base::CancelToken token;
        token.cancel();
        QVERIFY(!workspace::compare(sourceOf(shop), sourceOf(shop), {}, {}, token));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
