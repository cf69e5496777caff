#include "comparison_of.h"
#include "support/recipe.h"
#include "workspace/plan_changes.h"
#include "workspace/safe_way.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;
using workspace::Decisions;
using workspace::RenameAnswer;
using workspace::StepChange;
using workspace::StepFate;

namespace {

bool carries(const plan::Plan& plan, const std::pair<std::string, catalog::ObjectId>& wanted)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const plan::Step& step) {
        return std::any_of(step.hazards.begin(), step.hazards.end(),
                           [&](const plan::Hazard& hazard) { return hazard.id == wanted.first && hazard.object == wanted.second; });
    });
}

workspace::Settings directly()
{
    workspace::Settings settings;
    settings.policy = plan::Policy::Direct;
    return settings;
}

constexpr const char* shop = "CREATE TABLE customers (id bigint PRIMARY KEY, full_name text);"
                             "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);";

} // namespace

/// What a hazard's safe way promises: with it, the plan no longer carries the hazard, and still leads to its goal.
class TestSafeWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipes_data()
    {
        QTest::addColumn<QString>("recipe");
        for (const QString& name : recipeNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void recipes()
    {
        QFETCH(QString, recipe);
        const auto direct = planRecipe(readRecipe(recipe), plan::Policy::Direct);
        QVERIFY(direct.has_value());
        for (const auto& [hazard, way] : workspace::safeWays(**direct)) {
            const std::string about = hazard.first + " on " + hazard.second.sql();
            QVERIFY2(carries((*direct)->plan, hazard), about.c_str());
            const auto next = comparisonOf((*direct)->baseline, (*direct)->target, way.applied((*direct)->decisions), directly());
            QVERIFY2(!carries(next->plan, hazard), about.c_str());
            QVERIFY2(next->plan.verdict == plan::Verdict::Converged, about.c_str());
            QVERIFY2(next->conflicts.empty(), about.c_str());
        }
    }

    void aTableIsPlannedOnlineInADirectPlan()
    {
        const char* target = "CREATE TABLE customers (id bigint PRIMARY KEY, full_name text); CREATE INDEX by_name ON customers (full_name);"
                             "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer); CREATE INDEX by_total ON orders (total);";
        const auto direct = comparisonOf(shop, target, {}, directly());
        const auto ways = workspace::safeWays(*direct);
        const auto found = ways.find({"add-index-blocking", catalog::tableId("public", "orders")});
        QVERIFY(found != ways.end());
        const auto next = comparisonOf(direct->baseline, direct->target, found->second.applied({}), directly());
        QVERIFY(!carries(next->plan, found->first));
        QVERIFY(carries(next->plan, {"add-index-blocking", catalog::tableId("public", "customers")}));
        QVERIFY(next->plan.verdict == plan::Verdict::Converged);
        QCOMPARE(std::count_if(next->plan.steps.begin(), next->plan.steps.end(), [](const plan::Step& step) { return step.execution == plan::Execution::Alone; }), 1);
        QVERIFY(!workspace::safeWays(*next).contains(found->first));
    }

    void onlineThereIsNothingToAdd()
    {
        const auto online = comparisonOf(shop, "CREATE TABLE customers (id bigint PRIMARY KEY, full_name text);"
                                               "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total bigint);");
        QVERIFY(workspace::safeWays(*online).empty());
    }

    void theAnswerOfADropCanBeARename()
    {
        const char* target = "CREATE TABLE customers (id bigint PRIMARY KEY, display_name text);"
                             "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);";
        Decisions decisions;
        decisions.renames["column:public.customers.full_name=display_name"] = RenameAnswer::DroppedAndNew;
        decisions.acceptances = {{"drop-column-data-loss", "", "because"}};
        const auto before = comparisonOf(shop, target, decisions);
        const std::pair hazard{std::string("drop-column-data-loss"), catalog::columnId(catalog::tableId("public", "customers"), "full_name")};
        QVERIFY(carries(before->plan, hazard));
        const auto ways = workspace::safeWays(*before);
        QVERIFY(ways.contains(hazard));
        const auto after = comparisonOf(before->baseline, before->target, ways.at(hazard).applied(decisions));
        QVERIFY(!carries(after->plan, hazard));
        QCOMPARE(after->renames.size(), std::size_t(1));
    }

    void mendsTheTarget_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("hazard");
        QTest::newRow("fk") << QByteArray("CREATE TABLE customers (id bigint PRIMARY KEY, full_name text);"
                                          "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers, total integer);")
                            << QByteArray("fk-missing-index");
        QTest::newRow("json") << QByteArray("CREATE TABLE customers (id bigint PRIMARY KEY, full_name text, extra json);"
                                            "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);")
                              << QByteArray("add-column-json");
        QTest::newRow("not-valid") << QByteArray("CREATE TABLE customers (id bigint PRIMARY KEY, full_name text);"
                                                 "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);"
                                                 "ALTER TABLE orders ADD CONSTRAINT paid CHECK (total > 0) NOT VALID;")
                                   << QByteArray("constraint-left-unvalidated");
    }

    void mendsTheTarget()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, hazard);
        const auto before = comparisonOf(shop, target.constData());
        const auto ways = workspace::safeWays(*before);
        QCOMPARE(ways.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(ways.begin()->first.first), hazard);
        const auto after = comparisonOf(before->baseline, before->target, ways.begin()->second.applied({}));
        QVERIFY2(after->conflicts.empty(), after->conflicts.empty() ? "" : after->conflicts.front().render().c_str());
        QVERIFY(!carries(after->plan, ways.begin()->first));
        QVERIFY(after->plan.verdict == plan::Verdict::Converged);
    }

    void takesFromASide()
    {
        const char* target = "CREATE TABLE customers (id bigint PRIMARY KEY, full_name varchar);"
                             "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total bigint);";
        Decisions decisions;
        decisions.edits = {"ALTER TABLE orders ALTER COLUMN total TYPE numeric", "ALTER TABLE customers ADD COLUMN note text"};
        const auto before = comparisonOf(shop, target, decisions);
        const std::size_t total = before->find(keyOf("column:public.orders.total"));
        QVERIFY(total != diff::Change::npos);
        QCOMPARE(workspace::editsOn(*before, before->differences.changes[total].id), std::vector<std::size_t>{0});
        QCOMPARE(workspace::editsOn(*before, catalog::tableId("public", "customers")), std::vector<std::size_t>{1});
        const Decisions kept = workspace::take(decisions, *before, {total}, workspace::Side::Baseline);
        QCOMPARE(kept.edits.size(), std::size_t(2));
        const auto asBefore = comparisonOf(before->baseline, before->target, kept);
        QCOMPARE(QByteArray::fromStdString(asBefore->goal.column(before->differences.changes[total].id)->type.sql()), QByteArray("integer"));
        const Decisions taken = workspace::take(kept, *asBefore, {asBefore->find(keyOf("column:public.orders.total"))}, workspace::Side::Target);
        QCOMPARE(taken.edits, std::vector<std::string>{decisions.edits[1]});
        const auto asTarget = comparisonOf(before->baseline, before->target, taken);
        QCOMPARE(QByteArray::fromStdString(asTarget->goal.column(before->differences.changes[total].id)->type.sql()), QByteArray("bigint"));
    }

    void plansAreCompared()
    {
        const char* target = "CREATE TABLE customers (id bigint PRIMARY KEY, full_name text, note text);"
                             "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer); CREATE INDEX by_total ON orders (total);";
        const char* later = "CREATE TABLE customers (id bigint PRIMARY KEY, full_name text, note varchar(20), age integer);"
                            "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);";
        const auto before = comparisonOf(shop, target);
        const auto after = comparisonOf(shop, later);
        for (const StepChange& change : workspace::comparePlans(before->plan, before->plan))
            QVERIFY(change.fate == StepFate::Same && change.before == change.after);
        const auto changes = workspace::comparePlans(before->plan, after->plan);
        std::set<std::size_t> left, right;
        QStringList fates;
        for (const StepChange& change : changes) {
            if (change.before != StepChange::none)
                QVERIFY(left.insert(change.before).second);
            if (change.after != StepChange::none)
                QVERIFY(right.insert(change.after).second);
            const plan::Step& step = change.after == StepChange::none ? before->plan.steps[change.before] : after->plan.steps[change.after];
            fates << QString::number(static_cast<int>(change.fate)) + QLatin1Char(' ') + QString::fromStdString(step.title.render());
        }
        QCOMPARE(left.size(), before->plan.steps.size());
        QCOMPARE(right.size(), after->plan.steps.size());
        fates.sort();
        QCOMPARE(fates, QStringList({QStringLiteral("2 Add index by_total to public.orders"), QStringLiteral("3 Change public.customers (2 changes)")}));
    }
};

QTEST_GUILESS_MAIN(TestSafeWay)
#include "tst_safe_way.moc"
