#include "recipes.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using namespace ddl::alter;

/// Columns whose default or generation calls a function that needs the table itself.
std::vector<std::string> lateDefaults(const Draft& draft, const ObjectId& id, const catalog::Table& table)
{
    std::vector<std::string> out;
    for (const auto& column : table.columns) {
        if (column.defaultValue.empty())
            continue;
        for (const ObjectId& used : usesOf(draft.after, columnId(id, column.name))) {
            if (used.kind != Kind::Function || !draft.after.contains(used))
                continue;
            const auto users = draft.usersAfter().closure(id);
            if (std::binary_search(users.begin(), users.end(), used)) {
                out.push_back(column.name);
                break;
            }
        }
    }
    return out;
}

} // namespace

std::size_t attachNode(Draft& draft, const ObjectId& id, const catalog::PartitionOf& partition, Phase phase)
{
    Node node = draft.start(id, phase, {});
    if (const Change* change = draft.change(id))
        node.serves = {change->key()};
    const ObjectId parent = parentOf(partition);
    node.statements = {alterTable(parent, {AttachPartition{id.qualified(), partition.bound}}, true)};
    node.undo = {alterTable(parent, {DetachPartition{id.qualified(), {}, {}}})};
    node.needs = {id, parent, notNullNamed(parent)};
    const auto* above = draft.after.get<catalog::Table>(parent);
    for (const catalog::Column& column : above ? above->columns : catalog::Columns()) // both have the same columns
        node.needs.push_back(columnId(parent, column.name));
    // What fits the parent's indexes and constraints by then is tied to them instead of being built under their locks.
    for (Kind kind : {Kind::Constraint, Kind::Index}) {
        for (const ObjectId& table : {id, parent}) {
            for (const auto& entry : draft.after.parts(kind, table))
                node.needs.push_back(entry.id);
        }
    }
    return draft.add(std::move(node));
}

catalog::Table standalone(const catalog::Table& table)
{
    catalog::Table out = table;
    if (out.partitionOf) {
        out.partitionOf.reset();
        for (auto& column : out.columns)
            column.inherited = false;
    }
    // These name indexes, which do not exist yet.
    if (out.replicaIdentity.starts_with("INDEX"))
        out.replicaIdentity.clear();
    out.clusterOn.clear();
    return out;
}

namespace {

void indexedSettings(Draft& draft, const ObjectId& id, const catalog::Table& from, const catalog::Table& to, const Change& change)
{
    const auto plan = [&](Action action, std::optional<Action> back, const std::string& index, Message title) {
        Node node = draft.start(change, Phase::Switch, std::move(title));
        node.statements = {alterTable(id, {std::move(action)})};
        if (back)
            node.undo = {alterTable(id, {std::move(*back)})};
        if (!index.empty())
            node.needs = {inTable(Kind::Index, id, index), inTable(Kind::Constraint, id, index)};
        node.releases = {id};
        if (draft.isNew(id))
            node.phase = Phase::Expand;
        draft.add(std::move(node));
    };
    if (from.replicaIdentity != to.replicaIdentity) {
        const std::string index = to.replicaIdentity.starts_with("INDEX ") ? to.replicaIdentity.substr(6) : std::string();
        plan(ReplicaIdentity{to.replicaIdentity}, ReplicaIdentity{from.replicaIdentity}, index,
             message("plan.title.replica-identity", COFFERDAM_TR("Set the replica identity of %1"), {identifier(id.sql())}));
    }
    if (from.clusterOn != to.clusterOn)
        plan(ClusterOn{to.clusterOn}, ClusterOn{from.clusterOn}, to.clusterOn,
             message("plan.title.cluster", COFFERDAM_TR("Set the index that %1 is clustered on"), {identifier(id.sql())}));
}

} // namespace

