#include "../workspace/comparison_of.h"
#include "ddl/printer.h"

#include <QRegularExpression>

using namespace cofferdam;
using namespace cofferdam::test;

/// How the ordered pieces of a plan become statements of steps.
class TestSteps : public QObject {
    Q_OBJECT

    /// The statements of a direct plan that change types, as they are printed.
    static QStringList retyping(const char* baseline, const char* target)
    {
        workspace::Settings settings;
        settings.policy = plan::Policy::Direct;
        workspace::Decisions decisions;
        decisions.acceptances.push_back({"all", {}, {}});
        const auto comparison = comparisonOf(baseline, target, decisions, settings);
        if (!comparison || comparison->plan.verdict != plan::Verdict::Converged)
            return {"no plan"};
        QStringList out;
        for (const plan::Step& step : comparison->plan.steps) {
            for (const ddl::Statement& statement : step.statements) {
                const auto text = QString::fromStdString(ddl::print(statement)).simplified();
                if (text.contains(" TYPE "))
                    out += text;
            }
        }
        return out;
    }

private Q_SLOTS:
    void typesOfOneTableChangeInOneStatement()
    {
        const QStringList statements = retyping("CREATE TABLE t (a integer, b integer DEFAULT 1, c text); CREATE TABLE u (a integer);",
                                                "CREATE TABLE t (a bigint, b bigint DEFAULT 2, c integer DEFAULT 3); CREATE TABLE u (a bigint);");
        QCOMPARE(statements.size(), 2);
        for (const char* column : {"a TYPE bigint", "b TYPE bigint", "c TYPE integer", "b SET DEFAULT 2", "c SET DEFAULT 3"})
            QVERIFY2(statements[0].contains(column), qPrintable(statements[0]));
        QVERIFY2(statements[1].contains("public.u"), qPrintable(statements[1]));
    }

    void aStepIsCalledAfterItsNews()
    {
        workspace::Decisions decisions;
        decisions.acceptances.push_back({"all", {}, {}});
        const auto comparison = comparisonOf("CREATE TABLE t (id integer PRIMARY KEY, n integer); CREATE VIEW v AS SELECT id, n FROM t;",
                                             "CREATE TABLE t (id integer PRIMARY KEY, n bigint); CREATE VIEW v AS SELECT id, n FROM t;", decisions, {});
        QVERIFY(comparison);
        QStringList titles;
        for (const plan::Step& step : comparison->plan.steps)
            titles += QString::fromStdString(step.title.render());
        QVERIFY2(titles.contains("Let the copy with the new type take the place of n of public.t"), qPrintable(titles.join('\n')));
    }

