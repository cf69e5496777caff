#include "interpret_rows.h"

namespace cofferdam::test {

InterpretRows renameRows()
{
    return {
        {"rename-column-everywhere-in-its-table",
         "CREATE TABLE t (a int DEFAULT 1, b int GENERATED ALWAYS AS (a + 1) STORED, c int, CHECK (a > c), UNIQUE (a, c)); CREATE INDEX i ON t (a, (a * 2)) INCLUDE (c) WHERE a > 0",
         "ALTER TABLE t RENAME a TO z",
         "CREATE TABLE public.t (z integer DEFAULT 1, b integer GENERATED ALWAYS AS (z + 1) STORED, c integer, CONSTRAINT t_check CHECK (z > c), CONSTRAINT t_a_c_key UNIQUE (z, c)); "
         "CREATE INDEX i ON public.t (z, (z * 2)) INCLUDE (c) WHERE z > 0"},
        {"rename-column-that-needs-quotes", "CREATE TABLE t (a int, CHECK (a > 0))", "ALTER TABLE t RENAME a TO \"Order\"", "CREATE TABLE public.t (\"Order\" integer, CONSTRAINT t_a_check CHECK (\"Order\" > 0))"},
        {"rename-column-in-foreign-keys", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p_id int REFERENCES p)", "ALTER TABLE p RENAME id TO pid; ALTER TABLE t RENAME p_id TO x",
         "CREATE TABLE public.p (pid integer NOT NULL, CONSTRAINT p_pkey PRIMARY KEY (pid)); CREATE TABLE public.t (x integer, CONSTRAINT t_p_id_fkey FOREIGN KEY (x) REFERENCES public.p(pid))"},
        {"rename-column-of-a-serial", "CREATE TABLE t (id serial)", "ALTER TABLE t RENAME id TO k",
         "CREATE SEQUENCE public.t_id_seq AS integer; CREATE TABLE public.t (k integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL); ALTER SEQUENCE public.t_id_seq OWNED BY public.t.k"},
        {"rename-column-in-a-view", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT t.a, t.b + t.a AS s FROM t WHERE t.a > 0", "ALTER TABLE t RENAME a TO z",
         "CREATE TABLE public.t (z integer, b integer); CREATE VIEW public.v AS SELECT t.z AS a, t.b + t.z AS s FROM public.t WHERE t.z > 0"},
        {"rename-column-in-a-view-with-an-alias", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT x.a AS q FROM t x", "ALTER TABLE t RENAME a TO z",
         "CREATE TABLE public.t (z integer); CREATE VIEW public.v AS SELECT x.z AS q FROM public.t x"},
        {"rename-column-behind-a-sub-select", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT s.a FROM (SELECT t.a FROM t) s", "ALTER TABLE t RENAME a TO z",
         "CREATE TABLE public.t (z integer); CREATE VIEW public.v AS SELECT s.a FROM (SELECT t.z AS a FROM public.t) s"},
        {"rename-column-of-a-view", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t; CREATE VIEW w AS SELECT v.a FROM v", "ALTER VIEW v RENAME COLUMN a TO z",
         "CREATE TABLE public.t (a integer); CREATE VIEW public.v AS SELECT t.a AS z FROM public.t; CREATE VIEW public.w AS SELECT v.z AS a FROM public.v"},
        {"rename-column-in-using", "CREATE TABLE a (id int, x int); CREATE TABLE b (id int, y int); CREATE VIEW v AS SELECT a.id, a.x, b.y FROM a JOIN b USING (id)", "ALTER TABLE a RENAME x TO z; ALTER TABLE a RENAME id TO aid",
         "CREATE TABLE public.a (aid integer, z integer); CREATE TABLE public.b (id integer, y integer); CREATE VIEW public.v AS SELECT a.id, a.z AS x, b.y FROM public.a a(id, z) JOIN public.b USING (id)"},
        {"rename-column-in-using-behind-an-alias", "CREATE TABLE a (id int, x int); CREATE TABLE b (id int, y int); CREATE VIEW v AS SELECT q.id, r.id AS other, s.y FROM a q JOIN b s USING (id) CROSS JOIN a r WHERE r.id > 5",
         "ALTER TABLE a RENAME id TO aid; ALTER TABLE b RENAME id TO bid",
         "CREATE TABLE public.a (aid integer, x integer); CREATE TABLE public.b (bid integer, y integer); CREATE VIEW public.v AS SELECT q.id, r.aid AS other, s.y FROM public.a q(id, x) JOIN public.b s(id, y) USING (id) CROSS JOIN public.a r WHERE r.aid > 5"},
        {"rename-column-in-a-policy", "CREATE TABLE t (a int); CREATE TABLE u (b int); CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM u WHERE u.b = t.a))", "ALTER TABLE t RENAME a TO z; ALTER TABLE u RENAME b TO y",
         "CREATE TABLE public.t (z integer); CREATE TABLE public.u (y integer); CREATE POLICY p ON public.t USING (EXISTS (SELECT 1 FROM public.u WHERE u.y = t.z))"},
        {"rename-column-in-a-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
         "CREATE TRIGGER g BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION f()", "ALTER TABLE t RENAME a TO z",
         "CREATE TABLE public.t (z integer); CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
         "CREATE TRIGGER g BEFORE UPDATE OF z ON public.t FOR EACH ROW WHEN (OLD.z <> NEW.z) EXECUTE FUNCTION public.f()"},
        {"rename-partition-key", "CREATE TABLE t (a int) PARTITION BY RANGE (a)", "ALTER TABLE t RENAME a TO z", "CREATE TABLE public.t (z integer) PARTITION BY RANGE (z)"},
        {"rename-column-in-statistics", "CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t", "ALTER TABLE t RENAME a TO z", "CREATE TABLE public.t (z integer, b integer); CREATE STATISTICS public.s ON z, b FROM public.t"},
        {"rename-column-to-a-taken-name", "CREATE TABLE t (a int, b int)", "ALTER TABLE t RENAME a TO b", "ERROR ddl.duplicate_object"},
        {"rename-column-that-is-not-there", "CREATE TABLE t (a int)", "ALTER TABLE t RENAME x TO b", "ERROR ddl.unknown_object"},
        {"rename-inherited-column", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE c RENAME a TO b", "ERROR ddl.inherited"},
        {"rename-table", "CREATE TABLE t (id serial PRIMARY KEY, up int REFERENCES t); CREATE INDEX i ON t (up); CREATE TABLE u (t_id int REFERENCES t)", "ALTER TABLE t RENAME TO n",
         "CREATE SEQUENCE public.t_id_seq AS integer; CREATE TABLE public.n (id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL, up integer, CONSTRAINT t_pkey PRIMARY KEY (id), "
         "CONSTRAINT t_up_fkey FOREIGN KEY (up) REFERENCES public.n(id)); ALTER SEQUENCE public.t_id_seq OWNED BY public.n.id; CREATE INDEX i ON public.n (up); "
         "CREATE TABLE public.u (t_id integer, CONSTRAINT u_t_id_fkey FOREIGN KEY (t_id) REFERENCES public.n(id))"},
        {"rename-table-in-views", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t; CREATE VIEW w AS SELECT x.a FROM t x", "ALTER TABLE t RENAME TO n",
         "CREATE TABLE public.n (a integer); CREATE VIEW public.v AS SELECT n.a FROM public.n; CREATE VIEW public.w AS SELECT x.a FROM public.n x"},
        {"rename-parent", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE TABLE q (b int); CREATE TABLE d () INHERITS (q)", "ALTER TABLE p RENAME TO pp; ALTER TABLE q RENAME TO qq",
         "CREATE TABLE public.pp (a integer) PARTITION BY LIST (a); CREATE TABLE public.c PARTITION OF public.pp DEFAULT; CREATE TABLE public.qq (b integer); CREATE TABLE public.d () INHERITS (public.qq)"},
        {"rename-row-type", "CREATE TABLE t (a int); CREATE TABLE u (r t); CREATE FUNCTION f(t) RETURNS int LANGUAGE sql AS 'SELECT 1'", "ALTER TABLE t RENAME TO n",
         "CREATE TABLE public.n (a integer); CREATE TABLE public.u (r public.n); CREATE FUNCTION public.f(public.n) RETURNS integer LANGUAGE sql AS 'SELECT 1'"},
        {"rename-table-to-a-taken-name", "CREATE TABLE t (); CREATE SEQUENCE s", "ALTER TABLE t RENAME TO s", "ERROR ddl.duplicate_object"},
        {"rename-table-if-exists", "", "ALTER TABLE IF EXISTS t RENAME TO s", ""},
        {"rename-table-that-is-not-there", "", "ALTER TABLE t RENAME TO s", "ERROR ddl.unknown_object"},
        {"rename-view", "CREATE VIEW v AS SELECT 1 AS a; CREATE VIEW w AS SELECT v.a FROM v", "ALTER VIEW v RENAME TO x", "CREATE VIEW public.x AS SELECT 1 AS a; CREATE VIEW public.w AS SELECT x.a FROM public.x"},
        {"rename-sequence", "CREATE TABLE t (id serial)", "ALTER SEQUENCE t_id_seq RENAME TO s",
         "CREATE SEQUENCE public.s AS integer; CREATE TABLE public.t (id integer DEFAULT nextval('public.s'::regclass) NOT NULL); ALTER SEQUENCE public.s OWNED BY public.t.id"},
        {"rename-identity-sequence", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY)", "ALTER SEQUENCE t_id_seq RENAME TO s", "CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.s))"},
        {"rename-index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a); ALTER TABLE t CLUSTER ON i", "ALTER INDEX i RENAME TO j", "CREATE TABLE public.t (a integer); CREATE INDEX j ON public.t (a); ALTER TABLE public.t CLUSTER ON j"},
        {"rename-index-of-a-constraint", "CREATE TABLE t (a int PRIMARY KEY)", "ALTER INDEX t_pkey RENAME TO k", "CREATE TABLE public.t (a integer NOT NULL, CONSTRAINT k PRIMARY KEY (a))"},
        {"rename-constraint", "CREATE TABLE t (a int PRIMARY KEY, CHECK (a > 0))", "ALTER TABLE t RENAME CONSTRAINT t_pkey TO k; ALTER TABLE t RENAME CONSTRAINT t_a_check TO c",
         "CREATE TABLE public.t (a integer NOT NULL, CONSTRAINT k PRIMARY KEY (a), CONSTRAINT c CHECK (a > 0))"},
        {"rename-constraint-to-a-taken-name", "CREATE TABLE t (a int UNIQUE, CHECK (a > 0))", "ALTER TABLE t RENAME CONSTRAINT t_a_check TO t_a_key", "ERROR ddl.duplicate_object"},
        {"rename-inherited-check", "CREATE TABLE p (a int, CONSTRAINT c CHECK (a > 0)); CREATE TABLE d () INHERITS (p)", "ALTER TABLE p RENAME CONSTRAINT c TO k",
         "CREATE TABLE public.p (a integer, CONSTRAINT k CHECK (a > 0)); CREATE TABLE public.d () INHERITS (public.p)"},
        {"rename-columns-in-a-rule", "CREATE TABLE t (a int, b int); CREATE TABLE log (x int, y int); CREATE TABLE q (k int, v int);"
         " CREATE RULE r AS ON UPDATE TO t WHERE OLD.a <> NEW.a DO ALSO INSERT INTO log SELECT q.k, NEW.b FROM q WHERE q.v = OLD.a",
         "ALTER TABLE log RENAME x TO xx; ALTER TABLE t RENAME a TO z; ALTER TABLE q RENAME k TO kk; ALTER TABLE q RENAME TO qq",
         "CREATE TABLE public.t (z integer, b integer); CREATE TABLE public.log (xx integer, y integer); CREATE TABLE public.qq (kk integer, v integer);"
         " CREATE RULE r AS ON UPDATE TO public.t WHERE old.z <> new.z DO ALSO INSERT INTO public.log (xx, y) SELECT qq.kk AS k, new.b FROM public.qq WHERE qq.v = old.z"},
        {"rename-columns-in-a-standard-body", "CREATE TABLE t (a int, b int); CREATE FUNCTION f(x int) RETURNS bigint LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (x); SELECT count(*) FROM t WHERE b = x; END",
         "ALTER TABLE t RENAME a TO z; ALTER TABLE t RENAME b TO c",
         "CREATE TABLE public.t (z integer, c integer); CREATE FUNCTION public.f(x integer) RETURNS bigint LANGUAGE sql BEGIN ATOMIC INSERT INTO public.t (z) VALUES (f.x); SELECT count(*) FROM public.t WHERE t.c = f.x; END"},
        {"rename-trigger-policy-rule", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f(); CREATE POLICY p ON t",
         "ALTER TRIGGER g ON t RENAME TO h; ALTER POLICY p ON t RENAME TO q",
         "CREATE TABLE public.t (a integer); CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER h BEFORE INSERT ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f(); "
         "CREATE POLICY q ON public.t"},
        {"rename-enum", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e DEFAULT 'a', y e[]); CREATE FUNCTION f(e) RETURNS e LANGUAGE sql AS 'SELECT $1'", "ALTER TYPE e RENAME TO g",
         "CREATE TYPE public.g AS ENUM ('a'); CREATE TABLE public.t (x public.g DEFAULT 'a'::public.g, y public.g[]); CREATE FUNCTION public.f(public.g) RETURNS public.g LANGUAGE sql AS 'SELECT $1'"},
        {"rename-domain", "CREATE DOMAIN d AS int CHECK (VALUE > 0); CREATE TABLE t (x d)", "ALTER DOMAIN d RENAME TO g", "CREATE DOMAIN public.g AS integer CONSTRAINT d_check CHECK (VALUE > 0); CREATE TABLE public.t (x public.g)"},
        {"rename-function", "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE t (a int); CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f()", "ALTER FUNCTION f() RENAME TO h",
         "CREATE FUNCTION public.h() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE public.t (a integer); CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.h()"},
        {"rename-function-in-expressions", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f(1), CHECK (f(a) > 0)); CREATE INDEX i ON t (f(a))", "ALTER FUNCTION f(int) RENAME TO h",
         "CREATE FUNCTION public.h(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE public.t (a integer DEFAULT public.h(1), CONSTRAINT t_a_check CHECK (public.h(a) > 0)); CREATE INDEX i ON public.t (public.h(a))"},
        {"rename-schema", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('a'); CREATE TABLE s.t (id serial PRIMARY KEY, x s.e DEFAULT 'a'); CREATE VIEW v AS SELECT t.x FROM s.t", "ALTER SCHEMA s RENAME TO n",
         "CREATE SCHEMA n; CREATE TYPE n.e AS ENUM ('a'); CREATE SEQUENCE n.t_id_seq AS integer; CREATE TABLE n.t (id integer DEFAULT nextval('n.t_id_seq'::regclass) NOT NULL, x n.e DEFAULT 'a'::n.e, CONSTRAINT t_pkey PRIMARY KEY (id)); "
         "ALTER SEQUENCE n.t_id_seq OWNED BY n.t.id; CREATE VIEW public.v AS SELECT t.x FROM n.t"},
        {"move-table", "CREATE SCHEMA s; CREATE TABLE t (id serial PRIMARY KEY); CREATE INDEX i ON t (id); CREATE TABLE u (t_id int REFERENCES t); CREATE VIEW v AS SELECT t.id FROM t", "ALTER TABLE t SET SCHEMA s",
         "CREATE SCHEMA s; CREATE SEQUENCE s.t_id_seq AS integer; CREATE TABLE s.t (id integer DEFAULT nextval('s.t_id_seq'::regclass) NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (id)); ALTER SEQUENCE s.t_id_seq OWNED BY s.t.id; "
         "CREATE INDEX i ON s.t (id); CREATE TABLE public.u (t_id integer, CONSTRAINT u_t_id_fkey FOREIGN KEY (t_id) REFERENCES s.t(id)); CREATE VIEW public.v AS SELECT t.id FROM s.t"},
        {"move-table-to-nowhere", "CREATE TABLE t ()", "ALTER TABLE t SET SCHEMA s", "ERROR ddl.unknown_object"},
        {"move-type", "CREATE SCHEMA s; CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)", "ALTER TYPE e SET SCHEMA s", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('a'); CREATE TABLE public.t (x s.e)"},
        {"move-function", "CREATE SCHEMA s; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f())", "ALTER FUNCTION f() SET SCHEMA s",
         "CREATE SCHEMA s; CREATE FUNCTION s.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'; CREATE TABLE public.t (a integer DEFAULT s.f())"},
    };
}

