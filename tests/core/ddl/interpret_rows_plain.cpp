#include "interpret_rows.h"

namespace cofferdam::test {

/// The plainest statement of each kind that needs no table of its own.
InterpretRows plainRows()
{
    return {
        {"lock", "CREATE TABLE t (a int)", "BEGIN; LOCK TABLE t IN SHARE MODE; COMMIT", "CREATE TABLE public.t (a integer)"},
        {"data", "CREATE TABLE t (a int)", "INSERT INTO t VALUES (1); UPDATE t SET a = 2; DELETE FROM t", "CREATE TABLE public.t (a integer)"},
        {"analyze", "CREATE TABLE t (a int)", "ANALYZE t (a)", "CREATE TABLE public.t (a integer)"},
        {"schema", "", "CREATE SCHEMA s", "CREATE SCHEMA s"},
        {"move-extension", "CREATE SCHEMA s; CREATE EXTENSION citext; CREATE TABLE t (a citext)", "COMMENT ON EXTENSION citext IS NULL; ALTER EXTENSION citext SET SCHEMA s",
         "CREATE SCHEMA s; CREATE EXTENSION citext SCHEMA s; CREATE TABLE public.t (a s.citext)"},
        {"enum", "", "CREATE TYPE e AS ENUM ('a', 'b')", "CREATE TYPE public.e AS ENUM ('a', 'b')"},
        {"composite", "", "CREATE TYPE c AS (a int, b text)", "CREATE TYPE public.c AS (a integer, b text)"},
        {"attach-index", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1); CREATE INDEX i ON ONLY p (a); CREATE INDEX j ON c (a)",
         "ALTER INDEX i ATTACH PARTITION j",
         "CREATE TABLE public.p (a integer) PARTITION BY LIST (a); CREATE TABLE public.c PARTITION OF public.p FOR VALUES IN (1); CREATE INDEX i ON ONLY public.p (a);"
         "CREATE INDEX j ON public.c (a); ALTER INDEX public.i ATTACH PARTITION public.j"},
        {"reindex", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "REINDEX INDEX i", "CREATE TABLE public.t (a integer); CREATE INDEX i ON public.t (a)"},
        {"refresh", "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a WITH NO DATA", "REFRESH MATERIALIZED VIEW m", "CREATE MATERIALIZED VIEW public.m AS SELECT 1 AS a"},
        {"refresh-away", "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a", "REFRESH MATERIALIZED VIEW m WITH NO DATA", "CREATE MATERIALIZED VIEW public.m AS SELECT 1 AS a WITH NO DATA"},
        {"alter-function", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a'", "ALTER FUNCTION f(int) IMMUTABLE STRICT PARALLEL SAFE COST 5 SET search_path = public",
         "CREATE FUNCTION public.f(a integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 SET search_path = public AS 'SELECT a'"},
        {"definition", "", "CREATE COLLATION c (provider = libc, lc_collate = 'C', lc_ctype = 'C')", "CREATE COLLATION public.c (locale = 'C')"},
        {"grant", "CREATE TABLE t (a int)", "GRANT SELECT, INSERT ON t TO PUBLIC; REVOKE INSERT ON t FROM PUBLIC", "CREATE TABLE public.t (a integer); GRANT SELECT ON public.t TO PUBLIC"},
        {"owner", "CREATE TABLE t (a int)", "ALTER TABLE t OWNER TO CURRENT_USER", "CREATE TABLE public.t (a integer); ALTER TABLE public.t OWNER TO CURRENT_USER"},
        {"access-method", "CREATE TABLE t (a int)", "ALTER TABLE t SET ACCESS METHOD heap", "CREATE TABLE public.t (a integer)"},
        {"tablespace", "CREATE TABLE t (a int)", "ALTER TABLE t SET TABLESPACE pg_default", "CREATE TABLE public.t (a integer)"},
        {"disable-rule", "CREATE TABLE t (a int); CREATE RULE r AS ON INSERT TO t DO NOTHING", "ALTER TABLE t DISABLE RULE r",
         "CREATE TABLE public.t (a integer); CREATE RULE r AS ON INSERT TO public.t DO NOTHING; ALTER TABLE public.t DISABLE RULE r"},
        {"foreign-options", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE f (a int) SERVER s OPTIONS (x '1', y '2')",
         "ALTER FOREIGN TABLE f OPTIONS (SET x '3', DROP y, ADD z '4')",
         "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE public.f (a integer) SERVER s OPTIONS (x '3', z '4')"},
    };
}

} // namespace cofferdam::test