void createTable(Draft& draft, const Change& change)
{
    const auto& goal = becomes<catalog::Table>(change);
    catalog::Table table = standalone(goal);
    for (catalog::Column& column : table.columns) {
        if (column.inherited && ddl::isNotNullByParent(draft.after, goal, column.name))
            column.notNull = false;
    }
    const auto late = lateDefaults(draft, change.id, table);
    for (const std::string& name : late)
        table.columns.find(name)->defaultValue = {};
    Node node = draft.start(change, Phase::Expand, message("plan.title.create-table", COFFERDAM_TR("Create table %1"), {identifier(change.id.sql())}));
    node.statements = ddl::createStatements(change.id, Object(table));
    nameNotNulls(draft, change.id, node.statements);
    node.undo = {ddl::dropStatement(change.id, *change.after)};
    node.done = checks::exists(change.id);
    node.provides = {change.id};
    for (const catalog::Column& column : goal.columns) {
        if (column.identity && !column.identity->sequenceName.empty())
            node.takes.push_back({Kind::Sequence, change.id.schema, column.identity->sequenceName, {}});
    }
    for (const QualifiedName& parent : goal.inherits)
        node.needs.push_back(notNullNamed(tableId(parent.schema, parent.name)));
    const std::size_t created = draft.add(std::move(node));
    if (goal.partitionOf && !goal.partitionOf->bound.empty())
        attachNode(draft, change.id, *goal.partitionOf, Phase::Expand);
    for (const std::string& name : late) {
        Node set = draft.start(change, Phase::Expand, {});
        set.statements = {alterTable(change.id, {SetDefault{name, goal.columns.find(name)->defaultValue}})};
        set.after = {created};
        set.needs = usesOf(draft.after, columnId(change.id, name));
        draft.add(std::move(set));
    }
    indexedSettings(draft, change.id, table, goal, change);
}

namespace {

/// The objects of the baseline, made again.
std::vector<Statement> madeAgain(const Draft& draft, const std::vector<ObjectId>& ids)
{
    catalog::CatalogBuilder gone;
    for (const ObjectId& id : ids) {
        if (auto object = draft.before.share(id))
            gone.put(id, std::move(object));
    }
    std::vector<Statement> out = ddl::script(gone.current());
    // A partition comes back whole, and its indexes are tied to its parent's when it is.
    std::erase_if(out, [](const Statement& statement) { return statement.as<ddl::SetParameter>() || statement.as<ddl::AttachIndex>(); });
    std::stable_partition(out.begin(), out.end(), [](const Statement& statement) {
        const auto* alter = statement.as<ddl::AlterTable>();
        return !alter || !std::holds_alternative<ddl::alter::AttachPartition>(alter->actions.front());
    });
    return out;
}

/// The empty table with everything that goes with it: what undoing a drop can bring back.
std::vector<Statement> structureOf(const Draft& draft, const ObjectId& table)
{
    std::vector<ObjectId> ids = partsBefore(draft, table);
    ids.push_back(table);
    const auto& sequences = draft.sequencesOf(table);
    ids.insert(ids.end(), sequences.begin(), sequences.end());
    return madeAgain(draft, ids);
}

} // namespace

std::vector<Statement> tableWithLostSequences(const Draft& draft, const ObjectId& table)
{
    std::vector<ObjectId> ids{table};
    const auto& sequences = draft.sequencesOf(table);
    std::copy_if(sequences.begin(), sequences.end(), std::back_inserter(ids), [&](const ObjectId& sequence) { return !draft.after.contains(sequence); });
    return madeAgain(draft, ids);
}

void dropTable(Draft& draft, const Change& change)
{
    const auto& table = was<catalog::Table>(change);
    Node node = draft.start(change, Phase::Contract, message("plan.title.drop-table", COFFERDAM_TR("Drop table %1"), {identifier(change.id.sql())}));
    // A partition that foreign keys refer to through its parent has to leave it first.
    if (table.partitionOf && draft.after.contains(parentOf(*table.partitionOf)) && holdsReferencedRows(draft, change.id))
        node.statements = {alterTable(parentOf(*table.partitionOf), {DetachPartition{change.id.qualified(), false, false}})};
    node.statements.push_back(ddl::dropStatement(change.id, *change.before));
    node.undo = structureOf(draft, change.id);
    node.irreversible = true;
    node.removes = {change.id};
    for (const ObjectId& part : partsBefore(draft, change.id))
        node.removes.push_back(part);
    for (const auto& column : table.columns)
        node.removes.push_back(columnId(change.id, column.name));
    for (const ObjectId& sequence : draft.sequencesOf(change.id))
        node.removes.push_back(sequence);
    node.done = checks::missing(change.id);
    node.own = draft.online(change.id);
    if (!draft.online(change.id))
        node.phase = Phase::Contract;
    node.application.push_back(message("plan.app.drop-table", COFFERDAM_TR("No running code reads or writes table %1 any more."), {identifier(change.id.sql())}));
    draft.add(std::move(node));
}

