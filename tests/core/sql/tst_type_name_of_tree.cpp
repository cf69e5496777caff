#include "sql/canonical.h"

#include <QTest>

using namespace cofferdam;

class TestTypeNameOfTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTypes_data();
    void namesTypes();
    void printsWhatItReads_data();
    void printsWhatItReads();
    void refusesWhatIsNoType_data();
    void refusesWhatIsNoType();
};

void TestTypeNameOfTree::namesTypes_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* input, const char* sql) { QTest::newRow(input) << QString(input) << QString(sql); };
    row("int", "integer");
    row("int4", "integer");
    row("INTEGER", "integer");
    row("pg_catalog.int4", "integer");
    row("int2", "smallint");
    row("int8", "bigint");
    row("bigint", "bigint");
    row("float4", "real");
    row("real", "real");
    row("float8", "double precision");
    row("float", "double precision");
    row("float(24)", "real");
    row("double precision", "double precision");
    row("decimal", "numeric");
    row("dec(8)", "numeric(8,0)");
    row("numeric(10, 2)", "numeric(10,2)");
    row("bool", "boolean");
    row("varchar", "character varying");
    row("varchar(255)", "character varying(255)");
    row("character varying(255)", "character varying(255)");
    row("pg_catalog.varchar", "character varying");
    row("char", "character(1)");
    row("character(3)", "character(3)");
    row("nchar(3)", "character(3)");
    row("bpchar", "bpchar");
    row("bpchar(4)", "character(4)");
    row("\"char\"", "\"char\"");
    row("text", "text");
    row("name", "name");
    row("timestamp", "timestamp without time zone");
    row("timestamp(6)", "timestamp(6) without time zone");
    row("timestamptz", "timestamp with time zone");
    row("timestamp(3) with time zone", "timestamp(3) with time zone");
    row("time", "time without time zone");
    row("timetz", "time with time zone");
    row("time(0) with time zone", "time(0) with time zone");
    row("date", "date");
    row("interval", "interval");
    row("interval(3)", "interval(3)");
    row("interval year to month", "interval year to month");
    row("interval day to second(3)", "interval day to second(3)");
    row("interval second(2)", "interval second(2)");
    row("bit", "bit(1)");
    row("bit(8)", "bit(8)");
    row("bit varying", "bit varying");
    row("varbit(8)", "bit varying(8)");
    row("serial", "serial");
    row("serial8", "bigserial");
    row("smallserial", "smallserial");
    row("json", "json");
    row("pg_catalog.jsonb", "jsonb");
    row("uuid[]", "uuid[]");
    row("int[3][3]", "integer[]");
    row("int ARRAY[4]", "integer[]");
    row("timestamptz[]", "timestamp with time zone[]");
    row("citext", "citext");
    row("public.citext", "public.citext");
    row("public.\"Mood/x\"", "public.\"Mood/x\"");
    row("\"Mood\"[]", "\"Mood\"[]");
    row("public.geometry(Point,4326)", "public.geometry(point,4326)");
    row("public.vector(1536)", "public.vector(1536)");
    row("db.public.mood", "public.mood");
    row("SETOF int", "SETOF integer");
}

void TestTypeNameOfTree::namesTypes()
{
    QFETCH(QString, input);
    QFETCH(QString, sql);
    const auto type = sql::parseTypeName(input.toStdString());
    QVERIFY2(type, type ? "" : type.error().line().c_str());
    QCOMPARE(QString::fromStdString(type->sql()), sql);
}

void TestTypeNameOfTree::printsWhatItReads_data() { namesTypes_data(); }

void TestTypeNameOfTree::printsWhatItReads()
{
    QFETCH(QString, input);
    const auto type = sql::parseTypeName(input.toStdString());
    QVERIFY(type);
    const auto again = sql::parseTypeName(type->sql());
    QVERIFY2(again, type->sql().c_str());
    QVERIFY(*again == *type);
}

void TestTypeNameOfTree::refusesWhatIsNoType_data()
{
    QTest::addColumn<QString>("input");
    for (const auto* text : {"", "int, text", "int) , (1", "int AS x", "int FROM t", "1", "a.b.", "int; DROP TABLE t", "varchar(", "int -- x\n)"})
        QTest::newRow(*text ? text : "empty") << QString(text);
}

void TestTypeNameOfTree::refusesWhatIsNoType()
{
    QFETCH(QString, input);
    QVERIFY(!sql::parseTypeName(input.toStdString()));
}

QTEST_GUILESS_MAIN(TestTypeNameOfTree)
#include "tst_type_name_of_tree.moc"
