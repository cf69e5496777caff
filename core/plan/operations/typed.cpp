#include "operations.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::CompositeType;
using catalog::Table;

ObjectId typeOf(const Table& table) { return {Kind::CompositeType, table.ofType->schema, table.ofType->name, {}}; }

bool changesAttributes(const Statement& statement)
{
    if (const auto* drop = statement.as<ddl::Drop>())
        return !drop->targets.empty() && drop->targets.front().kind == Kind::CompositeType;
    return statement.as<ddl::AlterCompositeType>() || statement.as<ddl::CreateCompositeType>();
}

/// The nodes that change the type of a table that has one, and those that bring the table's columns after it.
std::vector<std::size_t> nodesOf(const Draft& draft, const ObjectId& table)
{
    const auto& from = *draft.before.get<Table>(table);
    const auto& to = *draft.after.get<Table>(table);
    const bool stays = from.ofType == to.ofType;
    std::vector<std::size_t> out;
    bool changes = !stays;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        const Node& node = draft.nodes[n];
        const bool ofType = stays && node.object == typeOf(to) && std::any_of(node.statements.begin(), node.statements.end(), changesAttributes);
        changes = changes || ofType;
        if (ofType || (node.object.kind == Kind::Column && node.object.table() == table))
            out.push_back(n);
    }
    return changes ? out : std::vector<std::size_t>();
}

void planTypedTable(Draft& draft, const ObjectId& id)
{
    const auto& from = draft.before.get<Table>(id)->ofType;
    const auto& to = draft.after.get<Table>(id)->ofType;
    const auto nodes = nodesOf(draft, id);
    if (nodes.empty() && from == to)
        return;
    const Message title = message("plan.title.of-type", COFFERDAM_TR("Change the type of table %1"), {identifier(id.sql())});
    const Statement untie = alterTable(id, {ddl::alter::SetOfType{}});
    const Change* change = draft.change(id);
    const auto serves = change ? std::vector{change->key()} : std::vector<ChangeKey>();
    std::size_t released = none;
    if (from) {
        Node release = draft.start(id, Phase::Expand, title);
        release.statements = {untie};
        release.undo = {alterTable(id, {ddl::alter::SetOfType{*from}})};
        release.releases = {id};
        release.serves = serves;
        released = draft.add(std::move(release));
        for (std::size_t n : nodes)
            draft.nodes[n].after.push_back(released);
    }
    if (!to)
        return;
    Node bind = draft.start(id, Phase::Expand, title);
    bind.statements = {alterTable(id, {ddl::alter::SetOfType{*to}})};
    bind.undo = {untie};
    bind.needs = {typeOf(*draft.after.get<Table>(id))};
    bind.after = nodes;
    bind.serves = serves;
    if (released != none)
        bind.after.push_back(released);
    draft.add(std::move(bind));
}

} // namespace

bool followsType(const Draft& draft, const ObjectId& id)
{
    const auto* from = draft.before.get<Table>(id);
    const auto* to = draft.after.get<Table>(id);
    if (!from || !to)
        return false;
    const auto* type = to->ofType ? draft.after.get<CompositeType>(typeOf(*to)) : nullptr;
    if (!type)
        return !to->ofType;
    // The goal's columns may stand in the order of the baseline's: the type says what it has to be.
    std::size_t next = 0;
    for (const auto& column : from->columns) {
        const auto found = std::find_if(type->attributes.begin(), type->attributes.end(), [&](const auto& a) { return a.name == column.name; });
        if (found == type->attributes.end())
            continue;
        if (static_cast<std::size_t>(found - type->attributes.begin()) != next)
            return false;
        ++next;
    }
    return true;
}

void planTypedTables(Draft& draft)
{
    std::vector<ObjectId> tables;
    draft.after.forEach(Kind::Table, [&](const catalog::Entry& entry) {
        const auto* before = draft.before.get<Table>(entry.id);
        if (before && (before->ofType || entry.as<Table>().ofType) && !draft.isNew(entry.id))
            tables.push_back(entry.id);
    });
    for (const ObjectId& id : tables)
        planTypedTable(draft, id);
}

} // namespace cofferdam::plan
