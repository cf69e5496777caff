#include "interpret.h"

#include "catalog/sequence_range.h"
#include "table_parts.h"

namespace cofferdam::ddl {

using catalog::Sequence;

namespace {

Done resolveOwner(Context& context, std::optional<ObjectId>& owner)
{
    if (!owner)
        return {};
    const auto relation = context.findRelation({owner->schema, owner->name});
    if (!relation)
        return unknownObject(context, tableId(owner->schema, owner->name));
    ObjectId column = columnId(*relation, owner->part);
    if (relation->kind == Kind::Table && !context.catalog().column(column))
        return unknownObject(context, column);
    owner = std::move(column);
    return {};
}

} // namespace

void applySequenceOptions(const AlterSequence& change, catalog::SequenceOptions& options)
{
    const catalog::SequenceRange type = catalog::rangeOf(options.type);
    const catalog::SequenceRange bounds = catalog::rangeOf(options);
    // What is not said stays as it is, whatever the new direction's defaults are.
    options.start = change.start ? change.start : options.start.value_or(isAscending(options) ? bounds.lowest : bounds.highest);
    const bool retyped = change.type && !(*change.type == options.type);
    if (change.type)
        options.type = *change.type;
    if (change.increment)
        options.increment = change.increment;
    if (change.cache)
        options.cache = change.cache;
    if (change.cycle)
        options.cycle = *change.cycle;
    // A bound that was the old type's becomes the new type's; NO MAXVALUE then means that as well (sequence.c, init_params).
    const catalog::SequenceRange now = catalog::rangeOf(options.type);
    const bool resetsHighest = retyped && bounds.highest == type.highest;
    const bool resetsLowest = retyped && bounds.lowest == type.lowest;
    if (change.maximum && *change.maximum)
        options.maximum = **change.maximum;
    else
        options.maximum = resetsHighest ? now.highest : !change.maximum ? bounds.highest : isAscending(options) ? now.highest : -1;
    if (change.minimum && *change.minimum)
        options.minimum = **change.minimum;
    else
        options.minimum = resetsLowest ? now.lowest : !change.minimum ? bounds.lowest : isAscending(options) ? 1 : now.lowest;
    options.normalise();
}

Done interpret(Context& context, const CreateSequence& statement)
{
    QualifiedName name = statement.name;
    COFFERDAM_TRY(context.creationName(name));
    if (const ObjectId* taken = context.index.relation(name.schema, name.name)) {
        if (!statement.ifNotExists)
            return duplicateObject(context, taken->describe());
        context.note(message("ddl.exists_already", COFFERDAM_TR("%1 already exists, skipped"), {identifier(taken->describe())}));
        return {};
    }
    Sequence sequence = statement.value;
    sequence.options.normalise();
    sequence.place = context.place;
    COFFERDAM_TRY(resolveOwner(context, sequence.ownedBy));
    const ObjectId id{Kind::Sequence, name.schema, name.name, {}};
    context.put(id, std::move(sequence));
    context.lock(id, LockMode::AccessExclusive);
    return {};
}

Done interpret(Context& context, const AlterSequence& statement)
{
    const auto found = context.findRelation(statement.name);
    if (!found)
        return unknownObject(context, ObjectId{Kind::Sequence, statement.name.schema, statement.name.name, {}});
    if (found->kind == Kind::Column) { // the sequence of an identity column
        context.lock(context.relationOf(*found), LockMode::AccessShare);
        context.modify<catalog::Table>(found->table(), [&](catalog::Table& table) {
            applySequenceOptions(statement, table.columns.find(found->part)->identity->options);
        });
        return {};
    }
    if (found->kind != Kind::Sequence)
        return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                       {identifier(found->describe()), base::text("sequence")});
    std::optional<ObjectId> owner = context.get<Sequence>(*found)->ownedBy;
    if (statement.ownedBy) {
        owner = *statement.ownedBy;
        COFFERDAM_TRY(resolveOwner(context, owner));
        if (owner)
            context.lock(context.relationOf(*owner), LockMode::AccessShare);
    }
    context.lock(*found, LockMode::ShareRowExclusive);
    context.modify<Sequence>(*found, [&](Sequence& sequence) {
        applySequenceOptions(statement, sequence.options);
        sequence.ownedBy = owner;
        if (statement.logged)
            sequence.unlogged = !*statement.logged;
    });
    return {};
}

} // namespace cofferdam::ddl
