#include "app/settings.h"
#include "app/theme.h"

#include <QApplication>
#include <QTest>

using namespace cofferdam::gui;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesPasswordsOut_data();
    void leavesPasswordsOut();
    void remembersSessionsOnce();
    void inksKeepTheirContrast_data();
    void inksKeepTheirContrast();
};

void TestSettings::leavesPasswordsOut_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("url") << "postgresql://me:s3cret@db.example/shop";
    QTest::newRow("url-odd-password") << "postgresql://me:s3cret%zz@db/shop";
    QTest::newRow("url-at-in-password") << "postgres://me:a@s3cret@db/shop";
    QTest::newRow("url-query") << "postgresql://db/shop?user=me&password=s3cret&sslmode=require";
    QTest::newRow("keywords") << "host=db dbname=shop password=s3cret user=me";
    QTest::newRow("keywords-quoted") << "host=db password = 'it''s s3cret' user=me";
}

void TestSettings::leavesPasswordsOut()
{
    QFETCH(QString, address);
    const QString clean = settings::withoutPassword(address);
    QVERIFY2(!clean.contains(QStringLiteral("s3cret")), qPrintable(clean));
    QVERIFY2(clean.contains(QStringLiteral("db")), qPrintable(clean));
    QCOMPARE(settings::withoutPassword(QStringLiteral("/tmp/structure.sql")), QStringLiteral("/tmp/structure.sql"));
}

void TestSettings::remembersSessionsOnce()
{
    const RecentSession one{QStringLiteral("a.sql"), QStringLiteral("b.sql"), {}};
    const RecentSession two{QStringLiteral("postgresql://me:pw@h/d"), QStringLiteral("b.sql"), {}};
    settings::rememberSession(one);
    settings::rememberSession(two);
    settings::rememberSession(one);
    const auto sessions = settings::recentSessions();
    QCOMPARE(sessions.front(), one);
    QCOMPARE(sessions.count(one), 1);
    QCOMPARE(sessions[1].baseline, QStringLiteral("postgresql://me@h/d"));
    settings::forgetSession(one);
    QCOMPARE(settings::recentSessions().count(one), 0);
}

namespace {

double luminance(const QColor& color)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

void TestSettings::inksKeepTheirContrast_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << "light";
    QTest::newRow("dark") << "dark";
    QTest::newRow("high-contrast") << "high-contrast";
}

void TestSettings::inksKeepTheirContrast()
{
    QFETCH(QString, theme);
    applyTheme(*qApp, themeFromWord(theme));
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const Inks inks = inksFor(palette);
    for (const QColor& ink : {inks.added, inks.removed, inks.changed, palette.color(QPalette::Link)})
        QVERIFY2(contrast(ink, base) >= 4.9, qPrintable(ink.name()));
    QVERIFY(contrast(inks.same, base) >= 4.5);
    QVERIFY(contrast(quietText(palette), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Text), base) >= 7);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
