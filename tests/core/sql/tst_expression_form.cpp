#include "canonical_support.h"
#include "expression_rows.h"
#include "sql/canonical.h"

#include <QTest>

using namespace cofferdam;
using base::Reference;

class TestExpressionForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsCanonicalText_data();
    void printsCanonicalText();
    void treatsSpellingsAsEqual_data();
    void treatsSpellingsAsEqual();
    void keepsDifferencesApart_data();
    void keepsDifferencesApart();
    void recordsReferences_data();
    void recordsReferences();
    void refusesWhatIsNoExpression_data();
    void refusesWhatIsNoExpression();
    void remembersExpressions();
    void survivesSelfMultiplyingText();
};

void TestExpressionForm::printsCanonicalText_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("key");
    for (const auto& row : expressionRows) {
        const QString sql = *row.sql ? row.sql : row.input;
        QTest::newRow(row.name) << QString(row.input) << sql << (*row.key ? QString(row.key) : sql);
    }
}

void TestExpressionForm::printsCanonicalText()
{
    QFETCH(QString, input);
    QFETCH(QString, sql);
    QFETCH(QString, key);
    const auto form = sql::parseExpression(input.toStdString());
    QVERIFY2(form, form ? "" : form.error().line().c_str());
    QCOMPARE(QString::fromStdString(form->sql), sql);
    QCOMPARE(QString::fromStdString(form->key), key);
    const auto fault = canonical_support::fixpointFault(*form, false);
    QVERIFY2(fault.empty(), fault.c_str());
    // The tree keeps array bounds that PostgreSQL itself does not; the printer follows PostgreSQL.
    if (qstrcmp(QTest::currentDataTag(), "cast-array-two") != 0) {
        const auto loss = canonical_support::faithfulFault(input.toStdString(), false);
        QVERIFY2(loss.empty(), loss.c_str());
    }
}

void TestExpressionForm::treatsSpellingsAsEqual_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("varchar-list") << "(status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])"
                                  << "status::text IN ('a', 'b')";
    QTest::newRow("varchar-list-each-cast") << "((status)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::text)::text]))"
                                            << "status::text IN ('a', 'b')";
    QTest::newRow("not-in") << "a <> ALL (ARRAY[1, 2])" << "a NOT IN (1, 2)";
    QTest::newRow("in-one") << "a = 'x'::text" << "a IN ('x')";
    QTest::newRow("like") << "((name)::text ~~ 'a%'::text)" << "name::text LIKE 'a%'";
    QTest::newRow("between") << "((a >= 1) AND (a <= 5))" << "a BETWEEN 1 AND 5";
    QTest::newRow("and-nesting") << "(a AND (b AND (c AND d)))" << "((a AND b) AND c) AND d";
    QTest::newRow("not-equal") << "a != b" << "a <> b";
    QTest::newRow("cast-styles") << "CAST(a AS int8)" << "(a)::pg_catalog.int8";
    QTest::newRow("negative-number") << "'-5'::integer" << "(-5)";
    QTest::newRow("numeric-zero") << "(0)::numeric" << "'0'::numeric";
    QTest::newRow("numeric-decimal") << "0.5" << "'0.5'::numeric";
    QTest::newRow("bigint-big") << "'5000000000'::bigint" << "5000000000";
    QTest::newRow("boolean-string") << "'t'::boolean" << "TRUE";
    QTest::newRow("now") << "now()" << "CURRENT_TIMESTAMP";
    QTest::newRow("now-transaction") << "transaction_timestamp()" << "pg_catalog.now()";
    QTest::newRow("current-date") << "('now'::text)::date" << "CURRENT_DATE";
    QTest::newRow("interval") << "INTERVAL '1 day'" << "'1 day'::interval";
    QTest::newRow("public-function") << "public.f(a)" << "f(a)";
    QTest::newRow("public-type") << "'x'::public.mood" << "'x'::mood";
    QTest::newRow("public-relation") << "EXISTS (SELECT 1 FROM public.t)" << "EXISTS (SELECT 1 FROM t)";
    QTest::newRow("public-operator") << "a OPERATOR(public.<->) b" << "a <-> b";
    QTest::newRow("public-collation") << "a COLLATE public.german" << "a COLLATE german";
    QTest::newRow("public-regclass") << "nextval('public.t_id_seq'::regclass)" << "nextval('t_id_seq')";
    QTest::newRow("catalog-function") << "pg_catalog.lower(a)" << "lower(a)";
    QTest::newRow("at-time-zone") << "timezone('UTC'::text, a)" << "a AT TIME ZONE 'UTC'";
    QTest::newRow("trim") << "btrim(a, 'x'::text)" << "TRIM(BOTH 'x' FROM a)";
    QTest::newRow("substring") << "\"substring\"(a, 1, 2)" << "SUBSTRING(a FROM 1 FOR 2)";
    QTest::newRow("position") << "\"position\"(b, 'a'::text)" << "POSITION('a' IN b)";
    QTest::newRow("distinct") << "(NOT (a IS DISTINCT FROM b))" << "a IS NOT DISTINCT FROM b";
    QTest::newRow("any-subquery") << "a = ANY (SELECT x FROM t)" << "a IN (SELECT x FROM t)";
    QTest::newRow("else-null") << "CASE WHEN a THEN 1 ELSE NULL END" << "CASE WHEN a THEN 1 END";
    QTest::newRow("escape-string") << "E'a'" << "'a'";
    QTest::newRow("comments") << "a + /* x */ b -- y" << "a + b";
    QTest::newRow("case-of-words") << "LOWER(A) Is nUll" << "lower(a) IS NULL";
    QTest::newRow("sublink-implied-name") << "(SELECT max(a)::text FROM t)" << "(SELECT (max(a))::text AS max FROM t)";
}

