#include "catalog_difference.h"
#include "ddl/read.h"
#include "sql/parse.h"

#include <QTest>

using namespace cofferdam;

/// Texts that are spelled in ways of their own and mean the same: old string literals, and what newer servers print.
class TestReadText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* name, const char* text, const char* plain) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(plain); };
        const char* const off = "SET standard_conforming_strings = off; CREATE TABLE t (a text DEFAULT 'it\\'s; \\\\ DROP TABLE t'); COMMENT ON TABLE t IS '\\\\';";
        row("escapes-when-off", off, "CREATE TABLE t (a text DEFAULT 'it''s; \\ DROP TABLE t'); COMMENT ON TABLE t IS '\\'");
        row("off-in-other-words", "SET SESSION standard_conforming_strings TO 'off'; CREATE TABLE t (a text DEFAULT 'x\\'y')", "CREATE TABLE t (a text DEFAULT 'x''y')");
        row("off-by-function", "SELECT pg_catalog.set_config('standard_conforming_strings', 'off', false); CREATE TABLE t (a text DEFAULT 'x\\'y')", "CREATE TABLE t (a text DEFAULT 'x''y')");
        row("off-and-on", "SET standard_conforming_strings = off; CREATE TABLE t (a text DEFAULT 'x\\'y'); SET standard_conforming_strings = on; COMMENT ON TABLE t IS 'z\\'",
            "CREATE TABLE t (a text DEFAULT 'x''y'); COMMENT ON TABLE t IS 'z\\'");
        row("off-and-reset", "SET standard_conforming_strings = off; RESET standard_conforming_strings; CREATE TABLE t (a text DEFAULT 'z\\')", "CREATE TABLE t (a text DEFAULT 'z\\')");
        row("strings-in-parts", "SET standard_conforming_strings = off; CREATE TABLE t (a text DEFAULT 'p'\n 'q\\'r')", "CREATE TABLE t (a text DEFAULT 'pq''r')");
        row("other-strings-when-off", "SET standard_conforming_strings = off; CREATE TABLE t (a text DEFAULT E'x\\'y', b text DEFAULT $$p\\q$$, \"c\\\" int)",
            "CREATE TABLE t (a text DEFAULT 'x''y', b text DEFAULT 'p\\q', \"c\\\" int)");
        row("newer-words-when-off", "SET standard_conforming_strings = off; CREATE TABLE t (a text DEFAULT 'x\\'y', b int GENERATED ALWAYS AS (1) VIRTUAL, CONSTRAINT n NOT NULL a)",
            "CREATE TABLE t (a text DEFAULT 'x''y', b int GENERATED ALWAYS AS (1) VIRTUAL, CONSTRAINT n NOT NULL a)");
        row("escape-strings", "CREATE TABLE t (a text DEFAULT E'a\\tb\\x41\\u00e9\\'', b text DEFAULT E'plain')", "CREATE TABLE t (a text DEFAULT 'a\tbAé''', b text DEFAULT 'plain')");
        row("unicode-strings", "CREATE TABLE t (a text DEFAULT U&'d\\0061t', b text DEFAULT U&'!0061' UESCAPE '!')", "CREATE TABLE t (a text DEFAULT 'dat', b text DEFAULT 'a')");
        row("unicode-names", "CREATE TABLE U&\"d\\0061t\" (U&\"!0061\" UESCAPE '!' int)", "CREATE TABLE dat (a int)");
        row("dollar-strings", "CREATE TABLE t (a text DEFAULT $q$it's $$ here$q$)", "CREATE TABLE t (a text DEFAULT 'it''s $$ here')");
        row("rolled-back", "CREATE TABLE t (a int); BEGIN; CREATE TABLE gone (a int); ALTER TABLE t ADD b int; ROLLBACK; BEGIN; ALTER TABLE t ADD c int; COMMIT;", "CREATE TABLE t (a int, c int)");
        row("temporary-tables", "CREATE TEMP TABLE gone (a int PRIMARY KEY); CREATE TABLE t (a int); CREATE INDEX ON gone (a)", "CREATE TABLE t (a int)");
        row("tables-without-oids", "CREATE TABLE t (a int) WITH (oids = false, fillfactor = 70) TABLESPACE pg_default", "CREATE TABLE t (a int) WITH (fillfactor = 70)");
        row("elements-of-a-schema", "CREATE SCHEMA s CREATE TABLE t (a int) CREATE VIEW v AS SELECT a FROM t; CREATE TABLE t (b int); CREATE VIEW v AS SELECT b FROM t",
            "CREATE SCHEMA s; CREATE TABLE s.t (a int); CREATE VIEW s.v AS SELECT a FROM s.t; CREATE TABLE public.t (b int); CREATE VIEW public.v AS SELECT b FROM public.t");
        row("types-of-columns", "CREATE TABLE t (a bigint, b numeric(8,2)); CREATE FUNCTION f(x t.a%TYPE) RETURNS SETOF public.t.b%TYPE LANGUAGE sql AS 'SELECT 1'",
            "CREATE TABLE t (a bigint, b numeric(8,2)); CREATE FUNCTION f(x bigint) RETURNS SETOF numeric LANGUAGE sql AS 'SELECT 1'");
        row("results-of-outputs", "CREATE FUNCTION f(a int, OUT b text) LANGUAGE sql AS ''; CREATE FUNCTION g(INOUT a int, OUT b text) LANGUAGE sql AS ''",
            "CREATE FUNCTION f(a int, OUT b text) RETURNS text LANGUAGE sql AS ''; CREATE FUNCTION g(INOUT a int, OUT b text) RETURNS record LANGUAGE sql AS ''");
        row("defaults-in-a-partition", "CREATE TABLE m (k int, v text) PARTITION BY LIST (k); CREATE TABLE m1 PARTITION OF m (v DEFAULT 'y') FOR VALUES IN (1)",
            "CREATE TABLE m (k int, v text) PARTITION BY LIST (k); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); ALTER TABLE m1 ALTER v SET DEFAULT 'y'");
        row("settings-of-a-function", "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET timezone = 'UTC' AS 'SELECT 1'", "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET \"TimeZone\" = 'UTC' AS 'SELECT 1'");
        row("head-of-a-newer-dump", "\\restrict abc\nSET statement_timeout = 0;\nSET transaction_timeout = 0;\nSET client_encoding = 'UTF8';\nCREATE TABLE t (a int);\n\\unrestrict abc\n", "CREATE TABLE t (a int)");
    }

    void meansTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const ddl::ReadResult left = read(text);
        const ddl::ReadResult right = read(plain);
        QVERIFY2(left.notModelled.empty(), left.notModelled.empty() ? "" : left.notModelled.front().what.c_str());
        QVERIFY2(right.notModelled.empty(), right.notModelled.empty() ? "" : right.notModelled.front().what.c_str());
        QVERIFY(!left.catalog.empty());
        QCOMPARE(QString::fromStdString(test::differenceText(left.catalog, right.catalog)), QString());
    }

    /// Positions are those of the text as it is written.
    void places()
    {
        const char* const text = "SET standard_conforming_strings = off;\nCREATE TABLE t (a text DEFAULT 'x\\'', b text DEFAULT );\nCREATE TABLE u (a text DEFAULT '\\\\', b text) WITH (nonsense.x = 1, y.z.w = 2);\n";
        const sql::ParsedFile file = sql::parse(text, "old.sql");
        QCOMPARE(file.statements().size(), std::size_t(3));
        QVERIFY(file.statements()[1].error);
        QCOMPARE(QString::fromStdString(file.statements()[1].error->place.text()), QString("old.sql:2:54"));
        QVERIFY(file.statements()[2].error);
        QCOMPARE(QString::fromStdString(file.statements()[2].error->place.text()), QString("old.sql:3:71"));
    }

    /// A view in words of PostgreSQL 17: its query as it is written, its columns, what it reads; the rest as ever.
    void viewsInNewerWords()
    {
        const ddl::ReadResult result = read("CREATE TABLE t (id int, doc jsonb);"
                                            "CREATE VIEW v AS SELECT t.id, jt.name FROM public.t, LATERAL JSON_TABLE(t.doc, '$[*]' COLUMNS (name text PATH '$.name')) jt;"
                                            "CREATE VIEW w WITH (security_barrier) AS SELECT JSON_OBJECT('a' : id) AS o, doc AS data FROM t WITH LOCAL CHECK OPTION;"
                                            "CREATE MATERIALIZED VIEW m (x) AS SELECT JSON_ARRAY(id, 2 NULL ON NULL) FROM t WITH NO DATA;");
        QVERIFY2(result.notModelled.empty(), result.notModelled.empty() ? "" : result.notModelled.front().what.c_str());
        const auto* v = result.catalog.get<catalog::View>({catalog::Kind::View, "public", "v", {}});
        const auto* w = result.catalog.get<catalog::View>({catalog::Kind::View, "public", "w", {}});
        const auto* m = result.catalog.get<catalog::View>({catalog::Kind::MaterializedView, "public", "m", {}});
        QVERIFY(v && w && m);
        QCOMPARE(v->columns, (std::vector<std::string>{"id", "name"}));
        QCOMPARE(*v->uses, (catalog::Dependencies{catalog::tableId("public", "t")}));
        QCOMPARE(w->columns, (std::vector<std::string>{"o", "data"}));
        QCOMPARE(w->options.at("check_option"), std::string("local"));
        QCOMPARE(QString::fromStdString(w->query.sql()), QString("SELECT JSON_OBJECT('a' : id) AS o, doc AS data FROM t"));
        QCOMPARE(m->columns, (std::vector<std::string>{"x"}));
        QCOMPARE(*m->uses, (catalog::Dependencies{catalog::tableId("public", "t")}));
    }

private:
    static ddl::ReadResult read(const QString& text)
    {
        const sql::ParsedFile file = sql::parse((text + ";").toStdString(), "text.sql");
        ddl::Lowered lowered = ddl::lower(file);
        ddl::Session session;
        session.serverVersion = 18;
        ddl::ReadResult result = ddl::read(lowered, session);
        for (const base::Error& error : lowered.errors)
            result.notModelled.push_back({error.place, error.line(), {}});
        return result;
    }
};

QTEST_GUILESS_MAIN(TestReadText)
#include "tst_read_text.moc"
