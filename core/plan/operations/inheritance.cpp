#include "recipes.h"

#include "users.h"

#include "base/quote.h"

#include <algorithm>
#include <map>
#include <set>

/// Parents of tables. PostgreSQL makes a column or check that is only inherited in two ways: with the table, or when a parent gains
/// it. So that a table that is there gets one, a helper becomes its parent for a moment, gains it, and goes.
namespace cofferdam::plan {
namespace {

using namespace ddl::alter;
using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

bool contains(const std::vector<QualifiedName>& names, const QualifiedName& name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// Parents that stay as they are: the longest beginning of the goal's list that is there in this order.
std::vector<QualifiedName> kept(const Draft& draft, const ObjectId& id, const Table& from, const Table& to)
{
    std::vector<QualifiedName> out;
    if (draft.reinherits.contains(id))
        return out;
    auto at = from.inherits.begin();
    for (const QualifiedName& parent : to.inherits) {
        const auto found = std::find(at, from.inherits.end(), parent);
        if (found == from.inherits.end())
            break;
        out.push_back(parent);
        at = found + 1;
    }
    return out;
}

bool hasColumn(const Catalog& catalog, const QualifiedName& table, const std::string& column)
{
    const auto* found = catalog.get<Table>(tableId(table.schema, table.name));
    return found && found->columns.find(column);
}

bool hasCheck(const Catalog& catalog, const QualifiedName& table, const std::string& name)
{
    const auto* check = catalog.get<Constraint>(inTable(Kind::Constraint, tableId(table.schema, table.name), name));
    return check && check->type == ConstraintType::Check && !check->noInherit;
}

ddl::CreateTable helper(const Draft& draft, const ObjectId& id, const Table& from, const Table& to)
{
    ddl::CreateTable out;
    out.name = inheritanceHelper(draft, id);
    const auto stay = kept(draft, id, from, to);
    const auto elsewhere = [&](auto&& has) { return std::any_of(stay.begin(), stay.end(), has); };
    for (const Column& column : from.columns) {
        const Column* wanted = to.columns.find(column.name);
        if (!column.inherited || !wanted || !wanted->inherited || elsewhere([&](const QualifiedName& p) { return hasColumn(draft.before, p, column.name); }))
            continue;
        Column copy;
        copy.name = column.name;
        copy.type = column.type;
        copy.collation = column.collation;
        out.value.columns.push_back(std::move(copy));
    }
    for (const auto& entry : draft.before.parts(Kind::Constraint, id)) {
        const auto* wanted = draft.after.get<Constraint>(entry.id);
        if (!entry.as<Constraint>().inherited || !wanted || !wanted->inherited || elsewhere([&](const QualifiedName& p) { return hasCheck(draft.before, p, entry.id.part); }))
            continue;
        Constraint copy = entry.as<Constraint>();
        copy.inherited = false;
        copy.comment.reset();
        out.constraints.push_back({entry.id.part, std::move(copy)});
    }
    return out;
}

Statement inherit(const ObjectId& id, const QualifiedName& parent, bool inherits) { return alterTable(id, {Inherit{parent, inherits}}); }

/// Nodes of the table's own parts, apart by whether they take something away.
struct PartNodes {
    std::vector<std::size_t> removing, rest;
};

PartNodes partNodes(const Draft& draft, const ObjectId& table)
{
    PartNodes out;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        const ObjectId& object = draft.nodes[n].object;
        if ((object.kind == Kind::Column || object.kind == Kind::Constraint) && object.table() == table)
            (draft.nodes[n].removes.empty() || !draft.nodes[n].provides.empty() ? out.rest : out.removing).push_back(n);
    }
    return out;
}

/// What a generated column or a check reads has to be in the helper too; the child has these columns as its own.
void addReadColumns(const Draft& draft, const ObjectId& id, ddl::CreateTable& create)
{
    for (const ObjectId& part : draft.rebound) {
        const std::vector<ObjectId> uses = part.table() == id ? usesOf(draft.after, part) : std::vector<ObjectId>();
        for (const ObjectId& used : uses) {
            const Column* column = used.kind == Kind::Column && used.table() == id && !draft.rebound.contains(used) ? draft.after.column(used) : nullptr;
            if (!column || create.value.columns.find(column->name))
                continue;
            Column bare;
            bare.name = column->name;
            bare.type = column->type;
            bare.collation = column->collation;
            create.value.columns.push_back(bare);
        }
    }
}

/// A parent's columns that go while the child keeps its own of that name: it must not be tied to the parent in that moment.
std::vector<std::size_t> removalsAbove(const Draft& draft, const ObjectId& parent, const Table& child)
{
    std::vector<std::size_t> out;
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        const auto& gone = draft.nodes[n].removes;
        if (std::any_of(gone.begin(), gone.end(), [&](const ObjectId& id) {
                return id.kind == Kind::Column && id.table() == parent && child.columns.find(id.part) && !draft.after.column(id);
            }))
            out.push_back(n);
    }
    return out;
}

/// A column that is inherited all the time gets its type from above: the helper has it while no other parent does.
bool retypeThrough(Node& node, const ObjectId& table, const QualifiedName& helper)
{
    bool found = false;
    for (auto* statements : {&node.statements, &node.undo}) {
        for (Statement& statement : *statements) {
            const auto* alter = statement.as<ddl::AlterTable>();
            const bool retypes = alter && alter->name == table.qualified() && std::any_of(alter->actions.begin(), alter->actions.end(), [](const Action& action) { return std::holds_alternative<SetType>(action); });
            if (retypes)
                statement.edit<ddl::AlterTable>()->name = helper;
            found = found || retypes;
        }
    }
    return found;
}

void planOne(Draft& draft, const ObjectId& id)
{
    const auto& from = *draft.before.get<Table>(id);
    const auto& to = *draft.after.get<Table>(id);
    const auto stay = kept(draft, id, from, to);
    const auto parts = partNodes(draft, id);
    const Message title = message("plan.title.inherit", COFFERDAM_TR("Change what %1 inherits from"), {identifier(id.sql())});
    ddl::CreateTable create = helper(draft, id, from, to);
    addReadColumns(draft, id, create);
    const bool rebinds = std::any_of(draft.rebound.begin(), draft.rebound.end(), [&](const ObjectId& part) { return part.table() == id; });
    const bool leaves = stay.size() < from.inherits.size();
    const bool helped = rebinds || (leaves && (!create.value.columns.empty() || !create.constraints.empty()));
    draft.join(id, id);
    const std::size_t bundle = draft.bundleOf(id);
    const auto add = [&](std::vector<Statement> statements, std::vector<Statement> undo, std::vector<std::size_t> after) {
        Node node = draft.start(id, Phase::Switch, title);
        if (const Change* change = draft.change(id))
            node.serves.push_back(change->key());
        node.statements = std::move(statements);
        node.undo = std::move(undo);
        node.after = std::move(after);
        node.bundle = bundle;
        node.irreversible = rebinds || draft.reinherits.contains(id);
        return draft.add(std::move(node));
    };
    ddl::Drop drop;
    drop.targets = {tableId(create.name.schema, create.name.name)};
    std::size_t last = none;
    const auto follow = [&] { return last == none ? std::vector<std::size_t>() : std::vector{last}; };
    if (helped) {
        last = add({create, inherit(id, create.name, true)}, {inherit(id, create.name, false), drop}, {});
        // What comes to the table through the helper.
        for (std::size_t n : parts.rest) {
            if (draft.rebound.contains(draft.nodes[n].object))
                draft.nodes[n].after.push_back(last);
        }
    }
    for (const QualifiedName& parent : from.inherits) {
        if (contains(stay, parent))
            continue;
        last = add({inherit(id, parent, false)}, {inherit(id, parent, true)}, follow());
        draft.nodes[last].releases = {id};
    }
    const std::size_t left = last;
    // What was inherited is the table's own by then and can go.
    for (std::size_t n : parts.removing) {
        if (last != none && !draft.rebound.contains(draft.nodes[n].object))
            draft.nodes[n].after.push_back(last);
    }
    for (std::size_t n : parts.rest) {
        const ObjectId& part = draft.nodes[n].object;
        const auto* then = part.kind == Kind::Column ? draft.before.column(part) : nullptr;
        const auto* now = then ? draft.after.column(part) : nullptr;
        if (last != none && now && then->inherited && !now->inherited)
            draft.nodes[n].after.push_back(last);
        if (helped && last != none && now && create.value.columns.find(part.part) && retypeThrough(draft.nodes[n], id, create.name))
            draft.nodes[n].after.push_back(last);
    }
    for (const QualifiedName& parent : to.inherits) {
        if (contains(stay, parent))
            continue;
        auto after = follow();
        after.insert(after.end(), parts.rest.begin(), parts.rest.end());
        last = add({inherit(id, parent, true)}, {inherit(id, parent, false)}, std::move(after));
        const ObjectId parentId = tableId(parent.schema, parent.name);
        draft.nodes[last].needs = {parentId};
        if (const auto* table = draft.after.get<Table>(parentId)) {
            for (const Column& column : table->columns)
                draft.nodes[last].needs.push_back(columnId(parentId, column.name));
        }
        for (const auto& entry : draft.after.parts(Kind::Constraint, parentId))
            draft.nodes[last].needs.push_back(entry.id);
        for (std::size_t n : removalsAbove(draft, parentId, to)) {
            draft.nodes[n].bundle = bundle;
            if (left != none)
                draft.nodes[n].after.push_back(left);
            draft.nodes[last].after.push_back(n);
        }
    }
    if (helped) {
        auto after = follow();
        after.insert(after.end(), parts.rest.begin(), parts.rest.end());
        add({inherit(id, create.name, false), drop}, {create, inherit(id, create.name, true)}, std::move(after));
    }
}

} // namespace

