#include "alter_actions.h"
#include "base/quote.h"
#include "ddl/storage.h"
#include "not_null_names.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

namespace {

/// Changes one column here and, unless `only`, in every descendant that has it.
template <typename F>
void changeColumn(Context& context, const AlterTarget& target, const std::string& name, F&& change)
{
    for (const ObjectId& member : context.family(target.relation, target.only)) {
        if (!context.tableAt(member).columns.find(name))
            continue;
        context.modify<Table>(member, [&](Table& table) { change(*table.columns.find(name)); });
    }
}

bool isConstrainedDomain(const Context& context, const TypeName& type)
{
    if (type.schema.empty() || type.dimensions > 0)
        return false;
    const auto* domain = context.get<catalog::Domain>({Kind::Domain, type.schema, type.name, {}});
    return domain && (domain->notNull || !domain->constraints.empty() || isConstrainedDomain(context, domain->baseType));
}

/// Filling a column from a sequence writes the sequence.
void lockSequences(Context& context, const Expression& value)
{
    for (const RegclassConstant& constant : regclassConstants(value.sql())) {
        if (const auto sequence = context.findRelation(constant.name); sequence && sequence->kind == Kind::Sequence)
            context.lock(*sequence, LockMode::RowExclusive);
    }
}

/// Manual, ALTER TABLE, notes: a new column costs nothing unless its value differs from row to row or has to be proven.
void workOfNewColumn(Context& context, const ObjectId& table, const Column& column)
{
    if (column.generated && column.generated->stored)
        context.work(table, Work::Rewrite, "generated-stored");
    else if (column.identity)
        context.work(table, Work::Rewrite, "identity");
    else if (isVolatile(context, column.defaultValue)) {
        context.work(table, Work::Rewrite, "volatile-default");
        lockSequences(context, column.defaultValue);
    }
    else if (isConstrainedDomain(context, column.type))
        context.work(table, Work::Rewrite, "constrained-domain");
    else if (context.session.serverVersion < 11 && !column.defaultValue.empty())
        context.work(table, Work::Rewrite, "default");
    else if (column.notNull && column.defaultValue.empty() && !column.generated)
        context.work(table, Work::Scan, "verify-not-null");
}

bool isForeignKeyWithoutValues(const NamedConstraint& constraint, const Column& column)
{
    return constraint.value.type == ConstraintType::ForeignKey && column.defaultValue.empty() && !column.generated;
}

} // namespace

Done hasOwnColumns(const Context& context, const ObjectId& table)
{
    if (!context.simulating() || !context.tableAt(table).ofType)
        return {};
    return refused(context, "ddl.typed_table", COFFERDAM_TR("%1 has its columns from a type: alter that"), {identifier(table.describe())});
}

Done act(Context& context, const AlterTarget& target, const alter::AddColumn& action)
{
    const ObjectId& id = target.relation;
    COFFERDAM_TRY(hasOwnColumns(context, id));
    if (context.tableAt(id).columns.find(action.column.name)) {
        if (!action.ifNotExists)
            return duplicateObject(context, columnId(id, action.column.name).describe());
        context.note(message("ddl.exists_already", COFFERDAM_TR("%1 already exists, skipped"),
                             {identifier(columnId(id, action.column.name).describe())}));
        return {};
    }
    COFFERDAM_ASSIGN(Column column, completeColumn(context, id, action.column));
    for (const ObjectId& member : context.family(id, target.only)) {
        const Column* known = context.tableAt(member).columns.find(column.name);
        if (known && !(known->type == column.type))
            return refused(context, "ddl.type_mismatch", COFFERDAM_TR("column %1 has another type than in the parent table"),
                           {identifier(columnId(member, column.name).describe())});
        Column copy = column;
        copy.inherited = member != id;
        context.modify<Table>(member, [&](Table& table) {
            if (!known)
                table.columns.push_back(std::move(copy));
        });
        workOfNewColumn(context, member, column);
    }
    for (NamedConstraint constraint : action.constraints) {
        // All values are NULL then, so there is nothing to look up.
        if (isForeignKeyWithoutValues(constraint, column)) {
            std::vector<WorkEffect> before = context.effects.work;
            COFFERDAM_TRY(addConstraint(context, id, std::move(constraint), false, target.only));
            context.effects.work = std::move(before);
            continue;
        }
        const bool names = constraint.value.type == ConstraintType::NotNull; // what the column brings along
        COFFERDAM_TRY(addConstraint(context, id, std::move(constraint), names, target.only));
    }
    if (column.notNull)
        nameNewNotNull(context, id, column.name);
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::DropColumn& action)
{
    return dropColumn(context, target.relation, action, target.only);
}

Done act(Context& context, const AlterTarget& target, const alter::SetType& action)
{
    return setColumnType(context, target.relation, action, target.only);
}

