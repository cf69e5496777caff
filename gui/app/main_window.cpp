#include "app/main_window.h"

#include "app/accessible.h"
#include "app/command_palette.h"
#include "app/commands.h"
#include "app/find_entries.h"
#include "app/icons.h"
#include "app/recovery.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/shortcuts_dialog.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "connections/connections.h"
#include "export/export_page.h"
#include "hazards/hazards_page.h"
#include "help/help_window.h"
#include "plan/plan_page.h"
#include "questions/questions_page.h"
#include "widgets/pieces.h"
#include "widgets/side_by_side_diff.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace cofferdam::gui {

MainWindow::MainWindow(SessionFactory factory, Connections* connections, QWidget* parent)
    : QMainWindow(parent), m_factory(std::move(factory)), m_connections(connections), m_tabs(new QTabWidget(this)), m_start(new StartPage(connections, this)),
      m_status(new QLabel(this)), m_undo(new QUndoGroup(this)), m_commands(new Commands(this))
{
    named(m_tabs, tr("Comparisons"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->addTab(m_start, icon(QStringLiteral("compare")), tr("Start"));
    named(m_tabs->tabBar(), tr("Open comparisons"));
    m_banner = new Banner(this);
    connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, m_banner, &QWidget::hide);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    m_palette = new CommandPalette(this);
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
    connect(m_start, &StartPage::recoveryDecided, this, &MainWindow::recover);

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

void MainWindow::withPage(const std::function<void(SessionPage&)>& run)
{
    if (SessionPage* page = currentPage())
        run(*page);
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
    connect(raw, &Session::modifiedChanged, this, &MainWindow::updateTitles);
    connect(raw, &Session::stateChanged, this, &MainWindow::showServerTexts);
    connect(raw, &Session::serverTextsChanged, this, &MainWindow::showServerTexts);
    connect(page, &SessionPage::pageMade, this, [this, page](Stage stage) {
        if (stage == Stage::Choose)
            page->choosePage()->tree()->addActions(m_treeActions);
        if (stage == Stage::Choose)
            showDocks();
        if (stage == Stage::Questions)
            page->questionsPage()->addActions(m_questionActions);
    });
    connect(page, &SessionPage::helpRequested, this, &MainWindow::showHelp);
    connect(page, &SessionPage::announced, this, [this, page](const QString& text) {
        if (page == currentPage())
            announce(text);
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
        say(Severity::Caution, tr("Session not opened. %1").arg(error));
        return nullptr;
    }
    SessionPage* page = addPage(std::move(session));
    settings::rememberSession({page->session()->baselineAddress(), page->session()->targetAddress(), file});
    m_start->refreshRecent();
    updateTitles();
    return page;
}

void MainWindow::offerRecovery()
{
    const QStringList files = Recovery::leftBehind();
    if (!files.isEmpty())
        m_start->offerRecovery(files);
}

void MainWindow::recover(const QStringList& files, bool restore)
{
    for (const QString& file : files) {
        const QByteArray content = Recovery::read(file);
        auto session = m_factory();
        // The new session keeps the work before the old file goes: no moment without either.
        const QString error = restore ? session->recover(content) : QString();
        Recovery::forget(file);
        if (!restore)
            continue;
        if (error.isEmpty())
            addPage(std::move(session));
        else
            say(Severity::Caution, tr("A session could not be restored. %1").arg(error));
    }
    updateTitles();
}

void MainWindow::copyCommand()
{
    SessionPage* page = currentPage();
    if (!page)
        return;
    const bool planned = page->stage() != Stage::Compare && page->stage() != Stage::Choose;
    const QString command = planned ? page->session()->command(page->exportPage()->choice(), {}) : page->session()->compareCommand();
    QGuiApplication::clipboard()->setText(command);
    const QString note = planned ? page->session()->commandNote() : QString();
    announce(note.isEmpty() ? tr("Copied: %1").arg(isolated(command)) : note);
    if (!note.isEmpty())
        say(Severity::Note, note);
}

void MainWindow::announce(const QString& text)
{
    if (m_status->text() == text)
        return;
    m_status->setText(text);
    m_status->setAccessibleName(text);
    // A new name alone is said by few screen readers.
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MainWindow::openDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a session"), settings::lastFolder(),
                                                      tr("Sessions and plans (*.cofferdam.json *.json);;All files (*)"));
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
        say(Severity::Caution, tr("Session not saved. %1").arg(error));
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
    if (!page || !page->session()->isModified())
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
    m_undo->setActiveStack(page ? page->session()->undoStack() : nullptr);
    showDocks();
    announce(page ? page->summary() : tr("Choose two schemas, or try the demo"));
    showServerTexts();
    updateTitles();
}

void MainWindow::showDocks()
{
    SessionPage* page = currentPage();
    const bool made = page && page->isMade(Stage::Choose);
    m_docks->clear();
    m_docks->setEnabled(made);
    if (made)
        m_docks->addActions(page->choosePage()->dockActions());
}

void MainWindow::showServerTexts()
{
    SessionPage* page = currentPage();
    const QString obstacle = page ? page->session()->serverTextsObstacle() : QString();
    m_serverTexts->setChecked(page && page->session()->serverTexts());
    m_serverTexts->setEnabled(page && (obstacle.isEmpty() || page->session()->serverTexts()));
    m_serverTexts->setToolTip(obstacle.isEmpty() ? tr("Reads the files again; what is only spelt differently is no difference then") : obstacle);
}

void MainWindow::updateTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto* page = qobject_cast<SessionPage*>(m_tabs->widget(i))) {
            const bool clean = !page->session()->isModified();
            m_tabs->setTabText(i, page->session()->title().replace(QLatin1Char('&'), QLatin1String("&&")) + (clean ? QString() : QStringLiteral(" *")));
            m_tabs->setTabToolTip(i, tr("%1 compared with %2").arg(isolated(page->session()->baselineAddress()), isolated(page->session()->targetAddress())));
        }
    }
    SessionPage* page = currentPage();
    setWindowTitle(page ? tr("%1[*] – Cofferdam").arg(page->session()->title()) : tr("Cofferdam"));
    setWindowModified(page && page->session()->isModified());
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

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Cofferdam"),
                       tr("Cofferdam %1\n\nCompares two PostgreSQL schemas and makes a plan in phases that a running application survives.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.").arg(QApplication::applicationVersion()));
}

