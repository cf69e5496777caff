#include "operations.h"

#include <algorithm>
#include <set>

namespace cofferdam::plan {
namespace {

using catalog::CompositeAttribute;
using catalog::CompositeType;
using catalog::Domain;
using catalog::Enum;

/// The attributes that stay, in order, must be a beginning of the goal's: new ones can only be appended.
std::vector<const CompositeAttribute*> kept(const CompositeType& from, const CompositeType& to)
{
    std::vector<const CompositeAttribute*> out;
    for (const auto& attribute : from.attributes) {
        const auto same = std::find_if(to.attributes.begin(), to.attributes.end(), [&](const auto& a) { return a.name == attribute.name; });
        if (same != to.attributes.end())
            out.push_back(&*same);
    }
    return out;
}

} // namespace

bool canAlterEnum(const Change& change)
{
    const auto& from = was<Enum>(change).labels;
    const auto& to = becomes<Enum>(change).labels;
    auto at = to.begin();
    for (const std::string& label : from) {
        at = std::find(at, to.end(), label);
        if (at == to.end())
            return false;
        ++at;
    }
    return true;
}

void alterEnum(Draft& draft, const Change& change)
{
    const auto& from = was<Enum>(change).labels;
    const auto& to = becomes<Enum>(change).labels;
    std::size_t previous = none;
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (std::find(from.begin(), from.end(), to[i]) != from.end())
            continue;
        ddl::AlterEnum add;
        add.name = change.id.qualified();
        add.label = to[i];
        // Everything left of it is there by now; it only has to be placed when something stands to its right.
        const bool last = std::none_of(to.begin() + static_cast<std::ptrdiff_t>(i), to.end(),
                                       [&](const std::string& label) { return std::find(from.begin(), from.end(), label) != from.end(); });
        if (!last && i > 0)
            add.after = to[i - 1];
        else if (!last)
            add.before = from.front();
        Node node = draft.start(change, Phase::Expand, message("plan.title.add-enum-value", COFFERDAM_TR("Add value %1 to enum type %2"),
                                                               {base::text(to[i]), identifier(change.id.sql())}));
        node.statements = {add};
        if (draft.options.serverVersion < 12)
            node.execution = Execution::Alone;
        node.done = checks::enumLabel(change.id.qualified(), to[i]);
        node.provides = {change.id};
        if (previous != none)
            node.after = {previous};
        previous = draft.add(std::move(node));
    }
}

namespace {

/// Columns that hold values of a type inside others, in arrays, rows or ranges: there the server does not look, and refuses instead.
class Holders {
public:
    Holders(const Catalog& catalog, const Users& users) : m_catalog(catalog), m_users(users) {}

    std::set<ObjectId> of(const ObjectId& type)
    {
        find(type, false);
        return std::move(m_found);
    }

private:
    void find(const ObjectId& type, bool inside)
    {
        if (!m_seen.emplace(type, inside).second)
            return;
        for (const ObjectId& user : m_users.of(type)) {
            if (user.kind == Kind::Column && (type.kind != Kind::Table || isRowOf(user, type)))
                column(user, inside);
            else if (const auto* domain = m_catalog.get<Domain>(user))
                find(user, inside || domain->baseType.dimensions > 0);
            else if (user.kind == Kind::CompositeType || user.kind == Kind::RangeType)
                find(user, true);
            else if (user.kind == Kind::Table && inside && type.kind == Kind::CompositeType)
                m_found.insert(user);
        }
    }

    bool isRowOf(const ObjectId& id, const ObjectId& table) const
    {
        const auto* column = m_catalog.column(id);
        return column && column->type.schema == table.schema && column->type.name == table.name;
    }

    void column(const ObjectId& id, bool inside)
    {
        const auto* column = m_catalog.column(id);
        if (!column)
            return;
        if (inside || column->type.dimensions > 0)
            m_found.insert(id);
        find(id.table(), true); // its rows may be values themselves
    }

    const Catalog& m_catalog;
    const Users& m_users;
    std::set<std::pair<ObjectId, bool>> m_seen;
    std::set<ObjectId> m_found;
};

/// The rows that are there have to be looked at.
bool tightens(const Domain& from, const Domain& to)
{
    return (to.notNull && !from.notNull) || std::any_of(to.constraints.begin(), to.constraints.end(), [&](const catalog::DomainConstraint& wanted) {
        return wanted.validated && std::none_of(from.constraints.begin(), from.constraints.end(), [&](const catalog::DomainConstraint& old) {
            return old.name == wanted.name && old.expression == wanted.expression && old.validated;
        });
    });
}

} // namespace