InterpretRows dropRows()
{
    return {
        {"drop-table-with-all-its-parts", "CREATE TABLE t (id serial PRIMARY KEY, a int CHECK (a > 0)); CREATE INDEX i ON t (a); CREATE POLICY p ON t", "DROP TABLE t", ""},
        {"drop-table-that-is-referenced", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p_id int REFERENCES p)", "DROP TABLE p", "ERROR ddl.dependents"},
        {"drop-table-that-references", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p_id int REFERENCES p)", "DROP TABLE t", "CREATE TABLE public.p (id integer NOT NULL, CONSTRAINT p_pkey PRIMARY KEY (id))"},
        {"drop-table-that-references-itself", "CREATE TABLE p (id int PRIMARY KEY, up int REFERENCES p)", "DROP TABLE p", ""},
        {"drop-both-tables", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p_id int REFERENCES p)", "DROP TABLE p, t", ""},
        {"drop-table-cascade", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p_id int REFERENCES p)", "DROP TABLE p CASCADE", "CREATE TABLE public.t (p_id integer)"},
        {"drop-table-whose-row-type-is-used", "CREATE TABLE t (a int); CREATE TABLE u (r t)", "DROP TABLE t", "ERROR ddl.dependents"},
        {"drop-table-whose-sequence-is-used", "CREATE TABLE t (id serial); CREATE TABLE u (a int DEFAULT nextval('t_id_seq'))", "DROP TABLE t", "ERROR ddl.dependents"},
        {"drop-table-that-is-not-there", "", "DROP TABLE t", "ERROR ddl.unknown_object"},
        {"drop-table-if-exists", "", "DROP TABLE IF EXISTS t, u", ""},
        {"drop-table-that-is-a-view", "CREATE VIEW v AS SELECT 1 AS a", "DROP TABLE v", "ERROR ddl.wrong_kind"},
        {"drop-schema-with-contents", "CREATE SCHEMA s; CREATE TABLE s.t ()", "DROP SCHEMA s", "ERROR ddl.dependents"},
        {"drop-schema-cascade", "CREATE SCHEMA s; CREATE TABLE s.t (id serial PRIMARY KEY); CREATE TABLE u (t_id int REFERENCES s.t)", "DROP SCHEMA s CASCADE", "CREATE TABLE public.u (t_id integer)"},
        {"drop-empty-schema", "CREATE SCHEMA s", "DROP SCHEMA s", ""},
        {"drop-extension-in-use", "CREATE EXTENSION citext; CREATE TABLE t (a citext)", "DROP EXTENSION citext", "ERROR ddl.dependents"},
        {"drop-extension", "CREATE EXTENSION citext", "DROP EXTENSION citext", ""},
        {"drop-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f()", "DROP TRIGGER g ON t; DROP FUNCTION f()",
         "CREATE TABLE public.t (a integer)"},
        {"drop-trigger-that-is-not-there", "CREATE TABLE t (a int)", "DROP TRIGGER g ON t", "ERROR ddl.unknown_object"},
        {"drop-materialized-view", "CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT t.a FROM t; CREATE INDEX i ON m (a)", "DROP MATERIALIZED VIEW m", "CREATE TABLE public.t (a integer)"},
    };
}

