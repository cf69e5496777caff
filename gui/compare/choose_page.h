#pragma once
#include "models/change_tree_model.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QDockWidget;
class QMenu;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace cofferdam::gui {

class CommentEdit;
class DiagramPage;
class DraftPanel;
class ElidedLabel;
class HistoryView;
class Inspector;
class Session;
class SideBySideDiff;

/// Stage 2: the tree of differences, the definitions side by side, and what the selected difference means. The panels around
/// the definitions are docks: they move, float and come back with `resetLayout`.
class ChoosePage : public QMainWindow {
    Q_OBJECT

public:
    explicit ChoosePage(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void selectChange(const QString& key);
    QString selectedChange() const;
    void focusFilter();
    void nextDifference();
    void previousDifference();
    void resetLayout();
    void saveLayout() const;
    QList<QAction*> dockActions() const;
    void log(const QString& line);
    /// Shows the panel in which changes are drafted, for what is selected in the tree.
    void startDraft();
    /// Opens the form of a foreign key from column to column.
    void draftForeignKey(const QString& table, const QString& column, const QString& otherTable, const QString& otherColumn);

    QTreeView* tree() const { return m_tree; }
    QLineEdit* filterEdit() const { return m_filter; }
    SideBySideDiff* definitions() const { return m_diff; }
    DiagramPage* diagram() const { return m_diagram; }
    void showDiagram(bool shown);
    /// Shows a panel that was hidden, or hides it: "history", "log", "draft", "inspector", "differences".
    void togglePanel(const QString& name);
    CommentEdit* comment() const { return m_comment; }
    /// Made when it is asked for: with all its fields it takes as long as the rest of the page.
    DraftPanel* draftPanel();
    /// Ids of the hazards of the difference that is selected.
    QStringList hazardsShown() const;
    /// Takes what is selected in the tree from a side: as the baseline has it, or as the target has it.
    void takeSelected(bool fromTarget);
    /// Ticks what is selected in the tree, or unticks it when all of it is ticked; marks it as viewed, or not.
    void toggleSelected();
    void toggleViewed();
    void takeSelectedAsEqual();
    /// What the menu of the tree offers for what is selected.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void stepRequested(int number);
    void hazardRequested(const QString& key);
    void helpRequested(const QString& hazard);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTreePanel();
    QWidget* makeInspectorPanel();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void showCurrent();
    void stepSelection(bool forward);
    void tickShown(bool on);
    void updateCounts();
    void applyFilter();
    void filter();
    void noteFollowers(const ComparisonView& before);
    void showMenu(const QPoint& place);
    void showDraftPanel();
    void openDock(QDockWidget* dock);
    QStringList selectedKeys(bool& allOn) const;
    void expandWhatFits();
    void keepPanelsOnScreen();

    Session* m_session = nullptr;
    ChangeTreeModel m_model;
    ChangeFilterProxy m_proxy;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_grouping = nullptr;
    QPushButton* m_tickAll = nullptr;
    QPushButton* m_untickAll = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_followers = nullptr;
    QList<QDockWidget*> m_opened; ///< before the layout of last time was restored
    bool m_restored = false;
    QTimer m_typing;     ///< until what was typed into the filter is done
    QStringList m_asked; ///< ticked last: what else moved came along
    ElidedLabel* m_objectTitle = nullptr;
    SideBySideDiff* m_diff = nullptr;
    Inspector* m_inspector = nullptr;
    CommentEdit* m_comment = nullptr;
    DraftPanel* m_draft = nullptr;
    DiagramPage* m_diagram = nullptr;
    QTabWidget* m_centre = nullptr;
    HistoryView* m_history = nullptr;
    QPlainTextEdit* m_log = nullptr;
    QList<QDockWidget*> m_docks;
    QByteArray m_firstLayout;
    QString m_shownKey;
    QString m_lastKey; ///< shown last, also while a filter hides it
};

} // namespace cofferdam::gui
