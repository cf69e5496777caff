#include "alter_actions.h"
#include "base/quote.h"
#include "table_parts.h"
#include "toast.h"

#include <algorithm>

/// Actions of ALTER TABLE on the table as a whole.
namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::Persistence;
using catalog::Table;

namespace {

/// The index of a constraint counts too.
Done requireIndex(Context& context, const ObjectId& table, const std::string& name)
{
    const auto found = context.findRelation({table.schema, name});
    if (!found || (found->kind != Kind::Index && found->kind != Kind::Constraint) || found->table() != table)
        return unknownObject(context, inTable(Kind::Index, table, name));
    return {};
}

/// Permanent tables reference permanent ones only.
Done checkReferences(Context& context, const ObjectId& table, bool logged)
{
    const auto isPermanent = [&](const ObjectId& id) {
        const auto* other = context.get<Table>(id);
        return other && other->persistence == Persistence::Permanent;
    };
    const auto breaks = [&](const ObjectId& key) {
        const auto* constraint = key.kind == Kind::Constraint ? context.get<catalog::Constraint>(key) : nullptr;
        if (!constraint || constraint->type != catalog::ConstraintType::ForeignKey)
            return false;
        const ObjectId referenced = tableId(constraint->referencedTable.schema, constraint->referencedTable.name);
        return referenced != key.table() && (logged ? !isPermanent(referenced) : referenced == table && isPermanent(key.table()));
    };
    const auto refuse = [&](const ObjectId& key) {
        return refused(context, "ddl.permanent_reference", COFFERDAM_TR("a permanent table may reference only permanent tables: %1"), {identifier(key.describe())});
    };
    if (logged) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
            if (breaks(entry.id))
                return refuse(entry.id);
        }
        return {};
    }
    for (const ObjectId& user : context.index.usersOf(table)) {
        if (breaks(user))
            return refuse(user);
    }
    return {};
}

} // namespace

Done act(Context& context, const AlterTarget& target, const alter::SetLogged& action)
{
    const Persistence wanted = action.logged ? Persistence::Permanent : Persistence::Unlogged;
    if (context.tableAt(target.relation).persistence == wanted)
        return {};
    if (context.simulating())
        COFFERDAM_TRY(checkReferences(context, target.relation, action.logged));
    context.work(target.relation, Work::Rewrite, "set-logged");
    context.modify<Table>(target.relation, [&](Table& table) { table.persistence = wanted; });
    // Since 15 its sequences follow.
    if (context.session.serverVersion >= 15) {
        for (const ObjectId& user : context.index.usersOf(target.relation)) {
            const auto* sequence = context.get<catalog::Sequence>(user);
            if (sequence && sequence->ownedBy && sequence->ownedBy->table() == target.relation)
                context.modify<catalog::Sequence>(user, [&](catalog::Sequence& changed) { changed.unlogged = !action.logged; });
        }
    }
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetAccessMethod& action)
{
    const std::string method = action.method == "heap" ? "" : action.method;
    if (context.tableAt(target.relation).accessMethod == method)
        return {};
    context.work(target.relation, Work::Rewrite, "set-access-method");
    context.modify<Table>(target.relation, [&](Table& table) { table.accessMethod = method; });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetTablespace& action)
{
    const std::string space = action.tablespace == "pg_default" ? "" : action.tablespace;
    if (context.tableAt(target.relation).tablespace == space)
        return {};
    context.work(target.relation, Work::Rewrite, "set-tablespace");
    context.modify<Table>(target.relation, [&](Table& table) { table.tablespace = space; });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetStorageParameters& action)
{
    context.modify<Table>(target.relation, [&](Table& table) {
        for (const auto& [name, value] : action.set) {
            if (!name.starts_with("toast.") || hasToastTable(context, table))
                table.storageParameters.setLast(name, value);
        }
        for (const std::string& name : action.reset)
            table.storageParameters.erase(name);
    });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::Inherit& action)
{
    return setInheritance(context, target.relation, action);
}

Done act(Context& context, const AlterTarget& target, const alter::AttachPartition& action)
{
    return attachPartition(context, target.relation, action);
}

Done act(Context& context, const AlterTarget& target, const alter::DetachPartition& action)
{
    return detachPartition(context, target.relation, action);
}

Done act(Context& context, const AlterTarget& target, const alter::ReplicaIdentity& action)
{
    static constexpr std::string_view byIndex = "INDEX ";
    if (action.identity.rfind(byIndex, 0) == 0) {
        const std::string written = action.identity.substr(byIndex.size());
        const QualifiedName name = qualifiedNameOf(written);
        COFFERDAM_TRY(requireIndex(context, target.relation, name.empty() ? written : name.name));
    }
    context.modify<Table>(target.relation, [&](Table& table) {
        table.replicaIdentity = action.identity == "DEFAULT" ? "" : action.identity;
    });
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::RowSecurity& action)
{
    context.modify<Table>(target.relation, [&](Table& table) {
        table.rowSecurity = action.enable.value_or(table.rowSecurity);
        table.forceRowSecurity = action.force.value_or(table.forceRowSecurity);
    });
    return {};
}

