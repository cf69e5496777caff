#include "recipes.h"

#include "ddl/default_privileges.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

Message createTitle(const ObjectId& id)
{
    return message("plan.title.create", COFFERDAM_TR("Create %1"), {identifier(id.describe())});
}

Message dropTitle(const ObjectId& id)
{
    return message("plan.title.drop", COFFERDAM_TR("Drop %1"), {identifier(id.describe())});
}

/// Kinds that running code names, so that their end waits for a deploy.
bool namedByCode(Kind kind)
{
    switch (kind) {
    case Kind::Trigger:
    case Kind::Policy:
    case Kind::Rule:
    case Kind::Statistics: return false;
    default: return true;
    }
}

} // namespace

namespace {

/// The name alone, which stands between a base type and the functions that it is made of.
ObjectId shellOf(const ObjectId& type) { return {Kind::BaseType, type.schema, type.name, "shell"}; }

bool isFullBaseType(const Object& object) { return std::get<catalog::Definition>(object).statements.size() > 1; }

/// The functions of a base type that name the type itself: they are made between its shell and the rest, and go with it.
std::vector<ObjectId> ownFunctions(const Catalog& catalog, const ObjectId& type)
{
    std::vector<ObjectId> out;
    for (const ObjectId& used : usesOf(catalog, type)) {
        const auto uses = used.kind == Kind::Function ? usesOf(catalog, used) : std::vector<ObjectId>();
        if (std::find(uses.begin(), uses.end(), type) != uses.end())
            out.push_back(used);
    }
    return out;
}

/// All in one transaction: the shell, the functions, the type.
void createBaseType(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    Node shell = draft.start(change, Phase::Expand, createTitle(id));
    auto statements = ddl::createStatements(id, *change.after);
    shell.statements = {statements.front()};
    shell.provides = {shellOf(id)};
    draft.add(std::move(shell));
    Node rest = draft.start(change, Phase::Expand, createTitle(id));
    rest.statements.assign(std::make_move_iterator(statements.begin() + 1), std::make_move_iterator(statements.end()));
    rest.undo = {ddl::dropStatement(id, *change.after)};
    rest.provides = {id};
    rest.needs = {shellOf(id)};
    rest.done = checks::exists(id);
    draft.add(std::move(rest));
}

/// A base type and its functions need each other, so that only CASCADE ends them; nothing else is left that it could reach.
void dropBaseType(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    Node node = draft.start(change, Phase::Contract, dropTitle(id));
    Statement drop = ddl::dropStatement(id, *change.before);
    drop.edit<ddl::Drop>()->cascade = true;
    node.statements = {std::move(drop)};
    node.removes = {id};
    for (const ObjectId& function : ownFunctions(draft.before, id))
        node.removes.push_back(function);
    auto statements = ddl::createStatements(id, *change.before);
    node.undo = {statements.front()};
    for (const ObjectId& function : ownFunctions(draft.before, id)) {
        for (Statement& statement : ddl::createStatements(function, *draft.before.find(function)))
            node.undo.push_back(std::move(statement));
    }
    node.undo.insert(node.undo.end(), statements.begin() + 1, statements.end());
    node.done = checks::missing(id);
    node.application.push_back(message("plan.app.drop", COFFERDAM_TR("No running code names %1 any more."), {identifier(id.describe())}));
    node.bundle = draft.bundleOf(id);
    draft.add(std::move(node));
}

/// A function that goes with its base type.
bool goesWithType(const Draft& draft, const ObjectId& function)
{
    if (function.kind != Kind::Function)
        return false;
    for (const ObjectId& used : usesOf(draft.before, function)) {
        if (used.kind != Kind::BaseType || draft.fate(used) != Fate::Drop)
            continue;
        const auto own = ownFunctions(draft.before, used);
        if (std::find(own.begin(), own.end(), function) != own.end())
            return true;
    }
    return false;
}

} // namespace

