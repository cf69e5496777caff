#include "base/quote.h"
#include "dependents.h"
#include "interpret.h"
#include "not_null_names.h"
#include "renaming.h"
#include "resolve/binder.h"
#include "view_columns.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::Index;
using catalog::Table;

namespace {

Done renameColumn(Context& context, const ObjectId& relation, const std::string& from, const std::string& to)
{
    const ObjectId column = columnId(relation, from);
    const auto names = resolve::columnNames(context.catalog(), relation);
    if (std::find(names.begin(), names.end(), from) == names.end())
        return unknownObject(context, column);
    if (std::find(names.begin(), names.end(), to) != names.end())
        return duplicateObject(context, columnId(relation, to).describe());
    if (relation.kind == Kind::Table && context.tableAt(relation).columns.find(from)->inherited && context.simulating())
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 is inherited: rename it on the parent table"),
                       {identifier(column.describe())});
    for (const ObjectId& member : context.family(relation, false)) {
        context.lock(member, LockMode::AccessExclusive);
        revealNotNulls(context, member, from);
        NameChange change;
        change.column = {columnId(member, from), to};
        if (member.kind == Kind::View || member.kind == Kind::MaterializedView) {
            renameOwnUses(context, member, change);
            renameViewColumn(context, member, from, to);
        } else {
            renameOwnUses(context, member, change);
        }
        hideNotNulls(context, member);
    }
    return {};
}

Done renameConstraint(Context& context, const ObjectId& id, const std::string& to)
{
    const auto* constraint = context.get<Constraint>(id);
    const ObjectId renamed = inTable(Kind::Constraint, id.table(), to);
    revealNotNull(context, id.table(), to);
    if (context.catalog().contains(renamed))
        return duplicateObject(context, renamed.describe());
    if (constraint->hasIndex())
        COFFERDAM_TRY(context.relationNameIsFree({id.schema, to}));
    if (constraint->inherited && constraint->type == catalog::ConstraintType::Check && context.simulating())
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 is inherited: rename it on the parent table"),
                       {identifier(id.describe())});
    const auto otherwise = [&](const ObjectId& child) {
        const auto theirs = notNullOf(context, child, constraint->columns.front());
        return theirs && theirs->part != id.part;
    };
    const auto children = constraint->type == catalog::ConstraintType::NotNull && context.simulating() ? context.index.children(id.table()) : std::vector<ObjectId>();
    if (std::any_of(children.begin(), children.end(), otherwise))
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 cannot be renamed, since a child has it under another name"), {identifier(id.describe())});
    const bool check = constraint->type == catalog::ConstraintType::Check;
    for (const ObjectId& member : context.family(id.table(), !check)) {
        const ObjectId own = inTable(Kind::Constraint, member, id.part);
        if (!context.catalog().contains(own))
            continue;
        context.lock(member, LockMode::AccessExclusive);
        renameIndexUses(context, own, to);
        moveObject(context, own, inTable(Kind::Constraint, member, to));
        hideNotNulls(context, member);
    }
    return {};
}

Done renameIndex(Context& context, const ObjectId& id, const std::string& to)
{
    if (context.session.serverVersion < 12)
        context.lock(context.relationOf(id), LockMode::AccessShare);
    COFFERDAM_TRY(context.relationNameIsFree({id.schema, to}));
    renameIndexUses(context, id, to);
    ObjectId renamed = id;
    renamed.part = to;
    moveObject(context, id, renamed);
    return {};
}

Done renamePart(Context& context, const ObjectId& id, const std::string& to)
{
    ObjectId renamed = id;
    renamed.part = to;
    if (context.catalog().contains(renamed))
        return duplicateObject(context, renamed.describe());
    context.lock(context.relationOf(id), LockMode::AccessExclusive);
    moveObject(context, id, renamed);
    return {};
}

Done renameRelation(Context& context, const ObjectId& id, const std::string& to)
{
    COFFERDAM_TRY(context.relationNameIsFree({id.schema, to}));
    context.lock(id, LockMode::AccessExclusive);
    ObjectId renamed = id;
    renamed.name = to;
    revealNotNulls(context, id);
    moveRelation(context, id, renamed);
    hideNotNulls(context, renamed);
    return {};
}

Done renameType(Context& context, const ObjectId& id, const std::string& to)
{
    COFFERDAM_TRY(context.typeNameIsFree({id.schema, to}));
    ObjectId renamed = id;
    renamed.name = to;
    moveType(context, id, renamed);
    return {};
}

