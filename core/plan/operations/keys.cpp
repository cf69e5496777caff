#include "operations.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::sort(names.begin(), names.end());
    return names;
}

bool isUniqueKey(const Constraint& constraint)
{
    return (constraint.type == ConstraintType::PrimaryKey || constraint.type == ConstraintType::Unique) && !constraint.deferrable;
}

std::vector<std::string> columnsOf(const Index& index)
{
    std::vector<std::string> out;
    for (const auto& element : index.elements)
        out.push_back(element.column);
    return out;
}

/// The columns that a foreign key may refer to because of this object; nothing when none can.
std::optional<std::vector<std::string>> keyColumns(const Catalog& catalog, const ObjectId& id)
{
    if (const auto* constraint = catalog.get<Constraint>(id))
        return isUniqueKey(*constraint) ? std::optional(sorted(constraint->columns)) : std::nullopt;
    const auto* index = catalog.get<Index>(id);
    if (!index || !index->unique || !index->where.empty())
        return std::nullopt;
    auto columns = sorted(columnsOf(*index));
    for (const auto& entry : catalog.parts(Kind::Constraint, id.table())) {
        if (isUniqueKey(entry.as<Constraint>()) && sorted(entry.as<Constraint>().columns) == columns)
            return std::nullopt;
    }
    return columns;
}

/// A view whose grouping leaves out columns that the primary key determines needs the key. Told by its words, so that it is rather
/// made anew once too often than left in the way.
bool groups(const catalog::View& view)
{
    return view.query.sql().find("GROUP BY") != std::string::npos;
}

} // namespace

