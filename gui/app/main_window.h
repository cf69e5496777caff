#pragma once
#include "app/marks.h"
#include "widgets/stage_bar.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QActionGroup;
class QLabel;
class QTabWidget;
class QUndoGroup;

namespace cofferdam::gui {

class Banner;
class CommandPalette;
class Connections;
class HelpWindow;
class Commands;

class Session;
class SessionPage;
class StartPage;

/// The window: a start page and one tab a comparison. It wires actions to the current tab and does nothing itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using SessionFactory = std::function<std::unique_ptr<Session>()>;
    /// Without `connections` nothing is said of saved ones.
    explicit MainWindow(SessionFactory factory, Connections* connections = nullptr, QWidget* parent = nullptr);
    ~MainWindow() override;

    SessionPage* openComparison(const QString& baseline, const QString& target);
    SessionPage* openSessionFile(const QString& file);
    SessionPage* currentPage() const;
    StartPage* startPage() const { return m_start; }
    Commands& commands() const { return *m_commands; }
    CommandPalette* commandPalette() const { return m_palette; }
    void openCommandPalette();
    /// Asks on the start page about sessions that a crash left behind.
    void offerRecovery();
    /// Puts the command that gives what the page shows on the clipboard.
    void copyCommand();
    void openObjectPalette();
    /// Finds a word in everything that the comparison holds: names, definitions, questions, steps, hazards, comments.
    void openFindPalette();
    void showShortcuts();
    /// Says in a strip over the page what went wrong or what there is to know.
    void say(Severity severity, const QString& text);
    /// Opens the page of a hazard beside the window.
    void showHelp(const QString& hazard);
    HelpWindow* helpWindow() const { return m_help; }
    void showStart();
    void showTab(SessionPage* page);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeHelpMenu();
    QAction* add(QMenu* menu, const QString& id, const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& run,
                 const QString& drawing = {}, bool needsPage = true);
    SessionPage* addPage(std::unique_ptr<Session> session);
    void pageChanged();
    void closeTab(int index);
    bool mayClose(SessionPage* page);
    bool save(SessionPage* page, bool askName);
    void openDialog();
    void recover(const QStringList& files, bool restore);
    void cyclePanes(bool forward);
    void updateTitles();
    void showServerTexts();
    void showDocks();
    void announce(const QString& text);
    void showAbout();
    void withPage(const std::function<void(SessionPage&)>& run);

    SessionFactory m_factory;
    Connections* m_connections = nullptr;
    QTabWidget* m_tabs = nullptr;
    StartPage* m_start = nullptr;
    QLabel* m_status = nullptr;
    QUndoGroup* m_undo = nullptr;
    Commands* m_commands = nullptr;
    CommandPalette* m_palette = nullptr;
    Banner* m_banner = nullptr;
    HelpWindow* m_help = nullptr;
    QList<QAction*> m_pageActions;
    QList<QAction*> m_treeActions;     ///< started by keys in the tree of differences alone
    QList<QAction*> m_questionActions; ///< started by keys on the page of questions alone
    QAction* m_serverTexts = nullptr;
    QMenu* m_docks = nullptr;
};

} // namespace cofferdam::gui
