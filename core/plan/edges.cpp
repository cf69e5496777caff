#include "edges.h"

#include "ddl/bound_query.h"
#include "operations/operations.h"
#include "stand_ins.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using Index = std::unordered_map<ObjectId, std::vector<std::size_t>, catalog::ObjectIdHash>;

/// A name in one of PostgreSQL's own namespaces, where kinds collide.
std::vector<std::string> namespaceKeys(const ObjectId& id, bool constraintWithIndex)
{
    const auto key = [&](const char* space, const std::string& name) { return std::string(space) + '\0' + id.schema + '\0' + name; };
    if (!catalog::info(id.kind).inTable && !id.part.empty() && id.kind != Kind::BaseType) // a mark, and no object; a shell type is one
        return {};
    switch (id.kind) {
    case Kind::Index: return {key("rel", id.part)};
    case Kind::Constraint: return constraintWithIndex ? std::vector{key("rel", id.part)} : std::vector<std::string>();
    case Kind::Sequence: return {key("rel", id.name)};
    case Kind::Table:
    case Kind::View:
    case Kind::MaterializedView:
    case Kind::CompositeType: return {key("rel", id.name), key("type", id.name)};
    case Kind::Enum:
    case Kind::Domain:
    case Kind::RangeType:
    case Kind::BaseType: return {key("type", id.name)};
    default: return {};
    }
}

bool hasIndex(const Catalog& catalog, const ObjectId& id)
{
    const auto* constraint = catalog.get<catalog::Constraint>(id);
    return constraint && constraint->hasIndex();
}

/// A table has one, whatever its name.
bool isPrimaryKey(const Catalog& catalog, const ObjectId& id)
{
    const auto* constraint = catalog.get<catalog::Constraint>(id);
    return constraint && constraint->type == catalog::ConstraintType::PrimaryKey;
}

std::vector<QualifiedName> parentNames(const catalog::Table& table)
{
    std::vector<QualifiedName> out = table.inherits;
    if (table.partitionOf)
        out.push_back(table.partitionOf->parent);
    return out;
}

/// The sequences of identity columns, which have no entry, go with their column or table.
std::vector<ObjectId> identitySequences(const Catalog& catalog, const ObjectId& id)
{
    std::vector<ObjectId> out;
    const auto* table = id.kind == Kind::Column || id.kind == Kind::Table ? catalog.get<catalog::Table>(id.table()) : nullptr;
    for (const catalog::Column& column : table ? table->columns : catalog::Columns()) {
        if (column.identity && (id.kind == Kind::Table || id.part == column.name))
            out.push_back({Kind::Sequence, id.schema, column.identity->sequenceName, {}});
    }
    return out;
}

/// Collects the edges between nodes from what they provide, remove, release, need and disturb.
class EdgeFinder {
public:
    explicit EdgeFinder(Draft& draft) : m_draft(draft), m_nodes(draft.nodes), m_edges(draft.nodes.size()) {}

    Edges run()
    {
        indexNodes();
        findHeirs();
        for (std::size_t n = 0; n < m_nodes.size(); ++n) {
            for (std::size_t before : m_nodes[n].after)
                edge(before, n);
            for (const ObjectId& id : m_nodes[n].needs)
                afterProviders(id, n);
            for (const ObjectId& id : m_nodes[n].provides)
                providing(id, n);
            for (const ObjectId& id : m_nodes[n].awaits)
                after(m_removers, id, n);
            for (const ObjectId& id : m_nodes[n].removes)
                removing(id, n);
            for (const ObjectId& id : m_nodes[n].disturbs)
                disturbing(id, n);
            for (const ObjectId& id : m_nodes[n].takes)
                taking(id, n);
        }
        aroundExtensions();
        oldKeysLast();
        addSoftEdges();
        for (auto& successors : m_edges) {
            std::sort(successors.begin(), successors.end());
            successors.erase(std::unique(successors.begin(), successors.end()), successors.end());
        }
        return std::move(m_edges);
    }

private:
    static bool touches(const std::vector<ObjectId>& ids, Kind kind)
    {
        return std::any_of(ids.begin(), ids.end(), [&](const ObjectId& id) { return id.kind == kind; });
    }

