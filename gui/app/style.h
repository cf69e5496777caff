#pragma once
#include <QProxyStyle>

namespace cofferdam::gui {

/// Fusion, but for what it draws too faintly: tick boxes, fields, frames, buttons and sliders, whose outlines vanish on dark ground, and
/// the chosen one among several buttons; what Enter does is filled; in mirrored windows Fusion tears the icon of a button from its words.
/// Everything comes from the palette.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;

private:
    static void drawTickBox(const QStyleOption& option, QPainter& painter);
    static void drawField(const QStyleOption& option, QPainter& painter);
    static void drawMainButton(const QStyleOption& option, QPainter& painter);
    void drawSlider(const QStyleOptionSlider& slider, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& button, QPainter& painter, bool main) const;
};

} // namespace cofferdam::gui
