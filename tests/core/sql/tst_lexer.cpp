#include "sql/lexer.h"

#include <QTest>

using namespace cofferdam;
using sql::TokenKind;

class TestLexer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsTokens_data();
    void cutsTokens();
    void coversEveryByteOfAnyText();
    void readsIdentifiers_data();
    void readsIdentifiers();
    void readsStrings_data();
    void readsStrings();
};

static QString kindLetter(TokenKind kind)
{
    static constexpr const char* letters[] = {"end", "w", "q", "s", "n", "o", "p", "$", "\\", "c", "!", "?"};
    return letters[static_cast<int>(kind)];
}

void TestLexer::cutsTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("words") << "select A_1 ünï" << "w:select w:A_1 w:ünï";
    QTest::newRow("dollar-in-word") << "a$1 $1" << "w:a$1 $:$1";
    QTest::newRow("strings") << "'a''b' E'\\'' B'01' x'f' N'n' U&'\\0061'" << "s:'a''b' s:E'\\'' s:B'01' s:x'f' s:N'n' s:U&'\\0061'";
    QTest::newRow("plain-backslash") << "'a\\' b" << "s:'a\\' w:b";
    QTest::newRow("quoted") << "\"a\"\"b\" U&\"c\"" << "q:\"a\"\"b\" q:U&\"c\"";
    QTest::newRow("dollar-quotes") << "$$a$$ $t$b$$c$t$" << "s:$$a$$ s:$t$b$$c$t$";
    QTest::newRow("dollar-alone") << "$ a" << "?:$ w:a";
    QTest::newRow("numbers") << "1 1.5 .5 1. 1e5 1.5E-3 1_000 0xfF 0b10 0o7" << "n:1 n:1.5 n:.5 n:1. n:1e5 n:1.5E-3 n:1_000 n:0xfF n:0b10 n:0o7";
    QTest::newRow("number-range") << "1..2" << "n:1 p:.. n:2";
    QTest::newRow("operators") << "a<=b||c->>d@>e" << "w:a o:<= w:b o:|| w:c o:->> w:d o:@> w:e";
    QTest::newRow("operator-before-comment") << "a+--b\n*/*c*/d" << "w:a o:+ o:* w:d";
    QTest::newRow("punctuation") << "a::b[1:2].c := (d, e);" << "w:a p::: w:b p:[ n:1 p:: n:2 p:] p:. w:c p::= p:( w:d p:, w:e p:) p:;";
    QTest::newRow("meta-command") << "\\i a b\nselect" << "\\:\\i a b w:select";
    QTest::newRow("nested-comment") << "a /* /* */ */ b" << "w:a w:b";
    QTest::newRow("unterminated-comment") << "a /* /* */" << "w:a !:/* /* */";
    QTest::newRow("unterminated-string") << "a 'b" << "w:a !:'b";
    QTest::newRow("unterminated-dollar") << "$x$ $$" << "!:$x$ $$";
}

void TestLexer::cutsTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    const auto input = text.toStdString();
    sql::Lexer lexer(input);
    QStringList found;
    for (auto token = lexer.next(); token.kind != TokenKind::End; token = lexer.next())
        found << kindLetter(token.kind) + ":" + QString::fromStdString(std::string(lexer.text(token)));
    QCOMPARE(found.join(" "), tokens);
}

/// With comments asked for, only white space lies between tokens; and it always ends.
void TestLexer::coversEveryByteOfAnyText()
{
    const std::string alphabet = "aE'\"$-/*\\;:.01(\n+U&x_\xC3\xA9";
    std::uint32_t seed = 12345;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) {
            seed = seed * 1664525 + 1013904223;
            text += alphabet[(seed >> 16) % alphabet.size()];
        }
        sql::Lexer lexer(text, 0, true);
        std::size_t at = 0;
        for (auto token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
            QVERIFY(token.begin >= at && token.end > token.begin && token.end <= text.size());
            QVERIFY(text.substr(at, token.begin - at).find_first_not_of(" \t\n\r\f\v") == std::string::npos);
            at = token.end;
        }
        QVERIFY(text.substr(at).find_first_not_of(" \t\n\r\f\v") == std::string::npos);
    }
}

void TestLexer::readsIdentifiers_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("value");
    QTest::newRow("folded") << "Orders" << "orders";
    QTest::newRow("quoted") << "\"Or\"\"ders\"" << "Or\"ders";
    QTest::newRow("unicode") << "U&\"d\\0061t\\+000061\\\\\"" << "data\\";
    QTest::newRow("not-ascii") << "GRÖßE" << "grÖße";
}

void TestLexer::readsIdentifiers()
{
    QFETCH(QString, token);
    QFETCH(QString, value);
    QCOMPARE(QString::fromStdString(sql::identifierValue(token.toStdString())), value);
}

void TestLexer::readsStrings_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("ok");
    QTest::newRow("plain") << "'it''s \\n'" << "it's \\n" << true;
    QTest::newRow("escapes") << "E'a\\n\\t\\'\\\\\\x41\\101\\u00e9\\q'" << "a\n\t'\\AAéq" << true;
    QTest::newRow("bad-escape") << "E'\\u12'" << "12" << false;
    QTest::newRow("dollar") << "$a$x'$$y$a$" << "x'$$y" << true;
    QTest::newRow("unicode") << "U&'\\0061'" << "a" << true;
    QTest::newRow("no-string") << "abc" << "" << false;
}

void TestLexer::readsStrings()
{
    QFETCH(QString, token);
    QFETCH(QString, value);
    QFETCH(bool, ok);
    bool fine = false;
    const auto found = sql::stringValueOf(token.toStdString(), &fine);
    QCOMPARE(fine, ok);
    if (ok)
        QCOMPARE(QString::fromStdString(found), value);
}

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
