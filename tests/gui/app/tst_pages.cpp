#include "app/icons.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "draft/draft_panel.h"
#include "export/export_page.h"
#include "hazards/hazards_page.h"
#include "plan/moment_bar.h"
#include "plan/plan_page.h"
#include "questions/questions_page.h"
#include "support/accessible_walk.h"
#include "support/sample_session.h"
#include "widgets/side_by_side_diff.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoView>

using namespace cofferdam::gui;

/// The pages with a session told by hand: what they show, what they ask for, and that nothing that takes the focus is unnamed.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesToTheDifferencesFirst();
    void showsWhatIsSelected();
    void spaceTicksTheSelection();
    void filterSaysWhatItHides();
    void aLongListTicksOnlyWhatWasTyped();
    void answersQuestionsByKey();
    void takesAFill();
    void acceptsAHazardOnlyWithAReason();
    void showsStepTexts();
    void writesTheExport();
    void showsFailureAndProgress();
    void everythingIsNamed();
    void everyPageFitsASmallScreen();
    void theSliderStaysInSight();
    void aPanelOpenedWithItsPageStays();
    void anEmptyHistoryHasNoRowChosen();
    void mirroredButtonsKeepTheirIcon();
    void compareLeadsOn();
    void bothSidesOfTheStartStandLevel();
    void aPanelThatOpensHidesNotWhatIsSelected();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<MainWindow> m_window;
    SampleSession* m_session = nullptr;
    SessionPage* m_page = nullptr;
};

void TestPages::init()
{
    m_window = std::make_unique<MainWindow>([this] {
        auto session = std::make_unique<SampleSession>();
        m_session = session.get();
        return session;
    });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page = m_window->openComparison(QStringLiteral("a"), QStringLiteral("b"));
    m_session->give(sampleSnapshot());
    m_session->calls.clear();
}

void TestPages::cleanup()
{
    m_window.reset();
}

void TestPages::goesToTheDifferencesFirst()
{
    QCOMPARE(m_page->stage(), Stage::Choose);
    QCOMPARE(m_page->stageBar()->button(Stage::Choose)->badge(), QStringLiteral("7"));
    QCOMPARE(m_page->stageBar()->button(Stage::Questions)->badge(), QStringLiteral("2"));
    QVERIFY(!m_page->choosePage()->selectedChange().isEmpty());
    for (int i = 0; i < stageCount; ++i) {
        QTest::mouseClick(m_page->stageBar()->button(static_cast<Stage>(i)), Qt::LeftButton);
        QCOMPARE(static_cast<int>(m_page->stage()), i);
    }
}

void TestPages::showsWhatIsSelected()
{
    m_page->choosePage()->selectChange(QStringLiteral("column:public.payments.amount_cents"));
    QCOMPARE(m_page->choosePage()->selectedChange(), QStringLiteral("column:public.payments.amount_cents"));
    QVERIFY(m_page->choosePage()->definitions()->differenceCount() > 0);
    // Past the last difference of one object stands the next object.
    for (int i = 0; i < 5; ++i)
        m_page->choosePage()->nextDifference();
    QVERIFY(m_page->choosePage()->selectedChange() != QStringLiteral("column:public.payments.amount_cents"));
}

void TestPages::spaceTicksTheSelection()
{
    m_page->choosePage()->selectChange(QStringLiteral("column:public.products.legacy_code"));
    QTest::keyClick(m_page->choosePage()->tree(), Qt::Key_Space);
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("tick column:public.products.legacy_code on")});
}

void TestPages::filterSaysWhatItHides()
{
    QTest::keyClicks(m_page->choosePage()->filterEdit(), QStringLiteral("kind:index"));
    const auto labels = m_page->choosePage()->findChildren<QLabel*>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](QLabel* label) { return label->text().contains(QStringLiteral("6 hidden")); });
    QVERIFY(said);
    // What was shown before comes back when the filter goes.
    m_page->choosePage()->filterEdit()->clear();
    m_page->choosePage()->selectChange(QStringLiteral("column:public.products.legacy_code"));
    QTest::keyClicks(m_page->choosePage()->filterEdit(), QStringLiteral("kind:index"));
    const auto current = [this] { return m_page->choosePage()->tree()->currentIndex().data(ChangeTreeModel::KeyRole).toString(); };
    QVERIFY(current() != QStringLiteral("column:public.products.legacy_code"));
    m_page->choosePage()->filterEdit()->clear();
    QCOMPARE(current(), QStringLiteral("column:public.products.legacy_code"));
    QCOMPARE(m_page->choosePage()->selectedChange(), QStringLiteral("column:public.products.legacy_code"));
}

