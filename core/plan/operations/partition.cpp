#include "operations.h"

#include "ddl/partition_check.h"

#include <algorithm>

namespace cofferdam::plan {

ObjectId parentOf(const catalog::PartitionOf& partition) { return tableId(partition.parent.schema, partition.parent.name); }

namespace {

using namespace ddl::alter;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::PartitionOf;
using catalog::Table;

std::optional<ObjectId> defaultOf(const Catalog& catalog, const Users& users, const ObjectId& parent)
{
    for (const ObjectId& user : users.of(parent)) {
        const auto* table = user.kind == Kind::Table ? catalog.get<Table>(user) : nullptr;
        if (table && table->partitionOf && table->partitionOf->bound == "DEFAULT" && parentOf(*table->partitionOf) == parent)
            return user;
    }
    return std::nullopt;
}

/// Some check compares the key column already, so that only the server knows whether it says what the bound says.
bool comparesAlready(const Draft& draft, const ObjectId& table, const std::string& column)
{
    const auto checks = draft.before.parts(Kind::Constraint, table);
    return std::any_of(checks.begin(), checks.end(), [&](const catalog::Entry& entry) {
        const std::string& text = entry.as<Constraint>().expression.sql();
        return entry.as<Constraint>().type == ConstraintType::Check && text.find(column) != std::string::npos &&
               text.find_first_of("=<") != std::string::npos;
    });
}

bool constraintNamed(const Catalog& catalog, const std::string& schema, const std::string& name)
{
    bool found = false;
    catalog.forEach(Kind::Constraint, [&](const catalog::Entry& entry) { found = found || (entry.id.schema == schema && entry.id.part == name); });
    return found;
}

/// Another partition of the goal takes rows that this one had: they change hands in one transaction.
bool isReplaced(const Draft& draft, const ObjectId& id, const PartitionOf& from)
{
    for (const ObjectId& user : draft.usersAfter().of(parentOf(from))) {
        const auto* other = user.kind == Kind::Table ? draft.after.get<Table>(user) : nullptr;
        if (!other || user == id || !other->partitionOf || other->partitionOf->parent != from.parent)
            continue;
        const auto* old = draft.before.get<Table>(user);
        if ((!old || old->partitionOf != other->partitionOf) && ddl::boundsMayOverlap(from.bound, other->partitionOf->bound))
            return true;
    }
    return false;
}

/// The check that DETACH … CONCURRENTLY leaves behind; nothing where the plain form is the better one.
std::optional<ObjectId> checkLeftBehind(const Draft& draft, const ObjectId& id, const PartitionOf& from)
{
    const ObjectId parent = parentOf(from);
    const auto* above = draft.before.get<Table>(parent);
    if (!draft.online(id) || draft.options.serverVersion < 14 || !above || above->partitionOf || isReplaced(draft, id, from))
        return std::nullopt;
    // Refused beside a default partition.
    if (defaultOf(draft.before, draft.usersBefore(), parent) || defaultOf(draft.after, draft.usersAfter(), parent))
        return std::nullopt;
    const auto check = ddl::partitionCheck(*above, from.bound);
    if (!check || !check->exact || comparesAlready(draft, id, check->column))
        return std::nullopt;
    const std::string name = id.name + "_" + check->column + "_check";
    if (name.size() > 63 || constraintNamed(draft.before, id.schema, name) || constraintNamed(draft.after, id.schema, name))
        return std::nullopt;
    return inTable(Kind::Constraint, id, name);
}

Statement detachStatement(const ObjectId& id, const PartitionOf& from, bool concurrently)
{
    return alterTable(parentOf(from), {DetachPartition{id.qualified(), concurrently, false}});
}

Statement attachStatement(const ObjectId& id, const PartitionOf& to)
{
    return alterTable(parentOf(to), {AttachPartition{id.qualified(), to.bound}}, true);
}

/// A detached table keeps its parent's foreign keys as its own: those that the goal does not have go.
std::size_t dropKeptKeys(Draft& draft, const Change& change, const PartitionOf& from, std::size_t after)
{
    for (const auto& entry : draft.before.parts(Kind::Constraint, parentOf(from))) {
        if (entry.as<Constraint>().type != ConstraintType::ForeignKey)
            continue;
        const ObjectId own = inTable(Kind::Constraint, change.id, entry.id.part);
        if (keptByDetach(draft, own) || draft.before.contains(own))
            continue;
        Node node = draft.start(change, Phase::Switch, message("plan.title.drop-constraint", COFFERDAM_TR("Drop constraint %1 of %2"),
                                                                {identifier(own.part), identifier(change.id.sql())}));
        node.statements = {alterTable(change.id, {DropConstraint{own.part}})};
        node.undo = {alterTable(change.id, {AddConstraint{{own.part, entry.as<Constraint>()}, {}}})};
        node.after = {after};
        after = draft.add(std::move(node));
    }
    return after;
}

/// The last node: what is done to the parts of the table comes after it.
std::size_t detach(Draft& draft, const Change& change, const PartitionOf& from, bool reattached)
{
    const auto check = reattached ? std::nullopt : checkLeftBehind(draft, change.id, from);
    Node node = draft.start(change, Phase::Switch, message("plan.title.detach", COFFERDAM_TR("Detach partition %1"), {identifier(change.id.sql())}));
    node.execution = check ? Execution::Alone : Execution::Transaction;
    node.statements = {detachStatement(change.id, from, check.has_value())};
    node.undo = {attachStatement(change.id, from)};
    node.releases = {change.id};
    node.own = true;
    std::size_t last = draft.add(std::move(node));
    if (check) {
        Node drop = draft.start(change, Phase::Switch, message("plan.title.drop-bound", COFFERDAM_TR("Drop the check that detaching left on %1"), {identifier(change.id.sql())}));
        drop.statements = {alterTable(change.id, {DropConstraint{check->part}})};
        drop.done = checks::missing(*check);
        drop.after = {last};
        last = draft.add(std::move(drop));
    }
    return reattached ? last : dropKeptKeys(draft, change, from, last);
}

/// A check that is there for an attachment only: what it says, of which table, and in which words.
struct Helper {
    ObjectId table;
    std::string expression;
    const char* suffix = ""; ///< of its name
    Message title, why, broken;
    std::vector<Message> application;
};

/// Adds the check and proves it while reads and writes go on. The last node, and the check.
std::pair<std::size_t, ObjectId> proveHelper(Draft& draft, const Change& change, const Helper& helper, const std::vector<std::size_t>& after)
{
    const ObjectId id = inTable(Kind::Constraint, helper.table, draft.helperName(helper.table.schema, change.id.name, helper.suffix));
    Node add = draft.start(change, Phase::Validate, helper.title);
    add.unit = helper.table;
    add.statements = draft.parse("ALTER TABLE " + helper.table.qualified().sql() + " ADD CONSTRAINT " + catalog::QualifiedName{{}, id.part}.sql() + " CHECK (" +
                                 helper.expression + ") NOT VALID");
    add.undo = {alterTable(helper.table, {DropConstraint{id.part}})};
    add.done = checks::exists(id);
    add.after = after;
    add.why = helper.why;
    add.application = helper.application;
    const std::size_t added = draft.add(std::move(add));
    Node validate = draft.start(change, Phase::Validate, message("plan.title.validate", COFFERDAM_TR("Validate %1 of %2"), {identifier(id.part), identifier(helper.table.sql())}));
    validate.unit = helper.table;
    validate.statements = {alterTable(helper.table, {ValidateConstraint{id.part}})};
    validate.own = true;
    validate.done = checks::constraintValid(id);
    validate.precondition = Check{checks::query(checks::noRows(helper.table.qualified(), "NOT (" + helper.expression + ")")), helper.broken};
    validate.after = {added};
    return std::pair{draft.add(std::move(validate)), id};
}

/// A check that says what the bound will say, so that attaching reads nothing.
std::optional<std::pair<std::size_t, ObjectId>> proveBound(Draft& draft, const Change& change, const PartitionOf& to, const std::vector<std::size_t>& parts)
{
    const auto* above = draft.before.get<Table>(parentOf(to));
    const auto check = draft.online(change.id) && above ? ddl::partitionCheck(*above, to.bound) : std::nullopt;
    if (!check)
        return std::nullopt;
    const auto arguments = std::vector{identifier(change.id.sql())};
    return proveHelper(draft, change,
                       {change.id, check->sql, "_bound", message("plan.title.add-bound", COFFERDAM_TR("Bind the rows of %1 to the partition's bound"), arguments),
                        message("plan.why.bound", COFFERDAM_TR("A validated check that says the same lets ATTACH PARTITION skip its scan under a strong lock.")),
                        message("plan.check.rows-fit", COFFERDAM_TR("Some rows of %1 do not fit the partition's bound."), arguments),
                        {}},
                       parts);
}

/// The same for the default partition beside it: a check that it holds nothing of what the bound says.
std::optional<std::pair<std::size_t, ObjectId>> proveDefault(Draft& draft, const Change& change, const PartitionOf& to, const std::vector<std::size_t>& parts)
{
    const ObjectId parent = parentOf(to);
    const auto* above = draft.before.get<Table>(parent);
    const auto other = above ? defaultOf(draft.before, draft.usersBefore(), parent) : std::nullopt;
    const auto* table = other && *other != change.id ? draft.after.get<Table>(*other) : nullptr;
    const bool stays = table && table->partitionOf == draft.before.get<Table>(*other)->partitionOf && !table->partitionBy && !draft.isNew(*other);
    const auto check = stays && draft.online(*other) ? ddl::partitionCheck(*above, to.bound) : std::nullopt;
    if (!check)
        return std::nullopt;
    const auto arguments = std::vector{identifier(other->sql()), identifier(change.id.sql())};
    return proveHelper(draft, change,
                       {*other, "NOT (" + check->sql + ")", "_kept_out",
                        message("plan.title.exclude-bound", COFFERDAM_TR("Keep what belongs to %2 out of the default partition %1"), arguments),
                        message("plan.why.exclude-bound", COFFERDAM_TR("A validated check that says the opposite of the bound lets ATTACH PARTITION skip its scan of the default partition under a strong lock.")),
                        message("plan.check.default-holds", COFFERDAM_TR("Some rows of the default partition %1 belong to %2."), arguments),
                        {message("plan.app.exclude-bound", COFFERDAM_TR("Nobody inserts rows that belong to %2 until it is attached: the default partition %1 refuses them."), arguments)}},
                       parts);
}

std::size_t attach(Draft& draft, const Change& change, const PartitionOf& to, const std::vector<std::size_t>& parts, bool moved)
{
    const auto proven = moved ? std::nullopt : proveBound(draft, change, to, parts);
    const auto excluded = moved ? std::nullopt : proveDefault(draft, change, to, parts);
    const ObjectId parent = parentOf(to);
    Node node = draft.start(change, Phase::Switch, message("plan.title.attach", COFFERDAM_TR("Attach partition %1"), {identifier(change.id.sql())}));
    node.statements = {attachStatement(change.id, to)};
    node.undo = {alterTable(parent, {DetachPartition{change.id.qualified(), false, false}})};
    node.needs = {parent};
    // What fits the parent's indexes and constraints by then is tied to them instead of being built under their locks.
    for (Kind kind : {Kind::Constraint, Kind::Index}) {
        for (const ObjectId& table : {change.id, parent}) {
            for (const auto& entry : draft.after.parts(kind, table))
                node.needs.push_back(entry.id);
        }
    }
    node.own = true;
    node.after = parts;
    if (proven) {
        node.statements.push_back(alterTable(change.id, {DropConstraint{proven->second.part}}));
        node.after.push_back(proven->first);
        node.done = checks::missing(proven->second);
    }
    if (excluded) {
        node.statements.push_back(alterTable(excluded->second.table(), {DropConstraint{excluded->second.part}}));
        node.after.push_back(excluded->first);
        node.done += (node.done.empty() ? "" : " AND ") + checks::missing(excluded->second);
    }
    return draft.add(std::move(node));
}

/// What the plan does to the parts of a table.
std::vector<std::size_t> partNodes(const Draft& draft, const ObjectId& table)
{
    std::vector<std::size_t> out;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        const ObjectId& object = draft.nodes[n].object;
        const bool part = object.kind == Kind::Column || object.kind == Kind::Constraint || object.kind == Kind::Index || object.kind == Kind::Trigger;
        if (part && object.table() == table)
            out.push_back(n);
    }
    return out;
}

void planOne(Draft& draft, const Change& change)
{
    const auto& from = was<Table>(change).partitionOf;
    const auto& to = becomes<Table>(change).partitionOf;
    const bool attaches = to && !to->bound.empty();
    const auto parts = partNodes(draft, change.id);
    if (from && attaches) {
        const std::size_t detached = detach(draft, change, *from, true);
        const std::size_t attached = attach(draft, change, *to, parts, true);
        draft.nodes[attached].after.push_back(detached);
        if (from->parent != to->parent && !parts.empty()) { // its rows are in neither table while its columns become those of the other
            for (std::size_t n : parts)
                draft.nodes[n].after.push_back(detached);
            return;
        }
        draft.join(change.id, change.id);
        draft.nodes[attached].bundle = draft.nodes[detached].bundle = draft.bundleOf(change.id);
    } else if (from && !to) {
        const std::size_t detached = detach(draft, change, *from, false);
        for (std::size_t n : parts)
            draft.nodes[n].after.push_back(detached);
    } else if (attaches) {
        attach(draft, change, *to, parts, false);
    }
}

/// A node that gives a bound of a parent free, or takes one.
struct Turn {
    std::size_t node = none;
    std::string bound;
};

/// Who takes over rows of another waits for it, in one transaction: between the two nobody could insert them.
void orderTurns(Draft& draft)
{
    std::map<ObjectId, std::vector<Turn>> leaving, coming;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        for (const Statement& statement : draft.nodes[n].statements) {
            const auto* alter = statement.as<ddl::AlterTable>();
            for (const Action& action : alter ? alter->actions : std::vector<Action>()) {
                const ObjectId parent = tableId(alter->name.schema, alter->name.name);
                if (const auto* attach = std::get_if<AttachPartition>(&action))
                    coming[parent].push_back({n, attach->bound});
                const auto* detach = std::get_if<DetachPartition>(&action);
                const auto* old = detach ? draft.before.get<Table>(tableId(detach->partition.schema, detach->partition.name)) : nullptr;
                if (old && old->partitionOf)
                    leaving[parent].push_back({n, old->partitionOf->bound});
            }
        }
        for (const ObjectId& gone : draft.nodes[n].removes) {
            const auto* table = gone.kind == Kind::Table ? draft.before.get<Table>(gone) : nullptr;
            if (table && table->partitionOf)
                leaving[parentOf(*table->partitionOf)].push_back({n, table->partitionOf->bound});
        }
    }
    for (const auto& [parent, takers] : coming) {
        for (const Turn& taker : takers) {
            for (const Turn& leaver : leaving[parent]) {
                if (leaver.node == taker.node || draft.nodes[leaver.node].execution != Execution::Transaction || !ddl::boundsMayOverlap(leaver.bound, taker.bound))
                    continue;
                draft.nodes[taker.node].after.push_back(leaver.node);
                for (std::size_t n : {taker.node, leaver.node}) {
                    if (draft.nodes[n].bundle == none)
                        draft.nodes[n].bundle = draft.newBundle();
                }
                draft.joinBundles(draft.nodes[taker.node].bundle, draft.nodes[leaver.node].bundle);
            }
        }
    }
}

