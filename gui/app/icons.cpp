#include "app/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cofferdam::gui {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, IconDirection direction) : m_name(std::move(name)), m_direction(direction) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, tintedPixmap(m_name, colorFor(mode), rect.size(), ratio, m_direction));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedPixmap(m_name, colorFor(mode), size, 1.0, m_direction);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return tintedPixmap(m_name, colorFor(mode), size / scale, scale, m_direction);
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }
    QString iconName() override { return m_name; }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        default: return palette.color(QPalette::WindowText);
        }
    }

    QString m_name;
    IconDirection m_direction;
};

} // namespace

QIcon icon(const QString& name, IconDirection direction)
{
    return QIcon(new TintedEngine(name, direction));
}

QPixmap tintedPixmap(const QString& name, const QColor& color, const QSize& size, qreal ratio, IconDirection direction)
{
    const bool mirror = direction == IconDirection::Mirrored && QGuiApplication::isRightToLeft();
    const QString key = QStringLiteral("cofferdam/%1/%2/%3x%4/%5/%6")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size.width()).arg(size.height()).arg(ratio).arg(mirror ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QSvgRenderer renderer(pathOf(name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(image.size())));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(mirror ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon kindIcon(const QString& kind)
{
    // Kinds that share a drawing; tst_kinds finds one that has none.
    static const QHash<QString, QString> drawings{
        {QStringLiteral("materialized_view"), QStringLiteral("view")},
        {QStringLiteral("domain"), QStringLiteral("enum")},
        {QStringLiteral("composite_type"), QStringLiteral("enum")},
        {QStringLiteral("range_type"), QStringLiteral("enum")},
        {QStringLiteral("base_type"), QStringLiteral("enum")},
        {QStringLiteral("conversion"), QStringLiteral("collation")},
        {QStringLiteral("text_search_parser"), QStringLiteral("text_search")},
        {QStringLiteral("text_search_template"), QStringLiteral("text_search")},
        {QStringLiteral("text_search_dictionary"), QStringLiteral("text_search")},
        {QStringLiteral("text_search_configuration"), QStringLiteral("text_search")},
        {QStringLiteral("operator_family"), QStringLiteral("operator")},
        {QStringLiteral("operator_class"), QStringLiteral("operator")},
        {QStringLiteral("cast"), QStringLiteral("function")},
        {QStringLiteral("transform"), QStringLiteral("language")},
        {QStringLiteral("access_method"), QStringLiteral("extension")},
        {QStringLiteral("foreign_data_wrapper"), QStringLiteral("foreign")},
        {QStringLiteral("server"), QStringLiteral("foreign")},
        {QStringLiteral("user_mapping"), QStringLiteral("foreign")},
        {QStringLiteral("subscription"), QStringLiteral("publication")},
        {QStringLiteral("rule"), QStringLiteral("trigger")},
        {QStringLiteral("event_trigger"), QStringLiteral("trigger")},
        {QStringLiteral("policy"), QStringLiteral("privilege")},
        {QStringLiteral("default_privileges"), QStringLiteral("privilege")},
    };
    const QString name = QStringLiteral("kind_") + drawings.value(kind, kind);
    return icon(QFile::exists(pathOf(name)) ? name : QStringLiteral("kind_other"));
}

} // namespace cofferdam::gui
