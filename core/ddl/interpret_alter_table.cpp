#include "alter_actions.h"
#include "interpret.h"
#include "not_null_names.h"
#include "resolve/meaning.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

namespace {

/// PostgreSQL runs the actions of one statement in passes, whatever order they were written in.
enum Pass { Drops, Types, Columns, Attributes, IndexConstraints, OtherConstraints, Rest };

template <typename... Ts>
bool isAnyOf(const alter::Action& action)
{
    return (std::holds_alternative<Ts>(action) || ...);
}

bool scansRows(const alter::Action& action)
{
    return isAnyOf<alter::SetType, alter::SetLogged, alter::SetAccessMethod>(action);
}

AlterTarget targetOf(const AlterTable& statement, const ObjectId& relation)
{
    AlterTarget target{relation, statement.only, {}, false};
    for (const alter::Action& action : statement.actions) {
        if (const auto* drop = std::get_if<alter::DropConstraint>(&action))
            target.droppedConstraints.push_back(drop->name);
        target.rescans = target.rescans || scansRows(action);
    }
    return target;
}

bool buildsIndex(const AlterTable& statement)
{
    return std::any_of(statement.actions.begin(), statement.actions.end(), [](const alter::Action& action) {
        const auto* add = std::get_if<alter::AddConstraint>(&action);
        return add && add->constraint.value.hasIndex() && add->usingIndex.empty();
    });
}

bool hasNullable(const Table& table, const std::vector<std::string>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const std::string& name) {
        const catalog::Column* column = table.columns.find(name);
        return column && !column->notNull;
    });
}

bool recurses(const Context& context, const ObjectId& relation, const alter::Action& action)
{
    if (relation.kind != Kind::Table)
        return false;
    const bool partitioned = context.tableAt(relation).partitionBy.has_value();
    if (isAnyOf<alter::AddColumn, alter::DropColumn, alter::SetType, alter::SetDefault, alter::SetNotNull,
                alter::DropConstraint, alter::ValidateConstraint, alter::SetStatistics, alter::SetExpression>(action))
        return true;
    if (const auto* add = std::get_if<alter::AddConstraint>(&action)) {
        const Constraint& constraint = add->constraint.value;
        if (constraint.hasIndex())
            return constraint.type == ConstraintType::PrimaryKey && hasNullable(context.tableAt(relation), constraint.columns);
        return constraint.type == ConstraintType::Check ? !constraint.noInherit : partitioned;
    }
    if (const auto* enable = std::get_if<alter::EnableTrigger>(&action)) {
        // Only row triggers have copies on the partitions.
        const auto triggers = context.catalog().parts(Kind::Trigger, relation);
        return partitioned && std::any_of(triggers.begin(), triggers.end(), [&](const catalog::Entry& entry) {
            const bool named = enable->trigger == entry.id.part || enable->trigger == "ALL" || enable->trigger == "USER";
            return named && entry.as<catalog::Trigger>().forEachRow;
        });
    }
    return partitioned && isAnyOf<alter::AlterConstraint>(action);
}

void lockFor(Context& context, const AlterTable& statement, const ObjectId& relation)
{
    if (relation.kind == Kind::Index || relation.kind == Kind::Constraint)
        return; // ALTER INDEX locks only the index
    LockMode mode = LockMode::AccessShare;
    bool recursive = false;
    for (const alter::Action& action : statement.actions) {
        mode = std::max(mode, lockOf(context, action));
        recursive = recursive || recurses(context, relation, action);
    }
    for (const ObjectId& member : context.family(relation, statement.only || !recursive))
        context.lock(member, mode);
    // The indexes of partitions are built under SHARE, whatever the parent is locked with.
    if (!statement.only && buildsIndex(statement) && relation.kind == Kind::Table && context.tableAt(relation).partitionBy) {
        for (const ObjectId& member : context.family(relation, false))
            context.lock(member, LockMode::Share);
    }
}

std::map<int, int>& statisticsOf(catalog::Index& index) { return index.statistics; }
std::map<int, int>& statisticsOf(Constraint& constraint) { return constraint.indexStatistics; }

