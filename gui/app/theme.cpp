#include "app/theme.h"

#include "app/style.h"

#include <QApplication>

namespace cofferdam::gui {

namespace {

struct Tones {
    QRgb window, base, alternate, text, button, accent, onAccent, link, dim, outline;
};

constexpr Tones lightTones{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1d1f23, 0xfffbfbfc,
                           0xff0b57a4, 0xffffffff, 0xff0059b3, 0xff8a8f98, 0xffc9ccd2};
constexpr Tones darkTones{0xff27292d, 0xff1e1f22, 0xff232529, 0xffe4e6ea, 0xff34373c,
                          0xff2f6db5, 0xffffffff, 0xff6cb4ff, 0xff7c828b, 0xff44474d};
constexpr Tones contrastTones{0xff000000, 0xff000000, 0xff0c0c0c, 0xffffffff, 0xff101010,
                              0xffffe14d, 0xff000000, 0xff8fd0ff, 0xffb0b0b0, 0xffffffff};

QPalette paletteOf(const Tones& tones)
{
    QPalette palette{QColor(tones.button), QColor(tones.window)};
    palette.setColor(QPalette::Window, QColor(tones.window));
    palette.setColor(QPalette::WindowText, QColor(tones.text));
    palette.setColor(QPalette::Base, QColor(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.button));
    palette.setColor(QPalette::ToolTipText, QColor(tones.text));
    palette.setColor(QPalette::Text, QColor(tones.text));
    palette.setColor(QPalette::Button, QColor(tones.button));
    palette.setColor(QPalette::ButtonText, QColor(tones.text));
    palette.setColor(QPalette::BrightText, QColor(tones.onAccent));
    palette.setColor(QPalette::Highlight, QColor(tones.accent));
    palette.setColor(QPalette::HighlightedText, QColor(tones.onAccent));
    palette.setColor(QPalette::Link, QColor(tones.link));
    palette.setColor(QPalette::LinkVisited, QColor(tones.link));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.dim));
    palette.setColor(QPalette::Mid, QColor(tones.outline));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.dim));
    return palette;
}

bool isStyleDefault(const QPalette& palette)
{
    // Without a desktop theme Qt hands out Fusion's grey; ours is the better light palette then.
    return palette.color(QPalette::Window) == QColor(0xef, 0xef, 0xef);
}

} // namespace

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::HighContrast: return QStringLiteral("high-contrast");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromWord(const QString& word)
{
    for (auto choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (themeWord(choice) == word)
            return choice;
    }
    return ThemeChoice::System;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    static const QPalette desktop = QGuiApplication::palette();
    if (!qobject_cast<Style*>(application.style()))
        QApplication::setStyle(new Style);
    switch (choice) {
    case ThemeChoice::Light: QApplication::setPalette(paletteOf(lightTones)); break;
    case ThemeChoice::Dark: QApplication::setPalette(paletteOf(darkTones)); break;
    case ThemeChoice::HighContrast: QApplication::setPalette(paletteOf(contrastTones)); break;
    case ThemeChoice::System:
        QApplication::setPalette(isStyleDefault(desktop) ? paletteOf(lightTones) : desktop);
        break;
    }
}

Inks inksFor(const QPalette& palette)
{
    const QColor same = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.62);
    const QColor unproven = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.7);
    if (isDark(palette))
        return {QColor(0x4d, 0xa3, 0xff), QColor(0xff, 0x8a, 0x4c), QColor(0xf5, 0xf5, 0xf5), same, unproven};
    return {QColor(0x00, 0x59, 0xb3), QColor(0xc2, 0x41, 0x00), QColor(0x2b, 0x2b, 0x2b), same, unproven};
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

QColor outlineColor(const QPalette& palette)
{
    // High contrast asks for full lines, the other themes for quiet ones.
    const bool stark = palette.color(QPalette::Base) == QColor(Qt::black);
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), stark ? 0.8 : 0.2);
}

QColor quietText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.68);
}

} // namespace cofferdam::gui
