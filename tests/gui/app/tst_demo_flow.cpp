#include "app/core_session.h"
#include "app/main_window.h"
#include "app/recovery.h"
#include "app/session_file.h"
#include "app/session_page.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "export/export_page.h"
#include "hazards/hazards_page.h"
#include "plan/moment_bar.h"
#include "plan/plan_page.h"
#include "plan/review_panel.h"
#include "questions/questions_page.h"
#include "support/accessible_walk.h"
#include "widgets/comment_edit.h"
#include "widgets/side_by_side_diff.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoView>

using namespace cofferdam;
using namespace cofferdam::gui;

/// The window on the real core, from two files to an export, as a person would go.
class TestDemoFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromTwoFilesToAnExport();
    void dropsStartUnticked();
    void undoGoesBackThroughEveryDecision();
    void sessionFilesComeBack();
    void swapKeepsDecisionsApart();
    void definitionsShowBothSides();
    void badInputSaysWhatAndWhere_data();
    void badInputSaysWhatAndWhere();
    void countsAddUp();
    void marksWhatWasViewed();
    void saysWhatCameAlong();
    void copiesCommands();
    void planFilesOpenForReview();
    void aCrashLosesNothing();
    void oneSourceAloneHasNoDifferences();
    void theSliderShowsEveryMoment();
    void theHistoryGoesBack();
    void reviewsAreKeptAndExported();

private:
    QString demo(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    void openDemo();
    void settle();
    const ChangeRow* change(const QString& key) const;

    QString m_folder;
    std::unique_ptr<MainWindow> m_window;
    SessionPage* m_page = nullptr;
};

void TestDemoFlow::initTestCase()
{
    m_folder = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo");
    QVERIFY2(QFile::exists(demo(QStringLiteral("production.structure.sql"))), qPrintable(m_folder));
}

void TestDemoFlow::init()
{
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    openDemo();
}

void TestDemoFlow::cleanup()
{
    QTemporaryDir folder;
    for (Session* session : m_window->findChildren<Session*>()) {
        if (!session->isReadOnly())
            session->save(folder.filePath(QStringLiteral("end.json")));
    }
    m_window.reset();
}

void TestDemoFlow::openDemo()
{
    m_page = m_window->openComparison(demo(QStringLiteral("production.structure.sql")), demo(QStringLiteral("staging.schema.rb")));
    settle();
}

void TestDemoFlow::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->state() == Session::State::Ready || m_page->session()->state() == Session::State::Failed, 30000);
    QVERIFY2(m_page->session()->state() == Session::State::Ready, qPrintable(m_page->session()->error()));
}