void createObject(Draft& draft, const Change& change)
{
    if (change.id.kind == Kind::BaseType && isFullBaseType(*change.after))
        return createBaseType(draft, change);
    Node node = draft.start(change, Phase::Expand, createTitle(change.id));
    node.statements = ddl::createStatements(change.id, *change.after);
    createUnchecked(node, *change.after);
    node.undo = {ddl::dropStatement(change.id, *change.after)};
    node.provides = {change.id};
    node.awaits = draft.awaitedBy(change.id);
    node.bundle = draft.bundleOf(change.id);
    node.done = checks::exists(change.id);
    draft.add(std::move(node));
    if (change.id.kind == Kind::MaterializedView)
        clusterView(draft, change.id, none);
}

void dropObject(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    if (id.kind == Kind::BaseType && isFullBaseType(*change.before))
        return dropBaseType(draft, change);
    if (goesWithType(draft, id))
        return;
    Node node = draft.start(change, Phase::Contract, dropTitle(id));
    node.statements = {ddl::dropStatement(id, *change.before)};
    node.undo = ddl::createStatements(id, *change.before);
    Node forward;
    createUnchecked(forward, *change.before);
    node.undo.insert(node.undo.begin(), forward.statements.begin(), forward.statements.end());
    node.removes = {id};
    for (const ObjectId& part : partsBefore(draft, id))
        node.removes.push_back(part);
    node.done = checks::missing(id);
    if (namedByCode(id.kind))
        node.application.push_back(message("plan.app.drop", COFFERDAM_TR("No running code names %1 any more."), {identifier(id.describe())}));
    node.bundle = draft.bundleOf(id);
    draft.add(std::move(node));
}

namespace {

/// Goes by itself when what it belongs to goes.
bool goesWithOwner(const Draft& draft, const ObjectId& id)
{
    if (catalog::info(id.kind).inTable) {
        for (Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView}) {
            if (draft.fate({kind, id.schema, id.name, {}}) == Fate::Recreate)
                return true;
        }
        const auto* index = draft.before.get<catalog::Index>(id);
        if (!index || !index->attachedTo)
            return false;
        const ObjectId* parent = draft.before.findIndex(index->attachedTo->schema, index->attachedTo->name);
        return parent && (draft.fate(*parent) == Fate::Recreate || draft.fate(*parent) == Fate::Drop);
    }
    if (const auto* sequence = draft.before.get<catalog::Sequence>(id); sequence && sequence->ownedBy)
        return draft.fate(sequence->ownedBy->table()) == Fate::Recreate || draft.fate(*sequence->ownedBy) == Fate::Recreate;
    return false;
}

/// The column of a parent table that is made anew and takes this one with it, as it brings it again.
std::optional<ObjectId> columnAbove(const Draft& draft, const ObjectId& id)
{
    const auto* then = id.kind == Kind::Column ? draft.before.column(id) : nullptr;
    const auto* now = then ? draft.after.column(id) : nullptr;
    const auto* table = draft.tableBefore(id);
    if (!now || !then->inherited || !now->inherited || draft.fate(id.table()) == Fate::Recreate)
        return std::nullopt;
    std::vector<QualifiedName> parents = table->inherits;
    if (table->partitionOf)
        parents.push_back(table->partitionOf->parent);
    for (const QualifiedName& parent : parents) {
        const ObjectId above = columnId(tableId(parent.schema, parent.name), id.part);
        if (draft.fate(above) == Fate::Recreate && draft.before.column(above) && draft.after.column(above))
            return above;
    }
    return std::nullopt;
}

bool typeKind(Kind kind)
{
    return kind == Kind::Enum || kind == Kind::Domain || kind == Kind::CompositeType || kind == Kind::RangeType || kind == Kind::BaseType;
}

/// Columns that wait under its old form, or under that of another type which is made of it.
bool hasRetypedColumns(const Draft& draft, const ObjectId& type)
{
    const auto& users = draft.usersBefore().of(type);
    return std::any_of(users.begin(), users.end(), [&](const ObjectId& user) {
        return draft.retyped.contains(user) || (typeKind(user.kind) && draft.fate(user) == Fate::Recreate && hasRetypedColumns(draft, user));
    });
}

Statement dropOf(const Draft& draft, const ObjectId& id)
{
    if (id.kind == Kind::Column && draft.rebound.contains(id)) {
        ddl::Rename aside;
        aside.target = id;
        aside.newName = reboundColumnName(draft, id);
        return aside;
    }
    if (id.kind == Kind::Column)
        return alterTable(id.table(), {ddl::alter::DropColumn{id.part}});
    return ddl::dropStatement(id, *draft.before.find(id));
}