/// The copy of a parent's trigger is there once the table is attached.
void copiesAfterAttachment(Draft& draft)
{
    std::map<ObjectId, std::size_t> attached;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        for (const Statement& statement : draft.nodes[n].statements) {
            const auto* alter = statement.as<ddl::AlterTable>();
            const auto* attach = alter && alter->actions.size() == 1 ? std::get_if<AttachPartition>(&alter->actions.front()) : nullptr;
            if (attach)
                attached[tableId(attach->partition.schema, attach->partition.name)] = n;
        }
    }
    for (Node& node : draft.nodes) {
        const auto* trigger = draft.after.get<catalog::Trigger>(node.object);
        const auto found = attached.find(node.object.table());
        if (trigger && trigger->inherited && found != attached.end())
            node.after.push_back(found->second);
    }
}

} // namespace

bool attachesTable(const Draft& draft, const ObjectId& table)
{
    const auto* now = draft.after.get<Table>(table);
    if (!now || !now->partitionOf)
        return false;
    const auto* then = draft.before.get<Table>(table);
    return draft.isNew(table) || !then || then->partitionOf != now->partitionOf;
}

bool detachesTable(const Draft& draft, const ObjectId& table)
{
    const auto* then = draft.before.get<Table>(table);
    const auto* now = draft.after.get<Table>(table);
    return then && now && then->partitionOf && !draft.isNew(table) && then->partitionOf != now->partitionOf;
}

