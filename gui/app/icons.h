#pragma once
#include <QIcon>
#include <QPalette>
#include <QString>

namespace cofferdam::gui {

/// Whether a drawing points somewhere, so that a right-to-left window shows it mirrored.
enum class IconDirection { Fixed, Mirrored };

/// One of our own line drawings (`resources/icons/<name>.svg`), tinted when it is painted with the palette's text
/// colour for its mode, so that it follows every theme and state. Sharp at any scale.
QIcon icon(const QString& name, IconDirection direction = IconDirection::Fixed);

/// The same drawing in one given colour.
QPixmap tintedPixmap(const QString& name, const QColor& color, const QSize& size, qreal ratio,
                     IconDirection direction = IconDirection::Fixed);

/// The drawing for a kind of catalog object by its stable id ("table", "materialized_view"); a box for kinds without one.
QIcon kindIcon(const QString& kind);

} // namespace cofferdam::gui