void TestExpressionForm::treatsSpellingsAsEqual()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto first = sql::parseExpression(a.toStdString());
    const auto second = sql::parseExpression(b.toStdString());
    QVERIFY(first && second);
    QCOMPARE(QString::fromStdString(first->key), QString::fromStdString(second->key));
    QVERIFY(base::Expression(*first) == base::Expression(*second));
}

void TestExpressionForm::keepsDifferencesApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("brackets-that-matter") << "a - (b - c)" << "a - b - c";
    QTest::newRow("or-and") << "a AND (b OR c)" << "a AND b OR c";
    QTest::newRow("column-cast") << "a::text = 'x'" << "a = 'x'";
    QTest::newRow("typmod") << "'abc'::character varying(2)" << "'abc'";
    QTest::newRow("numeric-scale") << "0::numeric" << "0.0";
    QTest::newRow("number-and-string") << "5" << "'5'";
    QTest::newRow("bigint-and-integer") << "5::bigint" << "5";
    QTest::newRow("other-schema") << "billing.f(a)" << "f(a)";
    QTest::newRow("char-and-bpchar") << "a::char" << "a::bpchar";
    QTest::newRow("internal-char") << "a::\"char\"" << "a::char";
    QTest::newRow("quoted-case") << "\"A\"" << "a";
    QTest::newRow("runtime-regclass") << "nextval(('s'::text)::regclass)" << "nextval('s'::regclass)";
    QTest::newRow("runtime-now") << "('now'::text)::timestamp" << "'now'::timestamp";
    QTest::newRow("clock") << "clock_timestamp()" << "now()";
    QTest::newRow("timestamp-precision") << "CURRENT_TIMESTAMP(3)" << "CURRENT_TIMESTAMP";
    QTest::newRow("date-part") << "date_part('year', a)" << "EXTRACT(year FROM a)";
    QTest::newRow("not-like") << "a NOT LIKE 'x'" << "a LIKE 'x'";
    QTest::newRow("empty-array") << "ARRAY[]::text[]" << "ARRAY[]::integer[]";
    QTest::newRow("grouping-row") << "(SELECT 1 FROM t GROUP BY (a, b))" << "(SELECT 1 FROM t GROUP BY ROW(a, b))";
    QTest::newRow("common-table") << "(WITH x AS (SELECT 1) SELECT 1 FROM public.x)" << "(WITH x AS (SELECT 1) SELECT 1 FROM x)";
    QTest::newRow("result-name") << "(SELECT ROW('a'::text) FROM t)" << "(SELECT ROW('a') AS x FROM t)";
    QTest::newRow("jsonb-and-json") << "'{}'::jsonb" << "'{}'::json";
    QTest::newRow("backslash") << "E'a\\\\b'" << "'ab'";
    QTest::newRow("collation") << "a COLLATE \"C\"" << "a COLLATE \"POSIX\"";
}

void TestExpressionForm::keepsDifferencesApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto first = sql::parseExpression(a.toStdString());
    const auto second = sql::parseExpression(b.toStdString());
    QVERIFY(first && second);
    QVERIFY2(first->key != second->key, first->key.c_str());
}

/// "kind:parts@text", one per reference.
static QString referenceText(const base::ExpressionForm& form)
{
    static constexpr const char* kinds[] = {"column", "star", "relation", "function", "type", "collation"};
    QStringList out;
    for (const auto& reference : form.references) {
        QStringList parts;
        for (const auto& part : reference.parts)
            parts << QString::fromStdString(part);
        out << QString("%1:%2@%3").arg(kinds[static_cast<int>(reference.kind)], parts.join("/"),
                                       QString::fromStdString(form.sql.substr(reference.begin, reference.end - reference.begin)));
    }
    return out.join(" ");
}

