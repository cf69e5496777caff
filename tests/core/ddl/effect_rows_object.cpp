#include "effect_rows.h"

namespace cofferdam::test {

EffectRows constraintEffects()
{
    return {
        {"add-check", "CREATE TABLE t (a int)", "ALTER TABLE t ADD CHECK (a > 0)", "t:AE", "t:scan/verify-check"},
        {"add-check-not-valid", "CREATE TABLE t (a int)", "ALTER TABLE t ADD CHECK (a > 0) NOT VALID", "t:AE", ""},
        {"add-check-not-enforced", "CREATE TABLE t (a int)", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED", "t:AE", "", true, 18},
        {"validate-check", "CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID", "ALTER TABLE t VALIDATE CONSTRAINT c", "t:SUE", "t:scan/verify-check"},
        {"validate-validated-check", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))", "ALTER TABLE t VALIDATE CONSTRAINT c", "t:SUE", ""},
        {"drop-check", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))", "ALTER TABLE t DROP CONSTRAINT c", "t:AE", ""},
        {"add-foreign-key", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int)", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES p", "t:SRE p:SRE", "t:scan/verify-foreign-key"},
        {"add-foreign-key-not-valid", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int)", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES p NOT VALID", "t:SRE p:SRE", ""},
        {"add-foreign-key-to-itself", "CREATE TABLE t (id int PRIMARY KEY, a int)", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES t", "t:SRE", "t:scan/verify-foreign-key"},
        {"validate-foreign-key", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES p NOT VALID", "ALTER TABLE t VALIDATE CONSTRAINT f", "t:SUE p:RS",
         "t:scan/verify-foreign-key"},
        {"drop-foreign-key", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int CONSTRAINT f REFERENCES p)", "ALTER TABLE t DROP CONSTRAINT f", "t:AE p:AE", ""},
        {"alter-foreign-key", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int CONSTRAINT f REFERENCES p)", "ALTER TABLE t ALTER CONSTRAINT f DEFERRABLE", "t:AE", ""},
        {"add-unique", "CREATE TABLE t (a int)", "ALTER TABLE t ADD UNIQUE (a)", "t:AE", "t:build/build-index"},
        {"add-primary-key", "CREATE TABLE t (a int)", "ALTER TABLE t ADD PRIMARY KEY (a)", "t:AE", "t:build/build-index t:scan/verify-not-null"},
        {"add-primary-key-not-null", "CREATE TABLE t (a int NOT NULL)", "ALTER TABLE t ADD PRIMARY KEY (a)", "t:AE", "t:build/build-index"},
        {"add-unique-using-index", "CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a)", "ALTER TABLE t ADD UNIQUE USING INDEX i", "t:AE", ""},
        {"add-primary-key-using-index", "CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a)", "ALTER TABLE t ADD PRIMARY KEY USING INDEX i", "t:AE", "t:scan/verify-not-null"},
        {"add-primary-key-using-index-proven", "CREATE TABLE t (a int CHECK (a IS NOT NULL)); CREATE UNIQUE INDEX i ON t (a)", "ALTER TABLE t ADD PRIMARY KEY USING INDEX i", "t:AE", ""},
        {"add-primary-key-using-index-not-null", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a)", "ALTER TABLE t ADD PRIMARY KEY USING INDEX i", "t:AE", ""},
        {"swap-primary-key", "CREATE TABLE t (a int PRIMARY KEY, b int NOT NULL); CREATE UNIQUE INDEX i ON t (b)", "ALTER TABLE t DROP CONSTRAINT t_pkey, ADD PRIMARY KEY USING INDEX i", "t:AE", ""},
        {"add-exclusion", "CREATE TABLE t (r int4range)", "ALTER TABLE t ADD EXCLUDE USING gist (r WITH &&)", "t:AE", "t:build/build-index"},
        {"drop-unique", "CREATE TABLE t (a int UNIQUE)", "ALTER TABLE t DROP CONSTRAINT t_a_key", "t:AE", ""},
        {"add-not-null-not-valid", "CREATE TABLE t (a int)", "ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID", "t:AE", "", true, 18},
        {"validate-not-null", "CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID", "ALTER TABLE t VALIDATE CONSTRAINT n", "t:SUE", "t:scan/verify-not-null", true, 18},
    };
}

