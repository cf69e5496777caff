#include "interpret_rows.h"

namespace cofferdam::test {

InterpretRows sequenceRows()
{
    return {
        {"sequence-with-standard-options", "", "CREATE SEQUENCE s START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1", "CREATE SEQUENCE public.s"},
        {"sequence-with-options", "", "CREATE SEQUENCE s AS integer START 5 INCREMENT -2 MINVALUE -10 MAXVALUE 5 CACHE 3 CYCLE",
         "CREATE SEQUENCE public.s AS integer START WITH 5 INCREMENT BY -2 MINVALUE -10 MAXVALUE 5 CACHE 3 CYCLE"},
        {"sequence-owned", "CREATE TABLE t (id int)", "CREATE SEQUENCE s OWNED BY t.id", "CREATE TABLE public.t (id integer); CREATE SEQUENCE public.s; ALTER SEQUENCE public.s OWNED BY public.t.id"},
        {"sequence-owned-by-nothing", "CREATE TABLE t (id int)", "CREATE SEQUENCE s OWNED BY t.x", "ERROR ddl.unknown_object"},
        {"sequence-exists", "CREATE SEQUENCE s", "CREATE SEQUENCE s", "ERROR ddl.duplicate_object"},
        {"sequence-if-not-exists", "CREATE SEQUENCE s", "CREATE SEQUENCE IF NOT EXISTS s START 9", "CREATE SEQUENCE public.s"},
        {"alter-sequence", "CREATE SEQUENCE s START 5 MAXVALUE 100", "ALTER SEQUENCE s INCREMENT 3 NO MAXVALUE CYCLE", "CREATE SEQUENCE public.s START WITH 5 INCREMENT BY 3 CYCLE"},
        {"alter-sequence-type", "CREATE SEQUENCE s AS integer", "ALTER SEQUENCE s AS bigint", "CREATE SEQUENCE public.s"},
        {"alter-sequence-type-and-direction", "CREATE SEQUENCE s AS integer MINVALUE -9 START -1", "ALTER SEQUENCE s AS smallint INCREMENT BY -1 NO MAXVALUE", "CREATE SEQUENCE public.s AS smallint START WITH -1 INCREMENT BY -1 MINVALUE -9 MAXVALUE 32767"},
        {"alter-sequence-direction-alone", "CREATE SEQUENCE s MAXVALUE 8", "ALTER SEQUENCE s INCREMENT BY -1", "CREATE SEQUENCE public.s START WITH 1 INCREMENT BY -1 MINVALUE 1 MAXVALUE 8"},
        {"alter-sequence-owner-none", "CREATE TABLE t (id serial)", "ALTER SEQUENCE t_id_seq OWNED BY NONE",
         "CREATE SEQUENCE public.t_id_seq AS integer; CREATE TABLE public.t (id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL)"},
        {"alter-identity-sequence", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY)", "ALTER SEQUENCE t_id_seq INCREMENT 4", "CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY 4))"},
        {"grant-on-identity-sequence", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY)", "GRANT ALL ON SEQUENCE t_id_seq TO PUBLIC; REVOKE USAGE, UPDATE ON t_id_seq FROM PUBLIC",
         "CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY); GRANT SELECT ON SEQUENCE public.t_id_seq TO PUBLIC"},
        {"grant-on-all-sequences", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY); CREATE SEQUENCE s", "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO PUBLIC",
         "CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY); CREATE SEQUENCE public.s; GRANT USAGE ON SEQUENCE public.s, public.t_id_seq TO PUBLIC"},
        {"comment-on-identity-sequence", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, n int GENERATED ALWAYS AS IDENTITY)",
         "COMMENT ON SEQUENCE t_id_seq IS 'numbers'; COMMENT ON SEQUENCE t_n_seq IS 'x'; COMMENT ON SEQUENCE t_n_seq IS NULL",
         "CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY, n integer GENERATED ALWAYS AS IDENTITY); COMMENT ON SEQUENCE public.t_id_seq IS 'numbers'"},
        {"identity-sequence-renamed-and-gone", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, n int GENERATED ALWAYS AS IDENTITY)",
         "COMMENT ON SEQUENCE t_id_seq IS 'i'; COMMENT ON SEQUENCE t_n_seq IS 'n'; ALTER SEQUENCE t_id_seq RENAME TO q; ALTER TABLE t ALTER n DROP IDENTITY; ALTER TABLE t ALTER n ADD GENERATED ALWAYS AS IDENTITY",
         "CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME q), n integer GENERATED ALWAYS AS IDENTITY); COMMENT ON SEQUENCE public.q IS 'i'"},
        {"identity-like-another", "CREATE TABLE o (id int GENERATED ALWAYS AS IDENTITY); COMMENT ON SEQUENCE o_id_seq IS 'o'",
         "CREATE TABLE t (LIKE o INCLUDING ALL); COMMENT ON SEQUENCE o_id_seq IS NULL",
         "CREATE TABLE public.o (id integer GENERATED ALWAYS AS IDENTITY); CREATE TABLE public.t (LIKE public.o INCLUDING ALL)"},
        {"drop-sequence-in-use", "CREATE TABLE t (id serial)", "DROP SEQUENCE t_id_seq", "ERROR ddl.dependents"},
        {"drop-sequence-cascade", "CREATE TABLE t (id serial)", "DROP SEQUENCE t_id_seq CASCADE", "CREATE TABLE public.t (id integer NOT NULL)"},
        {"unlogged-sequence", "", "CREATE UNLOGGED SEQUENCE s", "CREATE UNLOGGED SEQUENCE public.s"},
    };
}

