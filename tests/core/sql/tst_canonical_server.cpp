#include "sql/canonical.h"
#include "support/postgres.h"

#include <QTest>

#include <memory>

using namespace cofferdam;

/// What our text means, a server says: it prints a view of the original and one of our text alike.
class TestCanonicalServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_database.reset(); }
    void meansTheSame_data();
    void meansTheSame();

private:
    QString viewOf(const QString& query);
    std::unique_ptr<test::Database> m_database;
};

void TestCanonicalServer::initTestCase()
{
    COFFERDAM_NEEDS_POSTGRES();
    m_database = std::make_unique<test::Database>();
    QVERIFY(m_database->ready());
    COFFERDAM_VERIFY(m_database->load("CREATE TYPE mood AS ENUM ('a', 'b');\n"
                                      "CREATE TYPE pair AS (x integer, y text);\n"
                                      "CREATE TABLE t (a integer, b integer, c integer, n numeric(10,2), s text, v character varying(10), ts timestamptz,\n"
                                      "  d date, i integer[], p boolean, q boolean, j jsonb, m mood, r pair, \"A/b\" text);\n"
                                      "CREATE TABLE u (id integer, a integer, s text);"));
}

void TestCanonicalServer::meansTheSame_data()
{
    QTest::addColumn<QString>("query");
    const auto condition = [](const char* name, const char* text) { QTest::newRow(name) << QString("SELECT 1 AS x FROM t WHERE ") + text; };
    const auto value = [](const char* name, const char* text) { QTest::newRow(name) << QString("SELECT %1 AS x FROM t").arg(text); };
    condition("in-constants", "a IN (1, 2, 3)");
    condition("in-one", "a IN (1)");
    condition("in-mixed", "a IN (1, b, 2)");
    condition("in-mixed-one", "a IN (b, 1, c)");
    condition("in-varchar", "v IN ('x', 'y')");
    condition("in-enum", "m IN ('a', 'b')");
    condition("in-dates", "d IN ('2020-01-01', NULL)");
    condition("in-dates-cast", "d IN ('2020-01-01', '2021-01-01'::date)");
    condition("not-in-numeric", "n NOT IN (1, 2.5)");
    condition("not-in-mixed", "a NOT IN (1, 2, b) OR p");
    condition("in-function", "s IN (lower('A'), 'b')");
    condition("in-rows", "(a, s) IN ((1, 'x'), (2, 'y'))");
    condition("in-subquery", "a NOT IN (SELECT id FROM u)");
    condition("any-subquery", "a = ANY (SELECT id FROM u)");
    condition("any-column", "a = ANY (i)");
    condition("like", "s NOT LIKE 'x%' AND v ILIKE 'y' ESCAPE '!'");
    condition("similar", "s SIMILAR TO '(x|y)%'");
    condition("between", "a BETWEEN 1 AND b OR n NOT BETWEEN 0.5 AND 2");
    condition("between-symmetric", "a BETWEEN SYMMETRIC b AND c");
    condition("not-between-symmetric", "a NOT BETWEEN SYMMETRIC b AND c");
    condition("distinct", "NOT (a IS DISTINCT FROM b) AND a IS NOT DISTINCT FROM c");
    condition("not-or", "NOT (p OR q) AND NOT p");
    condition("and-nested", "p AND (q AND (a = 1 AND b = 2))");
    condition("or-nested", "(p OR q) OR (a = 1 OR (b = 2 OR c = 3))");
    condition("between-first", "a BETWEEN 1 AND 2 AND p");
    condition("between-later", "p AND a BETWEEN 1 AND 2");
    condition("not-between-first", "a NOT BETWEEN 1 AND b OR p");
    condition("in-mixed-first", "a IN (1, b, c) OR p");
    condition("in-mixed-later", "p OR a IN (1, b, c)");
    condition("or-and-or", "(p OR q) AND (a = 1 OR b = 2 AND c = 3)");
    condition("comparison-of-booleans", "(a < b) = (b < c)");
    condition("is-null-of-comparison", "(a = b) IS NULL AND p IS NOT TRUE");
    condition("row-comparison", "(a, b) < (b, c)");
    condition("row-is-null", "r IS NULL OR ROW(a, b) IS NOT NULL");
    condition("overlaps", "(ts, ts) OVERLAPS (ts, '1 day'::interval)");
    condition("exists", "EXISTS (SELECT FROM u WHERE u.id = t.a)");
    value("precedence", "n - (b - c) * -n ^ 2 % 3");
    value("unary-minus", "- (- a) - -5 + (-b)::bigint");
    value("concat-and-add", "s || (a + b) || ((v || s) || s)");
    value("json", "j -> 'a' ->> 'b' || '-' || (j #>> '{a,b}')");
    value("casts", "CAST(a AS int8)::varchar(5) || n::decimal(4, 1)::text");
    value("char-types", "jsonb_build_array('a'::char, 'b'::bpchar, 'c'::\"char\", 'd'::char(3))");
    value("interval", "ts + INTERVAL '1' DAY - '2 mins'::interval minute");
    value("at-time-zone", "ts AT TIME ZONE 'UTC' + '1 day'");
    value("at-time-zone-sum", "(ts + '1 day') AT TIME ZONE 'UTC'");
    value("extract", "EXTRACT(epoch FROM ts) + date_part('year', d)");
    value("string-functions", "TRIM(BOTH 'x' FROM s) || SUBSTRING(s FROM 2 FOR 3) || OVERLAY(s PLACING 'y' FROM 1) || POSITION('a' IN s)");
    value("substring-similar", "SUBSTRING(s SIMILAR 'x#\"y#\"z' ESCAPE '#')");
    value("case", "CASE a WHEN 1 THEN 'x' WHEN 2 THEN v END");
    value("collate", "(s || v) COLLATE \"C\" < s COLLATE \"C\"");
    value("array", "ARRAY[[a, b], [c, 1]] || i[1:2]");
    value("subscript", "(ARRAY[a, b])[1] + i[2]");
    value("field", "(r).y || (ROW(1, s)::pair).y");
    value("operator-qualified", "(a OPERATOR(pg_catalog.+) b) * c");
    value("quoted-column", "t.\"A/b\" || \"A/b\"");
    value("window", "sum(a) OVER (PARTITION BY b ORDER BY c DESC ROWS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES)");
    value("aggregate-free-values", "COALESCE(NULLIF(a, 0), GREATEST(b, c), LEAST(1, 2))");
    value("current-values", "jsonb_build_array(now(), CURRENT_DATE, LOCALTIMESTAMP(2), CURRENT_USER, CURRENT_SCHEMA)");
    value("bits", "B'101' || X'1F'::bit(8)");
    value("scalar-subquery", "(SELECT max(id) FROM u WHERE u.a = t.a)");
    QTest::newRow("aggregates") << "SELECT b, count(DISTINCT a) FILTER (WHERE a > 1) AS n, string_agg(s, ',' ORDER BY s DESC NULLS LAST) AS l, "
                                   "percentile_cont(0.5) WITHIN GROUP (ORDER BY a) AS p FROM t GROUP BY b HAVING count(*) > 1";
    QTest::newRow("grouping-sets") << "SELECT a, b, GROUPING(a, b) AS g FROM t GROUP BY GROUPING SETS ((a, b), (a), ()), CUBE (a, b)";
    QTest::newRow("joins") << "SELECT t.a, u.s FROM t LEFT JOIN (u JOIN u w ON w.id = u.id) ON u.a = t.a AND (u.id = 1 OR w.id = 2) CROSS JOIN u z";
    QTest::newRow("join-using") << "SELECT * FROM u JOIN u w USING (id, a, s) NATURAL JOIN u z";
    QTest::newRow("lateral") << "SELECT t.a, l.id FROM t, LATERAL (SELECT id FROM u WHERE u.a = t.a ORDER BY id LIMIT 1) l, generate_series(1, t.a) WITH ORDINALITY g(n, o)";
    QTest::newRow("set-operations") << "(SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL SELECT id FROM u EXCEPT (SELECT 1 UNION SELECT 2) INTERSECT SELECT 3";
    QTest::newRow("with") << "WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 5), m AS MATERIALIZED (SELECT 1 AS k) SELECT n, k FROM r, m";
    QTest::newRow("values") << "SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v(n, s) ORDER BY n DESC FETCH FIRST 2 ROWS WITH TIES";
    QTest::newRow("implied-names") << "SELECT a::text, count(*), 'x'::text, CASE WHEN a = 1 THEN 1 END FROM t GROUP BY a";
    QTest::newRow("distinct-on") << "SELECT DISTINCT ON (a, b + 1) a, b FROM t ORDER BY a, b + 1, c USING >";
    QTest::newRow("keys-given-twice") << "SELECT DISTINCT ON (a, t.a) a, b FROM t GROUP BY a, b, 1 ORDER BY a, t.a DESC, b USING >, b NULLS FIRST, b";
    QTest::newRow("keys-given-twice-in-calls") << "SELECT string_agg(s, ',' ORDER BY a, a DESC) AS l, rank(1, 2) WITHIN GROUP (ORDER BY a, a) AS r FROM t GROUP BY ROLLUP (b, b)";
    QTest::newRow("keys-given-twice-in-windows") << "SELECT sum(a) OVER (PARTITION BY b, b ORDER BY c, c DESC) FROM t";
}

QString TestCanonicalServer::viewOf(const QString& query)
{
    const auto made = m_database->load("DROP VIEW IF EXISTS probe; CREATE VIEW probe AS " + query.toUtf8());
    if (!made)
        return "error: " + QString::fromStdString(made.error().line());
    const auto rows = m_database->query("SELECT pg_get_viewdef('probe'::regclass)");
    return rows ? rows->value(0).value(0) : QString::fromStdString(rows.error().line());
}

void TestCanonicalServer::meansTheSame()
{
    QFETCH(QString, query);
    const auto form = sql::parseQuery(query.toStdString());
    QVERIFY(form);
    const auto original = viewOf(query);
    const auto ours = viewOf(QString::fromStdString(form->sql));
    QVERIFY2(!original.startsWith("error"), qPrintable(original));
    if (original == ours)
        return;
    // The server keeps the nesting of AND and OR, which says nothing.
    const auto first = sql::parseQuery(original.toStdString());
    const auto second = sql::parseQuery(ours.toStdString());
    QVERIFY2(second, qPrintable(ours));
    QCOMPARE(QString::fromStdString(second->key), QString::fromStdString(first->key));
}

QTEST_GUILESS_MAIN(TestCanonicalServer)
#include "tst_canonical_server.moc"
