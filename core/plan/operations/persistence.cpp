#include "operations.h"

#include <algorithm>

/// SET LOGGED and SET UNLOGGED among foreign keys: at no moment may a permanent table reference one that is not (manual, CREATE TABLE,
/// UNLOGGED; ALTER TABLE refuses it).
namespace cofferdam::plan {
namespace {

using catalog::Constraint;

const ddl::alter::SetLogged* changeOf(const Node& node)
{
    for (const Statement& statement : node.statements) {
        const auto* alter = statement.as<ddl::AlterTable>();
        for (const ddl::alter::Action& action : alter ? alter->actions : std::vector<ddl::alter::Action>()) {
            if (const auto* change = std::get_if<ddl::alter::SetLogged>(&action))
                return change;
        }
    }
    return nullptr;
}

const Constraint* foreignKey(const Catalog& catalog, const ObjectId& id)
{
    const auto* constraint = id.kind == Kind::Constraint ? catalog.get<Constraint>(id) : nullptr;
    return constraint && constraint->type == catalog::ConstraintType::ForeignKey ? constraint : nullptr;
}

ObjectId referenced(const Constraint& key) { return tableId(key.referencedTable.schema, key.referencedTable.name); }

bool references(const Catalog& catalog, const ObjectId& from, const ObjectId& to)
{
    const auto keys = catalog.parts(Kind::Constraint, from);
    return std::any_of(keys.begin(), keys.end(), [&](const catalog::Entry& entry) {
        const Constraint* key = foreignKey(catalog, entry.id);
        return key && referenced(*key) == to;
    });
}

} // namespace

void orderPersistence(Draft& draft)
{
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        const auto* change = changeOf(draft.nodes[n]);
        if (!change)
            continue;
        const ObjectId table = draft.nodes[n].object;
        for (std::size_t m = 0; m < draft.nodes.size(); ++m) {
            const ObjectId other = draft.nodes[m].object;
            const auto* theirs = m == n ? nullptr : changeOf(draft.nodes[m]);
            const auto touches = [&](const Constraint* key) { return key && (other.table() == table || referenced(*key) == table); };
            // What references it follows to the write-ahead log, and leaves it before.
            if (theirs && theirs->logged == change->logged && (references(draft.before, other, table) || references(draft.after, other, table)))
                draft.nodes[change->logged ? m : n].after.push_back(change->logged ? n : m);
            else if (!draft.nodes[m].removes.empty() && touches(foreignKey(draft.before, other)))
                draft.nodes[n].after.push_back(m);
            else if (draft.nodes[m].removes.empty() && !draft.nodes[m].provides.empty() && !draft.before.contains(other) && touches(foreignKey(draft.after, other)))
                draft.nodes[m].after.push_back(n);
        }
    }
}

} // namespace cofferdam::plan
