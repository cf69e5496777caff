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

/// The nodes that change the type, and those that bring the table's columns after it.
std::vector<std::size_t> nodesOf(const Draft& draft, const ObjectId& type, const ObjectId& table)
{
    std::vector<std::size_t> out;
    bool changes = false;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        const Node& node = draft.nodes[n];
        const bool ofType = node.object == type && std::any_of(node.statements.begin(), node.statements.end(), changesAttributes);
        changes = changes || ofType;
        if (ofType || (node.object.kind == Kind::Column && node.object.table() == table))
            out.push_back(n);
    }
    return changes ? out : std::vector<std::size_t>();
}

} // namespace

bool followsType(const Draft& draft, const ObjectId& id)
{
    const auto* from = draft.before.get<Table>(id);
    const auto* to = draft.after.get<Table>(id);
    if (!from || !to || !from->ofType || !to->ofType || from->ofType != to->ofType)
        return false;
    const auto* was = draft.before.get<CompositeType>(typeOf(*from));
    const auto* is = draft.after.get<CompositeType>(typeOf(*to));
    if (!was || !is)
        return false;
    std::size_t next = 0;
    for (const auto& attribute : was->attributes) {
        const auto found = std::find_if(is->attributes.begin(), is->attributes.end(), [&](const auto& a) { return a.name == attribute.name; });
        if (found == is->attributes.end())
            continue;
        if (static_cast<std::size_t>(found - is->attributes.begin()) != next)
            return false;
        ++next;
    }
    return true;
}

void planTypedTables(Draft& draft)
{
    std::vector<ObjectId> tables;
    draft.after.forEach(Kind::Table, [&](const catalog::Entry& entry) {
        if (entry.as<Table>().ofType && !draft.isNew(entry.id) && followsType(draft, entry.id))
            tables.push_back(entry.id);
    });
    for (const ObjectId& id : tables) {
        const ObjectId type = typeOf(*draft.after.get<Table>(id));
        const auto nodes = nodesOf(draft, type, id);
        if (nodes.empty())
            continue;
        const Message title = message("plan.title.of-type", COFFERDAM_TR("Change the type of table %1"), {identifier(id.sql())});
        const Statement untie = alterTable(id, {ddl::alter::SetOfType{}});
        const Statement tie = alterTable(id, {ddl::alter::SetOfType{type.qualified()}});
        Node release = draft.start(id, Phase::Expand, title);
        release.statements = {untie};
        release.undo = {tie};
        release.releases = {id};
        const std::size_t released = draft.add(std::move(release));
        for (std::size_t n : nodes)
            draft.nodes[n].after.push_back(released);
        Node bind = draft.start(id, Phase::Expand, title);
        bind.statements = {tie};
        bind.undo = {untie};
        bind.needs = {type};
        bind.after = nodes;
        draft.add(std::move(bind));
    }
}

} // namespace cofferdam::plan