EffectRows indexEffects()
{
    return {
        {"create-index", "CREATE TABLE t (a int)", "CREATE INDEX i ON t (a)", "t:S", "t:build/build-index"},
        {"create-index-if-not-exists-taken", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "CREATE INDEX IF NOT EXISTS i ON t (a)", "t:S", ""},
        {"create-index-concurrently", "CREATE TABLE t (a int)", "CREATE INDEX CONCURRENTLY i ON t (a)", "t:SUE", "t:build/build-index", false},
        {"create-index-on-a-materialized-view", "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a", "CREATE INDEX i ON m (a)", "m:S", "m:build/build-index"},
        {"drop-index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "DROP INDEX i", "t:AE", ""},
        {"drop-index-concurrently", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "DROP INDEX CONCURRENTLY i", "t:SUE", "", false},
        {"rename-index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "ALTER INDEX i RENAME TO j", "", ""},
        {"index-parameters", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "ALTER INDEX i SET (fillfactor = 50)", "", ""},
        {"index-statistics", "CREATE TABLE t (a int); CREATE INDEX i ON t ((a + 1))", "ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 100", "", ""},
        {"reindex", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "REINDEX INDEX i", "t:S", "t:build/rebuild-index"},
        {"reindex-concurrently", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "REINDEX INDEX CONCURRENTLY i", "t:SUE", "t:build/rebuild-index", false},
    };
}

EffectRows partitionEffects()
{
    return {
        {"create-partition", "CREATE TABLE p (a int) PARTITION BY LIST (a)", "CREATE TABLE c PARTITION OF p FOR VALUES IN (1)", "c:AE p:AE", ""},
        {"create-partition-beside-a-default", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE d PARTITION OF p DEFAULT", "CREATE TABLE c PARTITION OF p FOR VALUES IN (1)", "c:AE p:AE d:AE",
         "d:scan/verify-default-partition"},
        {"drop-partition", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1)", "DROP TABLE c", "c:AE p:AE", ""},
        {"attach", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c (a int)", "ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1)", "c:AE p:SUE", "c:scan/verify-partition-bound"},
        {"attach-proven", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c (a int NOT NULL CHECK (a = 1))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1)", "c:AE p:SUE", ""},
        {"attach-proven-by-range", "CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE c (a int CHECK (a IS NOT NULL AND a >= 1 AND a < 10))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES FROM (1) TO (10)",
         "c:AE p:SUE", ""},
        {"attach-not-proven-without-not-null", "CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE c (a int CHECK (a >= 1 AND a < 10))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES FROM (1) TO (10)",
         "c:AE p:SUE", "c:scan/verify-partition-bound"},
        {"attach-not-proven-by-a-wider-check", "CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE c (a int NOT NULL CHECK (a >= 0 AND a < 10))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES FROM (1) TO (10)",
         "c:AE p:SUE", "c:scan/verify-partition-bound"},
        {"attach-beside-a-default", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE d PARTITION OF p DEFAULT; CREATE TABLE c (a int NOT NULL CHECK (a = 1))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1)",
         "c:AE p:SUE d:AE", "d:scan/verify-default-partition"},
        {"attach-beside-a-default-that-holds-nothing-of-it", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE d PARTITION OF p DEFAULT; CREATE TABLE c (a int NOT NULL CHECK (a = 1)); "
         "ALTER TABLE d ADD CHECK (NOT (a IS NOT NULL AND a = 1))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1)", "c:AE d:AE p:SUE", ""},
        {"attach-beside-a-default-that-says-too-little", "CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE d PARTITION OF p DEFAULT; CREATE TABLE c (a int NOT NULL CHECK (a >= 1 AND a < 10)); "
         "ALTER TABLE d ADD CHECK (NOT (a IS NOT NULL AND a >= 1 AND a < 9))", "ALTER TABLE p ATTACH PARTITION c FOR VALUES FROM (1) TO (10)", "c:AE d:AE p:SUE", "d:scan/verify-default-partition"},
        {"attach-builds-indexes", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE INDEX i ON p (b); CREATE TABLE c (a int NOT NULL CHECK (a = 1), b int)", "ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1)", "c:AE p:SUE",
         "c:build/build-index"},
        {"attach-verifies-foreign-keys", "CREATE TABLE r (id int PRIMARY KEY); CREATE TABLE p (a int REFERENCES r) PARTITION BY LIST (a); CREATE TABLE c (a int NOT NULL CHECK (a = 1))",
         "ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1)", "c:AE p:SUE r:SRE", "c:scan/verify-foreign-key"},
        {"detach", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1)", "ALTER TABLE p DETACH PARTITION c", "c:AE p:AE", ""},
        {"detach-on-13", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1)", "ALTER TABLE p DETACH PARTITION c", "c:SUE p:AE", "", true, 13},
        {"detach-concurrently", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1)", "ALTER TABLE p DETACH PARTITION c CONCURRENTLY", "c:AE p:SUE", "", false},
        {"add-column-to-a-parent", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD b int", "c:AE p:AE", ""},
        {"set-not-null-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ALTER b SET NOT NULL", "c:AE p:AE", "c:scan/verify-not-null"},
        {"index-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "CREATE INDEX i ON p (b)", "c:S p:S", "c:build/build-index"},
        {"index-only-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "CREATE INDEX i ON ONLY p (b)", "p:S", ""},
        {"attach-index", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE INDEX i ON ONLY p (b); CREATE INDEX j ON c (b)", "ALTER INDEX i ATTACH PARTITION j", "c:AS p:AS", ""},
        {"check-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD CHECK (b > 0)", "c:AE p:AE", "c:scan/verify-check"},
        {"foreign-key-on-a-parent", "CREATE TABLE r (id int PRIMARY KEY); CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD FOREIGN KEY (b) REFERENCES r", "c:SRE p:SRE r:SRE",
         "c:scan/verify-foreign-key"},
        {"unique-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD UNIQUE (a, b)", "c:S p:AE", "c:build/build-index"},
        {"primary-key-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD PRIMARY KEY (a)", "c:AE p:AE", "c:build/build-index c:scan/verify-not-null"},
        {"primary-key-on-a-not-null-parent", "CREATE TABLE p (a int NOT NULL, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ADD PRIMARY KEY (a)", "c:S p:AE", "c:build/build-index"},
        {"default-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ALTER b SET DEFAULT 1", "c:AE p:AE", ""},
        {"rename-column-of-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p RENAME b TO z", "c:AE p:AE", ""},
        {"rename-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p RENAME TO q", "p:AE", ""},
        {"row-security-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ENABLE ROW LEVEL SECURITY", "p:AE", ""},
        {"disable-no-trigger-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p DISABLE TRIGGER USER", "p:SRE", ""},
        {"disable-trigger-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
         "CREATE TRIGGER g BEFORE INSERT ON p FOR EACH ROW EXECUTE FUNCTION f()", "ALTER TABLE p DISABLE TRIGGER g", "c:SRE p:SRE", ""},
        {"statistics-target-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ALTER b SET STATISTICS 100", "c:SUE p:SUE", ""},
        {"type-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p ALTER b TYPE bigint", "c:AE p:AE", "c:rewrite/rewrite-type"},
        {"comment-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "COMMENT ON TABLE p IS 'x'", "p:SUE", ""},
        {"trigger-on-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
         "CREATE TRIGGER g BEFORE INSERT ON p FOR EACH ROW EXECUTE FUNCTION f()", "c:SRE p:SRE", ""},
        {"owner-of-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p OWNER TO CURRENT_USER", "p:AE", ""},
        {"drop-constraint-of-a-parent", "CREATE TABLE p (a int, b int, CONSTRAINT k CHECK (b > 0)) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p DROP CONSTRAINT k", "c:AE p:AE", ""},
        {"drop-unique-of-a-parent", "CREATE TABLE p (a int, b int, CONSTRAINT k UNIQUE (a, b)) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "ALTER TABLE p DROP CONSTRAINT k", "c:AE p:AE", ""},
        {"drop-index-of-a-parent", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE INDEX i ON p (b)", "DROP INDEX i", "c:AE p:AE", ""},
        {"reference-to-a-parent", "CREATE TABLE p (a int PRIMARY KEY) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE TABLE t (a int)", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES p", "c:SRE p:SRE t:SRE",
         "t:scan/verify-foreign-key"},
        {"drop-parent", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT", "DROP TABLE p", "c:AE p:AE", ""},
    };
}

EffectRows objectEffects()
{
    return {
        {"create-view", "CREATE TABLE t (a int)", "CREATE VIEW v AS SELECT a FROM t", "v:AE t:AS", ""},
        {"replace-view", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t", "CREATE OR REPLACE VIEW v AS SELECT a FROM t WHERE a > 0", "v:AE t:AS", ""},
        {"drop-view", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t", "DROP VIEW v", "v:AE", ""},
        {"create-materialized-view", "CREATE TABLE t (a int)", "CREATE MATERIALIZED VIEW m AS SELECT a FROM t", "m:AE t:AS", ""},
        {"refresh", "CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t", "REFRESH MATERIALIZED VIEW m", "m:AE t:AS", "m:rewrite/refresh"},
        {"refresh-concurrently", "CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE UNIQUE INDEX i ON m (a)", "REFRESH MATERIALIZED VIEW CONCURRENTLY m", "m:E t:AS", "m:rewrite/refresh"},
        {"create-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'", "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "t:SRE", ""},
        {"replace-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
         "CREATE OR REPLACE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "t:SRE", ""},
        {"disable-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
         "ALTER TABLE t DISABLE TRIGGER g", "t:SRE", ""},
        {"drop-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "DROP TRIGGER g ON t", "t:AE", ""},
        {"rename-trigger", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "ALTER TRIGGER g ON t RENAME TO h", "t:AE", ""},
        {"create-rule", "CREATE TABLE t (a int)", "CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING", "t:AE", ""},
        {"replace-function", "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
         "CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'", "", ""},
        {"create-sequence", "", "CREATE SEQUENCE s", "s:AE", ""},
        {"alter-sequence", "CREATE SEQUENCE s", "ALTER SEQUENCE s INCREMENT 5", "s:SRE", ""},
        {"alter-sequence-owned-by", "CREATE SEQUENCE s; CREATE TABLE t (a int)", "ALTER SEQUENCE s OWNED BY t.a", "s:SRE t:AS", ""},
        {"drop-sequence", "CREATE SEQUENCE s", "DROP SEQUENCE s", "s:AE", ""},
        {"rename-sequence", "CREATE SEQUENCE s", "ALTER SEQUENCE s RENAME TO z", "s:AE", ""},
        {"enum-add-value", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)", "ALTER TYPE e ADD VALUE 'b'", "", ""},
        {"enum-rename-value", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)", "ALTER TYPE e RENAME VALUE 'a' TO 'b'", "", ""},
        {"rename-type", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)", "ALTER TYPE e RENAME TO f", "", ""},
        {"domain-add-constraint", "CREATE DOMAIN d AS int; CREATE TABLE t (x d)", "ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0)", "t:S", "t:scan/verify-domain"},
        {"domain-add-constraint-not-valid", "CREATE DOMAIN d AS int; CREATE TABLE t (x d)", "ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID", "", ""},
        {"domain-validate-constraint", "CREATE DOMAIN d AS int; CREATE TABLE t (x d); ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID", "ALTER DOMAIN d VALIDATE CONSTRAINT c", "t:S", "t:scan/verify-domain"},
        {"domain-set-not-null", "CREATE DOMAIN d AS int; CREATE TABLE t (x d)", "ALTER DOMAIN d SET NOT NULL", "t:S", "t:scan/verify-domain"},
        {"drop-type-cascade", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e, y int)", "DROP TYPE e CASCADE", "t:AE", ""},
        {"create-publication", "CREATE TABLE t (a int)", "CREATE PUBLICATION p FOR TABLE t", "t:SUE", ""},
        {"alter-publication", "CREATE TABLE t (a int); CREATE PUBLICATION p", "ALTER PUBLICATION p ADD TABLE t", "t:SUE", ""},
        {"lock-table", "CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t)", "LOCK TABLE t IN SHARE MODE", "t:S c:S", ""},
        {"lock-only", "CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t)", "LOCK TABLE ONLY t IN EXCLUSIVE MODE NOWAIT", "t:E", ""},
        {"lock-view", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t", "LOCK TABLE v", "v:AE t:AE", ""},
        {"do-block-lock", "CREATE TABLE t (a int)", "DO $$ BEGIN LOCK TABLE public.t IN SHARE ROW EXCLUSIVE MODE NOWAIT; END $$", "t:SRE", ""},
        {"vacuum-free-statement-create-schema", "", "CREATE SCHEMA s", "", ""},
    };
}

EffectRows effectRows()
{
    EffectRows all;
    for (const auto& rows : {tableEffects(), columnEffects(), typeEffects(), constraintEffects(), indexEffects(), partitionEffects(), objectEffects(), plainEffects()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace cofferdam::test