Done act(Context& context, const AlterTarget& target, const alter::SetDefault& action)
{
    COFFERDAM_ASSIGN(const Column* column, requireColumn(context, target.relation, action.column));
    if (context.simulating() && (column->generated || column->identity))
        return refused(context, "ddl.generated_column", COFFERDAM_TR("%1 is generated: it cannot have a default"),
                       {identifier(columnId(target.relation, action.column).describe())});
    const Expression value = defaultForm(context, column->type, action.value);
    changeColumn(context, target, action.column, [&](Column& changed) { changed.defaultValue = value; });
    return {};
}

Done mayBeNull(const Context& context, const ObjectId& table, const Column& column)
{
    const Constraint* key = context.simulating() ? context.primaryKey(table) : nullptr;
    const bool inKey = key && std::find(key->columns.begin(), key->columns.end(), column.name) != key->columns.end();
    if (!inKey && !(context.simulating() && column.identity))
        return {};
    return refused(context, "ddl.not_null_needed", inKey ? COFFERDAM_TR("%1 is in a primary key") : COFFERDAM_TR("%1 is an identity column"),
                   {identifier(columnId(table, column.name).describe())});
}

Done act(Context& context, const AlterTarget& target, const alter::SetNotNull& action)
{
    COFFERDAM_ASSIGN(const Column* found, requireColumn(context, target.relation, action.column));
    if (!action.notNull)
        COFFERDAM_TRY(mayBeNull(context, target.relation, *found));
    for (const ObjectId& member : context.family(target.relation, target.only)) {
        const Column* column = context.tableAt(member).columns.find(action.column);
        if (!column || column->notNull == action.notNull)
            continue;
        const bool proven = !action.notNull || checkProvesNotNull(context, member, action.column, target.droppedConstraints);
        if (!proven || (action.notNull && target.rescans))
            context.work(member, Work::Scan, "verify-not-null");
        context.modify<Table>(member, [&](Table& table) { table.columns.find(action.column)->notNull = action.notNull; });
        const auto named = notNullOf(context, member, action.column);
        if (named && !action.notNull)
            context.remove(*named);
        else if (named)
            context.modify<catalog::Constraint>(*named, [](catalog::Constraint& constraint) { constraint.validated = true; });
        else if (action.notNull && member == target.relation)
            nameNewNotNull(context, member, action.column);
    }
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::AddIdentity& action)
{
    COFFERDAM_ASSIGN(const Column* column, requireColumn(context, target.relation, action.column));
    const std::string described = columnId(target.relation, action.column).describe();
    if (column->identity)
        return refused(context, "ddl.identity", COFFERDAM_TR("%1 already is an identity column"), {identifier(described)});
    if (context.simulating() && !column->notNull)
        return refused(context, "ddl.identity", COFFERDAM_TR("%1 must be NOT NULL before it can become an identity column"),
                       {identifier(described)});
    if (context.simulating() && !column->defaultValue.empty())
        return refused(context, "ddl.identity", COFFERDAM_TR("%1 has a default"), {identifier(described)});
    Column changed = *column;
    changed.identity = action.identity;
    completeIdentity(context, target.relation, changed);
    if (context.index.relation(target.relation.schema, changed.identity->sequenceName))
        return duplicateObject(context, "sequence " + base::quoteQualified(target.relation.schema, changed.identity->sequenceName));
    context.modify<Table>(target.relation, [&](Table& table) { *table.columns.find(action.column) = changed; });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetIdentity& action)
{
    COFFERDAM_ASSIGN(const Column* column, requireColumn(context, target.relation, action.column));
    if (!column->identity)
        return refused(context, "ddl.identity", COFFERDAM_TR("%1 is not an identity column"),
                       {identifier(columnId(target.relation, action.column).describe())});
    context.lock(identitySequence(target.relation, *column), LockMode::ShareRowExclusive);
    changeColumn(context, {target.relation, true, {}, false}, action.column, [&](Column& changed) {
        if (action.always)
            changed.identity->always = *action.always;
        applySequenceOptions(action.options, changed.identity->options);
    });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::DropIdentity& action)
{
    COFFERDAM_ASSIGN(const Column* column, requireColumn(context, target.relation, action.column));
    if (!column->identity) {
        if (action.ifExists)
            return {};
        return refused(context, "ddl.identity", COFFERDAM_TR("%1 is not an identity column"),
                       {identifier(columnId(target.relation, action.column).describe())});
    }
    context.lock(identitySequence(target.relation, *column), LockMode::AccessExclusive);
    changeColumn(context, {target.relation, true, {}, false}, action.column, [](Column& changed) { changed.identity.reset(); });
    return {};
}