void TestExpressionForm::recordsReferences_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("references");
    QTest::newRow("column") << "a" << "column:a@a";
    QTest::newRow("qualified") << "public.o.\"Total\"" << "column:public/o/Total@public.o.\"Total\"";
    QTest::newRow("star") << "(SELECT o.* FROM o)" << "star:o@o.* relation:o@o";
    QTest::newRow("star-alone") << "(SELECT * FROM o)" << "star:@* relation:o@o";
    QTest::newRow("count-star-is-none") << "count(*)" << "function:count@count";
    QTest::newRow("function") << "public.f(a)" << "function:public/f@public.f column:a@a";
    QTest::newRow("catalog-function") << "pg_catalog.lower(a)" << "function:lower@lower column:a@a";
    QTest::newRow("type") << "a::public.mood[]" << "column:a@a type:public/mood@public.mood";
    QTest::newRow("type-unqualified") << "a::citext" << "column:a@a type:citext@citext";
    QTest::newRow("type-with-modifiers") << "a::public.geometry(point, 4326)"
                                         << "column:a@a type:public/geometry@public.geometry";
    QTest::newRow("built-in-type-is-none") << "a::timestamptz" << "column:a@a";
    QTest::newRow("collation") << "a COLLATE public.\"de\"" << "column:a@a collation:public/de@public.de";
    QTest::newRow("relation-alias-is-none") << "(SELECT x.a FROM public.t x)" << "column:x/a@x.a relation:public/t@public.t";
    QTest::newRow("regclass") << "nextval('public.\"T_seq\"'::regclass)"
                              << "function:nextval@nextval relation:public/T_seq@public.\"T_seq\"";
    QTest::newRow("regclass-bare") << "nextval('s')" << "function:nextval@nextval relation:s@s";
    QTest::newRow("regclass-folded") << "'T'::regclass" << "relation:t@T";
    QTest::newRow("regclass-no-name") << "'a b'::regclass" << "";
    QTest::newRow("common-table-is-none") << "(WITH x AS (SELECT a FROM t) SELECT a FROM x)"
                                          << "column:a@a relation:t@t column:a@a";
    QTest::newRow("between-twice") << "a BETWEEN b AND c" << "column:a@a column:b@b column:a@a column:c@c";
    QTest::newRow("using") << "(SELECT 1 FROM t JOIN u USING (id))" << "relation:t@t relation:u@u column:id@id";
}

void TestExpressionForm::recordsReferences()
{
    QFETCH(QString, input);
    QFETCH(QString, references);
    const auto form = sql::parseExpression(input.toStdString());
    QVERIFY(form);
    QCOMPARE(referenceText(*form), references);
}

void TestExpressionForm::refusesWhatIsNoExpression_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("empty") << "";
    QTest::newRow("blank") << "  ";
    QTest::newRow("comment-only") << "-- a";
    QTest::newRow("two") << "a, b";
    QTest::newRow("two-statements") << "a; b";
    QTest::newRow("leaves-brackets") << "a) FROM t WHERE (b";
    QTest::newRow("leaves-brackets-to-comment") << "a) --";
    QTest::newRow("unfinished-string") << "'a";
    QTest::newRow("unfinished-comment") << "a /* b";
    QTest::newRow("unfinished-bracket") << "f(a";
    QTest::newRow("alias") << "a AS b";
    QTest::newRow("from") << "a FROM t";
    QTest::newRow("meta-command") << "a \\! rm";
    QTest::newRow("operator-missing") << "a +";
    QTest::newRow("nul") << QString("a") + QChar(0);
    QTest::newRow("too-deep") << QString("- ").repeated(50000) + "a";
    QTest::newRow("too-deep-brackets") << QString("f(").repeated(50000) + "a" + QString(")").repeated(50000);
}

void TestExpressionForm::refusesWhatIsNoExpression()
{
    QFETCH(QString, input);
    const auto form = sql::parseExpression(input.toStdString());
    QVERIFY2(!form, form ? form->sql.c_str() : "");
    QCOMPARE(QString::fromStdString(form.error().message.id), QString("sql.expression"));
}

void TestExpressionForm::remembersExpressions()
{
    sql::ExpressionCache cache;
    const auto first = cache.expression("a IN (1, 2)");
    const auto again = cache.expression("a IN (1, 2)");
    const auto other = cache.expression("(a IN (1,2))");
    QVERIFY(first && again && other);
    QCOMPARE(&first->sql(), &again->sql());
    QCOMPARE(&first->sql(), &other->sql());
    QVERIFY(!cache.expression("a +"));
    QVERIFY(cache.type("int4")->name == "integer");
    QVERIFY(cache.query("SELECT 1"));
}

/// BETWEEN writes its left side twice: nested in itself it would grow without end.
void TestExpressionForm::survivesSelfMultiplyingText()
{
    QString input = "a";
    for (int i = 0; i < 60; ++i)
        input = "(" + input + ") BETWEEN 1 AND 2";
    const auto form = sql::parseExpression(input.toStdString());
    QVERIFY(form);
    QVERIFY(form->sql.size() < 100000);
    QVERIFY(form->sql.find("BETWEEN") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestExpressionForm)
#include "tst_expression_form.moc"
