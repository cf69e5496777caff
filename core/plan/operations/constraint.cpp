#include "recipes.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::Constraint;
using catalog::ConstraintType;
using namespace ddl::alter;

std::vector<base::MessageArgument> names(const ObjectId& id)
{
    return {identifier(id.part), identifier(id.table().qualified().sql())};
}

Message addTitle(const ObjectId& id, const Constraint& constraint)
{
    switch (constraint.type) {
    case ConstraintType::PrimaryKey: return message("plan.title.add-primary-key", COFFERDAM_TR("Add primary key %1 to %2"), names(id));
    case ConstraintType::Unique: return message("plan.title.add-unique", COFFERDAM_TR("Add unique constraint %1 to %2"), names(id));
    case ConstraintType::ForeignKey: return message("plan.title.add-foreign-key", COFFERDAM_TR("Add foreign key %1 to %2"), names(id));
    case ConstraintType::Exclusion: return message("plan.title.add-exclusion", COFFERDAM_TR("Add exclusion constraint %1 to %2"), names(id));
    case ConstraintType::Check:
    case ConstraintType::NotNull: break;
    }
    return message("plan.title.add-check", COFFERDAM_TR("Add check %1 to %2"), names(id));
}

Statement dropStatement(const ObjectId& id) { return alterTable(id.table(), {DropConstraint{id.part, false, false}}); }

ObjectId indexOf(const ObjectId& id) { return inTable(Kind::Index, id.table(), id.part); }


Statement usingIndex(const ObjectId& id, const Constraint& constraint, const std::string& index)
{
    Statement out = addConstraintStatement(id, constraint, constraint.validated);
    std::get<AddConstraint>(out.edit<ddl::AlterTable>()->actions.front()).usingIndex = index;
    return out;
}

ObjectId referenced(const Constraint& constraint)
{
    return tableId(constraint.referencedTable.schema, constraint.referencedTable.name);
}

/// What has to hold of the rows for the constraint to be valid; nothing where that is not said in one query.
std::optional<Check> rowsComply(const ObjectId& id, const Constraint& constraint)
{
    const std::string table = id.table().qualified().sql();
    if (constraint.type == ConstraintType::Check)
        return Check{checks::query(checks::noRows(id.table().qualified(), "NOT (" + constraint.expression.sql() + ")")),
                     message("plan.check.rows-comply", COFFERDAM_TR("Some rows of %2 break %1."), names(id))};
    if (constraint.type != ConstraintType::ForeignKey || !constraint.match.empty() || constraint.period ||
        constraint.columns.size() != constraint.referencedColumns.size())
        return std::nullopt;
    std::string where, join;
    for (std::size_t i = 0; i < constraint.columns.size(); ++i) {
        where += (i ? " AND " : "") + std::string("c.") + base::quoteIdentifier(constraint.columns[i]) + " IS NOT NULL";
        join += (i ? " AND " : "") + std::string("p.") + base::quoteIdentifier(constraint.referencedColumns[i]) + " = c." + base::quoteIdentifier(constraint.columns[i]);
    }
    return Check{"SELECT NOT EXISTS (SELECT FROM " + table + " c WHERE " + where + " AND NOT EXISTS (SELECT FROM " + constraint.referencedTable.sql() +
                     " p WHERE " + join + "))",
                 message("plan.check.no-orphans", COFFERDAM_TR("Some rows of %2 refer to nothing, so %1 cannot be valid."), names(id))};
}

std::vector<Message> compliantWriters(const ObjectId& id, const Constraint& constraint)
{
    if (constraint.type == ConstraintType::ForeignKey)
        return {message("plan.app.add-foreign-key", COFFERDAM_TR("Writers of %2 keep to foreign key %1, and deletes of what it refers to expect it."), names(id))};
    return {message("plan.app.add-check", COFFERDAM_TR("Every writer of %2 keeps to check %1."), names(id))};
}

bool canBeNotValid(const Draft& draft, const ObjectId& id, const Constraint& constraint)
{
    if (constraint.type == ConstraintType::Check)
        return true;
    // Refused for a partitioned referencing table up to 17.
    return constraint.type == ConstraintType::ForeignKey && (!draft.isPartitioned(id) || draft.options.serverVersion >= 18);
}