std::vector<Statement> creationOf(const Draft& draft, const ObjectId& id, const Catalog& catalog)
{
    if (id.kind != Kind::Column) {
        auto statements = ddl::createStatements(id, *catalog.find(id));
        const auto* table = catalog.get<catalog::Table>(id.table());
        for (Statement& statement : statements) {
            if (auto* create = statement.edit<ddl::CreateIndex>(); create && table && table->partitionBy)
                create->value.only = true;
        }
        return statements;
    }
    return addWholeColumn(draft, id, *catalog.column(id));
}

bool exists(const Catalog& catalog, const ObjectId& id)
{
    return id.kind == Kind::Column ? catalog.column(id) != nullptr : catalog.contains(id);
}

void removalNode(Draft& draft, const ObjectId& id, std::size_t bundle)
{
    Node node = draft.start(id, Phase::Switch, {});
    node.bundle = bundle;
    node.removes = {id};
    for (const ObjectId& part : partsBefore(draft, id))
        node.removes.push_back(part);
    if (!goesWithOwner(draft, id)) {
        node.statements = {dropOf(draft, id)};
        node.undo = id.kind == Kind::Table ? tableWithLostSequences(draft, id) : creationOf(draft, id, draft.before);
        if (id.kind == Kind::Function)
            node.undo.insert(node.undo.begin(), uncheckedFunctionBodies());
        if (!draft.awaitedBy(id).empty()) { // on the way back a call in it could mean either
            node.undo.clear();
            node.irreversible = true;
        }
    }
    if (id.kind == Kind::Column && !draft.before.column(id)->generated && !draft.rebound.contains(id))
        node.irreversible = true; // its values do not come back
    draft.add(std::move(node));
}

/// A key or a check that is made anew is validated after the transaction that made it.
void addUnvalidated(Node& node, const ObjectId& id)
{
    for (Statement& statement : node.statements) {
        auto* alter = statement.edit<ddl::AlterTable>();
        if (!alter)
            continue;
        for (ddl::alter::Action& action : alter->actions) {
            if (auto* add = std::get_if<ddl::alter::AddConstraint>(&action); add && add->constraint.name == id.part)
                add->constraint.value.validated = false;
        }
    }
}

void validateLater(Draft& draft, const ObjectId& id, std::size_t created)
{
    Node node = draft.start(id, Phase::Switch, message("plan.title.validate", COFFERDAM_TR("Validate %1 of %2"),
                                                       {identifier(id.part), identifier(id.table().qualified().sql())}));
    node.statements = {alterTable(id.table(), {ddl::alter::ValidateConstraint{id.part}})};
    node.own = true;
    node.done = checks::constraintValid(id);
    node.after = {created};
    draft.add(std::move(node));
}

