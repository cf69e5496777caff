#include "table_parts.h"
#include "not_null_names.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

namespace {

/// What a child takes from a parent's column. Comments, privileges, statistics targets and options stay with the parent.
Column inheritedColumn(const Context& context, const Table& table, const Column& parent)
{
    Column column = parent;
    column.inherited = true;
    column.comment.reset();
    column.privileges.reset();
    column.statistics.reset();
    column.options.clear();
    column.foreignOptions.clear();
    // From 17 on a partition shares its parent's identity; any other child never does.
    if (context.session.serverVersion < 17 || !table.partitionBy)
        column.identity.reset();
    if (column.identity) {
        column.identity->comment.reset();
        column.identity->privileges.reset();
    }
    return column;
}

void mergeColumns(Context& context, std::vector<Column>& columns, const Table& parent)
{
    for (const Column& column : parent.columns) {
        const auto known = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == column.name; });
        if (known == columns.end())
            columns.push_back(inheritedColumn(context, parent, column));
        else
            known->notNull = known->notNull || column.notNull;
    }
}

/// Own definitions of inherited columns only refine them.
Done mergeOwn(Context& context, std::vector<Column>& columns, std::vector<Column> own, bool partition)
{
    for (Column& column : own) {
        const auto known = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == column.name; });
        if (known == columns.end()) {
            column.defaultValue = defaultForm(context, column.type, column.defaultValue);
            columns.push_back(std::move(column));
            continue;
        }
        if (!column.type.empty() && !(column.type == known->type))
            return refused(context, "ddl.type_mismatch", COFFERDAM_TR("column %1 has another type than in the parent table"),
                           {identifier(column.name)});
        known->inherited = partition;
        known->notNull = known->notNull || column.notNull;
        if (!column.defaultValue.empty())
            known->defaultValue = defaultForm(context, known->type, column.defaultValue);
        if (column.generated)
            known->generated = column.generated;
        if (column.identity)
            known->identity = column.identity;
        if (!column.storage.empty())
            known->storage = column.storage;
        if (!column.compression.empty())
            known->compression = column.compression;
    }
    return {};
}

void inheritChecks(Context& context, const ObjectId& parent, std::vector<NamedConstraint>& constraints)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        const auto& constraint = entry.as<Constraint>();
        if (constraint.type != ConstraintType::Check || constraint.noInherit)
            continue;
        const bool own = std::any_of(constraints.begin(), constraints.end(),
                                     [&](const NamedConstraint& c) { return c.name == entry.id.part; });
        if (own)
            continue;
        Constraint copy = constraint;
        copy.inherited = true;
        copy.validated = true; // a new table has no row that could break it
        copy.comment.reset();
        constraints.push_back({entry.id.part, std::move(copy)});
    }
}

} // namespace

Done inheritColumns(Context& context, const ObjectId& id, Table& table, std::vector<NamedConstraint>& constraints)
{
    if (table.inherits.empty() && !table.partitionOf)
        return {};
    std::vector<Column> columns;
    const auto take = [&](QualifiedName& name, LockMode mode) -> Done {
        COFFERDAM_ASSIGN(const ObjectId parent, context.table(name));
        name = parent.qualified();
        context.lock(parent, mode);
        mergeColumns(context, columns, context.tableAt(parent));
        inheritChecks(context, parent, constraints);
        return {};
    };
    for (QualifiedName& parent : table.inherits)
        COFFERDAM_TRY(take(parent, LockMode::ShareUpdateExclusive));
    if (table.partitionOf) {
        COFFERDAM_TRY(take(table.partitionOf->parent, LockMode::AccessExclusive));
        lockDefaultPartition(context, tableId(table.partitionOf->parent.schema, table.partitionOf->parent.name), id, table.partitionOf->bound);
    }
    std::vector<Column> own(std::make_move_iterator(table.columns.begin()), std::make_move_iterator(table.columns.end()));
    COFFERDAM_TRY(mergeOwn(context, columns, std::move(own), table.partitionOf.has_value()));
    table.columns.assign(std::make_move_iterator(columns.begin()), std::make_move_iterator(columns.end()));
    return {};
}

Done setInheritance(Context& context, const ObjectId& id, const alter::Inherit& action)
{
    COFFERDAM_ASSIGN(const ObjectId parent, context.table(action.parent));
    context.lock(parent, LockMode::ShareUpdateExclusive);
    const Table& child = context.tableAt(id);
    const bool inherits = std::find(child.inherits.begin(), child.inherits.end(), parent.qualified()) != child.inherits.end();
    if (inherits == action.inherit)
        return refused(context, "ddl.inheritance", action.inherit ? COFFERDAM_TR("%1 already inherits from %2")
                                                                  : COFFERDAM_TR("%1 does not inherit from %2"),
                       {identifier(id.describe()), identifier(parent.describe())});
    for (const Column& column : context.tableAt(parent).columns) {
        const Column* own = child.columns.find(column.name);
        if (action.inherit && context.simulating() && (!own || !(own->type == column.type) || (column.notNull && !own->notNull)))
            return refused(context, "ddl.inheritance_mismatch", COFFERDAM_TR("column %1 of %2 does not fit its parent table's"),
                           {identifier(column.name), identifier(id.describe())});
    }
    std::vector<std::string> freed;
    context.modify<Table>(id, [&](Table& table) {
        if (action.inherit) {
            table.inherits.push_back(parent.qualified());
            return;
        }
        std::erase(table.inherits, parent.qualified());
        // Whatever came from this parent alone is the table's own from now on.
        for (Column& column : table.columns) {
            const bool elsewhere = std::any_of(table.inherits.begin(), table.inherits.end(), [&](const QualifiedName& other) {
                const auto* above = context.get<Table>(tableId(other.schema, other.name));
                return above && above->columns.find(column.name);
            });
            if (column.inherited && context.tableAt(parent).columns.find(column.name) && !elsewhere) {
                column.inherited = false;
                freed.push_back(column.name);
            }
        }
    });
    keepNamesOfParent(context, id, parent, freed);
    if (action.inherit) {
        leaveNotNullsToParent(context, id, parent, false);
    } else {
        const auto& left = context.tableAt(id).inherits;
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, id)) {
            const bool elsewhere = std::any_of(left.begin(), left.end(), [&](const QualifiedName& other) {
                const auto* above = context.get<Constraint>(inTable(Kind::Constraint, tableId(other.schema, other.name), entry.id.part));
                return above && above->type == ConstraintType::Check && !above->noInherit;
            });
            if (entry.as<Constraint>().inherited && !elsewhere)
                context.modify<Constraint>(entry.id, [](Constraint& constraint) { constraint.inherited = false; });
        }
    }
    return {};
}

} // namespace cofferdam::ddl
