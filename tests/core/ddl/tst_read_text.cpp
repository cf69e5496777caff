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
        row("savepoints", "BEGIN; CREATE TABLE t (a int); SAVEPOINT x; CREATE TABLE gone (a int); ALTER TABLE t ADD b int; ROLLBACK TO SAVEPOINT x; CREATE TABLE u (a int); RELEASE x; COMMIT",
            "CREATE TABLE t (a int); CREATE TABLE u (a int)");
        row("savepoints-one-in-the-other", "BEGIN; SAVEPOINT x; CREATE TABLE t (a int); SAVEPOINT y; CREATE TABLE gone (a int); ROLLBACK TO y; RELEASE x; COMMIT", "CREATE TABLE t (a int)");
        row("set-local-alone", "CREATE SCHEMA s; SET LOCAL search_path = s; CREATE TABLE t (a int); BEGIN; SET LOCAL search_path = s; CREATE TABLE u (a int); COMMIT; CREATE TABLE v (a int)",
            "CREATE SCHEMA s; CREATE TABLE public.t (a int); CREATE TABLE s.u (a int); CREATE TABLE public.v (a int)");
        row("owner-by-role", "SET ROLE alice; CREATE TABLE t (a int); RESET ROLE; SET SESSION AUTHORIZATION 'bob'; CREATE TYPE m AS ENUM ('a'); RESET SESSION AUTHORIZATION; CREATE TABLE u (a int); GRANT SELECT ON u TO bob",
            "CREATE TABLE t (a int); ALTER TABLE t OWNER TO alice; CREATE TYPE m AS ENUM ('a'); ALTER TYPE m OWNER TO bob; CREATE TABLE u (a int); GRANT SELECT ON u TO bob");
        row("table-by-a-query", "CREATE TABLE s (id int PRIMARY KEY, n varchar(10), a numeric(8,2)); CREATE TABLE t AS SELECT id, n, a * 2 AS twice, now() AS at, n::varchar(3) AS short FROM s WITH NO DATA; ALTER TABLE t ADD PRIMARY KEY (id)",
            "CREATE TABLE s (id int PRIMARY KEY, n varchar(10), a numeric(8,2)); CREATE TABLE t (id int, n varchar(10), twice numeric, at timestamptz, short varchar(3)); ALTER TABLE t ADD PRIMARY KEY (id)");
        row("table-by-select-into", "CREATE TABLE s (id int, b text); SELECT s.* INTO UNLOGGED t FROM s", "CREATE TABLE s (id int, b text); CREATE UNLOGGED TABLE t (id int, b text)");
        row("table-by-a-query-with-names", "CREATE TABLE s (id int, b text); CREATE TABLE t (x, y) AS SELECT id, b FROM s", "CREATE TABLE s (id int, b text); CREATE TABLE t (x int, y text)");
        row("view-with-names", "CREATE TABLE s (id int, b text); CREATE VIEW v (x, b) AS SELECT id, b FROM s", "CREATE TABLE s (id int, b text); CREATE VIEW v AS SELECT id AS x, b FROM s");
        row("default-of-a-domain", "CREATE DOMAIN a AS int DEFAULT 1; CREATE DOMAIN b AS a; CREATE DOMAIN c AS a DEFAULT 2", "CREATE DOMAIN a AS int DEFAULT 1; CREATE DOMAIN b AS a DEFAULT 1; CREATE DOMAIN c AS a DEFAULT 2");
        row("publication", "CREATE TABLE t (a int, b int); CREATE TABLE u (a int); CREATE PUBLICATION p FOR TABLE u, t (b, a) WHERE (a > 1) WITH (publish = 'delete, insert'); CREATE PUBLICATION q FOR TABLE t, u; DROP TABLE u",
            "CREATE TABLE t (a int, b int); CREATE PUBLICATION p WITH (publish = 'insert, delete'); ALTER PUBLICATION p ADD TABLE ONLY t (a, b) WHERE (a > 1);"
            " CREATE PUBLICATION q WITH (publish = 'insert, update, delete, truncate', publish_via_partition_root = false); ALTER PUBLICATION q ADD TABLE ONLY public.t");
        row("publication-of-a-family", "CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); CREATE PUBLICATION p FOR TABLE t; ALTER PUBLICATION p SET (publish = 'insert'); ALTER PUBLICATION p SET TABLE t, ONLY t; ALTER PUBLICATION p DROP TABLE ONLY t",
            "CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); CREATE PUBLICATION p FOR TABLE ONLY c WITH (publish = 'insert')");
        row("text-search-copy", "CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR url, email; ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word, int WITH english_stem, simple",
            "CREATE TEXT SEARCH CONFIGURATION c (COPY = pg_catalog.simple); ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR email; ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR url;"
            " ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR int WITH english_stem, simple; ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH english_stem, simple");
        row("intervals", "CREATE TABLE t (a interval DEFAULT '90 minutes', b interval DEFAULT 'P1Y2M3DT4H', c interval DEFAULT '1 week 2 days', d interval DEFAULT '-1 day', e interval DEFAULT '1:30', f timestamp DEFAULT '2020-01-01')",
            "CREATE TABLE t (a interval DEFAULT '01:30:00', b interval DEFAULT '1 year 2 mons 3 days 04:00:00', c interval DEFAULT '9 days', d interval DEFAULT '-1 days', e interval DEFAULT '01:30:00', f timestamp DEFAULT '2020-01-01 00:00:00')");
        row("temporary-tables", "CREATE TEMP TABLE gone (a int PRIMARY KEY); CREATE TABLE t (a int); CREATE INDEX ON gone (a)", "CREATE TABLE t (a int)");
        row("tables-without-oids", "CREATE TABLE t (a int) WITH (oids = false, fillfactor = 70) TABLESPACE pg_default", "CREATE TABLE t (a int) WITH (fillfactor = 70)");
        row("elements-of-a-schema", "CREATE SCHEMA s CREATE TABLE t (a int) CREATE VIEW v AS SELECT a FROM t; CREATE TABLE t (b int); CREATE VIEW v AS SELECT b FROM t",
            "CREATE SCHEMA s; CREATE TABLE s.t (a int); CREATE VIEW s.v AS SELECT a FROM s.t; CREATE TABLE public.t (b int); CREATE VIEW public.v AS SELECT b FROM public.t");
        row("types-of-columns-with-quoted-names", "CREATE SCHEMA \"B b\"; CREATE TABLE \"B b\".t (\"x.y\" bigint); CREATE FUNCTION f(x \"B b\".t.\"x.y\"%TYPE) RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE SCHEMA \"B b\"; CREATE TABLE \"B b\".t (\"x.y\" bigint); CREATE FUNCTION f(x bigint) RETURNS int LANGUAGE sql AS 'SELECT 1'");
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
        QCOMPARE(w->options.find("check_option")->second, std::string("local"));
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