/// USING INDEX takes plain columns in default order on a table that is not partitioned.
bool canUseIndex(const Draft& draft, const ObjectId& id, const Constraint& constraint)
{
    return (constraint.type == ConstraintType::PrimaryKey || constraint.type == ConstraintType::Unique) && !draft.isPartitioned(id) && !constraint.period;
}

void addNotNullOfKey(const Draft& draft, const ObjectId& id, const Constraint& constraint, Node& node)
{
    if (constraint.type != ConstraintType::PrimaryKey && constraint.type != ConstraintType::NotNull)
        return;
    for (const std::string& column : constraint.columns) {
        const auto found = draft.notNullNodes.find(columnId(id.table(), column));
        if (found != draft.notNullNodes.end())
            node.after.push_back(found->second);
    }
}

/// CREATE UNIQUE INDEX CONCURRENTLY for a key; the index of the node.
std::size_t buildKeyIndex(Draft& draft, const Change& change, const ObjectId& id, const Constraint& constraint, const std::string& name)
{
    ddl::CreateIndex create;
    create.name = name;
    create.table = id.qualified();
    create.value.unique = true;
    create.value.nullsNotDistinct = constraint.nullsNotDistinct;
    for (const std::string& column : constraint.columns) {
        catalog::IndexElement element;
        element.column = column;
        create.value.elements.push_back(element);
    }
    create.value.include = constraint.include;
    create.value.storageParameters = constraint.storageParameters;
    create.value.tablespace = constraint.tablespace;
    create.concurrently = true;
    Node node = draft.start(change, Phase::Expand, message("plan.title.build-key", COFFERDAM_TR("Build the unique index of %1 on %2"), names(id)));
    node.execution = Execution::Alone;
    node.statements = {create};
    ddl::Drop drop;
    drop.targets = {inTable(Kind::Index, id.table(), name)};
    drop.concurrently = true;
    drop.ifExists = true; // a constraint that took the index over takes it along
    node.undo = {drop};
    node.done = checks::indexValid(id.schema, name);
    node.precondition = Check{checks::query(checks::noDuplicates(id.qualified(), constraint.columns, constraint.nullsNotDistinct)),
                              message("plan.check.no-duplicates", COFFERDAM_TR("Some rows of %2 agree in all columns of %1."), names(id))};
    node.takes = {inTable(Kind::Index, id.table(), name)};
    for (const std::string& column : constraint.columns)
        node.needs.push_back(columnId(id.table(), column));
    for (const std::string& column : constraint.include)
        node.needs.push_back(columnId(id.table(), column));
    node.why = message("plan.why.concurrently", COFFERDAM_TR("Built while reads and writes go on; it waits for older transactions instead."));
    return draft.add(std::move(node));
}

void addByIndex(Draft& draft, const Change& change, const Constraint& constraint)
{
    const ObjectId& id = change.id;
    const std::size_t built = buildKeyIndex(draft, change, id, constraint, id.part);
    Node node = draft.start(change, Phase::Switch, addTitle(id, constraint));
    node.statements = {usingIndex(id, constraint, id.part)};
    for (Statement& statement : restOfConstraint(id, constraint))
        node.statements.push_back(std::move(statement));
    node.undo = {dropStatement(id)};
    node.done = checks::exists(id);
    node.after = {built};
    node.provides = {id};
    addNotNullOfKey(draft, id, constraint, node);
    node.application = {message("plan.app.add-unique", COFFERDAM_TR("Writers of %2 expect that %1 refuses duplicates."), names(id))};
    draft.add(std::move(node));
}

/// The index that is there becomes the constraint's, with its comment: nothing is built, and the foreign keys on it stay.
void takeOver(Draft& draft, const Change& change, const Constraint& constraint, const ObjectId& index)
{
    const ObjectId& id = change.id;
    Node node = draft.start(change, Phase::Switch, addTitle(id, constraint));
    node.statements = {usingIndex(id, constraint, index.part)};
    for (Statement& statement : restOfConstraint(id, constraint))
        node.statements.push_back(std::move(statement));
    if (draft.before.get<catalog::Index>(index)->comment && !constraint.indexComment)
        node.statements.push_back(commentOn(indexOf(id), std::nullopt));
    node.undo = {dropStatement(id)};
    node.done = checks::exists(id);
    node.provides = {id};
    node.removes = {index};
    node.serves.push_back({index, {}});
    addNotNullOfKey(draft, id, constraint, node);
    draft.add(std::move(node));
}

