#include "ddl/privileges.h"

#include "interpret.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Privileges;
using catalog::Table;

namespace {

using Map = std::map<std::string, catalog::Grant>;

using Set = std::map<std::string, bool>;

void change(const Grant& statement, const std::vector<std::string>& privileges, bool ofOwner, Set& set)
{
    for (const std::string& privilege : privileges) {
        if (statement.grant) {
            bool& option = set[privilege];
            option = (option || statement.grantOption) && !ofOwner; // an owner may grant anyway
        } else if (statement.grantOption) {
            if (const auto known = set.find(privilege); known != set.end())
                known->second = false;
        } else {
            set.erase(privilege);
        }
    }
}

/// Applies one GRANT or REVOKE to one object's map, which holds what differs from the usual.
void apply(const Context& context, const Grant& statement, const std::vector<std::string>& privileges, const ObjectId& id,
           const std::optional<std::string>& owner, Map& map)
{
    for (const std::string& grantee : statement.grantees) {
        const Set usual = usualPrivileges(id, owner, grantee, context.session.serverVersion).privileges;
        const auto known = map.find(grantee);
        Set set = known == map.end() ? usual : known->second.privileges;
        change(statement, privileges, owner && grantee == *owner, set);
        if (set == usual)
            map.erase(grantee);
        else
            map.insert_or_assign(grantee, catalog::Grant{grantee, std::move(set)});
    }
}

std::vector<std::string> expanded(const std::vector<std::string>& written, Kind kind, int serverVersion)
{
    if (!written.empty() && std::find(written.begin(), written.end(), "ALL") == written.end())
        return written;
    return allPrivileges(kind, serverVersion);
}

Done grantColumns(Context& context, const Grant& statement, const ObjectId& table)
{
    if (table.kind != Kind::Table)
        return refused(context, "ddl.not_modelled", COFFERDAM_TR("privileges on columns of %1 have no place here"),
                       {identifier(table.describe())});
    const auto privileges = expanded(statement.privileges, Kind::Column, context.session.serverVersion);
    for (const std::string& column : statement.columns) {
        if (!context.tableAt(table).columns.find(column))
            return unknownObject(context, columnId(table, column));
        context.modify<Table>(table, [&](Table& changed) {
            Privileges& map = changed.columns.find(column)->privileges;
            if (!map)
                map.emplace();
            apply(context, statement, privileges, columnId(table, column), std::nullopt, *map);
        });
    }
    return {};
}

Done grantOn(Context& context, const Grant& statement, const ObjectId& id)
{
    if (!statement.columns.empty())
        return grantColumns(context, statement, id);
    const auto privileges = expanded(statement.privileges, id.kind, context.session.serverVersion);
    context.modifyCommon(id, [&](catalog::Common& common) {
        if (!common.privileges)
            common.privileges.emplace();
        apply(context, statement, privileges, id, common.owner, *common.privileges);
    });
    // Before 18 no lock at all is taken on the table.
    if (context.session.serverVersion >= 18 && catalog::info(id.kind).relation)
        context.lock(id, LockMode::AccessShare);
    return {};
}

bool inAll(const Grant& statement, const ObjectId& id)
{
    if (id.schema != statement.target.name && id.schema != statement.target.schema)
        return false;
    if (statement.target.kind == Kind::Table)
        return id.kind == Kind::Table || id.kind == Kind::View || id.kind == Kind::MaterializedView;
    return id.kind == statement.target.kind;
}

Done grantAll(Context& context, const Grant& statement)
{
    std::vector<ObjectId> members;
    context.catalog().forEach([&](const catalog::Entry& entry) {
        if (inAll(statement, entry.id))
            members.push_back(entry.id);
    });
    for (const ObjectId& member : members)
        COFFERDAM_TRY(grantOn(context, statement, member));
    return {};
}

} // namespace

