#include "base/quote.h"

#include <QTest>
#include <string>

using namespace cofferdam::base;

namespace {

void row(const char* name, const std::string& input, const std::string& expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(input) << QByteArray::fromStdString(expected);
}

void columns()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
}

template <typename Quote>
void compareRow(Quote quote)
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(quote(input.toStdString())), expected);
}

const std::string rightToLeftOverride = "\xE2\x80\xAE";
const std::string arabic = "\xD8\xB7\xD9\x84\xD8\xA8"; // letters, no control character

} // namespace

class TestQuote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreBareOnlyWhenTheServerWouldPrintThemBare_data()
    {
        columns();
        row("plain", "orders", "orders");
        row("underscore-first", "_orders", "_orders");
        row("digits-inside", "order2", "order2");
        row("digit-first", "2orders", "\"2orders\"");
        row("upper-case", "Orders", "\"Orders\"");
        row("dollar", "a$b", "\"a$b\"");
        row("empty", "", "\"\"");
        row("space", "line items", "\"line items\"");
        row("dot", "public.orders", "\"public.orders\"");
        row("reserved-word", "order", "\"order\"");
        row("type-function-word", "left", "\"left\"");
        row("column-name-word", "values", "\"values\"");
        row("unreserved-word", "name", "name");
        row("quote", "a\"b", "\"a\"\"b\"");
        row("attack", "x\"; DROP TABLE users; --", "\"x\"\"; DROP TABLE users; --\"");
        row("backslash", "a\\b", "\"a\\b\"");
        row("newline", "a\nb", "\"a\nb\"");
        row("arabic", arabic, "\"" + arabic + "\"");
        row("bidirectional-mark-is-kept", rightToLeftOverride, "\"" + rightToLeftOverride + "\"");
    }
    void identifiersAreBareOnlyWhenTheServerWouldPrintThemBare() { compareRow(quoteIdentifier); }

    void qualifiedNamesQuoteEachHalf()
    {
        QCOMPARE(quoteQualified("public", "orders"), std::string("public.orders"));
        QCOMPARE(quoteQualified("", "user"), std::string("\"user\""));
        QCOMPARE(quoteQualified("my.schema", "a\"b"), std::string("\"my.schema\".\"a\"\"b\""));
    }

    void literalsCannotEndEarly_data()
    {
        columns();
        row("plain", "abc", "'abc'");
        row("empty", "", "''");
        row("quote", "it's", "'it''s'");
        row("attack", "'; DROP TABLE users; --", "'''; DROP TABLE users; --'");
        row("backslash", "a\\b", "E'a\\\\b'");
        row("backslash-quote", "\\'; --", "E'\\\\''; --'");
        row("newline", "a\nb", "'a\nb'");
        row("ruby-interpolation", "#{exit}", "'#{exit}'");
    }
    void literalsCannotEndEarly() { compareRow(quoteLiteral); }

    void dollarQuotesChooseAFreeDelimiter_data()
    {
        columns();
        row("plain", "BEGIN END", "$$BEGIN END$$");
        row("holds-delimiter", "SELECT $$x$$", "$_1$SELECT $$x$$$_1$");
        row("ends-in-dollar", "a$", "$_1$a$$_1$");
        row("holds-both", "$$ $_1$", "$_2$$$ $_1$$_2$");
        row("ends-like-second-delimiter", "$$ $_1", "$_2$$$ $_1$_2$");
    }
    void dollarQuotesChooseAFreeDelimiter()
    {
        compareRow([](const std::string& body) { return dollarQuote(body); });
    }

    void dollarQuotesKeepTheirTagWhenItIsFree()
    {
        QCOMPARE(dollarQuote("x $$ y", "body"), std::string("$body$x $$ y$body$"));
        QCOMPARE(dollarQuote("x $body$ y", "body"), std::string("$body_1$x $body$ y$body_1$"));
    }

    void rubyStringsNeverInterpolate_data()
    {
        columns();
        row("plain", "abc", "\"abc\"");
        row("quote", "a\"b", "\"a\\\"b\"");
        row("backslash", "a\\b", "\"a\\\\b\"");
        row("interpolation", "#{`id`}", "\"\\#{`id`}\"");
        row("global-interpolation", "#$0", "\"\\#$0\"");
        row("instance-interpolation", "#@x", "\"\\#@x\"");
        row("escaped-hash", "\\#{x}", "\"\\\\\\#{x}\"");
        row("lone-hash", "a # b", "\"a # b\"");
        row("newline", "a\nb\r\tc", "\"a\\nb\\r\\tc\"");
        row("control", std::string("a\x01\x7F", 3), "\"a\\x01\\x7F\"");
        row("right-to-left-override", "a" + rightToLeftOverride, "\"a\\xE2\\x80\\xAE\"");
        row("line-separator", "a\xE2\x80\xA8z", "\"a\\xE2\\x80\\xA8z\"");
        row("arabic", arabic, "\"" + arabic + "\"");
    }
    void rubyStringsNeverInterpolate() { compareRow(quoteRuby); }

    void rubySymbolsAreQuotedUnlessWords_data()
    {
        columns();
        row("plain", "orders", ":orders");
        row("upper-case", "Orders", ":Orders");
        row("digit-first", "2fa", ":\"2fa\"");
        row("empty", "", ":\"\"");
        row("space", "a b", ":\"a b\"");
        row("interpolation", "#{x}", ":\"\\#{x}\"");
        row("attack", "a; system('id')", ":\"a; system('id')\"");
    }
    void rubySymbolsAreQuotedUnlessWords() { compareRow(rubySymbol); }

    void shellWordsStayOneWord_data()
    {
        columns();
        row("plain", "db/structure.sql", "db/structure.sql");
        row("empty", "", "''");
        row("space", "a b", "'a b'");
        row("quote", "it's", "'it'\\''s'");
        row("command", "$(id)", "'$(id)'");
        row("backtick", "`id`", "'`id`'");
        row("separator", "a;b", "'a;b'");
        row("newline", "a\nb", "'a\nb'");
        row("tilde", "~root", "'~root'");
    }
    void shellWordsStayOneWord() { compareRow(quoteShell); }

    void htmlCannotOpenATagOrLeaveAnAttribute_data()
    {
        columns();
        row("plain", "orders", "orders");
        row("script", "</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
        row("attribute", "\" onclick=\"x", "&quot; onclick=&quot;x");
        row("single-quote", "' onclick='x", "&#39; onclick=&#39;x");
        row("entity", "&lt;", "&amp;lt;");
    }
    void htmlCannotOpenATagOrLeaveAnAttribute() { compareRow(escapeHtml); }

    void markdownShowsWhatItWasGiven_data()
    {
        columns();
        row("plain", "orders", "orders");
        row("html", "<script>", "&lt;script&gt;");
        row("link", "[x](javascript:y)", "\\[x\\](javascript:y)");
        row("image", "![x](y)", "\\!\\[x\\](y)");
        row("code", "a `b` c", "a \\`b\\` c");
        row("emphasis", "a_b *c*", "a\\_b \\*c\\*");
        row("table-cell", "a|b", "a\\|b");
        row("heading-on-a-new-line", "a\n# b", "a\\\\n\\# b");
        row("backslash", "\\", "\\\\");
    }
    void markdownShowsWhatItWasGiven() { compareRow(escapeMarkdown); }

    void oneLineStaysOneLine_data()
    {
        columns();
        row("plain", "orders", "orders");
        row("comment-break", "x\nDROP TABLE users;", "x\\nDROP TABLE users;");
        row("carriage-return", "a\rb", "a\\rb");
        row("terminal-escape", "\x1B[2J", "\\x1B[2J");
        row("right-to-left-override", "a" + rightToLeftOverride + "b", "a\\xE2\\x80\\xAEb");
        row("isolate", "\xE2\x81\xA6", "\\xE2\\x81\\xA6");
        row("next-line", "a\xC2\x85z", "a\\xC2\\x85z");
        row("paragraph-separator", "a\xE2\x80\xA9z", "a\\xE2\\x80\\xA9z");
        row("arabic", arabic, arabic);
    }
    void oneLineStaysOneLine() { compareRow(escapeLine); }

    void identifiersAreCutWhereTheServerCutsThem_data()
    {
        columns();
        const std::string sixtyTwo(62, 'a');
        row("short", "orders", "orders");
        row("limit", sixtyTwo + "b", sixtyTwo + "b");
        row("one-over", sixtyTwo + "bc", sixtyTwo + "b");
        row("never-half-a-character", sixtyTwo + "\xC3\xA9", sixtyTwo);
        row("whole-character-fits", std::string(61, 'a') + "\xC3\xA9z", std::string(61, 'a') + "\xC3\xA9");
    }
    void identifiersAreCutWhereTheServerCutsThem() { compareRow(truncateIdentifier); }
};

QTEST_GUILESS_MAIN(TestQuote)
#include "tst_quote.moc"
