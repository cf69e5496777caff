#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "compare/choose_page.h"
#include "diagram/diagram_page.h"
#include "draft/draft_panel.h"
#include "hazards/hazards_page.h"
#include "plan/moment_bar.h"
#include "plan/plan_page.h"
#include "plan/plan_versions.h"
#include "plan/schema_moment.h"
#include "support/accessible_walk.h"
#include "widgets/find_bar.h"
#include "widgets/side_by_side_diff.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cofferdam;
using namespace cofferdam::gui;

/// What a reviewer does with a plan on the real core: other ways around a hazard, sides, versions, moments, finding; all of it undoable.
class TestReviewFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hazardsHaveThreeAnswers();
    void aDropThatIsARename();
    void objectsAreTakenFromEitherSide();
    void changesAreDrawnOntoASide();
    void plansAreComparedWithTheirFormerVersion();
    void momentsAreTreesAndDiagrams();
    void findsInTexts();
    void foreignKeysAreDrawn();
    void theCommandSaysWhatItLeavesOut();
    void undoAndRedoOfEverything();

private:
    CoreSession* session() const { return static_cast<CoreSession*>(m_page->session()); }
    void settle();
    void stop(const QString& name);
    const HazardRow* hazard(const QString& key) const;

    std::unique_ptr<MainWindow> m_window;
    SessionPage* m_page = nullptr;
};

void TestReviewFlow::init()
{
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QString demo = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/");
    m_page = m_window->openComparison(demo + QStringLiteral("production.structure.sql"), demo + QStringLiteral("staging.schema.rb"));
    settle();
}

void TestReviewFlow::cleanup()
{
    QTemporaryDir place;
    session()->save(place.filePath(QStringLiteral("end.json")));
    m_window.reset();
}

void TestReviewFlow::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->state() == Session::State::Ready || m_page->session()->state() == Session::State::Failed, 30000);
    QCOMPARE(m_page->session()->state(), Session::State::Ready);
}

void TestReviewFlow::stop(const QString& name)
{
    QTest::qWait(80);
    QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
    const QString folder = qEnvironmentVariable("COFFERDAM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(QStringLiteral("%1/review-%2.png").arg(folder, name)));
}

const HazardRow* TestReviewFlow::hazard(const QString& key) const
{
    for (const HazardRow& row : m_page->session()->snapshot()->hazards) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

void TestReviewFlow::hazardsHaveThreeAnswers()
{
    m_page->goTo(Stage::Plan);
    m_page->planPage()->policy()->setCurrentIndex(1);
    Q_EMIT m_page->planPage()->policy()->activated(1);
    settle();
    QVERIFY(session()->snapshot()->direct);
    QString safe;
    QString other;
    for (const HazardRow& row : session()->snapshot()->hazards) {
        if (!row.safeWay.isEmpty() && safe.isEmpty())
            safe = row.key;
        else if (row.step > 0 && !row.change.isEmpty() && row.severity != Severity::Note)
            other = row.key;
    }
    QVERIFY(!safe.isEmpty() && !other.isEmpty());
    m_page->goTo(Stage::Hazards);
    m_page->hazardsPage()->selectHazard(safe);
    QVERIFY(m_page->hazardsPage()->safeButton()->isVisible());
    stop(QStringLiteral("safe-way"));
    QTest::mouseClick(m_page->hazardsPage()->safeButton(), Qt::LeftButton);
    settle();
    QVERIFY(!hazard(safe));
    QCOMPARE(session()->snapshot()->plannedOnline, 1);
    QVERIFY(session()->undoStack()->undoText().contains(QStringLiteral("safe way")));
    session()->undoStack()->undo();
    settle();
    QTRY_VERIFY(hazard(safe));
    session()->undoStack()->redo();
    settle();
    m_page->hazardsPage()->selectHazard(other);
    session()->accept(other, true, QStringLiteral("night"));
    settle();
    QVERIFY(hazard(other) && hazard(other)->accepted);
    const int before = session()->snapshot()->selected;
    m_page->hazardsPage()->selectHazard(other);
    QTest::mouseClick(m_page->hazardsPage()->holdButton(), Qt::LeftButton);
    settle();
    QVERIFY(session()->snapshot()->selected < before);
    QCOMPARE(session()->undoStack()->count(), 4);
    QVERIFY(session()->command({}, {}).contains(QStringLiteral("--policy direct")));
    m_page->goTo(Stage::Plan);
    stop(QStringLiteral("direct"));
}

void TestReviewFlow::aDropThatIsARename()
{
    const QString question = session()->snapshot()->questions.front().key;
    session()->answer(question, Answer::Separate);
    settle();
    const auto found = std::find_if(session()->snapshot()->hazards.begin(), session()->snapshot()->hazards.end(),
                                    [](const HazardRow& row) { return !row.safeWay.isEmpty() && row.destructive; });
    QVERIFY(found != session()->snapshot()->hazards.end());
    session()->useSafeWay(found->key);
    settle();
    QTRY_COMPARE(session()->snapshot()->questions.front().answer, Answer::Renamed);
}

void TestReviewFlow::objectsAreTakenFromEitherSide()
{
    ChoosePage* choose = m_page->choosePage();
    const QString key = QStringLiteral("column:public.customers.locale");
    choose->selectChange(key);
    const auto ticked = [&] {
        for (const ChangeRow& row : session()->snapshot()->changes) {
            if (row.key == key)
                return row.tick == TickState::On;
        }
        return false;
    };
    QVERIFY(ticked());
    const auto pick = [&](const QString& words) {
        QMenu menu;
        choose->fillMenu(menu);
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(words)) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(words));
    };
    pick(QStringLiteral("Keep as in the baseline"));
    settle();
    QTRY_VERIFY(!ticked());
    pick(QStringLiteral("Take as in the target"));
    settle();
    QTRY_VERIFY(ticked());
    // A draft on it goes when the target's own form is taken.
    session()->draft({QStringLiteral("ALTER TABLE public.customers ALTER COLUMN locale SET DEFAULT 'xx'")}, QStringLiteral("x"));
    settle();
    QTRY_VERIFY(session()->isDrafted(key));
    pick(QStringLiteral("Take as in the target, without the draft"));
    settle();
    QVERIFY(session()->drafts().isEmpty());
    QCOMPARE(session()->undoStack()->count(), 4);
    session()->undoStack()->undo();
    QCOMPARE(session()->drafts().size(), 1);
    settle();
}

