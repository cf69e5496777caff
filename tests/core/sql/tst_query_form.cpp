#include "canonical_support.h"
#include "query_rows.h"
#include "sql/canonical.h"

#include <QTest>

using namespace cofferdam;

class TestQueryForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsCanonicalText_data();
    void printsCanonicalText();
    void fallsBackForOtherStatements();
    void treatsSpellingsAsEqual_data();
    void treatsSpellingsAsEqual();
    void keepsKeysApart_data();
    void keepsKeysApart();
    void refusesWhatIsNoQuery_data();
    void refusesWhatIsNoQuery();
};

void TestQueryForm::printsCanonicalText_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("key");
    for (const auto& row : queryRows) {
        const QString sql = *row.sql ? row.sql : row.input;
        QTest::newRow(row.name) << QString(row.input) << sql << (*row.key ? QString(row.key) : sql);
    }
}

void TestQueryForm::printsCanonicalText()
{
    QFETCH(QString, input);
    QFETCH(QString, sql);
    QFETCH(QString, key);
    const auto form = sql::parseQuery(input.toStdString());
    QVERIFY2(form, form ? "" : form.error().line().c_str());
    QCOMPARE(QString::fromStdString(form->sql), sql);
    QCOMPARE(QString::fromStdString(form->key), key);
    const auto fault = canonical_support::fixpointFault(*form, true);
    QVERIFY2(fault.empty(), fault.c_str());
    const auto loss = canonical_support::faithfulFault(input.toStdString(), true);
    QVERIFY2(loss.empty(), loss.c_str());
}

void TestQueryForm::fallsBackForOtherStatements()
{
    const auto form = sql::parseQuery("SELECT a INTO b FROM c");
    QVERIFY(form);
    QCOMPARE(QString::fromStdString(form->sql), QString("SELECT a INTO b FROM c"));
    QVERIFY(form->references.empty());
    QVERIFY(sql::parseQuery("TRUNCATE a")->sql != sql::parseQuery("TRUNCATE b")->sql);
}

void TestQueryForm::treatsSpellingsAsEqual_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("keys-by-number") << "SELECT lower(u.s) AS d, u.n, sum(u.n) AS t FROM u GROUP BY 1, u.n ORDER BY 3 DESC, 2"
                                    << "SELECT lower(u.s) AS d, u.n, sum(u.n) AS t FROM u GROUP BY (lower(u.s)), u.n ORDER BY (sum(u.n)) DESC, u.n";
    QTest::newRow("keys-by-name") << "SELECT DISTINCT ON (d) lower(u.s) AS d, upper(u.s) FROM u GROUP BY d, u.s ORDER BY d, upper"
                                  << "SELECT DISTINCT ON ((lower(u.s))) lower(u.s) AS d, upper(u.s) AS upper FROM u GROUP BY (lower(u.s)), u.s ORDER BY (lower(u.s)), (upper(u.s))";
    QTest::newRow("keys-that-are-constants") << "SELECT 'a' AS k, count(*) AS n FROM u GROUP BY u.a ORDER BY k" << "SELECT 'a'::text AS k, count(*) AS n FROM u GROUP BY u.a ORDER BY 'a'::text";
    QTest::newRow("keys-of-a-union") << "SELECT u.a AS k FROM u UNION SELECT v.b FROM v ORDER BY k" << "SELECT u.a AS k FROM u UNION SELECT v.b FROM v ORDER BY 1";
    QTest::newRow("keys-of-grouping-sets") << "SELECT lower(u.s) AS d, u.n AS n FROM u GROUP BY ROLLUP (1, n)" << "SELECT lower(u.s) AS d, u.n AS n FROM u GROUP BY ROLLUP ((lower(u.s)), u.n)";
    QTest::newRow("keys-given-twice") << "SELECT DISTINCT ON (u.a, a, u.a) u.a AS a, u.n FROM u ORDER BY u.a, 1 DESC, u.n, a NULLS FIRST"
                                      << "SELECT DISTINCT ON (u.a) u.a AS a, u.n FROM u ORDER BY u.a, u.n";
    QTest::newRow("group-given-twice") << "SELECT u.a, string_agg(u.s, ',' ORDER BY u.n, u.n DESC) AS l FROM u GROUP BY u.a, 1"
                                       << "SELECT u.a, string_agg(u.s, ',' ORDER BY u.n) AS l FROM u GROUP BY u.a";
    QTest::newRow("server-brackets") << "SELECT t.a FROM public.t WHERE ((t.a > 1) AND ((t.b)::text = 'x'::text))"
                                     << "SELECT t.a AS a FROM t WHERE t.a > 1 AND t.b::text = 'x'";
    QTest::newRow("implied-names") << "SELECT count(*) AS count, 'a'::text AS text FROM t" << "SELECT count(*), 'a'::text FROM t";
    QTest::newRow("join-words") << "SELECT 1 FROM (a JOIN b ON ((a.id = b.id)))" << "SELECT 1 FROM a INNER JOIN b ON a.id = b.id";
    QTest::newRow("order-default") << "SELECT a FROM t ORDER BY a ASC NULLS LAST" << "SELECT a FROM t ORDER BY a";
    QTest::newRow("line-breaks") << "SELECT a\nFROM t\n" << "SELECT a FROM t";
}

