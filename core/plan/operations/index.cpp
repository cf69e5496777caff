#include "recipes.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::Index;

std::vector<base::MessageArgument> names(const ObjectId& id)
{
    return {identifier(id.part), identifier(id.table().qualified().sql())};
}

Message whyConcurrently()
{
    return message("plan.why.concurrently", COFFERDAM_TR("Built while reads and writes go on; it waits for older transactions instead."));
}

Statement dropStatement(const ObjectId& id, bool concurrently)
{
    ddl::Drop drop;
    drop.targets = {id};
    drop.concurrently = concurrently;
    return drop;
}

/// PostgreSQL takes no index from its parent's: what ties one to a new index goes back by dropping that, with all that is tied to it.
std::vector<Statement> untied(const Draft& draft, const Index& index)
{
    const bool stays = !index.attachedTo || draft.before.findIndex(index.attachedTo->schema, index.attachedTo->name);
    const ObjectId* parent = stays ? nullptr : draft.after.findIndex(index.attachedTo->schema, index.attachedTo->name);
    if (!parent)
        return {};
    Statement drop = dropStatement(*parent, false);
    drop.edit<ddl::Drop>()->ifExists = true;
    return {drop};
}

bool isRelationNew(const Draft& draft, const ObjectId& id)
{
    for (Kind kind : {Kind::Table, Kind::MaterializedView}) {
        const ObjectId relation{kind, id.schema, id.name, {}};
        if (draft.after.contains(relation))
            return draft.isNew(relation);
    }
    return false;
}

/// CONCURRENTLY is refused on a partitioned table; there the index is made on the parent only and costs nothing.
bool concurrently(const Draft& draft, const ObjectId& id) { return draft.online(id) && !isRelationNew(draft, id) && !draft.isPartitioned(id); }

/// The statements of an index: its CREATE, and what follows it (comment, statistics, attachment).
struct Creation {
    std::vector<Statement> create, rest;
};

Creation creation(const ObjectId& id, const Object& object, const std::string& name, bool concurrent, bool onParent)
{
    Creation out;
    ObjectId named = id;
    named.part = name;
    for (Statement& statement : ddl::createStatements(named, object)) {
        if (auto* create = statement.edit<ddl::CreateIndex>()) {
            create->concurrently = concurrent;
            // Each partition's part is made by its own name and attached.
            create->value.only = onParent;
            out.create.push_back(std::move(statement));
        } else {
            out.rest.push_back(std::move(statement));
        }
    }
    return out;
}

std::optional<Check> noDuplicates(const ObjectId& id, const Index& index)
{
    std::vector<std::string> columns;
    for (const auto& element : index.elements) {
        if (element.column.empty())
            return std::nullopt;
        columns.push_back(element.column);
    }
    if (!index.unique || columns.empty())
        return std::nullopt;
    return Check{checks::query(checks::noDuplicates(id.qualified(), columns, index.nullsNotDistinct, index.where.sql())),
                 message("plan.check.no-duplicates", COFFERDAM_TR("Some rows of %2 agree in all columns of %1."), names(id))};
}