void MainWindow::say(Severity severity, const QString& text)
{
    m_banner->say(severity, text);
}

void MainWindow::showHelp(const QString& hazard)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showPage(hazard);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showStart()
{
    m_tabs->setCurrentWidget(m_start);
}

void MainWindow::showTab(SessionPage* page)
{
    m_tabs->setCurrentWidget(page);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(*m_commands, this).exec();
}

void MainWindow::openCommandPalette()
{
    std::vector<PaletteEntry> entries;
    for (const Commands::Command& command : m_commands->all()) {
        QAction* action = command.action;
        entries.push_back({Commands::wordsOf(action), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), action->icon(),
                           action->isEnabled(), [action] { action->trigger(); }});
    }
    m_palette->open(tr("What would you like to do?"), std::move(entries));
}

void MainWindow::openObjectPalette()
{
    SessionPage* page = currentPage();
    const ComparisonSnapshot snapshot = page ? page->session()->snapshot() : nullptr;
    if (!snapshot)
        return;
    std::vector<PaletteEntry> entries;
    for (const ChangeRow& row : snapshot->changes) {
        entries.push_back({isolated(row.object), QStringLiteral("%1 %2, %3").arg(glyph(row.mark), word(row.mark), row.noun), kindIcon(row.kind), true,
                           [page, key = row.key] {
                               page->goTo(Stage::Choose);
                               page->choosePage()->selectChange(key);
                           }});
    }
    m_palette->open(tr("Go to which object?"), std::move(entries));
}

void MainWindow::openFindPalette()
{
    SessionPage* page = currentPage();
    if (page && page->session()->snapshot())
        m_palette->open(tr("Find in names, definitions, questions, steps, hazards and comments"), findEntries(*page));
}

} // namespace cofferdam::gui