Done alterIndex(Context& context, const ObjectId& id, const AlterTable& statement)
{
    for (const alter::Action& action : statement.actions) {
        const auto apply = [&](auto&& change) {
            if (id.kind == Kind::Index)
                context.modify<catalog::Index>(id, change);
            else
                context.modify<Constraint>(id, change);
        };
        if (const auto* set = std::get_if<alter::SetStorageParameters>(&action)) {
            apply([&](auto& object) {
                for (const auto& [name, value] : set->set)
                    object.storageParameters.setLast(name, value);
                for (const std::string& name : set->reset)
                    object.storageParameters.erase(name);
            });
        } else if (const auto* space = std::get_if<alter::SetTablespace>(&action)) {
            apply([&](auto& object) { object.tablespace = space->tablespace == "pg_default" ? "" : space->tablespace; });
            context.lock(context.relationOf(id), LockMode::AccessShare);
        } else if (const auto* statistics = std::get_if<alter::SetStatistics>(&action)) {
            const int key = std::atoi(statistics->column.c_str());
            apply([&](auto& object) {
                std::map<int, int>& targets = statisticsOf(object);
                if (statistics->target)
                    targets[key] = *statistics->target;
                else
                    targets.erase(key);
            });
        } else {
            return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                           {identifier(id.describe()), base::text("table")});
        }
    }
    return {};
}

/// A materialized view's column; false when the action is not about one.
bool setViewColumn(catalog::View& view, const alter::Action& action)
{
    const auto set = [&](const std::string& column, const std::string& name, const std::string& value) {
        catalog::Options& settings = view.columnSettings[column];
        if (value.empty())
            settings.erase(name);
        else
            settings.insert_or_assign(name, value);
        if (settings.empty())
            view.columnSettings.erase(column);
    };
    if (const auto* statistics = std::get_if<alter::SetStatistics>(&action)) {
        set(statistics->column, "STATISTICS", statistics->target ? std::to_string(*statistics->target) : std::string());
    } else if (const auto* storage = std::get_if<alter::SetStorage>(&action)) {
        set(storage->column, "STORAGE", storage->storage);
    } else if (const auto* compression = std::get_if<alter::SetCompression>(&action)) {
        set(compression->column, "COMPRESSION", compression->method == "default" ? std::string() : compression->method);
    } else if (const auto* options = std::get_if<alter::SetColumnOptions>(&action)) {
        for (const auto& [name, value] : options->set)
            set(options->column, name, value);
        for (const std::string& name : options->reset)
            set(options->column, name, {});
    } else {
        return false;
    }
    return true;
}

/// In the type of the view's column, as far as that can be told.
Expression viewDefault(Context& context, const catalog::View& view, const alter::SetDefault& action)
{
    const auto at = std::find(view.columns.begin(), view.columns.end(), action.column);
    const auto form = resolve::Meanings(context.builder.snapshot()).query(view.query.sql());
    if (at == view.columns.end() || !form || form->output.size() != view.columns.size())
        return context.resolveExpression(action.value);
    const auto& type = form->output[static_cast<std::size_t>(at - view.columns.begin())];
    return type ? defaultForm(context, *type, action.value) : context.resolveExpression(action.value);
}

Done alterView(Context& context, const ObjectId& id, const AlterTable& statement)
{
    for (const alter::Action& action : statement.actions) {
        if (const auto* rule = std::get_if<alter::EnableRule>(&action)) {
            COFFERDAM_TRY(act(context, AlterTarget{id, false, {}, false}, *rule));
            continue;
        }
        Done done;
        context.modify<catalog::View>(id, [&](catalog::View& view) {
            if (const auto* value = std::get_if<alter::SetDefault>(&action)) {
                if (value->value.empty())
                    view.columnDefaults.erase(value->column);
                else
                    view.columnDefaults[value->column] = viewDefault(context, view, *value).sql();
            } else if (const auto* set = std::get_if<alter::SetStorageParameters>(&action)) {
                for (const auto& [name, option] : set->set)
                    view.options.setLast(name, option);
                for (const std::string& name : set->reset)
                    view.options.erase(name);
            } else if (const auto* space = std::get_if<alter::SetTablespace>(&action)) {
                view.tablespace = space->tablespace == "pg_default" ? "" : space->tablespace;
            } else if (const auto* method = std::get_if<alter::SetAccessMethod>(&action)) {
                view.accessMethod = method->method == "heap" ? "" : method->method;
            } else if (const auto* cluster = std::get_if<alter::ClusterOn>(&action)) {
                view.clusterOn = cluster->index;
            } else if (!setViewColumn(view, action)) {
                done = refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                               {identifier(id.describe()), base::text("table")});
            }
        });
        COFFERDAM_TRY(done);
    }
    return {};
}

} // namespace

