#include "statement_rows.h"

namespace cofferdam::test {
namespace {

constexpr StatementRow routines[] = {
    {"function-sql", "CREATE FUNCTION public.f(a integer, b text DEFAULT 'x'::text) RETURNS integer LANGUAGE sql AS $$SELECT 1$$"},
    {"function-plpgsql", "CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $body$\nBEGIN\n  NEW.a := 'x$$y';\r\n  RETURN NEW; -- $_1$\nEND\n$body$"},
    {"function-old-style", "CREATE FUNCTION f(text) RETURNS text AS 'SELECT $1 || ''x''' LANGUAGE 'sql' IMMUTABLE STRICT"},
    {"function-options", "CREATE FUNCTION f() RETURNS SETOF public.t LANGUAGE sql STABLE STRICT SECURITY DEFINER LEAKPROOF COST 5 ROWS 10 PARALLEL SAFE SET search_path TO 'public', 'pg_temp' SET work_mem = '64MB' AS 'SELECT 1'"},
    {"function-default-options", "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT SECURITY INVOKER NOT LEAKPROOF COST 100 PARALLEL UNSAFE AS 'x'"},
    {"function-set-empty", "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path TO '' SET \"my.app\" = on AS 'x'"},
    {"function-set-time-zone", "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET TIME ZONE 'UTC' AS 'x'"},
    {"function-modes", "CREATE FUNCTION f(IN a int, OUT b int, INOUT c text, VARIADIC d text[]) LANGUAGE sql AS 'x'"},
    {"function-table", "CREATE FUNCTION f(a int) RETURNS TABLE(x integer, \"Y\" text) LANGUAGE sql AS 'x'"},
    {"function-table-long", "CREATE FUNCTION f(first_argument integer, second_argument text, third_argument jsonb DEFAULT '{}'::jsonb, fourth int = 4) RETURNS TABLE(first_column integer, second_column text, third_column timestamp with time zone, fourth_column jsonb) LANGUAGE sql AS 'x'"},
    {"function-typmods", "CREATE FUNCTION f(a varchar(10), b numeric(3,2)) RETURNS timestamp(3) LANGUAGE sql AS 'x'"},
    {"function-percent-type", "CREATE FUNCTION f(a public.t.id%TYPE) RETURNS t.b%TYPE LANGUAGE sql AS 'x'"},
    {"function-c", "CREATE FUNCTION public.f(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS '$libdir/x', 'sym'"},
    {"function-c-one", "CREATE FUNCTION f(cstring) RETURNS public.box3d AS '$libdir/postgis' LANGUAGE c"},
    {"function-internal", "CREATE FUNCTION f(int) RETURNS int AS 'int4pl' LANGUAGE internal"},
    {"function-window", "CREATE FUNCTION f() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number'"},
    {"function-support", "CREATE FUNCTION f() RETURNS int LANGUAGE c TRANSFORM FOR TYPE hstore, FOR TYPE public.x SUPPORT public.helper AS 'a', 'b'"},
    {"function-return", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql RETURN a + 1"},
    {"function-atomic", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT a + 1; END"},
    {"function-atomic-empty", "CREATE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC END"},
    {"function-hostile", R"(CREATE FUNCTION "F ""x"""("A b" int, "c;d" "My Schema"."T") RETURNS int LANGUAGE sql AS 'x')"},
    {"function-empty-body", "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS ''"},
    {"function-dollar-end", "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT ''$'''"},
    {"function-body-ends-dollar", "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'x$'"},
    {"procedure", "CREATE PROCEDURE public.p(a int, INOUT b text DEFAULT NULL) LANGUAGE plpgsql SECURITY DEFINER AS $$BEGIN COMMIT; END$$"},
    {"aggregate", "CREATE AGGREGATE public.agg(anyelement) (SFUNC = public.step, STYPE = anyarray, INITCOND = '{}')"},
    {"aggregate-all", "CREATE AGGREGATE a(integer, text) (sfunc = s, stype = internal, sspace = 10, finalfunc = f, finalfunc_extra, finalfunc_modify = read_write, combinefunc = c, serialfunc = se, deserialfunc = de, initcond = '0', msfunc = ms, minvfunc = mi, mstype = int8, msspace = 4, mfinalfunc = mf, mfinalfunc_extra, minitcond = '1', sortop = OPERATOR(pg_catalog.>), parallel = safe)"},
    {"aggregate-star", "CREATE AGGREGATE a(*) (SFUNC = int8inc, STYPE = bigint)"},
    {"aggregate-sortop", "CREATE AGGREGATE a(int) (SFUNC = f, STYPE = int, SORTOP = >)"},
    {"aggregate-ordered", "CREATE AGGREGATE a(double precision ORDER BY anyelement) (SFUNC = f, STYPE = internal, FINALFUNC = g)"},
    {"aggregate-hypothetical", "CREATE OR REPLACE AGGREGATE a(VARIADIC \"any\" ORDER BY VARIADIC \"any\") (SFUNC = f, STYPE = internal, FINALFUNC = g, HYPOTHETICAL)"},
    {"aggregate-ordered-only", "CREATE AGGREGATE a(ORDER BY anyelement) (SFUNC = f, STYPE = internal, FINALFUNC = g)"},
    {"aggregate-old", "CREATE AGGREGATE a (BASETYPE = integer, SFUNC1 = f, STYPE1 = int4, INITCOND1 = '0')"},
    {"aggregate-old-any", "CREATE AGGREGATE a (BASETYPE = 'ANY', SFUNC = f, STYPE = int8)"},
    {"trigger", "CREATE TRIGGER tr BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE PROCEDURE public.f()"},
    {"trigger-all-events", "CREATE TRIGGER tr AFTER TRUNCATE OR DELETE OR UPDATE OR INSERT ON t FOR EACH STATEMENT EXECUTE FUNCTION f('a', 1, 2.5, b, 'it''s')"},
    {"trigger-columns", "CREATE TRIGGER tr AFTER UPDATE OF a, \"B c\" ON t FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION f()"},
    {"trigger-instead", "CREATE OR REPLACE TRIGGER tr INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f()"},
    {"trigger-constraint", "CREATE CONSTRAINT TRIGGER tr AFTER INSERT ON t FROM public.o DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f()"},
    {"trigger-constraint-plain", "CREATE CONSTRAINT TRIGGER tr AFTER INSERT ON t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION f()"},
    {"trigger-transition", "CREATE TRIGGER tr AFTER UPDATE ON t REFERENCING OLD TABLE AS o NEW TABLE AS \"N\" FOR EACH STATEMENT EXECUTE FUNCTION f()"},
    {"trigger-hostile", R"(CREATE TRIGGER "t""; DROP" AFTER INSERT ON "T" EXECUTE FUNCTION "F"('''; --'))"},
    {"policy", "CREATE POLICY p ON public.t USING (user_id = current_user_id())"},
    {"policy-all", "CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO b, a, CURRENT_USER USING (true) WITH CHECK (a > 0)"},
    {"policy-public", "CREATE POLICY \"My policy\" ON t FOR SELECT TO PUBLIC USING (true)"},
    {"policy-insert", "CREATE POLICY p ON t FOR INSERT WITH CHECK (a IS NOT NULL OR b)"},
    {"alter-policy", "ALTER POLICY p ON public.t TO joe, ann USING (a) WITH CHECK (b)"},
    {"alter-policy-using", "ALTER POLICY p ON t USING (a AND b)"},
    {"event-trigger", "CREATE EVENT TRIGGER et ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE PROCEDURE public.f()"},
    {"event-trigger-plain", "CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION f()"},
    {"event-trigger-disable", "ALTER EVENT TRIGGER et DISABLE"},
    {"event-trigger-always", "ALTER EVENT TRIGGER et ENABLE ALWAYS"},
    {"do", "DO $$BEGIN LOCK TABLE t; END$$"},
    {"do-language", "DO LANGUAGE plpython3u $x$pass$x$"},
};

} // namespace

std::span<const StatementRow> routineRows() { return routines; }

} // namespace cofferdam::test
