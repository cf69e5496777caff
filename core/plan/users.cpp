#include "users.h"

#include <algorithm>
#include <unordered_set>

namespace cofferdam::plan {

using catalog::Kind;
using catalog::Object;

namespace {

/// A column of a common type without default uses nothing; asking would cost time on every column of a schema.
bool usesNothing(const catalog::Column& column)
{
    static const std::unordered_set<std::string> common{
        "bigint",  "boolean",          "bytea",   "character varying", "date",     "double precision",            "integer",
        "json",    "jsonb",            "numeric", "real",              "smallint", "text",                        "timestamp without time zone",
        "uuid",    "timestamp with time zone", "inet"};
    return column.defaultValue.empty() && !column.generated && column.collation.empty() && column.type.schema.empty() && common.contains(column.type.name);
}

/// Columns of its own table that a generated column is made of.
void addSiblings(const catalog::Catalog& catalog, const ObjectId& id, const catalog::Column& column, catalog::Dependencies& out)
{
    if (!column.generated)
        return;
    for (const auto& reference : column.generated->expression.references()) {
        if (reference.kind != base::Reference::Kind::Column || reference.parts.empty())
            continue;
        ObjectId sibling = catalog::columnId(id.table(), reference.parts.back());
        if (sibling != id && catalog.column(sibling))
            out.push_back(std::move(sibling));
    }
}

catalog::Dependencies usesOfColumn(const catalog::Catalog& catalog, const ObjectId& id, const catalog::Column& column)
{
    if (usesNothing(column))
        return {};
    catalog::Table alone;
    alone.columns.push_back(column);
    catalog::Dependencies out = ddl::dependenciesOf(catalog, id.table(), Object(std::move(alone)));
    std::erase_if(out, [](const ObjectId& used) { return used.kind == Kind::Schema; });
    addSiblings(catalog, id, column, out);
    return out;
}

} // namespace

catalog::Dependencies usesOf(const catalog::Catalog& catalog, const ObjectId& id)
{
    if (id.kind == Kind::Column) {
        const catalog::Column* column = catalog.column(id);
        return column ? usesOfColumn(catalog, id, *column) : catalog::Dependencies();
    }
    const Object* object = catalog.find(id);
    return object ? ddl::dependenciesOf(catalog, id, *object) : catalog::Dependencies();
}

Users::Users(const catalog::Catalog& catalog)
{
    const auto enter = [this](const ObjectId& user, const catalog::Dependencies& uses) {
        for (const ObjectId& used : uses) {
            if (used == user)
                continue;
            m_users[used].push_back(user);
            if (used.kind == Kind::Column && !(info(user.kind).inTable && user.table() == used.table()))
                m_users[used.table()].push_back(user);
        }
    };
    catalog.forEach([&](const catalog::Entry& entry) {
        const auto uses = ddl::dependenciesOf(catalog, entry.id, *entry.object);
        if (entry.id.kind != Kind::Table) {
            enter(entry.id, uses);
            return;
        }
        catalog::Dependencies ofColumns;
        for (const catalog::Column& column : entry.as<catalog::Table>().columns) {
            const ObjectId id = catalog::columnId(entry.id, column.name);
            const auto own = usesOfColumn(catalog, id, column);
            enter(id, own);
            ofColumns.insert(ofColumns.end(), own.begin(), own.end());
        }
        std::sort(ofColumns.begin(), ofColumns.end());
        catalog::Dependencies rest;
        for (const ObjectId& used : uses) {
            const bool own = used.kind == Kind::Column && used.table() == entry.id;
            if (!own && !std::binary_search(ofColumns.begin(), ofColumns.end(), used))
                rest.push_back(used);
        }
        enter(entry.id, rest);
    });
    for (auto& [used, users] : m_users) {
        std::sort(users.begin(), users.end());
        users.erase(std::unique(users.begin(), users.end()), users.end());
    }
}

const std::vector<ObjectId>& Users::of(const ObjectId& used) const
{
    static const std::vector<ObjectId> nobody;
    const auto found = m_users.find(used);
    return found == m_users.end() ? nobody : found->second;
}

std::vector<ObjectId> Users::closure(const ObjectId& used) const
{
    std::vector<ObjectId> out;
    std::unordered_map<ObjectId, bool, catalog::ObjectIdHash> seen{{used, true}};
    std::vector<ObjectId> open{used};
    while (!open.empty()) {
        const ObjectId next = std::move(open.back());
        open.pop_back();
        for (const ObjectId& user : of(next)) {
            if (seen.emplace(user, true).second) {
                out.push_back(user);
                open.push_back(user);
            }
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace cofferdam::plan