    /// A key that is renamed has its index under the name that the baseline with its renames does not know.
    bool freesIndexName(const Node& node, const ObjectId& id) const
    {
        if (id.kind != Kind::Constraint || m_draft.before.contains(id))
            return hasIndex(m_draft.before, id);
        const auto renamed = [&](const ObjectId& other) { return hasIndex(m_draft.before, other); };
        return std::any_of(node.provides.begin(), node.provides.end(), renamed) || std::any_of(node.removes.begin(), node.removes.end(), renamed);
    }

    /// What stands on an extension does not always say so (a default operator class): it comes first and goes last.
    void aroundExtensions()
    {
        for (std::size_t n = 0; n < m_nodes.size(); ++n) {
            const bool comes = touches(m_nodes[n].provides, Kind::Extension);
            const bool goes = touches(m_nodes[n].removes, Kind::Extension);
            if (!comes && !goes)
                continue;
            for (std::size_t other = 0; other < m_nodes.size(); ++other) {
                const Node& node = m_nodes[other];
                if (node.object.kind == Kind::Extension || node.object.kind == Kind::Schema || node.phase == Phase::Preflight)
                    continue;
                comes ? edge(n, other) : edge(other, n);
            }
        }
    }

    /// What the body of an SQL function reads is needed as soon as somebody computes with it: the server looks into the body.
    const std::vector<ObjectId>& bodyUses(const ObjectId& function)
    {
        const auto known = m_bodyUses.find(function);
        if (known != m_bodyUses.end())
            return known->second;
        std::vector<ObjectId>& out = m_bodyUses[function]; // entered before its own functions are looked at: they may call it
        const auto* value = m_draft.after.get<catalog::Function>(function);
        if (!value)
            return out;
        std::vector<ObjectId> found = ddl::softDependenciesOf(m_draft.after, *value);
        for (const ObjectId& used : std::vector<ObjectId>(found)) {
            if (used.kind != Kind::Function)
                continue;
            const auto inner = bodyUses(used);
            found.insert(found.end(), inner.begin(), inner.end());
        }
        return m_bodyUses[function] = std::move(found);
    }

    /// An index or key goes when the one that does its work stands.
    void findHeirs()
    {
        std::map<ObjectId, std::vector<ObjectId>> heirs; // by table
        for (const auto& [id, nodes] : m_providers) {
            if (isKey(id) && !m_draft.before.contains(id))
                heirs[id.table()].push_back(id);
        }
        for (const auto& [id, removers] : m_removers) {
            const auto found = isKey(id) && !m_draft.after.contains(id) ? heirs.find(id.table()) : heirs.end();
            if (found == heirs.end())
                continue;
            for (const ObjectId& heir : found->second) {
                if (standsIn(m_draft.after, heir, m_draft.before, id))
                    m_heirs[id].push_back(heir);
            }
        }
    }

    void oldKeysLast()
    {
        for (const auto& [id, heirs] : m_heirs) {
            for (const ObjectId& heir : heirs) {
                for (std::size_t from : m_providers[heir]) {
                    for (std::size_t to : m_removers[id])
                        m_soft.emplace_back(from, to);
                }
            }
        }
    }

    static bool isKey(const ObjectId& id) { return id.kind == Kind::Index || id.kind == Kind::Constraint; }

    void softlyAfterProviders(const ObjectId& used, std::size_t n)
    {
        for (const ObjectId& id : {used, used.kind == Kind::Column ? used.table() : used}) {
            if (const auto found = m_providers.find(id); found != m_providers.end()) {
                for (std::size_t other : found->second)
                    m_soft.emplace_back(other, n);
            }
        }
    }

