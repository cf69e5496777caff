#include "dependents.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

namespace {

bool contains(const std::vector<ObjectId>& ids, const ObjectId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool belongsTo(const ObjectId& part, const ObjectId& table)
{
    return catalog::info(part.kind).inTable && part.schema == table.schema && part.name == table.name;
}

/// What PostgreSQL lets go together with the object: nothing has to be asked.
bool goesAlong(const Context& context, const ObjectId& user, const ObjectId& id)
{
    if (belongsTo(user, id))
        return true;
    if (user.kind == Kind::Sequence) {
        const auto& owner = context.get<catalog::Sequence>(user)->ownedBy;
        return owner && owner->schema == id.schema && owner->name == id.name;
    }
    if (user.kind == Kind::Statistics || user.kind == Kind::Publication)
        return true;
    if (user.kind == Kind::Table) {
        const auto& parent = context.get<Table>(user)->partitionOf;
        return parent && parent->parent == id.qualified() && id.kind == Kind::Table;
    }
    return false;
}

bool mentionsFunction(const Expression& expression, const ObjectId& function)
{
    return std::any_of(expression.references().begin(), expression.references().end(), [&](const base::Reference& reference) {
        return reference.kind == base::Reference::Kind::Function && !reference.parts.empty() && reference.parts.back() == function.name;
    });
}

bool mentionsRelation(const Expression& expression, const ObjectId& relation)
{
    const auto constants = regclassConstants(expression.sql());
    return std::any_of(constants.begin(), constants.end(),
                       [&](const RegclassConstant& constant) { return constant.name == relation.qualified(); });
}

bool mentions(const Expression& expression, const ObjectId& id)
{
    return id.kind == Kind::Function ? mentionsFunction(expression, id) : mentionsRelation(expression, id);
}

/// Columns of the type go; defaults that mention the object go.
Done clearTable(Context& context, const ObjectId& table, const ObjectId& id)
{
    const auto& parents = context.tableAt(table).inherits;
    if (id.kind == Kind::Table && std::find(parents.begin(), parents.end(), id.qualified()) != parents.end())
        return dropObject(context, table, true);
    std::vector<std::string> columns;
    for (const Column& column : context.tableAt(table).columns) {
        if (column.type.schema == id.schema && column.type.name == id.name && id.kind != Kind::Function && id.kind != Kind::Sequence)
            columns.push_back(column.name);
        else if (column.generated && mentions(column.generated->expression, id))
            columns.push_back(column.name);
    }
    for (const std::string& column : columns) {
        context.lock(table, LockMode::AccessExclusive);
        context.modify<Table>(table, [&](Table& changed) {
            std::erase_if(changed.columns, [&](const Column& c) { return c.name == column; });
        });
    }
    context.modify<Table>(table, [&](Table& changed) {
        for (Column& column : changed.columns) {
            if (mentions(column.defaultValue, id))
                column.defaultValue = {};
        }
    });
    return {};
}

} // namespace

base::Unexpected inTheWay(const Context& context, const ObjectId& id, const std::vector<ObjectId>& dependents)
{
    std::string names;
    for (std::size_t i = 0; i < dependents.size() && i < 5; ++i)
        names += (i ? ", " : "") + dependents[i].describe();
    if (dependents.size() > 5)
        names += ", …";
    return refused(context, "ddl.dependents", COFFERDAM_TR("cannot drop %1 because %2 depends on it"),
                   {identifier(id.describe()), identifier(names)});
}

std::vector<ObjectId> dependentsOf(Context& context, const ObjectId& id)
{
    std::vector<ObjectId> users = context.index.usersOf(id);
    if (id.kind == Kind::Table || id.kind == Kind::View || id.kind == Kind::MaterializedView) {
        // Its row type may be used too.
        for (ObjectId& user : context.index.usersOf({Kind::Enum, id.schema, id.name, {}}))
            users.push_back(std::move(user));
        std::sort(users.begin(), users.end());
        users.erase(std::unique(users.begin(), users.end()), users.end());
    }
    if (id.kind == Kind::Function && context.catalog().parts(Kind::Function, id).size() > 1) {
        // Names without arguments were counted for every overload; ask what the user really means only where it says so.
        // An expression names a function without saying which of them: what becomes of it is settled by whoever plans the drop.
        std::erase_if(users, [&](const ObjectId& user) {
            switch (user.kind) {
            case Kind::Trigger: return id.part != "()";
            case Kind::View:
            case Kind::MaterializedView:
            case Kind::Table:
            case Kind::Constraint:
            case Kind::Index:
            case Kind::Policy:
            case Kind::Rule:
            case Kind::Domain:
            case Kind::Function: return context.simulating();
            default: return false;
            }
        });
    }
    return users;
}

std::vector<ObjectId> foreignDependents(Context& context, const ObjectId& id, const std::vector<ObjectId>& gone)
{
    std::vector<ObjectId> result;
    for (ObjectId& user : dependentsOf(context, id)) {
        const bool leaves = contains(gone, user) || (catalog::info(user.kind).inTable && contains(gone, context.relationOf(user)));
        if (user != id && !leaves && !goesAlong(context, user, id))
            result.push_back(std::move(user));
    }
    return result;
}

Done clearDependents(Context& context, const ObjectId& id, bool cascade, const std::vector<ObjectId>& gone)
{
    const std::vector<ObjectId> users = foreignDependents(context, id, gone);
    if (users.empty())
        return {};
    if (!cascade)
        return inTheWay(context, id, users);
    std::vector<ObjectId> going = gone; // what is being dropped is in nobody's way: a base type and its functions need each other
    going.push_back(id);
    for (const ObjectId& user : users) {
        if (!context.catalog().contains(user))
            continue;
        context.note(message("ddl.cascade", COFFERDAM_TR("drop cascades to %1"), {identifier(user.describe())}));
        if (user.kind == Kind::Table) {
            COFFERDAM_TRY(clearTable(context, user, id));
        } else if (user.kind == Kind::Constraint) {
            context.lock(context.relationOf(user), LockMode::AccessExclusive);
            COFFERDAM_TRY(dropConstraint(context, user, true));
        } else {
            COFFERDAM_TRY(dropObject(context, user, true, going));
        }
    }
    return {};
}

void forgetIndex(Context& context, const ObjectId& table, const std::string& name)
{
    const auto* owner = context.get<Table>(table);
    const bool clustered = owner && owner->clusterOn == name;
    const bool identifies = owner && owner->replicaIdentity == "INDEX " + name;
    if (!clustered && !identifies)
        return;
    context.modify<Table>(table, [&](Table& changed) {
        if (clustered)
            changed.clusterOn.clear();
        if (identifies)
            changed.replicaIdentity.clear();
    });
}

Done removeReferencing(Context& context, const ObjectId& id, std::vector<std::string> wanted, bool cascade)
{
    std::sort(wanted.begin(), wanted.end());
    std::vector<ObjectId> keys;
    for (const ObjectId& user : context.index.usersOf(id.table())) {
        const auto* constraint = context.get<Constraint>(user);
        if (constraint && constraint->type == ConstraintType::ForeignKey && constraint->referencedTable == id.qualified())
            keys.push_back(user);
    }
    // A key may also refer to its own table, which counts as no use from somewhere else.
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, id.table())) {
        const auto& own = entry.as<Constraint>();
        if (own.type == ConstraintType::ForeignKey && own.referencedTable == id.qualified())
            keys.push_back(entry.id);
    }
    std::erase_if(keys, [&](const ObjectId& user) {
        auto columns = context.get<Constraint>(user)->referencedColumns;
        std::sort(columns.begin(), columns.end());
        return columns != wanted;
    });
    if (keys.empty())
        return {};
    if (!cascade)
        return inTheWay(context, id, keys);
    for (const ObjectId& user : keys) {
        if (context.catalog().contains(user))
            COFFERDAM_TRY(dropConstraint(context, user, true));
    }
    return {};
}

std::vector<ObjectId> columnDependents(Context& context, const ObjectId& column)
{
    std::vector<ObjectId> result;
    for (ObjectId& user : context.index.usersOf(column)) {
        if (!belongsTo(user, column.table()) && user.kind != Kind::Sequence)
            result.push_back(std::move(user));
    }
    return result;
}

} // namespace cofferdam::ddl