std::vector<ObjectId> standingOn(const Draft& draft, const ObjectId& key)
{
    std::vector<ObjectId> out;
    const auto columns = keyColumns(draft.before, key);
    const auto* constraint = draft.before.get<Constraint>(key);
    const bool primary = constraint && constraint->type == ConstraintType::PrimaryKey;
    if (!columns && !primary)
        return out;
    const ObjectId table = key.table();
    const auto take = [&](const ObjectId& id) {
        const auto* user = draft.before.get<Constraint>(id);
        const bool refers = user && user->type == ConstraintType::ForeignKey && user->referencedTable == table.qualified();
        if (columns && refers && sorted(user->referencedColumns) == *columns)
            out.push_back(id);
        const auto* view = draft.before.get<catalog::View>(id);
        if (primary && view && groups(*view))
            out.push_back(id);
    };
    for (const ObjectId& user : draft.usersBefore().of(table))
        take(user);
    for (const auto& entry : draft.before.parts(Kind::Constraint, table))
        take(entry.id);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<ObjectId> foreignKeysOver(const Draft& draft, const ObjectId& key)
{
    std::vector<ObjectId> out;
    const auto* index = draft.after.get<catalog::Index>(key);
    const auto* constraint = draft.after.get<Constraint>(key);
    if (index ? !index->unique || !index->where.empty() : !constraint || !isUniqueKey(*constraint))
        return out;
    const auto columns = sorted(index ? columnsOf(*index) : constraint->columns);
    for (const ObjectId& user : draft.usersBefore().of(key.table())) {
        const auto* foreign = draft.before.get<Constraint>(user);
        if (foreign && foreign->type == ConstraintType::ForeignKey && !foreign->inherited && foreign->referencedTable == key.qualified() && sorted(foreign->referencedColumns) == columns)
            out.push_back(user);
    }
    return out;
}

std::vector<ObjectId> groupingKeys(const Draft& draft, const ObjectId& id)
{
    std::vector<ObjectId> out;
    const auto* view = draft.after.get<catalog::View>(id);
    if (!view || !groups(*view))
        return out;
    for (const ObjectId& used : usesOf(draft.after, id)) {
        for (const auto& entry : draft.after.parts(Kind::Constraint, used.table())) {
            if (entry.as<Constraint>().type == ConstraintType::PrimaryKey)
                out.push_back(entry.id);
        }
    }
    return out;
}

bool replacesIndex(const Draft& draft, const Change& change)
{
    if (!change.before || !change.after || !redefines(change) || draft.comesFromParent(change.id))
        return false;
    if (const auto* from = std::get_if<Constraint>(change.before.get()))
        return from->hasIndex() && !from->inherited && !keepsItsIndex(draft, change);
    const auto setting = [](const diff::PropertyChange& p) {
        const auto id = p.property->id;
        return id == "storage_parameters" || id == "tablespace" || id == "statistics" || id == "comment" || id == "owner" ||
               id == "privileges" || id == "attached_to";
    };
    return std::holds_alternative<Index>(*change.before) && !std::all_of(change.properties.begin(), change.properties.end(), setting);
}

const Change* indexTakenOver(const Draft& draft, const Change& created)
{
    const auto* constraint = created.after ? std::get_if<Constraint>(created.after.get()) : nullptr;
    const bool key = constraint && (constraint->type == ConstraintType::PrimaryKey || constraint->type == ConstraintType::Unique);
    if (!key || constraint->period || created.before || draft.isPartitioned(created.id) || draft.isNew(created.id.table()))
        return nullptr;
    for (const auto& entry : draft.before.parts(Kind::Index, created.id.table())) {
        const auto& index = entry.as<Index>();
        const Change* theirs = draft.change(entry.id);
        if (!theirs || theirs->action != diff::Action::Dropped || !index.unique || !index.where.empty() || index.attachedTo || !*index.valid || index.method != "btree")
            continue;
        const bool plain = std::all_of(index.elements.begin(), index.elements.end(), [](const auto& e) {
            return !e.column.empty() && !e.descending && !e.nullsFirst && e.operatorClass.empty() && e.collation.empty();
        });
        const bool same = columnsOf(index) == constraint->columns && index.include == constraint->include && index.nullsNotDistinct == constraint->nullsNotDistinct &&
                          index.storageParameters == constraint->storageParameters && index.tablespace == constraint->tablespace;
        const bool travels = std::any_of(constraint->columns.begin(), constraint->columns.end(), [&](const std::string& column) {
            const ObjectId id = columnId(created.id.table(), column);
            return draft.copies.contains(id) || draft.isNewColumn(id);
        });
        if (plain && same && !travels)
            return theirs;
    }
    return nullptr;
}

bool isTakenOver(const Draft& draft, const ObjectId& index)
{
    for (const auto& entry : draft.after.parts(Kind::Constraint, index.table())) {
        const Change* created = draft.change(entry.id);
        if (!created || created->action != diff::Action::Created)
            continue;
        const Change* taken = indexTakenOver(draft, *created);
        if (taken && taken->id == index)
            return true;
    }
    return false;
}

namespace {

/// The node that leaves an index of this name in its goal's form.
std::size_t madeBy(const Draft& draft, const ObjectId& table, const std::string& name)
{
    std::size_t out = none;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        for (const ObjectId& id : draft.nodes[n].provides) {
            if (id.table() == table && id.part == name && (id.kind == Kind::Index || id.kind == Kind::Constraint))
                out = n;
        }
    }
    return out;
}

bool removed(const Draft& draft, const ObjectId& table, const std::string& name)
{
    return std::any_of(draft.nodes.begin(), draft.nodes.end(), [&](const Node& node) {
        return std::any_of(node.removes.begin(), node.removes.end(), [&](const ObjectId& id) {
            return id.table() == table && id.part == name && (id.kind == Kind::Index || id.kind == Kind::Constraint);
        });
    });
}

void setAgain(Draft& draft, const ObjectId& table, const std::string& index, ddl::alter::Action action, Message title)
{
    if (!removed(draft, table, index))
        return;
    const std::size_t made = madeBy(draft, table, index);
    if (made == none)
        return;
    Node node = draft.start(table, Phase::Switch, std::move(title));
    node.statements = {alterTable(table, {std::move(action)})};
    node.after = {made};
    // Replication must not meet the table without its identity.
    if (draft.nodes[made].execution == Execution::Transaction)
        node.bundle = draft.nodes[made].bundle;
    draft.add(std::move(node));
}

} // namespace

void keepIndexedSettings(Draft& draft)
{
    std::vector<std::pair<ObjectId, const catalog::Table*>> tables;
    draft.after.forEach(Kind::Table, [&](const catalog::Entry& entry) {
        const auto& to = entry.as<catalog::Table>();
        const auto* from = draft.before.get<catalog::Table>(entry.id);
        if (from && !draft.isNew(entry.id) && (!to.clusterOn.empty() || to.replicaIdentity.starts_with("INDEX ")))
            tables.emplace_back(entry.id, &to);
    });
    for (const auto& [id, to] : tables) {
        const auto* from = draft.before.get<catalog::Table>(id);
        if (to->replicaIdentity.starts_with("INDEX ") && from->replicaIdentity == to->replicaIdentity)
            setAgain(draft, id, to->replicaIdentity.substr(6), ddl::alter::ReplicaIdentity{to->replicaIdentity},
                     message("plan.title.replica-identity", COFFERDAM_TR("Set the replica identity of %1"), {identifier(id.sql())}));
        if (!to->clusterOn.empty() && from->clusterOn == to->clusterOn)
            setAgain(draft, id, to->clusterOn, ddl::alter::ClusterOn{to->clusterOn},
                     message("plan.title.cluster", COFFERDAM_TR("Set the index that %1 is clustered on"), {identifier(id.sql())}));
    }
}

} // namespace cofferdam::plan
