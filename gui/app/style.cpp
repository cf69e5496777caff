#include "app/style.h"

#include "app/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace cofferdam::gui {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawTickBox(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const auto group = option.state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QColor base = palette.color(group, QPalette::Base);
    const QColor text = palette.color(group, QPalette::Text);
    const qreal side = std::min({option.rect.width(), option.rect.height(), 15});
    const QRectF box(option.rect.center().x() - side / 2 + 1, option.rect.center().y() - side / 2 + 1, side - 1, side - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(base, text, option.state & State_MouseOver ? 0.8 : 0.55), 1));
    painter.setBrush(base);
    painter.drawRoundedRect(box, side * 0.18, side * 0.18);
    painter.setPen(QPen(text, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    if (option.state & State_On)
        painter.drawPolyline(QPolygonF() << at(0.22, 0.52) << at(0.42, 0.74) << at(0.78, 0.28));
    else if (option.state & State_NoChange)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    painter.restore();
}

void Style::drawField(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const auto group = option.state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    const bool focus = option.state & State_HasFocus;
    const bool readOnly = option.state & State_ReadOnly;
    const QColor line = focus ? palette.color(QPalette::Highlight)
                              : mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.38);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, focus ? 2 : 1));
    painter.setBrush(palette.color(group, readOnly ? QPalette::Window : QPalette::Base));
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawTickBox(*option, *painter);
        return;
    }
    if (element == PE_Frame) {
        painter->save();
        painter->setPen(outlineColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    if (element == PE_PanelLineEdit) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(*option, *painter);
            return;
        }
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && element == PE_PanelButtonCommand && option->state & State_On) {
        QStyleOptionButton chosen = *button;
        chosen.state &= ~(State_On | State_Sunken);
        const QColor ground = option->palette.color(QPalette::Button);
        chosen.palette.setColor(QPalette::Button, mixed(ground, option->palette.color(QPalette::Highlight), 0.35));
        QProxyStyle::drawPrimitive(element, &chosen, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace cofferdam::gui
