#pragma once
#include "models/row_models.h"
#include "widgets/stage_bar.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace cofferdam::gui {

class IgnorePanel;
class Session;
class SideCard;

/// Stage 1: the two sides, what differs in numbers, and what could not be compared. Every number adds up.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    IgnorePanel* ignores() const { return m_ignores; }

Q_SIGNALS:
    void stageRequested(cofferdam::gui::Stage stage);

private:
    void showCounts(const ComparisonView& view);
    QWidget* makeNext();
    void showNext(const ComparisonView& view);
    QWidget* makeServerTexts();
    void showServerTexts();

    Session* m_session = nullptr;
    QCheckBox* m_serverTexts = nullptr;
    QLabel* m_serverTextsNote = nullptr;

    SideCard* m_have = nullptr;
    SideCard* m_want = nullptr;
    QGridLayout* m_counts = nullptr;
    QWidget* m_countsBox = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_plan = nullptr;
    QPushButton* m_hazards = nullptr;
    IgnorePanel* m_ignores = nullptr;
    QLabel* m_notModelledTitle = nullptr;
    QTableView* m_notModelled = nullptr;
    NotModelledModel m_model;
};

} // namespace cofferdam::gui