void creationNode(Draft& draft, const ObjectId& id, std::size_t bundle)
{
    Node node = draft.start(id, Phase::Switch, message("plan.title.recreate", COFFERDAM_TR("Recreate %1"), {identifier(id.describe())}));
    node.bundle = bundle;
    node.provides = {id};
    node.awaits = draft.awaitedBy(id);
    if (const Change* change = draft.change(id))
        node.serves = {change->key()};
    const bool rebound = draft.rebound.contains(id);
    const auto* table = draft.after.get<catalog::Table>(id);
    const bool attached = table && table->partitionOf && !table->partitionOf->bound.empty();
    if (attached)
        node.statements = ddl::createStatements(id, Object(standalone(*table)));
    else if (rebound)
        node.statements = id.kind == Kind::Column ? reboundColumn(draft, id) : reboundCheck(draft, id);
    else
        node.statements = creationOf(draft, id, draft.after);
    if (id.kind == Kind::Table)
        nameNotNulls(draft, id, node.statements);
    if (auto named = namedAgain(draft, id))
        node.statements = std::move(*named);
    // The indexes and checks of a partition that is made anew are tied to its parent's when the table is.
    const auto* constraint = draft.after.get<catalog::Constraint>(id);
    const auto* own = id.kind == Kind::Index || constraint ? draft.after.get<catalog::Table>(id.table()) : nullptr;
    if (own && own->partitionOf && draft.fate(id.table()) == Fate::Recreate) {
        std::erase_if(node.statements, [](const Statement& statement) { return statement.as<ddl::AttachIndex>() != nullptr; });
        if (constraint && constraint->type == catalog::ConstraintType::Check && constraint->inherited) { // it stands alone until then
            catalog::Constraint alone = *constraint;
            alone.inherited = false;
            node.statements = ddl::createStatements(id, Object(alone));
        }
    }
    node.irreversible = rebound;
    const bool checksRows = constraint && constraint->validated
                            && (constraint->type == catalog::ConstraintType::ForeignKey || constraint->type == catalog::ConstraintType::Check);
    const bool later = checksRows && !rebound && draft.online(id) && !draft.isNew(id.table()) && !draft.isPartitioned(id);
    if (later)
        addUnvalidated(node, id);
    if (id.kind != Kind::Column)
        createUnchecked(node, *draft.after.find(id));
    if (!goesWithOwner(draft, id) && !rebound)
        node.undo = {id.kind == Kind::Column ? alterTable(id.table(), {ddl::alter::DropColumn{id.part}})
                                             : ddl::dropStatement(id, *draft.after.find(id))};
    const std::size_t created = draft.add(std::move(node));
    if (attached)
        draft.nodes[attachNode(draft, id, *table->partitionOf, Phase::Switch)].bundle = bundle;
    if (later)
        validateLater(draft, id, created);
}

/// Sequences that a recreated column owns get their owner back once both are there again.
void ownershipNode(Draft& draft, const ObjectId& id, std::size_t bundle)
{
    const auto& sequence = *draft.after.get<catalog::Sequence>(id);
    catalog::Sequence free = sequence;
    free.ownedBy.reset();
    draft.nodes.back().statements = ddl::createStatements(id, Object(free));
    if (!sequence.ownedBy)
        return;
    Node node = draft.start(id, Phase::Switch, {});
    node.bundle = bundle;
    node.needs = {id, *sequence.ownedBy};
    ddl::AlterSequence owned;
    owned.name = id.qualified();
    owned.ownedBy = std::optional<ObjectId>(sequence.ownedBy);
    node.statements = {owned};
    draft.add(std::move(node));
}

} // namespace

namespace {

/// A default that calls something made anew steps aside meanwhile.
void redefault(Draft& draft, const ObjectId& column)
{
    const auto* from = draft.before.column(column);
    const auto* to = draft.after.column(column);
    if (!from || !to)
        return;
    const bool retyped = draft.retyped.contains(column); // then the default has gone with the type
    const std::size_t bundle = draft.bundleOf(column);
    if (!from->defaultValue.empty() && !retyped) {
        Node release = draft.start(column, Phase::Switch, {});
        release.statements = {alterTable(column.table(), {ddl::alter::SetDefault{column.part, {}}})};
        release.undo = {alterTable(column.table(), {ddl::alter::SetDefault{column.part, from->defaultValue}})};
        release.releases = {column};
        release.bundle = bundle;
        draft.add(std::move(release));
    }
    if (to->defaultValue.empty() || to->generated || (draft.changes(column, "default") && !retyped))
        return;
    Node set = draft.start(column, Phase::Switch, {});
    set.statements = {alterTable(column.table(), {ddl::alter::SetDefault{column.part, to->defaultValue}})};
    set.undo = {alterTable(column.table(), {ddl::alter::SetDefault{column.part, {}}})};
    set.needs = usesOf(draft.after, column);
    if (retyped)
        set.provides = {column};
    set.awaits = draft.awaitedBy(column);
    if (from->identity)
        set.awaits.push_back({Kind::Sequence, column.schema, from->identity->sequenceName, {}});
    set.bundle = bundle;
    draft.add(std::move(set));
}

/// Two nodes without statements: what hangs on the column of the child has to be gone before that of the parent goes, and waits for
/// that of the parent to come again.
void followParent(Draft& draft, const ObjectId& id, const ObjectId& above)
{
    draft.join(id, above);
    Node gone = draft.start(id, Phase::Switch, {});
    gone.bundle = draft.bundleOf(above);
    gone.removes = {id};
    const std::size_t first = draft.add(std::move(gone));
    for (Node& node : draft.nodes) {
        if (std::find(node.removes.begin(), node.removes.end(), above) != node.removes.end())
            node.after.push_back(first);
    }
    Node back = draft.start(id, Phase::Switch, {});
    back.bundle = draft.bundleOf(above);
    back.provides = {id};
    back.needs = {above};
    draft.add(std::move(back));
}

} // namespace

