#pragma once
#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QString>
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

/// From one value to the next, in the direction in which the window is read.
inline QString arrow()
{
    return QString(QChar(QGuiApplication::isRightToLeft() ? 0x2190 : 0x2192));
}

} // namespace cofferdam::gui
