#pragma once
#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <type_traits>

namespace cofferdam::gui {

/// Gives a widget the name and description that a screen reader says. Every widget that takes focus needs a name.
template <typename Widget>
Widget* named(Widget* widget, const QString& name, const QString& description = {})
{
    widget->setAccessibleName(name);
    if (!description.isEmpty())
        widget->setAccessibleDescription(description);
    // The list that a combo box opens takes the focus too.
    if constexpr (std::is_base_of_v<QComboBox, Widget>)
        widget->view()->setAccessibleName(name);
    return widget;
}

/// Wraps an identifier or SQL in Unicode isolates, so that it stays left-to-right inside a right-to-left sentence.
/// A left-to-right window needs none, and text copied from it stays clean.
inline QString isolated(const QString& identifier)
{
    if (!QGuiApplication::isRightToLeft())
        return identifier;
    return QChar(0x2066) + identifier + QChar(0x2069);
}

/// Facts on one line. In a right-to-left line each keeps its own direction, and all their order.
inline QString factLine(QStringList facts)
{
    facts.removeAll(QString());
    if (QGuiApplication::isRightToLeft()) {
        for (QString& fact : facts)
            fact = QChar(0x2068) + fact + QChar(0x2069);
    }
    return facts.join(QStringLiteral(" · "));
}

/// Rich text whose paragraphs run as the window does, also those that begin with a name or a picture.
inline QString directed(const QString& html)
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("<div dir='rtl'>%1</div>").arg(html) : html;
}

/// From one value to the next, in the direction in which the window is read.
inline QString arrow()
{
    return QString(QChar(QGuiApplication::isRightToLeft() ? 0x2190 : 0x2192));
}

} // namespace cofferdam::gui