void TestQueryForm::treatsSpellingsAsEqual()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto first = sql::parseQuery(a.toStdString());
    const auto second = sql::parseQuery(b.toStdString());
    QVERIFY(first && second);
    QCOMPARE(QString::fromStdString(first->key), QString::fromStdString(second->key));
}

void TestQueryForm::keepsKeysApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    // GROUP BY means a column of FROM first, and whether there is one only the tables tell.
    QTest::newRow("name-that-may-be-a-column") << "SELECT lower(s) AS s FROM u GROUP BY s" << "SELECT lower(s) AS s FROM u GROUP BY lower(s)";
    QTest::newRow("sets-given-twice") << "SELECT count(*) FROM u GROUP BY ROLLUP (u.a, u.a)" << "SELECT count(*) FROM u GROUP BY ROLLUP (u.a)";
    QTest::newRow("within-a-group-given-twice") << "SELECT f(1, 2) WITHIN GROUP (ORDER BY u.a, u.a) FROM u" << "SELECT f(1, 2) WITHIN GROUP (ORDER BY u.a) FROM u";
    QTest::newRow("number-behind-a-star") << "SELECT *, lower(u.s) AS d FROM u ORDER BY 2" << "SELECT *, lower(u.s) AS d FROM u ORDER BY lower(u.s)";
    QTest::newRow("other-number") << "SELECT u.a, u.b FROM u ORDER BY 1" << "SELECT u.a, u.b FROM u ORDER BY 2";
    QTest::newRow("name-inside-an-expression") << "SELECT u.a AS b FROM u ORDER BY b + 1" << "SELECT u.a AS b FROM u ORDER BY u.a + 1";
}

void TestQueryForm::keepsKeysApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto one = sql::parseQuery(a.toStdString()), other = sql::parseQuery(b.toStdString());
    QVERIFY(one && other);
    QVERIFY2(one->key != other->key, one->key.c_str());
}

void TestQueryForm::refusesWhatIsNoQuery_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("empty") << "";
    QTest::newRow("two") << "SELECT 1; SELECT 2";
    QTest::newRow("broken") << "SELECT 1 FROM";
    QTest::newRow("unfinished") << "SELECT 'a";
    QTest::newRow("meta-command") << "SELECT 1 \\gexec";
    QTest::newRow("too-deep") << "SELECT 1, 2" + QString(" UNION SELECT 1, 2").repeated(20000);
    QTest::newRow("too-deep-joins") << "SELECT 1 FROM a" + QString(" JOIN a ON b AND c").repeated(20000);
    QTest::newRow("too-deep-case") << "SELECT " + QString("CASE WHEN a AND ").repeated(20000) + "b" + QString(" THEN 1 END").repeated(20000);
    QTest::newRow("too-deep-labels") << QString("SELECT 1 AS end, (").repeated(20000) + "1" + QString(")").repeated(20000);
}

void TestQueryForm::refusesWhatIsNoQuery()
{
    QFETCH(QString, input);
    QVERIFY(!sql::parseQuery(input.toStdString()));
}

QTEST_GUILESS_MAIN(TestQueryForm)
#include "tst_query_form.moc"