void TestPages::aLongListTicksOnlyWhatWasTyped()
{
    // A long list is filtered a moment after the key; whoever ticks sooner still ticks only what the filter lets through.
    auto many = std::make_shared<ComparisonView>(*sampleSnapshot());
    const ChangeRow pattern = many->changes.front();
    for (int i = 0; i < 2000; ++i) {
        ChangeRow row = pattern;
        row.name = QStringLiteral("c%1").arg(i);
        row.key = QStringLiteral("column:public.orders.") + row.name;
        row.searchText = row.name;
        row.tick = TickState::Off;
        many->changes.push_back(std::move(row));
    }
    m_session->give(many);
    m_session->calls.clear();
    const QAbstractItemModel* rows = m_page->choosePage()->tree()->model();
    QTest::keyClicks(m_page->choosePage()->filterEdit(), QStringLiteral("c177"));
    QTRY_COMPARE(rows->rowCount(rows->index(0, 0)), 11);
    QTest::keyClicks(m_page->choosePage()->filterEdit(), QStringLiteral("7"));
    for (QPushButton* button : m_page->choosePage()->findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Select")) || button->text().startsWith(QStringLiteral("Select")))
            button->click();
    }
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("tick column:public.orders.c1777 on")});
}

void TestPages::answersQuestionsByKey()
{
    m_page->goTo(Stage::Questions);
    m_page->questionsPage()->list()->setFocus();
    m_page->questionsPage()->list()->selectRow(0);
    QTest::keyClick(m_page->questionsPage()->list(), Qt::Key_R);
    QTest::keyClick(m_page->questionsPage()->list(), Qt::Key_D);
    QTest::keyClick(m_page->questionsPage()->list(), Qt::Key_L);
    const QString key = QStringLiteral("answer column:public.customers.full_name=display_name ");
    QCOMPARE(m_session->calls, (QStringList{key + QLatin1Char('1'), key + QLatin1Char('2'), key + QLatin1Char('0')}));
}

void TestPages::takesAFill()
{
    m_page->goTo(Stage::Questions);
    m_page->questionsPage()->list()->selectRow(1);
    auto* edit = m_page->questionsPage()->findChild<QLineEdit*>();
    QVERIFY(edit && edit->isVisible());
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("'rd'"));
    QTest::keyClick(edit, Qt::Key_Return);
    // Letters that answer questions are plain letters while text is typed.
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("fill column:public.shipments.service_level 'rd'")});
}

void TestPages::acceptsAHazardOnlyWithAReason()
{
    m_page->goTo(Stage::Hazards);
    auto* reason = m_page->hazardsPage()->findChild<QLineEdit*>();
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(m_session->calls, QStringList());
    QTest::keyClicks(reason, QStringLiteral("nobody reads it"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("accept drop-column-data-loss on nobody reads it")});
}

void TestPages::showsStepTexts()
{
    m_page->goTo(Stage::Plan);
    m_page->planPage()->selectStep(2);
    QCOMPARE(m_page->planPage()->tree()->currentIndex().data(PlanModel::NumberRole).toInt(), 2);
    m_page->nextHazard(true);
    QCOMPARE(m_page->planPage()->tree()->currentIndex().data(PlanModel::NumberRole).toInt(), 4);
}

