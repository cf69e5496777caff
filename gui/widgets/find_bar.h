#pragma once
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace cofferdam::gui {

class SqlEditor;

/// Finds words in one editor: next and previous, how many there are, with or without case. Escape closes it.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(SqlEditor* editor);

    /// Shows it for `text`; empty: for what was looked for last.
    void open(const QString& text);
    void close();
    /// The text of the editor is another one.
    void refresh();
    void step(bool forward);

    QLineEdit* input() const { return m_input; }
    QToolButton* caseButton() const { return m_case; }
    QString countText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Match {
        int line = 0;
        int from = 0;
        int to = 0;
    };
    void search();
    void show(int match);
    void say();

    SqlEditor* m_editor = nullptr;
    QLineEdit* m_input = nullptr;
    QToolButton* m_case = nullptr;
    QLabel* m_count = nullptr;
    std::vector<Match> m_matches;
    int m_current = -1;
};

} // namespace cofferdam::gui
