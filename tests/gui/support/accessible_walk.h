#pragma once
#include <QStringList>

class QWidget;

namespace cofferdam::gui {

/// Walks what a screen reader sees below a widget and lists every visible part that takes the focus and has no name.
QStringList unnamedFocusable(QWidget* root);

} // namespace cofferdam::gui
