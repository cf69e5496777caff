#pragma once
#include "models/lock_heat_model.h"
#include "models/plan_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTextBrowser;
class QTreeView;

namespace cofferdam::gui {

class Banner;
class EmptyState;
class MomentBar;
class PlanVersions;
class ReviewPanel;
class SchemaMoment;
class Session;
class SideBySideDiff;
class SqlEditor;

/// Stage 4: phases, the gates between them, and steps with lock, work and hazard; beside them the chosen step as SQL, as a
/// Rails migration, how to undo it and how to see that it is done.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void selectStep(int number);
    void nextHazard(bool forward);
    void showLocks();
    QTreeView* tree() const { return m_tree; }
    QTableView* locks() const { return m_locks; }
    MomentBar* momentBar() const { return m_moment; }
    ReviewPanel* reviewPanel() const { return m_review; }
    SideBySideDiff* schema() const { return m_schema; }
    SchemaMoment* schemaMoment() const { return m_schemaMoment; }
    PlanVersions* versions() const { return m_versions; }
    QComboBox* policy() const { return m_policy; }
    void showVersions();
    void showTimeline();
    /// Comments, the checklist of a gate and the sign-off, beside the timeline.
    void showReview();
    /// The schema after so many steps.
    void goToMoment(int steps);
    /// Ids of the hazards of the step that is shown, worst first.
    QStringList hazardsShown() const;

Q_SIGNALS:
    void changeRequested(const QString& key);
    void helpRequested(const QString& hazard);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeDetail();
    QWidget* makePolicy();
    QTableView* makeLocks();
    void showCurrent();
    void showTexts(int step);
    QString stepHtml(const StepRow& step);
    QString phaseHtml(const PhaseRow& phase) const;
    QString gateHtml(const GateRow& gate) const;
    void showVerdict(const ComparisonView& view);

    Session* m_session = nullptr;
    ComparisonSnapshot m_snapshot;
    PlanModel m_model;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_verdict = nullptr;
    QTreeView* m_tree = nullptr;
    QTextBrowser* m_summary = nullptr;
    QTabWidget* m_tabs = nullptr;
    QComboBox* m_rails = nullptr;
    SqlEditor* m_sql = nullptr;
    SqlEditor* m_ruby = nullptr;
    SqlEditor* m_undo = nullptr;
    SqlEditor* m_checks = nullptr;
    SideBySideDiff* m_schema = nullptr;
    ReviewPanel* m_review = nullptr;
    MomentBar* m_moment = nullptr;
    LockHeatModel m_heat;
    QTabWidget* m_ways = nullptr;
    PlanVersions* m_versions = nullptr;
    SchemaMoment* m_schemaMoment = nullptr;
    QComboBox* m_policy = nullptr;
    QLabel* m_policyNote = nullptr;
    QTableView* m_locks = nullptr;
};

} // namespace cofferdam::gui