const ChangeRow* TestDemoFlow::change(const QString& key) const
{
    for (const ChangeRow& row : m_page->session()->snapshot()->changes) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

void TestDemoFlow::fromTwoFilesToAnExport()
{
    const auto first = m_page->session()->snapshot();
    QCOMPARE(m_page->stage(), Stage::Choose);
    QVERIFY(first->changes.size() > 15);
    QCOMPARE(first->questions.size(), std::size_t{1});
    QVERIFY(first->verdict == Verdict::Converged);
    QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());

    // The rename, by key; then the value that new rows of an old table need.
    m_page->goTo(Stage::Questions);
    m_page->questionsPage()->list()->setFocus();
    QTest::keyClick(m_page->questionsPage()->list(), Qt::Key_R);
    settle();
    const ChangeRow* renamed = change(QStringLiteral("column:public.customers.full_name"));
    QVERIFY(renamed);
    QVERIFY(renamed->mark == Mark::Renamed);
    const int fill = m_page->session()->snapshot()->questions.size() == 1 ? 1 : 0;
    m_page->questionsPage()->list()->selectRow(fill);
    auto* value = m_page->questionsPage()->findChild<QLineEdit*>();
    QVERIFY(value->isVisible());
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("'standard'"));
    QTest::keyClick(value, Qt::Key_Return);
    settle();
    QCOMPARE(m_page->session()->snapshot()->openQuestions, 0);

    // A drop is taken in by accepting its hazard with a reason.
    m_page->goTo(Stage::Hazards);
    QString loss;
    for (const HazardRow& row : m_page->session()->snapshot()->hazards) {
        if (row.change == QStringLiteral("column:public.products.legacy_code"))
            loss = row.key;
    }
    QVERIFY(!loss.isEmpty());
    m_page->hazardsPage()->selectHazard(loss);
    auto* reason = m_page->hazardsPage()->findChild<QLineEdit*>();
    QTest::keyClicks(reason, QStringLiteral("unused since March"));
    QTest::keyClick(reason, Qt::Key_Return);
    settle();
    const ChangeRow* dropped = change(QStringLiteral("column:public.products.legacy_code"));
    QVERIFY(dropped && dropped->tick == TickState::On);
    QVERIFY(m_page->session()->snapshot()->verdict == Verdict::Converged);

    m_page->goTo(Stage::Plan);
    m_page->planPage()->selectStep(2);
    QVERIFY(!m_page->session()->stepTexts(2, QStringLiteral("7.1")).sql.isEmpty());

    QTemporaryDir folder;
    QSignalSpy made(m_page->session(), &Session::exportMade);
    m_page->goTo(Stage::Export);
    QVERIFY(made.wait(20000));
    m_page->exportPage()->setFolder(folder.path());
    for (QPushButton* button : m_page->exportPage()->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Write")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QFile script(folder.filePath(QStringLiteral("plan.sql")));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QByteArray text = script.readAll();
    QVERIFY(text.contains("display_name"));
    QVERIFY(text.contains("DROP COLUMN legacy_code"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("plan.json"))));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("review.md"))));
    QDirIterator migrations(folder.filePath(QStringLiteral("db/migrate")), {QStringLiteral("*.rb")});
    QVERIFY(migrations.hasNext());
}

void TestDemoFlow::dropsStartUnticked()
{
    for (const auto stage : {Stage::Questions, Stage::Plan, Stage::Hazards})
        QVERIFY2(!m_page->stageBar()->button(stage)->isStale(), "what is seen for the first time is not stale");
    for (const ChangeRow& row : m_page->session()->snapshot()->changes) {
        if (row.mark == Mark::Removed && (row.kind == QStringLiteral("table") || row.kind == QStringLiteral("column"))) {
            QVERIFY2(row.tick == TickState::Off, qPrintable(row.key));
            QVERIFY(!row.heldBack.isEmpty());
        }
    }
}

void TestDemoFlow::undoGoesBackThroughEveryDecision()
{
    auto* session = qobject_cast<CoreSession*>(m_page->session());
    const workspace::Decisions start = session->decisions();
    std::vector<workspace::Decisions> states{start};
    QRandomGenerator random(7);
    const auto changes = session->snapshot()->changes;
    for (int i = 0; i < 40; ++i) {
        const ChangeRow& row = changes[random.bounded(static_cast<quint32>(changes.size()))];
        switch (random.bounded(3)) {
        case 0: session->tick({row.key}, random.bounded(2) == 0); break;
        case 1:
            if (!row.properties.empty() && !row.properties.front().key.isEmpty())
                session->tick({row.properties.front().key}, random.bounded(2) == 0);
            break;
        default: session->answer(session->snapshot()->questions.front().key, static_cast<Answer>(random.bounded(3))); break;
        }
        if (!(session->decisions() == states.back()))
            states.push_back(session->decisions());
    }
    const workspace::Decisions end = session->decisions();
    QUndoStack* stack = session->undoStack();
    QCOMPARE(static_cast<std::size_t>(stack->count()), states.size() - 1);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(session->decisions() == states[i]);
        stack->undo();
    }
    QVERIFY(session->decisions() == start);
    while (stack->canRedo())
        stack->redo();
    QVERIFY(session->decisions() == end);
    settle();
}