/// Inherited expressions cannot be dropped, and only where children have no children of their own (ATPrepDropExpression, up to 18).
static Done mayDropExpression(Context& context, const AlterTarget& target, const Column& column)
{
    if (!context.simulating())
        return {};
    const base::MessageArgument described = identifier(columnId(target.relation, column.name).describe());
    if (!column.generated->stored)
        return refused(context, "ddl.virtual_column", COFFERDAM_TR("%1 is virtual: its expression cannot be dropped"), {described});
    if (column.inherited || isMerged(context, context.tableAt(target.relation), column.name))
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 is inherited: drop its expression on the parent table"), {described});
    for (const ObjectId& member : context.family(target.relation, target.only)) {
        if ((target.only || member != target.relation) && !context.index.children(member).empty())
            return refused(context, "ddl.drop_expression", COFFERDAM_TR("the expression of %1 has to be dropped from the tables below %2 too, which PostgreSQL does not do"),
                           {described, identifier(member.sql())});
    }
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetExpression& action)
{
    COFFERDAM_ASSIGN(const Column* column, requireColumn(context, target.relation, action.column));
    const std::string described = columnId(target.relation, action.column).describe();
    if (!column->generated) {
        if (action.ifExists)
            return {};
        return refused(context, "ddl.not_generated", COFFERDAM_TR("%1 is not a generated column"), {identifier(described)});
    }
    const bool stored = column->generated->stored;
    if (action.expression.empty())
        COFFERDAM_TRY(mayDropExpression(context, target, *column));
    const Expression expression = context.resolveExpression(action.expression);
    for (const ObjectId& member : context.family(target.relation, target.only)) {
        if (!expression.empty() && stored)
            context.work(member, Work::Rewrite, "generated-stored");
    }
    changeColumn(context, target, action.column, [&](Column& changed) {
        if (expression.empty())
            changed.generated.reset();
        else
            changed.generated->expression = expression;
    });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetStatistics& action)
{
    COFFERDAM_TRY(requireColumn(context, target.relation, action.column));
    changeColumn(context, target, action.column, [&](Column& column) { column.statistics = action.target; });
    return {};
}

/// PLAIN is all that types of one length can have, and nothing of them is compressed.
static Done mayBeStoredElsewhere(const Context& context, const ObjectId& table, const std::string& name)
{
    const TypeName& type = context.tableAt(table).columns.find(name)->type;
    if (!context.simulating() || defaultStorage(type) != "PLAIN")
        return {};
    return refused(context, "ddl.column_storage", COFFERDAM_TR("%1 has a type that is only stored PLAIN"), {identifier(columnId(table, name).describe())});
}

Done act(Context& context, const AlterTarget& target, const alter::SetStorage& action)
{
    COFFERDAM_TRY(requireColumn(context, target.relation, action.column));
    if (action.storage != "PLAIN")
        COFFERDAM_TRY(mayBeStoredElsewhere(context, target.relation, action.column));
    changeColumn(context, target, action.column, [&](Column& column) {
        column.storage = action.storage == defaultStorage(column.type) ? std::string() : action.storage;
    });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetCompression& action)
{
    COFFERDAM_TRY(requireColumn(context, target.relation, action.column));
    if (action.method != "default")
        COFFERDAM_TRY(mayBeStoredElsewhere(context, target.relation, action.column));
    changeColumn(context, {target.relation, true, {}, false}, action.column,
                 [&](Column& column) { column.compression = action.method == "default" ? "" : action.method; });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetColumnOptions& action)
{
    COFFERDAM_TRY(requireColumn(context, target.relation, action.column));
    changeColumn(context, {target.relation, true, {}, false}, action.column, [&](Column& column) {
        for (const auto& [name, value] : action.set)
            column.options.setLast(name, value);
        for (const std::string& name : action.reset)
            column.options.erase(name);
    });
    return {};
}

std::string_view defaultStorage(const TypeName& type)
{
    static constexpr std::string_view inLine[] = {"numeric", "inet", "cidr"};
    // Types of one length are never stored elsewhere (pg_type.typstorage).
    static constexpr std::string_view fixed[] = {
        "smallint", "integer", "bigint", "real", "double precision", "boolean", "date", "time without time zone", "time with time zone", "timestamp without time zone",
        "timestamp with time zone", "interval", "uuid", "money", "oid", "\"char\"", "char", "name", "macaddr", "macaddr8", "point", "line", "lseg", "box", "circle", "xid", "cid", "tid",
        "pg_lsn", "regclass", "regproc", "regprocedure", "regoper", "regoperator", "regtype", "regrole", "regnamespace", "regconfig", "regdictionary", "regcollation", "tsquery", "xid8",
    };
    if (type.builtIn() && type.dimensions == 0 && std::find(std::begin(fixed), std::end(fixed), type.name) != std::end(fixed))
        return "PLAIN";
    const bool main = type.builtIn() && type.dimensions == 0 && std::find(std::begin(inLine), std::end(inLine), type.name) != std::end(inLine);
    return main ? "MAIN" : "EXTENDED";
}

} // namespace cofferdam::ddl
