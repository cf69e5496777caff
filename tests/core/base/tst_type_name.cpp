#include "base/type_name.h"

#include <QTest>

using namespace cofferdam::base;

class TestTypeName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAsTheServerDoes_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("modifiers");
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<QString>("expected");
        QTest::newRow("integer") << "" << "integer" << "" << 0 << "integer";
        QTest::newRow("varchar") << "" << "character varying" << "(255)" << 0 << "character varying(255)";
        QTest::newRow("numeric-array") << "" << "numeric" << "(10,2)" << 1 << "numeric(10,2)[]";
        QTest::newRow("timestamp-precision") << "" << "timestamp without time zone" << "(6)" << 0 << "timestamp(6) without time zone";
        QTest::newRow("time-with-zone") << "" << "time with time zone" << "(3)" << 0 << "time(3) with time zone";
        QTest::newRow("interval-fields") << "" << "interval" << " year to month" << 0 << "interval year to month";
        QTest::newRow("one-byte-char") << "" << "char" << "" << 0 << "\"char\"";
        QTest::newRow("bit-without-length") << "" << "bit" << "" << 0 << "\"bit\"";
        QTest::newRow("bit-with-length") << "" << "bit" << "(8)" << 0 << "bit(8)";
        QTest::newRow("enum") << "public" << "mood" << "" << 0 << "public.mood";
        QTest::newRow("enum-array") << "public" << "mood" << "" << 1 << "public.mood[]";
        QTest::newRow("hostile-name") << "public" << "a\"b" << "" << 0 << "public.\"a\"\"b\"";
        QTest::newRow("hostile-name-with-time") << "app" << "time with x" << "" << 0 << "app.\"time with x\"";
        QTest::newRow("unqualified-user-type") << "" << "Mood" << "" << 0 << "\"Mood\"";
    }
    void printsAsTheServerDoes()
    {
        QFETCH(QString, schema);
        QFETCH(QString, name);
        QFETCH(QString, modifiers);
        QFETCH(int, dimensions);
        QFETCH(QString, expected);
        TypeName type;
        type.schema = schema.toStdString();
        type.name = name.toStdString();
        type.modifiers = modifiers.toStdString();
        type.dimensions = dimensions;
        QCOMPARE(QString::fromStdString(type.sql()), expected);
    }

    void elementLosesModifiersAndArray()
    {
        TypeName type;
        type.name = "numeric";
        type.modifiers = "(10,2)";
        type.dimensions = 1;
        type.setOf = true;
        QCOMPARE(type.sql(), std::string("SETOF numeric(10,2)[]"));
        QCOMPARE(type.element().sql(), std::string("numeric"));
    }
};

QTEST_GUILESS_MAIN(TestTypeName)
#include "tst_type_name.moc"
