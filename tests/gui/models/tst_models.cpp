#include "models/lock_heat_model.h"
#include "models/change_tree_model.h"
#include "models/plan_model.h"
#include "models/row_models.h"
#include "support/sample_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cofferdam::gui;

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelIsSound();
    void groupsByEveryGrouping_data();
    void groupsByEveryGrouping();
    void tickingAsksAndKeepsTheShape();
    void groupTicksOnlyWhatIsShown();
    void countsAddUp();
    void spellingsStandApart_data();
    void spellingsStandApart();
    void namesEveryRowForScreenReaders();
    void planKeepsOrderOfPhasesAndGates();
    void locksAreStrongestPerTableAndPhase();
    void filtersTenThousandChangesQuickly();
};

void TestModels::everyModelIsSound()
{
    ChangeTreeModel tree;
    ChangeFilterProxy proxy;
    proxy.setSourceModel(&tree);
    PlanModel plan;
    QuestionsModel questions;
    HazardsModel hazards;
    NotModelledModel notModelled;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester treeTester(&tree, fatal);
    QAbstractItemModelTester proxyTester(&proxy, fatal);
    QAbstractItemModelTester planTester(&plan, fatal);
    QAbstractItemModelTester questionsTester(&questions, fatal);
    QAbstractItemModelTester hazardsTester(&hazards, fatal);
    QAbstractItemModelTester notModelledTester(&notModelled, fatal);
    for (const ComparisonSnapshot& snapshot : {sampleSnapshot(), ComparisonSnapshot(), largeSnapshot(300), sampleSnapshot(), sampleSnapshot()}) {
        tree.setSnapshot(snapshot);
        plan.setSnapshot(snapshot);
        questions.setSnapshot(snapshot);
        hazards.setSnapshot(snapshot);
        notModelled.setSnapshot(snapshot);
        proxy.setFilterText(QStringLiteral("kind:column"));
        tree.setGrouping(ChangeTreeModel::Grouping::Kind);
        proxy.setFilterText(QString());
        tree.setGrouping(ChangeTreeModel::Grouping::Table);
    }
    QCOMPARE(questions.rowCount(), 2);
    QCOMPARE(hazards.rowCount(), 2);
    QCOMPARE(notModelled.rowCount(), 1);
}

void TestModels::groupsByEveryGrouping_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<int>("groups");
    QTest::newRow("action") << static_cast<int>(ChangeTreeModel::Grouping::Action) << 4;
    QTest::newRow("kind") << static_cast<int>(ChangeTreeModel::Grouping::Kind) << 3;
    QTest::newRow("schema") << static_cast<int>(ChangeTreeModel::Grouping::Schema) << 1;
    QTest::newRow("table") << static_cast<int>(ChangeTreeModel::Grouping::Table) << 5;
}

void TestModels::groupsByEveryGrouping()
{
    QFETCH(int, grouping);
    QFETCH(int, groups);
    ChangeTreeModel tree;
    tree.setSnapshot(sampleSnapshot());
    tree.setGrouping(static_cast<ChangeTreeModel::Grouping>(grouping));
    QCOMPARE(tree.rowCount(), groups);
    int changes = 0;
    for (int i = 0; i < groups; ++i)
        changes += tree.rowCount(tree.index(i, 0));
    QCOMPARE(changes, static_cast<int>(sampleSnapshot()->changes.size()));
}

