#pragma once
#include "models/row_models.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cofferdam::gui {

class BadgeLabel;
class EmptyState;
class QuietLabel;
class Session;

/// Stage 5: what can hurt, worst first. Every hazard is either accepted with a reason or its change is held back.
class HazardsPage : public QWidget {
    Q_OBJECT

public:
    explicit HazardsPage(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void selectHazard(const QString& key);
    void nextHazard(bool forward);
    /// The id of the hazard that is shown; empty: none.
    QString currentId() const;
    QPushButton* safeButton() const { return m_safe; }
    QPushButton* holdButton() const { return m_hold; }

Q_SIGNALS:
    void changeRequested(const QString& key);
    void stepRequested(int number);
    void helpRequested(const QString& hazard);

private:
    QWidget* makeDetail();
    void showCurrent();
    void accept();
    void holdBack();
    const HazardRow* current() const;

    Session* m_session = nullptr;
    HazardsModel m_model;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_list = nullptr;
    BadgeLabel* m_badge = nullptr;
    QLabel* m_object = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_remedyTitle = nullptr;
    QLabel* m_remedy = nullptr;
    QPushButton* m_help = nullptr;
    QLabel* m_safeTitle = nullptr;
    QPushButton* m_safe = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_hold = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace cofferdam::gui