QualifiedName inheritanceHelper(const Draft& draft, const ObjectId& table)
{
    return {table.schema, draft.helperName(table.schema, table.name, "_parent")};
}

void planInheritances(Draft& draft)
{
    for (const Change& change : draft.differences.changes) {
        if (change.action != diff::Action::Altered || change.id.kind != Kind::Table || draft.isNew(change.id))
            continue;
        if (was<Table>(change).inherits != becomes<Table>(change).inherits)
            planOne(draft, change.id);
    }
    for (const ObjectId& table : draft.reinherits)
        planOne(draft, table);
}

std::string reboundColumnName(const Draft& draft, const ObjectId& column) { return draft.helperName(column.schema, column.part, "_own"); }

std::vector<Statement> reboundColumn(const Draft& draft, const ObjectId& id)
{
    const ObjectId helper = tableId(inheritanceHelper(draft, id.table()).schema, inheritanceHelper(draft, id.table()).name);
    const Column& wanted = *draft.after.column(id);
    const Column* old = draft.before.column(id);
    Column column;
    column.name = wanted.name;
    column.type = wanted.type;
    column.collation = wanted.collation;
    column.defaultValue = wanted.defaultValue;
    column.generated = wanted.generated;
    std::vector<Statement> out{alterTable(helper, {AddColumn{column, {}, false}})};
    const auto fill = draft.options.fills.find(id);
    std::string value = fill == draft.options.fills.end() ? std::string() : fill->second;
    if (old && !old->generated) {
        const std::string own = base::quoteIdentifier(reboundColumnName(draft, id));
        value = castsByItself(old->type, wanted.type) ? own : castExpression(own, old->type, wanted.type);
    }
    if (!value.empty() && !wanted.generated) {
        ddl::Dml update;
        update.kind = ddl::Dml::Kind::Update;
        update.table = id.table().qualified();
        update.sql = "UPDATE ONLY " + id.table().qualified().sql() + " SET " + base::quoteIdentifier(id.part) + " = " + value;
        out.emplace_back(update);
    }
    if (old)
        out.push_back(alterTable(id.table(), {DropColumn{reboundColumnName(draft, id), false, false}}));
    if (wanted.notNull)
        out.push_back(alterTable(id.table(), {SetNotNull{id.part, true}}));
    if (auto settings = columnSettings(column, wanted); !settings.empty())
        out.push_back(alterTable(id.table(), std::move(settings)));
    for (Statement& statement : columnTexts(id, column, wanted))
        out.push_back(std::move(statement));
    return out;
}

