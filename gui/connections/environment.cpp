#include "connections/environment.h"

#include "app/accessible.h"
#include "app/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace cofferdam::gui {

namespace {

struct Environments {
    Q_DECLARE_TR_FUNCTIONS(Environments)
};

QFont badgeFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

/// A filled diamond, a half-filled circle, a ring.
void paintSign(QPainter& painter, const QRectF& box, Environment environment, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    if (environment == Environment::Production) {
        painter.setBrush(ink);
        const QPointF centre = box.center();
        painter.drawPolygon(QPolygonF{{centre.x(), box.top()}, {box.right(), centre.y()}, {centre.x(), box.bottom()}, {box.left(), centre.y()}});
        return;
    }
    painter.drawEllipse(box);
    if (environment == Environment::Staging) {
        painter.setBrush(ink);
        painter.drawPie(box, 90 * 16, 180 * 16);
    }
}

} // namespace

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Development: return Environments::tr("development");
    case Environment::Staging: return Environments::tr("staging");
    case Environment::Production: return Environments::tr("production");
    case Environment::Unknown: break;
    }
    return {};
}

QString environmentTitle(Environment environment)
{
    return environmentWord(environment).toUpper();
}

QString withEnvironment(const QString& name, Environment environment)
{
    const QString title = environmentTitle(environment);
    if (title.isEmpty() || name.toUpper() == title)
        return title.isEmpty() ? name : title;
    return QStringLiteral("%1 · %2").arg(name, title);
}

QColor environmentInk(Environment environment, const QPalette& palette)
{
    const Inks inks = inksFor(palette);
    switch (environment) {
    case Environment::Production: return inks.removed;
    case Environment::Staging: return inks.added;
    default: return quietText(palette);
    }
}

QSize environmentSize(Environment environment, const QFont& font)
{
    if (environment == Environment::Unknown)
        return {0, 0};
    const QFontMetricsF metrics(badgeFont(font));
    const qreal height = metrics.height() * 1.3;
    return QSizeF(metrics.horizontalAdvance(environmentTitle(environment)) + height * 1.7, height).toSize();
}

void paintEnvironment(QPainter& painter, const QRectF& box, Environment environment, const QPalette& palette, const QFont& font)
{
    if (environment == Environment::Unknown)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = environmentInk(environment, palette);
    const bool full = environment == Environment::Production;
    QPen outline(ink, 1.2);
    if (environment == Environment::Development)
        outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    painter.setBrush(full ? QBrush(ink) : QBrush(palette.color(QPalette::Base)));
    const QRectF frame = box.adjusted(0.7, 0.7, -0.7, -0.7);
    painter.drawRoundedRect(frame, frame.height() / 4, frame.height() / 4);
    const QColor words = full ? (isDark(palette) ? QColor(0x1e, 0x1f, 0x22) : QColor(Qt::white)) : ink;
    const qreal sign = frame.height() * 0.5;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal gap = frame.height() * 0.35;
    const QRectF signBox(mirrored ? frame.right() - gap - sign : frame.left() + gap, frame.center().y() - sign / 2, sign, sign);
    paintSign(painter, signBox, environment, words);
    painter.setPen(words);
    painter.setFont(badgeFont(font));
    const QRectF text = mirrored ? frame.adjusted(gap / 2, 0, -(sign + gap * 1.5), 0) : frame.adjusted(sign + gap * 1.5, 0, -gap / 2, 0);
    painter.drawText(text, Qt::AlignCenter, environmentTitle(environment));
    painter.restore();
}

EnvironmentBadge::EnvironmentBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setVisible(environment != Environment::Unknown);
    named(this, tr("Environment: %1").arg(environmentWord(environment)));
    setToolTip(environment == Environment::Unknown ? QString() : tr("Environment: %1").arg(environmentWord(environment)));
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return environmentSize(m_environment, font());
}

void EnvironmentBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintEnvironment(painter, rect(), m_environment, palette(), font());
}

} // namespace cofferdam::gui