    bool leads(std::size_t from, std::size_t to) const
    {
        std::vector<bool> seen(m_edges.size(), false);
        std::vector<std::size_t> open{from};
        seen[from] = true;
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            if (at == to)
                return true;
            for (std::size_t next : m_edges[at]) {
                if (!seen[next]) {
                    seen[next] = true;
                    open.push_back(next);
                }
            }
        }
        return false;
    }

    /// Only wishes: one that would close a circle is given up.
    void addSoftEdges()
    {
        for (const auto& [from, to] : m_soft) {
            if (from != to && !leads(to, from))
                edge(from, to);
        }
    }

    void edge(std::size_t from, std::size_t to)
    {
        if (from != to)
            m_edges[from].push_back(to);
    }

    void indexNodes()
    {
        for (std::size_t n = 0; n < m_nodes.size(); ++n) {
            for (const ObjectId& id : m_nodes[n].provides)
                m_providers[id].push_back(n);
            for (const ObjectId& id : m_nodes[n].releases)
                m_releasers[id].push_back(n);
            for (const ObjectId& id : m_nodes[n].removes) {
                m_removers[id].push_back(n);
                if (isPrimaryKey(m_draft.before, id))
                    m_keyRemovers[id.table()].push_back(n);
                for (std::string& key : namespaceKeys(id, freesIndexName(m_nodes[n], id)))
                    m_freers[std::move(key)].push_back(n);
                for (const ObjectId& sequence : identitySequences(m_draft.before, id)) {
                    for (std::string& key : namespaceKeys(sequence, false))
                        m_freers[std::move(key)].push_back(n);
                }
                if (!id.schema.empty())
                    m_schemaRemovals[id.schema].push_back(n);
            }
        }
    }

    void after(const Index& index, const ObjectId& id, std::size_t n)
    {
        if (const auto found = index.find(id); found != index.end()) {
            for (std::size_t other : found->second)
                edge(other, n);
        }
    }

    void afterProviders(const ObjectId& id, std::size_t n)
    {
        after(m_providers, id, n);
        if (id.kind != Kind::Column)
            return;
        after(m_providers, id.table(), n);
        // It may come with that of a parent.
        const auto* table = m_draft.tableAfter(id);
        for (const QualifiedName& parent : table && !m_providers.contains(id) ? parentNames(*table) : std::vector<QualifiedName>())
            afterProviders(columnId(tableId(parent.schema, parent.name), id.part), n);
    }

    /// What a new table shares with its parents has to be there in the form of the goal.
    void inheriting(const ObjectId& id, std::size_t n)
    {
        const auto* table = m_draft.after.get<catalog::Table>(id);
        for (const QualifiedName& name : table && m_draft.isNew(id) ? table->inherits : std::vector<QualifiedName>()) {
            const ObjectId parent = tableId(name.schema, name.name);
            const auto* above = m_draft.after.get<catalog::Table>(parent);
            for (const catalog::Column& column : above ? above->columns : catalog::Columns())
                after(m_providers, columnId(parent, column.name), n);
        }
    }

    void providing(const ObjectId& id, std::size_t n)
    {
        for (const ObjectId& used : usesOf(m_draft.after, id)) {
            const ObjectId shell{used.kind, used.schema, used.name, "shell"};
            const bool ofBaseType = id.kind == Kind::Function && used.kind == Kind::BaseType && m_providers.contains(shell);
            const auto ofType = ofBaseType ? usesOf(m_draft.after, used) : std::vector<ObjectId>();
            // The functions that a base type is made of come between its name and the type.
            afterProviders(std::find(ofType.begin(), ofType.end(), id) != ofType.end() ? shell : used, n);
            if (used.kind != Kind::Function || id.kind == Kind::Function)
                continue;
            for (const ObjectId& inBody : bodyUses(used))
                softlyAfterProviders(inBody, n);
        }
        if (id.kind == Kind::Table)
            inheriting(id, n);
        if (catalog::info(id.kind).inTable) {
            for (Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView})
                after(m_providers, {kind, id.schema, id.name, {}}, n);
        }
        if (!id.schema.empty())
            after(m_providers, {Kind::Schema, {}, id.schema, {}}, n);
        after(m_removers, id, n);
        taking(id, n);
        for (const ObjectId& key : groupingKeys(m_draft, id))
            afterProviders(key, n);
        afterOldKeys(id, n);
        if (isPrimaryKey(m_draft.after, id))
            after(m_keyRemovers, id.table(), n);
    }

    /// A foreign key binds to the oldest key that fits: those that go have to be gone when it is made.
    void afterOldKeys(const ObjectId& id, std::size_t n)
    {
        const auto* key = m_draft.after.get<catalog::Constraint>(id);
        if (!key || key->type != catalog::ConstraintType::ForeignKey)
            return;
        const ObjectId table = catalog::tableId(key->referencedTable.schema, key->referencedTable.name);
        const auto sorted = [](std::vector<std::string> names) {
            std::sort(names.begin(), names.end());
            return names;
        };
        const auto wanted = sorted(key->referencedColumns);
        for (const auto& entry : m_draft.before.parts(Kind::Constraint, table)) {
            if (entry.as<catalog::Constraint>().hasIndex() && sorted(entry.as<catalog::Constraint>().columns) == wanted)
                after(m_removers, entry.id, n);
        }
        for (const auto& entry : m_draft.before.parts(Kind::Index, table)) {
            std::vector<std::string> columns;
            for (const auto& element : entry.as<catalog::Index>().elements)
                columns.push_back(element.column);
            if (entry.as<catalog::Index>().unique && sorted(std::move(columns)) == wanted)
                after(m_removers, entry.id, n);
        }
    }

    void taking(const ObjectId& id, std::size_t n)
    {
        for (const std::string& key : namespaceKeys(id, hasIndex(m_draft.after, id))) {
            if (const auto found = m_freers.find(key); found != m_freers.end()) {
                for (std::size_t other : found->second)
                    edge(other, n);
            }
        }
    }

    void removing(const ObjectId& id, std::size_t n)
    {
        for (const ObjectId& user : standingOn(m_draft, id))
            after(m_removers, user, n);
        for (const ObjectId& user : m_draft.usersBefore().of(id)) {
            after(m_removers, user, n);
            after(m_releasers, user, n);
            if (user.kind == Kind::Column)
                after(m_removers, user.table(), n);
        }
        if (id.kind == Kind::Column)
            removingBelow(id, n);
        // What owns it must have let go of it first.
        if (id.kind == Kind::Sequence)
            after(m_releasers, id, n);
        if (id.kind == Kind::Schema) {
            if (const auto found = m_schemaRemovals.find(id.name); found != m_schemaRemovals.end()) {
                for (std::size_t other : found->second)
                    edge(other, n);
            }
        }
    }

    /// The columns of the children go as well, with what stands on them.
    void removingBelow(const ObjectId& column, std::size_t n)
    {
        for (const ObjectId& child : m_draft.usersBefore().of(column.table())) {
            if (child.kind != Kind::Table || !isChildOf(m_draft.tableBefore(child), column.table()))
                continue;
            const ObjectId own = columnId(child, column.part);
            for (const ObjectId& user : m_draft.usersBefore().of(own)) {
                after(m_removers, user, n);
                after(m_releasers, user, n);
            }
            removingBelow(own, n);
        }
    }

    void disturbing(const ObjectId& id, std::size_t n)
    {
        for (const ObjectId& user : m_draft.usersBefore().of(id)) {
            // One whose heir is made over the column with its new type lasts until then.
            if (!m_heirs.contains(user) || !m_draft.retyped.contains(id))
                after(m_removers, user, n);
        }
    }

    Draft& m_draft;
    const std::vector<Node>& m_nodes;
    Edges m_edges;
    std::map<ObjectId, std::vector<ObjectId>> m_bodyUses;
    std::map<ObjectId, std::vector<ObjectId>> m_heirs; ///< a key or index that goes -> those that stand in for it
    std::vector<std::pair<std::size_t, std::size_t>> m_soft;
    Index m_providers, m_removers, m_releasers, m_keyRemovers;
    std::unordered_map<std::string, std::vector<std::size_t>> m_freers, m_schemaRemovals;
};

} // namespace

Edges findEdges(Draft& draft) { return EdgeFinder(draft).run(); }

} // namespace cofferdam::plan