std::vector<Statement> reboundCheck(const Draft& draft, const ObjectId& id)
{
    const ObjectId helper = tableId(inheritanceHelper(draft, id.table()).schema, inheritanceHelper(draft, id.table()).name);
    Constraint check = *draft.after.get<Constraint>(id);
    check.inherited = false;
    const auto comment = check.comment;
    check.comment.reset();
    std::vector<Statement> out{alterTable(helper, {AddConstraint{{id.part, std::move(check)}, {}}})};
    if (comment) {
        ddl::Comment text;
        text.target = id;
        text.text = comment;
        out.emplace_back(text);
    }
    return out;
}

namespace {

bool inheritedOnly(const catalog::ObjectPtr& object)
{
    if (const auto* column = object ? std::get_if<Column>(object.get()) : nullptr)
        return column->inherited;
    const auto* check = object ? std::get_if<Constraint>(object.get()) : nullptr;
    return check && check->type == ConstraintType::Check && check->inherited;
}

/// A part that stays below a parent that stays: whatever else the parent passes on, whose the part is, it does not.
bool changesHands(const Draft& draft, const ObjectId& part)
{
    const Change* own = draft.change(part);
    return own && own->action == diff::Action::Altered && has(*own, "inherited") && keepsParents(draft, part);
}

/// The table is there before and after, has parents by INHERITS, and what changes is its own.
bool hasOwnSay(const Draft& draft, const ObjectId& part)
{
    const auto* now = draft.tableAfter(part);
    const auto* then = draft.tableBefore(part);
    return now && then && !now->partitionOf && !then->partitionOf && !now->inherits.empty() &&
           (!draft.comesFromParent(part) || changesHands(draft, part));
}

} // namespace