int passOf(const alter::Action& action)
{
    if (isAnyOf<alter::DropColumn, alter::DropConstraint, alter::DropIdentity>(action))
        return Drops;
    if (const auto* value = std::get_if<alter::SetDefault>(&action))
        return value->value.empty() ? Drops : OtherConstraints;
    if (const auto* notNull = std::get_if<alter::SetNotNull>(&action))
        return notNull->notNull ? Attributes : Drops;
    if (isAnyOf<alter::SetType>(action))
        return Types;
    if (isAnyOf<alter::AddColumn>(action))
        return Columns;
    if (isAnyOf<alter::SetStatistics, alter::SetStorage, alter::SetCompression, alter::SetColumnOptions, alter::SetExpression>(action))
        return Attributes;
    if (const auto* add = std::get_if<alter::AddConstraint>(&action))
        return add->constraint.value.hasIndex() ? IndexConstraints : OtherConstraints;
    if (isAnyOf<alter::AddIdentity, alter::SetIdentity>(action))
        return OtherConstraints;
    return Rest;
}

LockMode lockOf(const Context& context, const alter::Action& action)
{
    if (isAnyOf<alter::ValidateConstraint, alter::SetStatistics, alter::SetColumnOptions, alter::SetStorageParameters,
                alter::ClusterOn, alter::AttachPartition>(action))
        return LockMode::ShareUpdateExclusive;
    if (const auto* detach = std::get_if<alter::DetachPartition>(&action))
        return detach->concurrently || detach->finalize ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive;
    if (isAnyOf<alter::EnableTrigger>(action))
        return LockMode::ShareRowExclusive;
    if (const auto* add = std::get_if<alter::AddConstraint>(&action))
        return add->constraint.value.type == ConstraintType::ForeignKey ? LockMode::ShareRowExclusive : LockMode::AccessExclusive;
    (void)context;
    return LockMode::AccessExclusive;
}

base::Result<const catalog::Column*> requireColumn(Context& context, const ObjectId& table, const std::string& column)
{
    const auto* owner = context.get<Table>(table);
    const catalog::Column* found = owner ? owner->columns.find(column) : nullptr;
    if (!found)
        return unknownObject(context, columnId(table, column));
    return found;
}

Done interpret(Context& context, const AlterTable& statement)
{
    const auto found = context.findRelation(statement.name);
    if (!found) {
        const ObjectId written{statement.kind, statement.name.schema, statement.name.name, {}};
        if (!statement.ifExists)
            return unknownObject(context, written);
        context.note(message("ddl.missing_skipped", COFFERDAM_TR("%1 does not exist, skipped"), {identifier(written.describe())}));
        return {};
    }
    lockFor(context, statement, *found);
    if (found->kind == Kind::Index || found->kind == Kind::Constraint)
        return alterIndex(context, *found, statement);
    if (found->kind == Kind::View || found->kind == Kind::MaterializedView)
        return alterView(context, *found, statement);
    if (found->kind != Kind::Table)
        return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                       {identifier(found->describe()), base::text("table")});
    const AlterTarget target = targetOf(statement, *found);
    std::vector<const alter::Action*> ordered;
    for (const alter::Action& action : statement.actions)
        ordered.push_back(&action);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const alter::Action* a, const alter::Action* b) { return passOf(*a) < passOf(*b); });
    for (const alter::Action* action : ordered)
        COFFERDAM_TRY(std::visit([&](const auto& value) { return act(context, target, value); }, *action));
    hideNotNulls(context, target.relation);
    return {};
}

} // namespace cofferdam::ddl