bool canAlterDomain(const Draft& draft, const Change& change)
{
    if (has(change, "type") || has(change, "collation"))
        return false;
    return !tightens(was<Domain>(change), becomes<Domain>(change)) || Holders(draft.before, draft.usersBefore()).of(change.id).empty();
}

void alterDomain(Draft& draft, const Change& change)
{
    const auto& from = was<Domain>(change);
    const auto& to = becomes<Domain>(change);
    const auto plan = [&](Phase phase, ddl::AlterDomain action, std::optional<ddl::AlterDomain> back, bool own, std::size_t after) {
        action.name = change.id.qualified();
        Node node = draft.start(change, phase, message("plan.title.alter-domain", COFFERDAM_TR("Change domain %1"), {identifier(change.id.sql())}));
        node.statements = {action};
        if (back) {
            back->name = change.id.qualified();
            node.undo = {*back};
        }
        node.own = own;
        node.releases = {change.id};
        if (after != none)
            node.after = {after};
        return draft.add(std::move(node));
    };
    using Action = ddl::AlterDomain::Action;
    const auto make = [](Action action) {
        ddl::AlterDomain out;
        out.action = action;
        return out;
    };
    if (has(change, "default")) {
        ddl::AlterDomain set = make(to.defaultValue.empty() ? Action::DropDefault : Action::SetDefault);
        set.defaultValue = to.defaultValue;
        plan(Phase::Expand, set, {}, false, none);
    }
    if (has(change, "not_null"))
        plan(to.notNull ? Phase::Validate : Phase::Expand, make(to.notNull ? Action::SetNotNull : Action::DropNotNull),
             make(to.notNull ? Action::DropNotNull : Action::SetNotNull), to.notNull, none);
    const auto find = [](const Domain& domain, const std::string& name) {
        const auto found = std::find_if(domain.constraints.begin(), domain.constraints.end(), [&](const auto& c) { return c.name == name; });
        return found == domain.constraints.end() ? nullptr : &*found;
    };
    std::map<std::string, std::size_t> dropped;
    for (const auto& constraint : from.constraints) {
        const auto* same = find(to, constraint.name);
        if (same && same->expression == constraint.expression && (same->validated || !constraint.validated))
            continue;
        ddl::AlterDomain drop = make(Action::DropConstraint);
        drop.constraint.name = constraint.name;
        dropped[constraint.name] = plan(Phase::Expand, drop, {}, false, none);
    }
    for (const auto& constraint : to.constraints) {
        const auto* old = find(from, constraint.name);
        std::size_t after = dropped.contains(constraint.name) ? dropped[constraint.name] : none;
        if (!old || after != none) {
            ddl::AlterDomain add = make(Action::AddConstraint);
            add.constraint = constraint;
            add.constraint.comment.reset();
            add.constraint.validated = constraint.validated && !draft.online(change.id);
            after = plan(Phase::Validate, add, {}, draft.online(change.id), after);
        }
        const bool there = old && after == none ? old->validated : !draft.online(change.id);
        if (constraint.validated && !there) {
            ddl::AlterDomain validate = make(Action::ValidateConstraint);
            validate.constraint.name = constraint.name;
            plan(Phase::Validate, validate, {}, true, after);
        }
        if (constraint.comment == (old && !dropped.contains(constraint.name) ? old->comment : std::nullopt))
            continue;
        ddl::Comment comment;
        comment.target = {Kind::Domain, change.id.schema, change.id.name, constraint.name};
        comment.text = constraint.comment;
        Node node = draft.start(change, Phase::Validate, message("plan.title.comment", COFFERDAM_TR("Set the comment of %1"), {identifier(change.id.sql())}));
        node.statements = {comment};
        if (after != none)
            node.after = {after};
        draft.add(std::move(node));
    }
}

