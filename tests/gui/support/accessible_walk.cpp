#include "support/accessible_walk.h"

#include <QAccessible>
#include <QSet>
#include <QTabBar>
#include <QWidget>

namespace cofferdam::gui {

namespace {

void walk(QAccessibleInterface* part, QSet<QObject*>& seen, QStringList& unnamed)
{
    if (!part || !part->isValid())
        return;
    auto* widget = qobject_cast<QWidget*>(part->object());
    if (widget) {
        if (seen.contains(widget))
            return;
        seen.insert(widget);
        // Qt names a tab bar after its tabs; one without tabs cannot be reached.
        const auto* tabs = qobject_cast<QTabBar*>(widget);
        const bool focusable = !(tabs && tabs->count() == 0) &&  widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (focusable && part->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << QStringLiteral("%1 in %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                     QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing"));
    } else if (part->object() == nullptr) {
        return; // cells of item views: named by their models
    }
    for (int i = 0; i < part->childCount(); ++i)
        walk(part->child(i), seen, unnamed);
}

} // namespace

QStringList unnamedFocusable(QWidget* root)
{
    QSet<QObject*> seen;
    QStringList unnamed;
    walk(QAccessible::queryAccessibleInterface(root), seen, unnamed);
    return unnamed;
}

} // namespace cofferdam::gui
