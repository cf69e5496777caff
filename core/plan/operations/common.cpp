#include "operations.h"

#include "ddl/privileges.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

ddl::Comment commentOn(const ObjectId& id, const Object& object, std::optional<std::string> text)
{
    ddl::Comment comment;
    comment.target = id;
    comment.text = std::move(text);
    if (!comment.text && id == ObjectId{Kind::Schema, {}, "public", {}})
        comment.text = "standard public schema"; // as it is born
    comment.form = ddl::formOf(object);
    return comment;
}

std::optional<std::string> commentOf(const Object& object)
{
    if (const auto* column = std::get_if<catalog::Column>(&object))
        return column->comment;
    return catalog::common(object)->comment;
}

const catalog::Privileges& privilegesOf(const Object& object)
{
    if (const auto* column = std::get_if<catalog::Column>(&object))
        return column->privileges;
    return catalog::common(object)->privileges;
}

ddl::Grant grantOf(const ObjectId& target, const Object& object, const std::string& grantee, std::vector<std::string> privileges,
                   const std::vector<std::string>& columns)
{
    ddl::Grant grant;
    grant.target = target;
    grant.form = ddl::formOf(object);
    grant.grantees = {grantee};
    grant.privileges = std::move(privileges);
    grant.columns = columns;
    return grant;
}

/// What `to` has and `from` has not, apart by whether it may be passed on.
struct Gained {
    std::vector<std::string> plain, passable;
};

Gained gained(const catalog::Grant* from, const catalog::Grant& to)
{
    Gained out;
    for (const auto& [privilege, option] : to.privileges) {
        const auto old = from ? from->privileges.find(privilege) : std::map<std::string, bool>::const_iterator();
        const bool had = from && old != from->privileges.end();
        if (!had || (option && !old->second))
            (option ? out.passable : out.plain).push_back(privilege);
    }
    return out;
}

const catalog::Grant* grantTo(const catalog::Privileges& privileges, const std::string& grantee)
{
    if (!privileges)
        return nullptr;
    const auto found = privileges->find(grantee);
    return found == privileges->end() ? nullptr : &found->second;
}

void revoke(std::vector<Statement>& out, const ObjectId& target, const Object& object, const std::string& grantee, const catalog::Grant& from,
            const catalog::Grant* to, const std::vector<std::string>& columns)
{
    std::vector<std::string> whole, option;
    for (const auto& [privilege, passable] : from.privileges) {
        const auto kept = to ? to->privileges.find(privilege) : std::map<std::string, bool>::const_iterator();
        if (!to || kept == to->privileges.end())
            whole.push_back(privilege);
        else if (passable && !kept->second)
            option.push_back(privilege);
    }
    for (bool optionOnly : {false, true}) {
        auto& privileges = optionOnly ? option : whole;
        if (privileges.empty())
            continue;
        ddl::Grant statement = grantOf(target, object, grantee, std::move(privileges), columns);
        statement.grant = false;
        statement.grantOption = optionOnly;
        out.emplace_back(std::move(statement));
    }
}

ObjectId grantTarget(const ObjectId& id) { return id.kind == Kind::Column ? id.table() : id; }

} // namespace

namespace {

using Sides = std::pair<catalog::Grant, catalog::Grant>;

/// Statements between SET ROLE and RESET ROLE, where somebody else than the owner gave the privileges.
void asGrantor(std::vector<Statement>& out, const std::string& grantor, std::vector<Statement> statements)
{
    if (statements.empty())
        return;
    if (!grantor.empty())
        out.emplace_back(ddl::SetParameter{"role", {grantor}, false});
    out.insert(out.end(), std::make_move_iterator(statements.begin()), std::make_move_iterator(statements.end()));
    if (!grantor.empty())
        out.emplace_back(ddl::SetParameter{"role", {}, false});
}

std::vector<Statement> grantsOf(const ObjectId& target, const Object& object, const Sides& sides, const std::vector<std::string>& columns)
{
    std::vector<Statement> out;
    Gained more = gained(&sides.first, sides.second);
    if (!more.plain.empty())
        out.emplace_back(grantOf(target, object, sides.second.grantee, std::move(more.plain), columns));
    if (!more.passable.empty()) {
        ddl::Grant statement = grantOf(target, object, sides.second.grantee, std::move(more.passable), columns);
        statement.grantOption = true;
        out.emplace_back(std::move(statement));
    }
    return out;
}

} // namespace

