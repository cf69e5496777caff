#include "app/main_window.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "export/export_page.h"
#include "widgets/side_by_side_diff.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace cofferdam::gui {

MainWindow::MainWindow(SessionFactory factory, QWidget* parent)
    : QMainWindow(parent), m_factory(std::move(factory)), m_tabs(new QTabWidget(this)), m_start(new StartPage(this)),
      m_status(new QLabel(this)), m_undo(new QUndoGroup(this))
{
    named(m_tabs, tr("Comparisons"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->addTab(m_start, icon(QStringLiteral("compare")), tr("Start"));
    named(m_tabs->tabBar(), tr("Open comparisons"));
    setCentralWidget(m_tabs);
    // The live line of the window: its name changes with what happens, which screen readers announce.
    m_status->setTextFormat(Qt::PlainText);
    m_status->setIndent(fontMetrics().height() / 2);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    makeHelpMenu();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::pageChanged);
    connect(m_start, &StartPage::compareRequested, this, &MainWindow::openComparison);
    connect(m_start, &StartPage::sessionRequested, this, &MainWindow::openSessionFile);

    const QRect screen = this->screen()->availableGeometry();
    resize(std::min(1440, screen.width() * 9 / 10), std::min(900, screen.height() * 9 / 10));
    restoreGeometry(settings::windowGeometry());
    pageChanged();
}

MainWindow::~MainWindow()
{
    // The group must not hear from stacks that die with their pages.
    m_tabs->disconnect(this);
}

QAction* MainWindow::add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& run,
                         const QString& drawing, bool needsPage)
{
    QAction* action = drawing.isEmpty() ? menu->addAction(text) : menu->addAction(icon(drawing), text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    if (needsPage)
        m_pageActions << action;
    return action;
}

void MainWindow::withPage(const std::function<void(SessionPage&)>& run)
{
    if (SessionPage* page = currentPage())
        run(*page);
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New comparison"), {QKeySequence::New}, [this] { m_tabs->setCurrentWidget(m_start); }, QStringLiteral("compare"), false);
    add(menu, tr("&Open session…"), {QKeySequence::Open}, [this] { openDialog(); }, QStringLiteral("open"), false);
    add(menu, tr("&Save session"), {QKeySequence::Save}, [this] { withPage([this](SessionPage& page) { save(&page, false); }); }, QStringLiteral("save"));
    add(menu, tr("Save session &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        [this] { withPage([this](SessionPage& page) { save(&page, true); }); });
    menu->addSeparator();
    add(menu, tr("&Refresh"), {QKeySequence(Qt::Key_F5)}, [this] { withPage([](SessionPage& page) { page.session()->refresh(); }); }, QStringLiteral("refresh"));
    add(menu, tr("S&wap sides"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
        [this] { withPage([](SessionPage& page) { page.session()->swap(); }); }, QStringLiteral("swap"));
    add(menu, tr("Cancel the running &task"), {QKeySequence(Qt::Key_Escape)},
        [this] { withPage([](SessionPage& page) { page.session()->cancel(); }); });
    menu->addSeparator();
    add(menu, tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { withPage([](SessionPage& page) { page.goTo(Stage::Export); }); }, QStringLiteral("export"));
    menu->addSeparator();
    add(menu, tr("&Close comparison"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { closeTab(m_tabs->currentIndex()); }, QStringLiteral("close"));
    add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); }, {}, false);
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo->createUndoAction(this, tr("Undo:"));
    undo->setIcon(icon(QStringLiteral("undo"), IconDirection::Mirrored));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undo->createRedoAction(this, tr("Redo:"));
    redo->setIcon(icon(QStringLiteral("redo"), IconDirection::Mirrored));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    add(menu, tr("&Filter the differences"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
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
        add(menu, names[i], {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))},
            [this, stage] { withPage([stage](SessionPage& page) { page.goTo(stage); }); });
    }
    menu->addSeparator();
    m_docks = menu->addMenu(tr("&Panels"));
    add(menu, tr("&Reset layout"), {}, [this] { withPage([](SessionPage& page) { page.choosePage()->resetLayout(); }); });
    menu->addSeparator();
    QMenu* theme = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, tr("&System")}, {ThemeChoice::Light, tr("&Light")},
                                                      {ThemeChoice::Dark, tr("&Dark")}, {ThemeChoice::HighContrast, tr("&High contrast")}};
    for (const auto& [choice, name] : themes) {
        QAction* action = theme->addAction(name);
        action->setCheckable(true);
        action->setChecked(settings::theme() == choice);
        group->addAction(action);
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
            askForRestart();
        });
    }
}