void TestReviewFlow::changesAreDrawnOntoASide()
{
    ChoosePage* choose = m_page->choosePage();
    choose->selectChange(QStringLiteral("column:public.customers.locale"));
    const int selected = session()->snapshot()->selected;
    const std::unique_ptr<QMimeData> data(choose->tree()->model()->mimeData({choose->tree()->currentIndex()}));
    QVERIFY(data && data->hasFormat(QStringLiteral("application/x-cofferdam-changes")));
    SideBySideDiff* sides = choose->definitions();
    const auto drop = [&](double share) {
        const QPoint place(static_cast<int>(sides->width() * share), sides->height() / 2);
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sides, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sides, &move);
        stop(share < 0.5 ? QStringLiteral("drag-left") : QStringLiteral("drag-right"));
        QDropEvent event(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sides, &event);
    };
    drop(0.2);
    settle();
    QTRY_COMPARE(session()->snapshot()->selected, selected - 1);
    drop(0.8);
    settle();
    QTRY_COMPARE(session()->snapshot()->selected, selected);
}

void TestReviewFlow::plansAreComparedWithTheirFormerVersion()
{
    m_page->goTo(Stage::Plan);
    PlanVersions* versions = m_page->planPage()->versions();
    m_page->planPage()->showVersions();
    QVERIFY(session()->planComparison().former.isEmpty());
    QCOMPARE(versions->list()->model()->rowCount(), 0);
    session()->tick({QStringLiteral("table:public.refunds")}, false);
    settle();
    QTRY_VERIFY(versions->list()->model()->rowCount() > 0);
    const PlanComparison comparison = session()->planComparison();
    QVERIFY2(comparison.former.contains(QStringLiteral("refunds")), qPrintable(comparison.former));
    QVERIFY(comparison.same > 10);
    QVERIFY(std::all_of(comparison.steps.begin(), comparison.steps.end(), [](const StepDifference& row) { return row.mark != Mark::Added; }));
    QVERIFY(std::any_of(comparison.steps.begin(), comparison.steps.end(),
                        [](const StepDifference& row) { return row.mark == Mark::Removed && row.title.contains(QStringLiteral("refunds")); }));
    QVERIFY(versions->texts()->leftEditor()->text().contains(QStringLiteral("refunds")));
    stop(QStringLiteral("versions"));
    // A plan that is kept stays what is compared with, over any number of decisions.
    session()->keepPlan(true);
    QTRY_COMPARE(versions->list()->model()->rowCount(), 0);
    session()->tick({QStringLiteral("column:public.customers.locale")}, false);
    settle();
    session()->tick({QStringLiteral("column:public.customers.locale")}, true);
    settle();
    QTRY_COMPARE(versions->list()->model()->rowCount(), 0);
    QCOMPARE(session()->planComparison().same, static_cast<int>(std::ssize(session()->snapshot()->phases[1].steps)) + 0
                 + [&] {
                       int rest = 0;
                       for (std::size_t i = 0; i < session()->snapshot()->phases.size(); ++i)
                           rest += i == 1 ? 0 : static_cast<int>(session()->snapshot()->phases[i].steps.size());
                       return rest;
                   }());
    session()->keepPlan(false);
    session()->refresh();
    settle();
    QVERIFY(session()->planComparison().kept == false);
}