InterpretRows interpretTypeRows()
{
    return {
        {"enum-add-value", "CREATE TYPE e AS ENUM ('a', 'c')", "ALTER TYPE e ADD VALUE 'b' BEFORE 'c'; ALTER TYPE e ADD VALUE 'd'; ALTER TYPE e ADD VALUE 'aa' AFTER 'a'",
         "CREATE TYPE public.e AS ENUM ('a', 'aa', 'b', 'c', 'd')"},
        {"server-options-altered", "CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1'); CREATE SERVER s VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1'); CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (x 'y')",
         "ALTER FOREIGN DATA WRAPPER w OPTIONS (DROP a); ALTER SERVER s VERSION '2' OPTIONS (SET host 'i', DROP port, ADD dbname 'd'); ALTER USER MAPPING FOR PUBLIC SERVER s OPTIONS (ADD b 'c')",
         "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s VERSION '2' FOREIGN DATA WRAPPER w OPTIONS (dbname 'd', host 'i'); CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (b 'c', x 'y')"},
        {"types-within-casts-and-aggregates", "CREATE TYPE e AS ENUM ('a'); CREATE FUNCTION f(e) RETURNS int LANGUAGE sql AS 'SELECT 1'",
         "CREATE CAST (e AS int) WITH FUNCTION f(e) AS ASSIGNMENT; CREATE AGGREGATE m(e) (SFUNC = enum_larger, STYPE = e)",
         "CREATE TYPE public.e AS ENUM ('a'); CREATE FUNCTION public.f(public.e) RETURNS integer LANGUAGE sql AS 'SELECT 1'; CREATE CAST (public.e AS integer) WITH FUNCTION public.f(public.e) AS ASSIGNMENT; CREATE AGGREGATE public.m(public.e) (SFUNC = enum_larger, STYPE = public.e)"},
        {"enum-add-known-value", "CREATE TYPE e AS ENUM ('a')", "ALTER TYPE e ADD VALUE 'a'", "ERROR ddl.duplicate_object"},
        {"enum-add-value-if-not-exists", "CREATE TYPE e AS ENUM ('a')", "ALTER TYPE e ADD VALUE IF NOT EXISTS 'a'", "CREATE TYPE public.e AS ENUM ('a')"},
        {"enum-add-beside-nothing", "CREATE TYPE e AS ENUM ('a')", "ALTER TYPE e ADD VALUE 'b' AFTER 'x'", "ERROR ddl.unknown_label"},
        {"enum-rename-value", "CREATE TYPE e AS ENUM ('a', 'b')", "ALTER TYPE e RENAME VALUE 'a' TO 'z'", "CREATE TYPE public.e AS ENUM ('z', 'b')"},
        {"enum-add-value-in-a-transaction-of-11", "CREATE TYPE e AS ENUM ('a')", "BEGIN; ALTER TYPE e ADD VALUE 'b'", "ERROR ddl.in_transaction", 11},
        {"enum-exists", "CREATE TYPE e AS ENUM ('a')", "CREATE TYPE e AS ENUM ('b')", "ERROR ddl.duplicate_object"},
        {"a-table-has-the-types-name", "CREATE TABLE e ()", "CREATE TYPE e AS ENUM ('b')", "ERROR ddl.duplicate_object"},
        {"domain", "", "CREATE DOMAIN d AS text DEFAULT 'x' NOT NULL CHECK (VALUE <> '') CONSTRAINT low CHECK (VALUE = lower(VALUE))",
         "CREATE DOMAIN public.d AS text DEFAULT 'x'::text NOT NULL CONSTRAINT d_check CHECK (VALUE <> '') CONSTRAINT low CHECK (VALUE = lower(VALUE))"},
        {"alter-domain", "CREATE DOMAIN d AS int CHECK (VALUE > 0)", "ALTER DOMAIN d SET DEFAULT 1; ALTER DOMAIN d SET NOT NULL; ALTER DOMAIN d ADD CHECK (VALUE < 9); ALTER DOMAIN d DROP CONSTRAINT d_check",
         "CREATE DOMAIN public.d AS integer DEFAULT 1 NOT NULL CONSTRAINT d_check1 CHECK (VALUE < 9)"},
        {"alter-domain-not-valid-and-validate", "CREATE DOMAIN d AS int", "ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID; ALTER DOMAIN d VALIDATE CONSTRAINT c",
         "CREATE DOMAIN public.d AS integer CONSTRAINT c CHECK (VALUE > 0)"},
        {"alter-domain-drop", "CREATE DOMAIN d AS int DEFAULT 1 NOT NULL", "ALTER DOMAIN d DROP DEFAULT; ALTER DOMAIN d DROP NOT NULL", "CREATE DOMAIN public.d AS integer"},
        {"drop-domain-constraint-that-is-not-there", "CREATE DOMAIN d AS int", "ALTER DOMAIN d DROP CONSTRAINT c", "ERROR ddl.unknown_object"},
        {"rename-domain-constraint", "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0)", "ALTER DOMAIN d RENAME CONSTRAINT c TO k", "CREATE DOMAIN public.d AS integer CONSTRAINT k CHECK (VALUE > 0)"},
        {"composite-attributes", "CREATE TYPE c AS (a int, b text)", "ALTER TYPE c ADD ATTRIBUTE x date; ALTER TYPE c DROP ATTRIBUTE b; ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint; ALTER TYPE c RENAME ATTRIBUTE x TO y",
         "CREATE TYPE public.c AS (a bigint, y date)"},
        {"composite-attribute-of-a-used-type", "CREATE TYPE c AS (a int); CREATE TABLE t (x c)", "ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint", "ERROR ddl.dependents"},
        {"range", "", "CREATE TYPE r AS RANGE (SUBTYPE = float8)", "CREATE TYPE public.r AS RANGE (subtype = double precision, multirange_type_name = public.r_multirange)"},
        {"drop-type-in-use", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)", "DROP TYPE e", "ERROR ddl.dependents"},
        {"drop-type-cascade", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e, y int)", "DROP TYPE e CASCADE", "CREATE TABLE public.t (y integer)"},
        {"drop-type-that-is-not-there", "", "DROP TYPE e", "ERROR ddl.unknown_object"},
        {"drop-domain-with-drop-type", "CREATE DOMAIN d AS int", "DROP TYPE d", ""},
    };
}

