#include "support/accessible_walk.h"
#include "support/sample_session.h"
#include "widgets/side_by_side_diff.h"

#include <QSignalSpy>
#include <QTest>

using namespace cofferdam::gui;

class TestSideBySideDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesHaveEqualHeight();
    void walksTheDifferences();
    void foldsUnchangedLinesOnBothSides();
    void scrollsTogether();
    void oneColumnWhereTwoDoNotFit();
    void aTextAloneHasAllTheRoom();
    void isNamed();

private:
    std::unique_ptr<SideBySideDiff> m_view;
};

void TestSideBySideDiff::init()
{
    m_view = std::make_unique<SideBySideDiff>();
    m_view->resize(900, 300);
    const DefinitionTexts texts = SampleSession().definitions({});
    m_view->setTexts(texts.haveTitle, texts.haveText, texts.wantTitle, texts.wantText);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestSideBySideDiff::bothSidesHaveEqualHeight()
{
    QCOMPARE(m_view->leftEditor()->lineCount(), m_view->rightEditor()->lineCount());
    QVERIFY(m_view->leftEditor()->text().contains(QStringLiteral("legacy_code")));
    QVERIFY(m_view->rightEditor()->text().contains(QStringLiteral("refunded")));
}

void TestSideBySideDiff::walksTheDifferences()
{
    QSignalSpy left(m_view.get(), &SideBySideDiff::leftDifferences);
    QCOMPARE(m_view->differenceCount(), 4);
    QCOMPARE(m_view->currentDifference(), 0);
    const int first = m_view->leftEditor()->currentLine();
    m_view->nextDifference();
    QVERIFY(m_view->leftEditor()->currentLine() > first);
    QCOMPARE(m_view->leftEditor()->currentLine(), m_view->rightEditor()->currentLine());
    m_view->nextDifference();
    m_view->nextDifference();
    QCOMPARE(left.count(), 0);
    m_view->nextDifference();
    QCOMPARE(left.count(), 1);
    QCOMPARE(left.front().front().toBool(), true);
}

void TestSideBySideDiff::foldsUnchangedLinesOnBothSides()
{
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines << QStringLiteral("column_%1 integer,").arg(i);
    QStringList other = lines;
    other[30] = QStringLiteral("column_30 bigint,");
    m_view->setTexts(QStringLiteral("a"), lines.join(QLatin1Char('\n')), QStringLiteral("b"), other.join(QLatin1Char('\n')));
    QVERIFY(m_view->leftEditor()->isFolded(0));
    QVERIFY(m_view->rightEditor()->isFolded(0));
    m_view->setFolding(false);
    QVERIFY(!m_view->leftEditor()->isFolded(0));
    QVERIFY(!m_view->rightEditor()->isFolded(0));
    m_view->rightEditor()->setFolded(0, true);
    QVERIFY(m_view->leftEditor()->isFolded(0));
}

void TestSideBySideDiff::scrollsTogether()
{
    m_view->leftEditor()->setVerticalPosition(3);
    QCOMPARE(m_view->rightEditor()->verticalPosition(), m_view->leftEditor()->verticalPosition());
    m_view->rightEditor()->setVerticalPosition(1);
    QCOMPARE(m_view->leftEditor()->verticalPosition(), m_view->rightEditor()->verticalPosition());
}

void TestSideBySideDiff::oneColumnWhereTwoDoNotFit()
{
    const auto settled = [this] { QTest::qWait(20); };
    m_view->setTexts({}, QStringLiteral("a\nb\nc"), {}, QStringLiteral("a\nx\nc\nd"));
    QVERIFY(!m_view->isOneColumn());
    QVERIFY2(m_view->minimumSizeHint().width() < 420, qPrintable(QString::number(m_view->minimumSizeHint().width())));
    m_view->resize(420, 300);
    settled();
    QVERIFY(m_view->isOneColumn());
    QVERIFY(!m_view->rightEditor()->isVisible());
    // What goes before what comes, equal lines once.
    QCOMPARE(m_view->leftEditor()->text(), QStringLiteral("a\nb\nx\nc\nd"));
    QCOMPARE(m_view->differenceCount(), 2);
    m_view->setOneColumn(false);
    QVERIFY(!m_view->isOneColumn());
    QCOMPARE(m_view->leftEditor()->lineCount(), m_view->rightEditor()->lineCount());
    m_view->resize(900, 300);
    m_view->setOneColumn(true);
    QVERIFY(m_view->isOneColumn());
    QCOMPARE(unnamedFocusable(m_view.get()).join(QLatin1Char(';')), QString());
}

void TestSideBySideDiff::aTextAloneHasAllTheRoom()
{
    m_view->setTexts(QStringLiteral("there"), QStringLiteral("CREATE TABLE t ();\n"), QStringLiteral("not there"), {});
    QVERIFY(m_view->leftEditor()->isVisible());
    QVERIFY(!m_view->rightEditor()->isVisible());
    QTRY_COMPARE(m_view->leftEditor()->width(), m_view->width());
    m_view->setTexts(QStringLiteral("not there"), {}, QStringLiteral("there"), QStringLiteral("CREATE TABLE t ();\n"));
    QVERIFY(!m_view->leftEditor()->isVisible());
    QVERIFY(m_view->rightEditor()->isVisible());
    QCOMPARE(m_view->rightEditor()->text(), QStringLiteral("CREATE TABLE t ();"));
    QCOMPARE(m_view->differenceCount(), 1);
}

void TestSideBySideDiff::isNamed()
{
    QCOMPARE(unnamedFocusable(m_view.get()).join(QLatin1Char(';')), QString());
}

QTEST_MAIN(TestSideBySideDiff)
#include "tst_side_by_side_diff.moc"
