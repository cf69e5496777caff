#include "recipes.h"

#include "ddl/lower.h"

#include <algorithm>

/// Names of NOT NULL constraints, where both sides know them (18): the column says that it is NOT NULL, its constraint only gets its name
/// and whether it is inherited. Renaming takes an instant; a constraint that is added would be refused beside the one that is there.
namespace cofferdam::plan {
namespace {

using catalog::Constraint;
using catalog::ConstraintType;
using namespace ddl::alter;

/// The entry of a column's NOT NULL.
std::optional<catalog::Entry> entryOf(const Catalog& catalog, const ObjectId& column)
{
    for (catalog::Entry& entry : catalog.parts(Kind::Constraint, column.table())) {
        const auto& constraint = entry.as<Constraint>();
        if (constraint.type == ConstraintType::NotNull && constraint.columns == std::vector{column.part})
            return std::move(entry);
    }
    return std::nullopt;
}

struct Named {
    std::string name;
    bool noInherit = false;
};

/// What the constraint is called while the column is NOT NULL on that side.
Named namedIn(const Catalog& catalog, const ObjectId& column)
{
    const auto entry = entryOf(catalog, column);
    return {ddl::notNullName(catalog, column.table(), column.part), entry && entry->as<Constraint>().noInherit};
}

std::vector<Statement> renaming(const ObjectId& table, const Named& from, const Named& to)
{
    std::vector<Statement> out;
    if (from.name != to.name) {
        ddl::Rename rename;
        rename.target = inTable(Kind::Constraint, table, from.name);
        rename.newName = to.name;
        out.emplace_back(std::move(rename));
    }
    if (from.noInherit != to.noInherit)
        out.push_back(alterTable(table, {AlterConstraint{to.name, false, false, {}, !to.noInherit}}));
    return out;
}

/// The column whose constraint has the name so far.
std::optional<ObjectId> formerOf(const Draft& draft, const ObjectId& id)
{
    if (const auto* entry = draft.before.get<Constraint>(id))
        return entry->type == ConstraintType::NotNull && entry->columns.size() == 1 ? std::optional(columnId(id.table(), entry->columns.front())) : std::nullopt;
    const auto* table = draft.tableBefore(id);
    for (const catalog::Column& column : table ? table->columns : catalog::Columns()) {
        if (column.notNull && ddl::usualNotNullName(id.name, column.name) == id.part && !entryOf(draft.before, columnId(id.table(), column.name)))
            return columnId(id.table(), column.name);
    }
    return std::nullopt;
}

/// It gives the name up when it is dropped, or nullable.
void awaitFormer(const Draft& draft, const ObjectId& id, const ObjectId& heir, Node& node)
{
    const auto former = formerOf(draft, id);
    if (!former || *former == heir)
        return;
    node.awaits.push_back(*former);
    if (const auto settled = draft.notNullNodes.find(*former); settled != draft.notNullNodes.end())
        node.after.push_back(settled->second);
}

/// PostgreSQL renames a parent's constraint with those of its children, where they have the same name: else it is made anew.
bool hasOtherNamesBelow(const Draft& draft, const ObjectId& column)
{
    const auto users = draft.usersBefore().of(column.table());
    return std::any_of(users.begin(), users.end(), [&](const ObjectId& user) {
        const bool child = user.kind == Kind::Table && isChildOf(draft.tableBefore(user), column.table());
        const auto entry = child ? entryOf(draft.before, columnId(user, column.part)) : std::nullopt;
        return child && ((entry && catalog::isInheritedNotNull(*entry)) || hasOtherNamesBelow(draft, columnId(user, column.part)));
    });
}

std::vector<Statement> replacing(const ObjectId& column, const Named& from, const Named& to)
{
    Constraint constraint;
    constraint.type = ConstraintType::NotNull;
    constraint.columns = {column.part};
    constraint.noInherit = to.noInherit;
    return {alterTable(column.table(), {DropConstraint{from.name, false, false}, AddConstraint{{to.name, std::move(constraint)}, {}}})};
}

void rename(Draft& draft, const Change& change, const ObjectId& column)
{
    const Named from = namedIn(draft.before, column); // or what the column gets when it becomes NOT NULL
    const Named to = namedIn(draft.after, column);
    Node node = draft.start(change, Phase::Expand, message("plan.title.name-not-null", COFFERDAM_TR("Name the NOT NULL constraint of %1 of %2"), {identifier(column.part), identifier(column.table().sql())}));
    const bool anew = from.name != to.name && hasOtherNamesBelow(draft, column);
    node.statements = anew ? replacing(column, from, to) : renaming(column.table(), from, to);
    node.undo = anew ? replacing(column, to, from) : renaming(column.table(), to, from);
    node.needs = {column};
    node.awaits = {inTable(Kind::Constraint, column.table(), to.name)}; // whatever bears the name
    node.provides = {notNullNamed(column.table())};
    if (const auto settled = draft.notNullNodes.find(column); settled != draft.notNullNodes.end())
        node.after.push_back(settled->second);
    for (const auto& [catalog, ids] : {std::pair(&draft.before, &node.removes), std::pair(&draft.after, &node.provides)}) {
        if (const auto entry = entryOf(*catalog, column))
            ids->push_back(entry->id);
    }
    if (from.name == to.name) {
        node.removes.clear();
        node.awaits.clear();
    }
    awaitFormer(draft, inTable(Kind::Constraint, column.table(), to.name), column, node);
    if (const auto entry = entryOf(draft.after, column)) {
        for (Statement& statement : restOfConstraint(entry->id, entry->as<Constraint>()))
            node.statements.push_back(std::move(statement));
    }
    draft.add(std::move(node));
}

bool isSaidByColumn(const Draft& draft, const Constraint& constraint)
{
    return draft.after.namesNotNull() && constraint.type == ConstraintType::NotNull && constraint.columns.size() == 1;
}

/// Nothing but its texts: it came with its column or table.
void provide(Draft& draft, const Change& change, const Constraint& constraint)
{
    Node node = draft.start(change, Phase::Expand, {});
    node.statements = restOfConstraint(change.id, constraint);
    node.provides = {change.id};
    draft.add(std::move(node));
}

} // namespace

ObjectId notNullNamed(const ObjectId& table) { return {Kind::Table, table.schema, table.name, "named"}; }

void nameNotNulls(const Draft& draft, const ObjectId& table, std::vector<Statement>& statements)
{
    for (Statement& statement : statements) {
        if (!draft.after.namesNotNull() || !statement.as<ddl::CreateTable>())
            continue;
        auto& create = *statement.edit<ddl::CreateTable>();
        for (ddl::NamedConstraint& named : ddl::namedNotNulls(draft.after, table, create.value.columns))
            create.constraints.push_back(std::move(named));
    }
}

void awaitNotNullName(const Draft& draft, const ObjectId& column, Node& node)
{
    const ObjectId usual = inTable(Kind::Constraint, column.table(), ddl::usualNotNullName(column.name, column.part));
    if (!draft.after.namesNotNull())
        return;
    node.awaits.push_back(usual);
    awaitFormer(draft, usual, column, node);
}

std::optional<std::vector<Statement>> namedAgain(const Draft& draft, const ObjectId& id)
{
    const auto* constraint = draft.after.get<Constraint>(id);
    if (!constraint || !isSaidByColumn(draft, *constraint) || !constraint->validated)
        return std::nullopt;
    std::vector<Statement> out;
    if (!draft.isNew(id.table()))
        out = renaming(id.table(), {ddl::usualNotNullName(id.name, constraint->columns.front()), false}, {id.part, constraint->noInherit});
    for (Statement& statement : restOfConstraint(id, *constraint))
        out.push_back(std::move(statement));
    return out;
}

bool createNotNull(Draft& draft, const Change& change)
{
    const auto& constraint = becomes<Constraint>(change);
    if (!isSaidByColumn(draft, constraint) || !constraint.validated)
        return false;
    if (draft.isNew(change.id.table()))
        provide(draft, change, constraint);
    else
        rename(draft, change, columnId(change.id.table(), constraint.columns.front()));
    return true;
}

bool dropNotNull(Draft& draft, const Change& change)
{
    const auto& constraint = was<Constraint>(change);
    if (!isSaidByColumn(draft, constraint))
        return false;
    const ObjectId column = columnId(change.id.table(), constraint.columns.front());
    const auto* goal = draft.after.column(column);
    if (!goal || entryOf(draft.after, column))
        return goal == nullptr || constraint.validated || entryOf(draft.after, column)->as<Constraint>().validated;
    if (!goal->notNull)
        return constraint.validated; // DROP NOT NULL takes it along
    rename(draft, change, column);
    return true;
}

bool alterNotNull(Draft& draft, const Change& change)
{
    const auto& from = was<Constraint>(change);
    const auto& to = becomes<Constraint>(change);
    if (!isSaidByColumn(draft, from) || !isSaidByColumn(draft, to) || !to.validated)
        return false;
    const ObjectId former = columnId(change.id.table(), from.columns.front());
    if (from.columns != to.columns) { // the name goes over to another column
        const auto* still = draft.after.column(former);
        if (still && still->notNull && !entryOf(draft.after, former))
            rename(draft, change, former);
        rename(draft, change, columnId(change.id.table(), to.columns.front()));
        return true;
    }
    if (from.noInherit != to.noInherit)
        rename(draft, change, columnId(change.id.table(), to.columns.front()));
    return true; // the column says the rest
}

} // namespace cofferdam::plan