std::vector<Statement> privilegeStatements(const ObjectId& target, const Object& object, const catalog::Privileges& from,
                                           const catalog::Privileges& to, int serverVersion, const std::vector<std::string>& columns)
{
    // A grantee that a side does not name has there what every object of the kind gives it.
    std::map<std::string, Sides> grantees;
    const catalog::Common* common = catalog::common(object);
    const std::optional<std::string> owner = common && columns.empty() ? common->owner : std::nullopt;
    const ObjectId about = columns.empty() ? target : columnId(target, columns.front());
    for (const catalog::Privileges* side : {&from, &to}) {
        for (const auto& [key, grant] : side->value_or(std::map<std::string, catalog::Grant>())) {
            catalog::Grant usual{grant.grantee, {}, grant.grantor};
            if (grant.grantor.empty())
                usual = ddl::usualPrivileges(about, owner, grant.grantee, serverVersion);
            const auto* was = grantTo(from, key);
            const auto* is = grantTo(to, key);
            grantees[key] = {was ? *was : usual, is ? *is : usual};
        }
    }
    // What was passed on goes before what it was made from, and comes after it.
    const auto inOrder = [&](bool before) {
        std::map<std::string, catalog::Grant> side;
        for (const auto& [key, sides] : grantees)
            side.emplace(key, before ? sides.first : sides.second);
        std::vector<std::string> keys;
        for (const catalog::Grant* grant : ddl::inGrantOrder(side))
            keys.push_back(grant->key());
        return keys;
    };
    std::vector<Statement> out;
    auto revoked = inOrder(true);
    std::reverse(revoked.begin(), revoked.end());
    for (const std::string& key : revoked) {
        const Sides& sides = grantees.at(key);
        std::vector<Statement> revokes;
        revoke(revokes, target, object, sides.first.grantee, sides.first, &sides.second, columns);
        asGrantor(out, sides.first.grantor, std::move(revokes));
    }
    if (!to)
        return out;
    for (const std::string& key : inOrder(false)) {
        const Sides& sides = grantees.at(key);
        asGrantor(out, sides.second.grantor, grantsOf(target, object, sides, columns));
    }
    return out;
}

bool takesPrivileges(const std::vector<Statement>& statements)
{
    return std::any_of(statements.begin(), statements.end(), [](const Statement& s) { return s.as<ddl::Grant>() && !s.as<ddl::Grant>()->grant; });
}

ObjectId ownerSettled(const ObjectId& relation) { return {Kind::Table, relation.schema, relation.name, "owner"}; }

ObjectId sequenceReleased(const ObjectId& sequence) { return {Kind::Sequence, sequence.schema, sequence.name, "released"}; }

catalog::Privileges inNewHands(const Draft& draft, const ObjectId& relation, const ObjectId& about, catalog::Privileges privileges)
{
    const Object* before = draft.before.find(relation);
    const Object* after = draft.after.find(relation);
    const auto ownerOf = [](const Object* object) { return object ? catalog::common(*object)->owner : std::nullopt; };
    if (const auto newer = ownerOf(after); privileges && before && newer && ownerOf(before) != newer)
        ddl::changeHands(about, ownerOf(before), *newer, draft.options.serverVersion, *privileges);
    return privileges;
}

std::vector<Statement> commentStatements(const Change& change, bool forward)
{
    return {commentOn(change.id, *change.after, commentOf(forward ? *change.after : *change.before))};
}

std::vector<Statement> ownerStatements(const Change& change, bool forward)
{
    const Object& object = forward ? *change.after : *change.before;
    const auto& owner = catalog::common(object)->owner;
    if (!owner)
        return {};
    ddl::AlterOwner statement;
    statement.target = change.id;
    statement.owner = *owner;
    statement.form = ddl::formOf(object);
    return {statement};
}

