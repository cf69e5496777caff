#include "base/message.h"
#include "base/result.h"

#include <QTest>

using namespace cofferdam::base;

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledByPosition()
    {
        const auto m = message("m", "%2 before %1", {identifier("a"), sql("b")});
        QCOMPARE(m.render(), std::string("b before a"));
    }

    void anArgumentMayBeUsedTwice()
    {
        QCOMPARE(message("m", "%1 and %1", {text("x")}).render(), std::string("x and x"));
    }

    void argumentsAreNeverReadAsTemplates()
    {
        const auto m = message("m", "%1 %2", {identifier("%2 %n"), identifier("last")});
        QCOMPARE(m.render(), std::string("%2 %n last"));
    }

    void theCountIsTheFirstCountArgument()
    {
        const auto m = message("m", "%n rows in %1", {identifier("t"), count(42), count(7)});
        QCOMPARE(m.render(), std::string("42 rows in t"));
    }

    void whatHasNoArgumentIsLeftOut()
    {
        QCOMPARE(message("m", "[%1][%9][%n]").render(), std::string("[][][]"));
    }

    void otherPercentSignsStay()
    {
        QCOMPARE(message("m", "100% of %0 and %", {}).render(), std::string("100% of %0 and %"));
    }

    void equalityLooksAtIdTemplateAndArguments()
    {
        QCOMPARE(message("m", "%1", {text("a")}), message("m", "%1", {text("a")}));
        QVERIFY(message("m", "%1", {text("a")}) != message("m", "%1", {sql("a")}));
        QVERIFY(message("m", "x") != message("n", "x"));
        QVERIFY(Message{}.empty());
    }

    void anErrorIsOneLine()
    {
        const Error error{message("m", "no such\ntable %1", {identifier("a")}), {"x.sql", 3, 7}, "42P01", "hint\r\nhere"};
        QCOMPARE(error.line(), std::string("x.sql:3:7: no such table a (hint  here)"));
    }

    void cancelledIsToldFromFailed()
    {
        QVERIFY(isCancelled(cancelledError()));
        QVERIFY(!isCancelled(Error{message("m", "x"), {}, {}, {}}));
    }

    void resultsPassErrorsOn()
    {
        const auto inner = []() -> Result<int> { return failure(message("m", "inner")); };
        const auto outer = [&]() -> Result<std::string> {
            COFFERDAM_ASSIGN(const int value, inner());
            return std::to_string(value);
        };
        const auto result = outer();
        QVERIFY(!result);
        QCOMPARE(result.error().message.english, std::string("inner"));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
