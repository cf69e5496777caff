#include "app/command_line.h"

#include <QTest>

using namespace cofferdam::gui;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands();
    void refuses_data();
    void refuses();
};

void TestCommandLine::understands()
{
    QString error;
    const auto line = CommandLine::parse({"--screenshot", "x.png", "--page=plan", "--theme", "dark", "--size", "1280x720", "--language", "ar", "a.sql", "b.rb"}, error);
    QVERIFY2(line, qPrintable(error));
    QCOMPARE(line->screenshot, QStringLiteral("x.png"));
    QCOMPARE(line->page, QStringLiteral("plan"));
    QVERIFY(line->theme == ThemeChoice::Dark);
    QCOMPARE(line->size, QSize(1280, 720));
    QCOMPARE(line->language, QStringLiteral("ar"));
    QCOMPARE(line->baseline, QStringLiteral("a.sql"));
    QCOMPARE(line->target, QStringLiteral("b.rb"));
    QCOMPARE(CommandLine::parse({"x.cofferdam.json"}, error)->session, QStringLiteral("x.cofferdam.json"));
    QCOMPARE(CommandLine::parse({"--", "-a.sql", "b.sql"}, error)->baseline, QStringLiteral("-a.sql"));
    QVERIFY(CommandLine::parse({}, error)->baseline.isEmpty());
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one-side") << QStringList{"a.sql"};
    QTest::newRow("three-sides") << QStringList{"a.sql", "b.sql", "c.sql"};
    QTest::newRow("unknown-option") << QStringList{"--wide", "a.sql", "b.sql"};
    QTest::newRow("missing-value") << QStringList{"--theme"};
    QTest::newRow("unknown-theme") << QStringList{"--theme", "pink"};
    QTest::newRow("unknown-page") << QStringList{"--page", "rehearse"};
    QTest::newRow("bad-size") << QStringList{"--size", "big"};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QString error;
    QVERIFY(!CommandLine::parse(arguments, error));
    QVERIFY(!error.isEmpty());
}

QTEST_MAIN(TestCommandLine)
#include "tst_command_line.moc"
