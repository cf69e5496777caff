#include "app/marks.h"
#include "app/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace cofferdam::gui;

/// The three inks can be read on their ground and told apart by people who see colours otherwise. Glyph and word come first all the same.
class TestInks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areReadAndToldApart_data();
    void areReadAndToldApart();
    void outlinesAreSeen_data();
    void outlinesAreSeen();
};

namespace {

using Light = std::array<double, 3>; ///< linear red, green, blue; or L, a, b

Light lightOf(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const Light& light)
{
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(lightOf(one)) + 0.05;
    const double b = luminance(lightOf(other)) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// CIE 1976 L*a*b*.
Light lab(const Light& light)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
    const double y = f(luminance(light));
    const double z = f((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// Machado, Oliveira and Fernandes 2009, full severity; the last one is nobody's.
constexpr double eyes[4][3][3] = {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
                                  {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
                                  {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
                                  {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

Light seenBy(const double (&eye)[3][3], const Light& light)
{
    Light out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2], 0.0, 1.0);
    return out;
}

double distance(const Light& a, const Light& b)
{
    return std::sqrt(std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

} // namespace

void TestInks::areReadAndToldApart_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("leastContrast");
    QTest::addColumn<double>("leastDistance");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::Light) << 5.1 << 35.0;
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark) << 6.2 << 46.0;
    QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast) << 7.0 << 46.0;
}

void TestInks::areReadAndToldApart()
{
    QFETCH(int, theme);
    QFETCH(double, leastContrast);
    QFETCH(double, leastDistance);
    applyTheme(*qApp, static_cast<ThemeChoice>(theme));
    const QPalette palette = QApplication::palette();
    const QColor inks[] = {inkOf(Mark::Added, palette), inkOf(Mark::Removed, palette), inkOf(Mark::Changed, palette)};
    for (const QColor& ink : inks)
        QVERIFY2(contrast(ink, palette.color(QPalette::Base)) >= leastContrast, qPrintable(ink.name()));
    // What may be the same stands back, readable, and beside what changed.
    const QColor unproven = inkOf(Mark::Unproven, palette);
    QVERIFY2(contrast(unproven, palette.color(QPalette::Base)) >= 4.5, qPrintable(unproven.name()));
    for (const auto& eye : eyes)
        QVERIFY(distance(lab(seenBy(eye, lightOf(unproven))), lab(seenBy(eye, lightOf(inks[2])))) >= 20.0);
    QVERIFY(contrast(quietText(palette), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    for (const auto& eye : eyes) {
        for (int i = 0; i < 3; ++i) {
            for (int j = i + 1; j < 3; ++j) {
                const double apart = distance(lab(seenBy(eye, lightOf(inks[i]))), lab(seenBy(eye, lightOf(inks[j]))));
                QVERIFY2(apart >= leastDistance, qPrintable(QStringLiteral("%1 %2 %3").arg(inks[i].name(), inks[j].name()).arg(apart)));
            }
        }
    }
}

void TestInks::outlinesAreSeen_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast);
}

/// What can be clicked or typed in has an outline of three times the light of its ground, or a third (WCAG 1.4.11).
void TestInks::outlinesAreSeen()
{
    QFETCH(int, theme);
    applyTheme(*qApp, static_cast<ThemeChoice>(theme));
    const QColor ground = QApplication::palette().color(QPalette::Window);
    const auto strongest = [&](QWidget& widget, const QPoint& from, const QPoint& step) {
        const QImage picture = widget.grab().toImage();
        double most = 0;
        for (int i = 0; i < 4; ++i)
            most = std::max(most, contrast(picture.pixelColor(from + i * step), ground));
        return most;
    };
    QPushButton button(QStringLiteral("Fit"));
    QComboBox choice;
    QComboBox typed;
    typed.setEditable(true);
    QLineEdit field;
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &choice, &typed, &field}) {
        widget->resize(120, widget->sizeHint().height());
        const double left = strongest(*widget, {0, widget->height() / 2}, {1, 0});
        QVERIFY2(left >= 3.0, qPrintable(QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className())).arg(left)));
    }
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 10);
    slider.setValue(5);
    slider.resize(200, slider.sizeHint().height());
    const double groove = strongest(slider, {196, slider.height() / 2 - 2}, {0, 1});
    QVERIFY2(groove >= 3.0, qPrintable(QString::number(groove)));
    const double handle = strongest(slider, {100, 0}, {0, 1});
    QVERIFY2(handle >= 3.0, qPrintable(QString::number(handle)));
}

QTEST_MAIN(TestInks)
#include "tst_inks.moc"
