#pragma once
#include "app/session.h"
#include "widgets/stage_bar.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cofferdam::gui {

class AddressSide;
class Banner;
class ChoosePage;
class EmptyState;
class ExportPage;
class HazardsPage;
class OverviewPage;
class PlanPage;
class ProgressPanel;
class QuestionsPage;

/// One comparison in its tab: the two sides on top, the stage bar, and the page of the current stage, or instead of it what is
/// being done, or what went wrong.
class SessionPage : public QWidget {
    Q_OBJECT

public:
    /// Takes over the session.
    explicit SessionPage(std::unique_ptr<Session> session, QWidget* parent = nullptr);
    ~SessionPage() override;

    Session* session() const { return m_session; }
    Stage stage() const;
    StageBar* stageBar() const { return m_stages; }
    // Pages are made one after another once the tab stands; one that is asked for earlier is made at once.
    bool isMade(Stage stage) const { return m_made[static_cast<std::size_t>(stage)]; }
    OverviewPage* overviewPage();
    ChoosePage* choosePage();
    QuestionsPage* questionsPage();
    PlanPage* planPage();
    HazardsPage* hazardsPage();
    ExportPage* exportPage();
    QPushButton* showConflictsButton() const { return m_showConflicts; }
    QPushButton* checkBaselineButton() const { return m_checkBaseline; }
    Banner* banner() const { return m_banner; }
    AddressSide* side(int side) const { return m_sides[side]; }
    QPushButton* passwordButton() const { return m_password; }
    QPushButton* retryButton() const { return m_retry; }

    /// Where the comparison stands, in one line: differences, what is selected, what is open, the plan.
    QString summary() const;

    /// What F1 is about: the worst hazard of what is selected. Empty: nothing special.
    QString helpTopic();

public Q_SLOTS:
    void goTo(cofferdam::gui::Stage stage);
    void nextHazard(bool forward);

Q_SIGNALS:
    /// The page of that stage stands now.
    void pageMade(cofferdam::gui::Stage stage);
    /// A sentence for the status line.
    void announced(const QString& text);
    /// The page of a hazard; empty: help in general.
    void helpRequested(const QString& hazard);

private:
    QWidget* makeHeader();
    QWidget* makePage(Stage stage);
    void make(Stage stage);
    void makeNext();
    void catchUpNext();
    void showChange(const QString& key);
    void showStep(int number);
    void showState();
    void showSnapshot();
    void catchUp(Stage stage);
    void showBanner();
    void updateBadges(const ComparisonView& view);
    QString failureText() const;
    void askPassword();
    void takeSide(int side, const QString& address);

    Session* m_session = nullptr;
    AddressSide* m_sides[2] = {};
    QPushButton* m_password = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_checkBaseline = nullptr;
    QPushButton* m_showConflicts = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    StageBar* m_stages = nullptr;
    Banner* m_stale = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_outer = nullptr; ///< stages, progress, failure
    QStackedWidget* m_stack = nullptr; ///< pages in the order of the stages; an empty widget where one is not made yet
    ProgressPanel* m_progress = nullptr;
    EmptyState* m_failure = nullptr;
    OverviewPage* m_overview = nullptr;
    ChoosePage* m_choose = nullptr;
    QuestionsPage* m_questions = nullptr;
    PlanPage* m_plan = nullptr;
    HazardsPage* m_hazards = nullptr;
    ExportPage* m_export = nullptr;
    std::array<bool, stageCount> m_made{};
    std::array<bool, stageCount> m_behind{}; ///< pages that show an older snapshot
    QTimer m_idle; ///< until the pages behind follow
    bool m_first = true;
    bool m_settled = false; ///< a plan was shown already: what changes from here on is news
};

} // namespace cofferdam::gui