/// The key of a partitioned table finds those that its partitions have already.
void addPartitionKeys(const Draft& draft, const ObjectId& id, Node& node)
{
    for (const ObjectId& user : draft.usersAfter().of(id.table())) {
        const auto* partition = user.kind == Kind::Table ? draft.after.get<catalog::Table>(user) : nullptr;
        if (!partition || !partition->partitionOf || partition->partitionOf->parent != id.qualified() || draft.isNew(user))
            continue;
        for (const auto& entry : draft.after.parts(Kind::Constraint, user)) {
            if (entry.as<Constraint>().hasIndex())
                node.needs.push_back(entry.id);
        }
    }
}

void addPlainly(Draft& draft, const Change& change, const Constraint& constraint)
{
    const ObjectId& id = change.id;
    const bool foreign = constraint.type == ConstraintType::ForeignKey;
    Node node = draft.start(change, Phase::Expand, addTitle(id, constraint));
    node.statements = {addConstraintStatement(id, constraint, constraint.validated)};
    for (Statement& statement : restOfConstraint(id, constraint))
        node.statements.push_back(std::move(statement));
    node.undo = {dropStatement(id)};
    node.done = checks::exists(id);
    node.provides = {id};
    const bool both = foreign && draft.online(id) && !draft.isNew(referenced(constraint));
    node.own = draft.online(id) && (!draft.isNew(id.table()) || both);
    if (node.own && !draft.isNew(id.table()))
        node.phase = constraint.type == ConstraintType::Exclusion || constraint.hasIndex() ? Phase::Switch : Phase::Validate;
    addNotNullOfKey(draft, id, constraint, node);
    if (draft.isPartitioned(id) && constraint.hasIndex())
        addPartitionKeys(draft, id, node);
    draft.add(std::move(node));
}

} // namespace

Statement addConstraintStatement(const ObjectId& id, const Constraint& constraint, bool validated)
{
    Constraint value = constraint;
    value.validated = validated;
    value.comment.reset();
    value.indexComment.reset();
    value.indexStatistics.clear();
    value.owner.reset();
    return alterTable(id.table(), {AddConstraint{{id.part, std::move(value)}, {}}});
}

std::vector<Statement> restOfConstraint(const ObjectId& id, const Constraint& constraint)
{
    std::vector<Statement> out;
    for (Statement& statement : ddl::createStatements(id, constraint)) {
        const auto* alter = statement.as<ddl::AlterTable>();
        if (!alter || alter->kind == Kind::Index)
            out.push_back(std::move(statement));
    }
    return out;
}

std::vector<Statement> addWhole(const ObjectId& id, const Constraint& constraint)
{
    std::vector<Statement> out{addConstraintStatement(id, constraint, constraint.validated)};
    for (Statement& statement : restOfConstraint(id, constraint))
        out.push_back(std::move(statement));
    return out;
}

std::size_t addValidated(Draft& draft, const Change& change, const ObjectId& id, const Constraint& constraint, Message title,
                         std::vector<Message> application)
{
    Node add = draft.start(change, Phase::Validate, std::move(title));
    add.statements = {addConstraintStatement(id, constraint, false)};
    for (Statement& statement : restOfConstraint(id, constraint))
        add.statements.push_back(std::move(statement));
    add.undo = {dropStatement(id)};
    add.done = checks::exists(id);
    add.application = std::move(application);
    add.own = constraint.type == ConstraintType::ForeignKey;
    add.why = message("plan.why.not-valid", COFFERDAM_TR("NOT VALID binds new rows at once and leaves the old ones for a scan that blocks nobody."));
    if (id == change.id)
        add.provides = {id};
    else
        add.needs = usesOf(draft.after, change.id);
    const std::size_t added = draft.add(std::move(add));
    if (!constraint.validated || !constraint.enforced)
        return added;
    Node validate = draft.start(change, Phase::Validate, message("plan.title.validate", COFFERDAM_TR("Validate %1 of %2"), names(id)));
    validate.statements = {alterTable(id.table(), {ValidateConstraint{id.part}})};
    validate.own = true;
    validate.done = checks::constraintValid(id);
    validate.precondition = rowsComply(id, constraint);
    validate.after = {added};
    return draft.add(std::move(validate));
}

