#include "given_privileges.h"

#include "ddl/default_privileges.h"
#include "ddl/privileges.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

struct Created {
    const Catalog& catalog; ///< whose form is created

    template <typename T>
    std::optional<ObjectId> operator()(const T&) const { return std::nullopt; }
    std::optional<ObjectId> operator()(const ddl::CreateTable& s) const { return known(Kind::Table, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateView& s) const { return s.orReplace ? std::nullopt : known(s.materialized ? Kind::MaterializedView : Kind::View, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateSequence& s) const { return known(Kind::Sequence, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateFunction& s) const { return s.orReplace ? std::nullopt : known(Kind::Function, s.name, s.value.signature()); }
    std::optional<ObjectId> operator()(const ddl::CreateEnum& s) const { return known(Kind::Enum, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateDomain& s) const { return known(Kind::Domain, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateCompositeType& s) const { return known(Kind::CompositeType, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateRangeType& s) const { return known(Kind::RangeType, s.name); }
    std::optional<ObjectId> operator()(const ddl::CreateSchema& s) const { return known(Kind::Schema, {{}, s.name}); }

    std::optional<ObjectId> known(Kind kind, const QualifiedName& name, std::string part = {}) const
    {
        ObjectId id{kind, name.schema, name.name, std::move(part)};
        return catalog.contains(id) ? std::optional(std::move(id)) : std::nullopt;
    }
};

/// Before and after: some of them may change on the way.
std::map<std::string, catalog::Grant> givenTo(const Draft& draft, const ObjectId& id)
{
    const auto anybody = [](const std::string&) { return true; };
    auto out = ddl::defaultGrants(draft.before, id, anybody);
    for (auto& [grantee, grant] : ddl::defaultGrants(draft.after, id, anybody)) {
        catalog::Grant& known = out.try_emplace(grantee, catalog::Grant{grantee, {}}).first->second;
        for (const auto& [privilege, option] : grant.privileges)
            known.privileges[privilege] = known.privileges[privilege] || option;
    }
    return out;
}

bool within(const std::map<std::string, bool>& some, const std::map<std::string, bool>& all)
{
    return std::all_of(some.begin(), some.end(), [&](const auto& privilege) {
        const auto found = all.find(privilege.first);
        return found != all.end() && (found->second || !privilege.second);
    });
}

ddl::Grant statement(const ObjectId& id, const Object& object, const std::string& grantee, bool gives)
{
    ddl::Grant out;
    out.grant = gives;
    out.target = id;
    out.form = ddl::formOf(object);
    out.grantees = {grantee};
    return out;
}

/// `taken` goes right behind the creation, `given` to the end.
void settle(const Draft& draft, const ObjectId& id, const Object& object, std::vector<Statement>& taken, std::vector<Statement>& given)
{
    const catalog::Common& common = *catalog::common(object);
    if (!common.privileges)
        return;
    for (const auto& [grantee, most] : givenTo(draft, id)) {
        if (common.owner == grantee)
            continue;
        const auto stated = common.privileges->find(grantee);
        const auto usual = ddl::usualPrivileges(id, common.owner, grantee, draft.options.serverVersion).privileges;
        const auto& wanted = stated == common.privileges->end() ? usual : stated->second.privileges;
        const bool tooMuch = !within(most.privileges, wanted);
        if (tooMuch)
            taken.emplace_back(statement(id, object, grantee, false));
        // The creation itself says nothing of what everybody has anyway.
        ddl::Grant back = statement(id, object, grantee, true);
        for (const auto& [privilege, option] : wanted) {
            if (usual.contains(privilege) && !option && (tooMuch || !most.privileges.contains(privilege)))
                back.privileges.push_back(privilege);
        }
        if (!back.privileges.empty())
            given.emplace_back(std::move(back));
    }
}

} // namespace

namespace {

/// The columns that a statement may make.
struct CreatedColumns {
    template <typename T>
    std::vector<ObjectId> operator()(const T&) const { return {}; }
    std::vector<ObjectId> operator()(const ddl::CreateTable& s) const
    {
        std::vector<ObjectId> out;
        for (const catalog::Column& column : s.value.columns)
            out.push_back(columnId(tableId(s.name.schema, s.name.name), column.name));
        return out;
    }
    std::vector<ObjectId> operator()(const ddl::AlterTable& s) const
    {
        std::vector<ObjectId> out;
        const ObjectId table = tableId(s.name.schema, s.name.name);
        for (const ddl::alter::Action& action : s.actions) {
            if (const auto* add = std::get_if<ddl::alter::AddColumn>(&action))
                out.push_back(columnId(table, add->column.name));
            else if (const auto* identity = std::get_if<ddl::alter::AddIdentity>(&action))
                out.push_back(columnId(table, identity->column));
        }
        return out;
    }
};

/// Sequences of identity columns are made along with these.
void settleIdentities(const Draft& draft, const Catalog& catalog, const std::vector<ObjectId>& columns, std::vector<Statement>& taken, std::vector<Statement>& given)
{
    for (const ObjectId& id : columns) {
        const catalog::Column* column = catalog.column(id);
        if (!column || !column->identity)
            continue;
        catalog::Sequence sequence;
        sequence.owner = catalog.get<catalog::Table>(id.table())->owner;
        sequence.privileges = column->identity->privileges;
        settle(draft, {Kind::Sequence, id.schema, column->identity->sequenceName, {}}, Object(sequence), taken, given);
    }
}

/// What the statements create gets the form that it has in the catalog.
void settle(const Draft& draft, const Catalog& catalog, std::vector<Statement>& all)
{
    std::vector<Statement> statements, given;
    for (Statement& each : all) {
        const auto id = std::visit(Created{catalog}, each.any());
        const auto columns = std::visit(CreatedColumns(), each.any());
        statements.push_back(std::move(each));
        if (id)
            settle(draft, *id, *catalog.find(*id), statements, given);
        settleIdentities(draft, catalog, columns, statements, given);
    }
    statements.insert(statements.end(), std::make_move_iterator(given.begin()), std::make_move_iterator(given.end()));
    all = std::move(statements);
}

} // namespace

void settleGivenPrivileges(Draft& draft)
{
    if (draft.before.all(Kind::DefaultPrivileges).empty() && draft.after.all(Kind::DefaultPrivileges).empty())
        return;
    for (Node& node : draft.nodes) {
        settle(draft, draft.after, node.statements);
        settle(draft, draft.before, node.undo);
    }
}

} // namespace cofferdam::plan
