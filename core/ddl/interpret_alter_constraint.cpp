#include "alter_actions.h"
#include "dependents.h"
#include "not_null_names.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::Table;

namespace {

base::Result<ObjectId> requireConstraint(Context& context, const ObjectId& table, const std::string& name)
{
    revealNotNull(context, table, name);
    ObjectId id = inTable(Kind::Constraint, table, name);
    if (!context.catalog().contains(id))
        return unknownObject(context, id);
    return id;
}

Done checkEligible(Context& context, const ObjectId& id, const Index& index)
{
    const bool plain = std::all_of(index.elements.begin(), index.elements.end(), [](const catalog::IndexElement& element) {
        return !element.column.empty() && !element.descending && !element.nullsFirst && element.operatorClass.empty() && element.collation.empty();
    });
    if (context.reading() || (index.unique && index.where.empty() && plain && *index.valid && index.method == "btree"))
        return {};
    return refused(context, "ddl.index_not_eligible",
                   COFFERDAM_TR("%1 cannot become a constraint: it must be unique, valid, whole and in default order"),
                   {identifier(id.describe())});
}

Done addUsingIndex(Context& context, const AlterTarget& target, const alter::AddConstraint& action)
{
    const auto found = context.findRelation({target.relation.schema, action.usingIndex});
    if (!found || found->kind != Kind::Index || found->table() != target.relation)
        return unknownObject(context, inTable(Kind::Index, target.relation, action.usingIndex));
    const Index index = *context.get<Index>(*found);
    COFFERDAM_TRY(checkEligible(context, *found, index));
    NamedConstraint constraint = action.constraint;
    if (constraint.name.empty())
        constraint.name = action.usingIndex;
    constraint.value.columns.clear();
    for (const catalog::IndexElement& element : index.elements)
        constraint.value.columns.push_back(element.column);
    constraint.value.include = index.include;
    constraint.value.nullsNotDistinct = index.nullsNotDistinct;
    constraint.value.storageParameters = index.storageParameters;
    constraint.value.tablespace = index.tablespace;
    constraint.value.indexComment = index.comment;
    constraint.value.indexStatistics = index.statistics;
    constraint.value.inherited = index.attachedTo.has_value();
    context.remove(*found);
    // The index is there already: nothing is built, and only NOT NULL may still have to be proven.
    std::vector<WorkEffect> before = context.effects.work;
    COFFERDAM_TRY(addConstraint(context, target.relation, std::move(constraint), false, true));
    std::erase_if(context.effects.work, [](const WorkEffect& effect) { return effect.reason == "build-index"; });
    context.effects.work.insert(context.effects.work.begin(), before.begin(), before.end());
    return {};
}

/// Copies of the constraint in children that have no other origin go with it.
void dropInheritedCopies(Context& context, const ObjectId& table, const ObjectId& id, const Constraint& constraint)
{
    for (const ObjectId& child : context.index.children(table)) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, child)) {
            const auto& own = entry.as<Constraint>();
            const bool copy = constraint.type == ConstraintType::Check
                                  ? entry.id.part == id.part
                                  : constraint.hasIndex() && own.type == constraint.type && own.columns == constraint.columns;
            if (!copy || !own.inherited)
                continue;
            const Constraint gone = own;
            const ObjectId goneId = entry.id;
            if (gone.hasIndex())
                forgetIndex(context, child, goneId.part);
            context.remove(goneId);
            dropInheritedCopies(context, child, goneId, gone);
        }
    }
}

} // namespace

Done act(Context& context, const AlterTarget& target, const alter::AddConstraint& action)
{
    if (!action.usingIndex.empty())
        return addUsingIndex(context, target, action);
    const Constraint& constraint = action.constraint.value;
    const bool partitioned = context.tableAt(target.relation).partitionBy.has_value();
    if (context.simulating() && partitioned && constraint.type == ConstraintType::ForeignKey) {
        if (!constraint.validated && context.session.serverVersion < 18)
            return refused(context, "ddl.partitioned_not_valid",
                           COFFERDAM_TR("cannot add a NOT VALID foreign key to partitioned %1 before PostgreSQL 18"),
                           {identifier(target.relation.describe())});
    }
    return addConstraint(context, target.relation, action.constraint, false, target.only);
}