std::vector<std::string> allPrivileges(Kind kind, int serverVersion)
{
    switch (kind) {
    case Kind::Table:
    case Kind::View:
    case Kind::MaterializedView: {
        std::vector<std::string> all{"DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"};
        if (serverVersion >= 17)
            all.emplace_back("MAINTAIN");
        return all;
    }
    case Kind::Column: return {"INSERT", "REFERENCES", "SELECT", "UPDATE"};
    case Kind::Sequence: return {"SELECT", "UPDATE", "USAGE"};
    case Kind::Schema: return {"CREATE", "USAGE"};
    case Kind::Function: return {"EXECUTE"};
    default: return {"USAGE"};
    }
}

std::vector<std::string> publicPrivileges(const ObjectId& id, int serverVersion)
{
    switch (id.kind) {
    case Kind::Function: return {"EXECUTE"};
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType:
    case Kind::Language: return {"USAGE"};
    case Kind::Schema:
        if (id.name != "public")
            return {};
        // Until 14 everybody could create in the schema public.
        return serverVersion >= 15 ? std::vector<std::string>{"USAGE"} : std::vector<std::string>{"CREATE", "USAGE"};
    default: return {};
    }
}

catalog::Grant usualPrivileges(const ObjectId& id, const std::optional<std::string>& owner, const std::string& grantee, int serverVersion)
{
    catalog::Grant usual{grantee, {}};
    if (id.kind == Kind::Column)
        return usual;
    if (owner && grantee == *owner) {
        for (const std::string& privilege : allPrivileges(id.kind, serverVersion))
            usual.privileges.emplace(privilege, false);
    } else if (grantee == "PUBLIC") {
        for (const std::string& privilege : publicPrivileges(id, serverVersion))
            usual.privileges.emplace(privilege, false);
    }
    return usual;
}

Done interpret(Context& context, const Grant& statement)
{
    if (statement.allInSchema)
        return grantAll(context, statement);
    const ObjectId publicSchema{Kind::Schema, {}, "public", {}};
    if (statement.target == publicSchema && !context.catalog().contains(publicSchema))
        context.put(publicSchema, catalog::Schema());
    if (statement.target.kind == Kind::Language && statement.target.name == "plpgsql")
        return refused(context, "ddl.not_modelled", COFFERDAM_TR("privileges on %1 have no place here"), {identifier("language plpgsql")});
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(statement.target));
    if (id.kind == Kind::Column) // an identity column's sequence has no entry of its own
        return refused(context, "ddl.not_modelled", COFFERDAM_TR("privileges on the sequence of %1 have no place here"),
                       {identifier(id.describe())});
    return grantOn(context, statement, id);
}

Done interpret(Context& context, const AlterOwner& statement)
{
    const ObjectId& target = statement.target;
    const ObjectId publicSchema{Kind::Schema, {}, "public", {}};
    if (target == publicSchema && !context.catalog().contains(target)) {
        if (statement.owner == "pg_database_owner" || statement.owner == "postgres")
            return {}; // as it is born
        context.put(publicSchema, catalog::Schema());
    }
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(target));
    if (id.kind == Kind::Column) // the sequence of an identity column follows its table
        return {};
    const auto setOwner = [&](catalog::Common& common) {
        common.owner = statement.owner;
        // What the new owner had been granted is implied from now on.
        if (common.privileges)
            common.privileges->erase(statement.owner);
    };
    if (catalog::info(id.kind).relation && id.kind != Kind::Index)
        context.lock(id, LockMode::AccessExclusive);
    context.modifyCommon(id, setOwner);
    if (id.kind == Kind::Table) {
        for (const ObjectId& user : context.index.usersOf(id)) {
            const auto* sequence = context.get<catalog::Sequence>(user);
            if (!sequence || !sequence->ownedBy || sequence->ownedBy->table() != id)
                continue;
            context.lock(user, LockMode::AccessExclusive);
            context.modifyCommon(user, setOwner);
        }
    }
    return {};
}

} // namespace cofferdam::ddl
