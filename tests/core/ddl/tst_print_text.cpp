#include "ddl/lower.h"
#include "ddl/printer.h"
#include "support/catalog_of.h"

#include <QTest>

using namespace cofferdam;

/// How printed SQL looks.
class TestPrintText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* name, const char* sql, const char* printed) { QTest::newRow(name) << sql << printed; };
        row("table", "create table public.orders (id bigint primary key, total numeric(10,2) default 0 not null, note text collate \"C\", constraint positive check (total >= 0)) with (fillfactor=70)",
            "CREATE TABLE public.orders (\n"
            "    id bigint,\n"
            "    total numeric(10,2) DEFAULT 0 NOT NULL,\n"
            "    note text COLLATE \"C\",\n"
            "    PRIMARY KEY (id),\n"
            "    CONSTRAINT positive CHECK (total >= 0)\n"
            ")\n"
            "WITH (fillfactor = 70)");
        row("partitioned", "create table t (at date) partition by range (at)", "CREATE TABLE t (\n    at date\n)\nPARTITION BY RANGE (at)");
        row("partition", "create table p partition of t for values from ('2020-01-01') to (maxvalue)", "CREATE TABLE p PARTITION OF t\n    FOR VALUES FROM ('2020-01-01') TO (MAXVALUE)");
        row("default-in-brackets", "create table t (a timestamp default (now() at time zone 'utc'))",
            "CREATE TABLE t (\n    a timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc')\n)");
        row("one-action", "alter table t add column a int", "ALTER TABLE t ADD COLUMN a integer");
        row("several-actions", "alter table t add column a int, drop column b", "ALTER TABLE t\n    ADD COLUMN a integer,\n    DROP COLUMN b");
        row("long-action", "alter table only public.merge_request_diff_commits add constraint fk_rails_a_rather_long_name foreign key (a) references public.o(id) on delete cascade",
            "ALTER TABLE ONLY public.merge_request_diff_commits\n"
            "    ADD CONSTRAINT fk_rails_a_rather_long_name FOREIGN KEY (a) REFERENCES public.o (id) ON DELETE CASCADE");
        row("index", "create unique index i on public.t using btree (a, lower(b) desc) where (c is null)", "CREATE UNIQUE INDEX i ON public.t (a, lower(b) DESC) WHERE c IS NULL");
        row("index-expression", "create index i on t using gin ((a || b) gin_trgm_ops)", "CREATE INDEX i ON t USING gin ((a || b) gin_trgm_ops)");
        row("enum", "create type mood as enum ('a','b')", "CREATE TYPE mood AS ENUM (\n    'a',\n    'b'\n)");
        row("sequence", "create sequence s start with 1 increment by 1 no minvalue cache 1", "CREATE SEQUENCE s\n    START WITH 1\n    INCREMENT BY 1\n    CACHE 1");
        row("view", "create view v as select a, b from t where a > 1", "CREATE VIEW v AS\nSELECT\n    a,\n    b\nFROM t\nWHERE a > 1");
        row("function", "create or replace function f(a int, b text default 'x') returns trigger language plpgsql immutable set search_path = '' as $x$begin end$x$",
            "CREATE OR REPLACE FUNCTION f(a integer, b text DEFAULT 'x')\n    RETURNS trigger\n    LANGUAGE plpgsql IMMUTABLE\n    SET search_path = ''\n    AS $$begin end$$");
        row("body-with-dollars", "create function f() returns text language sql as 'select ''$$'''",
            "CREATE FUNCTION f()\n    RETURNS text\n    LANGUAGE sql\n    AS $_1$select '$$'$_1$");
        row("trigger", "create trigger t before insert or update of a on x for each row when (new.a > 1) execute procedure f()",
            "CREATE TRIGGER t\n    BEFORE INSERT OR UPDATE OF a ON x\n    FOR EACH ROW\n    WHEN (new.a > 1)\n    EXECUTE FUNCTION f()");
        row("policy", "create policy p on t for select to joe using (a)", "CREATE POLICY p ON t\n    FOR SELECT\n    TO joe\n    USING (a)");
        row("comment", "comment on column t.a is 'it''s'", "COMMENT ON COLUMN t.a IS 'it''s'");
        row("comment-backslash", "comment on table t is 'a\\b'", "COMMENT ON TABLE t IS E'a\\\\b'");
        row("grant", "grant select, insert on t to joe", "GRANT INSERT, SELECT ON TABLE t TO joe");
        row("operator", "create operator s.~ (function = s.f, leftarg = text, rightarg = text)", "CREATE OPERATOR s.~ (\n    FUNCTION = s.f,\n    LEFTARG = text,\n    RIGHTARG = text\n)");
        row("hostile", "create table \"a\"\"; drop\" (\"select\" int)", "CREATE TABLE \"a\"\"; drop\" (\n    \"select\" integer\n)");
    }

    void text()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, printed);
        QCOMPARE(QString::fromStdString(ddl::print(statement(sql))), printed);
    }

    void onOneLine_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("printed");
        QTest::newRow("table") << "create table t (a int, b text)" << "CREATE TABLE t (a integer, b text)";
        QTest::newRow("several-actions") << "alter table t add column a int, drop column b" << "ALTER TABLE t ADD COLUMN a integer, DROP COLUMN b";
        QTest::newRow("view") << "create view v as select 1 as a from t" << "CREATE VIEW v AS SELECT 1 AS a FROM t";
        QTest::newRow("literal-keeps-breaks") << "comment on table t is 'a\n  b'" << "COMMENT ON TABLE t IS 'a\n  b'";
        QTest::newRow("enum") << "create type mood as enum ('a','b')" << "CREATE TYPE mood AS ENUM ('a', 'b')";
    }

    void onOneLine()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, printed);
        QCOMPARE(QString::fromStdString(ddl::print(statement(sql), {15, false})), printed);
    }

    void aTableIsDescribedWhole()
    {
        const catalog::Catalog catalog = test::catalogOf(
            "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS '';"
            "CREATE TABLE public.o (id bigint PRIMARY KEY);"
            "CREATE TABLE public.t (id bigint NOT NULL, o_id bigint, b text DEFAULT 'x');"
            "COMMENT ON COLUMN public.t.b IS 'bee'; COMMENT ON TABLE public.t IS 'tee';"
            "ALTER TABLE public.t ADD CONSTRAINT z_check CHECK (b <> '');"
            "ALTER TABLE public.t ADD CONSTRAINT a_key FOREIGN KEY (o_id) REFERENCES public.o (id);"
            "ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);"
            "CREATE INDEX i ON public.t (b);"
            "CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();"
            "ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;"
            "CREATE POLICY p ON public.t USING (true);");
        const auto id = catalog::tableId("public", "t");
        const std::string expected = "CREATE TABLE public.t (\n"
                                     "    id bigint NOT NULL,\n"
                                     "    o_id bigint,\n"
                                     "    b text DEFAULT 'x'::text,\n"
                                     "    CONSTRAINT t_pkey PRIMARY KEY (id),\n"
                                     "    CONSTRAINT z_check CHECK (b <> ''),\n"
                                     "    CONSTRAINT a_key FOREIGN KEY (o_id) REFERENCES public.o (id)\n"
                                     ");\n\n"
                                     "ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;\n\n"
                                     "CREATE INDEX i ON public.t (b);\n\n"
                                     "CREATE TRIGGER tr\n    BEFORE UPDATE ON public.t\n    FOR EACH ROW\n    EXECUTE FUNCTION public.f();\n\n"
                                     "CREATE POLICY p ON public.t\n    USING (true);\n\n"
                                     "COMMENT ON COLUMN public.t.b IS 'bee';\n\n"
                                     "COMMENT ON TABLE public.t IS 'tee';\n";
        QCOMPARE(QString::fromStdString(ddl::describe(id, *catalog.find(id), &catalog)), QString::fromStdString(expected));
    }

    void dropsNameTheirKind_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("drop");
        const auto row = [](const char* name, const char* sql, catalog::Kind kind, const char* drop) { QTest::newRow(name) << sql << static_cast<int>(kind) << drop; };
        using catalog::Kind;
        row("table", "CREATE TABLE public.t (a int)", Kind::Table, "DROP TABLE public.t");
        row("foreign-table", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE public.t (a int) SERVER s", Kind::Table, "DROP FOREIGN TABLE public.t");
        row("procedure", "CREATE PROCEDURE public.p(a int) LANGUAGE sql AS ''", Kind::Function, "DROP PROCEDURE public.p(integer)");
        row("aggregate", "CREATE AGGREGATE public.a(*) (SFUNC = int8inc, STYPE = bigint)", Kind::Function, "DROP AGGREGATE public.a(*)");
        row("constraint", "CREATE TABLE public.t (a int CONSTRAINT c CHECK (a > 0))", Kind::Constraint, "ALTER TABLE public.t DROP CONSTRAINT c");
        row("index", "CREATE TABLE public.t (a int); CREATE INDEX i ON public.t (a)", Kind::Index, "DROP INDEX public.i");
        row("enum", "CREATE TYPE public.e AS ENUM ()", Kind::Enum, "DROP TYPE public.e");
        row("trigger", "CREATE TABLE public.t (a int); CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS ''; CREATE TRIGGER x AFTER INSERT ON public.t EXECUTE FUNCTION public.f()",
            Kind::Trigger, "DROP TRIGGER x ON public.t");
    }

    void dropsNameTheirKind()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, kind);
        QFETCH(const QString, drop);
        const catalog::Catalog catalog = test::catalogOf(sql.toStdString().c_str());
        const auto all = catalog.all(static_cast<catalog::Kind>(kind));
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(ddl::print(ddl::dropStatement(all.front().id, *all.front().object))), drop);
    }

private:
    static ddl::Statement statement(const QString& sql)
    {
        const auto lowered = ddl::parseStatements(sql.toStdString());
        if (!lowered || lowered->statements.size() != 1 || !lowered->notModelled.empty()) {
            QTest::qFail("not one statement", __FILE__, __LINE__);
            return {};
        }
        return lowered->statements.front();
    }
};

QTEST_GUILESS_MAIN(TestPrintText)
#include "tst_print_text.moc"
