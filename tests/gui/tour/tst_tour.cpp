#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "diagram/diagram_page.h"
#include "draft/draft_panel.h"
#include "export/export_page.h"
#include "hazards/hazards_page.h"
#include "help/help_window.h"
#include "plan/moment_bar.h"
#include "plan/plan_page.h"
#include "plan/plan_versions.h"
#include "plan/review_panel.h"
#include "questions/questions_page.h"
#include "support/accessible_walk.h"
#include "widgets/find_bar.h"
#include "widgets/side_by_side_diff.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cofferdam::gui;

/// A tour through the real window by mouse and keyboard, from the start page to the export and through a draft from one source.
/// It counts what a person does for the common tasks and holds docs/tasks.md to it. COFFERDAM_PICTURES keeps a picture of each stop.
class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartPageToTheExport();
    void fromTwoSchemasToAReviewedPlan();
    void docsTellWhatWasCounted();
    void aDraftFromOneSource();
    void aPairOfTheCorpus();

private:
    void open(const QString& have, const QString& want);
    void begin(const QString& task);
    void click(QWidget* widget);
    void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QWidget* widget, const QString& text);
    void settle();
    void stop(const QString& name);
    QPushButton* button(QWidget* in, const QString& words) const;
    void compareAndChoose();
    void answerEverything();
    void goAroundAHazard();
    void readThePlan();
    void draftAndExport();
    QString table() const;

    struct Task {
        QString name;
        int clicks = 0;
        int keys = 0; ///< shortcuts and single keys
        int texts = 0;
    };
    std::vector<Task> m_tasks;
    std::unique_ptr<MainWindow> m_window;
    SessionPage* m_page = nullptr;
    int m_stop = 0;
};

void TestTour::begin(const QString& task)
{
    m_tasks.push_back({task});
}

void TestTour::click(QWidget* widget)
{
    QVERIFY(widget && widget->isVisible() && widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
    ++m_tasks.back().clicks;
}

void TestTour::press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
    ++m_tasks.back().keys;
}

void TestTour::type(QWidget* widget, const QString& text)
{
    QTest::keyClicks(widget, text);
    ++m_tasks.back().texts;
}

void TestTour::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->state() == Session::State::Ready || m_page->session()->state() == Session::State::Failed, 30000);
    QCOMPARE(m_page->session()->state(), Session::State::Ready);
}

