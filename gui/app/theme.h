#pragma once
#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace cofferdam::gui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The stable word of a theme for settings and the command line, and back ("system" for what is not known).
QString themeWord(ThemeChoice choice);
ThemeChoice themeFromWord(const QString& word);

/// True when text on this palette is lighter than its ground. Qt 6.4 has no colour scheme hint, so lightness decides.
bool isDark(const QPalette& palette);

/// Applies Fusion and one of our palettes, or the desktop's own, to the whole application. There is no style sheet:
/// everything on screen derives from the palette. Call with the application's first palette remembered by the first call.
void applyTheme(QApplication& application, ThemeChoice choice);

/// The three inks that carry meaning, and two greys for what may be or is the same. None of them is ever the only sign: a glyph and a
/// word stand before the colour.
struct Inks {
    QColor added;
    QColor removed;
    QColor changed;
    QColor same;
    QColor unproven;
};
Inks inksFor(const QPalette& palette);

/// `share` of `over` on `under`, opaque.
QColor mixed(const QColor& under, const QColor& over, double share);
/// Hairlines and the outlines of cards.
QColor outlineColor(const QPalette& palette);
/// Text of second rank that still has contrast 4.5 on the window and base colours.
QColor quietText(const QPalette& palette);

} // namespace cofferdam::gui
