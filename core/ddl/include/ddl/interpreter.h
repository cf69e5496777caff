#pragma once
#include "base/result.h"
#include "ddl/effects.h"

namespace cofferdam::ddl {

/// What a statement's meaning hangs on besides the catalog.
struct Session {
    std::vector<std::string> searchPath{"public"}; ///< as set; "$user" and pg_catalog are implied and left out
    std::string role;             ///< current_user, when known
    bool inTransaction = false;
    int serverVersion = 15;       ///< major
    std::string timeZone = "UTC";
    std::vector<ObjectId> createdInTransaction; ///< relations nobody else can see yet
    std::string defaultTablespace;         ///< SET default_tablespace
    std::string defaultTableAccessMethod;  ///< SET default_table_access_method; empty: heap
    std::optional<std::vector<std::string>> searchPathAfter; ///< what SET LOCAL search_path goes back to at the end of the transaction
};

/// Reading: an input describes a state; order faults and unknown names become notes, not failures. Simulating: a plan is run on
/// paper, so whatever PostgreSQL would refuse is an error.
enum class Mode : std::uint8_t { Reading, Simulating };

/// Interprets statements on a catalog. Holds no state of its own besides caches over the builder.
/// Errors (ids "ddl.…"): unknown or duplicate object, dependents in the way of a drop or a type change (named), a statement that
/// may not stand in a transaction, a DO block that could change the schema.
class Interpreter {
public:
    Interpreter(catalog::CatalogBuilder& builder, Session& session, Mode mode);
    ~Interpreter();
    Interpreter(const Interpreter&) = delete;
    Interpreter& operator=(const Interpreter&) = delete;

    /// Applies one statement. On failure the catalog is as before.
    base::Result<Effects> apply(const Statement& statement);

    struct Context;

private:
    std::unique_ptr<Context> m_context;
};

/// The objects that must not go before `id` does: bound references, constraints' tables, owned sequences, triggers' functions …
/// Every id exists in the catalog. Column-precise where the reference is bound; "depends on all columns" gives each column.
catalog::Dependencies dependenciesOf(const catalog::Catalog& catalog, const ObjectId& id, const catalog::Object& object);

/// The inverse of dependenciesOf over a sealed catalog; built once, on demand.
class DependencyGraph {
public:
    explicit DependencyGraph(catalog::Catalog catalog);
    /// What `id` uses / what uses `id`, directly, sorted.
    const catalog::Dependencies& uses(const ObjectId& id) const;
    const catalog::Dependencies& usedBy(const ObjectId& id) const;
    /// Everything that uses `id`, at any depth, nearest first; `id` itself is not in it.
    catalog::Dependencies usedByTransitively(const ObjectId& id) const;

private:
    catalog::Catalog m_catalog;
    std::map<ObjectId, catalog::Dependencies> m_uses, m_usedBy;
};

} // namespace cofferdam::ddl
