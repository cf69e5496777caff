#include "emit/sql.h"
#include "support/paths.h"
#include "support/pg_dump_text.h"
#include "support/postgres.h"
#include "support/recipe.h"

#include <algorithm>

using namespace cofferdam;

/// Every recipe on a real server: both versions of the application work at every step that says so, no row is lost, the target is
/// reached, and what can be undone is undone.
class TestRecipesServer : public QObject {
    Q_OBJECT

private:
    static QByteArray sql(const plan::Step& step) { return QByteArray::fromStdString(emit::stepSql(step)); }

    static base::Result<QByteArray> dumpOf(const QByteArray& schema)
    {
        test::Database database;
        COFFERDAM_TRY(database.load(schema));
        return database.pgDump();
    }

    /// `next`: the phase that is about to begin or goes on; none: the plan is done.
    static base::Result<void> runAlive(test::Database& database, const test::Recipe& recipe, std::optional<plan::Phase> next, bool begins)
    {
        if (recipe.oldApplication && next && (*next < recipe.oldApplication->phase || (begins && *next == recipe.oldApplication->phase)))
            COFFERDAM_TRY(database.psql(recipe.oldApplication->sql));
        if (recipe.newApplication && (!next || *next >= recipe.newApplication->phase))
            COFFERDAM_TRY(database.psql(recipe.newApplication->sql));
        return {};
    }

    static void rows()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : test::recipeNames())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }

    void leadsToTheTarget_data() { rows(); }

    void leadsToTheTarget()
    {
        QFETCH(QString, name);
        const test::Recipe recipe = test::readRecipe(name);
        const auto comparison = test::planRecipe(recipe, plan::Policy::Online);
        COFFERDAM_VERIFY(comparison);
        const auto& steps = (*comparison)->plan.steps;
        test::Database database;
        COFFERDAM_VERIFY(database.load(recipe.baseline));
        COFFERDAM_VERIFY(database.psql(recipe.rows));
        for (std::size_t i = 0; i <= steps.size(); ++i) {
            const auto next = i < steps.size() ? std::optional(steps[i].phase) : std::nullopt;
            const bool phaseBegins = i == 0 || i == steps.size() || steps[i].phase != steps[i - 1].phase;
            const auto alive = runAlive(database, recipe, next, phaseBegins);
            if (!alive)
                QFAIL(("before " + (next ? steps[i].id : std::string("the end")) + ": " + alive.error().line()).c_str());
            if (i == steps.size())
                break;
            const auto ran = database.psql(sql(steps[i]));
            if (!ran)
                QFAIL((steps[i].id + ": " + ran.error().line()).c_str());
        }
        for (const QString& query : recipe.holds) {
            const auto answer = database.query(query.toUtf8());
            COFFERDAM_VERIFY(answer);
            QVERIFY2(!answer->isEmpty() && answer->first().first() == QLatin1String("t"), qPrintable(query));
        }
        const auto wanted = dumpOf(recipe.target);
        const auto reached = database.pgDump();
        COFFERDAM_VERIFY(wanted);
        COFFERDAM_VERIFY(reached);
        QCOMPARE(test::dumpDifference(*reached, *wanted), QString());
    }

    void leadsBack_data() { rows(); }

    /// From before the first step whose data cannot come back, the undo of every step in reverse order gives the baseline.
    void leadsBack()
    {
        QFETCH(QString, name);
        const test::Recipe recipe = test::readRecipe(name);
        const auto comparison = test::planRecipe(recipe, plan::Policy::Online);
        COFFERDAM_VERIFY(comparison);
        const auto& steps = (*comparison)->plan.steps;
        const auto last = std::find_if(steps.begin(), steps.end(), [](const plan::Step& step) {
            if (step.statements.empty())
                return false;
            return step.irreversible || step.statements.front().as<ddl::AlterEnum>();
        });
        test::Database database;
        COFFERDAM_VERIFY(database.load(recipe.baseline));
        COFFERDAM_VERIFY(database.psql(recipe.rows));
        for (auto step = steps.begin(); step != last; ++step) {
            const auto ran = database.psql(sql(*step));
            if (!ran)
                QFAIL((step->id + ": " + ran.error().line()).c_str());
        }
        for (auto step = std::make_reverse_iterator(last); step != steps.rend(); ++step) {
            const auto ran = database.psql(QByteArray::fromStdString(emit::undoSql(*step)));
            if (!ran)
                QFAIL(("undo of " + step->id + ": " + ran.error().line()).c_str());
        }
        const auto wanted = dumpOf(recipe.baseline);
        const auto reached = database.pgDump();
        COFFERDAM_VERIFY(wanted);
        COFFERDAM_VERIFY(reached);
        QCOMPARE(test::dumpDifference(*reached, *wanted), QString());
    }
};

QTEST_GUILESS_MAIN(TestRecipesServer)
#include "tst_recipes_server.moc"
