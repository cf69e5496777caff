#include "dependents.h"
#include "interpret.h"
#include "operator_classes.h"
#include "publication_text.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::Table;

namespace {

constexpr std::array partKinds{Kind::Constraint, Kind::Index, Kind::Trigger, Kind::Rule, Kind::Policy};

void removeParts(Context& context, const ObjectId& relation)
{
    for (const Kind kind : partKinds) {
        for (const catalog::Entry& entry : context.catalog().parts(kind, relation)) {
            const auto* constraint = std::get_if<Constraint>(entry.object.get());
            if (constraint && constraint->type == ConstraintType::ForeignKey) {
                const ObjectId referenced = tableId(constraint->referencedTable.schema, constraint->referencedTable.name);
                if (context.catalog().contains(referenced)) {
                    for (const ObjectId& member : context.family(referenced, false))
                        context.lock(member, LockMode::AccessExclusive);
                }
            }
            context.remove(entry.id);
        }
    }
}

/// Sequences that a column owns, extended statistics of the table, its place in publications.
void removeOwned(Context& context, const ObjectId& table)
{
    for (const ObjectId& user : context.index.usersOf(table)) {
        if (user.kind == Kind::Publication) {
            leavePublication(context, user, table);
            continue;
        }
        const auto* sequence = context.get<catalog::Sequence>(user);
        if (user.kind == Kind::Statistics || (sequence && sequence->ownedBy && sequence->ownedBy->table() == table)) {
            if (sequence)
                context.lock(user, LockMode::AccessExclusive);
            context.remove(user);
        }
    }
}

/// Keys that refer to a partitioned table stand on each of its partitions: one has to be detached first.
Done keepReferencedPartition(Context& context, const ObjectId& id, const std::vector<ObjectId>& gone)
{
    for (const auto* table = context.get<Table>(id); context.simulating() && table && table->partitionOf;) {
        const ObjectId parent = tableId(table->partitionOf->parent.schema, table->partitionOf->parent.name);
        if (std::find(gone.begin(), gone.end(), parent) != gone.end())
            return {};
        for (const ObjectId& user : context.index.usersOf(parent)) {
            const auto* key = context.get<Constraint>(user);
            if (key && key->type == ConstraintType::ForeignKey && key->referencedTable == parent.qualified() && std::find(gone.begin(), gone.end(), user.table()) == gone.end())
                return inTheWay(context, id, {user});
        }
        table = context.get<Table>(parent);
    }
    return {};
}

Done dropTable(Context& context, const ObjectId& id, bool cascade, std::vector<ObjectId> gone)
{
    if (!cascade)
        COFFERDAM_TRY(keepReferencedPartition(context, id, gone));
    gone.push_back(id);
    const auto partitionOf = context.tableAt(id).partitionOf;
    if (partitionOf && context.catalog().contains(tableId(partitionOf->parent.schema, partitionOf->parent.name)))
        context.lock(tableId(partitionOf->parent.schema, partitionOf->parent.name), LockMode::AccessExclusive);
    for (const ObjectId& child : context.index.children(id)) {
        if (context.tableAt(child).partitionOf)
            COFFERDAM_TRY(dropTable(context, child, cascade, gone));
    }
    COFFERDAM_TRY(clearDependents(context, id, cascade, gone));
    for (const ObjectId& user : context.index.usersOf(id)) {
        const auto* sequence = context.get<catalog::Sequence>(user);
        if (sequence && sequence->ownedBy && sequence->ownedBy->table() == id)
            COFFERDAM_TRY(clearDependents(context, user, cascade, gone));
    }
    context.lock(id, LockMode::AccessExclusive);
    removeParts(context, id);
    removeOwned(context, id);
    context.remove(id);
    return {};
}

/// A foreign key stands on a unique index where no constraint says the same.
Done keepReferencedIndex(Context& context, const ObjectId& id, const Index& index)
{
    if (!index.unique || !index.where.empty() || context.reading())
        return {};
    std::vector<std::string> columns;
    for (const catalog::IndexElement& element : index.elements)
        columns.push_back(element.column);
    const auto sorted = [](std::vector<std::string> names) {
        std::sort(names.begin(), names.end());
        return names;
    };
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, id.table())) {
        const auto& key = entry.as<Constraint>();
        const bool unique = key.type == ConstraintType::PrimaryKey || key.type == ConstraintType::Unique;
        if (unique && !key.deferrable && sorted(key.columns) == sorted(columns))
            return {};
    }
    return removeReferencing(context, id, std::move(columns), false);
}