void TestPages::writesTheExport()
{
    QTemporaryDir folder;
    m_page->goTo(Stage::Export);
    m_page->exportPage()->setFolder(folder.path());
    for (QPushButton* button : m_page->exportPage()->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Write")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("plan.sql"))));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("db/migrate/20260101000000_create_refunds.rb"))));
    QVERIFY(!ExportPage::writeFiles(QStringLiteral("/proc/nowhere"), {{QStringLiteral("a"), QStringLiteral("b")}}).isEmpty());
}

void TestPages::showsFailureAndProgress()
{
    m_session->giveState(Session::State::Reading);
    auto buttons = m_page->findChildren<QPushButton*>();
    const auto visible = [&](const QString& text) -> QPushButton* {
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    };
    QVERIFY(visible(QStringLiteral("Cancel")));
    QTest::mouseClick(visible(QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("cancel")});
    m_session->giveState(Session::State::Failed, QStringLiteral("staging.schema.rb:3: not a schema"));
    QVERIFY(visible(QStringLiteral("Try again")));
    QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
}

void TestPages::everythingIsNamed()
{
    for (int i = 0; i < stageCount; ++i) {
        m_page->goTo(static_cast<Stage>(i));
        QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
    }
    QCOMPARE(unnamedFocusable(m_window->startPage()).join(QLatin1Char(';')), QString());
}

void TestPages::everyPageFitsASmallScreen()
{
    QVERIFY2(m_window->minimumSizeHint().width() <= 1280, qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY2(m_window->minimumSizeHint().height() <= 720, qPrintable(QString::number(m_window->minimumSizeHint().height())));
}

void TestPages::theSliderStaysInSight()
{
    const auto* room = m_page->findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
    for (int i = 0; i < stageCount; ++i) {
        m_page->goTo(static_cast<Stage>(i));
        QTest::qWait(20);
        QVERIFY2(room->verticalScrollBar()->maximum() == 0, qPrintable(QStringLiteral("page %1 scrolls as a whole").arg(i + 1)));
    }
    m_page->goTo(Stage::Plan);
    QTest::qWait(20);
    const MomentBar* bar = m_page->planPage()->momentBar();
    QCOMPARE(bar->visibleRegion().boundingRect(), bar->rect());
}

void TestPages::aPanelOpenedWithItsPageStays()
{
    // Nothing differs, so that the differences were never shown; the layout of last time had no draft.
    m_window.reset();
    settings::setLayout(QStringLiteral("choose-2"), {});
    m_window = std::make_unique<MainWindow>([this] {
        auto session = std::make_unique<SampleSession>();
        m_session = session.get();
        return session;
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page = m_window->openComparison(QStringLiteral("a"), QString());
    m_session->give(std::make_shared<ComparisonView>());
    QCOMPARE(m_page->stage(), Stage::Compare);
    m_page->goTo(Stage::Choose);
    m_page->choosePage()->startDraft();
    QTest::qWait(100);
    QVERIFY(m_page->choosePage()->draftPanel()->isVisible());
}

void TestPages::anEmptyHistoryHasNoRowChosen()
{
    m_page->goTo(Stage::Choose);
    m_page->choosePage()->togglePanel(QStringLiteral("history"));
    auto* history = m_page->choosePage()->findChild<QUndoView*>();
    QTRY_VERIFY(history && history->isVisible());
    const auto chosen = [&] {
        const QRect row = history->visualRect(history->currentIndex());
        return history->viewport()->grab().toImage().pixelColor(row.right() - 2, row.center().y()) != history->palette().color(QPalette::Base);
    };
    QVERIFY(!chosen());
    m_session->undoStack()->push(new QUndoCommand(QStringLiteral("one")));
    QVERIFY(chosen());
    m_session->undoStack()->undo();
    QVERIFY(chosen());
    m_session->undoStack()->setClean();
}

void TestPages::mirroredButtonsKeepTheirIcon()
{
    for (bool main : {false, true}) {
        QPushButton button(icon(QStringLiteral("compare")), QStringLiteral("Compare"));
        button.setDefault(main);
        button.setLayoutDirection(Qt::RightToLeft);
        button.resize(button.sizeHint().width() + 80, button.sizeHint().height());
        const QImage picture = button.grab().toImage();
        const int middle = picture.height() / 2;
        const QColor ground = picture.pixelColor(12, middle);
        int first = -1, last = -1;
        for (int x = 6; x < picture.width() - 6; ++x) {
            for (int y = 6; y < picture.height() - 6; ++y) {
                if (std::abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60) {
                    first = first < 0 ? x : first;
                    last = x;
                    break;
                }
            }
        }
        // Words and icon stand together in the middle.
        QVERIFY(first > 0);
        QVERIFY2(std::abs(first - (picture.width() - 1 - last)) <= 6, qPrintable(QStringLiteral("%1 before, %2 after").arg(first).arg(picture.width() - 1 - last)));
    }
}

void TestPages::compareLeadsOn()
{
    const std::pair<QString, Stage> ways[] = {{QStringLiteral("Look at"), Stage::Choose}, {QStringLiteral("2 question"), Stage::Questions},
                                              {QStringLiteral("plan of 4 step"), Stage::Plan}, {QStringLiteral("2 hazard"), Stage::Hazards}};
    for (const auto& [words, stage] : ways) {
        m_page->goTo(Stage::Compare);
        QPushButton* found = nullptr;
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(words))
                found = button;
        }
        QVERIFY2(found, qPrintable(words));
        QTest::mouseClick(found, Qt::LeftButton);
        QCOMPARE(m_page->stage(), stage);
    }
}

void TestPages::bothSidesOfTheStartStandLevel()
{
    m_window->showStart();
    StartPage* start = m_window->startPage();
    const auto edits = start->findChildren<QLineEdit*>();
    QVERIFY(edits.size() >= 2);
    bool differ = false;
    for (int width = 640; width <= 1280; width += 40) {
        m_window->resize(width, 720);
        QTest::qWait(10);
        QCOMPARE(edits[0]->mapTo(start, QPoint()).y(), edits[1]->mapTo(start, QPoint()).y());
        // The words of one side took more lines than those of the other.
        QList<int> heights;
        for (const QLineEdit* edit : {edits[0], edits[1]}) {
            int most = 0;
            for (const QLabel* label : edit->parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
                most = std::max(most, label->wordWrap() ? label->height() : 0);
            heights << most;
        }
        differ = differ || heights[0] != heights[1];
    }
    QVERIFY(differ);
}

void TestPages::aPanelThatOpensHidesNotWhatIsSelected()
{
    m_window->resize(1280, 560);
    QTreeView* tree = m_page->choosePage()->tree();
    m_page->choosePage()->selectChange(QStringLiteral("column:public.products.legacy_code"));
    const auto seen = [tree] { return tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex()).center()); };
    QTRY_VERIFY(seen());
    m_page->choosePage()->startDraft();
    QTRY_VERIFY(tree->viewport()->height() < 150);
    QTRY_VERIFY(seen());
}

void TestPages::pictures_data()
{
    QTest::addColumn<QString>("theme");
    for (const char* theme : {"light", "dark", "high-contrast"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void TestPages::pictures()
{
    // Every page is painted in every theme; COFFERDAM_PICTURES keeps what was painted.
    QFETCH(QString, theme);
    QTemporaryDir temporary;
    const QDir folder(qEnvironmentVariable("COFFERDAM_PICTURES", temporary.path()));
    const auto take = [&](const QString& name) {
        QTest::qWait(60);
        const QImage picture = m_window->grab().toImage();
        QVERIFY(picture.save(folder.filePath(QStringLiteral("%1-%2.png").arg(theme, name))));
        const QColor corner = picture.pixelColor(picture.width() / 2, 8);
        QCOMPARE(corner.lightness() < 128, theme != QStringLiteral("light"));
    };
    applyTheme(*qApp, themeFromWord(theme));
    const QString names[] = {QStringLiteral("overview"), QStringLiteral("choose"), QStringLiteral("questions"),
                             QStringLiteral("plan"), QStringLiteral("hazards"), QStringLiteral("export")};
    for (int i = 0; i < stageCount; ++i) {
        m_page->goTo(static_cast<Stage>(i));
        if (i == 1)
            m_page->choosePage()->selectChange(QStringLiteral("column:public.payments.amount_cents"));
        take(names[i]);
    }
    m_page->goTo(Stage::Questions);
    m_page->questionsPage()->list()->selectRow(1);
    take(QStringLiteral("fill"));
    m_session->giveState(Session::State::Failed, QStringLiteral("staging.schema.rb:3:1: this is no schema.rb"));
    take(QStringLiteral("failed"));
    m_session->giveState(Session::State::Reading);
    take(QStringLiteral("reading"));
    m_window->findChild<QTabWidget*>()->setCurrentIndex(0);
    take(QStringLiteral("start"));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