namespace {

/// What a table's columns keep although the same privilege is taken from the table as a whole is given again.
void keepColumnPrivileges(const Change& change, std::vector<Statement>& statements, bool forward)
{
    const auto* from = std::get_if<catalog::Table>(forward ? change.before.get() : change.after.get());
    const auto* to = std::get_if<catalog::Table>(forward ? change.after.get() : change.before.get());
    std::vector<Statement> again;
    for (const Statement& statement : statements) {
        const auto* revoked = statement.as<ddl::Grant>();
        if (!from || !to || !revoked || revoked->grant)
            continue;
        for (const catalog::Column& column : to->columns) {
            const catalog::Column* old = from->columns.find(column.name);
            const auto* kept = grantTo(column.privileges, revoked->grantees.front());
            const auto* had = old ? grantTo(old->privileges, revoked->grantees.front()) : nullptr;
            for (const std::string& privilege : kept && had ? revoked->privileges : std::vector<std::string>()) {
                if (!kept->privileges.contains(privilege) || !had->privileges.contains(privilege))
                    continue;
                ddl::Grant grant = grantOf(change.id, *change.after, kept->grantee, {privilege}, {column.name});
                grant.grantOption = kept->privileges.at(privilege) && had->privileges.at(privilege);
                again.emplace_back(std::move(grant));
            }
        }
    }
    statements.insert(statements.end(), std::make_move_iterator(again.begin()), std::make_move_iterator(again.end()));
}

using Granted = std::map<std::string, catalog::Privileges>;

/// What is granted on the columns of a table or view, by their names.
Granted grantedOnColumns(const Object& object)
{
    Granted out;
    if (const auto* table = std::get_if<catalog::Table>(&object)) {
        for (const catalog::Column& column : table->columns) {
            if (column.privileges)
                out.emplace(column.name, column.privileges);
        }
    } else if (const auto* view = std::get_if<catalog::View>(&object)) {
        for (const auto& [column, privileges] : view->columnPrivileges)
            out.emplace(column, privileges);
    }
    return out;
}

/// An owner takes over what was granted to him on columns, too. What both sides grant there is granted again, and what was before is
/// on the way back.
void regrantColumns(const Draft& draft, const Change& change, Node& node)
{
    const int version = draft.options.serverVersion;
    const std::string older = catalog::common(*change.before)->owner.value_or(std::string());
    const std::string newer = catalog::common(*change.after)->owner.value_or(std::string());
    const Granted goal = grantedOnColumns(*change.after);
    const auto grant = [&](std::vector<Statement>& out, const Object& object, const std::string& column, const catalog::Privileges& from, const catalog::Privileges& to) {
        for (Statement& statement : privilegeStatements(change.id, object, from, to, version, {column}))
            out.push_back(std::move(statement));
    };
    for (const auto& [column, before] : grantedOnColumns(*change.before)) {
        auto taken = before;
        ddl::changeHands(columnId(change.id, column), older, newer, version, *taken);
        const auto same = goal.find(column);
        if (same != goal.end() && same->second == before)
            grant(node.statements, *change.after, column, taken, before);
        ddl::changeHands(columnId(change.id, column), newer, older, version, *taken);
        grant(node.undo, *change.before, column, taken, before);
    }
}

/// An owner takes over what was granted to him before; who ceases to be one is granted that again.
std::vector<Statement> grantedBeforeOwner(const Change& change, int serverVersion)
{
    const catalog::Privileges before = privilegesOf(*change.before);
    const std::string older = catalog::common(*change.before)->owner.value_or(std::string());
    const std::string newer = catalog::common(*change.after)->owner.value_or(std::string());
    if (!before || older.empty() || newer.empty())
        return {};
    catalog::Privileges back = before;
    ddl::changeHands(change.id, older, newer, serverVersion, *back);
    ddl::changeHands(change.id, newer, older, serverVersion, *back);
    return privilegeStatements(grantTarget(change.id), *change.before, back, before, serverVersion, {});
}

} // namespace

namespace {

/// The table whose owner a sequence has, before and after.
std::optional<ObjectId> followedTable(const Change& change)
{
    const auto* from = std::get_if<catalog::Sequence>(change.before.get());
    const auto* to = std::get_if<catalog::Sequence>(change.after.get());
    if (!from || !to || !from->ownedBy || !to->ownedBy || from->ownedBy->table() != to->ownedBy->table())
        return std::nullopt;
    return to->ownedBy->table();
}

} // namespace

