#include "recipes.h"

#include "probe.h"

#include "base/quote.h"
#include "ddl/lower.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using namespace ddl::alter;
using catalog::Column;

/// ALTER COLUMN … TYPE with its default out of the way where it would not follow by itself.
std::vector<Statement> retypeStatements(Draft& draft, const ObjectId& id, const Column& from, const Column& to, bool viaText)
{
    std::vector<Action> actions;
    // A built-in type is not made anew itself: what is new about it (a collation) needs no look at the values.
    const bool own = viaText && !to.type.builtIn();
    const bool simple = castsByItself(from.type, to.type) && !own;
    if (!from.defaultValue.empty() && (!simple || to.defaultValue.empty()))
        actions.emplace_back(SetDefault{id.part, {}});
    SetType set{id.part, to.type, to.collation, {}};
    if (!simple) {
        const std::string cast = own ? base::quoteIdentifier(id.part) + "::text::" + to.type.sql() : castExpression(base::quoteIdentifier(id.part), from.type, to.type);
        // Only a parser may make an expression.
        auto parsed = draft.parse("ALTER TABLE t ALTER COLUMN c TYPE " + to.type.sql() + " USING " + cast);
        if (!parsed.empty()) {
            const auto* alter = parsed.front().as<ddl::AlterTable>();
            if (alter && !alter->actions.empty()) {
                if (const auto* type = std::get_if<SetType>(&alter->actions.front()))
                    set.usingExpression = type->usingExpression;
            }
        }
    }
    actions.emplace_back(std::move(set));
    // PostgreSQL keeps the old cast in a default that it converts, so it is set again.
    if (!to.defaultValue.empty() && !to.generated && !draft.awaited.contains(id))
        actions.emplace_back(SetDefault{id.part, to.defaultValue});
    std::vector<Statement> out{alterTable(id.table(), std::move(actions))};
    if (dependsOnTimeZone(from.type, to.type)) {
        // Elsewhere than in UTC the values would shift, and the table be rewritten (manual, ALTER TABLE; since 12).
        ddl::SetParameter zone;
        zone.name = "timezone";
        zone.values = {"UTC"};
        zone.local = true;
        out.insert(out.begin(), Statement(zone));
    }
    return out;
}

/// A default that calls something made anew comes by itself afterwards, and completes the column.
Column withoutLateDefault(const Draft& draft, const ObjectId& id, Column column)
{
    if (draft.redefaulted.contains(id))
        column.defaultValue = {};
    return column;
}

std::vector<ObjectId> completes(const Draft& draft, const ObjectId& id, const Column& to)
{
    return draft.redefaulted.contains(id) && !to.defaultValue.empty() ? std::vector<ObjectId>() : std::vector{id};
}

Message title(const ObjectId& id, const base::TypeName& type)
{
    return message("plan.title.change-type", COFFERDAM_TR("Change the type of %1 of %2 to %3"),
                   {identifier(id.part), identifier(id.table().qualified().sql()), base::sql(type.sql())});
}

} // namespace

TypeChange typeChange(const Draft& draft, const ObjectId& id, const Column& to)
{
    const Statement statement = alterTable(id.table(), {SetType{id.part, to.type, to.collation, {}}});
    const Column* from = draft.before.column(id);
    if (!from || !castsByItself(from->type, to.type))
        return TypeChange::Rewrite;
    std::vector<ObjectId> used = usesOf(draft.after, id);
    switch (probedWork(draft, draft.before, id.table(), statement, used)) {
    case ddl::Work::Metadata:
    case ddl::Work::Scan: return TypeChange::Free;
    case ddl::Work::Build: return TypeChange::FreeIndexRebuilt;
    case ddl::Work::Rewrite: break;
    }
    return TypeChange::Rewrite;
}