bool sameForeignKey(const Constraint& a, const Constraint& b)
{
    return a.type == ConstraintType::ForeignKey && b.type == ConstraintType::ForeignKey && a.columns == b.columns && a.referencedTable == b.referencedTable &&
           a.referencedColumns == b.referencedColumns && a.match == b.match && a.onUpdate == b.onUpdate && a.onDelete == b.onDelete &&
           a.onDeleteColumns == b.onDeleteColumns && a.deferrable == b.deferrable && a.initiallyDeferred == b.initiallyDeferred && a.validated == b.validated;
}

bool keptByDetach(const Draft& draft, const ObjectId& key)
{
    const auto* then = draft.tableBefore(key);
    const auto* now = draft.tableAfter(key);
    const auto* wanted = draft.after.get<Constraint>(key);
    if (!then || !now || !then->partitionOf || now->partitionOf || draft.isNew(key.table()) || !wanted)
        return false;
    const auto* above = draft.before.get<Constraint>(inTable(Kind::Constraint, parentOf(*then->partitionOf), key.part));
    return above && sameForeignKey(*above, *wanted) && !draft.before.contains(key);
}

bool absorbedByAttach(const Draft& draft, const ObjectId& key)
{
    const auto* own = draft.before.get<Constraint>(key);
    const auto* now = draft.tableAfter(key);
    if (!own || !own->validated || !now || !now->partitionOf || !attachesTable(draft, key.table()))
        return false;
    const auto above = draft.after.parts(Kind::Constraint, parentOf(*now->partitionOf));
    return std::any_of(above.begin(), above.end(), [&](const catalog::Entry& entry) { return sameForeignKey(entry.as<Constraint>(), *own); });
}

bool holdsReferencedRows(const Draft& draft, const ObjectId& table)
{
    const auto* then = draft.before.get<Table>(table);
    while (then && then->partitionOf) {
        const ObjectId parent = parentOf(*then->partitionOf);
        for (const ObjectId& user : draft.usersBefore().of(parent)) {
            const auto* key = draft.before.get<Constraint>(user);
            if (key && key->type == ConstraintType::ForeignKey && key->referencedTable == parent.qualified())
                return true;
        }
        then = draft.before.get<Table>(parent);
    }
    return false;
}

void planPartitions(Draft& draft)
{
    for (const Change& change : draft.differences.changes) {
        if (change.action != diff::Action::Altered || change.id.kind != Kind::Table || draft.isNew(change.id))
            continue;
        if (was<Table>(change).partitionOf != becomes<Table>(change).partitionOf)
            planOne(draft, change);
    }
    orderTurns(draft);
    copiesAfterAttachment(draft);
}

} // namespace cofferdam::plan
