#include "compare/side_card.h"

#include "app/accessible.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace cofferdam::gui {

SideCard::SideCard(const QString& role, QWidget* parent)
    : Card(parent), m_picture(new IconLabel(QStringLiteral("file"), 2.5, 0.85, this)), m_badge(new EnvironmentBadge(this)), m_title(new ElidedLabel(this)), m_address(new ElidedLabel(this)),
      m_facts(new QuietLabel(QString(), this)), m_notes(new QuietLabel(QString(), this))
{
    const int unit = fontMetrics().height();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(unit, unit * 2 / 3, unit, unit * 2 / 3);
    layout->setHorizontalSpacing(unit);
    layout->setVerticalSpacing(unit / 4);
    layout->setColumnStretch(1, 1);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    layout->addWidget(m_picture, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(new QuietLabel(role, this), 0, 1);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(unit / 2);
    titleRow->addWidget(m_badge);
    titleRow->addWidget(m_title);
    titleRow->addStretch(1);
    layout->addLayout(titleRow, 1, 1);
    layout->addWidget(m_address, 2, 1);
    layout->addWidget(m_facts, 3, 1);
    layout->addWidget(m_notes, 4, 1);
    layout->setRowStretch(5, 1);
    m_notes->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    named(this, role);
}

void SideCard::setSide(const SideView& side)
{
    m_picture->setDrawing(side.icon.isEmpty() ? QStringLiteral("file") : side.icon);
    m_title->setFullText(side.title);
    m_badge->setEnvironment(side.environment);
    m_address->setFullText(isolated(side.address));
    QStringList facts{side.kind, side.detail, tr("%n object(s)", nullptr, side.objects)};
    if (!side.read.isEmpty())
        facts << tr("read at %1").arg(side.read);
    facts << side.transport;
    // A line of isolated facts says its direction itself.
    m_facts->setText((isRightToLeft() ? QString(QChar(0x200f)) : QString()) + factLine(facts));
    m_notes->setText(side.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!side.notes.isEmpty());
}

} // namespace cofferdam::gui