namespace {

/// One ALTER TABLE for one property, with its inverse.
struct Setting {
    std::string_view property;
    std::vector<Action> forward, back;
    Phase phase = Phase::Expand;
    Message title;
    bool own = false;
};

void planSetting(Draft& draft, const Change& change, Setting setting)
{
    if (!has(change, setting.property))
        return;
    Node node = draft.start(change, setting.phase, std::move(setting.title));
    if (!setting.forward.empty())
        node.statements = {alterTable(change.id, std::move(setting.forward))};
    if (!setting.back.empty())
        node.undo = {alterTable(change.id, std::move(setting.back))};
    node.own = setting.own;
    node.releases = {change.id};
    node.needs = {change.id};
    draft.add(std::move(node));
}

std::vector<Action> storage(const catalog::Options& from, const catalog::Options& to)
{
    // SET and RESET are two actions: the grammar takes one list each.
    std::vector<Action> out;
    if (auto set = optionsToSet(from, to); !set.empty())
        out.emplace_back(SetStorageParameters{std::move(set), {}});
    if (auto reset = optionsToReset(from, to); !reset.empty())
        out.emplace_back(SetStorageParameters{{}, std::move(reset)});
    return out;
}

RowSecurity rowSecurity(const catalog::Table& from, const catalog::Table& to)
{
    RowSecurity out;
    if (from.rowSecurity != to.rowSecurity)
        out.enable = to.rowSecurity;
    if (from.forceRowSecurity != to.forceRowSecurity)
        out.force = to.forceRowSecurity;
    return out;
}

/// ALTER TABLE takes ENABLE and FORCE as two actions.
std::vector<Action> rowSecurityActions(const catalog::Table& from, const catalog::Table& to)
{
    std::vector<Action> out;
    const RowSecurity both = rowSecurity(from, to);
    if (both.enable)
        out.emplace_back(RowSecurity{both.enable, {}});
    if (both.force)
        out.emplace_back(RowSecurity{{}, both.force});
    return out;
}

void planRowSecurity(Draft& draft, const Change& change)
{
    const auto& from = was<catalog::Table>(change);
    const auto& to = becomes<catalog::Table>(change);
    if (from.rowSecurity == to.rowSecurity && from.forceRowSecurity == to.forceRowSecurity)
        return;
    Node node = draft.start(change, Phase::Switch, message("plan.title.row-security", COFFERDAM_TR("Change row level security of %1"), {identifier(change.id.sql())}));
    node.statements = {alterTable(change.id, rowSecurityActions(from, to))};
    node.undo = {alterTable(change.id, rowSecurityActions(to, from))};
    // Without its policies a table with row security hides every row.
    if (to.rowSecurity) {
        for (const auto& entry : draft.after.parts(Kind::Policy, change.id))
            node.needs.push_back(entry.id);
    }
    node.application.push_back(message("plan.app.row-security", COFFERDAM_TR("The application's role sees what it needs of %1 under the new row level security."), {identifier(change.id.sql())}));
    draft.add(std::move(node));
}

} // namespace

void alterTable(Draft& draft, const Change& change)
{
    const auto& from = was<catalog::Table>(change);
    const auto& to = becomes<catalog::Table>(change);
    const auto name = [&] { return std::vector{identifier(change.id.sql())}; };
    planSetting(draft, change, {"storage_parameters", storage(from.storageParameters, to.storageParameters), storage(to.storageParameters, from.storageParameters),
                                Phase::Expand, message("plan.title.storage", COFFERDAM_TR("Change storage parameters of %1"), name()), false});
    planSetting(draft, change, {"persistence", {SetLogged{to.persistence == catalog::Persistence::Permanent}},
                                {SetLogged{from.persistence == catalog::Persistence::Permanent}}, Phase::Switch,
                                message("plan.title.logged", COFFERDAM_TR("Change whether %1 is logged"), name()), true});
    planSetting(draft, change, {"access_method", {SetAccessMethod{to.accessMethod.empty() ? "heap" : to.accessMethod}},
                                {SetAccessMethod{from.accessMethod.empty() ? "heap" : from.accessMethod}}, Phase::Switch,
                                message("plan.title.access-method", COFFERDAM_TR("Change the access method of %1"), name()), true});
    planSetting(draft, change, {"tablespace", {SetTablespace{to.tablespace.empty() ? "pg_default" : to.tablespace}},
                                {SetTablespace{from.tablespace.empty() ? "pg_default" : from.tablespace}}, Phase::Switch,
                                message("plan.title.tablespace", COFFERDAM_TR("Move %1 to another tablespace"), name()), true});
    if (from.foreign && to.foreign && from.foreign->options != to.foreign->options)
        planSetting(draft, change, {"foreign", {changedForeignOptions({}, from.foreign->options, to.foreign->options)}, {changedForeignOptions({}, to.foreign->options, from.foreign->options)}, Phase::Switch,
                                    message("plan.title.foreign-options", COFFERDAM_TR("Change the options of foreign table %1"), name()), false});
    planRowSecurity(draft, change);
    indexedSettings(draft, change.id, from, to, change);
    alterCommon(draft, change);
}

} // namespace cofferdam::plan