void changeColumnType(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& from = was<Column>(change);
    const auto& to = becomes<Column>(change);
    const bool free = typeChange(draft, id, to) == TypeChange::Free;
    Node node = draft.start(change, free ? Phase::Expand : Phase::Switch, title(id, to.type));
    node.statements = retypeStatements(draft, id, from, withoutLateDefault(draft, id, to), false);
    for (Statement& statement : attachedRestored(draft, id, node.statements))
        node.statements.push_back(std::move(statement));
    node.undo = retypeStatements(draft, id, to, from, false);
    if (from.identity && !to.identity) { // only integers have one
        node.statements.insert(node.statements.begin(), alterTable(id.table(), {DropIdentity{id.part, false}}));
        for (Statement& statement : addIdentity(draft, id, *from.identity))
            node.undo.push_back(std::move(statement));
        node.removes = {{Kind::Sequence, id.schema, from.identity->sequenceName, {}}};
    }
    withoutUnsureUndo(node, from.type, to.type);
    node.done = checks::columnType(id, to.type);
    node.provides = completes(draft, id, to);
    node.releases = {id};
    node.disturbs = {id};
    node.own = draft.online(id);
    node.bundle = draft.bundleOf(id);
    if (!free)
        node.application = {message("plan.app.change-type", COFFERDAM_TR("Running code copes with both the old and the new type of %1 of %2."),
                                    {identifier(id.part), identifier(id.table().qualified().sql())})};
    draft.add(std::move(node));
}

namespace {

/// Where an inherited column comes from; the column itself when it is its table's own.
ObjectId originOf(const Draft& draft, ObjectId id)
{
    for (const Column* column = draft.before.column(id); column && column->inherited; column = draft.before.column(id)) {
        const catalog::Table& table = *draft.before.table(id.schema, id.name);
        std::vector<QualifiedName> parents = table.inherits;
        if (table.partitionOf)
            parents.push_back(table.partitionOf->parent);
        const auto parent = std::find_if(parents.begin(), parents.end(), [&](const QualifiedName& p) { return draft.before.column(columnId(tableId(p.schema, p.name), id.part)); });
        if (parent == parents.end())
            break;
        id = columnId(tableId(parent->schema, parent->name), id.part);
    }
    return id;
}

/// ALTER COLUMN … TYPE reaches the children of a table too; there remains their own default.
void takeHeirsAlong(const Draft& draft, const ObjectId& id, Node& node)
{
    for (const ObjectId& heir : draft.retyped) {
        if (heir == id || originOf(draft, heir) != id)
            continue;
        const Column* own = draft.after.column(heir);
        node.provides.push_back(heir);
        node.disturbs.push_back(heir);
        if (own && !own->defaultValue.empty() && !(own->defaultValue == draft.after.column(id)->defaultValue))
            node.statements.push_back(alterTable(heir.table(), {SetDefault{heir.part, own->defaultValue}}));
    }
}

} // namespace

void retypeColumn(Draft& draft, const ObjectId& id)
{
    const Column* from = draft.before.column(id);
    const Column* to = draft.after.column(id);
    const ObjectId origin = originOf(draft, id);
    if (!from || !to || (origin != id && draft.retyped.contains(origin)))
        return;
    Node node = draft.start(id, Phase::Switch, title(id, to->type));
    node.statements = retypeStatements(draft, id, *from, withoutLateDefault(draft, id, *to), true);
    for (Statement& statement : attachedRestored(draft, id, node.statements))
        node.statements.push_back(std::move(statement));
    node.provides = completes(draft, id, *to);
    node.disturbs = {id};
    node.bundle = draft.bundleOf(id);
    takeHeirsAlong(draft, id, node);
    draft.add(std::move(node));
}

