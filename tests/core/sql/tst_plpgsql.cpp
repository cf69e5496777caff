#include "sql/plpgsql.h"

#include <QTest>

using namespace cofferdam;

/// What code in PL/pgSQL could run, found wherever it stands.
class TestPlpgsql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* body, const char* expected) { QTest::newRow(name) << body << expected; };
        row("nothing", "BEGIN END", "");
        row("statement", "BEGIN LOCK TABLE a; END", "1 statement: LOCK TABLE a");
        row("line", "\nBEGIN\n  DELETE FROM a;\nEND", "3 statement: DELETE FROM a");
        row("into-is-no-part-of-the-query", "DECLARE v int; BEGIN SELECT 1 INTO v; END", "1 statement: SELECT 1");
        row("perform", "BEGIN PERFORM f(1); END", "1 statement: SELECT f(1)");
        row("assignment", "DECLARE v int; BEGIN v := f(1); END", "1 expression: v := f(1)");
        row("default-of-a-variable", "DECLARE v int := f(1); BEGIN END", "1 expression: f(1)");
        row("branches", "BEGIN IF a() THEN PERFORM b(); ELSIF c() THEN PERFORM d(); ELSE PERFORM e(); END IF; END",
            "1 expression: a()\n1 expression: c()\n1 statement: SELECT b()\n1 statement: SELECT d()\n1 statement: SELECT e()");
        row("case", "BEGIN CASE a() WHEN b() THEN PERFORM c(); ELSE PERFORM d(); END CASE; END",
            "1 expression: \"__Case__Variable_1__\" IN (b())\n1 expression: a()\n1 statement: SELECT c()\n1 statement: SELECT d()");
        row("counting-loop", "BEGIN FOR i IN REVERSE a()..b() BY c() LOOP PERFORM d(); END LOOP; END",
            "1 expression: a()\n1 expression: b()\n1 expression: c()\n1 statement: SELECT d()");
        row("query-loop", "DECLARE r record; BEGIN FOR r IN SELECT a() LOOP PERFORM b(); END LOOP; END", "1 statement: SELECT a()\n1 statement: SELECT b()");
        row("loops", "BEGIN WHILE a() LOOP EXIT WHEN b(); CONTINUE; END LOOP; LOOP PERFORM c(); END LOOP; END",
            "1 expression: a()\n1 expression: b()\n1 statement: SELECT c()");
        row("array-loop", "DECLARE v int; BEGIN FOREACH v IN ARRAY f() LOOP PERFORM g(); END LOOP; END", "1 expression: f()\n1 statement: SELECT g()");
        row("handler", "BEGIN BEGIN PERFORM a(); EXCEPTION WHEN OTHERS THEN PERFORM b(); WHEN lock_not_available THEN COMMIT; END; END",
            "1 end\n1 statement: SELECT a()\n1 statement: SELECT b()");
        row("nested-blocks", "<<o>> BEGIN DECLARE v int := a(); BEGIN PERFORM b(); END; END", "1 expression: a()\n1 statement: SELECT b()");
        row("execute", "BEGIN EXECUTE 'DROP TABLE ' || f() USING g(); END", "1 dynamic: 'DROP TABLE ' || f()\n1 expression: g()");
        row("execute-in-a-loop", "DECLARE r record; BEGIN FOR r IN EXECUTE 'x' LOOP END LOOP; END", "1 dynamic: 'x'");
        row("raise", "BEGIN RAISE NOTICE '% %', a(), 1 USING DETAIL = b(); END", "1 expression: 1\n1 expression: a()\n1 expression: b()");
        row("assert", "BEGIN ASSERT a(), b(); END", "1 expression: a()\n1 expression: b()");
        row("call", "BEGIN CALL p(1); END", "1 statement: CALL p(1)");
        row("ends", "BEGIN COMMIT; ROLLBACK AND CHAIN; END", "1 end\n1 end");
        row("text-that-looks-like-ddl", "DECLARE v text := 'DROP TABLE a; EXECUTE b'; BEGIN END", "1 expression: 'DROP TABLE a; EXECUTE b'");
        row("comments", "BEGIN -- DROP TABLE a;\n/* EXECUTE 'x'; */ NULL; END", "");
        row("odd-names", "DECLARE \"odd \"\"name; DROP\" int := 1; BEGIN UPDATE \"T;\" SET \"a b\" = 2; END", "1 expression: 1\n1 statement: UPDATE \"T;\" SET \"a b\" = 2");
        row("backslashes-and-dollars", "BEGIN PERFORM E'\\';DROP', '\\', $$ x; DROP $$; END", "1 statement: SELECT E'\\';DROP', '\\', $$ x; DROP $$");
    }

    void parts()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const auto parts = sql::parsePlpgsql(("DO $body$" + body + "$body$").toStdString());
        QVERIFY2(parts, parts ? "" : parts.error().line().c_str());
        QStringList lines;
        for (const sql::PlpgsqlPart& part : *parts) {
            static constexpr const char* kinds[] = {"statement", "expression", "dynamic", "end", "other"};
            const QString kind = kinds[static_cast<int>(part.kind)];
            lines += QString::number(part.line) + ' ' + kind + (part.sql.empty() ? QString() : ": " + QString::fromStdString(part.sql).simplified());
        }
        lines.sort();
        QCOMPARE(lines.join('\n'), expected);
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("line");
        QTest::newRow("syntax") << "DO $$\nBEGIN\n  NULL;\n  IF THEN NULL; END IF;\nEND $$" << 1;
        QTest::newRow("unfinished") << "DO $$ BEGIN $$" << 1;
        QTest::newRow("no-code") << "SELECT 1" << 0;
        QTest::newRow("no-sql") << "DO $$ BEGIN" << 0;
        QTest::newRow("deep-expression") << QString("DO $$ BEGIN PERFORM " + QString(100000, '(') + "1" + QString(100000, ')') + "; END $$") << 0;
        QTest::newRow("deep-blocks") << QString("DO $$ " + QString("BEGIN ").repeated(1000) + QString("END; ").repeated(1000) + "$$") << 0;
    }

    void whatCannotBeRead()
    {
        QFETCH(QString, statement);
        QFETCH(int, line);
        const auto parts = sql::parsePlpgsql(statement.toStdString());
        QVERIFY(!parts);
        QCOMPARE(QString::fromStdString(parts.error().message.id), QString("sql.plpgsql"));
        QCOMPARE(parts.error().place.line, line);
    }

    void functions()
    {
        const auto parts = sql::parsePlpgsql("CREATE FUNCTION f(a integer) RETURNS SETOF text LANGUAGE plpgsql AS "
                                             "$$ BEGIN RETURN QUERY SELECT g(a); RETURN QUERY EXECUTE 'x'; RETURN; END $$");
        QVERIFY2(parts, parts ? "" : parts.error().line().c_str());
        QCOMPARE(parts->size(), std::size_t(2));
        QCOMPARE(parts->at(0), (sql::PlpgsqlPart{sql::PlpgsqlPart::Kind::Statement, "SELECT g(a)", 1}));
        QCOMPARE(parts->at(1), (sql::PlpgsqlPart{sql::PlpgsqlPart::Kind::Dynamic, "'x'", 1}));
    }
};

QTEST_GUILESS_MAIN(TestPlpgsql)
#include "tst_plpgsql.moc"