void TestDemoFlow::sessionFilesComeBack()
{
    auto* session = qobject_cast<CoreSession*>(m_page->session());
    session->tick({session->snapshot()->changes.front().key}, true);
    session->answer(session->snapshot()->questions.front().key, Answer::Renamed);
    settle();
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.cofferdam.json"));
    QCOMPARE(session->save(file), QString());
    QVERIFY(session->undoStack()->isClean());
    const workspace::Decisions saved = session->decisions();
    SessionFile again;
    QCOMPARE(readSessionFile(file, again), QString());
    m_page = m_window->openSessionFile(file);
    QVERIFY(m_page);
    settle();
    QVERIFY(qobject_cast<CoreSession*>(m_page->session())->decisions() == saved);
    SessionFile broken;
    QVERIFY(!readSessionFile(demo(QStringLiteral("staging.schema.rb")), broken).isEmpty());
}

void TestDemoFlow::swapKeepsDecisionsApart()
{
    auto* session = qobject_cast<CoreSession*>(m_page->session());
    session->tick({session->snapshot()->changes.front().key}, true);
    settle();
    const workspace::Decisions before = session->decisions();
    session->swap();
    settle();
    QVERIFY(session->decisions() == workspace::Decisions());
    QVERIFY(session->baselineAddress().endsWith(QStringLiteral("staging.schema.rb")));
    session->swap();
    settle();
    QVERIFY(session->decisions() == before);
}

void TestDemoFlow::definitionsShowBothSides()
{
    for (const ChangeRow& row : m_page->session()->snapshot()->changes) {
        const DefinitionTexts texts = m_page->session()->definitions(row.key);
        QVERIFY2(row.mark == Mark::Added || !texts.haveText.isEmpty(), qPrintable(row.key));
        QVERIFY2(row.mark == Mark::Removed || !texts.wantText.isEmpty(), qPrintable(row.key));
    }
    m_page->choosePage()->selectChange(QStringLiteral("column:public.payments.amount_cents"));
    QVERIFY(m_page->choosePage()->definitions()->differenceCount() > 0);
}

void TestDemoFlow::badInputSaysWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty-file") << QByteArray() << "x.sql";
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\0\0\0\xff", 8) << "x.sql";
    QTest::newRow("truncated") << QByteArray("CREATE TABLE a (id bigint") << "x.sql";
    QTest::newRow("no-schema") << QByteArray("puts 'hello'\n") << "x.rb";
    QTest::newRow("missing") << QByteArray() << "";
}

void TestDemoFlow::badInputSaysWhatAndWhere()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name.isEmpty() ? QStringLiteral("nowhere.sql") : name);
    if (!name.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    m_page = m_window->openComparison(path, demo(QStringLiteral("staging.schema.rb")));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->state() == Session::State::Failed, 20000);
    QVERIFY2(!m_page->session()->error().isEmpty(), "no sentence");
    QVERIFY(!m_page->session()->snapshot());
}

void TestDemoFlow::countsAddUp()
{
    const auto view = m_page->session()->snapshot();
    QCOMPARE(view->selected + view->heldBack, static_cast<int>(view->changes.size()));
    int steps = 0;
    for (const PhaseRow& phase : view->phases)
        steps += static_cast<int>(phase.steps.size());
    QVERIFY(steps > 0);
    for (const ChangeRow& row : view->changes)
        QVERIFY2((row.tick == TickState::Off) == !row.heldBack.isEmpty(), qPrintable(row.key));
}