std::size_t build(Draft& draft, const Change& change, const std::string& name, Message title)
{
    const ObjectId& id = change.id;
    const auto& index = becomes<Index>(change);
    const bool concurrent = concurrently(draft, id);
    Creation statements = creation(id, *change.after, name, concurrent, draft.isPartitioned(id));
    // Attaching the table ties its indexes to the parent's.
    if (attachesTable(draft, id.table()))
        std::erase_if(statements.rest, [](const Statement& statement) { return statement.as<ddl::AttachIndex>() != nullptr; });
    Node node = draft.start(change, Phase::Expand, std::move(title));
    const ObjectId made = inTable(Kind::Index, id.table(), name);
    node.statements = std::move(statements.create);
    node.undo = {dropStatement(made, concurrent)};
    if (const auto keys = foreignKeysOver(draft, id); !keys.empty()) {
        node.undo = {dropStatement(made, false)};
        for (const ObjectId& key : keys) {
            node.undo.insert(node.undo.begin(), alterTable(key.table(), {ddl::alter::DropConstraint{key.part, false, false}}));
            for (Statement& statement : ddl::createStatements(key, *draft.before.find(key)))
                node.undo.push_back(std::move(statement));
        }
    }
    if (!concurrent && !statements.rest.empty()) {
        for (Statement& statement : untied(draft, index))
            node.undo.insert(node.undo.begin(), std::move(statement));
    }
    node.done = checks::indexValid(id.schema, name);
    if (concurrent) {
        node.execution = Execution::Alone;
        node.why = whyConcurrently();
        node.precondition = noDuplicates(id, index);
        if (index.unique)
            node.application = {message("plan.app.unique-index", COFFERDAM_TR("Writers of %2 expect that %1 refuses duplicates, from the build on."), names(id))};
    } else {
        node.own = draft.online(id) && !isRelationNew(draft, id);
    }
    if (name == id.part) {
        node.provides = {id};
    } else {
        node.needs = usesOf(draft.after, id);
        node.takes = {made};
    }
    if (!concurrent)
        node.statements.insert(node.statements.end(), statements.rest.begin(), statements.rest.end());
    const std::size_t built = draft.add(std::move(node));
    if (!concurrent || statements.rest.empty())
        return built;
    Node rest = draft.start(change, Phase::Expand, message("plan.title.index-rest", COFFERDAM_TR("Complete index %1 of %2"), names(id)));
    rest.statements = std::move(statements.rest);
    rest.undo = untied(draft, index);
    rest.after = {built};
    rest.needs = usesOf(draft.after, id);
    if (index.attachedTo) {
        if (const ObjectId* parent = draft.after.findIndex(index.attachedTo->schema, index.attachedTo->name))
            rest.needs.push_back(*parent);
    }
    return draft.add(std::move(rest));
}

/// An attached index goes with its parent's.
bool goesWithParent(const Draft& draft, const Index& index)
{
    if (!index.attachedTo)
        return false;
    const ObjectId* parent = draft.before.findIndex(index.attachedTo->schema, index.attachedTo->name);
    return parent && (draft.fate(*parent) == Fate::Drop || draft.fate(*parent) == Fate::Recreate);
}

std::size_t dropNode(Draft& draft, const Change& change, Phase phase)
{
    const ObjectId& id = change.id;
    // What stands on it (a foreign key) goes and comes in the same transaction.
    const std::size_t bundle = draft.bundleOf(id);
    const bool concurrent = draft.online(id) && bundle == none && !(draft.tableBefore(id) && draft.tableBefore(id)->partitionBy);
    Node node = draft.start(change, phase, message("plan.title.drop-index", COFFERDAM_TR("Drop index %1 of %2"), names(id)));
    node.statements = {dropStatement(id, concurrent)};
    Creation back = creation(id, *change.before, id.part, concurrent, draft.tableBefore(id) && draft.tableBefore(id)->partitionBy);
    node.undo = std::move(back.create);
    if (!concurrent)
        node.undo.insert(node.undo.end(), back.rest.begin(), back.rest.end());
    node.removes = {id};
    node.done = checks::missing(id);
    node.bundle = bundle;
    if (concurrent)
        node.execution = Execution::Alone;
    if (was<Index>(change).unique)
        node.application = {message("plan.app.drop-unique", COFFERDAM_TR("No running code names %1 of %2 or its columns in ON CONFLICT."), names(id))};
    return draft.add(std::move(node));
}

} // namespace