void alterCommon(Draft& draft, const Change& change)
{
    const auto name = [&] { return identifier(change.id.sql()); };
    if (has(change, "comment")) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.comment", COFFERDAM_TR("Set the comment of %1"), {name()}));
        node.statements = commentStatements(change, true);
        node.undo = commentStatements(change, false);
        node.needs = {change.id};
        draft.add(std::move(node));
    }
    std::size_t owned = none;
    const auto table = followedTable(change);
    if (has(change, "owner") && !table) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.owner", COFFERDAM_TR("Set the owner of %1"), {name()}));
        node.statements = ownerStatements(change, true);
        node.undo = ownerStatements(change, false);
        for (Statement& grant : grantedBeforeOwner(change, draft.options.serverVersion))
            node.undo.push_back(std::move(grant));
        regrantColumns(draft, change, node);
        node.needs = {change.id};
        if (change.id.kind == Kind::Sequence)
            node.needs.push_back(sequenceReleased(change.id));
        node.provides.push_back(ownerSettled(change.id));
        owned = draft.add(std::move(node));
    }
    if (has(change, "privileges")) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.privileges", COFFERDAM_TR("Change the privileges on %1"), {name()}));
        catalog::Privileges from = privilegesOf(*change.before);
        const auto& to = privilegesOf(*change.after);
        // The new owner is there first, and took the old one's place in them.
        if (from && has(change, "owner"))
            ddl::changeHands(change.id, catalog::common(*change.before)->owner, catalog::common(*change.after)->owner.value_or(std::string()),
                             draft.options.serverVersion, *from);
        if (owned != none)
            node.after = {owned};
        if (table)
            node.needs.push_back(ownerSettled(*table));
        std::vector<std::string> columns;
        if (change.id.kind == Kind::Column) {
            columns.push_back(change.id.part);
            from = inNewHands(draft, change.id.table(), change.id, from);
            node.needs.push_back(ownerSettled(change.id.table()));
        }
        node.statements = privilegeStatements(grantTarget(change.id), *change.after, from, to, draft.options.serverVersion, columns);
        node.undo = privilegeStatements(grantTarget(change.id), *change.after, to, from, draft.options.serverVersion, columns);
        keepColumnPrivileges(change, node.statements, true);
        keepColumnPrivileges(change, node.undo, false);
        // What is taken from the table is taken from its columns, too: those get theirs afterwards.
        const ObjectId settled{Kind::Table, change.id.schema, change.id.name, "privileges"};
        if (change.id.kind == Kind::Column)
            node.needs.push_back(settled);
        else if (change.id.kind == Kind::Table)
            node.provides.push_back(settled);
        // Taking access away waits until nobody needs it.
        if (takesPrivileges(node.statements)) {
            node.phase = draft.phase(Phase::Contract, change.id);
            node.application.push_back(message("plan.app.privileges", COFFERDAM_TR("No running code needs the privileges on %1 that are taken away."), {name()}));
        }
        node.needs.push_back(change.id);
        draft.add(std::move(node));
    }
}

catalog::Options optionsToSet(const catalog::Options& from, const catalog::Options& to)
{
    catalog::Options out;
    for (const auto& [option, value] : to) {
        const auto old = from.find(option);
        if (old == from.end() || old->second != value)
            out.emplace(option, value);
    }
    return out;
}

std::vector<std::string> optionsToReset(const catalog::Options& from, const catalog::Options& to)
{
    std::vector<std::string> out;
    for (const auto& [option, value] : from) {
        if (!to.contains(option))
            out.push_back(option);
    }
    return out;
}

ddl::alter::SetForeignOptions changedForeignOptions(const std::string& column, const catalog::Options& from, const catalog::Options& to)
{
    ddl::alter::SetForeignOptions out;
    out.column = column;
    for (const auto& [name, value] : to) {
        const auto old = from.find(name);
        if (old == from.end())
            out.add.emplace(name, value);
        else if (old->second != value)
            out.set.emplace(name, value);
    }
    out.drop = optionsToReset(from, to);
    return out;
}

