#include "column_copy.h"

#include "catalog/sequence_range.h"
#include "operations.h"

#include "base/quote.h"

#include <algorithm>
#include <limits>

namespace cofferdam::plan {
namespace {

using catalog::Sequence;

ObjectId unitOf(const ObjectId& id, const Sequence& sequence) { return sequence.ownedBy ? sequence.ownedBy->table() : id; }

ddl::AlterSequence ownership(const ObjectId& id, const std::optional<ObjectId>& owner)
{
    ddl::AlterSequence out;
    out.name = id.qualified();
    out.ownedBy = owner;
    return out;
}

using Range = catalog::SequenceRange;
using catalog::rangeOf;

} // namespace

bool boundsAreStated(const catalog::SequenceOptions& from, const catalog::SequenceOptions& to)
{
    const bool turns = (from.increment.value_or(1) > 0) != (to.increment.value_or(1) > 0);
    const std::vector<Statement> before = placeWithin({}, from, to);
    return turns || (!before.empty() && before.front().as<ddl::AlterSequence>());
}

void sayBounds(ddl::AlterSequence& change, const catalog::SequenceOptions& options)
{
    if (change.type && change.minimum && !*change.minimum)
        change.minimum = rangeOf(options).lowest;
    if (change.type && change.maximum && !*change.maximum)
        change.maximum = rangeOf(options).highest;
}

std::int64_t startOf(const catalog::SequenceOptions& options)
{
    const Range range = rangeOf(options);
    return options.start.value_or(options.increment.value_or(1) > 0 ? range.lowest : range.highest);
}

namespace {

ddl::AlterSequence optionChange(const ObjectId& id, const Sequence& from, const Sequence& to)
{
    ddl::AlterSequence out;
    out.name = id.qualified();
    const auto& a = from.options;
    const auto& b = to.options;
    if (!(a.type == b.type))
        out.type = b.type;
    if (a.increment != b.increment)
        out.increment = b.increment.value_or(1);
    const bool stated = boundsAreStated(a, b);
    if (stated || a.minimum != b.minimum)
        out.minimum = b.minimum;
    if (stated || a.maximum != b.maximum)
        out.maximum = b.maximum;
    sayBounds(out, b);
    if (startOf(a) != startOf(b))
        out.start = startOf(b);
    if (a.cache != b.cache)
        out.cache = b.cache.value_or(1);
    if (a.cycle != b.cycle)
        out.cycle = b.cycle;
    if (from.unlogged != to.unlogged)
        out.logged = !to.unlogged;
    return out;
}

/// The switch of a copied column drops or makes the sequence, because an identity column's takes its name or had it.
bool changesHandsInSwitch(const Draft& draft, const ObjectId& id)
{
    return std::any_of(draft.copies.begin(), draft.copies.end(),
                       [&](const auto& copy) { return sequenceGivenUp(draft, *copy.second) == id || sequenceTakenUp(draft, *copy.second) == id; });
}

} // namespace

std::vector<Statement> placeWithin(const ObjectId& id, const catalog::SequenceOptions& from, const catalog::SequenceOptions& to)
{
    const Range old = rangeOf(from);
    const Range now = rangeOf(to);
    const bool ascending = to.increment.value_or(1) > 0;
    const bool begins = ascending ? now.lowest > old.lowest : now.highest < old.highest;
    // One that gave out no number yet may stand beyond the other end; once it has, nobody may move it back.
    const bool ends = ascending ? startOf(from) > now.highest : startOf(from) < now.lowest;
    if (!begins && !ends)
        return {};
    const std::int64_t place = to.start.value_or(ascending ? now.lowest : now.highest);
    const std::int64_t edge = ascending ? now.lowest : now.highest;
    std::vector<Statement> out;
    if (place < old.lowest || place > old.highest) {
        ddl::AlterSequence widen;
        widen.name = id.qualified();
        if (now.lowest < rangeOf(from.type).lowest || now.highest > rangeOf(from.type).highest)
            widen.type = to.type;
        widen.minimum = std::min(old.lowest, now.lowest);
        widen.maximum = std::max(old.highest, now.highest);
        out.emplace_back(widen);
    }
    const auto moveWhere = [&](const std::string& condition) {
        ddl::Dml position;
        position.kind = ddl::Dml::Kind::Select;
        position.sql = "SELECT pg_catalog.setval(" + base::quoteLiteral(id.qualified().sql()) + ", " + std::to_string(place) + ", false) FROM " +
                       id.qualified().sql() + " WHERE " + condition;
        out.emplace_back(position);
    };
    if (begins)
        moveWhere(std::string("last_value ") + (ascending ? "< " : "> ") + std::to_string(edge));
    if (ends)
        moveWhere(std::string("NOT is_called AND last_value ") + (ascending ? "> " : "< ") + std::to_string(ascending ? now.highest : now.lowest));
    return out;
}

void createSequence(Draft& draft, const Change& change)
{
    if (changesHandsInSwitch(draft, change.id))
        return;
    const auto& goal = becomes<Sequence>(change);
    Sequence free = goal;
    free.ownedBy.reset();
    Node node = draft.start(change, Phase::Expand, message("plan.title.create-sequence", COFFERDAM_TR("Create sequence %1"), {identifier(change.id.sql())}));
    node.unit = unitOf(change.id, goal);
    node.statements = ddl::createStatements(change.id, Object(free));
    node.undo = {ddl::dropStatement(change.id, *change.after)};
    node.provides = {change.id};
    node.done = checks::exists(change.id);
    const std::size_t created = draft.add(std::move(node));
    if (!goal.ownedBy)
        return;
    // The owning column's default usually calls the sequence, so the ownership follows both.
    Node owned = draft.start(change, Phase::Expand, {});
    owned.unit = unitOf(change.id, goal);
    owned.statements = {ownership(change.id, goal.ownedBy)};
    owned.undo = {ownership(change.id, std::nullopt)};
    owned.needs = {*goal.ownedBy, goal.ownedBy->table()};
    owned.after = {created};
    draft.add(std::move(owned));
}

void dropSequence(Draft& draft, const Change& change)
{
    const auto& sequence = was<Sequence>(change);
    if (changesHandsInSwitch(draft, change.id))
        return;
    if (sequence.ownedBy) {
        const Fate column = draft.fate(*sequence.ownedBy);
        const Fate table = draft.fate(sequence.ownedBy->table());
        for (Fate fate : {column, table}) {
            if (fate == Fate::Drop || fate == Fate::Recreate)
                return; // goes with its owner
        }
    }
    Node node = draft.start(change, Phase::Contract, message("plan.title.drop-sequence", COFFERDAM_TR("Drop sequence %1"), {identifier(change.id.sql())}));
    node.statements = {ddl::dropStatement(change.id, *change.before)};
    node.removes = {change.id};
    node.undo = ddl::createStatements(change.id, *change.before);
    node.irreversible = true;
    node.done = checks::missing(change.id);
    node.bundle = draft.bundleOf(change.id);
    node.application = {message("plan.app.drop-sequence", COFFERDAM_TR("No running code calls sequence %1 any more."), {identifier(change.id.sql())})};
    draft.add(std::move(node));
}

void alterSequence(Draft& draft, const Change& change)
{
    const auto& from = was<Sequence>(change);
    const auto& to = becomes<Sequence>(change);
    const ObjectId& id = change.id;
    if (!(from.options == to.options) || from.unlogged != to.unlogged) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.alter-sequence", COFFERDAM_TR("Change the options of sequence %1"), {identifier(id.sql())}));
        node.statements = placeWithin(id, from.options, to.options);
        node.statements.emplace_back(optionChange(id, from, to));
        node.undo = placeWithin(id, to.options, from.options);
        node.undo.emplace_back(optionChange(id, to, from));
        node.own = true;
        draft.add(std::move(node));
    }
    if (from.ownedBy != to.ownedBy) {
        // It has the owner of its table, and goes with it: another owner can be set, and that table dropped, while it has none.
        const bool freed = from.ownedBy && to.ownedBy && (has(change, "owner") || !draft.after.contains(from.ownedBy->table()));
        if (freed) {
            Node release = draft.start(change, Phase::Expand, {});
            release.statements = {ownership(id, {})};
            release.undo = {ownership(id, from.ownedBy)};
            release.releases = {id};
            release.provides = {sequenceReleased(id)};
            draft.add(std::move(release));
        }
        Node node = draft.start(change, Phase::Expand, message("plan.title.own-sequence", COFFERDAM_TR("Change the owner column of sequence %1"), {identifier(id.sql())}));
        node.statements = {ownership(id, to.ownedBy)};
        node.undo = {ownership(id, freed ? std::nullopt : from.ownedBy)};
        if (!freed)
            node.releases = {id};
        // The owner of a sequence that belongs to a column is that of its table.
        if (to.ownedBy)
            node.needs = {*to.ownedBy, to.ownedBy->table(), ownerSettled(id), ownerSettled(to.ownedBy->table())};
        else
            node.provides = {sequenceReleased(id)};
        draft.add(std::move(node));
    }
}

void keepSequences(Draft& draft)
{
    for (const ObjectId& id : draft.keptSequences) {
        const ObjectId column = *draft.before.get<Sequence>(id)->ownedBy;
        const auto goes = [&](const ObjectId& gone) { return gone == column || gone == column.table(); };
        Node release = draft.start(id, Phase::Switch, {});
        release.statements = {ownership(id, {})};
        release.undo = {ownership(id, column)};
        release.bundle = draft.bundleOf(column);
        const std::size_t released = draft.add(std::move(release));
        for (Node& node : draft.nodes) {
            if (std::any_of(node.removes.begin(), node.removes.end(), goes))
                node.after.push_back(released);
        }
        if (draft.after.get<Sequence>(id)->ownedBy != column)
            continue;
        Node own = draft.start(id, Phase::Switch, {});
        own.statements = {ownership(id, column)};
        own.undo = {ownership(id, {})};
        own.needs = {column, column.table()};
        own.bundle = draft.bundleOf(column);
        draft.add(std::move(own));
    }
}

} // namespace cofferdam::plan
