#include "compare/ignore_panel.h"

#include "app/accessible.h"
#include "app/session.h"
#include "widgets/pieces.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace cofferdam::gui {

IgnorePanel::IgnorePanel(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pattern(named(new QLineEdit(this), tr("Pattern of what to leave out"))), m_add(new QPushButton(tr("Leave out"), this))
{
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_pattern->setPlaceholderText(tr("name*, schema.name or kind:pattern"));
    m_pattern->setToolTip(tr("Objects of both sides whose names match are not compared, with all that stands in them"));
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_pattern->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_add->setEnabled(false);
    auto* own = new QHBoxLayout;
    own->addWidget(m_pattern, 1);
    own->addWidget(m_add);
    own->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addLayout(own);
    connect(m_pattern, &QLineEdit::textChanged, this, [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_pattern, &QLineEdit::returnPressed, this, &IgnorePanel::addPattern);
    connect(m_add, &QPushButton::clicked, this, &IgnorePanel::addPattern);
}

void IgnorePanel::addPattern()
{
    const QString pattern = m_pattern->text().trimmed();
    m_pattern->clear();
    if (!pattern.isEmpty() && !m_ignored.contains(pattern))
        m_session->setIgnored(m_ignored + QStringList{pattern});
}

void IgnorePanel::addBox(const IgnoreRow& row)
{
    auto* box = new QCheckBox(this);
    const QString patterns = isolated(row.patterns.join(QStringLiteral(", ")));
    QString text = row.ignored ? tr("%n differing object(s) left out: %1", nullptr, row.objects) : tr("Leave out %n differing object(s): %1", nullptr, row.objects);
    text = text.arg(row.what.isEmpty() ? patterns : tr("%1 (%2)", "what they are, and their patterns").arg(row.what, patterns));
    // An ampersand would be taken for a shortcut.
    box->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    box->setAccessibleName(text);
    box->setChecked(row.ignored);
    connect(box, &QCheckBox::toggled, this, [this, patterns = row.patterns](bool on) {
        QStringList next = m_ignored;
        for (const QString& pattern : patterns) {
            next.removeAll(pattern);
            if (on)
                next << pattern;
        }
        // The box may go with the answer.
        QTimer::singleShot(0, m_session, [session = m_session, next] { session->setIgnored(next); });
    });
    m_rows->addWidget(box);
    m_boxes << box;
}

void IgnorePanel::setView(const ComparisonView& view)
{
    const bool hadFocus = !m_boxes.isEmpty() && isAncestorOf(focusWidget()) && focusWidget() != m_pattern;
    for (QCheckBox* box : std::as_const(m_boxes)) {
        m_rows->removeWidget(box);
        box->deleteLater();
        box->hide();
    }
    m_boxes.clear();
    m_ignored.clear();
    for (const IgnoreRow& row : view.ignores) {
        if (row.ignored)
            m_ignored << row.patterns;
        addBox(row);
    }
    setEnabled(!m_session->isReadOnly());
    if (hadFocus && !m_boxes.isEmpty())
        m_boxes.front()->setFocus();
}

} // namespace cofferdam::gui