bool rebinds(const Draft& draft, const Change& change)
{
    return inheritedOnly(change.after) && !inheritedOnly(change.before) && hasOwnSay(draft, change.id);
}

bool frees(const Draft& draft, const Change& change)
{
    return change.after && inheritedOnly(change.before) && !inheritedOnly(change.after) && hasOwnSay(draft, change.id) && keepsParents(draft, change.id);
}

bool keepsParents(const Draft& draft, const ObjectId& part)
{
    return draft.tableAfter(part)->inherits == draft.tableBefore(part)->inherits;
}

namespace {

/// Children by INHERITS, by their parents' names.
using Children = std::multimap<QualifiedName, ObjectId>;

Children childrenIn(const Catalog& catalog)
{
    Children out;
    catalog.forEach(Kind::Table, [&](const catalog::Entry& entry) {
        for (const QualifiedName& parent : entry.as<Table>().inherits)
            out.emplace(parent, entry.id);
    });
    return out;
}

/// The tables below one, at any depth.
std::set<ObjectId> heirs(const Children& children, const ObjectId& table)
{
    std::set<ObjectId> out;
    const auto [first, last] = children.equal_range(table.qualified());
    for (auto child = first; child != last; ++child) {
        out.insert(child->second);
        out.merge(heirs(children, child->second));
    }
    return out;
}

bool removes(const Node& node, const ObjectId& id) { return std::find(node.removes.begin(), node.removes.end(), id) != node.removes.end(); }

bool provides(const Node& node, const ObjectId& id) { return std::find(node.provides.begin(), node.provides.end(), id) != node.provides.end(); }

template <typename First, typename Second>
void putBefore(Draft& draft, First&& first, Second&& second)
{
    for (std::size_t a = 0; a < draft.nodes.size(); ++a) {
        if (!first(draft.nodes[a]))
            continue;
        for (std::size_t b = 0; b < draft.nodes.size(); ++b) {
            if (a != b && second(draft.nodes[b]))
                draft.nodes[b].after.push_back(a);
        }
    }
}

} // namespace

void orderKin(Draft& draft)
{
    const Children before = childrenIn(draft.before);
    const Children after = childrenIn(draft.after);
    if (before.empty() && after.empty())
        return;
    for (const Change& change : draft.differences.changes) {
        const ObjectId& column = change.id;
        if (column.kind != Kind::Column || change.action == diff::Action::Altered || draft.isNew(column.table()) || !draft.after.contains(column.table()) || draft.comesFromParent(column))
            continue;
        const bool comes = change.action == diff::Action::Created;
        for (const ObjectId& table : heirs(comes ? before : after, column.table())) {
            const ObjectId own = columnId(table, column.part);
            if (!(comes ? draft.before : draft.after).column(own) || draft.comesFromParent(own))
                continue;
            const bool goes = !draft.after.column(own);
            if (comes && goes)
                putBefore(draft, [&](const Node& node) { return removes(node, table) || removes(node, own); }, [&](const Node& node) { return provides(node, column); });
            else if (comes && (draft.retyped.contains(own) || draft.rebound.contains(own)))
                putBefore(draft, [&](const Node& node) { return node.object == own && !node.statements.empty(); }, [&](const Node& node) { return provides(node, column); });
            else if (!comes && draft.before.column(own) && draft.retyped.contains(own) && !draft.reinherits.contains(table))
                putBefore(draft, [&](const Node& node) { return removes(node, column); }, [&](const Node& node) { return node.object == own && !node.statements.empty(); });
            else if (!comes && !draft.before.column(own))
                putBefore(draft, [&](const Node& node) { return removes(node, column); }, [&](const Node& node) { return provides(node, table) || provides(node, own); });
        }
    }
}

} // namespace cofferdam::plan