void TestTour::stop(const QString& name)
{
    QTest::qWait(80);
    QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
    const QString folder = qEnvironmentVariable("COFFERDAM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(QStringLiteral("%1/tour-%2-%3.png").arg(folder).arg(++m_stop, 2, 10, QLatin1Char('0')).arg(name)));
}

QPushButton* TestTour::button(QWidget* in, const QString& words) const
{
    for (QPushButton* each : in->findChildren<QPushButton*>()) {
        if (each->isVisible() && QString(each->text()).remove(QLatin1Char('&')).contains(words))
            return each;
    }
    return nullptr;
}

void TestTour::compareAndChoose()
{
    const QString demo = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/");
    stop(QStringLiteral("start"));
    begin(QStringLiteral("Compare two files"));
    type(m_window->startPage()->have()->findChild<QLineEdit*>(), demo + QStringLiteral("production.structure.sql"));
    type(m_window->startPage()->want()->findChild<QLineEdit*>(), demo + QStringLiteral("staging.schema.rb"));
    press(m_window->startPage()->want()->findChild<QLineEdit*>(), Qt::Key_Return);
    m_page = m_window->currentPage();
    QVERIFY(m_page);
    settle();
    stop(QStringLiteral("choose"));

    begin(QStringLiteral("Go to the next difference"));
    const QString first = m_page->choosePage()->selectedChange();
    m_page->choosePage()->selectChange(QStringLiteral("column:public.payments.amount_cents"));
    press(m_window.get(), Qt::Key_F7);
    QVERIFY(m_page->choosePage()->definitions()->isVisible());

    begin(QStringLiteral("Leave a difference out of the plan"));
    m_page->choosePage()->selectChange(QStringLiteral("table:public.coupons"));
    const int selected = m_page->session()->snapshot()->selected;
    press(m_page->choosePage()->tree(), Qt::Key_Space);
    settle();
    QCOMPARE(m_page->session()->snapshot()->selected, selected - 1);

    begin(QStringLiteral("Undo it"));
    press(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->selected, selected);

    begin(QStringLiteral("Leave out every index"));
    press(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    type(m_page->choosePage()->filterEdit(), QStringLiteral("kind:index"));
    click(button(m_page->choosePage(), QStringLiteral("Unselect")));
    settle();
    stop(QStringLiteral("filter"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    m_page->choosePage()->filterEdit()->clear();

    begin(QStringLiteral("Keep an object as in the baseline"));
    m_page->choosePage()->selectChange(QStringLiteral("table:public.coupons"));
    press(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session()->snapshot()->selected, selected - 1, 20000);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();

    begin(QStringLiteral("Find a word in a definition"));
    SqlEditor* editor = m_page->choosePage()->definitions()->rightEditor();
    editor->setFocus();
    press(editor->focusProxy(), Qt::Key_F, Qt::ControlModifier);
    type(editor->findBar()->input(), QStringLiteral("coupons"));
    QVERIFY(editor->findBar()->countText().startsWith(QStringLiteral("1")));
    QTest::keyClick(editor->findBar()->input(), Qt::Key_Escape);

    begin(QStringLiteral("See the schema as a diagram"));
    press(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->choosePage()->diagram()->isBusy(), 25000);
    stop(QStringLiteral("diagram"));
    m_page->choosePage()->showDiagram(false);
}

void TestTour::answerEverything()
{
    begin(QStringLiteral("Answer a rename"));
    press(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    stop(QStringLiteral("questions"));
    press(m_page->questionsPage()->list(), Qt::Key_R);
    settle();
    begin(QStringLiteral("Give existing rows a value"));
    m_page->questionsPage()->list()->setCurrentIndex(m_page->questionsPage()->list()->model()->index(1, 0));
    auto* value = m_page->questionsPage()->findChild<QLineEdit*>();
    type(value, QStringLiteral("'standard'"));
    press(value, Qt::Key_Return);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->openQuestions, 0);

    begin(QStringLiteral("Accept a hazard with a reason"));
    press(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    stop(QStringLiteral("hazards"));
    for (const HazardRow& row : m_page->session()->snapshot()->hazards) {
        if (row.change == QStringLiteral("column:public.products.legacy_code"))
            m_page->hazardsPage()->selectHazard(row.key);
    }
    auto* reason = m_page->hazardsPage()->findChild<QLineEdit*>();
    type(reason, QStringLiteral("unused since March"));
    press(reason, Qt::Key_Return);
    settle();
}

void TestTour::goAroundAHazard()
{
    begin(QStringLiteral("Open the help page of a hazard"));
    press(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(m_window->helpWindow() && m_window->helpWindow()->isVisible());
    QCOMPARE(m_window->helpWindow()->currentPage(), m_page->hazardsPage()->currentId());
    m_window->helpWindow()->close();
    m_window->activateWindow();

    // Only a plan for a maintenance window has hazards that an online plan avoids.
    m_page->session()->setDirect(true);
    settle();
    QString key;
    for (const HazardRow& row : m_page->session()->snapshot()->hazards) {
        if (!row.safeWay.isEmpty())
            key = row.key;
    }
    QVERIFY(!key.isEmpty());
    m_page->hazardsPage()->selectHazard(key);
    begin(QStringLiteral("Take the safe way around a hazard"));
    click(m_page->hazardsPage()->safeButton());
    settle();
    stop(QStringLiteral("safe"));
    for (int i = 0; i < 2; ++i) {
        m_page->session()->undoStack()->undo();
        settle();
    }
    QVERIFY(!m_page->session()->snapshot()->direct);
}

void TestTour::readThePlan()
{
    begin(QStringLiteral("See what a decision did to the plan"));
    press(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_page->planPage()->versions()->isVisible());
    stop(QStringLiteral("versions"));
    m_page->planPage()->showTimeline();
    begin(QStringLiteral("Read the plan's next step"));
    press(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    press(m_page->planPage()->tree(), Qt::Key_Down);
    QVERIFY(m_page->session()->snapshot()->verdict == Verdict::Converged);
    stop(QStringLiteral("plan"));
    begin(QStringLiteral("See the schema as it is at the end"));
    press(m_page->planPage()->momentBar()->slider(), Qt::Key_End);
    QCOMPARE(m_page->planPage()->momentBar()->moment(), m_page->planPage()->momentBar()->slider()->maximum());
    stop(QStringLiteral("moment"));
}

void TestTour::draftAndExport()
{
    begin(QStringLiteral("Draft a column"));
    // The form opens for the table of the difference that is selected.
    m_page->choosePage()->selectChange(QStringLiteral("column:public.orders.channel"));
    press(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    DraftPanel* panel = m_page->choosePage()->draftPanel();
    type(panel->input(DraftField::NewName), QStringLiteral("gift_note"));
    QTRY_VERIFY_WITH_TIMEOUT(panel->draftButton()->isEnabled(), 20000);
    stop(QStringLiteral("draft"));
    click(panel->draftButton());
    settle();

    QTemporaryDir folder;
    begin(QStringLiteral("Export the plan"));
    press(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    m_page->exportPage()->setFolder(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(button(m_page->exportPage(), QStringLiteral("Write")) && button(m_page->exportPage(), QStringLiteral("Write"))->isEnabled(), 20000);
    stop(QStringLiteral("export"));
    click(button(m_page->exportPage(), QStringLiteral("Write")));
    QFile script(folder.filePath(QStringLiteral("plan.sql")));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QByteArray text = script.readAll();
    QVERIFY(text.contains("gift_note"));
    QVERIFY(text.contains("display_name"));
    begin(QStringLiteral("Copy the command that does the same"));
    press(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_page->session()->save(folder.filePath(QStringLiteral("end.cofferdam.json")));
}

void TestTour::fromTheStartPageToTheExport()
{
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    compareAndChoose();
    if (QTest::currentTestFailed())
        return;
    answerEverything();
    if (QTest::currentTestFailed())
        return;
    goAroundAHazard();
    if (QTest::currentTestFailed())
        return;
    readThePlan();
    draftAndExport();
    m_window.reset();
}

void TestTour::fromTwoSchemasToAReviewedPlan()
{
    const QString demo = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/");
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    begin(QStringLiteral("From two schemas to a reviewed plan"));
    type(m_window->startPage()->have()->findChild<QLineEdit*>(), demo + QStringLiteral("production.structure.sql"));
    type(m_window->startPage()->want()->findChild<QLineEdit*>(), demo + QStringLiteral("staging.schema.rb"));
    click(m_window->startPage()->compareButton());
    m_page = m_window->currentPage();
    QVERIFY(m_page);
    settle();
    click(m_page->stageBar()->button(Stage::Questions));
    click(button(m_page->questionsPage(), QStringLiteral("Renamed")));
    settle();
    QTRY_VERIFY(m_page->questionsPage()->findChild<QLineEdit*>()->isVisible());
    type(m_page->questionsPage()->findChild<QLineEdit*>(), QStringLiteral("'standard'"));
    click(button(m_page->questionsPage(), QStringLiteral("Use this value")));
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->openQuestions, 0);
    click(m_page->stageBar()->button(Stage::Plan));
    QVERIFY(m_page->session()->snapshot()->verdict == Verdict::Converged);
    ReviewPanel* review = m_page->planPage()->reviewPanel();
    for (QTabWidget* tabs : m_page->planPage()->findChildren<QTabWidget*>()) {
        const int tab = tabs->indexOf(review);
        if (tab < 0)
            continue;
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        ++m_tasks.back().clicks;
    }
    QVERIFY(review->isVisible());
    type(review->signer(), QStringLiteral("Ada"));
    click(review->signButton());
    QCOMPARE(m_page->session()->notes().signedBy, QStringLiteral("Ada"));
    stop(QStringLiteral("reviewed"));
    QVERIFY2(m_tasks.back().clicks <= 7, "seven clicks from two schemas to a reviewed plan");
    QTemporaryDir folder;
    m_page->session()->save(folder.filePath(QStringLiteral("end.cofferdam.json")));
    m_window.reset();
}

QString TestTour::table() const
{
    QString text = QStringLiteral("| task | clicks | keys | texts typed |\n| --- | --- | --- | --- |\n");
    for (const Task& task : m_tasks)
        text += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(task.name).arg(task.clicks).arg(task.keys).arg(task.texts);
    return text;
}

void TestTour::docsTellWhatWasCounted()
{
    QFile page(qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/docs/tasks.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    QVERIFY2(text.contains(table()), qPrintable(table()));
}

void TestTour::open(const QString& have, const QString& want)
{
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    begin(QStringLiteral("not counted"));
    type(m_window->startPage()->have()->findChild<QLineEdit*>(), have);
    type(m_window->startPage()->want()->findChild<QLineEdit*>(), want);
    press(m_window->startPage()->have()->findChild<QLineEdit*>(), Qt::Key_Return);
    m_page = m_window->currentPage();
    QVERIFY(m_page);
    settle();
}

void TestTour::aDraftFromOneSource()
{
    open(qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/production.structure.sql"), {});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_page->session()->snapshot()->changes.empty());
    press(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    DraftPanel* panel = m_page->choosePage()->draftPanel();
    QTRY_VERIFY(panel->isVisible());
    panel->start(DraftKind::AddColumn, QStringLiteral("public.orders"));
    type(panel->input(DraftField::NewName), QStringLiteral("gift_note"));
    QTRY_VERIFY_WITH_TIMEOUT(panel->draftButton()->isEnabled(), 20000);
    click(panel->draftButton());
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->changes.size(), std::size_t{1});
    QCOMPARE(m_page->session()->snapshot()->changes.front().key, QStringLiteral("column:public.orders.gift_note"));
    stop(QStringLiteral("one-source"));
    click(m_page->stageBar()->button(Stage::Plan));
    QVERIFY(m_page->session()->snapshot()->verdict == Verdict::Converged);
    press(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTRY_VERIFY(m_page->session()->snapshot()->changes.empty());
    m_page->session()->undoStack()->setClean();
    QTemporaryDir folder;
    m_page->session()->save(folder.filePath(QStringLiteral("end.cofferdam.json")));
    m_window.reset();
}

void TestTour::aPairOfTheCorpus()
{
    const QString folder = qEnvironmentVariable("COFFERDAM_CORPUS") + QStringLiteral("/publishing-api/");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql"), QStringLiteral("*.rb")}, QDir::Files, QDir::Name);
    if (files.size() < 2)
        QSKIP("the corpus has no pair of publishing-api'");
    open(folder + files.front(), folder + files.back());
    if (QTest::currentTestFailed())
        return;
    const ComparisonSnapshot view = m_page->session()->snapshot();
    QVERIFY(view->changes.size() > 5);
    QVERIFY(view->verdict == Verdict::Converged || view->verdict == Verdict::Unproven);
    // Everything is listed: what the label says adds up.
    stop(QStringLiteral("corpus-choose"));
    for (int i = 0; i < stageCount; ++i) {
        click(m_page->stageBar()->button(static_cast<Stage>(i)));
        QTest::qWait(30);
        QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
    }
    press(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    for (int i = 0; i < 10; ++i)
        press(m_window.get(), Qt::Key_F7);
    QVERIFY(!m_page->choosePage()->selectedChange().isEmpty());
    press(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTemporaryDir out;
    m_page->exportPage()->setFolder(out.path());
    QTRY_VERIFY_WITH_TIMEOUT(button(m_page->exportPage(), QStringLiteral("Write")) && button(m_page->exportPage(), QStringLiteral("Write"))->isEnabled(), 30000);
    click(button(m_page->exportPage(), QStringLiteral("Write")));
    QVERIFY(QFile::exists(out.filePath(QStringLiteral("plan.sql"))));
    m_page->session()->save(out.filePath(QStringLiteral("end.cofferdam.json")));
    m_window.reset();
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