void TestModels::tickingAsksAndKeepsTheShape()
{
    ChangeTreeModel tree;
    tree.setSnapshot(sampleSnapshot());
    QSignalSpy asked(&tree, &ChangeTreeModel::tickRequested);
    QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    const QString key = QStringLiteral("column:public.payments.amount_cents");
    const QModelIndex index = tree.indexOfChange(key);
    QVERIFY(index.isValid());
    QCOMPARE(tree.rowCount(index), 2);
    QVERIFY(tree.setData(index, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.takeFirst(), (QVariantList{QStringList{key}, false}));
    QVERIFY(tree.setData(tree.index(1, 0, index), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.takeFirst().at(0).toStringList(), QStringList{key + QStringLiteral("/NOT NULL")});

    auto next = std::make_shared<ComparisonView>(*sampleSnapshot());
    next->changes.front().tick = TickState::Off;
    tree.setSnapshot(next);
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
    QCOMPARE(tree.indexOfChange(key).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestModels::groupTicksOnlyWhatIsShown()
{
    ChangeTreeModel tree;
    ChangeFilterProxy proxy;
    proxy.setSourceModel(&tree);
    tree.setSnapshot(sampleSnapshot());
    proxy.setFilterText(QStringLiteral("table:products type"));
    QSignalSpy asked(&tree, &ChangeTreeModel::tickRequested);
    QCOMPARE(proxy.rowCount(), 1);
    QVERIFY(proxy.setData(proxy.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(asked.takeFirst().at(0).toStringList(), QStringList{QStringLiteral("column:public.products.description")});
}

void TestModels::countsAddUp()
{
    ChangeTreeModel tree;
    ChangeFilterProxy proxy;
    proxy.setSourceModel(&tree);
    tree.setSnapshot(sampleSnapshot());
    const int all = static_cast<int>(tree.snapshot()->changes.size());
    for (const char* text : {"", "kind:column", "nothing like this", "action:created", "table:orders"}) {
        proxy.setFilterText(QString::fromLatin1(text));
        QCOMPARE(proxy.shownChanges() + proxy.hiddenChanges(), all);
        QCOMPARE(static_cast<int>(proxy.shownKeys().size()), proxy.shownChanges());
    }
}

void TestModels::spellingsStandApart_data()
{
    QTest::addColumn<int>("grouping");
    for (const auto grouping : {ChangeTreeModel::Grouping::Table, ChangeTreeModel::Grouping::Action, ChangeTreeModel::Grouping::Kind, ChangeTreeModel::Grouping::Schema})
        QTest::newRow(qPrintable(QString::number(static_cast<int>(grouping)))) << static_cast<int>(grouping);
}

void TestModels::spellingsStandApart()
{
    QFETCH(int, grouping);
    auto view = std::make_shared<ComparisonView>(*sampleSnapshot());
    view->changes.front().mark = Mark::Unproven; // has two properties
    view->changes.back().mark = Mark::Unproven;
    ChangeTreeModel tree;
    tree.setGrouping(static_cast<ChangeTreeModel::Grouping>(grouping));
    tree.setSnapshot(view);
    const QModelIndex group = tree.index(tree.rowCount() - 1, 0);
    QCOMPARE(tree.rowCount(group), 2);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = tree.index(row, 0, group);
        QCOMPARE(index.data(ChangeTreeModel::MarkRole).toInt(), static_cast<int>(Mark::Unproven));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(word(Mark::Unproven)));
        QVERIFY(index.flags() & Qt::ItemIsUserCheckable);
    }
    // Its properties can be chosen one by one, as any change's.
    QCOMPARE(tree.rowCount(tree.indexOfChange(view->changes.front().key)), 2);
    // Nowhere else.
    for (int row = 0; row + 1 < tree.rowCount(); ++row) {
        for (int child = 0; child < tree.rowCount(tree.index(row, 0)); ++child)
            QVERIFY(tree.index(child, 0, tree.index(row, 0)).data(ChangeTreeModel::MarkRole).toInt() != static_cast<int>(Mark::Unproven));
    }
}

void TestModels::namesEveryRowForScreenReaders()
{
    ChangeTreeModel tree;
    tree.setSnapshot(sampleSnapshot());
    const QString text = tree.indexOfChange(QStringLiteral("column:public.payments.amount_cents")).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(QStringLiteral("public.payments.amount_cents")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Changed")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("hazard")), qPrintable(text));
    for (int i = 0; i < tree.rowCount(); ++i)
        QVERIFY(!tree.index(i, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    PlanModel plan;
    plan.setSnapshot(sampleSnapshot());
    QVERIFY(plan.indexOfStep(4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("blocks reads and writes")));
}

void TestModels::planKeepsOrderOfPhasesAndGates()
{
    PlanModel plan;
    plan.setSnapshot(sampleSnapshot());
    QCOMPARE(plan.rowCount(), 4);
    QVERIFY(plan.phaseAt(plan.index(0, 0)));
    QVERIFY(plan.gateAt(plan.index(1, 0)));
    QCOMPARE(plan.rowCount(plan.index(1, 0)), 0);
    QCOMPARE(plan.stepAt(plan.indexOfStep(3))->number, 3);
    QCOMPARE(plan.indexOfStep(3).parent().row(), 2);
    QVERIFY(!plan.indexOfStep(99).isValid());
}

void TestModels::filtersTenThousandChangesQuickly()
{
    ChangeTreeModel tree;
    ChangeFilterProxy proxy;
    proxy.setSourceModel(&tree);
    QElapsedTimer timer;
    timer.start();
    tree.setSnapshot(largeSnapshot(10000));
    proxy.setFilterText(QStringLiteral("column_99"));
    QCOMPARE(proxy.shownChanges(), 111);
    // Generous: debug builds on shared machines.
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestModels::locksAreStrongestPerTableAndPhase()
{
    LockHeatModel heat;
    QAbstractItemModelTester tester(&heat, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ComparisonSnapshot snapshot = sampleSnapshot();
    heat.setSnapshot(snapshot);
    QVERIFY(heat.rowCount() > 1);
    QCOMPARE(heat.headerData(0, Qt::Vertical).toString(), QStringLiteral("public.payments"));
    // By hand: every cell is the strongest lock of its phase on its table.
    int column = 0;
    for (const PhaseRow& phase : snapshot->phases) {
        if (phase.steps.empty())
            continue;
        QCOMPARE(heat.headerData(column, Qt::Horizontal).toString(), phase.title);
        for (int row = 0; row < heat.rowCount(); ++row) {
            int strongest = 0;
            for (const StepRow& step : phase.steps) {
                if (step.lockedTable == heat.headerData(row, Qt::Vertical).toString())
                    strongest = std::max(strongest, step.lock);
            }
            const QModelIndex cell = heat.index(row, column);
            QCOMPARE(cell.data(LockHeatModel::LevelRole).toInt(), strongest);
            QCOMPARE(cell.data(LockHeatModel::StepRole).toInt() > 0, strongest > 0);
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        ++column;
    }
    QCOMPARE(heat.columnCount(), column);
    heat.setSnapshot({});
    QCOMPARE(heat.rowCount(), 0);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