void TestDemoFlow::marksWhatWasViewed()
{
    const QString key = QStringLiteral("column:public.products.legacy_code");
    m_page->choosePage()->selectChange(key);
    m_page->choosePage()->tree()->setFocus(); // where the key belongs
    QTest::keyClick(m_page->choosePage()->tree(), Qt::Key_V);
    QVERIFY(m_page->session()->notes().viewed.contains(key));
    QVERIFY(m_page->session()->isModified());
    QVERIFY2(!m_page->session()->undoStack()->canUndo(), "reading is no decision");
    const int all = static_cast<int>(m_page->session()->snapshot()->changes.size());
    QTest::keyClicks(m_page->choosePage()->filterEdit(), QStringLiteral("is:unviewed"));
    const auto shown = [&] {
        int count = 0;
        const QAbstractItemModel* model = m_page->choosePage()->tree()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            count += model->rowCount(model->index(i, 0));
        return count;
    };
    QCOMPARE(shown(), all - 1);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("viewed.cofferdam.json"));
    QCOMPARE(m_page->session()->save(file), QString());
    QVERIFY(!m_page->session()->isModified());
    m_page = m_window->openSessionFile(file);
    settle();
    QCOMPARE(m_page->session()->notes().viewed, QSet<QString>{key});
}

void TestDemoFlow::saysWhatCameAlong()
{
    // Leaving out a table takes out what hangs on it, and says so.
    m_page->choosePage()->selectChange(QStringLiteral("table:public.refunds"));
    m_page->choosePage()->tree()->setFocus();
    QTest::keyClick(m_page->choosePage()->tree(), Qt::Key_Space);
    settle();
    const auto labels = m_page->choosePage()->findChildren<QLabel*>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("that need it"));
    });
    QVERIFY(said);
}

void TestDemoFlow::copiesCommands()
{
    m_page->goTo(Stage::Choose);
    m_window->copyCommand();
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("cofferdam-cli diff ")), qPrintable(QGuiApplication::clipboard()->text()));
    m_page->session()->answer(m_page->session()->snapshot()->questions.front().key, Answer::Renamed);
    settle();
    m_page->goTo(Stage::Plan);
    m_window->copyCommand();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("--rename column:public.customers.full_name=display_name")),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestDemoFlow::planFilesOpenForReview()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.json"));
    QSignalSpy made(m_page->session(), &Session::exportMade);
    ExportChoice choice;
    choice.script = choice.phases = choice.rails = choice.markdown = choice.html = false;
    m_page->session()->makeExport(choice);
    QVERIFY(made.wait(20000));
    const auto files = made.front().front().value<std::vector<ExportFile>>();
    QCOMPARE(files.size(), std::size_t{1});
    QVERIFY(ExportPage::writeFiles(folder.path(), files).isEmpty());
    const auto original = m_page->session()->snapshot();

    m_page = m_window->openSessionFile(file);
    QVERIFY(m_page);
    settle();
    QVERIFY(m_page->session()->isReadOnly());
    const auto view = m_page->session()->snapshot();
    QCOMPARE(view->changes.size(), original->changes.size());
    QCOMPARE(view->selected, original->selected);
    for (std::size_t phase = 0; phase < view->phases.size(); ++phase)
        QCOMPARE(view->phases[phase].steps.size(), original->phases[phase].steps.size());
    for (int i = 0; i < stageCount; ++i)
        m_page->goTo(static_cast<Stage>(i));
    QCOMPARE(m_page->session()->stepTexts(2, QStringLiteral("7.1")).sql.isEmpty(), false);
    m_page->session()->tick({view->changes.front().key}, true);
    QVERIFY(!m_page->session()->undoStack()->canUndo());
}