namespace {

/// The attached index of a partition that goes while one with the same definition comes: PostgreSQL drops it only with its
/// parent's, so it changes its name.
const Change* attachedTwin(const Draft& draft, const Change& change, diff::Action wanted)
{
    const Object& object = change.after ? *change.after : *change.before;
    const auto& index = std::get<Index>(object);
    if (!index.attachedTo)
        return nullptr;
    const auto& from = wanted == diff::Action::Dropped ? draft.before : draft.after;
    const ObjectId* parent = from.findIndex(index.attachedTo->schema, index.attachedTo->name);
    if (!parent || draft.fate(*parent) == Fate::Recreate || draft.fate(*parent) == Fate::Drop)
        return nullptr;
    for (const auto& entry : from.parts(Kind::Index, change.id.table())) {
        const auto& other = entry.as<Index>();
        const Change* theirs = draft.change(entry.id);
        if (theirs && theirs->action == wanted && other.attachedTo == index.attachedTo)
            return theirs;
    }
    return nullptr;
}

void renameAttached(Draft& draft, const Change& change, const ObjectId& from)
{
    Node node = draft.start(change, Phase::Switch, message("plan.title.rename-attached", COFFERDAM_TR("Rename index %2 of a partition to %1"),
                                                           {identifier(change.id.part), identifier(from.part)}));
    ddl::Rename rename;
    rename.target = from;
    rename.newName = change.id.part;
    node.statements = {rename};
    ddl::Rename back;
    back.target = change.id;
    back.newName = from.part;
    node.undo = {back};
    node.removes = {from};
    node.provides = {change.id};
    node.serves.push_back({from, {}});
    draft.add(std::move(node));
}

/// A constraint of the same name goes.
bool inPlaceOfConstraint(const Draft& draft, const ObjectId& id)
{
    const auto* constraint = draft.before.get<catalog::Constraint>(inTable(Kind::Constraint, id.table(), id.part));
    return constraint && constraint->hasIndex() && draft.fate(inTable(Kind::Constraint, id.table(), id.part)) == Fate::Drop;
}

/// Built under another name while the constraint still stands, so that the rows are never without.
void buildBeside(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const std::string twin = draft.helperName(id.schema, id.part, "_new");
    const std::size_t built = build(draft, change, twin, message("plan.title.build-index", COFFERDAM_TR("Build the new form of index %1 on %2"), names(id)));
    Node rename = draft.start(change, Phase::Switch, message("plan.title.rename-index", COFFERDAM_TR("Give the new index of %2 the name %1"), names(id)));
    ddl::Rename statement;
    statement.target = inTable(Kind::Index, id.table(), twin);
    statement.newName = id.part;
    rename.statements = {statement};
    ddl::Rename back;
    back.target = id;
    back.newName = twin;
    rename.undo = {back};
    rename.after = {built};
    rename.provides = {id};
    draft.add(std::move(rename));
}

} // namespace

void createIndex(Draft& draft, const Change& change)
{
    if (const Change* twin = attachedTwin(draft, change, diff::Action::Dropped)) {
        if (retypedAbove(draft, twin->id).empty()) // else it gets its name with the new type
            renameAttached(draft, change, twin->id);
        return;
    }
    if (concurrently(draft, change.id) && inPlaceOfConstraint(draft, change.id))
        return buildBeside(draft, change);
    build(draft, change, change.id.part, message("plan.title.add-index", COFFERDAM_TR("Add index %1 to %2"), names(change.id)));
}

void dropIndex(Draft& draft, const Change& change)
{
    if (goesWithParent(draft, was<Index>(change)) || attachedTwin(draft, change, diff::Action::Created) || isTakenOver(draft, change.id))
        return;
    dropNode(draft, change, Phase::Contract);
}

