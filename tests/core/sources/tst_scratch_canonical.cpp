#include "catalog/property.h"
#include "catalog_difference.h"
#include "sources/source.h"
#include "support/postgres.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace cofferdam;

/// `--canonical scratch`: a server prints the texts of a file's schema, and nothing of the file is run.
class TestScratchCanonical : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }

    /// What people spell in many ways: the same catalog as that of a server that ran the statements, with the server's texts and
    /// without.
    void spelling_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("needsServer"); // types decide which casts the server adds: the text alone does not tell
        const auto add = [](const char* name, const char* sql, bool server) { QTest::newRow(name) << QString::fromUtf8(sql) << server; };
        const auto row = [&](const char* name, const char* sql) { add(name, sql, false); };
        const auto typed = [&](const char* name, const char* sql) { add(name, sql, true); };
        row("casts", "CREATE TABLE t (a varchar(10) DEFAULT CAST('x' AS varchar(10)), b text DEFAULT 'y'::varchar, c int4 DEFAULT int4 '5')");
        row("brackets", "CREATE TABLE t (a int, b int, CHECK (((a > 0) AND ((b > 0))) OR (((a)) = b)))");
        row("in-list", "CREATE TABLE t (a int, b text, CHECK (a IN (1, 2)), CHECK (b NOT IN ('x', 'y')), CHECK (a = ANY ('{1,2}'::int[])))");
        row("like", "CREATE TABLE t (a text, CHECK (a LIKE 'x%'), CHECK (a NOT LIKE 'y%'), CHECK (a ILIKE 'z%'), CHECK (a NOT ILIKE 'w%'), CHECK (a SIMILAR TO 'v%'), CHECK (a ~~ 'u%'))");
        row("between", "CREATE TABLE t (a int, CHECK (a BETWEEN 1 AND 5), CHECK (a NOT BETWEEN 7 AND 9), CHECK (a BETWEEN SYMMETRIC 3 AND 2))");
        row("clock", "CREATE TABLE t (a timestamptz DEFAULT now(), b timestamptz DEFAULT CURRENT_TIMESTAMP, c date DEFAULT CURRENT_DATE, d timestamp DEFAULT LOCALTIMESTAMP, e timetz DEFAULT CURRENT_TIME(3), f text DEFAULT CURRENT_USER)");
        row("strings", "CREATE TABLE t (a text DEFAULT E'it''s\\n', b text DEFAULT $$it's$$, c text DEFAULT 'a'\n'b', d text DEFAULT U&'\\0041', e text DEFAULT 'a\\b', f bytea DEFAULT '\\x00')");
        row("default-names", "CREATE TABLE t (a int UNIQUE CHECK (a > 0), b int PRIMARY KEY, c int REFERENCES t); CREATE INDEX ON t (c); CREATE INDEX ON t (lower(c::text))");
        row("serial", "CREATE TABLE t (a serial PRIMARY KEY, b bigserial, c smallserial)");
        row("spelled-out-serial", "CREATE SEQUENCE s AS integer; CREATE TABLE t (a integer NOT NULL DEFAULT nextval('s'::regclass)); ALTER SEQUENCE s OWNED BY t.a");
        typed("search-path", "CREATE SCHEMA a; SET search_path = a, public; CREATE TYPE e AS ENUM ('x'); CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE t (v e DEFAULT 'x', w int DEFAULT f(3), CHECK (f(w) > 0)); CREATE VIEW u AS SELECT f(t.w) AS z, v FROM t WHERE v = 'x'");
        row("conditions", "CREATE TABLE t (a int, b text, c boolean, CHECK (NOT (a IS NULL)), CHECK (c IS NOT TRUE), CHECK (coalesce(b, '') <> ''), CHECK (a <> ALL (ARRAY[1, 2])), CHECK (CASE a WHEN 1 THEN c ELSE false END), CHECK (nullif(a, 3) > 0))");
        row("functions", "CREATE TABLE t (a text, b timestamptz, c text, CHECK (char_length(a) < 5), CHECK (substring(a from 1 for 2) = 'x'), CHECK (position('x' in a) = 1), CHECK (trim(both ' ' from a) <> ''), CHECK (overlay(a placing 'x' from 1) = 'y'))");
        row("arithmetic", "CREATE TABLE t (a int, b numeric(5,2), CHECK (-a < +a), CHECK (a + 1 * 2 - 3 > - 4), CHECK (a % 2 = 0 AND b > 1.0), d numeric DEFAULT -1, e int DEFAULT - 5, f float8 DEFAULT 1.50)");
        row("json-and-arrays", "CREATE TABLE t (a jsonb DEFAULT '{}', b text[] DEFAULT '{}'::text[], c int[] DEFAULT ARRAY[]::integer[], d int[] DEFAULT ARRAY[1, 2], CHECK (a ->> 'x' IS NOT NULL), CHECK (b[1] = 'x'), CHECK (array_length(c, 1) < 3))");
        row("indexes", "CREATE TABLE t (a text, b int, c boolean); CREATE INDEX i ON t (lower(a), (b + 1) DESC NULLS LAST) WHERE c AND (b IN (1, 2) OR a IS NULL); CREATE UNIQUE INDEX j ON t USING btree ((a || 'x'::text)) WHERE NOT c");
        typed("views", "CREATE TABLE t (id int PRIMARY KEY, a text, b int); CREATE VIEW v AS SELECT * FROM t AS x WHERE x.a IN ('p', 'q') ORDER BY 2 LIMIT 5; CREATE VIEW w AS SELECT count(*), max(t.b) m FROM t JOIN v USING (id) GROUP BY t.a HAVING count(*) > 1; CREATE VIEW u AS WITH c AS (SELECT 1 AS n) SELECT c.n, EXISTS (SELECT 1 FROM t) e FROM c UNION ALL SELECT 2, true");
        row("policies-and-triggers", "CREATE TABLE t (a int, b text); CREATE POLICY p ON t USING (a IN (1, 2)) WITH CHECK (b LIKE 'x%'); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.a <> NEW.a AND NEW.b IN ('x', 'y')) EXECUTE FUNCTION f()");
        row("rules-and-domains", "CREATE DOMAIN d AS text DEFAULT 'x' CHECK (VALUE IN ('x', 'y')); CREATE TABLE t (a d, b int GENERATED ALWAYS AS (length(a::text) + 1) STORED); CREATE RULE r AS ON DELETE TO t WHERE old.b > 1 DO INSTEAD UPDATE t SET a = 'y' WHERE b = old.b");
        row("functions-with-bodies", "CREATE FUNCTION f(a int DEFAULT 1 + 1, b text DEFAULT 'x') RETURNS int LANGUAGE sql RETURN a + length(b); CREATE FUNCTION g() RETURNS SETOF int LANGUAGE sql BEGIN ATOMIC SELECT 1 WHERE 2 IN (1, 2); END");
        typed("constants-of-dates", "CREATE TABLE t (a timestamptz DEFAULT TIMESTAMP WITH TIME ZONE '2020-01-01 00:00+00', b timestamptz, CHECK (b AT TIME ZONE 'UTC' > '2020-01-01'))");
        typed("short-strings", "CREATE TABLE t (a varchar(5), CHECK (a IN ('p', 'q')))");
        typed("rows", "CREATE TABLE t (a int, CHECK ((a, 1) IS DISTINCT FROM (2, 3)))");
        typed("numbers-of-two-types", "CREATE TABLE t (a int, b numeric(5,2), c timestamptz, CHECK (-a < +b), CHECK (b ^ 2 > 1.0), CHECK (a::numeric / 3 > 1e3), CHECK (extract(year from c) > 2000))");
        typed("json-constants", "CREATE TABLE t (a jsonb, CHECK (a @> '{\"a\": 1}'))");
        typed("partitions", "CREATE TABLE p (a int, b timestamptz) PARTITION BY RANGE (date_trunc('day', b AT TIME ZONE 'UTC'), a); CREATE TABLE q PARTITION OF p FOR VALUES FROM ('2020-01-01', MINVALUE) TO ('2021-01-01', MAXVALUE); CREATE TABLE l (a text) PARTITION BY LIST (lower(a)); CREATE TABLE m PARTITION OF l FOR VALUES IN ('x', 'y'::text, NULL)");
    }

    void spelling()
    {
        QFETCH(QString, sql);
        QFETCH(bool, needsServer);
        const auto text = read(sql, sources::Canonical::Static);
        COFFERDAM_VERIFY(text);
        QVERIFY2(text->notModelled.empty(), text->notModelled.empty() ? "" : text->notModelled.front().what.c_str());
        const auto printed = read(sql, sources::Canonical::Scratch);
        COFFERDAM_VERIFY(printed);
        QVERIFY2(printed->notes.empty(), printed->notes.empty() ? "" : printed->notes.front().render().c_str());
        test::Database database;
        QVERIFY(database.ready());
        COFFERDAM_VERIFY(database.psql(sql.toUtf8()));
        const auto address = sources::SourceAddress::parse(database.connectionString());
        COFFERDAM_VERIFY(address);
        const auto live = sources::read(*address);
        COFFERDAM_VERIFY(live);
        const catalog::Catalog onServer = test::withoutPrivileges(test::withoutOwners(live->catalog));
        const std::string byServer = test::differenceText(printed->catalog, onServer);
        QVERIFY2(byServer.empty(), ("the scratch server's texts: " + byServer).c_str());
        const std::string byText = test::differenceText(text->catalog, onServer);
        QVERIFY2(byText.empty() != needsServer, ("the static texts: " + byText).c_str());
    }

    /// The control of the next test: what the attacks try to do leaves a mark when somebody may do it.
    void theMarkIsSeen()
    {
        test::Database database;
        QVERIFY(database.ready());
        COFFERDAM_VERIFY(database.psql(("COPY (SELECT 1) TO PROGRAM 'touch " + mark() + "'").toUtf8()));
        QVERIFY(QFile::exists(mark()));
        QVERIFY(QFile::remove(mark()));
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
        row("copy-program", "COPY (SELECT 1) TO PROGRAM 'touch MARK'; CREATE TABLE t (a int);\nCOPY t FROM PROGRAM 'touch MARK';");
        row("copy-file", "CREATE TABLE t (a int); COPY (SELECT 1) TO 'MARK';");
        row("shell-line", "CREATE TABLE t (a int);\n\\! touch MARK\n\\o MARK\n\\copy t to program 'touch MARK'\nCREATE TABLE u (a int);");
        row("do-block", "CREATE TABLE t (a int); DO $$ BEGIN COPY (SELECT 1) TO PROGRAM 'touch MARK'; END $$;");
        row("select", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN COPY (SELECT 1) TO PROGRAM 'touch MARK'; RETURN 1; END $$; SELECT f();");
        row("index-expression", "CREATE FUNCTION f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN COPY (SELECT 1) TO PROGRAM 'touch MARK'; RETURN 1; END $$; CREATE TABLE t (a int); CREATE INDEX i ON t ((a + f(1))) WHERE f(2) = 1;");
        row("index-over-a-definer", "CREATE FUNCTION f(int) RETURNS int IMMUTABLE SECURITY DEFINER LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch MARK'''; RETURN 1; END $$; CREATE TABLE t (a int); CREATE INDEX i ON t (f(1)); ALTER FUNCTION f(int) OWNER TO postgres;");
        row("check-and-partition", "CREATE FUNCTION f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch MARK'''; RETURN 1; END $$; CREATE TABLE t (a int DEFAULT f(1), CHECK (a > f(2))) PARTITION BY LIST (a); CREATE TABLE u PARTITION OF t FOR VALUES IN (f(3)); CREATE DOMAIN d AS int DEFAULT f(4) CHECK (VALUE > f(5));");
        row("materialized-view", "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch MARK'''; RETURN 1; END $$; CREATE MATERIALIZED VIEW m AS SELECT f() AS a; REFRESH MATERIALIZED VIEW m;");
        row("read-a-file", "CREATE TABLE t (a text DEFAULT pg_read_file('/etc/passwd')); CREATE INDEX i ON t (pg_read_file('/etc/passwd')); CREATE MATERIALIZED VIEW m AS SELECT pg_read_file('/etc/passwd') AS a;");
        row("large-object", "CREATE TABLE t (a oid DEFAULT lo_import('/etc/passwd')); SELECT lo_export(lo_import('/etc/passwd'), 'MARK');");
        row("other-languages", "CREATE EXTENSION plpython3u; CREATE EXTENSION plperlu; CREATE FUNCTION f() RETURNS int IMMUTABLE LANGUAGE plpython3u AS 'import os; os.system(\"touch MARK\")'; CREATE FUNCTION g(cstring) RETURNS int IMMUTABLE STRICT LANGUAGE c AS 'libc.so.6', 'system'; CREATE TABLE t (a int); CREATE INDEX i ON t (f()); CREATE INDEX j ON t (g('touch MARK'));");
        row("other-extensions", "CREATE EXTENSION dblink; CREATE EXTENSION file_fdw; CREATE EXTENSION adminpack; CREATE SERVER s FOREIGN DATA WRAPPER file_fdw; CREATE FOREIGN TABLE f (a text) SERVER s OPTIONS (program 'touch MARK'); CREATE MATERIALIZED VIEW m AS SELECT * FROM f; CREATE MATERIALIZED VIEW n AS SELECT * FROM dblink('user=postgres', 'COPY (SELECT 1) TO PROGRAM ''touch MARK''') AS x (a int); SELECT pg_file_write('MARK', 'x', false);");
        row("event-trigger", "CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch MARK'''; END $$; CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f(); CREATE TABLE t (a int);");
        row("alter-system", "ALTER SYSTEM SET archive_command = 'touch MARK'; ALTER SYSTEM SET archive_mode = on; SELECT pg_reload_conf(); CREATE TABLE t (a int);");
        row("roles", "SET ROLE postgres; SET SESSION AUTHORIZATION postgres; ALTER ROLE scratch_owner SUPERUSER; GRANT pg_execute_server_program TO scratch_owner; CREATE TABLE t (a int); ALTER TABLE t OWNER TO postgres; COPY t TO PROGRAM 'touch MARK';");
        row("subscription", "CREATE SUBSCRIPTION s CONNECTION 'host=/nonexistent dbname=x' PUBLICATION p; CREATE TABLE t (a int);");
        row("names-with-statements", "CREATE TABLE \"t; COPY (SELECT 1) TO PROGRAM 'touch MARK'; --\" (\"a\"\"; COPY (SELECT 1) TO PROGRAM 'touch MARK'; --\" text DEFAULT '''; COPY (SELECT 1) TO PROGRAM ''touch MARK''; --'); COMMENT ON TABLE \"t; COPY (SELECT 1) TO PROGRAM 'touch MARK'; --\" IS '''; COPY (SELECT 1) TO PROGRAM ''touch MARK''; --';");
        row("shadowed-functions", "CREATE FUNCTION public.format(text, VARIADIC \"any\") RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch MARK'''; RETURN 'x'; END $$; CREATE FUNCTION public.quote_ident(name) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch MARK'''; RETURN 'x'; END $$; CREATE OPERATOR public.|| (LEFTARG = text, RIGHTARG = name, FUNCTION = public.quote_ident); CREATE EXTENSION hstore SCHEMA public; CREATE TABLE t (a hstore);");
    }

    void hostileFiles()
    {
        QFETCH(QString, sql);
        const auto source = read(QString(sql).replace("MARK", mark()), sources::Canonical::Scratch);
        COFFERDAM_VERIFY(source);
        QVERIFY2(!QFile::exists(mark()), "the file was run");
        std::string texts;
        source->catalog.forEach([&](const catalog::Entry& entry) {
            for (const catalog::Property& property : catalog::propertiesOf(entry.id.kind))
                texts += property.get(*entry.object).text;
        });
        QVERIFY(texts.find("root:x:") == std::string::npos);
        // The rest of the file is a schema like any other.
        const auto plain = read(QString(sql).replace("MARK", mark()), sources::Canonical::Static);
        COFFERDAM_VERIFY(plain);
        QCOMPARE(source->catalog.size(), plain->catalog.size());
        QVERIFY(!QFile::exists(mark()));
    }

    /// Endless and enormous work is stopped.
    void tiresomeFiles()
    {
        const auto source = read("CREATE FUNCTION f() RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN LOOP END LOOP; END $$;"
                                 "CREATE TABLE t (a int); CREATE INDEX i ON t ((a + f())); CREATE INDEX j ON t ((a + 1));",
                                 sources::Canonical::Scratch);
        COFFERDAM_VERIFY(source);
        QCOMPARE(source->notes.size(), std::size_t(1));
        const QString note = QString::fromStdString(source->notes.front().render());
        QVERIFY2(note.contains("index public.i (") && !note.contains("public.j"), qPrintable(note));
        QVERIFY2(note.contains("statement timeout"), qPrintable(note));
    }

    void whatTheServerRefusesStays()
    {
        const auto source = read("CREATE TABLE t (a int, CONSTRAINT c CHECK (nowhere(a) IN (1, 2)), CONSTRAINT d CHECK (a IN (1, 2)));", sources::Canonical::Scratch);
        COFFERDAM_VERIFY(source);
        QCOMPARE(source->notes.size(), std::size_t(1));
        const QString note = QString::fromStdString(source->notes.front().render());
        QVERIFY2(note.contains("constraint c on public.t") || note.contains("public.t"), qPrintable(note));
        QVERIFY2(note.contains("function nowhere(integer) does not exist"), qPrintable(note));
        QVERIFY(source->catalog.contains({catalog::Kind::Constraint, "public", "t", "c"}));
    }

    void cancelling()
    {
        base::CancelToken cancel;
        cancel.cancel();
        const auto source = read("CREATE TABLE t (a int);", sources::Canonical::Scratch, cancel);
        QVERIFY(!source);
        QVERIFY(base::isCancelled(source.error()));
    }

private:
    QString mark()
    {
        // Whoever the server runs as may write here.
        if (m_folder.isValid())
            chmod(QFile::encodeName(m_folder.path()).constData(), 0777);
        return m_folder.filePath("mark");
    }

    base::Result<sources::SourceResult> read(const QString& sql, sources::Canonical canonical, const base::CancelToken& cancel = {})
    {
        QFile file(m_folder.filePath("schema.sql"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return base::failure(base::message("test", "the file cannot be written"));
        file.write(sql.toUtf8() + ";\n");
        file.close();
        COFFERDAM_ASSIGN(const sources::SourceAddress address, sources::SourceAddress::parse(file.fileName().toStdString()));
        sources::ReadOptions options;
        options.canonical = canonical;
        return sources::read(address, options, cancel);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestScratchCanonical)
#include "tst_scratch_canonical.moc"