void TestDemoFlow::aCrashLosesNothing()
{
    for (const QString& file : Recovery::leftBehind())
        Recovery::forget(file);
    auto* session = qobject_cast<CoreSession*>(m_page->session());
    session->answer(session->snapshot()->questions.front().key, Answer::Renamed);
    settle();
    const workspace::Decisions decided = session->decisions();
    const QDir place(Recovery::folder());
    const auto kept = [&] { return place.entryList({QStringLiteral("*.cofferdam.json")}, QDir::Files); };
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 2000);
    QVERIFY2(Recovery::leftBehind().isEmpty(), "its program still runs");
    // What a crash leaves: the file, and a lock of a program that is gone.
    QFile file(place.filePath(kept().front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    session->undoStack()->setClean();
    QCOMPARE(session->save(place.filePath(QStringLiteral("../saved.json"))), QString());
    QTRY_COMPARE(kept().size(), 0);
    QFile crashed(place.filePath(QStringLiteral("crashed.cofferdam.json")));
    QVERIFY(crashed.open(QIODevice::WriteOnly));
    crashed.write(content);
    crashed.close();

    m_window->offerRecovery();
    QPushButton* restore = nullptr;
    for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Restore"))
            restore = button;
    }
    QVERIFY(restore);
    restore->click();
    m_page = m_window->currentPage();
    QVERIFY(m_page && m_page->session() != session);
    settle();
    QVERIFY(qobject_cast<CoreSession*>(m_page->session())->decisions() == decided);
    QVERIFY(m_page->session()->isModified());
    QVERIFY(!crashed.exists());
    // Closing properly leaves nothing behind; here without the question.
    QCOMPARE(m_page->session()->save(place.filePath(QStringLiteral("../saved.json"))), QString());
}

void TestDemoFlow::oneSourceAloneHasNoDifferences()
{
    StartPage* start = m_window->startPage();
    start->want()->setAddress({});
    start->have()->setAddress(demo(QStringLiteral("production.structure.sql")));
    QVERIFY(start->compareButton()->isEnabled());
    QTest::mouseClick(start->compareButton(), Qt::LeftButton);
    m_page = m_window->currentPage();
    QVERIFY(m_page);
    settle();
    QVERIFY(m_page->session()->snapshot()->changes.empty());
}

void TestDemoFlow::theHistoryGoesBack()
{
    auto* session = qobject_cast<CoreSession*>(m_page->session());
    const workspace::Decisions start = session->decisions();
    session->tick({session->snapshot()->changes.front().key}, true);
    session->answer(session->snapshot()->questions.front().key, Answer::Renamed);
    settle();
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    auto* history = m_page->choosePage()->findChild<QUndoView*>();
    QVERIFY(history && history->isVisible());
    QCOMPARE(history->model()->rowCount(), 3);
    // Choosing the first line goes back to the start.
    history->setCurrentIndex(history->model()->index(0, 0));
    settle();
    QVERIFY(session->decisions() == start);
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!history->isVisible());
}

void TestDemoFlow::theSliderShowsEveryMoment()
{
    m_page->goTo(Stage::Plan);
    PlanPage* plan = m_page->planPage();
    QSlider* slider = plan->momentBar()->slider();
    int steps = 0;
    for (const PhaseRow& phase : m_page->session()->snapshot()->phases)
        steps += static_cast<int>(phase.steps.size());
    QCOMPARE(slider->maximum(), steps);
    int withDifference = 0;
    for (int at = 0; at <= steps; ++at) {
        slider->setValue(at);
        QVERIFY(!plan->momentBar()->words().isEmpty());
        if (at > 0) {
            QCOMPARE(plan->tree()->currentIndex().data(PlanModel::NumberRole).toInt(), at);
            withDifference += plan->schema()->differenceCount() > 0;
        }
    }
    QVERIFY2(withDifference > steps / 2, qPrintable(QString::number(withDifference)));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(plan->momentBar()->moment(), 0);
    QCOMPARE(plan->schema()->differenceCount(), 0);
}

