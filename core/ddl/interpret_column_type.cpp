#include "dependents.h"
#include "free_type_change.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::Table;

namespace {

bool names(const std::vector<std::string>& columns, const std::string& column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

bool isKey(const std::vector<catalog::IndexElement>& elements, const std::string& column)
{
    return std::any_of(elements.begin(), elements.end(), [&](const auto& element) { return element.column == column; });
}

bool inExpression(const std::vector<catalog::IndexElement>& elements, const Expression& where, const std::string& column)
{
    return mentionsColumn(where, column) || std::any_of(elements.begin(), elements.end(), [&](const auto& element) {
               return mentionsColumn(element.expression, column);
           });
}

/// Manual, ALTER TABLE, notes: what PostgreSQL cannot re-make it refuses to touch.
Done refuseHolders(Context& context, const ObjectId& table, const std::string& column)
{
    if (context.reading())
        return {};
    const auto reject = [&](const ObjectId& holder) {
        return refused(context, "ddl.type_dependents", COFFERDAM_TR("cannot alter the type of %1 because %2 uses it"),
                       {identifier(columnId(table, column).describe()), identifier(holder.describe())});
    };
    for (const Column& other : context.tableAt(table).columns) {
        if (other.generated && other.name != column && mentionsColumn(other.generated->expression, column))
            return reject(columnId(table, other.name));
    }
    const auto& partitionBy = context.tableAt(table).partitionBy;
    if (partitionBy && std::any_of(partitionBy->expressions.begin(), partitionBy->expressions.end(),
                                   [&](const Expression& key) { return mentionsColumn(key, column); }))
        return reject(table);
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Policy, table)) {
        const auto& policy = entry.as<catalog::Policy>();
        if (mentionsColumn(policy.usingExpression, column) || mentionsColumn(policy.withCheck, column))
            return reject(entry.id);
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Trigger, table)) {
        const auto& trigger = entry.as<catalog::Trigger>();
        if (names(trigger.updateColumns, column) || mentionsColumn(trigger.when, column))
            return reject(entry.id);
    }
    for (const ObjectId& user : columnDependents(context, columnId(table, column))) {
        if (user.kind == Kind::View || user.kind == Kind::MaterializedView || user.kind == Kind::Rule || user.kind == Kind::Function)
            return reject(user);
    }
    return {};
}

struct KeyChange {
    bool free = false;        ///< the table is not rewritten
    bool keepsIndex = false;  ///< plain indexes on the column stay as they are
};

void indexWork(Context& context, const ObjectId& table, const std::string& column, const KeyChange& change)
{
    const auto rebuilt = [&](bool key, bool expression) { return expression || (key && !change.keepsIndex); };
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, table)) {
        const auto& index = entry.as<Index>();
        const bool key = isKey(index.elements, column) || names(index.include, column);
        if (rebuilt(key, inExpression(index.elements, index.where, column)) || (key && !*index.valid))
            context.work(table, Work::Build, "rebuild-index");
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& constraint = entry.as<Constraint>();
        const bool key = constraint.hasIndex() && (names(constraint.columns, column) || isKey(constraint.elements, column));
        if (rebuilt(key, inExpression(constraint.elements, constraint.where, column)))
            context.work(table, Work::Build, "rebuild-index");
    }
}

void foreignKeyWork(Context& context, const ObjectId& table, const std::string& column, const KeyChange& change)
{
    const auto touch = [&](const ObjectId& owner, const Constraint& key) {
        const ObjectId referenced = tableId(key.referencedTable.schema, key.referencedTable.name);
        context.lock(owner, LockMode::AccessExclusive);
        if (context.catalog().contains(referenced))
            context.lock(referenced, LockMode::AccessExclusive);
        if (!change.free && key.validated)
            context.work(owner, Work::Scan, "verify-foreign-key");
    };
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& key = entry.as<Constraint>();
        const bool own = key.type == ConstraintType::ForeignKey && names(key.columns, column);
        const bool referring = key.type == ConstraintType::ForeignKey && key.referencedTable == table.qualified() &&
                               names(key.referencedColumns, column);
        if (own || referring)
            touch(table, key);
    }
    for (const ObjectId& user : context.index.usersOf(columnId(table, column))) {
        const auto* key = context.get<Constraint>(user);
        if (key && key->type == ConstraintType::ForeignKey)
            touch(user.table(), *key);
    }
}

void checkWork(Context& context, const ObjectId& table, const std::string& column)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& check = entry.as<Constraint>();
        if (check.type == ConstraintType::Check && check.validated && mentionsColumn(check.expression, column))
            context.work(table, Work::Scan, "verify-check");
    }
}

void workOf(Context& context, const ObjectId& table, const Column& column, const alter::SetType& action, const TypeName& type)
{
    const TypeChange kind = typeChange(context, column.type, type, column.name, action.usingExpression);
    KeyChange change{kind != TypeChange::Rewrite, kind == TypeChange::Free};
    if (change.free && column.collation != context.resolveCollation(action.collation))
        change.keepsIndex = false;
    if (!change.free) {
        context.work(table, Work::Rewrite, "rewrite-type");
        checkWork(context, table, column.name);
    } else {
        checkWork(context, table, column.name);
        indexWork(context, table, column.name, change);
    }
    foreignKeyWork(context, table, column.name, change);
}

/// The default is cast to the new type; a constant of the old type keeps its cast (manual, ALTER TABLE: SET DATA TYPE).
void setType(Context& context, const ObjectId& table, const alter::SetType& action, const TypeName& type)
{
    const std::string collation = context.resolveCollation(action.collation);
    context.modify<Table>(table, [&](Table& changed) {
        Column& column = *changed.columns.find(action.column);
        column.type = type;
        column.collation = collation;
        if (column.identity) {
            AlterSequence retyped;
            retyped.type = type;
            applySequenceOptions(retyped, column.identity->options);
        }
        column.storage.clear();
        column.compression.clear();
    });
}

} // namespace

bool isMerged(const Context& context, const Table& table, const std::string& column)
{
    return std::any_of(table.inherits.begin(), table.inherits.end(), [&](const QualifiedName& parent) {
        const auto* above = context.get<Table>(tableId(parent.schema, parent.name));
        return above && above->columns.find(column);
    });
}

Done setColumnType(Context& context, const ObjectId& id, const alter::SetType& action, bool only)
{
    const auto* owner = context.get<Table>(id);
    const Column* column = owner ? owner->columns.find(action.column) : nullptr;
    if (!column)
        return unknownObject(context, columnId(id, action.column));
    COFFERDAM_TRY(hasOwnColumns(context, id));
    if (context.simulating() && (column->inherited || isMerged(context, *owner, action.column)))
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 is inherited: alter it on the parent table"),
                       {identifier(columnId(id, action.column).describe())});
    const TypeName type = context.resolveType(action.type);
    for (const ObjectId& member : context.family(id, only)) {
        const Column* own = context.tableAt(member).columns.find(action.column);
        if (!own)
            continue;
        COFFERDAM_TRY(refuseHolders(context, member, action.column));
        workOf(context, member, *own, action, type);
        setType(context, member, action, type);
    }
    return context.tableAt(id).partitionBy ? remakeOnPartitions(context, id, action.column) : Done{};
}

} // namespace cofferdam::ddl