namespace {

/// What stands aside under another name until nothing uses it; "provided" once it is gone.
ObjectId oldForm(ObjectId type)
{
    type.part = "old form";
    return type;
}

/// The constructors of a range type keep their names when it is renamed, so that two of one name cannot stand beside each other: its
/// columns wait as text meanwhile.
void replaceRange(Draft& draft, const ObjectId& type)
{
    const std::size_t bundle = draft.bundleOf(type);
    Node drop = draft.start(type, Phase::Switch, {});
    drop.bundle = bundle;
    drop.statements = {ddl::dropStatement(type, *draft.before.find(type))};
    drop.removes = {type};
    drop.irreversible = true;
    for (const ObjectId& user : draft.usersBefore().of(type)) {
        if (!draft.retyped.contains(user) || originOf(draft, user) != user)
            continue;
        Column text = *draft.before.column(user);
        text.type = {{}, "text", {}, 0, false};
        text.defaultValue = {};
        Node wait = draft.start(user, Phase::Switch, {});
        wait.bundle = bundle;
        wait.statements = retypeStatements(draft, user, *draft.before.column(user), text, true);
        wait.disturbs = {user};
        wait.releases = {user};
        drop.after.push_back(draft.add(std::move(wait)));
    }
    const std::size_t dropped = draft.add(std::move(drop));
    Node create = draft.start(type, Phase::Switch, message("plan.title.replace-type", COFFERDAM_TR("Replace type %1"), {identifier(type.sql())}));
    create.bundle = bundle;
    create.statements = ddl::createStatements(type, *draft.after.find(type));
    create.provides = {type};
    create.after = {dropped};
    if (const Change* change = draft.change(type))
        create.serves = {change->key()};
    draft.add(std::move(create));
}

/// What a domain calls may be made anew too: it lets go of that while it waits for its columns to leave.
std::vector<Statement> bareDomain(const ObjectId& type, const Object& object)
{
    std::vector<Statement> out;
    const auto* domain = std::get_if<catalog::Domain>(&object);
    ddl::AlterDomain action;
    action.name = type.qualified();
    action.action = ddl::AlterDomain::Action::DropDefault;
    if (domain && !domain->defaultValue.empty())
        out.emplace_back(action);
    action.action = ddl::AlterDomain::Action::DropConstraint;
    for (const catalog::DomainConstraint& constraint : domain ? domain->constraints : std::vector<catalog::DomainConstraint>()) {
        action.constraint.name = constraint.name;
        out.emplace_back(action);
    }
    return out;
}

} // namespace

void replaceType(Draft& draft, const ObjectId& type)
{
    if (type.kind == Kind::RangeType)
        return replaceRange(draft, type);
    const std::size_t bundle = draft.bundleOf(type);
    const Object& before = *draft.before.find(type);
    const std::string old = draft.helperName(type.schema, type.name, "_cofferdam_old");
    Node away = draft.start(type, Phase::Switch, {});
    away.bundle = bundle;
    ddl::Rename rename;
    rename.target = type;
    rename.newName = old;
    away.statements = bareDomain(type, before);
    away.statements.emplace_back(rename);
    away.removes = {type};
    const std::size_t renamed = draft.add(std::move(away));

    std::size_t created = renamed;
    if (const Object* after = draft.after.find(type)) {
        Node create = draft.start(type, Phase::Switch, message("plan.title.replace-type", COFFERDAM_TR("Replace type %1"), {identifier(type.sql())}));
        create.bundle = bundle;
        create.statements = ddl::createStatements(type, *after);
        create.provides = {type};
        create.after = {renamed};
        if (const Change* change = draft.change(type))
            create.serves = {change->key()};
        created = draft.add(std::move(create));
    }

    ObjectId oldType = type;
    oldType.name = old;
    Node drop = draft.start(type, Phase::Switch, {});
    drop.bundle = bundle;
    drop.statements = {ddl::dropStatement(oldType, before)};
    drop.removes = {oldType}; // before its schema goes
    drop.after = {created};
    drop.irreversible = true;
    for (const ObjectId& user : draft.usersBefore().of(type)) {
        if (draft.retyped.contains(user))
            drop.needs.push_back(user);
        else if (draft.fate(user) == Fate::Recreate)
            drop.needs.push_back(oldForm(user)); // itself a type that stands aside until its columns are retyped
    }
    drop.provides = {oldForm(type)};
    draft.add(std::move(drop));
}

} // namespace cofferdam::plan