void TestDemoFlow::reviewsAreKeptAndExported()
{
    m_page->goTo(Stage::Plan);
    PlanPage* plan = m_page->planPage();
    plan->selectStep(2);
    const QString id = m_page->session()->snapshot()->phases[1].steps[1].id;
    plan->reviewPanel()->comment()->setPlainText(QStringLiteral("Run it <on> Monday."));
    plan->selectStep(3);
    QCOMPARE(m_page->session()->notes().comments.value(QStringLiteral("step:") + id), QStringLiteral("Run it <on> Monday."));
    QVERIFY(plan->reviewPanel()->comment()->toPlainText().isEmpty());
    plan->selectStep(2);
    QCOMPARE(plan->reviewPanel()->comment()->toPlainText(), QStringLiteral("Run it <on> Monday."));
    QVERIFY(!plan->tree()->currentIndex().data(PlanModel::CommentRole).toString().isEmpty());

    // The gate's list.
    QModelIndex gate;
    QAbstractItemModel* model = plan->tree()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(PlanModel::DutiesRole).toStringList().isEmpty())
            gate = model->index(row, 0);
    }
    QVERIFY(gate.isValid());
    plan->tree()->setCurrentIndex(gate);
    auto* check = plan->reviewPanel()->findChild<QCheckBox*>();
    QVERIFY(check);
    check->click();
    QTRY_COMPARE(m_page->session()->notes().checks.size(), 1);

    // Objects bear comments as steps do, and are found by them.
    m_page->goTo(Stage::Choose);
    m_page->choosePage()->selectChange(QStringLiteral("column:public.customers.locale"));
    m_page->choosePage()->comment()->setPlainText(QStringLiteral("Who reads this?"));
    m_page->choosePage()->selectChange(QStringLiteral("table:public.coupons"));
    QVERIFY(m_page->choosePage()->comment()->toPlainText().isEmpty());
    QCOMPARE(m_page->session()->notes().comments.value(QStringLiteral("column:public.customers.locale")), QStringLiteral("Who reads this?"));
    m_page->goTo(Stage::Plan);

    plan->reviewPanel()->signer()->setText(QStringLiteral("Ada"));
    plan->reviewPanel()->signButton()->click();
    QVERIFY2(plan->reviewPanel()->signature().contains(QStringLiteral("Ada")), qPrintable(plan->reviewPanel()->signature()));
    QVERIFY(!plan->reviewPanel()->signature().contains(QStringLiteral("earlier")));
    QSignalSpy made(m_page->session(), &Session::exportMade);
    ExportChoice choice;
    choice.script = choice.phases = choice.rails = choice.json = false;
    m_page->session()->makeExport(choice);
    QVERIFY(made.wait(20000));
    const QString review = made.front().front().value<std::vector<ExportFile>>().front().text;
    QVERIFY(review.contains(QStringLiteral("Run it &lt;on&gt; Monday.")));
    QVERIFY(review.contains(QStringLiteral("Signed off by Ada")));
    const QString page = made.front().front().value<std::vector<ExportFile>>().back().text;
    QVERIFY(page.contains(QStringLiteral("Run it &lt;on&gt; Monday.")));
    QVERIFY(page.contains(QStringLiteral("Signed off by Ada")));
    QVERIFY(!page.contains(QStringLiteral("<on>")));

    // What was signed was that plan.
    m_page->session()->answer(m_page->session()->snapshot()->questions.front().key, Answer::Renamed);
    settle();
    QTRY_VERIFY(plan->reviewPanel()->signature().contains(QStringLiteral("earlier")));
    QTemporaryDir folder;
    const ReviewNotes said = m_page->session()->notes();
    QCOMPARE(m_page->session()->save(folder.filePath(QStringLiteral("r.json"))), QString());
    m_page = m_window->openSessionFile(folder.filePath(QStringLiteral("r.json")));
    settle();
    QVERIFY(m_page->session()->notes() == said);
    QUndoStack* stack = m_page->session()->undoStack();
    m_page->session()->setNotes(QStringLiteral("x"), {});
    stack->undo();
    QVERIFY(m_page->session()->notes() == said);
}

QTEST_MAIN(TestDemoFlow)
#include "tst_demo_flow.moc"
