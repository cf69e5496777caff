#include "dependents.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::IndexElement;
using catalog::Table;

namespace {

bool names(const std::vector<std::string>& columns, const std::string& column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

bool names(const std::vector<IndexElement>& elements, const std::string& column)
{
    return std::any_of(elements.begin(), elements.end(), [&](const IndexElement& element) {
        return element.column == column || mentionsColumn(element.expression, column);
    });
}

bool usesColumn(const Constraint& constraint, const std::string& column)
{
    return names(constraint.columns, column) || names(constraint.include, column) || names(constraint.elements, column) ||
           mentionsColumn(constraint.expression, column) || mentionsColumn(constraint.where, column);
}

bool usesColumn(const Index& index, const std::string& column)
{
    return names(index.elements, column) || names(index.include, column) || mentionsColumn(index.where, column);
}

/// Generated columns, policies and triggers of the same table hold a column fast; constraints and indexes do not.
std::vector<ObjectId> holdersInTable(const Context& context, const ObjectId& table, const std::string& column)
{
    std::vector<ObjectId> result;
    for (const Column& other : context.tableAt(table).columns) {
        if (other.generated && other.name != column && mentionsColumn(other.generated->expression, column))
            result.push_back(columnId(table, other.name));
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Policy, table)) {
        const auto& policy = entry.as<catalog::Policy>();
        if (mentionsColumn(policy.usingExpression, column) || mentionsColumn(policy.withCheck, column))
            result.push_back(entry.id);
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Trigger, table)) {
        const auto& trigger = entry.as<catalog::Trigger>();
        if (names(trigger.updateColumns, column) || mentionsColumn(trigger.when, column))
            result.push_back(entry.id);
    }
    return result;
}

Done removeHolders(Context& context, const ObjectId& table, const std::string& column, bool cascade)
{
    std::vector<ObjectId> holders = holdersInTable(context, table, column);
    for (ObjectId& user : columnDependents(context, columnId(table, column))) {
        const bool foreignKey = user.kind == Kind::Constraint;
        if (!foreignKey) // foreign keys go with the key that they need
            holders.push_back(std::move(user));
    }
    if (holders.empty())
        return {};
    if (!cascade)
        return inTheWay(context, columnId(table, column), holders);
    for (const ObjectId& holder : holders) {
        if (holder.kind == Kind::Column)
            COFFERDAM_TRY(dropColumn(context, table, {holder.part, false, true}, false));
        else if (context.catalog().contains(holder))
            COFFERDAM_TRY(dropObject(context, holder, true));
    }
    return {};
}

Done removeParts(Context& context, const ObjectId& table, const std::string& column, bool cascade, bool only)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        if (usesColumn(entry.as<Constraint>(), column) && context.catalog().contains(entry.id))
            COFFERDAM_TRY(dropConstraint(context, entry.id, cascade));
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, table)) {
        if (usesColumn(entry.as<Index>(), column))
            context.remove(entry.id);
    }
    for (const ObjectId& user : context.index.usersOf(columnId(table, column))) {
        const auto* sequence = context.get<catalog::Sequence>(user);
        if (!sequence || !sequence->ownedBy || *sequence->ownedBy != columnId(table, column))
            continue;
        // The column's own default goes with it, and so do those of the children's columns.
        std::vector<ObjectId> others = foreignDependents(context, user, {});
        for (const ObjectId& member : context.family(table, only))
            std::erase(others, member);
        if (!others.empty() && !cascade)
            return inTheWay(context, user, others);
        context.lock(user, LockMode::AccessExclusive);
        context.remove(user);
    }
    return {};
}

void removeStatistics(Context& context, const ObjectId& column)
{
    for (const ObjectId& user : context.index.usersOf(column)) {
        if (user.kind == Kind::Statistics)
            context.remove(user);
    }
}

} // namespace

Done dropColumn(Context& context, const ObjectId& id, const alter::DropColumn& action, bool only)
{
    const Column* found = context.tableAt(id).columns.find(action.column);
    if (!found) {
        if (!action.ifExists)
            return unknownObject(context, columnId(id, action.column));
        context.note(message("ddl.missing_skipped", COFFERDAM_TR("%1 does not exist, skipped"),
                             {identifier(columnId(id, action.column).describe())}));
        return {};
    }
    COFFERDAM_TRY(hasOwnColumns(context, id));
    if (found->inherited && context.simulating())
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 is inherited: drop it on the parent table"),
                       {identifier(columnId(id, action.column).describe())});
    const auto& partitionBy = context.tableAt(id).partitionBy;
    if (partitionBy && std::any_of(partitionBy->expressions.begin(), partitionBy->expressions.end(),
                                   [&](const Expression& key) { return mentionsColumn(key, action.column); }))
        return refused(context, "ddl.partition_key", COFFERDAM_TR("%1 is part of the partition key"),
                       {identifier(columnId(id, action.column).describe())});
    removeStatistics(context, columnId(id, action.column));
    COFFERDAM_TRY(removeHolders(context, id, action.column, action.cascade));
    COFFERDAM_TRY(removeParts(context, id, action.column, action.cascade, only));
    const std::vector<ObjectId> children = context.index.children(id);
    context.modify<Table>(id, [&](Table& table) {
        std::erase_if(table.columns, [&](const Column& column) { return column.name == action.column; });
    });
    for (const ObjectId& child : children) {
        const Column* column = context.tableAt(child).columns.find(action.column);
        if (!column || !column->inherited)
            continue;
        context.modify<Table>(child, [&](Table& table) { table.columns.find(action.column)->inherited = false; });
        if (!only)
            COFFERDAM_TRY(dropColumn(context, child, {action.column, true, action.cascade}, false));
    }
    return {};
}

} // namespace cofferdam::ddl
