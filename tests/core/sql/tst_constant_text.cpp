#include "sql/canonical.h"
#include "sql/constant_text.h"

#include <QTest>

using namespace cofferdam;

class TestConstantText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheServerDoes_data();
    void readsAsTheServerDoes();
    void leavesWhatIsNotCertain_data();
    void leavesWhatIsNotCertain();
};

void TestConstantText::readsAsTheServerDoes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* type, const char* written, const char* text) { QTest::addRow("%s %s", type, written) << type << written << text; };
    // Each was asked of PostgreSQL 15: SELECT 'written'::type, with TimeZone UTC.
    row("date", "2024-1-5", "2024-01-05");
    row("timestamp", "2024-01-05", "2024-01-05 00:00:00");
    row("timestamp", "2024-01-05T10:30", "2024-01-05 10:30:00");
    row("timestamp", "2024-01-05 10:30:15.250", "2024-01-05 10:30:15.25");
    row("timestamp", "2024-01-05 10:30:15+02", "2024-01-05 10:30:15");
    row("timestamptz", "2024-01-05", "2024-01-05 00:00:00+00");
    row("timestamptz", "2024-01-01 00:30:00+02", "2023-12-31 22:30:00+00");
    row("timestamptz", "2024-02-29 23:00:00-03:30", "2024-03-01 02:30:00+00");
    row("timestamptz", "2024-01-05T10:30:00Z", "2024-01-05 10:30:00+00");
    row("timestamptz", "epoch", "1970-01-01 00:00:00+00");
    row("interval", "1 hour", "01:00:00");
    row("interval", "1 day", "1 day");
    row("interval", "7 days", "7 days");
    row("interval", "2 weeks", "14 days");
    row("interval", "14 months", "1 year 2 mons");
    row("interval", "1 year 2 months 3 days 04:05:06.7", "1 year 2 mons 3 days 04:05:06.7");
    row("interval", "90 minutes", "01:30:00");
    row("interval", "1.5 hours", "01:30:00");
    row("interval", "-1 day", "-1 days");
    row("interval", "-01:30", "-01:30:00");
    row("interval", "30", "00:00:30");
    row("interval", "0", "00:00:00");
    row("interval day", "3", "3 days");
    row("interval", "P1Y2M3DT4H5M6.5S", "1 year 2 mons 3 days 04:05:06.5");
    row("interval", "PT90M", "01:30:00");
    row("interval", "P2W", "14 days");
    row("jsonb", "{\"b\":1,\"a\":[1,2]}", "{\"a\": [1, 2], \"b\": 1}");
    row("inet", "10.0.0.1/32", "10.0.0.1");
    row("inet", "10.0.0.1/8", "10.0.0.1/8");
    row("cidr", "10.0.0.1", "10.0.0.1/32");
    row("cidr", "10.0.0.0/8", "10.0.0.0/8");
    row("uuid", "{A0EEBC999C0B4EF8BB6D6BB9BD380A11}", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11");
    row("tsvector", "a fat  cat 'a' sat ca", "'a' 'ca' 'cat' 'fat' 'sat'");
    row("tsvector", "'it''s' 'a b'c x\\ y \\\\", "'\\\\' 'a b' 'c' 'it''s' 'x y'");
    row("tsvector", "", "");
    row("int4range", "[1,2]", "[1,3)");
    row("int8range", "( 1 , )", "[2,)");
    row("int4range", "[3,3)", "empty");
    row("text[]", "{ a, b c ,null}", "{a,\"b c\",NULL}");
    row("integer[]", "{1, 2}", "{1,2}");
    row("varchar[]", "{ }", "{}");
    row("bytea", "ab", "\\x6162");
    row("bytea", "\\xABCD", "\\xabcd");
    row("\"char\"", "abc", "a");
}

void TestConstantText::readsAsTheServerDoes()
{
    QFETCH(QString, type);
    QFETCH(QString, written);
    QFETCH(QString, text);
    const auto parsed = sql::parseTypeName(type.toStdString());
    QVERIFY(parsed);
    const auto found = sql::constantText(*parsed, written.toStdString());
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(*found), text);
    // Reading it again changes nothing more.
    const auto again = sql::constantText(*parsed, *found);
    QCOMPARE(QString::fromStdString(again.value_or(*found)), text);
}

void TestConstantText::leavesWhatIsNotCertain_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* type, const char* written) { QTest::addRow("%s %s", type, written) << type << written; };
    row("timestamptz", "now");
    row("timestamptz", "today");
    row("timestamptz", "2024-01-05 10:30 Europe/Berlin");
    row("timestamp", "2024-13-05");
    row("timestamp", "05/01/2024");
    row("timestamp(0)", "2024-01-05 10:30:15.6");
    row("date", "2024-02-30");
    row("interval", "1 day -1 hour");
    row("interval", "1.5 days");
    row("interval", "P");
    row("interval", "P1H");
    row("interval", "PT1D");
    row("interval", "P0001-02-03T04:05:06");
    row("interval", "1 day ago");
    row("interval", "");
    row("jsonb", "{a}");
    row("json", "{\"a\":1}");
    row("text", "2024-1-5");
    row("date[]", "{2024-1-5}");
    row("inet", "10.0.0.256");
    row("tsvector", "fat:2,4 cat:3");
    row("tsvector", "'fat':2");
    row("tsvector", "'fat");
    row("inet", "::1");
    row("cidr", "10");
    row("uuid", "a0eebc99");
    row("int4range", "[a,b]");
    row("text[]", "{\"a\", b}");
    row("text[]", "{{a},{b}}");
    row("integer[]", "{01}");
    row("integer[]", "{1,}");
    row("bytea", "a\\134");
}

void TestConstantText::leavesWhatIsNotCertain()
{
    QFETCH(QString, type);
    QFETCH(QString, written);
    const auto parsed = sql::parseTypeName(type.toStdString());
    QVERIFY(parsed);
    QVERIFY(!sql::constantText(*parsed, written.toStdString()));
}

QTEST_APPLESS_MAIN(TestConstantText)
#include "tst_constant_text.moc"
