#include "app/marks.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>

namespace cofferdam::gui {

namespace {

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

QPolygonF octagon(const QRectF& box)
{
    const qreal cut = box.width() * 0.29;
    return QPolygonF() << QPointF(box.left() + cut, box.top()) << QPointF(box.right() - cut, box.top())
                       << QPointF(box.right(), box.top() + cut) << QPointF(box.right(), box.bottom() - cut)
                       << QPointF(box.right() - cut, box.bottom()) << QPointF(box.left() + cut, box.bottom())
                       << QPointF(box.left(), box.bottom() - cut) << QPointF(box.left(), box.top() + cut);
}

QPolygonF triangle(const QRectF& box)
{
    return QPolygonF() << QPointF(box.center().x(), box.top()) << QPointF(box.right(), box.bottom() - box.height() * 0.06)
                       << QPointF(box.left(), box.bottom() - box.height() * 0.06);
}

} // namespace

QString glyph(Mark mark)
{
    switch (mark) {
    case Mark::Added: return QStringLiteral("+");
    case Mark::Removed: return QString(QChar(0x2212));
    case Mark::Changed: return QStringLiteral("~");
    case Mark::Renamed: return QString(QChar(0x2192));
    case Mark::Unproven: return QString(QChar(0x2248));
    case Mark::Same: break;
    }
    return QStringLiteral("=");
}

QString sideGlyph(Mark mark)
{
    return mark == Mark::Renamed && QGuiApplication::isRightToLeft() ? QString(QChar(0x2190)) : glyph(mark);
}

QString word(Mark mark)
{
    switch (mark) {
    case Mark::Added: return Marks::tr("Added");
    case Mark::Removed: return Marks::tr("Removed");
    case Mark::Changed: return Marks::tr("Changed");
    case Mark::Renamed: return Marks::tr("Renamed");
    case Mark::Unproven: return Marks::tr("Unproven");
    case Mark::Same: break;
    }
    return Marks::tr("Same");
}

QColor inkOf(Mark mark, const QPalette& palette)
{
    const Inks inks = inksFor(palette);
    switch (mark) {
    case Mark::Added: return inks.added;
    case Mark::Removed: return inks.removed;
    case Mark::Changed:
    case Mark::Renamed: return inks.changed;
    case Mark::Unproven: return inks.unproven;
    case Mark::Same: break;
    }
    return inks.same;
}

void paintMarkBar(QPainter& painter, const QRectF& bar, Mark mark, const QPalette& palette)
{
    const QColor ink = inkOf(mark, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case Mark::Added: painter.fillRect(bar, ink); break;
    case Mark::Removed: {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setClipRect(bar);
        painter.setPen(QPen(ink, std::max(1.0, bar.width() * 0.28)));
        const qreal step = bar.width() * 0.8;
        for (qreal y = bar.top() - bar.width(); y < bar.bottom() + bar.width(); y += step)
            painter.drawLine(QPointF(bar.left() - 1, y + bar.width() + 1), QPointF(bar.right() + 1, y - 1));
        break;
    }
    case Mark::Changed: {
        const qreal dot = bar.width() * 0.5;
        for (qreal y = bar.top(); y + dot <= bar.bottom() + 0.5; y += dot * 2)
            painter.fillRect(QRectF(bar.center().x() - dot, y, dot * 2, dot), ink);
        break;
    }
    case Mark::Renamed: {
        const qreal line = bar.width() / 3;
        painter.fillRect(QRectF(bar.left(), bar.top(), line, bar.height()), ink);
        painter.fillRect(QRectF(bar.right() - line, bar.top(), line, bar.height()), ink);
        break;
    }
    case Mark::Unproven: {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setClipRect(bar);
        painter.setPen(QPen(ink, std::max(1.0, bar.width() * 0.25)));
        const qreal step = bar.width() * 0.8;
        bool left = true;
        for (qreal y = bar.top() - step / 2; y < bar.bottom(); y += step, left = !left)
            painter.drawLine(QPointF(left ? bar.left() : bar.right(), y), QPointF(left ? bar.right() : bar.left(), y + step));
        break;
    }
    case Mark::Same: break;
    }
    painter.restore();
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Blocks: return Marks::tr("Blocks");
    case Severity::Caution: return Marks::tr("Caution");
    case Severity::Note: break;
    }
    return Marks::tr("Note");
}

void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, const QPalette& palette)
{
    const Inks inks = inksFor(palette);
    const QColor ground = palette.color(QPalette::Base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const qreal pen = std::max(1.0, box.width() * 0.1);
    const QRectF inner = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QColor ink = severity == Severity::Note ? inks.added : inks.removed;
    QColor sign = ink;
    QRectF signBox = inner;
    painter.setPen(QPen(ink, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (severity) {
    case Severity::Blocks:
        painter.setBrush(ink);
        painter.drawPolygon(octagon(inner));
        sign = ground;
        break;
    case Severity::Caution:
        painter.setBrush(mixed(ground, ink, 0.12));
        painter.drawPolygon(triangle(inner));
        signBox.adjust(0, inner.height() * 0.2, 0, 0);
        break;
    case Severity::Note:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    }
    painter.setPen(QPen(sign, pen * 1.2, Qt::SolidLine, Qt::RoundCap));
    const qreal x = signBox.center().x();
    const qreal top = signBox.top() + signBox.height() * 0.24;
    const qreal bottom = signBox.top() + signBox.height() * 0.76;
    const qreal gap = signBox.height() * 0.2;
    if (severity == Severity::Note) {
        painter.drawPoint(QPointF(x, top));
        painter.drawLine(QPointF(x, top + gap), QPointF(x, bottom));
    } else {
        painter.drawLine(QPointF(x, top), QPointF(x, bottom - gap));
        painter.drawPoint(QPointF(x, bottom));
    }
    painter.restore();
}

QString lockName(int level)
{
    static const char* const names[] = {"ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE",
                                        "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"};
    return level >= 1 && level <= 8 ? QString::fromLatin1(names[level - 1]) : QString();
}

QString lockWords(int level)
{
    switch (level) {
    case 1:
    case 2:
    case 3: return Marks::tr("blocks nothing");
    case 4: return Marks::tr("blocks schema changes");
    case 5:
    case 6:
    case 7: return Marks::tr("blocks writes");
    case 8: return Marks::tr("blocks reads and writes");
    default: return Marks::tr("no table lock");
    }
}

QColor lockShade(int level, const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return mixed(ground, text, level <= 0 ? 0.0 : 0.06 + 0.094 * level);
}

void paintLock(QPainter& painter, const QRectF& box, int level, const QPalette& palette, const QFont& font)
{
    const QColor shade = lockShade(level, palette);
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(mixed(ground, text, level <= 0 ? 0.4 : 0.75), 1));
    painter.setBrush(shade);
    const qreal radius = box.height() * 0.22;
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    // The ramp crosses mid-grey at five: from there on the ground colour reads better than the text colour.
    painter.setPen(level >= 5 ? ground : text);
    QFont bold(font);
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(box, Qt::AlignCenter, level <= 0 ? QString(QChar(0x2013)) : QString::number(level));
    painter.restore();
}

} // namespace cofferdam::gui
