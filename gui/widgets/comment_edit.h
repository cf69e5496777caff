#pragma once
#include <QPlainTextEdit>
#include <QTimer>

namespace cofferdam::gui {

class Session;

/// What a reviewer says about one thing: a step, a gate, an object. What is typed becomes one undoable step of the session after a
/// pause, or when the thing changes.
class CommentEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommentEdit(Session* session, QWidget* parent = nullptr);

    /// The key of ReviewNotes and what people call the thing; an empty key: there is nothing to comment.
    void setSubject(const QString& key, const QString& title);
    void keep();
    QSize sizeHint() const override;

private:
    void refresh();

    Session* m_session = nullptr;
    QString m_key;
    QString m_title;
    QTimer m_timer;
};

} // namespace cofferdam::gui
