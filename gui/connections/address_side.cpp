#include "connections/address_side.h"

#include "app/accessible.h"
#include "widgets/pieces.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>

namespace cofferdam::gui {

void AddressDrag::press(const QMouseEvent& event)
{
    m_pressed = event.button() == Qt::LeftButton;
    m_start = event.pos();
}

void AddressDrag::move(const QMouseEvent& event, QWidget* from, const QString& address, int side)
{
    if (!m_pressed || address.isEmpty() || (event.pos() - m_start).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = false;
    auto* drag = new QDrag(from);
    drag->setMimeData(mimeOf(address, side));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

AddressSide::AddressSide(int side, const QString& role, QWidget* parent)
    : QWidget(parent), m_side(side), m_role(role), m_badge(new EnvironmentBadge(this)), m_label(new ElidedLabel(this))
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_badge);
    layout->addWidget(m_label);
}

void AddressSide::setAddress(const QString& address, Environment environment)
{
    m_address = address;
    const QString name = Connections::nameIn(address);
    m_label->setFullText(isolated(name.isEmpty() ? address : name));
    m_badge->setEnvironment(environment);
    setToolTip(tr("%1. Drag it onto the other side to swap them (with Ctrl: to copy it there), or drop something else here.").arg(m_role));
    named(this, tr("%1: %2").arg(m_role, withEnvironment(address, environment)));
}

void AddressSide::mousePressEvent(QMouseEvent* event)
{
    m_drag.press(*event);
}

void AddressSide::mouseMoveEvent(QMouseEvent* event)
{
    m_drag.move(*event, this, m_address, m_side);
}

void AddressSide::dragEnterEvent(QDragEnterEvent* event)
{
    if (!addressIn(event->mimeData()).isEmpty() && sideIn(event->mimeData()) != m_side)
        event->acceptProposedAction();
}

void AddressSide::dropEvent(QDropEvent* event)
{
    const QString address = addressIn(event->mimeData());
    const int from = sideIn(event->mimeData());
    if (address.isEmpty() || from == m_side)
        return;
    event->acceptProposedAction();
    if (from < 0)
        Q_EMIT addressDropped(address);
    else
        Q_EMIT otherSideDropped(address, event->modifiers().testFlag(Qt::ControlModifier));
}

} // namespace cofferdam::gui