Statement uncheckedFunctionBodies()
{
    ddl::SetParameter setting;
    setting.name = "check_function_bodies";
    setting.values = {"off"};
    setting.local = true;
    return setting;
}

void createUnchecked(Node& node, const Object& object)
{
    const auto* function = std::get_if<catalog::Function>(&object);
    if (function && !function->body.empty() && (function->language == "sql" || function->language == "plpgsql"))
        node.statements.insert(node.statements.begin(), uncheckedFunctionBodies());
}

std::vector<ObjectId> partsBefore(const Draft& draft, const ObjectId& relation)
{
    std::vector<ObjectId> out;
    if (relation.kind != Kind::Table && relation.kind != Kind::View && relation.kind != Kind::MaterializedView)
        return out;
    for (Kind kind : {Kind::Constraint, Kind::Index, Kind::Rule, Kind::Trigger, Kind::Policy}) {
        for (const auto& entry : draft.before.parts(kind, relation))
            out.push_back(entry.id);
    }
    return out;
}

bool redefines(const Change& change)
{
    return std::any_of(change.properties.begin(), change.properties.end(), [](const auto& p) {
        const auto id = p.property->id;
        return id != "comment" && id != "owner" && id != "privileges" && id != "validated" && id != "column_comments" && id != "inherited";
    });
}

bool isChildOf(const catalog::Table* table, const ObjectId& parent)
{
    if (!table)
        return false;
    const auto same = [&](const catalog::QualifiedName& name) { return name == parent.qualified(); };
    return (table->partitionOf && same(table->partitionOf->parent)) || std::any_of(table->inherits.begin(), table->inherits.end(), same);
}

static std::vector<ObjectId> childrenBefore(const Draft& draft, const ObjectId& table)
{
    std::vector<ObjectId> out;
    for (const ObjectId& user : draft.usersBefore().of(table)) {
        if (user.kind == Kind::Table && isChildOf(draft.tableBefore(user), table))
            out.push_back(user);
    }
    return out;
}

static bool hasGrandchildren(const Draft& draft, const ObjectId& table)
{
    const std::vector<ObjectId> children = childrenBefore(draft, table);
    return std::any_of(children.begin(), children.end(), [&](const ObjectId& child) { return !childrenBefore(draft, child).empty(); });
}

bool canAlter(const Draft& draft, const Change& change)
{
    switch (change.id.kind) {
    case Kind::Enum: return canAlterEnum(change);
    case Kind::Domain: return canAlterDomain(draft, change);
    case Kind::CompositeType: return canAlterComposite(change);
    case Kind::RangeType: return !redefines(change);
    case Kind::Function: return canAlterFunction(change);
    case Kind::View:
    case Kind::MaterializedView: return canAlterView(draft, change);
    case Kind::Table: {
        const auto& from = was<catalog::Table>(change);
        const auto& to = becomes<catalog::Table>(change);
        return from.partitionBy == to.partitionBy && (from.ofType == to.ofType || followsType(draft, change.id)) && from.foreign.has_value() == to.foreign.has_value() &&
               (from.persistence == catalog::Persistence::Temporary) == (to.persistence == catalog::Persistence::Temporary);
    }
    case Kind::Column: {
        const auto& from = was<catalog::Column>(change);
        const auto& to = becomes<catalog::Column>(change);
        if (!has(change, "generated"))
            return true;
        // Only dropping the expression of a stored column works on every version, unless its children have children (up to 18);
        // setting one does from 17 on.
        if (from.generated && !to.generated)
            return from.generated->stored && draft.options.serverVersion >= 13 && !hasGrandchildren(draft, change.id.table());
        return from.generated && to.generated && from.generated->stored == to.generated->stored && draft.options.serverVersion >= 17;
    }
    case Kind::Index: {
        // The index of a partitioned table takes those of its partitions with it.
        const auto* table = draft.tableBefore(change.id);
        return !table || !table->partitionBy || !redefines(change);
    }
    case Kind::DefaultPrivileges: return true;
    default: return !std::holds_alternative<catalog::Definition>(*change.after) || !redefines(change);
    }
}

} // namespace cofferdam::plan
