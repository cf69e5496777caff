#include "widgets/comment_edit.h"

#include "app/accessible.h"
#include "app/session.h"

#include <QSignalBlocker>

namespace cofferdam::gui {

namespace {

constexpr int typingPause = 700; // milliseconds until what was typed becomes one step of the history

} // namespace

CommentEdit::CommentEdit(Session* session, QWidget* parent) : QPlainTextEdit(parent), m_session(session)
{
    setPlaceholderText(tr("What should others know about this? Kept in the session and in the exported review."));
    setTabChangesFocus(true);
    named(this, tr("Comment"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_timer.start(); });
    connect(&m_timer, &QTimer::timeout, this, &CommentEdit::keep);
    connect(m_session, &Session::notesChanged, this, &CommentEdit::refresh);
}

/// A few lines are enough to begin with: where there is room, it grows.
QSize CommentEdit::sizeHint() const { return {QPlainTextEdit::sizeHint().width(), 5 * fontMetrics().lineSpacing()}; }

void CommentEdit::setSubject(const QString& key, const QString& title)
{
    if (key != m_key)
        keep();
    m_key = key;
    m_title = title;
    named(this, title.isEmpty() ? tr("Comment") : tr("Comment on %1").arg(title));
    setEnabled(!key.isEmpty());
    refresh();
}

void CommentEdit::keep()
{
    m_timer.stop();
    if (m_key.isEmpty())
        return;
    ReviewNotes next = m_session->notes();
    const QString text = toPlainText().trimmed();
    if (next.comments.value(m_key) == text)
        return;
    if (text.isEmpty())
        next.comments.remove(m_key);
    else
        next.comments.insert(m_key, text);
    m_session->setNotes(tr("comment on %1").arg(m_title), next);
}

void CommentEdit::refresh()
{
    const QString text = m_session->notes().comments.value(m_key);
    if (m_timer.isActive() || toPlainText().trimmed() == text)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

} // namespace cofferdam::gui
