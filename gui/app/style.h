#pragma once
#include <QProxyStyle>

namespace cofferdam::gui {

/// Fusion, but for what it draws too faintly: tick boxes, fields and frames, whose outlines
/// vanish on dark ground, and the chosen one among several buttons. Everything comes from the palette.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

private:
    static void drawTickBox(const QStyleOption& option, QPainter& painter);
    static void drawField(const QStyleOption& option, QPainter& painter);
};

} // namespace cofferdam::gui
