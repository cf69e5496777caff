#include "plan/review_panel.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/comment_edit.h"
#include "widgets/pieces.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cofferdam::gui {

ReviewPanel::ReviewPanel(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(heading(QString(), 0, this)), m_comment(new CommentEdit(session, this)), m_checks(new QWidget(this)),
      m_checkLayout(new QVBoxLayout(m_checks)), m_signature(new QuietLabel(QString(), this)), m_signer(new QLineEdit(this)),
      m_sign(new QPushButton(icon(QStringLiteral("check")), QString(), this))
{
    const int unit = fontMetrics().height();
    m_heading->setWordWrap(true);
    m_checkLayout->setContentsMargins(0, 0, 0, 0);
    named(m_signer, tr("Your name"));
    m_signer->setPlaceholderText(tr("Your name"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_signer, 1);
    row->addWidget(m_sign);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    column->setSpacing(unit / 2);
    column->addWidget(m_heading);
    column->addWidget(m_checks);
    column->addWidget(m_comment, 1);
    column->addWidget(m_signature);
    column->addLayout(row);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_signer, &QLineEdit::textChanged, this, &ReviewPanel::refresh);
    connect(m_sign, &QPushButton::clicked, this, &ReviewPanel::signOrWithdraw);
    connect(m_session, &Session::notesChanged, this, &ReviewPanel::refresh);
    showNothing();
}

void ReviewPanel::setSnapshot(const ComparisonSnapshot& snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void ReviewPanel::showStep(const StepRow& step)
{
    m_gate = {};
    show(QStringLiteral("step:") + step.id, tr("Step %1: %2").arg(step.number).arg(step.title));
}

void ReviewPanel::showGate(const GateRow& gate)
{
    m_gate = gate;
    show(QStringLiteral("gate:") + gate.before, gate.title);
}

void ReviewPanel::showNothing()
{
    m_gate = {};
    show({}, tr("Choose a step or a gate to comment on it."));
}

void ReviewPanel::show(const QString& key, const QString& title)
{
    m_heading->setText(title);
    m_comment->setSubject(key, key.isEmpty() ? QString() : title);
    refresh();
}

void ReviewPanel::makeChecks(const GateRow& gate)
{
    while (QLayoutItem* item = m_checkLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ReviewNotes notes = m_session->notes();
    for (int i = 0; i < gate.duties.size(); ++i) {
        const QString key = gate.dutyKeys.value(i);
        auto* row = new QWidget(m_checks);
        auto* check = named(new QCheckBox(row), gate.duties[i]);
        auto* text = new QLabel(gate.duties[i], row);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setBuddy(check);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(check, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        check->setChecked(notes.checks.contains(key));
        m_checkLayout->addWidget(row);
        connect(check, &QCheckBox::clicked, this, [this, key, what = gate.duties[i]](bool on) {
            ReviewNotes next = m_session->notes();
            if (on)
                next.checks.insert(key);
            else
                next.checks.remove(key);
            // The box that was clicked dies when the list is made anew.
            QMetaObject::invokeMethod(m_session, [session = m_session, next, on, what] {
                session->setNotes(on ? Session::tr("done: %1").arg(what) : Session::tr("not done: %1").arg(what), next);
            }, Qt::QueuedConnection);
        });
    }
    m_checks->setVisible(!gate.duties.isEmpty());
}

void ReviewPanel::refresh()
{
    const ReviewNotes notes = m_session->notes();
    makeChecks(m_gate);
    const bool done = !notes.signedBy.isEmpty();
    m_signature->setText(signature());
    m_signature->setVisible(done);
    m_signer->setVisible(!done);
    m_sign->setText(done ? tr("Withdraw the sign-off") : tr("Sign off the plan"));
    m_sign->setEnabled(done || (!m_signer->text().trimmed().isEmpty() && m_snapshot));
}

QString ReviewPanel::signature() const
{
    const ReviewNotes notes = m_session->notes();
    if (notes.signedBy.isEmpty())
        return {};
    const QString when = QLocale().toString(QDateTime::fromString(notes.signedOn, Qt::ISODate).toLocalTime(), QLocale::ShortFormat);
    const bool same = m_snapshot && notes.signedPlan == m_snapshot->planFingerprint;
    return same ? tr("Signed off by %1 on %2.").arg(isolated(notes.signedBy), when)
                : tr("Signed off by %1 on %2, for an earlier plan. It has changed since.").arg(isolated(notes.signedBy), when);
}

void ReviewPanel::signOrWithdraw()
{
    ReviewNotes next = m_session->notes();
    const bool done = !next.signedBy.isEmpty();
    next.signedBy = done ? QString() : m_signer->text().trimmed();
    next.signedOn = done ? QString() : QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    next.signedPlan = done ? QString() : m_snapshot->planFingerprint;
    m_session->setNotes(done ? tr("withdraw the sign-off") : tr("sign off the plan"), next);
}

} // namespace cofferdam::gui
