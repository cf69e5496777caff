#include "app/style.h"

#include "app/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace cofferdam::gui {

namespace {

/// The button that Enter presses.
bool isMain(const QStyleOptionButton& button)
{
    return button.features & QStyleOptionButton::DefaultButton && button.state & QStyle::State_Enabled && !(button.state & QStyle::State_On);
}

/// What surrounds something to click or to type in: three times as light or as dark as what it stands on.
QColor controlLine(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor line = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), enabled ? 0.52 : 0.25);
    const QColor frame = outlineColor(palette);
    // High contrast has stronger frames than that.
    const int ground = palette.color(QPalette::Window).lightness();
    return enabled && std::abs(frame.lightness() - ground) > std::abs(line.lightness() - ground) ? frame : line;
}

void drawControlLine(const QStyleOption& option, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(controlLine(option), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    painter.restore();
}

} // namespace

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
    const QColor line = focus ? palette.color(QPalette::Highlight) : controlLine(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, focus ? 2 : 1));
    painter.setBrush(palette.color(group, readOnly ? QPalette::Window : QPalette::Base));
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

void Style::drawMainButton(const QStyleOption& option, QPainter& painter)
{
    const QColor accent = option.palette.color(QPalette::Highlight);
    const QColor words = option.palette.color(QPalette::HighlightedText);
    const QColor ground = option.state & State_Sunken ? mixed(accent, Qt::black, 0.18) : option.state & State_MouseOver ? mixed(accent, words, 0.1) : accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(accent, Qt::black, 0.25), 1));
    painter.setBrush(ground);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 3, 3);
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        painter.setPen(QPen(words, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 2, 2);
    }
    painter.restore();
}

void Style::drawButtonLabel(const QStyleOptionButton& button, QPainter& painter, bool main) const
{
    const bool enabled = button.state & State_Enabled;
    const QSize picture = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int gap = picture.isEmpty() || words == 0 ? 0 : button.fontMetrics.height() / 3;
    const QRect room = button.rect;
    const int left = room.left() + std::max(0, (room.width() - picture.width() - gap - words) / 2);
    if (!picture.isEmpty()) {
        const QRect place(QPoint(left, room.center().y() - picture.height() / 2 + 1), picture);
        const auto mode = !enabled ? QIcon::Disabled : main ? QIcon::Selected : QIcon::Normal;
        button.icon.paint(&painter, visualRect(button.direction, room, place), Qt::AlignCenter, mode);
    }
    const QRect rest(left + picture.width() + gap, room.top(), std::min(words, room.width()) + 2, room.height());
    const int flags = Qt::AlignCenter | (proxy()->styleHint(SH_UnderlineShortcut, &button, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    proxy()->drawItemText(&painter, visualRect(button.direction, room, rest), flags, button.palette, enabled, button.text,
                          main ? QPalette::HighlightedText : QPalette::ButtonText);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && element == CE_PushButtonLabel && !(button->features & QStyleOptionButton::HasMenu)
        && (isMain(*button) || (button->direction == Qt::RightToLeft && !button->icon.isNull()))) {
        drawButtonLabel(*button, *painter, isMain(*button));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal) {
        drawSlider(*slider, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    // One in which one types shows by its outline that it has the focus.
    if (control == CC_ComboBox && box && box->frame && !(box->editable && box->state & State_HasFocus))
        drawControlLine(*option, *painter);
}

void Style::drawSlider(const QStyleOptionSlider& slider, QPainter& painter, const QWidget* widget) const
{
    const QPalette& palette = slider.palette;
    const QColor line = controlLine(slider);
    const QRect groove = proxy()->subControlRect(CC_Slider, &slider, SC_SliderGroove, widget);
    const QRect handle = proxy()->subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (slider.subControls & SC_SliderTickmarks) {
        const int room = proxy()->pixelMetric(PM_SliderSpaceAvailable, &slider, widget);
        const int half = proxy()->pixelMetric(PM_SliderLength, &slider, widget) / 2;
        const auto place = [&](int value) { return sliderPositionFromValue(slider.minimum, slider.maximum, value, room, slider.upsideDown) + half; };
        int step = std::max(1, slider.tickInterval > 0 ? slider.tickInterval : slider.singleStep);
        if (std::abs(place(slider.minimum + step) - place(slider.minimum)) < 4)
            step = std::max(step, slider.pageStep);
        painter.setPen(QPen(line, 1));
        for (int value = slider.minimum; value <= slider.maximum; value += step)
            painter.drawLine(QPointF(place(value) + 0.5, handle.bottom() + 2), QPointF(place(value) + 0.5, slider.rect.bottom()));
    }
    const QRectF bar(groove.left() + 0.5, groove.center().y() - 1.5, groove.width() - 1, 4);
    painter.setPen(QPen(line, 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(bar, 2, 2);
    // What lies behind is filled, from where reading starts.
    QRectF behind = bar;
    if (slider.upsideDown)
        behind.setLeft(handle.center().x());
    else
        behind.setRight(handle.center().x());
    const QColor accent = palette.color(slider.state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter.setPen(QPen(accent, 1));
    painter.setBrush(accent);
    painter.drawRoundedRect(behind, 2, 2);
    painter.setPen(QPen(slider.state & State_HasFocus ? accent : line, slider.state & State_HasFocus ? 2 : 1));
    painter.setBrush(palette.color(QPalette::Button));
    painter.drawRoundedRect(QRectF(handle).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type == CT_PushButton && button && !button->text.isEmpty())
        out += QSize(option->fontMetrics.height() / 2, 2);
    else if (type == CT_LineEdit)
        out.rheight() += 2;
    return out;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    // Words do not touch the outline of their field.
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(3, 0, -3, 0) : rect;
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
    if (button && element == PE_PanelButtonCommand && isMain(*button)) {
        drawMainButton(*option, *painter);
        return;
    }
    if (button && element == PE_PanelButtonCommand && option->state & State_On) {
        QStyleOptionButton chosen = *button;
        chosen.state &= ~(State_On | State_Sunken);
        const QColor ground = option->palette.color(QPalette::Button);
        chosen.palette.setColor(QPalette::Button, mixed(ground, option->palette.color(QPalette::Highlight), 0.35));
        QProxyStyle::drawPrimitive(element, &chosen, painter, widget);
        drawControlLine(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool raised = element == PE_PanelButtonTool && !(option->state & State_AutoRaise);
    if ((button && element == PE_PanelButtonCommand && !(button->features & QStyleOptionButton::Flat)) || raised)
        drawControlLine(*option, *painter);
}

} // namespace cofferdam::gui