namespace {

/// A constraint of a partition is made by its own name before its parent's finds it, or before the partition is attached.
bool madeForParent(const Draft& draft, const ObjectId& id, const Constraint& constraint)
{
    const auto* table = draft.tableAfter(id);
    if (!constraint.inherited || !table || !table->partitionOf || constraint.type == ConstraintType::ForeignKey)
        return false;
    return constraint.hasIndex() || attachesTable(draft, id.table());
}

} // namespace

void createConstraint(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    auto constraint = becomes<Constraint>(change);
    const bool early = madeForParent(draft, id, constraint);
    if (!early && (constraint.inherited || draft.comesFromParent(id) || keptByDetach(draft, id)))
        return;
    constraint.inherited = false;
    if (createNotNull(draft, change))
        return;
    if (const Change* index = indexTakenOver(draft, change))
        return takeOver(draft, change, constraint, index->id);
    if (!draft.online(id) || draft.isNew(id.table()))
        return addPlainly(draft, change, constraint);
    if (canBeNotValid(draft, id, constraint)) {
        addValidated(draft, change, id, constraint, addTitle(id, constraint), compliantWriters(id, constraint));
        return;
    }
    if (canUseIndex(draft, id, constraint))
        return addByIndex(draft, change, constraint);
    addPlainly(draft, change, constraint);
}

void dropConstraint(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& constraint = was<Constraint>(change);
    if (constraint.inherited ? !detachesTable(draft, id.table()) : draft.comesFromParent(id) || absorbedByAttach(draft, id))
        return;
    if (dropNotNull(draft, change))
        return;
    const bool loosens = constraint.type == ConstraintType::Check || constraint.type == ConstraintType::NotNull;
    Node node = draft.start(change, loosens ? Phase::Expand : Phase::Contract,
                            message("plan.title.drop-constraint", COFFERDAM_TR("Drop constraint %1 of %2"), names(id)));
    node.statements = {dropStatement(id)};
    node.undo = addWhole(id, constraint);
    node.removes = {id};
    node.done = checks::missing(id);
    node.own = draft.online(id) && constraint.type == ConstraintType::ForeignKey;
    node.bundle = draft.bundleOf(id);
    if (constraint.type == ConstraintType::ForeignKey)
        node.application = {message("plan.app.drop-foreign-key", COFFERDAM_TR("No running code relies on foreign key %1 of %2, neither on its refusals nor on what it does on delete."), names(id))};
    else if (constraint.hasIndex())
        node.application = {message("plan.app.drop-unique", COFFERDAM_TR("No running code names %1 of %2 or its columns in ON CONFLICT."), names(id))};
    draft.add(std::move(node));
}