namespace {

/// What ALTER INDEX can do.
bool onlySettings(const Change& change)
{
    return std::all_of(change.properties.begin(), change.properties.end(), [](const auto& p) {
        const auto id = p.property->id;
        return id == "storage_parameters" || id == "tablespace" || id == "statistics" || id == "comment" || id == "owner" || id == "privileges";
    });
}

std::vector<ddl::alter::Action> settings(const IndexSettings& from, const IndexSettings& to)
{
    using namespace ddl::alter;
    std::vector<Action> out;
    if (auto set = optionsToSet(from.storageParameters, to.storageParameters); !set.empty())
        out.emplace_back(SetStorageParameters{std::move(set), {}});
    if (auto reset = optionsToReset(from.storageParameters, to.storageParameters); !reset.empty())
        out.emplace_back(SetStorageParameters{{}, std::move(reset)});
    if (from.tablespace != to.tablespace)
        out.emplace_back(SetTablespace{to.tablespace.empty() ? "pg_default" : to.tablespace});
    std::map<int, int> targets = to.statistics;
    for (const auto& [key, target] : from.statistics)
        targets.emplace(key, -1);
    for (const auto& [key, target] : targets) {
        const auto old = from.statistics.find(key);
        if (target == -1)
            out.emplace_back(SetStatistics{std::to_string(key), {}});
        else if (old == from.statistics.end() || old->second != target)
            out.emplace_back(SetStatistics{std::to_string(key), target});
    }
    return out;
}

IndexSettings settingsOf(const Index& index) { return {index.storageParameters, index.tablespace, index.statistics}; }

void replaceAtOnce(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    draft.join(id, id);
    Node drop = draft.start(change, Phase::Switch, {});
    drop.statements = {dropStatement(id, false)};
    Creation back = creation(id, *change.before, id.part, false, false);
    drop.undo = std::move(back.create);
    drop.undo.insert(drop.undo.end(), back.rest.begin(), back.rest.end());
    drop.removes = {id};
    drop.bundle = draft.bundleOf(id);
    draft.add(std::move(drop));
    Node create = draft.start(change, Phase::Switch, message("plan.title.replace-index", COFFERDAM_TR("Replace index %1 of %2"), names(id)));
    Creation forward = creation(id, *change.after, id.part, false, draft.isPartitioned(id));
    create.statements = std::move(forward.create);
    create.statements.insert(create.statements.end(), forward.rest.begin(), forward.rest.end());
    create.undo = {dropStatement(id, false)};
    create.provides = {id};
    create.bundle = draft.bundleOf(id);
    draft.add(std::move(create));
}

void replaceByTwin(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const std::string twin = draft.helperName(id.schema, id.part, "_new");
    const std::size_t built = build(draft, change, twin, message("plan.title.build-index", COFFERDAM_TR("Build the new form of index %1 on %2"), names(id)));
    const std::size_t dropped = dropNode(draft, change, Phase::Switch);
    draft.nodes[dropped].after.push_back(built);
    Node rename = draft.start(change, Phase::Switch, message("plan.title.rename-index", COFFERDAM_TR("Give the new index of %2 the name %1"), names(id)));
    ddl::Rename statement;
    statement.target = inTable(Kind::Index, id.table(), twin);
    statement.newName = id.part;
    rename.statements = {statement};
    ddl::Rename back;
    back.target = id;
    back.newName = twin;
    rename.undo = {back};
    rename.after = {dropped};
    rename.provides = {id};
    rename.bundle = draft.bundleOf(id);
    rename.done = checks::indexValid(id.schema, id.part) + " AND " + checks::missing(inTable(Kind::Index, id.table(), twin));
    draft.add(std::move(rename));
}

} // namespace

void alterIndexSettings(Draft& draft, const Change& change, const IndexSettings& from, const IndexSettings& to)
{
    const auto statement = [&](std::vector<ddl::alter::Action> actions) {
        ddl::AlterTable out;
        out.kind = Kind::Index;
        out.name = {change.id.schema, change.id.part};
        out.actions = std::move(actions);
        return out;
    };
    Node node = draft.start(change, Phase::Expand, message("plan.title.alter-index", COFFERDAM_TR("Change the settings of index %1 of %2"), names(change.id)));
    node.statements = {statement(settings(from, to))};
    node.undo = {statement(settings(to, from))};
    draft.add(std::move(node));
}

void alterIndex(Draft& draft, const Change& change)
{
    const auto& from = was<Index>(change);
    const auto& to = becomes<Index>(change);
    if (!redefines(change))
        return;
    // It is tied and let go with its table.
    const bool onlyTie = change.properties.size() == 1 && has(change, "attached_to");
    if (onlyTie && (attachesTable(draft, change.id.table()) || detachesTable(draft, change.id.table())))
        return;
    if (onlySettings(change)) {
        alterIndexSettings(draft, change, settingsOf(from), settingsOf(to));
        return;
    }
    const bool onlyAttached = change.properties.size() == 1 && has(change, "attached_to") && to.attachedTo && !from.attachedTo;
    if (onlyAttached) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.attach-index", COFFERDAM_TR("Attach index %1 of %2"), names(change.id)));
        ddl::AttachIndex attach;
        attach.parent = *to.attachedTo;
        attach.index = {change.id.schema, change.id.part};
        node.statements = {attach};
        node.provides = {change.id};
        draft.add(std::move(node));
        return;
    }
    if (concurrently(draft, change.id))
        replaceByTwin(draft, change);
    else
        replaceAtOnce(draft, change);
}

} // namespace cofferdam::plan
