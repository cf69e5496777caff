#include "catalog/catalog.h"

#include <array>
#include <utility>

namespace cofferdam::catalog {
namespace {

constexpr std::size_t chunkLimit = 128;

std::string indexKey(const std::string& schema, const std::string& name) { return schema + '\0' + name; }

auto lowerBound(const std::vector<Entry>& entries, const ObjectId& id)
{
    return std::lower_bound(entries.begin(), entries.end(), id, [](const Entry& e, const ObjectId& wanted) { return e.id < wanted; });
}

} // namespace

const Object* Catalog::find(const ObjectId& id) const
{
    auto chunk = std::upper_bound(m_chunks.begin(), m_chunks.end(), id,
                                  [](const ObjectId& wanted, const detail::ChunkPtr& c) { return wanted < c->entries.front().id; });
    if (chunk == m_chunks.begin())
        return nullptr;
    const auto& entries = (*--chunk)->entries;
    const auto found = lowerBound(entries, id);
    return found != entries.end() && found->id == id ? found->object.get() : nullptr;
}

ObjectPtr Catalog::share(const ObjectId& id) const
{
    ObjectPtr out;
    if (find(id)) {
        forRange(id, [&](const Entry& entry) {
            out = entry.object;
            return false;
        });
    }
    return out;
}

const Column* Catalog::column(const ObjectId& id) const
{
    const Table* owner = get<Table>(id.table());
    return owner ? owner->columns.find(id.part) : nullptr;
}

namespace detail {

const ObjectId* IndexNames::find(const std::string& key) const
{
    const auto& shard = const_cast<IndexNames*>(this)->shardOf(key);
    if (!shard)
        return nullptr;
    const auto found = shard->find(key);
    return found == shard->end() ? nullptr : &found->second;
}

IndexNames::Shard& IndexNames::writable(const std::string& key)
{
    auto& shard = shardOf(key);
    if (!shard)
        shard = std::make_shared<Shard>();
    else if (shard.use_count() != 1)
        shard = std::make_shared<Shard>(*shard);
    return *shard;
}

void IndexNames::set(const std::string& key, const ObjectId& id) { writable(key).insert_or_assign(key, id); }

void IndexNames::erase(const std::string& key, const ObjectId& id)
{
    // After a rename of the table the name already leads to the index's new id.
    if (const ObjectId* found = find(key); found && *found == id)
        writable(key).erase(key);
}

} // namespace detail

const ObjectId* Catalog::findIndex(const std::string& schema, const std::string& name) const
{
    auto names = std::atomic_load(&m_indexNames);
    if (!names) {
        auto made = std::make_shared<detail::IndexNames>();
        forEach(Kind::Index, [&](const Entry& entry) { made->set(indexKey(entry.id.schema, entry.id.part), entry.id); });
        names = made;
        std::atomic_store(&m_indexNames, names);
    }
    return names->find(indexKey(schema, name));
}

std::optional<ObjectId> Catalog::findRelation(const std::string& schema, const std::string& name) const
{
    static constexpr std::array kinds{Kind::Table, Kind::View, Kind::MaterializedView, Kind::Sequence, Kind::CompositeType};
    for (Kind kind : kinds) {
        ObjectId id{kind, schema, name, {}};
        if (contains(id))
            return id;
    }
    if (const ObjectId* index = findIndex(schema, name))
        return *index;
    return std::nullopt;
}

std::optional<ObjectId> Catalog::findType(const std::string& schema, const std::string& name) const
{
    static constexpr std::array kinds{Kind::Enum, Kind::Domain, Kind::CompositeType, Kind::RangeType, Kind::BaseType,
                                      Kind::Table, Kind::View, Kind::MaterializedView};
    for (Kind kind : kinds) {
        ObjectId id{kind, schema, name, {}};
        if (contains(id))
            return id;
    }
    return std::nullopt;
}

std::vector<Entry> Catalog::parts(Kind kind, const ObjectId& table) const
{
    std::vector<Entry> out;
    forRange({kind, table.schema, table.name, {}}, [&](const Entry& entry) {
        if (entry.id.kind != kind || entry.id.schema != table.schema || entry.id.name != table.name)
            return false;
        out.push_back(entry);
        return true;
    });
    return out;
}

std::vector<Entry> Catalog::all(Kind kind) const
{
    std::vector<Entry> out;
    forEach(kind, [&](const Entry& entry) { out.push_back(entry); });
    return out;
}

bool operator==(const Catalog& a, const Catalog& b)
{
    if (a.m_size != b.m_size)
        return false;
    if (a.m_chunks == b.m_chunks)
        return true;
    std::vector<const Entry*> left, right;
    left.reserve(a.m_size);
    right.reserve(b.m_size);
    a.forEach([&](const Entry& entry) { left.push_back(&entry); });
    b.forEach([&](const Entry& entry) { right.push_back(&entry); });
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i]->id != right[i]->id)
            return false;
        if (left[i]->object != right[i]->object && !(*left[i]->object == *right[i]->object))
            return false;
    }
    return true;
}

