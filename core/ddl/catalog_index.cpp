#include "catalog_index.h"

#include "dependencies.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::Kind;
using catalog::Object;
using catalog::Table;

namespace {

std::string keyOf(const std::string& schema, const std::string& name)
{
    std::string key;
    key.reserve(schema.size() + 1 + name.size());
    key += schema;
    key += '\0';
    key += name;
    return key;
}

bool namesRelation(const ObjectId& id, const Object& object)
{
    if (id.kind == Kind::Constraint)
        return std::get<Constraint>(object).hasIndex();
    return id.kind == Kind::Index || info(id.kind).relation;
}

template <typename F>
void forEachParent(const Table& table, F&& f)
{
    for (const QualifiedName& parent : table.inherits)
        f(parent);
    if (table.partitionOf)
        f(table.partitionOf->parent);
}

template <typename F>
void forEachIdentity(const ObjectId& id, const Table& table, F&& f)
{
    for (const catalog::Column& column : table.columns) {
        if (column.identity && !column.identity->sequenceName.empty())
            f(column.identity->sequenceName, columnId(id, column.name));
    }
}

/// A use inside the same table needs no entry: whoever asks looks at the table's parts anyway.
bool samePlace(const ObjectId& user, const ObjectId& used)
{
    const bool userInTable = info(user.kind).inTable || user.kind == Kind::Table;
    return userInTable && (used.kind == Kind::Column || used.kind == Kind::Table) && used.schema == user.schema &&
           used.name == user.name;
}

template <typename Map, typename Key>
void eraseOne(Map& map, const Key& key, const ObjectId& value)
{
    auto [first, last] = map.equal_range(key);
    for (; first != last; ++first) {
        if (first->second == value) {
            map.erase(first);
            return;
        }
    }
}

} // namespace

const ObjectId* CatalogIndex::relation(const std::string& schema, const std::string& name)
{
    build();
    const auto found = m_relations.find(keyOf(schema, name));
    return found == m_relations.end() ? nullptr : &found->second;
}

bool CatalogIndex::hasConstraintName(const std::string& schema, const std::string& name)
{
    build();
    return m_constraintNames.contains(keyOf(schema, name));
}

std::vector<ObjectId> CatalogIndex::children(const ObjectId& table)
{
    build();
    std::vector<ObjectId> result;
    auto [first, last] = m_children.equal_range(keyOf(table.schema, table.name));
    for (; first != last; ++first)
        result.push_back(first->second);
    std::sort(result.begin(), result.end());
    return result;
}

bool CatalogIndex::attachedEverywhere(const ObjectId& index)
{
    build();
    const auto attached = m_attached.find(keyOf(index.schema, index.part));
    return m_children.count(keyOf(index.schema, index.name)) == (attached == m_attached.end() ? 0 : attached->second);
}

std::vector<ObjectId> CatalogIndex::usersOf(const ObjectId& id)
{
    buildUsers();
    std::vector<ObjectId> result;
    const auto collect = [&](const ObjectId& key) {
        auto [first, last] = m_users.equal_range(key);
        for (; first != last; ++first)
            result.push_back(first->second);
    };
    ObjectId key = useKey(id);
    collect(key);
    if (key.kind == Kind::Function && !key.part.empty()) {
        key.part.clear(); // those that name the function without its arguments
        collect(key);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void CatalogIndex::changed(const ObjectId& id, const Object* before, const Object* after)
{
    if (m_built) {
        if (before)
            leave(id, *before);
        if (after)
            enter(id, *after);
    }
    if (m_usersBuilt) {
        if (before)
            leaveUses(id);
        if (after)
            enterUses(id, *after);
    }
}

void CatalogIndex::build()
{
    if (m_built)
        return;
    m_built = true;
    m_builder.current().forEach([this](const catalog::Entry& entry) { enter(entry.id, *entry.object); });
}

void CatalogIndex::buildUsers()
{
    if (m_usersBuilt)
        return;
    m_usersBuilt = true;
    m_builder.current().forEach([this](const catalog::Entry& entry) { enterUses(entry.id, *entry.object); });
}

void CatalogIndex::enter(const ObjectId& id, const Object& object)
{
    if (namesRelation(id, object))
        m_relations.insert_or_assign(keyOf(id.schema, id.ownName()), id);
    if (id.kind == Kind::Constraint)
        ++m_constraintNames[keyOf(id.schema, id.part)];
    if (const auto* index = std::get_if<catalog::Index>(&object); index && index->attachedTo)
        ++m_attached[keyOf(index->attachedTo->schema, index->attachedTo->name)];
    if (id.kind != Kind::Table)
        return;
    const Table& table = std::get<Table>(object);
    forEachParent(table, [&](const QualifiedName& parent) { m_children.emplace(keyOf(parent.schema, parent.name), id); });
    forEachIdentity(id, table, [&](const std::string& name, ObjectId column) {
        m_relations.insert_or_assign(keyOf(id.schema, name), std::move(column));
    });
}

void CatalogIndex::leave(const ObjectId& id, const Object& object)
{
    if (namesRelation(id, object))
        m_relations.erase(keyOf(id.schema, id.ownName()));
    if (id.kind == Kind::Constraint) {
        const auto count = m_constraintNames.find(keyOf(id.schema, id.part));
        if (count != m_constraintNames.end() && --count->second == 0)
            m_constraintNames.erase(count);
    }
    if (const auto* index = std::get_if<catalog::Index>(&object); index && index->attachedTo)
        --m_attached[keyOf(index->attachedTo->schema, index->attachedTo->name)];
    if (id.kind != Kind::Table)
        return;
    const Table& table = std::get<Table>(object);
    forEachParent(table, [&](const QualifiedName& parent) { eraseOne(m_children, keyOf(parent.schema, parent.name), id); });
    forEachIdentity(id, table,
                    [&](const std::string& name, const ObjectId&) { m_relations.erase(keyOf(id.schema, name)); });
}

void CatalogIndex::enterUses(const ObjectId& id, const Object& object)
{
    std::vector<ObjectId> uses = writtenUses(m_builder.current(), id, object);
    std::erase_if(uses, [&](const ObjectId& used) { return samePlace(id, used); });
    for (const ObjectId& used : uses)
        m_users.emplace(used, id);
    if (!uses.empty())
        m_entered.insert_or_assign(id, std::move(uses));
}

void CatalogIndex::leaveUses(const ObjectId& id)
{
    const auto entered = m_entered.find(id);
    if (entered == m_entered.end())
        return;
    for (const ObjectId& used : entered->second)
        eraseOne(m_users, used, id);
    m_entered.erase(entered);
}

} // namespace cofferdam::ddl