void planRecreations(Draft& draft)
{
    for (const ObjectId& column : draft.redefaulted)
        redefault(draft, column);
    for (const ObjectId& column : draft.retyped) {
        const Change* change = draft.change(column);
        if (draft.fate(column) != Fate::Recreate && draft.fate(column.table()) != Fate::Recreate && !(change && changesType(*change)))
            retypeColumn(draft, column);
    }
    const auto fates = draft.fates();
    for (const auto& [id, fate] : fates) {
        if (fate != Fate::Recreate)
            continue;
        std::size_t bundle = draft.bundleOf(id);
        if (bundle == none) {
            draft.join(id, id);
            bundle = draft.bundleOf(id);
        }
        if ((typeKind(id.kind) || id.kind == Kind::Collation) && exists(draft.after, id) && hasRetypedColumns(draft, id)) {
            replaceType(draft, id);
            continue;
        }
        if (columnAbove(draft, id))
            continue;
        if (exists(draft.before, id))
            removalNode(draft, id, bundle);
        if (exists(draft.after, id)) {
            creationNode(draft, id, bundle);
            if (id.kind == Kind::MaterializedView)
                clusterView(draft, id, bundle);
            if (id.kind == Kind::Sequence)
                ownershipNode(draft, id, bundle);
        }
    }
    for (const auto& [id, fate] : fates) {
        auto above = fate == Fate::Recreate ? columnAbove(draft, id) : std::nullopt;
        for (auto higher = above; higher; higher = columnAbove(draft, *above))
            above = higher; // where it is dropped and added
        if (above)
            followParent(draft, id, *above);
    }
    keepSequences(draft);
}

namespace {

/// They have no CREATE and no DROP: every change is a list of grants.
void changeDefaultPrivileges(Draft& draft, const Change& change)
{
    const auto statementsOf = [](const std::shared_ptr<const Object>& object) {
        return object ? std::get<catalog::Definition>(*object).statements : std::vector<std::string>();
    };
    const auto from = statementsOf(change.before);
    const auto to = statementsOf(change.after);
    const auto parsed = [&](const std::vector<std::string>& texts) {
        std::vector<Statement> out;
        for (const std::string& text : texts) {
            for (Statement& statement : draft.parse(text))
                out.push_back(std::move(statement));
        }
        return out;
    };
    Node node = draft.start(change, Phase::Expand, message("plan.title.privileges", COFFERDAM_TR("Change the privileges on %1"), {identifier(change.id.describe())}));
    node.statements = parsed(ddl::changedDefaultPrivileges(change.id, from, to));
    node.undo = parsed(ddl::changedDefaultPrivileges(change.id, to, from));
    // What is made meanwhile is given its own privileges one by one, so that this comes last.
    node.phase = draft.phase(Phase::Contract, change.id);
    draft.add(std::move(node));
}

bool isTriggerCopy(const std::shared_ptr<const Object>& object)
{
    const auto* trigger = object ? std::get_if<catalog::Trigger>(object.get()) : nullptr;
    return trigger && trigger->inherited;
}

/// How a partition's copy of a row trigger fires, where that differs from the one above.
void changeTriggerCopy(Draft& draft, const Change& change)
{
    const auto* table = change.after ? nullptr : draft.tableAfter(change.id);
    const ObjectId above = table && table->partitionOf ? inTable(Kind::Trigger, tableId(table->partitionOf->parent.schema, table->partitionOf->parent.name), change.id.part) : change.id;
    const auto* trigger = draft.after.get<catalog::Trigger>(above);
    // Gone with its trigger, or with the table's being a partition; a trigger that is made anew brings copies that fire as it does.
    if (!trigger || (!change.after && draft.fate(above) == Fate::Recreate))
        return;
    const auto enable = [&](const std::string& enabled) { return alterTable(change.id.table(), {ddl::alter::EnableTrigger{change.id.part, enabled}}); };
    Node node = draft.start(change, Phase::Expand, message("plan.title.enable-trigger", COFFERDAM_TR("Change when trigger %1 of %2 fires"),
                                                            {identifier(change.id.part), identifier(change.id.table().qualified().sql())}));
    node.statements = {enable(trigger->enabled)};
    if (change.before)
        node.undo = {enable(was<catalog::Trigger>(change).enabled)};
    node.needs = usesOf(draft.after, change.id);
    draft.add(std::move(node));
}

void planCreated(Draft& draft, const Change& change)
{
    if (isTriggerCopy(change.after))
        return changeTriggerCopy(draft, change);
    switch (change.id.kind) {
    case Kind::Table: return createTable(draft, change);
    case Kind::Column: return addColumn(draft, change);
    case Kind::Constraint: return createConstraint(draft, change);
    case Kind::Index: return createIndex(draft, change);
    case Kind::Sequence: return createSequence(draft, change);
    default: return createObject(draft, change);
    }
}

/// Goes with its relation, so that nothing has to be said about it.
bool goesWithRelation(const Draft& draft, const ObjectId& id)
{
    if (!catalog::info(id.kind).inTable)
        return false;
    for (Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView}) {
        const ObjectId relation{kind, id.schema, id.name, {}};
        if (draft.before.contains(relation))
            return !draft.after.contains(relation) || draft.fate(relation) == Fate::Recreate;
    }
    return false;
}