namespace {

/// What is said about the keys of partitions, which are made anew with their parent's.
void restOnPartitions(const Draft& draft, const ObjectId& id, const Constraint& key, std::vector<Statement>& out)
{
    for (const ObjectId& user : draft.usersAfter().of(id.table())) {
        const auto* partition = user.kind == Kind::Table ? draft.after.get<catalog::Table>(user) : nullptr;
        if (!partition || !partition->partitionOf || partition->partitionOf->parent != id.qualified())
            continue;
        for (const auto& entry : draft.after.parts(Kind::Constraint, user)) {
            const auto& own = entry.as<Constraint>();
            if (!own.inherited || !own.hasIndex() || own.type != key.type || own.columns != key.columns)
                continue;
            for (Statement& statement : restOfConstraint(entry.id, own))
                out.push_back(std::move(statement));
            restOnPartitions(draft, entry.id, own, out);
        }
    }
}

/// Drops and adds under one name in one transaction.
void replaceAtOnce(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& from = was<Constraint>(change);
    const auto& to = becomes<Constraint>(change);
    // Two nodes, so that what stands on the old key goes between them.
    draft.join(id, id);
    Node drop = draft.start(change, Phase::Switch, {});
    drop.statements = {dropStatement(id)};
    drop.undo = addWhole(id, from);
    drop.removes = {id};
    drop.bundle = draft.bundleOf(id);
    const std::size_t dropped = draft.add(std::move(drop));
    Node add = draft.start(change, Phase::Switch, message("plan.title.replace-constraint", COFFERDAM_TR("Replace constraint %1 of %2"), names(id)));
    add.statements = {addConstraintStatement(id, to, to.validated)};
    for (Statement& statement : restOfConstraint(id, to))
        add.statements.push_back(std::move(statement));
    if (draft.isPartitioned(id) && to.hasIndex())
        restOnPartitions(draft, id, to, add.statements);
    add.undo = {dropStatement(id)};
    add.provides = {id};
    add.after = {dropped};
    add.bundle = draft.bundleOf(id);
    addNotNullOfKey(draft, id, to, add);
    draft.add(std::move(add));
}

void replaceByTwin(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& to = becomes<Constraint>(change);
    const ObjectId twin = inTable(Kind::Constraint, id.table(), draft.helperName(id.schema, id.part, "_new"));
    Constraint value = to;
    value.comment.reset(); // it comes with the name
    const std::size_t ready = addValidated(draft, change, twin, value, addTitle(twin, to), compliantWriters(id, to));
    Node swap = draft.start(change, Phase::Switch, message("plan.title.replace-constraint", COFFERDAM_TR("Replace constraint %1 of %2"), names(id)));
    ddl::Rename rename;
    rename.target = twin;
    rename.newName = id.part;
    swap.statements = {dropStatement(id), rename};
    for (Statement& statement : restOfConstraint(id, to))
        swap.statements.push_back(std::move(statement));
    ddl::Rename back;
    back.target = id;
    back.newName = twin.part;
    swap.undo = addWhole(id, was<Constraint>(change));
    swap.undo.insert(swap.undo.begin(), Statement(back));
    swap.after = {ready};
    swap.removes = {id};
    swap.provides = {id};
    swap.own = true;
    draft.add(std::move(swap));
}

void replaceByIndex(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& to = becomes<Constraint>(change);
    const std::string twin = draft.helperName(id.schema, id.part, "_new");
    const std::size_t built = buildKeyIndex(draft, change, id, to, twin);
    draft.join(id, id);
    Node drop = draft.start(change, Phase::Switch, {});
    drop.statements = {dropStatement(id)};
    drop.undo = addWhole(id, was<Constraint>(change));
    drop.removes = {id};
    drop.bundle = draft.bundleOf(id);
    const std::size_t dropped = draft.add(std::move(drop));
    Node swap = draft.start(change, Phase::Switch, message("plan.title.replace-constraint", COFFERDAM_TR("Replace constraint %1 of %2"), names(id)));
    swap.statements = {usingIndex(id, to, twin)};
    for (Statement& statement : restOfConstraint(id, to))
        swap.statements.push_back(std::move(statement));
    swap.undo = {dropStatement(id)};
    swap.after = {built, dropped};
    swap.provides = {id};
    swap.bundle = draft.bundleOf(id);
    addNotNullOfKey(draft, id, to, swap);
    draft.add(std::move(swap));
}

/// The table that it refers to goes, and with it maybe the name of the key that the other table gets: the two cannot stand side by side.
void replaceInTurn(Draft& draft, const Change& change)
{
    const auto& to = becomes<Constraint>(change);
    dropConstraint(draft, change);
    addValidated(draft, change, change.id, to, addTitle(change.id, to), compliantWriters(change.id, to));
}

bool changesHands(const Draft& draft, const Constraint& from, const Constraint& to)
{
    return from.type == ConstraintType::ForeignKey && to.type == ConstraintType::ForeignKey && !draft.after.contains(referenced(from)) && draft.isNew(referenced(to));
}

bool onlyDeferrability(const Change& change)
{
    return std::all_of(change.properties.begin(), change.properties.end(), [](const auto& p) {
        const auto id = p.property->id;
        return id == "deferrable" || id == "initially_deferred" || id == "comment" || id == "inherited";
    });
}

/// The comment of a constraint's index is not the constraint's.
void commentIndex(Draft& draft, const Change& change)
{
    const auto& from = was<Constraint>(change);
    const auto& to = becomes<Constraint>(change);
    Node node = draft.start(change, Phase::Expand, message("plan.title.comment", COFFERDAM_TR("Set the comment of %1"), {identifier(indexOf(change.id).describe())}));
    node.statements = {commentOn(indexOf(change.id), to.indexComment)};
    node.undo = {commentOn(indexOf(change.id), from.indexComment)};
    node.needs = {change.id};
    draft.add(std::move(node));
}

void alterItsIndex(Draft& draft, const Change& change)
{
    const auto settingsOf = [](const Constraint& c) { return IndexSettings{c.storageParameters, c.tablespace, c.indexStatistics}; };
    if (has(change, "storage_parameters") || has(change, "tablespace") || has(change, "index_statistics"))
        alterIndexSettings(draft, change, settingsOf(was<Constraint>(change)), settingsOf(becomes<Constraint>(change)));
    if (has(change, "index_comment"))
        commentIndex(draft, change);
}

void validateOnly(Draft& draft, const Change& change)
{
    const auto& to = becomes<Constraint>(change);
    Node node = draft.start(change, Phase::Validate, message("plan.title.validate", COFFERDAM_TR("Validate %1 of %2"), names(change.id)));
    node.statements = {alterTable(change.id.table(), {ValidateConstraint{change.id.part}})};
    node.own = true;
    node.done = checks::constraintValid(change.id);
    node.precondition = rowsComply(change.id, to);
    draft.add(std::move(node));
}

} // namespace

