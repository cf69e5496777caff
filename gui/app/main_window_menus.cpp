#include "app/main_window.h"

#include "app/commands.h"
#include "app/command_palette.h"
#include "app/icons.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/shortcuts_dialog.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "connections/connections.h"
#include "plan/plan_page.h"
#include "questions/questions_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QTabWidget>
#include <QUndoGroup>

namespace cofferdam::gui {

QAction* MainWindow::add(QMenu* menu, const QString& id, const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& run,
                         const QString& drawing, bool needsPage)
{
    QAction* action = drawing.isEmpty() ? menu->addAction(text) : menu->addAction(icon(drawing), text);
    connect(action, &QAction::triggered, this, run);
    m_commands->add(id, action, keys);
    if (needsPage)
        m_pageActions << action;
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    add(menu, QStringLiteral("new"), tr("&New comparison"), {QKeySequence::New}, [this] { m_tabs->setCurrentWidget(m_start); }, QStringLiteral("compare"), false);
    add(menu, QStringLiteral("open"), tr("&Open session…"), {QKeySequence::Open}, [this] { openDialog(); }, QStringLiteral("open"), false);
    add(menu, QStringLiteral("save"), tr("&Save session"), {QKeySequence::Save}, [this] { withPage([this](SessionPage& page) { save(&page, false); }); }, QStringLiteral("save"));
    add(menu, QStringLiteral("save-as"), tr("Save session &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        [this] { withPage([this](SessionPage& page) { save(&page, true); }); });
    if (m_connections)
        add(menu, QStringLiteral("connections"), tr("Connectio&ns…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [this] { m_connections->manage(this); },
            QStringLiteral("database"), false);
    menu->addSeparator();
    add(menu, QStringLiteral("refresh"), tr("&Refresh"), {QKeySequence(Qt::Key_F5)}, [this] { withPage([](SessionPage& page) { page.session()->refresh(); }); }, QStringLiteral("refresh"));
    add(menu, QStringLiteral("swap"), tr("S&wap sides"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
        [this] { withPage([](SessionPage& page) { page.session()->swap(); }); }, QStringLiteral("swap"));
    m_serverTexts = add(menu, QStringLiteral("server-texts"), tr("Texts as a scratch server &prints them"), {}, [this] {
        withPage([this](SessionPage& page) { page.session()->setServerTexts(m_serverTexts->isChecked()); });
        showServerTexts();
    }, QStringLiteral("database"));
    m_serverTexts->setCheckable(true);
    menu->setToolTipsVisible(true);
    add(menu, QStringLiteral("cancel"), tr("Cancel the running &task"), {QKeySequence(Qt::Key_Escape)},
        [this] { withPage([](SessionPage& page) { page.session()->cancel(); }); });
    menu->addSeparator();
    add(menu, QStringLiteral("export"), tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { withPage([](SessionPage& page) { page.goTo(Stage::Export); }); }, QStringLiteral("export"));
    menu->addSeparator();
    add(menu, QStringLiteral("close"), tr("&Close comparison"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { closeTab(m_tabs->currentIndex()); }, QStringLiteral("close"));
    add(menu, QStringLiteral("quit"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); }, {}, false);
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo->createUndoAction(this, tr("Undo:"));
    undo->setIcon(icon(QStringLiteral("undo"), IconDirection::Mirrored));
    m_commands->add(QStringLiteral("undo"), undo, {QKeySequence::Undo});
    QAction* redo = m_undo->createRedoAction(this, tr("Redo:"));
    redo->setIcon(icon(QStringLiteral("redo"), IconDirection::Mirrored));
    m_commands->add(QStringLiteral("redo"), redo, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    add(menu, QStringLiteral("draft"), tr("&Draft a change…"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->startDraft();
        });
    }, QStringLiteral("draft"));
    add(menu, QStringLiteral("take-baseline"), tr("&Keep the selected as in the baseline"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)},
        [this] { withPage([](SessionPage& page) { page.choosePage()->takeSelected(false); }); });
    add(menu, QStringLiteral("take-target"), tr("&Take the selected as in the target"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)},
        [this] { withPage([](SessionPage& page) { page.choosePage()->takeSelected(true); }); });
    menu->addSeparator();
    // Keys without a modifier belong to the list that has the focus, never to a field in which one types.
    const auto inList = [&](QList<QAction*>& where, const QString& id, const QString& text, Qt::Key key, const std::function<void(SessionPage&)>& run) {
        QAction* action = add(menu, id, text, {QKeySequence(key)}, [this, run] { withPage(run); });
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where << action;
    };
    inList(m_treeActions, QStringLiteral("tick"), tr("Ti&ck or untick the selected differences"), Qt::Key_Space,
           [](SessionPage& page) { page.choosePage()->toggleSelected(); });
    inList(m_treeActions, QStringLiteral("viewed"), tr("Mark the selected differences as &viewed"), Qt::Key_V,
           [](SessionPage& page) { page.choosePage()->toggleViewed(); });
    inList(m_questionActions, QStringLiteral("answer-renamed"), tr("Answer: rena&med"), Qt::Key_R,
           [](SessionPage& page) { page.questionsPage()->answerCurrent(Answer::Renamed); });
    inList(m_questionActions, QStringLiteral("answer-separate"), tr("Answer: dropped a&nd new"), Qt::Key_D,
           [](SessionPage& page) { page.questionsPage()->answerCurrent(Answer::Separate); });
    inList(m_questionActions, QStringLiteral("answer-later"), tr("Answer: decide &later"), Qt::Key_L,
           [](SessionPage& page) { page.questionsPage()->answerCurrent(Answer::Later); });
    menu->addSeparator();
    add(menu, QStringLiteral("copy-command"), tr("&Copy as command"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { copyCommand(); },
        QStringLiteral("copy"));
    add(menu, QStringLiteral("filter"), tr("&Filter the differences"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->focusFilter();
        });
    }, QStringLiteral("filter"));
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QString names[stageCount] = {tr("Stage: &Compare"), tr("Stage: C&hoose"), tr("Stage: &Questions"),
                                       tr("Stage: &Plan"), tr("Stage: Ha&zards"), tr("Stage: &Export")};
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        add(menu, QStringLiteral("stage-%1").arg(i + 1), names[i], {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))},
            [this, stage] { withPage([stage](SessionPage& page) { page.goTo(stage); }); });
    }
    add(menu, QStringLiteral("locks"), tr("&Locks by table"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Plan);
            page.planPage()->showLocks();
        });
    }, QStringLiteral("lock"));
    add(menu, QStringLiteral("plan-versions"), tr("&What changed in the plan"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Plan);
            page.planPage()->showVersions();
        });
    }, QStringLiteral("history"));
    add(menu, QStringLiteral("review"), tr("Re&view: comments and sign-off"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Plan);
            page.planPage()->showReview();
        });
    }, QStringLiteral("comment"));
    add(menu, QStringLiteral("diagram"), tr("Dia&gram"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->showDiagram(true);
        });
    });
    menu->addSeparator();
    m_docks = menu->addMenu(tr("&Panels"));
    const auto panel = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys) {
        add(menu, QStringLiteral("panel-") + id, text, keys, [this, id] {
            withPage([&](SessionPage& page) {
                page.goTo(Stage::Choose);
                page.choosePage()->togglePanel(id);
            });
        });
    };
    panel(QStringLiteral("history"), tr("Histor&y of decisions"), {QKeySequence(Qt::CTRL | Qt::Key_H)});
    panel(QStringLiteral("inspector"), tr("&Inspector"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    panel(QStringLiteral("log"), tr("L&og"), {});
    add(menu, QStringLiteral("reset-layout"), tr("&Reset layout"), {}, [this] { withPage([](SessionPage& page) { page.choosePage()->resetLayout(); }); });
    menu->addSeparator();
    QMenu* theme = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, tr("Theme: &System")}, {ThemeChoice::Light, tr("Theme: &Light")},
                                                      {ThemeChoice::Dark, tr("Theme: &Dark")}, {ThemeChoice::HighContrast, tr("Theme: &High contrast")}};
    for (const auto& [choice, name] : themes) {
        QAction* action = theme->addAction(name);
        action->setCheckable(true);
        action->setChecked(settings::theme() == choice);
        group->addAction(action);
        m_commands->add(QStringLiteral("theme-") + themeWord(choice), action, {});
        connect(action, &QAction::triggered, this, [choice = choice] {
            settings::setTheme(choice);
            applyTheme(*qApp, choice);
        });
    }
    QMenu* language = menu->addMenu(tr("&Language"));
    auto* languages = new QActionGroup(this);
    // Every language stands in its own words, so that one finds the way back.
    const std::pair<QString, QString> codes[] = {{QString(), tr("As the system")}, {QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                 {QStringLiteral("ar"), QStringLiteral("العربية")}};
    for (const auto& [code, name] : codes) {
        QAction* action = language->addAction(name);
        action->setCheckable(true);
        action->setChecked(settings::language() == code);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] {
            settings::setLanguage(code);
            say(Severity::Note, tr("The language changes when Cofferdam starts again."));
        });
    }
}

