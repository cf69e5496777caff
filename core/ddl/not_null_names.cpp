#include "not_null_names.h"

#include "ddl/lower.h"
#include "ddl/printer.h"
#include "interpret.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;

namespace {

bool isPlain(const catalog::Entry& entry)
{
    const auto& constraint = entry.as<Constraint>();
    return constraint.type == ConstraintType::NotNull && !constraint.inherited && constraint.validated && !constraint.noInherit && !constraint.comment && constraint.columns.size() == 1 &&
           isUsualNotNullName(entry.id.part, entry.id.name, constraint.columns.front());
}

void reveal(Context& context, const ObjectId& table, const std::string& column, const std::string& name)
{
    Constraint constraint;
    constraint.type = ConstraintType::NotNull;
    constraint.columns = {column};
    context.put(inTable(Kind::Constraint, table, name), std::move(constraint));
}

bool isParents(const Context& context, const ObjectId& table, const std::string& column)
{
    const catalog::Table& child = context.tableAt(table);
    const auto says = [&](const QualifiedName& parent) {
        const auto* above = context.get<catalog::Table>(tableId(parent.schema, parent.name));
        const Column* same = above ? above->columns.find(column) : nullptr;
        return same && same->notNull;
    };
    return (child.partitionOf && says(child.partitionOf->parent)) || std::any_of(child.inherits.begin(), child.inherits.end(), says);
}

bool isHidden(const Context& context, const ObjectId& table, const Column& column)
{
    return column.notNull && !(column.inherited && isParents(context, table, column.name)) && !notNullOf(context, table, column.name);
}

} // namespace

std::optional<ObjectId> notNullOf(const Context& context, const ObjectId& table, const std::string& column)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& constraint = entry.as<Constraint>();
        if (constraint.type == ConstraintType::NotNull && constraint.columns == std::vector{column})
            return entry.id;
    }
    return std::nullopt;
}

void revealNotNull(Context& context, const ObjectId& table, const std::string& constraint)
{
    if (!context.catalog().namesNotNull() || table.kind != Kind::Table || context.catalog().contains(inTable(Kind::Constraint, table, constraint)))
        return;
    for (const Column& column : catalog::Columns(context.tableAt(table).columns)) {
        if (usualNotNullName(table.name, column.name) == constraint && isHidden(context, table, column))
            return reveal(context, table, column.name, constraint);
    }
}

void revealNotNulls(Context& context, const ObjectId& table, const std::string& column)
{
    if (!context.catalog().namesNotNull() || table.kind != Kind::Table)
        return;
    for (const Column& each : catalog::Columns(context.tableAt(table).columns)) {
        if ((column.empty() || column == each.name) && isHidden(context, table, each))
            reveal(context, table, each.name, usualNotNullName(table.name, each.name));
    }
}

void nameNewNotNull(Context& context, const ObjectId& table, const std::string& column)
{
    if (!context.catalog().namesNotNull() || notNullOf(context, table, column) || !context.index.hasConstraintName(table.schema, usualNotNullName(table.name, column)))
        return;
    Constraint constraint;
    constraint.type = ConstraintType::NotNull;
    constraint.columns = {column};
    context.put(inTable(Kind::Constraint, table, context.chooseConstraintName(table.schema, table.name, column, "not_null")), std::move(constraint));
}

void hideNotNulls(Context& context, const ObjectId& table)
{
    if (!context.catalog().namesNotNull() || table.kind != Kind::Table)
        return;
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        if (isPlain(entry))
            context.remove(entry.id);
    }
}

void leaveNotNullsToParent(Context& context, const ObjectId& table, const ObjectId& parent, bool inPlace)
{
    const auto* above = context.get<catalog::Table>(parent);
    if (!above || !context.catalog().namesNotNull())
        return;
    for (const Column& column : catalog::Columns(above->columns)) {
        const Column* own = context.tableAt(table).columns.find(column.name);
        const auto known = notNullOf(context, table, column.name);
        if (!column.notNull || !own || !own->notNull || (inPlace && own->inherited) || (known && context.get<Constraint>(*known)->noInherit))
            continue;
        const std::string name = known ? known->part : usualNotNullName(table.name, column.name);
        if (name == notNullName(context.catalog(), parent, column.name)) {
            if (known)
                context.remove(*known);
            continue;
        }
        if (!known)
            reveal(context, table, column.name, name);
        context.modify<Constraint>(inTable(Kind::Constraint, table, name), [](Constraint& constraint) { constraint.inherited = true; });
    }
}

void keepNamesOfParent(Context& context, const ObjectId& table, const ObjectId& parent, const std::vector<std::string>& columns)
{
    const auto* above = context.get<catalog::Table>(parent);
    if (!above || !context.catalog().namesNotNull())
        return;
    for (const std::string& name : columns) {
        const Column* theirs = above->columns.find(name);
        const Column* own = context.tableAt(table).columns.find(name);
        if (!theirs || !theirs->notNull || !own || !isHidden(context, table, *own))
            continue;
        const std::string constraint = notNullName(context.catalog(), parent, name);
        if (!isUsualNotNullName(constraint, table.name, name) && !context.catalog().contains(inTable(Kind::Constraint, table, constraint)))
            reveal(context, table, name, constraint);
    }
}

base::Result<bool> isNotNullAlready(Context& context, const ObjectId& table, const NamedConstraint& added)
{
    if (!context.catalog().namesNotNull() || added.value.columns.size() != 1)
        return false;
    const std::string& name = added.value.columns.front();
    const Column* column = context.tableAt(table).columns.find(name);
    const auto known = notNullOf(context, table, name);
    if (!column || (!column->notNull && !known))
        return false;
    const std::string named = known ? known->part : usualNotNullName(table.name, name);
    const auto* constraint = known ? context.get<Constraint>(*known) : nullptr;
    const bool validated = constraint ? constraint->validated : true;
    const bool noInherit = constraint && constraint->noInherit;
    const bool fits = (added.name.empty() || added.name == named) && noInherit == added.value.noInherit && (validated || !added.value.validated);
    if (!fits && context.simulating())
        return refused(context, "ddl.not_null_named", COFFERDAM_TR("%1 has the NOT NULL constraint %2 already"),
                       {identifier(columnId(table, name).describe()), identifier(named)});
    return fits;
}

} // namespace cofferdam::ddl
