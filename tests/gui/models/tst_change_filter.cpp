#include "models/change_filter.h"
#include "models/view_data.h"

#include <QTest>

using namespace cofferdam::gui;

class TestChangeFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void whatMayOnlyBeSpeltDifferently();
};

void TestChangeFilter::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("empty") << "" << true;
    QTest::newRow("free-word") << "total" << true;
    QTest::newRow("free-word-other-case") << "ORDERS" << true;
    QTest::newRow("free-words-all") << "orders nowhere" << false;
    QTest::newRow("kind") << "kind:column" << true;
    QTest::newRow("kind-other") << "kind:index" << false;
    QTest::newRow("kind-either") << "kind:index,column" << true;
    QTest::newRow("action") << "action:dropped" << true;
    QTest::newRow("action-synonym") << "action:removed" << true;
    QTest::newRow("action-other") << "action:created" << false;
    QTest::newRow("table-part") << "table:ord" << true;
    QTest::newRow("hazard") << "hazard:data-loss" << true;
    QTest::newRow("hazard-any") << "hazard:any" << true;
    QTest::newRow("negated") << "-schema:audit" << true;
    QTest::newRow("negated-hit") << "-table:orders" << false;
    QTest::newRow("half-typed-field") << "kind:" << true;
    QTest::newRow("unknown-field-is-a-word") << "colour:red" << false;
    QTest::newRow("quoted-blank") << "\"column numeric\"" << true;
    QTest::newRow("held") << "is:held" << true;
    QTest::newRow("ticked") << "is:ticked" << false;
    QTest::newRow("lock-number") << "lock:8" << true;
    QTest::newRow("lock-name") << "lock:exclusive" << true;
    QTest::newRow("several-fields") << "kind:column action:dropped table:orders hazard:loss total" << true;
}

void TestChangeFilter::matches()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    ChangeRow row;
    row.kind = row.noun = row.kindWords = QStringLiteral("column");
    row.mark = Mark::Removed;
    row.schema = QStringLiteral("public");
    row.table = QStringLiteral("orders");
    row.name = QStringLiteral("total");
    row.hazards = {QStringLiteral("drop-column-data-loss")};
    row.tick = TickState::Off;
    row.heldBack = QStringLiteral("destructive");
    row.lock = 8;
    row.searchText = QStringLiteral("public.orders.total column numeric");
    QCOMPARE(ChangeFilter(text).matches(row), expected);
}

void TestChangeFilter::whatMayOnlyBeSpeltDifferently()
{
    ChangeRow row;
    row.mark = Mark::Unproven;
    QVERIFY(ChangeFilter(QStringLiteral("is:unproven")).matches(row));
    QVERIFY(ChangeFilter(QStringLiteral("action:unproven")).matches(row));
    QVERIFY(!ChangeFilter(QStringLiteral("-is:unproven")).matches(row));
    QVERIFY(!ChangeFilter(QStringLiteral("action:changed")).matches(row));
    row.mark = Mark::Changed;
    QVERIFY(!ChangeFilter(QStringLiteral("is:unproven")).matches(row));
}

QTEST_MAIN(TestChangeFilter)
#include "tst_change_filter.moc"