InterpretRows sessionRows()
{
    return {
        {"emptied-path-needs-schemas", "", "SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE t ()", "ERROR ddl.no_schema"},
        {"path-back-to-default", "CREATE SCHEMA a; SET search_path = a", "RESET search_path; CREATE TABLE t ()", "CREATE SCHEMA a; CREATE TABLE public.t ()"},
        {"local-path-ends-with-the-transaction", "CREATE SCHEMA a", "BEGIN; SET LOCAL search_path = a; CREATE TABLE t (); COMMIT; CREATE TABLE u ()", "CREATE SCHEMA a; CREATE TABLE a.t (); CREATE TABLE public.u ()"},
        {"rollback-undoes", "CREATE TABLE t (a int)", "BEGIN; ALTER TABLE t ADD b int; CREATE TABLE u (); ROLLBACK", "CREATE TABLE public.t (a integer)"},
        {"commit-keeps", "CREATE TABLE t (a int)", "BEGIN; ALTER TABLE t ADD b int; COMMIT", "CREATE TABLE public.t (a integer, b integer)"},
        {"lock-outside-a-transaction", "CREATE TABLE t (a int)", "LOCK TABLE t", "ERROR ddl.lock_outside_transaction"},
        {"do-block-with-a-lock-loop", "CREATE TABLE t (a int)",
         "DO $$ BEGIN FOR i IN 1..50 LOOP BEGIN LOCK TABLE ONLY public.t IN ACCESS EXCLUSIVE MODE NOWAIT; RETURN; EXCEPTION WHEN lock_not_available THEN PERFORM pg_sleep(0.1); END; END LOOP; RAISE EXCEPTION 'busy'; END $$",
         "CREATE TABLE public.t (a integer)"},
        {"do-block-with-a-batch-loop", "CREATE TABLE t (a int, b int)",
         "DO $$ DECLARE n bigint; BEGIN LOOP UPDATE public.t SET b = a WHERE ctid IN (SELECT ctid FROM public.t WHERE b IS NULL LIMIT 100); GET DIAGNOSTICS n = ROW_COUNT; EXIT WHEN n = 0; COMMIT; END LOOP; END $$",
         "CREATE TABLE public.t (a integer, b integer)"},
        {"do-block-with-ddl", "CREATE TABLE t (a int)", "DO $$ BEGIN ALTER TABLE t ADD b int; END $$", "ERROR ddl.do_block"},
        {"do-block-with-execute", "", "DO $$ BEGIN EXECUTE 'CREATE TABLE t ()'; END $$", "ERROR ddl.do_block"},
        {"do-block-with-ddl-in-a-branch", "", "DO $$ BEGIN IF true THEN CREATE TABLE t (); END IF; END $$", "ERROR ddl.do_block"},
        {"do-block-in-another-language", "", "DO LANGUAGE plperl $$ spi_exec_query('DROP TABLE t') $$", "ERROR ddl.do_block"},
        {"standard-comments-say-nothing", "", "COMMENT ON SCHEMA public IS 'standard public schema'; CREATE EXTENSION IF NOT EXISTS plpgsql; COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language'", ""},
    };
}

InterpretRows interpretRows()
{
    InterpretRows all;
    for (const auto& rows : {createTableRows(), inheritanceRows(), alterColumnRows(), constraintRows(), indexRows(), sequenceRows(), interpretTypeRows(), viewRows(),
                             interpretRoutineRows(), renameRows(), dropRows(), sessionRows(), plainRows()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace cofferdam::test
