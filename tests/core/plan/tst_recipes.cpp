#include "emit/sql.h"
#include "proof/recheck.h"
#include "support/paths.h"
#include "support/recipe.h"

#include <algorithm>

using namespace cofferdam;

/// Every recipe's plan on paper: it arrives, it says so when it is read again, and it keeps to the lock budget.
class TestRecipes : public QObject {
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("online");
        for (const QString& name : test::recipeNames()) {
            QTest::addRow("%s online", qPrintable(name)) << name << true;
            QTest::addRow("%s direct", qPrintable(name)) << name << false;
        }
    }

    static plan::Policy policy(bool online) { return online ? plan::Policy::Online : plan::Policy::Direct; }

    static bool createdByPlan(const plan::Plan& plan, const catalog::ObjectId& relation) { return !plan.baseline.contains(relation.table()); }

private Q_SLOTS:
    void converges_data() { rows(); }

    void converges()
    {
        QFETCH(QString, name);
        QFETCH(bool, online);
        const auto comparison = test::planRecipe(test::readRecipe(name), policy(online));
        if (!comparison)
            QFAIL(comparison.error().line().c_str());
        const plan::Plan& plan = (*comparison)->plan;
        for (const auto& message : plan.differences)
            qWarning("%s", message.render().c_str());
        QVERIFY(plan.verdict == plan::Verdict::Converged);
        QCOMPARE(plan.questions.size(), std::size_t{0});
        QVERIFY(std::is_sorted(plan.steps.begin(), plan.steps.end(), [](const auto& a, const auto& b) { return a.phase < b.phase; }));
        const std::string script = emit::sqlScript(plan, (*comparison)->report());
        const proof::Recheck again = proof::recheckSql(plan, script, 15);
        for (const auto& message : again.findings)
            qWarning("%s", message.render().c_str());
        QVERIFY(again.verdict == plan::Verdict::Converged);
    }

    void isWhatWasExpected_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : test::recipeNames())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void isWhatWasExpected()
    {
        QFETCH(QString, name);
        const auto comparison = test::planRecipe(test::readRecipe(name), plan::Policy::Online);
        if (!comparison)
            QFAIL(comparison.error().line().c_str());
        const std::string script = emit::sqlScript((*comparison)->plan, (*comparison)->report());
        QCOMPARE(test::differenceFromExpected(name + QStringLiteral(".sql"), QByteArray::fromStdString(script)), QString());
    }

    void keepsToTheLockBudget_data() { isWhatWasExpected_data(); }

    /// Nothing scans, builds or rewrites under a lock that blocks reads or writes of a table that was there before.
    void keepsToTheLockBudget()
    {
        QFETCH(QString, name);
        const auto comparison = test::planRecipe(test::readRecipe(name), plan::Policy::Online);
        if (!comparison)
            QFAIL(comparison.error().line().c_str());
        const plan::Plan& plan = (*comparison)->plan;
        for (const plan::Step& step : plan.steps) {
            for (const ddl::WorkEffect& work : step.work) {
                if (work.work == ddl::Work::Metadata || createdByPlan(plan, work.relation))
                    continue;
                const auto blocks = [&](const ddl::LockEffect& lock) {
                    return lock.relation.table() == work.relation.table() && lock.mode >= ddl::LockMode::Share;
                };
                QVERIFY2(std::none_of(step.locks.begin(), step.locks.end(), blocks),
                         (step.id + ": " + step.title.render() + ", " + std::string(ddl::workName(work.work))).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