void MainWindow::makeGoMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    add(menu, QStringLiteral("palette"), tr("Command pa&lette…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { openCommandPalette(); },
        QStringLiteral("search"), false);
    add(menu, QStringLiteral("find-everywhere"), tr("Find e&verywhere…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { openFindPalette(); },
        QStringLiteral("search"));
    add(menu, QStringLiteral("go-to-object"), tr("&Go to object…"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { openObjectPalette(); });
    menu->addSeparator();
    add(menu, QStringLiteral("next-difference"), tr("&Next difference"), {QKeySequence(Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->nextDifference();
        });
    }, QStringLiteral("next"));
    add(menu, QStringLiteral("previous-difference"), tr("&Previous difference"), {QKeySequence(Qt::SHIFT | Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->previousDifference();
        });
    }, QStringLiteral("previous"));
    add(menu, QStringLiteral("next-hazard"), tr("Next &hazard"), {QKeySequence(Qt::Key_F8)}, [this] { withPage([](SessionPage& page) { page.nextHazard(true); }); });
    add(menu, QStringLiteral("previous-hazard"), tr("Previous ha&zard"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [this] { withPage([](SessionPage& page) { page.nextHazard(false); }); });
    menu->addSeparator();
    add(menu, QStringLiteral("next-pane"), tr("Next pan&e"), {QKeySequence(Qt::Key_F6)}, [this] { cyclePanes(true); }, {}, false);
    add(menu, QStringLiteral("previous-pane"), tr("Previous p&ane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { cyclePanes(false); }, {}, false);
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    add(menu, QStringLiteral("help"), tr("&Help on what is selected"), {QKeySequence(Qt::Key_F1)},
        [this] { showHelp(currentPage() ? currentPage()->helpTopic() : QString()); }, QStringLiteral("info"), false);
    add(menu, QStringLiteral("shortcuts"), tr("&Shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_F1)}, [this] { showShortcuts(); }, {}, false);
    add(menu, QStringLiteral("about"), tr("&About Cofferdam"), {}, [this] { showAbout(); }, {}, false);
}

} // namespace cofferdam::gui
