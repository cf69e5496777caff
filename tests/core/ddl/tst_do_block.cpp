#include "ddl/interpreter.h"
#include "ddl/lower.h"

#include <QTest>

using namespace cofferdam;

/// A DO block, a SELECT and a CALL leave the schema as it is, or its state is unknown from there on: never anything in between.
class TestDoBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("culprit"); // empty: accepted
        const auto block = [](const char* name, const char* body, const char* culprit) { QTest::newRow(name) << QString("DO $do$ %1 $do$").arg(body) << QString(culprit); };
        block("lock-loop",
              "BEGIN FOR i IN 1..50 LOOP BEGIN LOCK TABLE ONLY public.t IN ACCESS EXCLUSIVE MODE NOWAIT; RETURN; EXCEPTION WHEN lock_not_available THEN "
              "PERFORM pg_sleep(0.1); END; END LOOP; RAISE EXCEPTION 'busy'; END",
              "");
        block("batch-loop", "DECLARE n bigint; BEGIN LOOP UPDATE t SET b = a WHERE b IS NULL; GET DIAGNOSTICS n = ROW_COUNT; EXIT WHEN n = 0; COMMIT; END LOOP; END", "");
        block("settings", "BEGIN SET LOCAL lock_timeout = '1s'; PERFORM set_config('statement_timeout', '0', true); END", "");
        block("ddl", "BEGIN ALTER TABLE t ADD c int; END", "ALTER TABLE t ADD c int");
        block("ddl-in-a-branch", "BEGIN IF false THEN NULL; ELSE DROP TABLE t; END IF; END", "DROP TABLE t");
        block("ddl-in-a-nested-block", "BEGIN BEGIN DECLARE x int; BEGIN DROP TABLE t; END; END; END", "DROP TABLE t");
        block("ddl-in-a-handler", "BEGIN PERFORM 1; EXCEPTION WHEN division_by_zero THEN NULL; WHEN OTHERS THEN CREATE TABLE x (); END", "CREATE TABLE x ()");
        block("ddl-in-a-query-loop", "DECLARE r record; BEGIN FOR r IN SELECT * FROM t LOOP GRANT SELECT ON t TO PUBLIC; END LOOP; END", "GRANT SELECT ON t TO PUBLIC");
        block("ddl-in-a-case", "BEGIN CASE WHEN true THEN COMMENT ON TABLE t IS 'x'; END CASE; END", "COMMENT ON TABLE t IS 'x'");
        block("truncate", "BEGIN TRUNCATE t; END", "TRUNCATE t");
        block("another-block", "BEGIN DO 'BEGIN DROP TABLE t; END'; END", "DO 'BEGIN DROP TABLE t; END'");
        block("copy", "BEGIN COPY t FROM PROGRAM 'x'; END", "COPY t FROM PROGRAM 'x'");
        block("execute", "BEGIN EXECUTE 'SELECT 1'; END", "EXECUTE 'SELECT 1'");
        block("execute-in-a-loop", "DECLARE r record; BEGIN FOR r IN EXECUTE 'DROP TABLE t' LOOP NULL; END LOOP; END", "EXECUTE 'DROP TABLE t'");
        block("search-path", "BEGIN SET search_path = x; END", "SET search_path = x");
        block("search-path-by-function", "BEGIN PERFORM set_config('search_path', 'x', false); END", "SELECT set_config('search_path', 'x', false)");
        block("setting-of-unknown-name", "DECLARE v text; BEGIN PERFORM set_config(v, 'x', false); END", "SELECT set_config(v, 'x', false)");
        block("text-that-looks-like-ddl", "DECLARE v text := 'DROP TABLE t'; BEGIN RAISE NOTICE 'ALTER TABLE %; EXECUTE', v; UPDATE t SET b = 1 WHERE 'CREATE' = v; END", "");
        block("comments", "BEGIN -- DROP TABLE t;\n/* ; EXECUTE 'x'; */ NULL; END", "");
        block("odd-quoting", "DECLARE \"; DROP TABLE t; --\" text := E'\\'; DROP TABLE t'; BEGIN UPDATE t SET b = 1; END", "");
        block("columns-named-like-commands", "BEGIN UPDATE \"drop\" SET \"create\" = 1, alter = 2; END", "");
        block("data-in-a-with-query", "DECLARE r record; BEGIN FOR r IN WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d LOOP NULL; END LOOP; END", "");

        block("reads-only", "BEGIN PERFORM reads(); END", "");
        block("perform", "BEGIN PERFORM makes_table(); END", "makes_table()");
        block("in-a-condition", "BEGIN IF makes_table() IS NULL THEN NULL; END IF; END", "makes_table()");
        block("in-an-argument", "BEGIN RAISE NOTICE '%', upper(makes_table()); END", "makes_table()");
        block("in-an-assignment", "DECLARE v text; BEGIN v := makes_table(); END", "makes_table()");
        block("in-a-subscript", "DECLARE v int[]; BEGIN v[makes_table()] := 1; END", "makes_table()");
        block("in-a-bound", "BEGIN FOR i IN 1..makes_table() LOOP NULL; END LOOP; END", "makes_table()");
        block("in-a-query", "BEGIN UPDATE t SET b = (SELECT public.makes_table()); END", "makes_table()");
        block("in-a-default", "DECLARE v text := makes_table(); BEGIN NULL; END", "makes_table()");
        block("called", "BEGIN CALL makes_more(); END", "makes_more()");
        block("through-another", "BEGIN PERFORM calls_it(); END", "calls_it()");
        block("through-a-standard-body", "BEGIN PERFORM standard(); END", "makes_table()");
        block("recursive", "BEGIN PERFORM recursive(3); END", "");
        block("dynamic-in-a-function", "BEGIN PERFORM runs_text('x'); END", "runs_text()");
        block("select-into-in-a-function", "BEGIN PERFORM selects_into(); END", "selects_into()");
        block("function-in-c", "BEGIN PERFORM in_c(); END", "in_c()");
        block("unknown-function", "BEGIN PERFORM nowhere(); END", "nowhere()");
        QTest::newRow("other-language") << "DO LANGUAGE plperl $$ spi_exec_query('DROP TABLE t') $$" << "LANGUAGE plperl";
        QTest::newRow("plain-string") << "DO 'BEGIN UPDATE t SET b = 1 WHERE a = ''x''; END'" << "";
        QTest::newRow("select") << "SELECT reads()" << "";
        QTest::newRow("select-of-ddl") << "SELECT a, makes_table() FROM t" << "makes_table()";
        QTest::newRow("call-of-ddl") << "CALL makes_more()" << "makes_more()";
        QTest::newRow("setval") << "SELECT pg_catalog.setval('s', 3, true)" << "";
    }

    void blocks()
    {
        QFETCH(QString, statement);
        QFETCH(QString, culprit);
        catalog::CatalogBuilder builder;
        ddl::Session session;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
        applyAll(interpreter, setup);
        const catalog::Catalog before = builder.snapshot();
        const auto lowered = ddl::parseStatements(statement.toStdString() + ";", "block.sql");
        QVERIFY(lowered && lowered->statements.size() == 1);
        const auto effects = interpreter.apply(lowered->statements.front());
        QVERIFY(builder.current() == before);
        if (culprit.isEmpty()) {
            QVERIFY2(effects, effects ? "" : effects.error().line().c_str());
            return;
        }
        QVERIFY2(!effects, "it was accepted");
        QVERIFY2(!effects.error().message.arguments.empty(), effects.error().line().c_str());
        QCOMPARE(QString::fromStdString(effects.error().message.arguments.front().text), culprit);
        QCOMPARE(effects.error().place.line, 1);
    }

    void locks()
    {
        catalog::CatalogBuilder builder;
        ddl::Session session;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
        applyAll(interpreter, "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE TABLE v (a int)");
        const auto lowered = ddl::parseStatements("DO $$ BEGIN LOCK TABLE ONLY t, ONLY v IN SHARE MODE NOWAIT; IF false THEN DELETE FROM u; END IF; END $$");
        QVERIFY(lowered);
        const auto effects = interpreter.apply(lowered->statements.front());
        QVERIFY2(effects, effects ? "" : effects.error().line().c_str());
        QCOMPARE(effects->strongestOn(catalog::tableId("public", "t")), ddl::LockMode::Share);
        QCOMPARE(effects->strongestOn(catalog::tableId("public", "v")), ddl::LockMode::Share);
        QCOMPARE(effects->strongestOn(catalog::tableId("public", "u")), ddl::LockMode::RowExclusive);
    }

    /// Files that can be run twice: what such a block makes on an empty database, and the second time.
    void followed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("same"); // as plain statements; empty: the last block cannot be followed and does nothing
        const auto row = [](const char* name, const char* script, const char* same) { QTest::newRow(name) << QString(script) << QString(same); };
        row("handler", "DO $$ BEGIN CREATE TYPE m AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$", "CREATE TYPE m AS ENUM ('a')");
        row("handler-the-second-time", "CREATE TYPE m AS ENUM ('a'); DO $$ BEGIN CREATE TYPE m AS ENUM ('b'); EXCEPTION WHEN duplicate_object THEN NULL; END $$",
            "CREATE TYPE m AS ENUM ('a')");
        row("handler-takes-all-back",
            "CREATE TABLE t (a int); DO $$ BEGIN CREATE TABLE u (a int); CREATE TABLE t (b int); EXCEPTION WHEN duplicate_table THEN CREATE TABLE v (a int); END $$",
            "CREATE TABLE t (a int); CREATE TABLE v (a int)");
        row("handler-of-others", "CREATE TYPE m AS ENUM ('a'); DO $$ BEGIN CREATE TYPE m AS ENUM ('b'); EXCEPTION WHEN OTHERS THEN RAISE NOTICE '%', SQLERRM; END $$",
            "CREATE TYPE m AS ENUM ('a')");
        row("handler-of-something-else", "CREATE TYPE m AS ENUM ('a'); DO $$ BEGIN CREATE TABLE t (a int); CREATE TYPE m AS ENUM ('b'); EXCEPTION WHEN duplicate_table THEN NULL; END $$", "");
        row("type-is-not-there", "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'm') THEN CREATE TYPE m AS ENUM ('a'); END IF; END $$", "CREATE TYPE m AS ENUM ('a')");
        row("type-is-there", "CREATE TYPE m AS ENUM ('a'); DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'm') THEN CREATE TYPE m AS ENUM ('b'); ELSE ALTER TYPE m ADD VALUE 'c'; END IF; END $$",
            "CREATE TYPE m AS ENUM ('a', 'c')");
        row("type-in-another-schema",
            "CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
            " WHERE t.typname = 'm' AND n.nspname = 'public') THEN CREATE TYPE m AS ENUM ('b'); END IF; END $$",
            "CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); CREATE TYPE m AS ENUM ('b')");
        row("column", "CREATE TABLE t (a int); DO $$ BEGIN IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 't' AND column_name = 'b')"
                      " THEN ALTER TABLE t ADD COLUMN b text; END IF; END $$",
            "CREATE TABLE t (a int, b text)");
        row("constraint", "CREATE TABLE t (a int); CREATE TABLE u (a int CONSTRAINT c CHECK (a > 0)); DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'c' AND conrelid = 't'::regclass)"
                          " THEN ALTER TABLE t ADD CONSTRAINT c CHECK (a > 1); END IF; END $$",
            "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 1)); CREATE TABLE u (a int CONSTRAINT c CHECK (a > 0))");
        row("count-of-them", "DO $$ BEGIN IF (SELECT count(*) FROM pg_tables WHERE tablename = 't') = 0 THEN CREATE TABLE t (a int); END IF; END $$", "CREATE TABLE t (a int)");
        row("to-regclass", "CREATE TABLE t (a int); DO $$ BEGIN IF to_regclass('public.t') IS NOT NULL AND to_regtype('m') IS NULL THEN ALTER TABLE t ADD b int; END IF; END $$",
            "CREATE TABLE t (a int, b int)");
        row("text-of-a-constant", "DO $$ BEGIN EXECUTE 'CREATE TABLE t (a int)'; END $$", "CREATE TABLE t (a int)");
        row("returns-before", "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'public') THEN RETURN; END IF; CREATE TABLE t (a int); END $$", "SELECT 1");
        row("unknown-condition", "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'x') THEN CREATE TABLE t (a int); END IF; END $$", "");
        row("unknown-part-of-a-condition", "CREATE TYPE m AS ENUM ('a'); DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_type WHERE typname ~ 'm') THEN CREATE TABLE t (a int); END IF; END $$", "");
        row("loop", "DO $$ DECLARE r record; BEGIN CREATE TABLE t (a int); FOR r IN SELECT 1 LOOP CREATE TABLE u (a int); END LOOP; END $$", "");
        row("built-text", "DO $$ BEGIN EXECUTE format('CREATE TABLE %I (a int)', 't'); END $$", "");
    }
    void followed()
    {
        QFETCH(QString, script);
        QFETCH(QString, same);
        const auto read = [](const QString& text) {
            catalog::CatalogBuilder builder;
            ddl::Session session;
            ddl::Interpreter interpreter(builder, session, ddl::Mode::Reading);
            const auto lowered = ddl::parseStatements(text.toStdString());
            QStringList refused;
            for (const ddl::Statement& statement : lowered->statements) {
                if (!interpreter.apply(statement))
                    refused += "refused";
            }
            return std::pair(builder.snapshot(), refused);
        };
        const auto [catalog, refused] = read(script);
        QCOMPARE(refused.size(), same.isEmpty() ? 1 : 0);
        const auto [expected, none] = read(same.isEmpty() ? script.left(script.indexOf("DO $$")) : same);
        QVERIFY(catalog == expected);
    }

    /// What the parser cannot read could be anything: unknown, with its place.
    void unreadable()
    {
        catalog::CatalogBuilder builder;
        ddl::Session session;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Reading);
        const auto lowered = ddl::parseStatements("\n\n  DO $$ BEGIN IF THEN $$;", "block.sql");
        QVERIFY(lowered);
        const auto effects = interpreter.apply(lowered->statements.front());
        QVERIFY(!effects);
        QCOMPARE(QString::fromStdString(effects.error().message.id), QString("ddl.do_block_unread"));
        QCOMPARE(QString::fromStdString(effects.error().place.text()), QString("block.sql:3:3"));
    }

