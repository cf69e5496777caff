#pragma once
#include "diagram/diagram_view.h"
#include "jobs/latest_job.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace cofferdam::gui {

class EmptyState;
class MiniMap;

/// The schema as a diagram: before, after, or both laid over each other, with a list of the same tables beside it.
class DiagramPage : public QWidget {
    Q_OBJECT

public:
    explicit DiagramPage(QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void setMode(DiagramMode mode);
    /// The table of a change becomes the current one; nothing is said back.
    void showChange(const ChangeRow& row);

    DiagramView* view() const { return m_view; }
    QListWidget* list() const { return m_list; }
    QLineEdit* searchEdit() const { return m_search; }
    QCheckBox* everything() const { return m_everything; }
    QCheckBox* columns() const { return m_columns; }
    /// Foreign keys can be drawn from column to column, unless it shows what was before.
    void setDrafting(bool drafting);
    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void changeRequested(const QString& key);
    void foreignKeyRequested(const QString& table, const QString& column, const QString& otherTable, const QString& otherColumn);
    void laidOut();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    void layOut();
    void take(Diagram diagram);
    void search(const QString& text);
    void goToWanted();
    void exportPicture();

    ComparisonSnapshot m_snapshot;
    QString m_wanted; ///< object of the change that is shown elsewhere
    bool m_behind = false;
    DiagramMode m_mode = DiagramMode::Overlay;
    DiagramView* m_view = nullptr;
    MiniMap* m_map = nullptr;
    QListWidget* m_list = nullptr;
    QLineEdit* m_search = nullptr;
    QButtonGroup* m_modes = nullptr;
    QCheckBox* m_everything = nullptr;
    QCheckBox* m_columns = nullptr;
    bool m_drafting = false;
    QLabel* m_note = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    LatestJob m_job;
};

} // namespace cofferdam::gui