Done dropConstraint(Context& context, const ObjectId& id, bool cascade)
{
    const Constraint constraint = *context.get<Constraint>(id);
    const ObjectId table = id.table();
    if (constraint.hasIndex() && !constraint.deferrable) // no foreign key stands on one that can be deferred
        COFFERDAM_TRY(removeReferencing(context, id, constraint.columns, cascade));
    if (constraint.type == ConstraintType::ForeignKey) {
        const ObjectId referenced = tableId(constraint.referencedTable.schema, constraint.referencedTable.name);
        for (const ObjectId& member : context.family(referenced, false))
            context.lock(member, LockMode::AccessExclusive);
    }
    if (constraint.type == ConstraintType::NotNull) {
        context.modify<Table>(table, [&](Table& changed) {
            for (const std::string& name : constraint.columns) {
                if (catalog::Column* column = changed.columns.find(name))
                    column->notNull = false;
            }
        });
    }
    if (constraint.hasIndex())
        forgetIndex(context, table, id.part);
    context.remove(id);
    dropInheritedCopies(context, table, id, constraint);
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::DropConstraint& action)
{
    revealNotNull(context, target.relation, action.name);
    const ObjectId id = inTable(Kind::Constraint, target.relation, action.name);
    if (!context.catalog().contains(id)) {
        if (!action.ifExists)
            return unknownObject(context, id);
        context.note(message("ddl.missing_skipped", COFFERDAM_TR("%1 does not exist, skipped"), {identifier(id.describe())}));
        return {};
    }
    if (context.get<Constraint>(id)->inherited && context.simulating())
        return refused(context, "ddl.inherited", COFFERDAM_TR("%1 is inherited: drop it on the parent table"), {identifier(id.describe())});
    const Constraint& constraint = *context.get<Constraint>(id);
    const catalog::Column* column = constraint.type == ConstraintType::NotNull ? context.tableAt(target.relation).columns.find(constraint.columns.front()) : nullptr;
    if (column)
        COFFERDAM_TRY(mayBeNull(context, target.relation, *column));
    return dropConstraint(context, id, action.cascade);
}

Done act(Context& context, const AlterTarget& target, const alter::ValidateConstraint& action)
{
    COFFERDAM_ASSIGN(const ObjectId id, requireConstraint(context, target.relation, action.name));
    const Constraint constraint = *context.get<Constraint>(id);
    if (constraint.type == ConstraintType::ForeignKey && !constraint.validated) {
        context.lock(tableId(constraint.referencedTable.schema, constraint.referencedTable.name), LockMode::RowShare);
        context.work(target.relation, Work::Scan, "verify-foreign-key");
    }
    const bool recurses = constraint.type == ConstraintType::Check && !constraint.noInherit;
    for (const ObjectId& member : context.family(target.relation, target.only || !recurses)) {
        const ObjectId own = inTable(Kind::Constraint, member, action.name);
        const auto* known = context.get<Constraint>(own);
        if (!known || known->validated)
            continue;
        if (known->type == ConstraintType::Check)
            context.work(member, Work::Scan, "verify-check");
        if (known->type == ConstraintType::NotNull)
            context.work(member, Work::Scan, "verify-not-null");
        const std::vector<std::string> columns = known->type == ConstraintType::NotNull ? known->columns : std::vector<std::string>();
        context.modify<Constraint>(own, [](Constraint& changed) { changed.validated = true; });
        for (const std::string& name : columns) {
            context.modify<catalog::Table>(member, [&](catalog::Table& changed) {
                if (catalog::Column* column = changed.columns.find(name))
                    column->notNull = true;
            });
        }
    }
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::AlterConstraint& action)
{
    COFFERDAM_ASSIGN(const ObjectId id, requireConstraint(context, target.relation, action.name));
    const Constraint& constraint = *context.get<Constraint>(id);
    if (action.inherit && constraint.type == ConstraintType::NotNull) {
        context.modify<Constraint>(id, [&](Constraint& changed) { changed.noInherit = !*action.inherit; });
        return {};
    }
    if (constraint.type != ConstraintType::ForeignKey && context.simulating())
        return refused(context, "ddl.not_a_foreign_key", COFFERDAM_TR("%1 is not a foreign key: it cannot be altered"),
                       {identifier(id.describe())});
    if (action.enforced && *action.enforced && !constraint.enforced) {
        context.lock(tableId(constraint.referencedTable.schema, constraint.referencedTable.name), LockMode::ShareRowExclusive);
        context.work(target.relation, Work::Scan, "verify-foreign-key");
    }
    context.modify<Constraint>(id, [&](Constraint& changed) {
        if (action.enforced) {
            changed.enforced = *action.enforced;
            changed.validated = *action.enforced;
            return;
        }
        changed.deferrable = action.deferrable;
        changed.initiallyDeferred = action.initiallyDeferred;
    });
    return {};
}

} // namespace cofferdam::ddl
