#include "check.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"

#include <cstdint>

using namespace cofferdam;

namespace {

constexpr const char* setup =
    "CREATE SCHEMA s; CREATE TYPE s.mood AS ENUM ('a', 'b'); CREATE DOMAIN d AS integer CHECK (VALUE > 0); CREATE SEQUENCE q;"
    "CREATE TABLE p (id bigserial PRIMARY KEY, name text UNIQUE, mood s.mood DEFAULT 'a', n d, g int GENERATED ALWAYS AS (id) STORED, CHECK (n > 1));"
    "CREATE TABLE t (id int PRIMARY KEY, p_id bigint REFERENCES p ON DELETE CASCADE, a text, b numeric(5,2), EXCLUDE USING btree (a WITH =));"
    "CREATE TABLE m (a int, b text) PARTITION BY RANGE (a); CREATE TABLE m1 PARTITION OF m FOR VALUES FROM (1) TO (5); CREATE TABLE c (z int) INHERITS (t);"
    "CREATE INDEX i ON t (lower(a), b DESC) WHERE b > 1; CREATE INDEX j ON m (a);"
    "CREATE VIEW v AS SELECT t.id, p.name FROM t JOIN p ON p.id = t.p_id; CREATE VIEW w AS SELECT * FROM v; CREATE MATERIALIZED VIEW y AS SELECT id FROM w;"
    "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
    "CREATE TRIGGER r BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (old.a <> new.a) EXECUTE FUNCTION g(); CREATE POLICY o ON t USING (id > f(1));"
    "CREATE RULE u AS ON DELETE TO p DO INSTEAD NOTHING; COMMENT ON COLUMN t.a IS 'x';";

const catalog::Catalog& start()
{
    static const catalog::Catalog made = [] {
        catalog::CatalogBuilder builder;
        ddl::Session session;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
        const auto lowered = ddl::parseStatements(setup);
        for (const ddl::Statement& statement : lowered->statements) {
            const auto done = interpreter.apply(statement);
            promise(done.has_value(), done ? "" : done.error().line());
        }
        return builder.snapshot();
    }();
    return made;
}

} // namespace

/// Any statement on a small schema of every kind: a refused one changes nothing, and the deltas of an accepted one are all that it
/// changed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto lowered = ddl::parseStatements(std::string(reinterpret_cast<const char*>(data), size), "fuzz.sql");
    if (!lowered)
        return 0;
    for (const ddl::Mode mode : {ddl::Mode::Simulating, ddl::Mode::Reading}) {
        catalog::CatalogBuilder builder(start());
        ddl::Session session;
        ddl::Interpreter interpreter(builder, session, mode);
        for (const ddl::Statement& statement : lowered->statements) {
            const catalog::Catalog before = builder.snapshot();
            const auto effects = interpreter.apply(statement);
            if (!effects) {
                promise(builder.current() == before, "a refused statement changes nothing: " + effects.error().line());
                continue;
            }
            // What ends a transaction or goes back to a savepoint takes back what others did.
            const auto* call = statement.as<ddl::Dml>();
            if (statement.as<ddl::Transaction>() || (call && call->kind == ddl::Dml::Kind::Call))
                continue;
            catalog::CatalogBuilder replay(before);
            for (const catalog::Delta& delta : effects->deltas) {
                if (delta.after)
                    replay.put(delta.id, delta.after);
                else
                    replay.remove(delta.id);
            }
            promise(replay.current() == builder.current(), "the deltas are all that a statement changes");
        }
        builder.current().forEach([&](const catalog::Entry& entry) {
            for (const catalog::ObjectId& id : ddl::dependenciesOf(builder.current(), entry.id, *entry.object))
                promise(!id.name.empty() || id.kind == catalog::Kind::Schema, "a dependency has a name");
        });
    }
    return 0;
}