Done renameDomainConstraint(Context& context, ObjectId id, const std::string& to)
{
    const std::string from = std::exchange(id.part, {});
    bool found = false;
    context.modify<catalog::Domain>(id, [&](catalog::Domain& domain) {
        for (catalog::DomainConstraint& constraint : domain.constraints) {
            if (constraint.name == from) {
                constraint.name = to;
                found = true;
            }
        }
        std::sort(domain.constraints.begin(), domain.constraints.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    });
    if (!found)
        return unknownObject(context, "constraint " + from + " of " + id.describe());
    return {};
}

Done renameIdentitySequence(Context& context, const ObjectId& column, const std::string& to)
{
    COFFERDAM_TRY(context.relationNameIsFree({column.schema, to}));
    context.modify<Table>(column.table(), [&](Table& table) { table.columns.find(column.part)->identity->sequenceName = to; });
    return {};
}

Done renameFound(Context& context, const ObjectId& id, const std::string& to)
{
    if (id.kind == Kind::Constraint)
        return renameConstraint(context, id, to);
    if (id.kind == Kind::Index)
        return renameIndex(context, id, to);
    if (catalog::info(id.kind).inTable)
        return renamePart(context, id, to);
    if (id.kind == Kind::CompositeType)
        return renameType(context, id, to);
    if (catalog::info(id.kind).relation)
        return renameRelation(context, id, to);
    if (id.kind == Kind::Enum || id.kind == Kind::Domain || id.kind == Kind::RangeType || id.kind == Kind::BaseType)
        return renameType(context, id, to);
    ObjectId renamed = id;
    renamed.name = to;
    if (context.catalog().contains(renamed))
        return duplicateObject(context, renamed.describe());
    if (id.kind == Kind::Schema)
        moveSchema(context, id, renamed);
    else if (id.kind == Kind::Function)
        moveFunction(context, id, renamed);
    else
        moveDefinition(context, id, renamed);
    return {};
}

} // namespace

Done interpret(Context& context, const Rename& statement)
{
    const ObjectId& target = statement.target;
    const auto missing = [&](base::Error error) -> Done {
        if (!statement.ifExists)
            return failure(std::move(error));
        context.note(message("ddl.missing_skipped", COFFERDAM_TR("%1 does not exist, skipped"), {identifier(target.describe())}));
        return {};
    };
    if (target.kind == Kind::Column || (target.kind == Kind::CompositeType && !target.part.empty())) {
        const auto relation = context.findRelation(target.qualified());
        if (!relation)
            return missing(unknownObject(context, ObjectId{Kind::Table, target.schema, target.name, {}}).value());
        return renameColumn(context, *relation, target.part, statement.newName);
    }
    // Sequences of identity columns have no entry of their own.
    if (target.kind == Kind::Sequence || target.kind == Kind::Table) {
        if (const auto found = context.findRelation(target.qualified()); found && found->kind == Kind::Column)
            return renameIdentitySequence(context, *found, statement.newName);
        if (const auto found = context.findRelation(target.qualified()); found && target.kind == Kind::Table && (found->kind == Kind::Index || found->kind == Kind::Constraint))
            return renameFound(context, *found, statement.newName);
    }
    if (target.kind == Kind::Constraint) {
        if (const auto relation = context.findRelation(target.qualified()))
            revealNotNull(context, *relation, target.part);
    }
    auto id = context.resolve(target);
    if (!id)
        return missing(std::move(id).error());
    if (id->kind == Kind::Domain && !id->part.empty())
        return renameDomainConstraint(context, *id, statement.newName);
    return renameFound(context, *id, statement.newName);
}

Done interpret(Context& context, const SetSchema& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(statement.target));
    const ObjectId schema{Kind::Schema, {}, statement.schema, {}};
    if (context.simulating() && statement.schema != "public" && !context.catalog().contains(schema))
        return unknownObject(context, schema);
    if (id.schema == statement.schema)
        return {};
    ObjectId moved = id;
    moved.schema = statement.schema;
    if (catalog::info(id.kind).relation && id.kind != Kind::CompositeType && id.kind != Kind::Index) {
        COFFERDAM_TRY(context.relationNameIsFree(moved.qualified()));
        context.lock(id, LockMode::AccessExclusive);
        const std::vector<ObjectId> users = context.index.usersOf(id);
        moveRelation(context, id, moved);
        for (const ObjectId& user : users) { // sequences of its columns come along
            const auto* sequence = context.get<catalog::Sequence>(user);
            if (!sequence || !sequence->ownedBy || sequence->ownedBy->table() != moved || user.schema == moved.schema)
                continue;
            ObjectId movedSequence = user;
            movedSequence.schema = statement.schema;
            context.lock(user, LockMode::AccessExclusive);
            moveRelation(context, user, movedSequence);
        }
        return {};
    }
    if (context.catalog().contains(moved))
        return duplicateObject(context, moved.describe());
    if (id.kind == Kind::Function)
        moveFunction(context, id, moved);
    else if (id.kind == Kind::Enum || id.kind == Kind::Domain || id.kind == Kind::RangeType || id.kind == Kind::BaseType || id.kind == Kind::CompositeType)
        moveType(context, id, moved);
    else
        moveDefinition(context, id, moved);
    return {};
}

} // namespace cofferdam::ddl
