#include "statement_rows.h"

namespace cofferdam::test {
namespace {

constexpr StatementRow types[] = {
    {"schema", "CREATE SCHEMA app"},
    {"schema-owner", "CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION \"Joe\""},
    {"schema-of-role", "CREATE SCHEMA AUTHORIZATION CURRENT_USER"},
    {"schema-elements", "CREATE SCHEMA app CREATE TABLE t (a int) CREATE VIEW v AS SELECT 1 AS a"},
    {"extension", "CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public"},
    {"extension-all", "CREATE EXTENSION \"uuid-ossp\" SCHEMA ext VERSION '1.1' CASCADE"},
    {"extension-update", "ALTER EXTENSION pg_trgm UPDATE TO '1.6'"},
    {"extension-update-newest", "ALTER EXTENSION pg_trgm UPDATE"},
    {"extension-schema", "ALTER EXTENSION pg_trgm SET SCHEMA ext"},
    {"enum", "CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'it''s; DROP', 'E\\scape')"},
    {"enum-empty", "CREATE TYPE mood AS ENUM ()"},
    {"enum-add", "ALTER TYPE public.mood ADD VALUE 'happy'"},
    {"enum-add-before", "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'happy' BEFORE 'ok'"},
    {"enum-add-after", "ALTER TYPE mood ADD VALUE 'happy' AFTER 'ok'"},
    {"enum-rename-value", "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'"},
    {"domain", "CREATE DOMAIN public.email AS public.citext CONSTRAINT valid CHECK (VALUE ~ '^.+@.+$') CHECK (VALUE <> '')"},
    {"domain-all", "CREATE DOMAIN d text COLLATE \"C\" DEFAULT 'x' NOT NULL CHECK (length(VALUE) > 0)"},
    {"domain-null", "CREATE DOMAIN d AS numeric(10,2) NULL"},
    {"domain-default", "ALTER DOMAIN d SET DEFAULT 1 + 1"},
    {"domain-drop-default", "ALTER DOMAIN d DROP DEFAULT"},
    {"domain-not-null", "ALTER DOMAIN d SET NOT NULL"},
    {"domain-drop-not-null", "ALTER DOMAIN d DROP NOT NULL"},
    {"domain-add-constraint", "ALTER DOMAIN public.d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID"},
    {"domain-drop-constraint", "ALTER DOMAIN d DROP CONSTRAINT IF EXISTS c CASCADE"},
    {"domain-validate", "ALTER DOMAIN d VALIDATE CONSTRAINT c"},
    {"composite", "CREATE TYPE public.pair AS (a integer, b text COLLATE \"C\", \"C d\" numeric(3,1)[])"},
    {"composite-empty", "CREATE TYPE pair AS ()"},
    {"composite-add", "ALTER TYPE pair ADD ATTRIBUTE c int CASCADE"},
    {"composite-drop", "ALTER TYPE pair DROP ATTRIBUTE c"},
    {"composite-alter", "ALTER TYPE pair ALTER ATTRIBUTE b TYPE varchar(3) COLLATE \"C\""},
    {"composite-several", "ALTER TYPE pair ADD ATTRIBUTE d int, DROP ATTRIBUTE a CASCADE"},
    {"range", "CREATE TYPE public.floatrange AS RANGE (subtype = float8, subtype_diff = float8mi)"},
    {"range-all", "CREATE TYPE r AS RANGE (subtype = text, subtype_opclass = public.my_ops, collation = \"C\", canonical = public.can, multirange_type_name = public.mr)"},
    {"shell-type", "CREATE TYPE public.box3d"},
    {"base-type", "CREATE TYPE public.box3d (INTERNALLENGTH = 52, INPUT = public.box3d_in, OUTPUT = public.box3d_out, ALIGNMENT = double, STORAGE = plain)"},
    {"base-type-all", "CREATE TYPE b (INPUT = i, OUTPUT = o, RECEIVE = r, SEND = s, TYPMOD_IN = ti, TYPMOD_OUT = tou, ANALYZE = an, INTERNALLENGTH = variable, PASSEDBYVALUE, ALIGNMENT = char, STORAGE = extended, CATEGORY = 'S', PREFERRED = true, DEFAULT = 'x', ELEMENT = integer, DELIMITER = ';', COLLATABLE = true)"},
    {"base-type-like", "CREATE TYPE b (INPUT = i, OUTPUT = o, LIKE = integer)"},
    {"base-type-set", "ALTER TYPE b SET (STORAGE = extended, SEND = s)"},
    {"collation", "CREATE COLLATION public.german (provider = icu, locale = 'de-DE', deterministic = false)"},
    {"collation-libc", "CREATE COLLATION IF NOT EXISTS c (LC_COLLATE = 'de_DE.utf8', LC_CTYPE = 'C')"},
    {"collation-from", "CREATE COLLATION public.german FROM \"de_DE\""},
};

constexpr StatementRow modern[] = {
    {"table-not-null-named", "CREATE TABLE t (a int, CONSTRAINT must NOT NULL a)"},
    {"table-not-null-no-inherit", "CREATE TABLE t (a int, CONSTRAINT must NOT NULL a NO INHERIT, b int CHECK (b > 0))"},
    {"table-not-null-unnamed", "CREATE TABLE t (a int, NOT NULL a, b int)"},
    {"add-not-null-not-valid", "ALTER TABLE t ADD CONSTRAINT must NOT NULL a NOT VALID"},
    {"check-not-enforced", "CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0) NOT ENFORCED)"},
    {"foreign-key-not-enforced", "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES o (b) NOT ENFORCED"},
    {"alter-constraint-enforced", "ALTER TABLE t ALTER CONSTRAINT c NOT ENFORCED"},
    {"virtual-column", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL)"},
    {"virtual-column-by-default", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2))"},
    {"without-overlaps", "CREATE TABLE t (id int, during tstzrange, CONSTRAINT pk PRIMARY KEY (id, during WITHOUT OVERLAPS))"},
    {"period", "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (id, PERIOD during) REFERENCES o (id, PERIOD during)"},
    {"storage-in-table", "CREATE TABLE t (a text STORAGE EXTERNAL, b text STORAGE external COMPRESSION lz4)"},
    {"set-storage-default", "ALTER TABLE t ALTER COLUMN a SET STORAGE DEFAULT"},
    {"set-expression", "ALTER TABLE t ALTER COLUMN a SET EXPRESSION AS (b + 1)"},
    {"set-statistics-default", "ALTER TABLE t ALTER COLUMN a SET STATISTICS DEFAULT"},
    {"grant-maintain", "GRANT MAINTAIN ON TABLE t TO joe"},
};

} // namespace

std::span<const StatementRow> typeRows() { return types; }
std::span<const StatementRow> modernRows() { return modern; }

} // namespace cofferdam::test