void planDropped(Draft& draft, const Change& change)
{
    if (goesWithRelation(draft, change.id)) {
        // The keys of a table that goes are dropped one by one before it, so that it locks nobody else.
        const auto* constraint = draft.before.get<catalog::Constraint>(change.id);
        const bool foreignKey = constraint && constraint->type == catalog::ConstraintType::ForeignKey && !constraint->inherited;
        if (!foreignKey || draft.fate(change.id.table()) == Fate::Recreate)
            return;
    }
    if (isTriggerCopy(change.before))
        return changeTriggerCopy(draft, change);
    if (typeKind(change.id.kind) && change.id.kind != Kind::RangeType && hasRetypedColumns(draft, change.id))
        return replaceType(draft, change.id);
    switch (change.id.kind) {
    case Kind::Table: return dropTable(draft, change);
    case Kind::Column: return dropColumn(draft, change);
    case Kind::Constraint: return dropConstraint(draft, change);
    case Kind::Index: return dropIndex(draft, change);
    case Kind::Sequence: return dropSequence(draft, change);
    default: return dropObject(draft, change);
    }
}

void planAltered(Draft& draft, const Change& change)
{
    switch (change.id.kind) {
    case Kind::Table: return alterTable(draft, change);
    case Kind::Column: return alterColumn(draft, change);
    case Kind::Constraint: alterConstraint(draft, change); break;
    case Kind::Index: alterIndex(draft, change); break;
    case Kind::Sequence: alterSequence(draft, change); break;
    case Kind::Enum: alterEnum(draft, change); break;
    case Kind::Domain: alterDomain(draft, change); break;
    case Kind::CompositeType: alterComposite(draft, change); break;
    case Kind::View:
    case Kind::MaterializedView: alterView(draft, change); break;
    case Kind::Function: alterFunction(draft, change); break;
    case Kind::Trigger: alterTrigger(draft, change); break;
    case Kind::Policy: alterPolicy(draft, change); break;
    case Kind::Rule: alterRule(draft, change); break;
    case Kind::Extension: alterExtension(draft, change); break;
    default: break;
    }
    alterCommon(draft, change);
}

} // namespace

void planChange(Draft& draft, const Change& change)
{
    const Fate fate = draft.fate(change.id);
    if (fate == Fate::Recreate || draft.carried.contains(change.id))
        return;
    if (change.id.kind == Kind::DefaultPrivileges)
        return changeDefaultPrivileges(draft, change);
    switch (change.action) {
    case diff::Action::Created: return planCreated(draft, change);
    case diff::Action::Dropped: return planDropped(draft, change);
    case diff::Action::Altered: return planAltered(draft, change);
    case diff::Action::Renamed: return;
    }
}

} // namespace cofferdam::plan