void MainWindow::makeGoMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    add(menu, tr("&Next difference"), {QKeySequence(Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->nextDifference();
        });
    }, QStringLiteral("next"));
    add(menu, tr("&Previous difference"), {QKeySequence(Qt::SHIFT | Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] {
        withPage([](SessionPage& page) {
            page.goTo(Stage::Choose);
            page.choosePage()->previousDifference();
        });
    }, QStringLiteral("previous"));
    add(menu, tr("Next &hazard"), {QKeySequence(Qt::Key_F8)}, [this] { withPage([](SessionPage& page) { page.nextHazard(true); }); });
    add(menu, tr("Previous ha&zard"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [this] { withPage([](SessionPage& page) { page.nextHazard(false); }); });
    menu->addSeparator();
    add(menu, tr("Next pan&e"), {QKeySequence(Qt::Key_F6)}, [this] { cyclePanes(true); }, {}, false);
    add(menu, tr("Previous p&ane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { cyclePanes(false); }, {}, false);
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Shortcuts"), {QKeySequence(Qt::Key_F1)}, [this] { showShortcuts(); }, QStringLiteral("info"), false);
    add(menu, tr("&About Cofferdam"), {}, [this] { showAbout(); }, {}, false);
}

SessionPage* MainWindow::currentPage() const
{
    return qobject_cast<SessionPage*>(m_tabs->currentWidget());
}

SessionPage* MainWindow::addPage(std::unique_ptr<Session> session)
{
    Session* raw = session.get();
    auto* page = new SessionPage(std::move(session), this);
    m_undo->addStack(raw->undoStack());
    const int tab = m_tabs->addTab(page, icon(QStringLiteral("compare")), raw->title());
    auto* shut = named(new QToolButton(m_tabs->tabBar()), tr("Close this comparison"));
    shut->setIcon(icon(QStringLiteral("close")));
    shut->setAutoRaise(true);
    shut->setFocusPolicy(Qt::NoFocus);
    shut->setToolTip(tr("Close this comparison (Ctrl+W)"));
    const int side = fontMetrics().height();
    shut->setIconSize({side * 3 / 4, side * 3 / 4});
    shut->setFixedSize(side * 5 / 4, side * 5 / 4);
    m_tabs->tabBar()->setTabButton(tab, QTabBar::RightSide, shut);
    connect(shut, &QToolButton::clicked, this, [this, page] { closeTab(m_tabs->indexOf(page)); });
    connect(raw, &Session::stateChanged, this, &MainWindow::updateTitles);
    connect(raw->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitles);
    connect(page, &SessionPage::announced, this, [this, page](const QString& text) {
        if (page != currentPage())
            return;
        m_status->setText(text);
        m_status->setAccessibleName(text);
    });
    m_tabs->setCurrentWidget(page);
    return page;
}

SessionPage* MainWindow::openComparison(const QString& baseline, const QString& target)
{
    SessionPage* page = addPage(m_factory());
    page->session()->open(baseline, target);
    settings::rememberSession({page->session()->baselineAddress(), page->session()->targetAddress(), {}});
    m_start->refreshRecent();
    updateTitles();
    return page;
}

SessionPage* MainWindow::openSessionFile(const QString& file)
{
    auto session = m_factory();
    const QString error = session->load(file);
    if (!error.isEmpty()) {
        QMessageBox::warning(this, tr("Session not opened"), error);
        return nullptr;
    }
    SessionPage* page = addPage(std::move(session));
    settings::rememberSession({page->session()->baselineAddress(), page->session()->targetAddress(), file});
    m_start->refreshRecent();
    updateTitles();
    return page;
}

void MainWindow::openDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a session"), settings::lastFolder(),
                                                      tr("Sessions (*.cofferdam.json *.json);;All files (*)"));
    if (!file.isEmpty())
        openSessionFile(file);
}

bool MainWindow::save(SessionPage* page, bool askName)
{
    QString file = page->session()->file();
    if (file.isEmpty() || askName) {
        file = QFileDialog::getSaveFileName(this, tr("Save the session"), settings::lastFolder() + QStringLiteral("/comparison.cofferdam.json"),
                                            tr("Sessions (*.cofferdam.json)"));
        if (file.isEmpty())
            return false;
    }
    const QString error = page->session()->save(file);
    if (!error.isEmpty()) {
        QMessageBox::warning(this, tr("Session not saved"), error);
        return false;
    }
    settings::setLastFolder(QFileInfo(file).path());
    settings::rememberSession({page->session()->baselineAddress(), page->session()->targetAddress(), file});
    m_start->refreshRecent();
    updateTitles();
    return true;
}

bool MainWindow::mayClose(SessionPage* page)
{
    if (!page || page->session()->undoStack()->isClean())
        return true;
    m_tabs->setCurrentWidget(page);
    const auto answer = QMessageBox::question(this, tr("Unsaved decisions"), tr("Save the decisions of %1 before closing?").arg(page->session()->title()),
                                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(page, false));
}

void MainWindow::closeTab(int index)
{
    auto* page = qobject_cast<SessionPage*>(m_tabs->widget(index));
    if (!page || !mayClose(page))
        return;
    m_undo->removeStack(page->session()->undoStack());
    m_tabs->removeTab(index);
    page->deleteLater();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!mayClose(qobject_cast<SessionPage*>(m_tabs->widget(i)))) {
            event->ignore();
            return;
        }
    }
    settings::setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::pageChanged()
{
    SessionPage* page = currentPage();
    for (QAction* action : m_pageActions)
        action->setEnabled(page != nullptr);
    m_docks->clear();
    m_docks->setEnabled(page != nullptr);
    m_undo->setActiveStack(page ? page->session()->undoStack() : nullptr);
    if (page)
        m_docks->addActions(page->choosePage()->dockActions());
    m_status->setText(page ? QString() : tr("Choose two schemas, or try the demo"));
    updateTitles();
}

