#include "base/quote.h"
#include "interpret.h"
#include "not_null_names.h"
#include "table_parts.h"
#include "toast.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

namespace {

/// PostgreSQL names checks while it makes the table, indexes after it, foreign keys last.
int rankOf(ConstraintType type)
{
    switch (type) {
    case ConstraintType::NotNull:
    case ConstraintType::Check: return 0;
    case ConstraintType::PrimaryKey: return 1;
    case ConstraintType::Unique:
    case ConstraintType::Exclusion: return 2;
    case ConstraintType::ForeignKey: return 3;
    }
    return 3;
}

bool sameIndex(const Constraint& a, const Constraint& b)
{
    return a.hasIndex() && b.hasIndex() && a.columns == b.columns && a.include == b.include && a.where == b.where &&
           a.elements == b.elements && a.nullsNotDistinct == b.nullsNotDistinct && a.deferrable == b.deferrable &&
           a.initiallyDeferred == b.initiallyDeferred;
}

/// `id integer PRIMARY KEY UNIQUE` makes one index: the first of equal ones, which takes over a missing name.
void dropRedundant(std::vector<NamedConstraint>& constraints)
{
    for (std::size_t i = 0; i < constraints.size(); ++i) {
        for (std::size_t j = i + 1; j < constraints.size();) {
            if (!sameIndex(constraints[i].value, constraints[j].value)) {
                ++j;
                continue;
            }
            if (constraints[i].name.empty())
                constraints[i].name = constraints[j].name;
            constraints.erase(constraints.begin() + static_cast<std::ptrdiff_t>(j));
        }
    }
}

Done completeColumns(Context& context, const ObjectId& id, Table& table)
{
    for (Column& column : table.columns) {
        if (std::count_if(table.columns.begin(), table.columns.end(), [&](const Column& c) { return c.name == column.name; }) > 1)
            return refused(context, "ddl.duplicate_column", COFFERDAM_TR("column %1 is specified more than once"),
                           {identifier(column.name)});
        const Expression written = column.defaultValue;
        COFFERDAM_ASSIGN(Column complete, completeColumn(context, id, std::move(column)));
        column = std::move(complete);
        // DEFAULT NULL takes away what a parent's column has: kept until that is known.
        if (column.defaultValue.empty() && !column.generated && !column.identity && !table.inherits.empty())
            column.defaultValue = written;
    }
    return {};
}

/// OF type: its attributes are the columns; written columns only refine them.
Done expandType(Context& context, Table& table)
{
    if (!table.ofType)
        return {};
    COFFERDAM_ASSIGN(const ObjectId type, context.resolve({Kind::CompositeType, table.ofType->schema, table.ofType->name, {}}));
    table.ofType = type.qualified();
    catalog::Columns columns;
    for (const catalog::CompositeAttribute& attribute : context.get<catalog::CompositeType>(type)->attributes) {
        const Column* own = table.columns.find(attribute.name);
        Column column = own ? *own : Column();
        column.name = attribute.name;
        column.type = attribute.type;
        column.collation = attribute.collation;
        columns.push_back(std::move(column));
    }
    table.columns = std::move(columns);
    return {};
}

Done resolvePartitionKey(Context& context, Table& table)
{
    if (!table.partitionBy)
        return {};
    for (const Expression& expression : table.partitionBy->expressions) {
        for (const std::string& column : columnsOf(expression)) {
            if (!table.columns.find(column))
                return unknownObject(context, "column " + base::quoteIdentifier(column));
        }
    }
    return {};
}

} // namespace

base::Result<Column> completeColumn(Context& context, const ObjectId& table, Column column)
{
    const std::string serial = column.type.builtIn() ? column.type.name : std::string();
    column.place = context.placeOf(column.place);
    column.type = context.resolveType(std::move(column.type));
    column.collation = context.resolveCollation(column.collation);
    if (serial == "serial" || serial == "bigserial" || serial == "smallserial") {
        column.type.name = serial == "serial" ? "integer" : serial == "bigserial" ? "bigint" : "smallint";
        column.notNull = true;
        column.defaultValue = makeSerialSequence(context, table, column);
        return column;
    }
    if (column.generated) {
        column.generated->expression = context.resolveExpression(column.generated->expression);
        // 18 makes generated columns virtual unless told otherwise; the lowering says which was written.
        return column;
    }
    if (!column.type.empty()) // a partition's column has its type from the parent
        column.defaultValue = defaultForm(context, column.type, column.defaultValue);
    if (column.identity) {
        column.notNull = true;
        completeIdentity(context, table, column);
    }
    return column;
}

Expression makeSerialSequence(Context& context, const ObjectId& table, const Column& column)
{
    catalog::Sequence sequence;
    sequence.options.type = column.type;
    sequence.options.normalise();
    sequence.ownedBy = columnId(table, column.name);
    const auto* owner = context.get<Table>(table);
    sequence.unlogged = owner && owner->persistence == catalog::Persistence::Unlogged && context.session.serverVersion >= 15;
    sequence.place = context.place;
    const std::string name = context.chooseRelationName(table.schema, table.name, column.name, "seq", false);
    const ObjectId id{Kind::Sequence, table.schema, name, {}};
    context.put(id, std::move(sequence));
    context.lock(id, LockMode::AccessExclusive);
    return context.parse("nextval(" + base::quoteLiteral(id.qualified().sql()) + "::regclass)");
}