void tightenBeforeHolders(Draft& draft)
{
    for (const Change& change : draft.differences.changes) {
        if (change.id.kind != Kind::Domain || draft.fate(change.id) != Fate::Alter || !tightens(was<Domain>(change), becomes<Domain>(change)))
            continue;
        const auto holders = Holders(draft.after, draft.usersAfter()).of(change.id);
        if (holders.empty())
            continue;
        std::vector<std::size_t> tightening;
        for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
            if (draft.nodes[n].object == change.id)
                tightening.push_back(n);
        }
        const auto holds = [&](const ObjectId& id) {
            return holders.contains(id) || std::any_of(holders.begin(), holders.end(), [&](const ObjectId& holder) { return id == holder.table(); });
        };
        for (Node& node : draft.nodes) {
            if (std::any_of(node.provides.begin(), node.provides.end(), holds))
                node.after.insert(node.after.end(), tightening.begin(), tightening.end());
        }
    }
}

bool canAlterComposite(const Change& change)
{
    const auto& from = was<CompositeType>(change);
    const auto& to = becomes<CompositeType>(change);
    const auto stay = kept(from, to);
    if (stay.size() > to.attributes.size())
        return false;
    for (std::size_t i = 0; i < stay.size(); ++i) {
        if (stay[i] != &to.attributes[i])
            return false;
        const auto old = std::find_if(from.attributes.begin(), from.attributes.end(), [&](const auto& a) { return a.name == stay[i]->name; });
        // A changed type is refused while a table uses the composite type.
        if (!(old->type == stay[i]->type) || old->collation != stay[i]->collation)
            return false;
    }
    return true;
}

void alterComposite(Draft& draft, const Change& change)
{
    const auto& from = was<CompositeType>(change);
    const auto& to = becomes<CompositeType>(change);
    const auto find = [](const CompositeType& type, const std::string& name) {
        return std::any_of(type.attributes.begin(), type.attributes.end(), [&](const auto& a) { return a.name == name; });
    };
    const auto start = [&](Phase phase) {
        return draft.start(change, phase, message("plan.title.alter-composite", COFFERDAM_TR("Change type %1"), {identifier(change.id.sql())}));
    };
    // An expression says (column).attribute: what it belongs to uses the column, and through that the attribute.
    std::vector<ObjectId> columns;
    for (const ObjectId& user : draft.usersBefore().of(change.id)) {
        if (user.kind == Kind::Column)
            columns.push_back(user);
    }
    ddl::AlterCompositeType action;
    action.name = change.id.qualified();
    Node drop = start(Phase::Contract);
    for (const auto& attribute : from.attributes) {
        action.attribute = attribute;
        action.action = ddl::AlterCompositeType::Action::Drop;
        if (!find(to, attribute.name))
            drop.statements.emplace_back(action);
    }
    drop.irreversible = true;
    drop.releases = {change.id};
    drop.disturbs = columns;
    if (!drop.statements.empty())
        draft.add(std::move(drop));
    Node node = start(Phase::Expand);
    for (const auto& attribute : to.attributes) {
        action.attribute = attribute;
        action.attribute.comment.reset();
        action.action = ddl::AlterCompositeType::Action::Add;
        if (!find(from, attribute.name))
            node.statements.emplace_back(action);
    }
    node.provides = {change.id};
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(node.provides), [&](const ObjectId& id) { return draft.after.column(id) != nullptr; });
    if (!node.statements.empty())
        draft.add(std::move(node));
    for (const auto& attribute : to.attributes) {
        const auto old = std::find_if(from.attributes.begin(), from.attributes.end(), [&](const auto& a) { return a.name == attribute.name; });
        if (attribute.comment == (old == from.attributes.end() ? std::nullopt : old->comment))
            continue;
        Node comment = draft.start(change, Phase::Expand, {});
        ddl::Comment text;
        text.target = inTable(Kind::Column, change.id, attribute.name);
        text.text = attribute.comment;
        comment.statements = {text};
        comment.needs = {change.id};
        draft.add(std::move(comment));
    }
}

void alterExtension(Draft& draft, const Change& change)
{
    if (!has(change, "schema"))
        return;
    Node node = draft.start(change, Phase::Switch, message("plan.title.alter-extension", COFFERDAM_TR("Move extension %1"), {identifier(change.id.name)}));
    ddl::AlterExtension move;
    move.name = change.id.name;
    move.schema = becomes<catalog::Extension>(change).schema;
    ddl::AlterExtension back = move;
    back.schema = was<catalog::Extension>(change).schema;
    if (move.schema.empty())
        return;
    node.statements = {move};
    if (!back.schema.empty())
        node.undo = {back};
    node.needs = {{Kind::Schema, {}, move.schema, {}}};
    draft.add(std::move(node));
}

} // namespace cofferdam::plan