private:
    static constexpr const char* setup =
        "CREATE TABLE t (a text, b int); CREATE TABLE \"drop\" (\"create\" int, alter int);"
        "CREATE FUNCTION reads() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM t';"
        "CREATE FUNCTION makes_table() RETURNS text LANGUAGE plpgsql AS 'BEGIN CREATE TABLE made (); RETURN 1; END';"
        "CREATE PROCEDURE makes_more() LANGUAGE sql AS 'DROP TABLE IF EXISTS t';"
        "CREATE FUNCTION calls_it() RETURNS text LANGUAGE sql AS 'SELECT upper(makes_table())';"
        "CREATE FUNCTION standard() RETURNS text LANGUAGE sql RETURN public.makes_table();"
        "CREATE FUNCTION recursive(n integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN recursive(n - 1); END';"
        "CREATE FUNCTION runs_text(q text) RETURNS void LANGUAGE plpgsql AS 'BEGIN EXECUTE q; END';"
        "CREATE FUNCTION selects_into() RETURNS void LANGUAGE sql AS 'SELECT * INTO other FROM t';"
        "CREATE FUNCTION in_c() RETURNS integer LANGUAGE c AS 'lib', 'in_c'";

    static void applyAll(ddl::Interpreter& interpreter, const char* sql)
    {
        const auto lowered = ddl::parseStatements(sql);
        QVERIFY(lowered && lowered->errors.empty() && lowered->notModelled.empty());
        for (const ddl::Statement& statement : lowered->statements) {
            const auto effects = interpreter.apply(statement);
            QVERIFY2(effects, effects ? "" : effects.error().line().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestDoBlock)
#include "tst_do_block.moc"
