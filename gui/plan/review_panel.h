#pragma once
#include "models/review_notes.h"
#include "models/view_data.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cofferdam::gui {

class CommentEdit;
class Session;

/// What reviewers say: a comment on the chosen step, a checklist for the chosen gate, and the sign-off of the whole plan.
/// All of it is kept in the session and written into the exported review.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void showStep(const StepRow& step);
    void showGate(const GateRow& gate);
    void showNothing();

    CommentEdit* comment() const { return m_comment; }
    QLineEdit* signer() const { return m_signer; }
    QPushButton* signButton() const { return m_sign; }
    QString signature() const;

private:
    void show(const QString& key, const QString& title);
    void refresh();
    void makeChecks(const GateRow& gate);
    void signOrWithdraw();

    Session* m_session = nullptr;
    ComparisonSnapshot m_snapshot;
    GateRow m_gate;
    QLabel* m_heading = nullptr;
    CommentEdit* m_comment = nullptr;
    QWidget* m_checks = nullptr;
    QVBoxLayout* m_checkLayout = nullptr;
    QLabel* m_signature = nullptr;
    QLineEdit* m_signer = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace cofferdam::gui