ObjectId identitySequence(const ObjectId& table, const Column& column)
{
    return {Kind::Sequence, table.schema, column.identity->sequenceName, {}};
}

std::optional<ObjectId> identityOf(Context& context, const ObjectId& sequence)
{
    auto found = sequence.kind == Kind::Sequence || sequence.kind == Kind::Table ? context.findRelation(sequence.qualified()) : std::nullopt;
    return found && found->kind == Kind::Column ? found : std::nullopt;
}

void completeIdentity(Context& context, const ObjectId& table, Column& column)
{
    catalog::Identity& identity = *column.identity;
    if (identity.sequenceName.empty())
        identity.sequenceName = context.chooseRelationName(table.schema, table.name, column.name, "seq", false);
    identity.options.type = column.type;
    identity.options.normalise();
    identity.comment.reset(); // what an existing one has besides, a new one has not
    identity.privileges.reset();
    context.lock(identitySequence(table, column), LockMode::AccessExclusive);
}

/// Sequences of serial columns are as their table is, since 15.
static void makeSequencesUnlogged(Context& context, const ObjectId& table)
{
    for (const ObjectId& user : context.index.usersOf(table)) {
        const auto* sequence = context.get<catalog::Sequence>(user);
        if (sequence && sequence->ownedBy && sequence->ownedBy->table() == table)
            context.modify<catalog::Sequence>(user, [](catalog::Sequence& changed) { changed.unlogged = true; });
    }
}

Done interpret(Context& context, const CreateTable& statement)
{
    QualifiedName name = statement.name;
    if (statement.value.persistence == catalog::Persistence::Temporary)
        name.schema = "pg_temp";
    COFFERDAM_TRY(context.creationName(name));
    const ObjectId id = tableId(name.schema, name.name);
    if (const ObjectId* taken = context.index.relation(name.schema, name.name)) {
        if (!statement.ifNotExists)
            return duplicateObject(context, taken->describe());
        context.note(message("ddl.exists_already", COFFERDAM_TR("%1 already exists, skipped"), {identifier(taken->describe())}));
        return {};
    }
    context.lock(id, LockMode::AccessExclusive);
    Table table = statement.value;
    std::vector<NamedConstraint> constraints = statement.constraints;
    table.place = context.place;
    if (table.accessMethod.empty() && !table.foreign && !table.partitionBy)
        table.accessMethod = context.session.defaultTableAccessMethod;
    if (table.accessMethod == "heap")
        table.accessMethod.clear();
    if (table.tablespace.empty() && !table.foreign)
        table.tablespace = context.session.defaultTablespace;
    COFFERDAM_TRY(expandType(context, table));
    COFFERDAM_TRY(completeColumns(context, id, table));
    LikeParts like;
    std::size_t inserted = 0;
    for (const TableLike& source : statement.likes) {
        const std::size_t before = table.columns.size();
        COFFERDAM_TRY(expandLike(context, id, source, table, constraints, like));
        const auto from = table.columns.begin() + static_cast<std::ptrdiff_t>(before);
        const auto to = table.columns.begin() + static_cast<std::ptrdiff_t>(std::min(before, source.position + inserted));
        inserted += table.columns.size() - before;
        std::rotate(to, from, table.columns.end());
    }
    COFFERDAM_TRY(inheritColumns(context, id, table, constraints));
    COFFERDAM_TRY(resolvePartitionKey(context, table));
    if (!hasToastTable(context, table))
        table.storageParameters.eraseIf([](const auto& parameter) { return parameter.first.starts_with("toast."); });
    const bool unlogged = table.persistence == catalog::Persistence::Unlogged;
    context.put(id, std::move(table));
    if (unlogged && context.session.serverVersion >= 15)
        makeSequencesUnlogged(context, id);
    std::stable_sort(constraints.begin(), constraints.end(), [](const NamedConstraint& a, const NamedConstraint& b) {
        return rankOf(a.value.type) < rankOf(b.value.type);
    });
    dropRedundant(constraints);
    for (NamedConstraint& constraint : constraints)
        COFFERDAM_TRY(addConstraint(context, id, std::move(constraint), true));
    for (const Column& column : catalog::Columns(context.tableAt(id).columns)) {
        if (column.notNull && !column.inherited)
            nameNewNotNull(context, id, column.name);
    }
    for (const QualifiedName& parent : statement.value.inherits)
        leaveNotNullsToParent(context, id, context.findRelation(parent).value_or(ObjectId()), true);
    COFFERDAM_TRY(addLikeParts(context, id, std::move(like)));
    return copyFromPartitionedParent(context, id);
}

} // namespace cofferdam::ddl