bool keepsItsIndex(const Draft& draft, const Change& change)
{
    const auto* constraint = change.before ? std::get_if<Constraint>(change.before.get()) : nullptr;
    if (!constraint || !constraint->hasIndex())
        return false;
    // The index of a partitioned table takes parameters only when it is made.
    const bool parameters = !draft.isPartitioned(change.id);
    return std::all_of(change.properties.begin(), change.properties.end(), [&](const auto& p) {
        const auto id = p.property->id;
        return (id == "storage_parameters" && parameters) || id == "tablespace" || id == "index_statistics" || id == "index_comment" || id == "comment" ||
               id == "owner" || id == "privileges" || id == "inherited";
    });
}

void alterConstraint(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& from = was<Constraint>(change);
    const auto& to = becomes<Constraint>(change);
    if (keepsItsIndex(draft, change))
        return alterItsIndex(draft, change);
    if ((from.inherited && to.inherited) || draft.comesFromParent(id))
        return;
    if (alterNotNull(draft, change))
        return;
    if (!redefines(change)) {
        if (!has(change, "validated"))
            return;
        return to.validated ? validateOnly(draft, change) : replaceAtOnce(draft, change);
    }
    if (onlyDeferrability(change) && to.type == ConstraintType::ForeignKey) {
        Node node = draft.start(change, Phase::Switch, message("plan.title.deferrable", COFFERDAM_TR("Change when %1 of %2 is checked"), names(id)));
        node.statements = {alterTable(id.table(), {AlterConstraint{id.part, to.deferrable, to.initiallyDeferred, {}, {}}})};
        node.undo = {alterTable(id.table(), {AlterConstraint{id.part, from.deferrable, from.initiallyDeferred, {}, {}}})};
        draft.add(std::move(node));
        return;
    }
    if (!draft.online(id) || draft.isNew(id.table()))
        return replaceAtOnce(draft, change);
    if (from.type == to.type && canBeNotValid(draft, id, to))
        return changesHands(draft, from, to) ? replaceInTurn(draft, change) : replaceByTwin(draft, change);
    if (canUseIndex(draft, id, to))
        return replaceByIndex(draft, change);
    replaceAtOnce(draft, change);
}

} // namespace cofferdam::plan