    void anOldKeyGoesWhenTheNewOneStands_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("heir");
        QTest::newRow("unique constraints") << "ALTER TABLE t ADD CONSTRAINT one UNIQUE (a, b)" << "ALTER TABLE t ADD CONSTRAINT two UNIQUE (b, a)";
        QTest::newRow("an index of more columns") << "CREATE INDEX one ON t (a)" << "CREATE INDEX two ON t (a, b)";
        QTest::newRow("a constraint for an index") << "CREATE UNIQUE INDEX one ON t (a, b)" << "ALTER TABLE t ADD CONSTRAINT two UNIQUE (b, a)";
    }
    void anOldKeyGoesWhenTheNewOneStands()
    {
        QFETCH(QString, old);
        QFETCH(QString, heir);
        // The types change in a late phase, and the new key with them.
        const QString table("CREATE TABLE t (a %1, b integer); %2; CREATE VIEW v AS SELECT a FROM t;");
        for (const plan::Policy policy : {plan::Policy::Online, plan::Policy::Direct}) {
            workspace::Settings settings;
            settings.policy = policy;
            workspace::Decisions decisions;
            decisions.acceptances.push_back({"all", {}, {}});
            const auto comparison = comparisonOf(table.arg("varchar(10)", old).toUtf8().constData(), table.arg("text", heir).toUtf8().constData(), decisions, settings);
            QVERIFY(comparison && comparison->plan.verdict == plan::Verdict::Converged);
            QString text;
            for (const plan::Step& step : comparison->plan.steps) {
                for (const ddl::Statement& statement : step.statements)
                    text += QString::fromStdString(ddl::print(statement)).simplified() + '\n';
            }
            const auto comes = text.indexOf(QRegularExpression("(ADD CONSTRAINT|CREATE INDEX( CONCURRENTLY)?) two"));
            const auto goes = text.indexOf(QRegularExpression("DROP (CONSTRAINT|INDEX CONCURRENTLY|INDEX) (public\\.)?one"));
            QVERIFY2(comes >= 0 && goes > comes, qPrintable(text));
        }
    }

    void anOldKeyOfACopiedColumnGoesWithIt()
    {
        workspace::Decisions decisions;
        decisions.acceptances.push_back({"all", {}, {}});
        const auto comparison = comparisonOf("CREATE TABLE t (id integer PRIMARY KEY, a text NOT NULL, CONSTRAINT one UNIQUE (a));",
                                             "CREATE TABLE t (id integer PRIMARY KEY, a varchar(9) NOT NULL, CONSTRAINT two UNIQUE (a));", decisions, {});
        QVERIFY(comparison);
        QCOMPARE(comparison->plan.verdict, plan::Verdict::Converged);
    }

    void valuesThatAreComputedFromNowOnAreLost_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("lost");
        QTest::newRow("plain values") << "integer" << true;
        QTest::newRow("computed before") << "integer GENERATED ALWAYS AS (id * 3) STORED" << false;
    }
    void valuesThatAreComputedFromNowOnAreLost()
    {
        QFETCH(QString, before);
        QFETCH(bool, lost);
        const QString table("CREATE TABLE t (id integer, n %1);");
        const auto comparison = comparisonOf(table.arg(before).toUtf8().constData(), table.arg("integer GENERATED ALWAYS AS (id * 2) STORED").toUtf8().constData(), {}, {});
        QVERIFY(comparison && !comparison->plan.steps.empty());
        const plan::Step& step = comparison->plan.steps.front();
        QCOMPARE(std::any_of(step.hazards.begin(), step.hazards.end(), [](const plan::Hazard& hazard) { return hazard.id == "drop-column-data-loss"; }), lost);
        QCOMPARE(step.irreversible, lost);
    }

    void settingsBelowAParentFollowInAStepOfTheirOwn()
    {
        const auto comparison = comparisonOf("CREATE TABLE t (k integer) PARTITION BY LIST (k); CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (1);",
                                             "CREATE TABLE t (k integer, n text) PARTITION BY LIST (k); CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (1); "
                                             "COMMENT ON COLUMN t_1.n IS 'x';", {}, {});
        QVERIFY(comparison);
        QCOMPARE(comparison->plan.verdict, plan::Verdict::Converged);
        QCOMPARE(comparison->plan.steps.size(), std::size_t(2));
        const plan::Step& rest = comparison->plan.steps.back();
        QCOMPARE(rest.id, std::string("expand-2"));
        QVERIFY(!rest.serves.empty());
        QCOMPARE(rest.serves.front().text(), std::string("column:public.t_1.n"));
    }

    /// The foreign key's twin would need the new key, that the name of the old one, and that the foreign key gone.
    void recipesThatDoNotGoTogetherGiveWay()
    {
        workspace::Decisions decisions;
        decisions.acceptances.push_back({"all", {}, {}});
        const auto comparison = comparisonOf("CREATE TABLE old (id integer CONSTRAINT k PRIMARY KEY); CREATE TABLE w (id integer NOT NULL); CREATE TABLE x (a text);"
                                             "CREATE TABLE u (a integer, CONSTRAINT fk FOREIGN KEY (a) REFERENCES old (id));",
                                             "CREATE TABLE w (id integer CONSTRAINT k PRIMARY KEY); CREATE TABLE x (a text); CREATE INDEX i ON x (a);"
                                             "CREATE TABLE u (a integer, CONSTRAINT fk FOREIGN KEY (a) REFERENCES w (id));", decisions, {});
        QVERIFY(comparison);
        QCOMPARE(comparison->plan.verdict, plan::Verdict::Converged);
        for (const plan::Step& step : comparison->plan.steps) {
            // Only what has to: the index of another table is still built beside its users, the table is dropped in the contract phase.
            const bool plainly = step.why.id == "plan.why.plainly";
            const bool alone = step.execution == plan::Execution::Alone;
            QCOMPARE(plainly, !alone);
            QCOMPARE(step.phase, alone ? plan::Phase::Expand : plan::Phase::Contract);
        }
        QCOMPARE(comparison->plan.steps.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
