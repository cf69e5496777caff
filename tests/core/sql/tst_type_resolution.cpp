#include "sql/canonical.h"
#include "type_resolution.h"

#include <QTest>

using namespace cofferdam;
using sql::Type;

/// What PostgreSQL 15 makes of operators and functions: each row was seen in what it prints of a view.
class TestTypeResolution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operators_data();
    void operators();
    void functions_data();
    void functions();
    void alternatives_data();
    void alternatives();

private:
    static sql::TypeFacts facts()
    {
        sql::TypeFacts out;
        out.baseOf = [](const base::TypeName& type) { return type.name == "whole" ? Type(sql::builtIn("integer")) : Type(); };
        out.categoryOf = [](const base::TypeName& type) { return type.name == "mood" ? 'E' : type.name == "span" ? 'R' : '\0'; };
        return out;
    }

    /// "?": not known, "unknown": a constant without a type.
    static std::vector<Type> typesIn(const QString& text)
    {
        std::vector<Type> out;
        for (const QString& name : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            const auto type = sql::parseTypeName(name.toStdString());
            out.push_back(name == QStringLiteral("?") || !type ? Type() : Type(*type));
        }
        return out;
    }

    static QString text(const Type& type) { return type ? QString::fromStdString(type->sql()) : QStringLiteral("-"); }

    static QString text(const std::optional<sql::Resolution>& found)
    {
        if (!found)
            return QStringLiteral("none");
        QStringList arguments;
        for (const Type& type : found->arguments)
            arguments += text(type);
        return arguments.join(QStringLiteral(", ")) + QStringLiteral(" -> ") + text(found->result);
    }
};

void TestTypeResolution::operators_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("operands");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* op, const char* operands, const char* found) { QTest::addRow("%s: %s", op, operands) << op << operands << found; };
    row("=", "varchar, unknown", "text, text -> boolean");
    row("=", "text, bpchar", "text, text -> boolean");
    row("=", "integer, bigint", "integer, bigint -> boolean");
    row("=", "integer, numeric", "numeric, numeric -> boolean");
    row("=", "numeric, double precision", "double precision, double precision -> boolean");
    row("=", "public.whole, unknown", "integer, integer -> boolean");
    row("=", "public.mood, unknown", "-, public.mood -> boolean");
    row("=", "public.citext, unknown", "none");
    row("<<=", "cidr, unknown", "inet, inet -> boolean");
    row("||", "integer, unknown", "-, text -> text");
    row("||", "text[], unknown", "text[], text[] -> text[]");
    row("+", "timestamp, unknown", "timestamp without time zone, interval -> timestamp without time zone");
    row("+", "date, unknown", "none");
    row("*", "integer, interval", "double precision, interval -> interval");
    row("->>", "jsonb, unknown", "jsonb, text -> text");
    row("@>", "tstzrange, unknown", "-, tstzrange -> boolean");
    row("@>", "int4range, integer", "-, - -> boolean");
    row("<@", "public.span, public.span", "-, - -> boolean");
    row("-", "smallint", "smallint -> smallint");
    row("|/", "integer", "double precision -> double precision");
    row("=", "?, text", "-, - -> boolean");
}

void TestTypeResolution::operators()
{
    QFETCH(QString, op);
    QFETCH(QString, operands);
    QTEST(text(sql::resolveOperator(op.toStdString(), typesIn(operands), facts())), "found");
}

void TestTypeResolution::functions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* arguments, const char* found) { QTest::addRow("%s(%s)", name, arguments) << name << arguments << found; };
    row("lower", "varchar", "text -> text");
    row("lower", "int4range", "- -> integer");
    row("lower", "?", "text -> text");
    row("length", "varchar", "text -> integer");
    row("date_trunc", "unknown, date", "text, timestamp with time zone -> timestamp with time zone");
    row("date_part", "unknown, date", "text, date -> double precision");
    row("to_tsvector", "unknown, varchar", "regconfig, text -> tsvector");
    row("round", "integer", "double precision -> double precision");
    row("concat", "integer, unknown", "-, - -> text");
    row("array_append", "numeric[], integer", "numeric[], numeric -> numeric[]");
    row("jsonb_set", "jsonb, unknown, unknown", "jsonb, text[], jsonb -> jsonb");
    row("max", "varchar", "text -> text");
    row("array_agg", "date", "- -> date[]");
    row("lag", "bigint, integer, integer", "bigint, integer, bigint -> bigint");
    row("generate_series", "date, date, unknown", "timestamp with time zone, timestamp with time zone, interval -> timestamp with time zone");
    row("no_such_function", "integer", "none");
}

void TestTypeResolution::functions()
{
    QFETCH(QString, name);
    QFETCH(QString, arguments);
    QTEST(text(sql::resolveFunction(name.toStdString(), typesIn(arguments), facts())), "found");
}

void TestTypeResolution::alternatives_data()
{
    QTest::addColumn<QString>("types");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* types, const char* found) { QTest::addRow("%s", types) << types << found; };
    row("unknown, unknown", "text");
    row("varchar, text", "character varying");
    row("unknown, public.whole", "integer");
    row("public.whole, public.whole", "public.whole");
    row("integer, numeric, bigint", "numeric");
    row("date, timestamptz", "timestamp with time zone");
    row("integer, text", "-");
    row("?, text", "-");
}

void TestTypeResolution::alternatives()
{
    QFETCH(QString, types);
    QTEST(text(sql::commonType(typesIn(types), facts())), "found");
}

QTEST_APPLESS_MAIN(TestTypeResolution)
#include "tst_type_resolution.moc"