InterpretRows viewRows()
{
    return {
        {"view-writes-out-stars", "CREATE TABLE t (a int, b text)", "CREATE VIEW v AS SELECT * FROM t", "CREATE TABLE public.t (a integer, b text); CREATE VIEW public.v AS SELECT t.a, t.b FROM public.t"},
        {"view-keeps-its-columns-when-the-table-grows", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT * FROM t", "ALTER TABLE t ADD b int",
         "CREATE TABLE public.t (a integer, b integer); CREATE VIEW public.v AS SELECT t.a FROM public.t"},
        {"view-replaced-with-more-columns", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT t.a FROM t; COMMENT ON VIEW v IS 'x'", "CREATE OR REPLACE VIEW v AS SELECT t.a, t.b FROM t",
         "CREATE TABLE public.t (a integer, b integer); CREATE VIEW public.v AS SELECT t.a, t.b FROM public.t; COMMENT ON VIEW public.v IS 'x'"},
        {"view-replaced-with-fewer-columns", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT t.a, t.b FROM t", "CREATE OR REPLACE VIEW v AS SELECT t.a FROM t", "ERROR ddl.view_columns"},
        {"view-replaced-with-other-names", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT t.a FROM t", "CREATE OR REPLACE VIEW v AS SELECT t.b FROM t", "ERROR ddl.view_columns"},
        {"view-over-a-missing-column", "CREATE TABLE t (a int)", "CREATE VIEW v AS SELECT b FROM t", "ERROR ddl.unknown_column"},
        {"view-over-a-missing-column-of-an-item", "CREATE TABLE t (a int)", "CREATE VIEW v AS SELECT x.b FROM t x", "ERROR ddl.unknown_column"},
        {"view-exists", "CREATE VIEW v AS SELECT 1 AS a", "CREATE VIEW v AS SELECT 1 AS a", "ERROR ddl.duplicate_object"},
        {"view-options", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t", "ALTER VIEW v SET (security_barrier = true)", "CREATE TABLE public.t (a integer); CREATE VIEW public.v WITH (security_barrier='true') AS SELECT t.a FROM public.t"},
        {"view-of-a-view-holds-it", "CREATE VIEW v AS SELECT 1 AS a; CREATE VIEW w AS SELECT v.a FROM v", "DROP VIEW v", "ERROR ddl.dependents"},
        {"view-holds-its-table", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t", "DROP TABLE t", "ERROR ddl.dependents"},
        {"drop-table-cascade-takes-views", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t; CREATE VIEW w AS SELECT v.a FROM v", "DROP TABLE t CASCADE", ""},
        {"view-and-its-table-together", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t", "DROP VIEW v; DROP TABLE t", ""},
        {"cte-hides-a-table", "CREATE TABLE t (a int); CREATE TABLE u (b int); CREATE VIEW v AS WITH u AS (SELECT t.a FROM t) SELECT u.a FROM u", "DROP TABLE u",
         "CREATE TABLE public.t (a integer); CREATE VIEW public.v AS WITH u AS (SELECT t.a FROM public.t) SELECT u.a FROM u"},
        {"materialized-view", "CREATE TABLE t (a int)", "CREATE MATERIALIZED VIEW m AS SELECT t.a FROM t WITH NO DATA", "CREATE TABLE public.t (a integer); CREATE MATERIALIZED VIEW public.m AS SELECT t.a FROM public.t WITH NO DATA"},
        {"refresh-concurrently-needs-a-unique-index", "CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT t.a FROM t", "REFRESH MATERIALIZED VIEW CONCURRENTLY m", "ERROR ddl.refresh_concurrently"},
        {"view-column-default-and-comment", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t", "ALTER VIEW v ALTER a SET DEFAULT 3; COMMENT ON COLUMN v.a IS 'x'",
         "CREATE TABLE public.t (a integer); CREATE VIEW public.v AS SELECT t.a FROM public.t; ALTER TABLE ONLY public.v ALTER COLUMN a SET DEFAULT 3; COMMENT ON COLUMN public.v.a IS 'x'"},
    };
}

InterpretRows interpretRoutineRows()
{
    return {
        {"function", "CREATE TYPE e AS ENUM ('a')", "CREATE FUNCTION f(x e, y varchar(9) DEFAULT 'z') RETURNS SETOF e LANGUAGE sql COST 100 ROWS 1000 AS 'SELECT x'",
         "CREATE TYPE public.e AS ENUM ('a'); CREATE FUNCTION public.f(x public.e, y character varying DEFAULT 'z'::character varying) RETURNS SETOF public.e LANGUAGE sql AS 'SELECT x'"},
        {"function-replaced", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2'",
         "CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2'"},
        {"function-replaced-with-another-result", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE OR REPLACE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT 2'", "ERROR ddl.function_result"},
        {"function-exists", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "ERROR ddl.duplicate_object"},
        {"function-overload", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP FUNCTION f()",
         "CREATE FUNCTION public.f(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'"},
        {"drop-function-by-name", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "DROP FUNCTION f", ""},
        {"drop-function-a-default-uses", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f())", "DROP FUNCTION f()", "ERROR ddl.dependents"},
        {"drop-function-a-trigger-uses", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
         "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "DROP FUNCTION f()", "ERROR ddl.dependents"},
        {"drop-function-an-index-uses", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE t (a int); CREATE INDEX i ON t (f(a))", "DROP FUNCTION f(int)", "ERROR ddl.dependents"},
        {"aggregate-functions-keep-their-schemas", "CREATE SCHEMA s; CREATE FUNCTION s.step(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2'; CREATE FUNCTION fin(int) RETURNS int LANGUAGE sql AS 'SELECT $1'; "
         "SET search_path = s, public",
         "CREATE AGGREGATE total(int) (SFUNC = step, STYPE = int, FINALFUNC = fin, COMBINEFUNC = int4pl)",
         "CREATE SCHEMA s; CREATE FUNCTION s.step(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2'; CREATE FUNCTION public.fin(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1'; "
         "CREATE AGGREGATE s.total(integer) (SFUNC = s.step, STYPE = integer, FINALFUNC = public.fin, COMBINEFUNC = int4pl)"},
        {"drop-function-of-an-aggregate", "CREATE FUNCTION step(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2'; CREATE AGGREGATE total(int) (SFUNC = step, STYPE = int)",
         "DROP FUNCTION step(int, int)", "ERROR ddl.dependents"},
        {"trigger", "CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
         "CREATE TRIGGER g AFTER INSERT OR UPDATE OF a, b ON t FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION f('x')",
         "CREATE TABLE public.t (a integer, b integer); CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
         "CREATE TRIGGER g AFTER INSERT OR UPDATE OF a, b ON public.t FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION public.f('x')"},
        {"trigger-exists", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f()",
         "CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f()", "ERROR ddl.duplicate_object"},
        {"trigger-enabled-always", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f()",
         "ALTER TABLE t ENABLE ALWAYS TRIGGER g",
         "CREATE TABLE public.t (a integer); CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f(); "
         "ALTER TABLE public.t ENABLE ALWAYS TRIGGER g"},
        {"trigger-that-is-not-there", "CREATE TABLE t (a int)", "ALTER TABLE t DISABLE TRIGGER g", "ERROR ddl.unknown_object"},
        {"policy", "CREATE TABLE t (a int)", "CREATE POLICY p ON t FOR SELECT TO PUBLIC USING (a > 0); ALTER POLICY p ON t USING (a > 1)",
         "CREATE TABLE public.t (a integer); CREATE POLICY p ON public.t FOR SELECT USING (a > 1)"},
        {"policy-exists", "CREATE TABLE t (a int); CREATE POLICY p ON t", "CREATE POLICY p ON t", "ERROR ddl.duplicate_object"},
        {"drop-policy", "CREATE TABLE t (a int); CREATE POLICY p ON t", "DROP POLICY p ON t", "CREATE TABLE public.t (a integer)"},
        {"policy-holds-the-table-it-reads", "CREATE TABLE t (a int); CREATE TABLE u (b int); CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM u WHERE u.b = t.a))", "DROP TABLE u", "ERROR ddl.dependents"},
        {"rule", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t", "CREATE RULE r AS ON INSERT TO v DO INSTEAD NOTHING",
         "CREATE TABLE public.t (a integer); CREATE VIEW public.v AS SELECT t.a FROM public.t; CREATE RULE r AS ON INSERT TO public.v DO INSTEAD NOTHING"},
        {"comments", "CREATE TABLE t (a int CHECK (a > 0)); CREATE INDEX i ON t (a)", "COMMENT ON TABLE t IS 'x'; COMMENT ON COLUMN t.a IS 'y'; COMMENT ON CONSTRAINT t_a_check ON t IS 'z'; COMMENT ON INDEX i IS 'w'; COMMENT ON TABLE t IS ''",
         "CREATE TABLE public.t (a integer, CONSTRAINT t_a_check CHECK (a > 0)); CREATE INDEX i ON public.t (a); COMMENT ON COLUMN public.t.a IS 'y'; COMMENT ON CONSTRAINT t_a_check ON public.t IS 'z'; COMMENT ON INDEX public.i IS 'w'"},
        {"comment-on-nothing", "", "COMMENT ON TABLE t IS 'x'", "ERROR ddl.unknown_object"},
        {"statistics-go-with-their-table", "CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t", "DROP TABLE t", ""},
        {"statistics-go-with-their-column", "CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t", "ALTER TABLE t DROP b", "CREATE TABLE public.t (a integer)"},
    };
}

} // namespace cofferdam::test