Done dropIndex(Context& context, const ObjectId& id)
{
    const Index& index = *context.get<Index>(id);
    COFFERDAM_TRY(keepReferencedIndex(context, id, index));
    if (index.attachedTo && context.findRelation(*index.attachedTo) && context.simulating())
        return refused(context, "ddl.dependents", COFFERDAM_TR("cannot drop %1 because %2 needs it"),
                       {identifier(id.describe()), identifier("index " + index.attachedTo->sql())});
    const QualifiedName name{id.schema, id.part};
    const ObjectId relation = context.relationOf(id);
    context.lock(relation, LockMode::AccessExclusive);
    forgetIndex(context, relation, id.part);
    context.remove(id);
    for (const ObjectId& child : context.index.children(relation)) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, child)) {
            if (entry.as<Index>().attachedTo == name)
                COFFERDAM_TRY(dropIndex(context, entry.id));
        }
    }
    return {};
}

Done dropSchema(Context& context, const ObjectId& id, bool cascade)
{
    std::vector<ObjectId> members;
    context.catalog().forEach([&](const catalog::Entry& entry) {
        if (entry.id.schema == id.name && !catalog::info(entry.id.kind).inTable && catalog::info(entry.id.kind).inSchema)
            members.push_back(entry.id);
    });
    if (!members.empty() && !cascade)
        return inTheWay(context, id, members);
    for (const ObjectId& member : members) {
        if (context.catalog().contains(member))
            COFFERDAM_TRY(dropObject(context, member, true));
    }
    context.remove(id);
    return {};
}

/// Droppable only together with its constraint.
Done refuseConstraintIndex(Context& context, const ObjectId& id)
{
    return refused(context, "ddl.dependents", COFFERDAM_TR("cannot drop %1 because %2 needs it"),
                   {identifier("index " + id.part), identifier(id.describe())});
}

Done dropConcurrently(Context& context, const Drop& statement, const ObjectId& id)
{
    COFFERDAM_TRY(context.notInTransaction("DROP INDEX CONCURRENTLY"));
    const ObjectId relation = context.relationOf(id);
    const auto* table = context.get<Table>(relation);
    if (context.simulating() && ((table && table->partitionBy) || statement.targets.size() > 1 || statement.cascade))
        return refused(context, "ddl.concurrently_partitioned", COFFERDAM_TR("cannot drop %1 concurrently"),
                       {identifier(id.describe())});
    context.lock(relation, LockMode::ShareUpdateExclusive);
    context.remove(id);
    return {};
}

void skipped(Context& context, const ObjectId& target)
{
    context.note(message("ddl.missing_skipped", COFFERDAM_TR("%1 does not exist, skipped"), {identifier(target.describe())}));
}

} // namespace

Done dropObject(Context& context, const ObjectId& id, bool cascade, const std::vector<ObjectId>& gone)
{
    switch (id.kind) {
    case Kind::Table: return dropTable(context, id, cascade, gone);
    case Kind::Index: return dropIndex(context, id);
    case Kind::Schema: return dropSchema(context, id, cascade);
    case Kind::Constraint: return dropConstraint(context, id, cascade);
    default: break;
    }
    COFFERDAM_TRY(clearDependents(context, id, cascade, gone));
    if (id.kind == Kind::View || id.kind == Kind::MaterializedView || id.kind == Kind::Sequence) {
        context.lock(id, LockMode::AccessExclusive);
        removeParts(context, id);
    }
    if (catalog::info(id.kind).inTable)
        context.lock(context.relationOf(id), LockMode::AccessExclusive);
    context.remove(id);
    return {};
}

Done interpret(Context& context, const Drop& statement)
{
    std::vector<ObjectId> targets;
    for (const ObjectId& target : statement.targets) {
        if (target.kind == Kind::Schema && target.name == "public" && !context.catalog().contains(target))
            continue;
        auto id = context.resolve(target, true);
        if (!id) {
            if (!statement.ifExists)
                return failure(std::move(id).error());
            skipped(context, target);
            continue;
        }
        if (target.kind == Kind::Index && id->kind == Kind::Constraint)
            return refuseConstraintIndex(context, *id);
        targets.push_back(std::move(*id));
    }
    for (const ObjectId& id : targets) {
        if (!context.catalog().contains(id)) // went along with another one
            continue;
        if (statement.concurrently)
            COFFERDAM_TRY(dropConcurrently(context, statement, id));
        else
            COFFERDAM_TRY(dropObject(context, id, statement.cascade, targets));
    }
    return {};
}

} // namespace cofferdam::ddl
