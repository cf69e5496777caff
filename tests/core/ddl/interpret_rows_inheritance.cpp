#include "interpret_rows.h"

namespace cofferdam::test {

InterpretRows inheritanceRows()
{
    return {
        {"child-takes-columns-and-checks", "CREATE TABLE p (a int NOT NULL DEFAULT 1, b text, CHECK (a > 0))", "CREATE TABLE c (d int) INHERITS (p)",
         "CREATE TABLE public.p (a integer DEFAULT 1 NOT NULL, b text, CONSTRAINT p_a_check CHECK (a > 0)); CREATE TABLE public.c (d integer) INHERITS (public.p)"},
        {"child-may-refine-a-column", "CREATE TABLE p (a int, b text)", "CREATE TABLE c (a int NOT NULL DEFAULT 2) INHERITS (p)",
         "CREATE TABLE public.p (a integer, b text); CREATE TABLE public.c (a integer DEFAULT 2 NOT NULL) INHERITS (public.p)"},
        {"child-without-the-default", "CREATE TABLE p (a int DEFAULT 1, b text)", "CREATE TABLE c (a int DEFAULT NULL, d text DEFAULT NULL) INHERITS (p); ALTER TABLE p ALTER a DROP DEFAULT",
         "CREATE TABLE public.p (a integer, b text); CREATE TABLE public.c (a integer, d text) INHERITS (public.p)"},
        {"child-whose-column-is-its-own-too", "CREATE TABLE p (a int); CREATE TABLE c (a int) INHERITS (p)", "ALTER TABLE c ALTER a TYPE bigint", "ERROR ddl.inherited"},
        {"child-of-two", "CREATE TABLE p (a int); CREATE TABLE q (a int NOT NULL, z int)", "CREATE TABLE c () INHERITS (p, q)",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.q (a integer NOT NULL, z integer); CREATE TABLE public.c () INHERITS (public.p, public.q)"},
        {"child-with-another-type", "CREATE TABLE p (a int)", "CREATE TABLE c (a text) INHERITS (p)", "ERROR ddl.type_mismatch"},
        {"added-column-goes-to-children", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p ADD COLUMN b int DEFAULT 3",
         "CREATE TABLE public.p (a integer, b integer DEFAULT 3); CREATE TABLE public.c () INHERITS (public.p)"},
        {"dropped-column-goes-in-children", "CREATE TABLE p (a int, b int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p DROP COLUMN b",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.c () INHERITS (public.p)"},
        {"dropped-column-stays-where-it-is-own", "CREATE TABLE p (a int, b int); CREATE TABLE c (b int) INHERITS (p)", "ALTER TABLE p DROP COLUMN b",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.c (b integer) INHERITS (public.p)"},
        {"drop-only-here", "CREATE TABLE p (a int, b int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE ONLY p DROP COLUMN b",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.c (b integer) INHERITS (public.p)"},
        {"inherited-column-cannot-go-alone", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE c DROP COLUMN a", "ERROR ddl.inherited"},
        {"inherited-column-cannot-change-type-alone", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE c ALTER a TYPE bigint",
         "ERROR ddl.inherited"},
        {"type-change-goes-to-children", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p ALTER a TYPE bigint",
         "CREATE TABLE public.p (a bigint); CREATE TABLE public.c () INHERITS (public.p)"},
        {"not-null-goes-to-children", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p ALTER a SET NOT NULL",
         "CREATE TABLE public.p (a integer NOT NULL); CREATE TABLE public.c () INHERITS (public.p)"},
        {"default-goes-to-children", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p ALTER a SET DEFAULT 4",
         "CREATE TABLE public.p (a integer DEFAULT 4); CREATE TABLE public.c () INHERITS (public.p)"},
        {"rename-goes-to-children", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p RENAME a TO b",
         "CREATE TABLE public.p (b integer); CREATE TABLE public.c () INHERITS (public.p)"},
        {"check-goes-to-children", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p ADD CHECK (a > 0)",
         "CREATE TABLE public.p (a integer, CONSTRAINT p_a_check CHECK (a > 0)); CREATE TABLE public.c () INHERITS (public.p)"},
        {"check-no-inherit-stays", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p ADD CHECK (a > 0) NO INHERIT",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.c () INHERITS (public.p); ALTER TABLE public.p ADD CONSTRAINT p_a_check CHECK (a > 0) NO INHERIT"},
        {"check-goes-from-children-too", "CREATE TABLE p (a int, CHECK (a > 0)); CREATE TABLE c () INHERITS (p)", "ALTER TABLE p DROP CONSTRAINT p_a_check",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.c () INHERITS (public.p)"},
        {"inherited-check-cannot-go-alone", "CREATE TABLE p (a int, CHECK (a > 0)); CREATE TABLE c () INHERITS (p)", "ALTER TABLE c DROP CONSTRAINT p_a_check",
         "ERROR ddl.inherited"},
        {"inherit-later", "CREATE TABLE p (a int); CREATE TABLE c (a int, b int)", "ALTER TABLE c INHERIT p",
         "CREATE TABLE public.p (a integer); CREATE TABLE public.c (a integer, b integer) INHERITS (public.p)"},
        {"inherit-needs-the-columns", "CREATE TABLE p (a int); CREATE TABLE c (b int)", "ALTER TABLE c INHERIT p", "ERROR ddl.inheritance_mismatch"},
        {"no-inherit", "CREATE TABLE p (a int, CHECK (a > 0)); CREATE TABLE c () INHERITS (p)", "ALTER TABLE c NO INHERIT p",
         "CREATE TABLE public.p (a integer, CONSTRAINT p_a_check CHECK (a > 0)); CREATE TABLE public.c (a integer, CONSTRAINT p_a_check CHECK (a > 0))"},
        {"a-table-with-children-stays", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "DROP TABLE p", "ERROR ddl.dependents"},
        {"partition-of", "CREATE TABLE p (a int NOT NULL, b text DEFAULT 'x') PARTITION BY RANGE (a)", "CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (10)",
         "CREATE TABLE public.p (a integer NOT NULL, b text DEFAULT 'x') PARTITION BY RANGE (a); CREATE TABLE public.c (a integer NOT NULL, b text DEFAULT 'x'); "
         "ALTER TABLE ONLY public.p ATTACH PARTITION public.c FOR VALUES FROM (1) TO (10)"},
        {"partition-gets-key-and-indexes", "CREATE TABLE p (a int PRIMARY KEY, b text) PARTITION BY LIST (a); CREATE INDEX pb ON p (b)",
         "CREATE TABLE c PARTITION OF p FOR VALUES IN (1, 2)",
         "CREATE TABLE public.p (a integer NOT NULL, b text) PARTITION BY LIST (a); CREATE TABLE public.c (a integer NOT NULL, b text); "
         "ALTER TABLE ONLY public.p ATTACH PARTITION public.c FOR VALUES IN (1, 2); ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a); "
         "ALTER TABLE ONLY public.c ADD CONSTRAINT c_pkey PRIMARY KEY (a); CREATE INDEX pb ON ONLY public.p (b); CREATE INDEX c_b_idx ON public.c (b); "
         "ALTER INDEX public.p_pkey ATTACH PARTITION public.c_pkey; ALTER INDEX public.pb ATTACH PARTITION public.c_b_idx"},
        {"attach-makes-missing-indexes", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE INDEX pb ON p (b); CREATE TABLE c (a int, b text)",
         "ALTER TABLE p ATTACH PARTITION c DEFAULT",
         "CREATE TABLE public.p (a integer, b text) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, b text); "
         "ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT; CREATE INDEX pb ON ONLY public.p (b); CREATE INDEX c_b_idx ON public.c (b); "
         "ALTER INDEX public.pb ATTACH PARTITION public.c_b_idx"},
        {"attach-ties-fitting-indexes", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE INDEX pb ON p (b); CREATE TABLE c (a int, b text); CREATE INDEX mine ON c (b)",
         "ALTER TABLE p ATTACH PARTITION c DEFAULT",
         "CREATE TABLE public.p (a integer, b text) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, b text); "
         "ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT; CREATE INDEX pb ON ONLY public.p (b); CREATE INDEX mine ON public.c (b); "
         "ALTER INDEX public.pb ATTACH PARTITION public.mine"},
        {"attach-needs-the-same-columns", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE TABLE c (a int)", "ALTER TABLE p ATTACH PARTITION c DEFAULT",
         "ERROR ddl.partition_mismatch"},
        {"attach-needs-the-checks", "CREATE TABLE p (a int CHECK (a > 0)) PARTITION BY LIST (a); CREATE TABLE c (a int)", "ALTER TABLE p ATTACH PARTITION c DEFAULT",
         "ERROR ddl.partition_mismatch"},
        {"attach-absorbs-foreign-keys", "CREATE TABLE r (id int PRIMARY KEY); CREATE TABLE p (a int REFERENCES r) PARTITION BY LIST (a); CREATE TABLE c (a int REFERENCES r)",
         "ALTER TABLE p ATTACH PARTITION c DEFAULT",
         "CREATE TABLE public.r (id integer NOT NULL, CONSTRAINT r_pkey PRIMARY KEY (id)); CREATE TABLE public.p (a integer) PARTITION BY LIST (a); "
         "CREATE TABLE public.c (a integer); ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT; "
         "ALTER TABLE public.p ADD CONSTRAINT p_a_fkey FOREIGN KEY (a) REFERENCES public.r(id)"},
        {"attach-to-a-plain-table", "CREATE TABLE p (a int); CREATE TABLE c (a int)", "ALTER TABLE p ATTACH PARTITION c DEFAULT", "ERROR ddl.not_partitioned"},
        {"detach", "CREATE TABLE p (a int PRIMARY KEY, b text) PARTITION BY LIST (a); CREATE INDEX pb ON p (b); CREATE TABLE c PARTITION OF p DEFAULT",
         "ALTER TABLE p DETACH PARTITION c",
         "CREATE TABLE public.p (a integer NOT NULL, b text) PARTITION BY LIST (a); ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a); "
         "CREATE INDEX pb ON ONLY public.p (b); CREATE TABLE public.c (a integer NOT NULL, b text); ALTER TABLE ONLY public.c ADD CONSTRAINT c_pkey PRIMARY KEY (a); "
         "CREATE INDEX c_b_idx ON public.c (b)"},
        {"detach-leaves-foreign-keys", "CREATE TABLE r (id int PRIMARY KEY); CREATE TABLE p (a int REFERENCES r) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT",
         "ALTER TABLE p DETACH PARTITION c",
         "CREATE TABLE public.r (id integer NOT NULL, CONSTRAINT r_pkey PRIMARY KEY (id)); CREATE TABLE public.p (a integer) PARTITION BY LIST (a); "
         "CREATE TABLE public.c (a integer); ALTER TABLE public.p ADD CONSTRAINT p_a_fkey FOREIGN KEY (a) REFERENCES public.r(id); "
         "ALTER TABLE public.c ADD CONSTRAINT p_a_fkey FOREIGN KEY (a) REFERENCES public.r(id)"},
        {"detach-of-a-stranger", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c (a int)", "ALTER TABLE p DETACH PARTITION c", "ERROR ddl.not_a_partition"},
        {"drop-of-a-parent-takes-partitions", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE TABLE x ()", "DROP TABLE p",
         "CREATE TABLE public.x ()"},
        {"index-on-a-parent-goes-to-partitions", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "CREATE INDEX ON p (b)",
         "CREATE TABLE public.p (a integer, b text) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, b text); ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT; "
         "CREATE INDEX p_b_idx ON ONLY public.p (b); CREATE INDEX c_b_idx ON public.c (b); ALTER INDEX public.p_b_idx ATTACH PARTITION public.c_b_idx"},
        {"unique-on-a-parent-goes-to-partitions", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD UNIQUE (a, b)",
         "CREATE TABLE public.p (a integer, b text) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, b text); ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT; "
         "ALTER TABLE ONLY public.p ADD CONSTRAINT p_a_b_key UNIQUE (a, b); ALTER TABLE ONLY public.c ADD CONSTRAINT c_a_b_key UNIQUE (a, b); "
         "ALTER INDEX public.p_a_b_key ATTACH PARTITION public.c_a_b_key"},
        {"check-on-a-parent-goes-to-partitions", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD CHECK (a > 0)",
         "CREATE TABLE public.p (a integer, CONSTRAINT p_a_check CHECK (a > 0)) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, CONSTRAINT p_a_check CHECK (a > 0)); "
         "ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT"},
        {"drop-of-a-parents-index", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE INDEX pb ON p (b)", "DROP INDEX pb",
         "CREATE TABLE public.p (a integer, b text) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, b text); ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT"},
        {"a-partitions-index-stays", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE INDEX pb ON p (b)", "DROP INDEX c_b_idx",
         "ERROR ddl.dependents"},
        {"partition-key-column-stays", "CREATE TABLE p (a int, b text) PARTITION BY LIST (a)", "ALTER TABLE p DROP COLUMN a", "ERROR ddl.partition_key"},
        {"partition-of-a-partition", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT PARTITION BY LIST (b)",
         "CREATE TABLE g PARTITION OF c DEFAULT",
         "CREATE TABLE public.p (a integer, b integer) PARTITION BY LIST (a); CREATE TABLE public.c (a integer, b integer) PARTITION BY LIST (b); "
         "CREATE TABLE public.g (a integer, b integer); ALTER TABLE ONLY public.p ATTACH PARTITION public.c DEFAULT; ALTER TABLE ONLY public.c ATTACH PARTITION public.g DEFAULT"},
    };
}

} // namespace cofferdam::test
