#pragma once
#include "catalog/object.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <unordered_map>

namespace cofferdam::catalog {

using ObjectPtr = std::shared_ptr<const Object>;

struct Entry {
    ObjectId id;
    ObjectPtr object;

    template <typename T>
    const T& as() const { return std::get<T>(*object); }
};

namespace detail {
/// Up to 128 neighbouring entries; shared between snapshots until one of them changes it.
struct Chunk {
    std::vector<Entry> entries;
};
using ChunkPtr = std::shared_ptr<const Chunk>;
/// Name of an index -> its id, since an index is filed under its table. In shards, so that a snapshot a step shares all but one.
class IndexNames {
public:
    const ObjectId* find(const std::string& key) const;
    void set(const std::string& key, const ObjectId& id);
    /// Forgets `key`, unless it has come to lead to another index.
    void erase(const std::string& key, const ObjectId& id);

private:
    using Shard = std::unordered_map<std::string, ObjectId>;
    std::shared_ptr<Shard>& shardOf(const std::string& key) { return m_shards[std::hash<std::string>()(key) % m_shards.size()]; }
    Shard& writable(const std::string& key);
    std::array<std::shared_ptr<Shard>, 256> m_shards;
};
} // namespace detail

/// A sealed snapshot of one whole schema: entries sorted by ObjectId, in shared chunks. A cheap value: copying it copies
/// some hundred pointers. Thread-safe to read.
class Catalog {
public:
    Catalog() = default;

    const Object* find(const ObjectId& id) const;
    ObjectPtr share(const ObjectId& id) const;
    template <typename T>
    const T* get(const ObjectId& id) const
    {
        const Object* object = find(id);
        return object ? std::get_if<T>(object) : nullptr;
    }
    bool contains(const ObjectId& id) const { return find(id) != nullptr; }
    const Table* table(const std::string& schema, const std::string& name) const { return get<Table>(tableId(schema, name)); }
    const Column* column(const ObjectId& columnId) const;
    /// The id of the index of that name, or nothing. Also finds indexes of constraints only through their constraint.
    const ObjectId* findIndex(const std::string& schema, const std::string& name) const;
    /// The id of whatever bears that name in pg_class: table, view, materialized view, sequence, composite type or index.
    std::optional<ObjectId> findRelation(const std::string& schema, const std::string& name) const;
    /// The id of a type of that name: enum, domain, composite, range, base type, or the row type of a table or view.
    std::optional<ObjectId> findType(const std::string& schema, const std::string& name) const;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// In ObjectId order. The callback may return void, or bool (false stops).
    template <typename F>
    void forEach(F&& f) const;
    template <typename F>
    void forEach(Kind kind, F&& f) const;
    /// The parts of one table of one kind (constraints, indexes, triggers, rules, policies), by name.
    std::vector<Entry> parts(Kind kind, const ObjectId& table) const;
    std::vector<Entry> all(Kind kind) const;

    /// Every NOT NULL of a table is a constraint with a name, as PostgreSQL has it since 18. Those that PostgreSQL named itself, and
    /// those that a parent has under the same name, have no entry: they say no more than the column. One that a parent has under another
    /// name has an entry that is `inherited`; nobody can change that, so that it is compared with nothing.
    bool namesNotNull() const { return m_namesNotNull; }

    friend bool operator==(const Catalog& a, const Catalog& b);

private:
    friend class CatalogBuilder;
    template <typename F>
    void forRange(const ObjectId& from, F&& f) const; ///< f(entry) returns false to stop
    std::vector<detail::ChunkPtr> m_chunks;
    std::size_t m_size = 0;
    bool m_namesNotNull = false;
    mutable std::shared_ptr<const detail::IndexNames> m_indexNames;
};

/// The NOT NULL constraint of a child that its parent has under another name.
inline bool isInheritedNotNull(const Entry& entry)
{
    const auto* constraint = entry.id.kind == Kind::Constraint ? std::get_if<Constraint>(entry.object.get()) : nullptr;
    return constraint && constraint->type == ConstraintType::NotNull && constraint->inherited;
}

/// One object before and after; a null pointer means "was not there" / "is gone".
struct Delta {
    ObjectId id;
    ObjectPtr before;
    ObjectPtr after;
};

/// Mutates a catalog and keeps what changed. Chunks are copied on their first write after a snapshot.
class CatalogBuilder {
public:
    CatalogBuilder() = default;
    explicit CatalogBuilder(const Catalog& start);

    /// The current state; reads are valid until the next write.
    const Catalog& current() const { return m_catalog; }
    /// An immutable copy of the current state.
    Catalog snapshot() const { return m_catalog; }

    void put(ObjectId id, Object object);
    void put(ObjectId id, ObjectPtr object);
    bool remove(const ObjectId& id);
    /// Copies the object, lets `change` modify the copy, and puts it back. False when it is not there or of another type.
    template <typename T, typename F>
    bool modify(const ObjectId& id, F&& change)
    {
        const T* old = m_catalog.get<T>(id);
        if (!old)
            return false;
        T copy = *old;
        change(copy);
        put(id, Object(std::move(copy)));
        return true;
    }

    void nameNotNull(bool named) { m_catalog.m_namesNotNull = named; }

    /// What changed since the last call, in order.
    std::vector<Delta> takeDeltas();

private:
    detail::Chunk& writable(std::size_t chunk);
    std::size_t chunkFor(const ObjectId& id) const;
    Catalog m_catalog;
    std::vector<Delta> m_deltas;
};

template <typename F>
void Catalog::forRange(const ObjectId& from, F&& f) const
{
    auto chunk = std::upper_bound(m_chunks.begin(), m_chunks.end(), from,
                                  [](const ObjectId& id, const detail::ChunkPtr& c) { return id < c->entries.front().id; });
    if (chunk != m_chunks.begin())
        --chunk;
    for (; chunk != m_chunks.end(); ++chunk) {
        for (const Entry& entry : (*chunk)->entries) {
            if (entry.id < from)
                continue;
            if (!f(entry))
                return;
        }
    }
}

template <typename F>
void Catalog::forEach(F&& f) const
{
    for (const auto& chunk : m_chunks) {
        for (const Entry& entry : chunk->entries) {
            if constexpr (std::is_same_v<std::invoke_result_t<F, const Entry&>, bool>) {
                if (!f(entry))
                    return;
            } else {
                f(entry);
            }
        }
    }
}

template <typename F>
void Catalog::forEach(Kind kind, F&& f) const
{
    forRange({kind, {}, {}, {}}, [&](const Entry& entry) {
        if (entry.id.kind != kind)
            return false;
        f(entry);
        return true;
    });
}

} // namespace cofferdam::catalog