CatalogBuilder::CatalogBuilder(const Catalog& start) : m_catalog(start) {}

std::size_t CatalogBuilder::chunkFor(const ObjectId& id) const
{
    const auto& chunks = m_catalog.m_chunks;
    const auto after = std::upper_bound(chunks.begin(), chunks.end(), id,
                                        [](const ObjectId& wanted, const detail::ChunkPtr& c) { return wanted < c->entries.front().id; });
    return after == chunks.begin() ? 0 : static_cast<std::size_t>(after - chunks.begin()) - 1;
}

detail::Chunk& CatalogBuilder::writable(std::size_t chunk)
{
    auto& pointer = m_catalog.m_chunks[chunk];
    if (pointer.use_count() != 1)
        pointer = std::make_shared<detail::Chunk>(*pointer);
    // Made by make_shared<Chunk> and owned by nobody else: writing through it is invisible to any snapshot.
    return const_cast<detail::Chunk&>(*pointer);
}

void CatalogBuilder::put(ObjectId id, Object object) { put(std::move(id), std::make_shared<const Object>(std::move(object))); }

void CatalogBuilder::put(ObjectId id, ObjectPtr object)
{
    auto& chunks = m_catalog.m_chunks;
    if (chunks.empty())
        chunks.push_back(std::make_shared<detail::Chunk>());
    const std::size_t at = chunks.size() == 1 && chunks[0]->entries.empty() ? 0 : chunkFor(id);
    auto& entries = writable(at).entries;
    auto place = std::lower_bound(entries.begin(), entries.end(), id, [](const Entry& e, const ObjectId& wanted) { return e.id < wanted; });
    if (place != entries.end() && place->id == id) {
        m_deltas.push_back({id, place->object, object});
        place->object = std::move(object);
        return;
    }
    m_deltas.push_back({id, nullptr, object});
    if (id.kind == Kind::Index && m_catalog.m_indexNames) {
        auto& names = m_catalog.m_indexNames;
        if (names.use_count() != 1)
            names = std::make_shared<detail::IndexNames>(*names);
        const_cast<detail::IndexNames&>(*names).set(indexKey(id.schema, id.part), id);
    }
    entries.insert(place, Entry{std::move(id), std::move(object)});
    ++m_catalog.m_size;
    if (entries.size() > chunkLimit) {
        auto upper = std::make_shared<detail::Chunk>();
        const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
        upper->entries.assign(std::make_move_iterator(middle), std::make_move_iterator(entries.end()));
        entries.erase(middle, entries.end());
        chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(upper));
    }
}

bool CatalogBuilder::remove(const ObjectId& id)
{
    if (!m_catalog.find(id))
        return false;
    const std::size_t at = chunkFor(id);
    auto& entries = writable(at).entries;
    const auto place = std::lower_bound(entries.begin(), entries.end(), id, [](const Entry& e, const ObjectId& wanted) { return e.id < wanted; });
    const ObjectId gone = id; // `id` may refer into the entry that goes
    m_deltas.push_back({gone, place->object, nullptr});
    entries.erase(place);
    --m_catalog.m_size;
    if (entries.empty())
        m_catalog.m_chunks.erase(m_catalog.m_chunks.begin() + static_cast<std::ptrdiff_t>(at));
    if (gone.kind == Kind::Index && m_catalog.m_indexNames) {
        auto& names = m_catalog.m_indexNames;
        if (names.use_count() != 1)
            names = std::make_shared<detail::IndexNames>(*names);
        const_cast<detail::IndexNames&>(*names).erase(indexKey(gone.schema, gone.part), gone);
    }
    return true;
}

std::vector<Delta> CatalogBuilder::takeDeltas() { return std::exchange(m_deltas, {}); }

} // namespace cofferdam::catalog