void TestReviewFlow::momentsAreTreesAndDiagrams()
{
    m_page->goTo(Stage::Plan);
    SchemaMoment* moment = m_page->planPage()->schemaMoment();
    QSlider* slider = m_page->planPage()->momentBar()->slider();
    slider->setValue(slider->maximum());
    moment->tabs()->setCurrentWidget(moment->tree());
    QTRY_COMPARE_WITH_TIMEOUT(moment->shownMoment(), slider->maximum(), 20000);
    const auto row = [&](const QString& name) {
        for (int i = 0; i < moment->tree()->model()->rowCount(); ++i) {
            const QString text = moment->tree()->model()->index(i, 0).data().toString();
            if (text == name || text.endsWith(QLatin1Char(' ') + name))
                return text;
        }
        return QString();
    };
    QVERIFY(row(QStringLiteral("refunds")).startsWith(glyph(Mark::Added)));
    QAbstractItemModelTester tester(moment->tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    moment->tree()->expandAll();
    stop(QStringLiteral("moment-tree"));
    slider->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(moment->shownMoment(), 0, 20000);
    QCOMPARE(row(QStringLiteral("refunds")), QString());
    QVERIFY(!row(QStringLiteral("orders")).isEmpty());
    slider->setValue(slider->maximum());
    moment->tabs()->setCurrentWidget(moment->diagram());
    QTRY_COMPARE_WITH_TIMEOUT(moment->shownMoment(), slider->maximum(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!moment->diagram()->isBusy() && !moment->diagram()->view()->diagram().nodes.empty(), 25000);
    stop(QStringLiteral("moment-diagram"));
}

void TestReviewFlow::findsInTexts()
{
    ChoosePage* choose = m_page->choosePage();
    choose->selectChange(QStringLiteral("table:public.abandoned_carts"));
    SqlEditor* editor = choose->definitions()->leftEditor();
    QWidget* view = editor->focusProxy();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    FindBar* bar = editor->findBar();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), bar->input());
    QTest::keyClicks(bar->input(), QStringLiteral("TIMESTAMP"));
    QCOMPARE(bar->countText(), QStringLiteral("1 of 3"));
    QTest::keyClick(bar->input(), Qt::Key_Return);
    QCOMPARE(bar->countText(), QStringLiteral("2 of 3"));
    QTest::keyClick(bar->input(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(bar->input(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar->countText(), QStringLiteral("3 of 3"));
    stop(QStringLiteral("find"));
    QTest::mouseClick(bar->caseButton(), Qt::LeftButton);
    QCOMPARE(bar->countText(), QStringLiteral("nowhere"));
    QTest::keyClick(bar->input(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), view);
    QVERIFY(!choose->filterEdit()->hasFocus());
}

void TestReviewFlow::foreignKeysAreDrawn()
{
    ChoosePage* choose = m_page->choosePage();
    choose->showDiagram(true);
    DiagramPage* diagram = choose->diagram();
    diagram->columns()->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(!diagram->isBusy() && !diagram->view()->diagram().nodes.empty(), 25000);
    DiagramView* view = diagram->view();
    view->zoomBy(20);
    const QString from = QStringLiteral("public.refunds");
    const QString to = QStringLiteral("public.payments");
    QVERIFY(!view->rowRect(from, QStringLiteral("id")).isEmpty());
    // Both columns into sight at once.
    view->resetTransform();
    view->zoomBy(0.7);
    view->centerOn(view->mapToScene((view->rowRect(from, QStringLiteral("id")).center() + view->rowRect(to, QStringLiteral("id")).center()) / 2));
    const QPoint start = view->rowRect(from, QStringLiteral("id")).center();
    const QPoint end = view->rowRect(to, QStringLiteral("id")).center();
    QVERIFY(view->viewport()->rect().contains(start) && view->viewport()->rect().contains(end));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(end), view->viewport()->mapToGlobal(QPointF(end)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
    stop(QStringLiteral("drag-key"));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
    DraftPanel* panel = choose->draftPanel();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->statement()->text(),
             QStringLiteral("ALTER TABLE public.refunds ADD CONSTRAINT fk_refunds_id FOREIGN KEY (id) REFERENCES public.payments (id)"));
    QTRY_VERIFY_WITH_TIMEOUT(panel->draftButton()->isEnabled(), 20000);
    stop(QStringLiteral("draft-key"));
    QTest::mouseClick(panel->draftButton(), Qt::LeftButton);
    settle();
    QCOMPARE(session()->drafts().size(), 1);
    session()->undoStack()->undo();
    settle();
    QVERIFY(session()->drafts().isEmpty());
}

void TestReviewFlow::theCommandSaysWhatItLeavesOut()
{
    QCOMPARE(session()->commandNote(), QString());
    session()->tick({QStringLiteral("table:public.coupons")}, false);
    settle();
    // A tick is no option of the command line: the session file carries it.
    QVERIFY(!session()->commandNote().isEmpty());
    QTemporaryDir folder;
    QCOMPARE(session()->save(folder.filePath(QStringLiteral("kept.cofferdam.json"))), QString());
    QCOMPARE(session()->commandNote(), QString());
    QVERIFY(session()->command({}, {}).contains(QStringLiteral("--answers")));
    session()->undoStack()->undo();
    settle();
    QVERIFY(!session()->command({}, {}).contains(QStringLiteral("--answers")));
    // A window may go with what was not saved.
    m_window.reset();
    init();
}

void TestReviewFlow::undoAndRedoOfEverything()
{
    QRandomGenerator random(11);
    std::vector<workspace::Decisions> states{session()->decisions()};
    const auto change = [&] { return session()->snapshot()->changes[random.bounded(static_cast<quint32>(session()->snapshot()->changes.size()))].key; };
    for (int i = 0; i < 60; ++i) {
        const auto& hazards = session()->snapshot()->hazards;
        const HazardRow row = hazards.empty() ? HazardRow() : hazards[random.bounded(static_cast<quint32>(hazards.size()))];
        switch (random.bounded(8)) {
        case 0: session()->take({change(), change()}, random.bounded(2) == 0); break;
        case 1: session()->setDirect(random.bounded(2) == 0); settle(); break;
        case 2:
            for (const HazardRow& each : hazards) {
                if (!each.safeWay.isEmpty()) {
                    session()->useSafeWay(each.key);
                    break;
                }
            }
            break;
        case 3: session()->accept(row.key, random.bounded(2) == 0, QStringLiteral("reason %1").arg(i)); break;
        case 4: session()->draft({QStringLiteral("ALTER TABLE public.orders ADD COLUMN extra_%1 text").arg(i)}, QStringLiteral("extra")); settle(); break;
        case 5: session()->answer(session()->snapshot()->questions.front().key, static_cast<Answer>(random.bounded(3))); break;
        case 6: session()->removeDraft(0); break;
        default: session()->tick({change()}, random.bounded(2) == 0); break;
        }
        if (session()->decisions() == states.back())
            continue;
        states.push_back(session()->decisions());
        settle();
        // Whatever a person decides, there is a plan that leads there.
        QVERIFY2(session()->snapshot()->verdict != Verdict::NotConverged, qPrintable(session()->snapshot()->verdictNotes.join(QLatin1Char('\n'))));
    }
    settle();
    QVERIFY(states.size() > 30);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("round.cofferdam.json"));
    QCOMPARE(session()->save(file), QString());
    const std::string written = workspace::writeDecisions(states.back());
    const auto read = workspace::readDecisions(written, "round");
    QVERIFY(read && *read == states.back());
    QUndoStack* stack = session()->undoStack();
    QCOMPARE(static_cast<std::size_t>(stack->count()), states.size() - 1);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(session()->decisions() == states[i]);
        stack->undo();
    }
    QVERIFY(session()->decisions() == states.front());
    settle();
    while (stack->canRedo())
        stack->redo();
    QVERIFY(session()->decisions() == states.back());
    settle();
    m_page = m_window->openSessionFile(file);
    QVERIFY(m_page);
    settle();
    QVERIFY(session()->decisions() == states.back());
}

QTEST_MAIN(TestReviewFlow)
#include "tst_review_flow.moc"
