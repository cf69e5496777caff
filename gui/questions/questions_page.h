#pragma once
#include "models/row_models.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cofferdam::gui {

class Card;
class EmptyState;
class FittingBrowser;
class QuietLabel;
class Session;
class SideBySideDiff;

/// Stage 3: what only a person can answer. Possible renames with their evidence and three answers, and values for columns
/// whose existing rows need one. R, D and L answer the shown question and go to the next open one.
class QuestionsPage : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsPage(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void answerCurrent(Answer answer);
    QTableView* list() const { return m_list; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRenameCard();
    QWidget* makeFillCard();
    void showCurrent();
    void showRename(const QuestionRow& row);
    void showFill(const FillRow& row);
    void showDefinitions(const QString& change);
    void applyFill();
    void goToNextOpen();

    Session* m_session = nullptr;
    QuestionsModel m_model;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_list = nullptr;
    QStackedWidget* m_cards = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    FittingBrowser* m_evidence = nullptr;
    QuietLabel* m_holds = nullptr;
    QButtonGroup* m_answers = nullptr;
    QLabel* m_fillTitle = nullptr;
    QLabel* m_fillSentence = nullptr;
    QLineEdit* m_fill = nullptr;
    SideBySideDiff* m_definitions = nullptr;
    QString m_shown; ///< the change whose definitions stand below
    bool m_advance = false;
};

} // namespace cofferdam::gui
