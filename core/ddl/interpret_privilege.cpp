#include "ddl/privileges.h"

#include "interpret.h"
#include "table_parts.h"

#include <algorithm>
#include <utility>

namespace cofferdam::ddl {

using catalog::Privileges;
using catalog::Table;

namespace {

using Map = std::map<std::string, catalog::Grant>;

using Set = std::map<std::string, bool>;

void change(const Grant& statement, const std::vector<std::string>& privileges, Set& set)
{
    for (const std::string& privilege : privileges) {
        if (statement.grant) {
            bool& option = set[privilege];
            option = option || statement.grantOption;
        } else if (statement.grantOption) {
            if (const auto known = set.find(privilege); known != set.end())
                known->second = false;
        } else {
            set.erase(privilege);
        }
    }
}

/// Who is said to have given it: the session's role when it only passes on what it was given, else the owner (empty).
std::string grantorOf(const Context& context, const std::optional<std::string>& owner, const Map& map)
{
    const std::string& role = context.session.role;
    if (role.empty() || (owner && *owner == role))
        return {};
    const auto passable = [](const auto& privilege) { return privilege.second; };
    const bool passes = std::any_of(map.begin(), map.end(), [&](const auto& entry) {
        const catalog::Grant& grant = entry.second;
        return grant.grantee == role && std::any_of(grant.privileges.begin(), grant.privileges.end(), passable);
    });
    return passes ? role : std::string();
}

/// Applies one GRANT or REVOKE to one object's map, which holds what differs from the usual.
void apply(const Context& context, const Grant& statement, const std::vector<std::string>& privileges, const ObjectId& id,
           const std::optional<std::string>& owner, Map& map)
{
    const std::string grantor = grantorOf(context, owner, map);
    for (const std::string& grantee : statement.grantees) {
        const Set usual = grantor.empty() ? usualPrivileges(id, owner, grantee, context.session.serverVersion).privileges : Set();
        const std::string key = catalog::Grant{grantee, {}, grantor}.key();
        const auto known = map.find(key);
        Set set = known == map.end() ? usual : known->second.privileges;
        change(statement, privileges, set);
        if (set == usual)
            map.erase(key);
        else
            map.insert_or_assign(key, catalog::Grant{grantee, std::move(set), grantor});
    }
}

std::vector<std::string> expanded(const std::vector<std::string>& written, Kind kind, int serverVersion)
{
    if (!written.empty() && std::find(written.begin(), written.end(), "ALL") == written.end())
        return written;
    return allPrivileges(kind, serverVersion);
}

/// A view keeps its columns' privileges beside its query.
Done grantViewColumns(Context& context, const Grant& statement, const ObjectId& id)
{
    const auto privileges = expanded(statement.privileges, Kind::Column, context.session.serverVersion);
    for (const std::string& column : statement.columns) {
        const auto& known = context.get<catalog::View>(id)->columns;
        if (!known.empty() && std::find(known.begin(), known.end(), column) == known.end())
            return unknownObject(context, columnId(id, column));
        context.modify<catalog::View>(id, [&](catalog::View& view) {
            if (!view.privileges)
                view.privileges.emplace(); // the source carries privileges
            Map& map = view.columnPrivileges[column];
            apply(context, statement, privileges, columnId(id, column), std::nullopt, map);
            if (map.empty())
                view.columnPrivileges.erase(column);
        });
    }
    return {};
}

Done grantColumns(Context& context, const Grant& statement, const ObjectId& table)
{
    if (table.kind == Kind::View || table.kind == Kind::MaterializedView)
        return grantViewColumns(context, statement, table);
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

/// Manual, REVOKE: taking a privilege on a table away takes it away from each of its columns, too.
void revokeFromColumns(Context& context, const Grant& statement, const std::vector<std::string>& privileges, const ObjectId& id)
{
    const auto take = [&](const std::string& column, Map& map) {
        apply(context, statement, privileges, columnId(id, column), std::nullopt, map);
    };
    if (context.get<Table>(id)) {
        context.modify<Table>(id, [&](Table& table) {
            for (catalog::Column& column : table.columns) {
                if (column.privileges)
                    take(column.name, *column.privileges);
            }
        });
    } else if (context.get<catalog::View>(id)) {
        context.modify<catalog::View>(id, [&](catalog::View& view) {
            for (auto column = view.columnPrivileges.begin(); column != view.columnPrivileges.end();) {
                take(column->first, column->second);
                column = column->second.empty() ? view.columnPrivileges.erase(column) : std::next(column);
            }
        });
    }
}

/// `column` has an identity: its sequence has no entry of its own, and its owner is the table's.
void grantIdentity(Context& context, const Grant& statement, const ObjectId& column)
{
    const auto privileges = expanded(statement.privileges, Kind::Sequence, context.session.serverVersion);
    context.modify<Table>(column.table(), [&](Table& table) {
        catalog::Column& changed = *table.columns.find(column.part);
        Privileges& map = changed.identity->privileges;
        if (!map)
            map.emplace();
        apply(context, statement, privileges, identitySequence(column.table(), changed), table.owner, *map);
    });
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
    if (!statement.grant)
        revokeFromColumns(context, statement, privileges, id);
    // Before 18 no lock at all is taken on the table.
    if (context.session.serverVersion >= 18 && catalog::info(id.kind).relation)
        context.lock(id, LockMode::AccessShare);
    return {};
}

/// The schema public is no entry of a catalog while nothing is changed about it. A dump of a server before 15 takes its privileges away and
/// gives them back, since a newer server has others.
void forgetWhatIsBorn(Context& context, const ObjectId& publicSchema)
{
    const auto* schema = context.catalog().get<catalog::Schema>(publicSchema);
    if (schema && !schema->owner && !schema->comment && (!schema->privileges || schema->privileges->empty()))
        context.remove(publicSchema);
}

bool inSchema(const Grant& statement, const ObjectId& id) { return id.schema == statement.target.name || id.schema == statement.target.schema; }

bool inAll(const Grant& statement, const ObjectId& id)
{
    if (!inSchema(statement, id))
        return false;
    if (statement.target.kind == Kind::Table)
        return id.kind == Kind::Table || id.kind == Kind::View || id.kind == Kind::MaterializedView;
    return id.kind == statement.target.kind;
}

/// ALL SEQUENCES are those of identity columns, too.
void addIdentities(const catalog::Entry& entry, std::vector<ObjectId>& members)
{
    for (const catalog::Column& column : entry.as<Table>().columns) {
        if (column.identity && !column.inherited)
            members.push_back(columnId(entry.id, column.name));
    }
}

Done grantAll(Context& context, const Grant& statement)
{
    std::vector<ObjectId> members, identities;
    context.catalog().forEach([&](const catalog::Entry& entry) {
        if (inAll(statement, entry.id))
            members.push_back(entry.id);
        else if (statement.target.kind == Kind::Sequence && entry.id.kind == Kind::Table && inSchema(statement, entry.id))
            addIdentities(entry, identities);
    });
    for (const ObjectId& column : identities)
        grantIdentity(context, statement, column);
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

std::vector<const catalog::Grant*> inGrantOrder(const Map& privileges)
{
    std::vector<const catalog::Grant*> out;
    std::vector<std::string> holders{""}; // the owner, then whoever was given something
    for (std::size_t i = 0; i < holders.size(); ++i) {
        for (const auto& [key, grant] : privileges) {
            if (grant.grantor != holders[i])
                continue;
            out.push_back(&grant);
            if (std::find(holders.begin(), holders.end(), grant.grantee) == holders.end())
                holders.push_back(grant.grantee);
        }
    }
    for (const auto& [key, grant] : privileges) { // its grantor stands nowhere
        if (std::find(out.begin(), out.end(), &grant) == out.end())
            out.push_back(&grant);
    }
    return out;
}

void changeHands(const ObjectId& id, const std::optional<std::string>& from, const std::string& to, int serverVersion, Map& privileges)
{
    Map out;
    Set own;
    for (auto& [key, grant] : privileges) {
        const bool ofOwner = (from && grant.grantee == *from) || grant.grantee == to;
        if (grant.grantor == to)
            grant.grantor.clear();
        if (!ofOwner)
            out[grant.key()] = grant;
        for (const auto& [privilege, option] : ofOwner ? grant.privileges : Set())
            own[privilege] = own[privilege] || option;
    }
    // The old owner gave up something, or may pass it on by name. Nobody has anything on a column by owning it.
    const bool limited = id.kind == Kind::Column || (from && privileges.contains(*from));
    const Set usual = usualPrivileges(id, to, to, serverVersion).privileges;
    Set set = limited ? own : usual;
    for (const auto& [privilege, option] : own) {
        if (option)
            set[privilege] = true;
    }
    if (set != usual)
        out[to] = catalog::Grant{to, std::move(set)};
    privileges = std::move(out);
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
    if (const auto column = identityOf(context, statement.target)) {
        grantIdentity(context, statement, *column);
        return {};
    }
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(statement.target));
    COFFERDAM_TRY(grantOn(context, statement, id));
    if (id == publicSchema && context.reading())
        forgetWhatIsBorn(context, id);
    return {};
}

namespace {

/// What is granted on a relation's columns, and on the sequences of identity columns.
void changeHandsOfColumns(Context& context, const ObjectId& id, const std::optional<std::string>& from, const std::string& to)
{
    const int version = context.session.serverVersion;
    const auto granted = [](const catalog::Column& column) {
        return (column.privileges && !column.privileges->empty()) || (column.identity && column.identity->privileges && !column.identity->privileges->empty());
    };
    if (const auto* table = context.get<Table>(id); table && std::any_of(table->columns.begin(), table->columns.end(), granted)) {
        context.modify<Table>(id, [&](Table& changed) {
            for (catalog::Column& column : changed.columns) {
                if (column.privileges)
                    changeHands(columnId(id, column.name), from, to, version, *column.privileges);
                if (column.identity && column.identity->privileges)
                    changeHands(identitySequence(id, column), from, to, version, *column.identity->privileges);
            }
        });
    }
    if (const auto* view = context.get<catalog::View>(id); view && !view->columnPrivileges.empty()) {
        context.modify<catalog::View>(id, [&](catalog::View& changed) {
            for (auto& [column, privileges] : changed.columnPrivileges)
                changeHands(columnId(id, column), from, to, version, privileges);
        });
    }
}

} // namespace

Done interpret(Context& context, const AlterOwner& statement)
{
    const ObjectId& target = statement.target;
    const ObjectId publicSchema{Kind::Schema, {}, "public", {}};
    if (target == publicSchema && !context.catalog().contains(target)) {
        if (statement.owner == "pg_database_owner" || statement.owner == "postgres")
            return {}; // as it is born
        context.put(publicSchema, catalog::Schema());
    }
    if (identityOf(context, target)) // follows its table
        return {};
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(target));
    const auto* sequence = context.get<catalog::Sequence>(id);
    if (context.simulating() && sequence && sequence->ownedBy && sequence->owner && *sequence->owner != statement.owner)
        return refused(context, "ddl.owner_of_owned", COFFERDAM_TR("%1 belongs to a column, and has the owner of its table"), {identifier(id.describe())});
    const auto setOwner = [&](catalog::Common& common) {
        const std::optional<std::string> former = std::exchange(common.owner, statement.owner);
        if (common.privileges)
            changeHands(id, former, statement.owner, context.session.serverVersion, *common.privileges);
    };
    if (catalog::info(id.kind).relation && id.kind != Kind::Index)
        context.lock(id, LockMode::AccessExclusive);
    const catalog::Object* object = context.catalog().find(id);
    const std::optional<std::string> former = object && catalog::common(*object) ? catalog::common(*object)->owner : std::nullopt;
    context.modifyCommon(id, setOwner);
    changeHandsOfColumns(context, id, former, statement.owner);
    if (id.kind == Kind::Table) {
        for (const ObjectId& user : context.index.usersOf(id)) {
            const auto* owned = context.get<catalog::Sequence>(user);
            if (!owned || !owned->ownedBy || owned->ownedBy->table() != id)
                continue;
            context.lock(user, LockMode::AccessExclusive);
            context.modifyCommon(user, setOwner);
        }
    }
    return {};
}

} // namespace cofferdam::ddl