void MainWindow::updateTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto* page = qobject_cast<SessionPage*>(m_tabs->widget(i))) {
            const bool clean = page->session()->undoStack()->isClean();
            m_tabs->setTabText(i, page->session()->title().replace(QLatin1Char('&'), QLatin1String("&&")) + (clean ? QString() : QStringLiteral(" *")));
            m_tabs->setTabToolTip(i, tr("%1 compared with %2").arg(isolated(page->session()->baselineAddress()), isolated(page->session()->targetAddress())));
        }
    }
    SessionPage* page = currentPage();
    setWindowTitle(page ? tr("%1[*] – Cofferdam").arg(page->session()->title()) : tr("Cofferdam"));
    setWindowModified(page && !page->session()->undoStack()->isClean());
}

void MainWindow::cyclePanes(bool forward)
{
    // A pane is whatever takes the focus by tab and holds content: lists, trees, editors, the stage bar.
    QWidget* start = QApplication::focusWidget() ? QApplication::focusWidget() : m_tabs->currentWidget();
    QWidget* widget = start;
    do {
        widget = forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool pane = qobject_cast<QAbstractScrollArea*>(widget) || qobject_cast<StageButton*>(widget);
        if (pane && widget->isVisibleTo(this) && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    } while (widget != start);
}

void MainWindow::showShortcuts()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Shortcuts"));
    auto* table = named(new QTableWidget(&dialog), tr("Shortcuts"));
    table->setColumnCount(2);
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    const auto row = [&](const QString& action, const QString& keys) {
        const int at = table->rowCount();
        table->insertRow(at);
        table->setItem(at, 0, new QTableWidgetItem(action));
        table->setItem(at, 1, new QTableWidgetItem(keys));
    };
    for (QAction* action : findChildren<QAction*>()) {
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
            row(QString(action->text()).remove(QLatin1Char('&')), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    row(tr("Tick the selected differences"), tr("Space"));
    row(tr("Answer: renamed"), QStringLiteral("R"));
    row(tr("Answer: dropped and new"), QStringLiteral("D"));
    row(tr("Answer: decide later"), QStringLiteral("L"));
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    const QSize room = screen()->availableSize();
    dialog.resize(std::min(fontMetrics().averageCharWidth() * 80, room.width()), std::min(fontMetrics().height() * 32, room.height() * 8 / 10));
    dialog.exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Cofferdam"),
                       tr("Cofferdam %1\n\nCompares two PostgreSQL schemas and makes a plan in phases that a running application survives.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.").arg(QApplication::applicationVersion()));
}

void MainWindow::askForRestart()
{
    QMessageBox::information(this, tr("Language"), tr("The language changes when Cofferdam starts again."));
}

} // namespace cofferdam::gui