namespace {

/// How a row trigger of a partitioned ancestor fires on this table; nothing when there is no such trigger.
std::optional<std::string> enabledAbove(Context& context, const ObjectId& table, const std::string& name)
{
    const auto* own = context.get<Table>(table);
    if (!own || !own->partitionOf)
        return std::nullopt;
    const ObjectId parent = tableId(own->partitionOf->parent.schema, own->partitionOf->parent.name);
    if (const auto* trigger = context.get<catalog::Trigger>(inTable(Kind::Trigger, parent, name)))
        return trigger->inherited || trigger->forEachRow ? std::optional(trigger->enabled) : std::nullopt;
    return enabledAbove(context, parent, name);
}

/// The copy of a parent's row trigger has an entry only where it fires otherwise than there.
bool enableCopy(Context& context, const ObjectId& table, const std::string& name, const std::string& enabled)
{
    const auto above = enabledAbove(context, table, name);
    if (!above)
        return false;
    const ObjectId id = inTable(Kind::Trigger, table, name);
    if (*above == enabled) {
        if (context.catalog().contains(id))
            context.remove(id);
        return true;
    }
    catalog::Trigger copy;
    copy.inherited = true;
    copy.enabled = enabled;
    copy.place = context.place;
    context.put(id, std::move(copy));
    return true;
}

std::vector<std::string> copiedTriggers(Context& context, const ObjectId& table)
{
    std::vector<std::string> out;
    const auto* own = context.get<Table>(table);
    while (own && own->partitionOf) {
        const ObjectId parent = tableId(own->partitionOf->parent.schema, own->partitionOf->parent.name);
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Trigger, parent)) {
            if (!entry.as<catalog::Trigger>().inherited && entry.as<catalog::Trigger>().forEachRow)
                out.push_back(entry.id.part);
        }
        own = context.get<Table>(parent);
    }
    return out;
}

} // namespace

Done act(Context& context, const AlterTarget& target, const alter::EnableTrigger& action)
{
    const bool all = action.trigger == "ALL" || action.trigger == "USER";
    bool found = false;
    for (const ObjectId& member : context.family(target.relation, target.only)) {
        std::vector<ObjectId> own;
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Trigger, member)) {
            if (!entry.as<catalog::Trigger>().inherited && (all || entry.id.part == action.trigger))
                own.push_back(entry.id);
        }
        for (const ObjectId& id : own)
            context.modify<catalog::Trigger>(id, [&](catalog::Trigger& trigger) { trigger.enabled = action.enabled; });
        found = found || !own.empty();
        for (const std::string& name : copiedTriggers(context, member)) {
            if (all || name == action.trigger)
                found = enableCopy(context, member, name, action.enabled) || found;
        }
    }
    if (!found && !all)
        return unknownObject(context, inTable(Kind::Trigger, target.relation, action.trigger));
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::EnableRule& action)
{
    const ObjectId id = inTable(Kind::Rule, target.relation, action.rule);
    if (!context.modify<catalog::Rule>(id, [&](catalog::Rule& rule) { rule.enabled = action.enabled; }))
        return unknownObject(context, id);
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::ClusterOn& action)
{
    if (!action.index.empty())
        COFFERDAM_TRY(requireIndex(context, target.relation, action.index));
    context.modify<Table>(target.relation, [&](Table& table) { table.clusterOn = action.index; });
    return {};
}

/// Names, order and types have to be the type's (tablecmds.c, ATExecAddOf).
static Done fitsType(const Context& context, const ObjectId& table, const catalog::CompositeType& type)
{
    const catalog::Columns& columns = context.tableAt(table).columns;
    const bool fits = std::equal(columns.begin(), columns.end(), type.attributes.begin(), type.attributes.end(),
                                 [](const catalog::Column& column, const auto& attribute) { return column.name == attribute.name && column.type == attribute.type; });
    if (fits || context.reading())
        return {};
    return refused(context, "ddl.typed_table", COFFERDAM_TR("the columns of %1 are not those of its type"), {identifier(table.describe())});
}

Done act(Context& context, const AlterTarget& target, const alter::SetOfType& action)
{
    std::optional<QualifiedName> type;
    if (!action.type.empty()) {
        COFFERDAM_ASSIGN(const ObjectId found, context.resolve({Kind::BaseType, action.type.schema, action.type.name, {}}));
        type = found.qualified();
        if (const auto* composite = context.get<catalog::CompositeType>(found))
            COFFERDAM_TRY(fitsType(context, target.relation, *composite));
    }
    context.modify<Table>(target.relation, [&](Table& table) { table.ofType = type; });
    return {};
}

/// What is added must be new, what is set or dropped must be there.
static Done changeForeignOptions(const Context& context, const ObjectId& table, const alter::SetForeignOptions& action, Options& options)
{
    const auto wrong = [&](const std::string& name) {
        return refused(context, "ddl.foreign_option", COFFERDAM_TR("option %1 of %2 is not as the statement expects it"),
                       {identifier(name), identifier(table.describe())});
    };
    for (const std::string& name : action.drop) {
        if (options.erase(name) == 0 && context.simulating())
            return wrong(name);
    }
    for (const auto& [name, value] : action.set) {
        if (!options.contains(name) && context.simulating())
            return wrong(name);
        options.insert_or_assign(name, value);
    }
    for (const auto& [name, value] : action.add) {
        if (!options.emplace(name, value) && context.simulating())
            return wrong(name);
    }
    return {};
}

Done act(Context& context, const AlterTarget& target, const alter::SetForeignOptions& action)
{
    if (!action.column.empty()) {
        COFFERDAM_TRY(requireColumn(context, target.relation, action.column));
        Done done;
        context.modify<Table>(target.relation, [&](Table& table) {
            done = changeForeignOptions(context, target.relation, action, table.columns.find(action.column)->foreignOptions);
        });
        return done;
    }
    if (!context.tableAt(target.relation).foreign)
        return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                       {identifier(target.relation.describe()), base::text("foreign table")});
    Done done;
    context.modify<Table>(target.relation, [&](Table& table) { done = changeForeignOptions(context, target.relation, action, table.foreign->options); });
    return done;
}

} // namespace cofferdam::ddl
