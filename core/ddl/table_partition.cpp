#include "table_parts.h"
#include "not_null_names.h"

#include "ddl/lower.h"
#include "ddl/partition_check.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::Table;

namespace {

bool sameKeys(const Index& a, const Index& b)
{
    return a.method == b.method && a.unique == b.unique && a.nullsNotDistinct == b.nullsNotDistinct &&
           a.elements == b.elements && a.include == b.include && a.where == b.where;
}

/// What a copy on a partition does not take from its parent's.
void forgetTexts(Constraint& constraint)
{
    constraint.comment.reset();
    constraint.indexComment.reset();
    constraint.indexStatistics.clear();
}

bool sameKeys(const Constraint& a, const Constraint& b)
{
    return a.type == b.type && a.columns == b.columns && a.include == b.include && a.elements == b.elements &&
           a.where == b.where && a.nullsNotDistinct == b.nullsNotDistinct;
}

bool sameForeignKey(const Constraint& a, const Constraint& b)
{
    return b.type == ConstraintType::ForeignKey && a.columns == b.columns && a.referencedTable == b.referencedTable &&
           a.referencedColumns == b.referencedColumns && a.onDelete == b.onDelete && a.onUpdate == b.onUpdate &&
           a.match == b.match && a.deferrable == b.deferrable && a.initiallyDeferred == b.initiallyDeferred;
}

/// Ties the partition's own fitting index to the parent's, or makes one.
Done matchIndex(Context& context, const ObjectId& partition, const catalog::Entry& parent)
{
    for (const catalog::Entry& own : context.catalog().parts(Kind::Index, partition)) {
        if (own.as<Index>().attachedTo || !sameKeys(own.as<Index>(), parent.as<Index>()))
            continue;
        context.modify<Index>(own.id, [&](Index& index) { index.attachedTo = QualifiedName{parent.id.schema, parent.id.part}; });
        return {};
    }
    Index copy = parent.as<Index>();
    copy.comment.reset();
    copy.statistics.clear();
    copy.tablespace.clear();
    copy.attachedTo = QualifiedName{parent.id.schema, parent.id.part};
    if (!context.isNew(partition))
        context.work(partition, Work::Build, "build-index");
    return addIndex(context, partition, {}, std::move(copy), false);
}

/// A partition's foreign keys that are its parent's too are one with them, and no objects of their own any more.
void absorbForeignKeys(Context& context, const ObjectId& parent, const ObjectId& partition)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        const auto& key = entry.as<Constraint>();
        if (key.type != ConstraintType::ForeignKey)
            continue;
        bool known = false;
        for (const catalog::Entry& own : context.catalog().parts(Kind::Constraint, partition)) {
            if (!known && sameForeignKey(key, own.as<Constraint>())) {
                known = own.as<Constraint>().validated;
                context.remove(own.id);
            }
        }
        const ObjectId referenced = tableId(key.referencedTable.schema, key.referencedTable.name);
        context.lock(referenced, LockMode::ShareRowExclusive);
        if (!known)
            context.work(partition, Work::Scan, "verify-foreign-key");
    }
}

Done checkColumns(Context& context, const ObjectId& parent, const ObjectId& partition)
{
    if (context.reading())
        return {};
    const Table& own = context.tableAt(partition);
    const Table& above = context.tableAt(parent);
    for (const Column& column : above.columns) {
        const Column* match = own.columns.find(column.name);
        if (!match || !(match->type == column.type) || (column.notNull && !match->notNull))
            return refused(context, "ddl.partition_mismatch", COFFERDAM_TR("column %1 of %2 does not fit the partitioned table"),
                           {identifier(column.name), identifier(partition.describe())});
    }
    if (own.columns.size() != above.columns.size())
        return refused(context, "ddl.partition_mismatch", COFFERDAM_TR("%1 has columns that %2 has not"),
                       {identifier(partition.describe()), identifier(parent.describe())});
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        const auto& check = entry.as<Constraint>();
        if (check.type == ConstraintType::Check && !check.noInherit &&
            !context.catalog().contains(inTable(Kind::Constraint, partition, entry.id.part)))
            return refused(context, "ddl.partition_mismatch", COFFERDAM_TR("%1 lacks the check %2 of the partitioned table"),
                           {identifier(partition.describe()), identifier(entry.id.part)});
    }
    return {};
}

void adoptChecks(Context& context, const ObjectId& parent, const ObjectId& partition)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        if (entry.as<Constraint>().type == ConstraintType::Check)
            context.modify<Constraint>(inTable(Kind::Constraint, partition, entry.id.part),
                                       [](Constraint& check) { check.inherited = true; });
    }
}

std::optional<ObjectId> defaultPartition(Context& context, const ObjectId& parent)
{
    for (const ObjectId& child : context.index.children(parent)) {
        const auto* table = context.get<Table>(child);
        if (table && table->partitionOf && table->partitionOf->bound == "DEFAULT")
            return child;
    }
    return std::nullopt;
}

bool boundIsProven(const Context& context, const ObjectId& parent, const ObjectId& partition, const std::string& bound)
{
    const Table& above = context.tableAt(parent);
    if (!above.partitionBy || above.partitionBy->expressions.size() != 1)
        return false;
    const std::vector<std::string> columns = columnsOf(above.partitionBy->expressions.front());
    return columns.size() == 1 && checkProvesBound(context, partition, columns.front(), bound);
}

} // namespace

Done matchConstraint(Context& context, const ObjectId& partition, const Constraint& parent, bool newTable)
{
    for (const catalog::Entry& own : context.catalog().parts(Kind::Constraint, partition)) {
        if (own.as<Constraint>().inherited || !sameKeys(own.as<Constraint>(), parent))
            continue;
        context.modify<Constraint>(own.id, [](Constraint& constraint) { constraint.inherited = true; });
        return {};
    }
    Constraint copy = parent;
    forgetTexts(copy);
    copy.tablespace.clear();
    copy.inherited = true;
    return addConstraint(context, partition, {{}, std::move(copy)}, newTable);
}

namespace {

/// `NOT (…)` of what the bound says. Other words for it may be as good; then the scan that is foretold does not happen.
bool excludesBound(Context& context, const ObjectId& table, const ObjectId& parent, const std::string& bound)
{
    const auto check = partitionCheck(context.tableAt(parent), bound);
    if (!check)
        return false;
    const Expression opposite = context.parse("NOT (" + check->sql + ")");
    const auto checks = context.catalog().parts(Kind::Constraint, table);
    return std::any_of(checks.begin(), checks.end(), [&](const catalog::Entry& entry) {
        const auto& known = entry.as<Constraint>();
        return known.type == ConstraintType::Check && known.validated && known.enforced && known.expression == opposite;
    });
}

} // namespace

void lockDefaultPartition(Context& context, const ObjectId& parent, const ObjectId& except, const std::string& bound)
{
    const auto other = defaultPartition(context, parent);
    if (!other || *other == except)
        return;
    context.lock(*other, LockMode::AccessExclusive);
    if (!excludesBound(context, *other, parent, bound))
        context.work(*other, Work::Scan, "verify-default-partition");
}

Done copyFromPartitionedParent(Context& context, const ObjectId& id)
{
    const Table& table = context.tableAt(id);
    if (!table.partitionOf)
        return {};
    const ObjectId parent = tableId(table.partitionOf->parent.schema, table.partitionOf->parent.name);
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        if (entry.as<Constraint>().type == ConstraintType::ForeignKey) {
            const QualifiedName& referenced = entry.as<Constraint>().referencedTable;
            context.lock(tableId(referenced.schema, referenced.name), LockMode::ShareRowExclusive);
        }
        if (!entry.as<Constraint>().hasIndex())
            continue;
        Constraint copy = entry.as<Constraint>();
        copy.inherited = true;
        forgetTexts(copy);
        COFFERDAM_TRY(addConstraint(context, id, {{}, std::move(copy)}, true));
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, parent)) {
        Index copy = entry.as<Index>();
        copy.attachedTo = QualifiedName{entry.id.schema, entry.id.part};
        copy.comment.reset();
        copy.statistics.clear();
        COFFERDAM_TRY(addIndex(context, id, {}, std::move(copy), false));
    }
    return {};
}

namespace {

/// Indexes and keys of a partitioned table that are made anew.
struct MadeAnew {
    std::vector<std::pair<std::string, Index>> indexes;
    std::vector<Constraint> keys;
};

bool uses(const std::vector<catalog::IndexElement>& elements, const std::vector<std::string>& include, const Expression& where, const std::string& column)
{
    return std::find(include.begin(), include.end(), column) != include.end() || mentionsColumn(where, column)
           || std::any_of(elements.begin(), elements.end(), [&](const auto& element) { return element.column == column || mentionsColumn(element.expression, column); });
}

/// The same on the partitions, whatever they are called there.
void takeFromPartitions(Context& context, const ObjectId& parent, const MadeAnew& anew)
{
    for (const ObjectId& child : context.index.children(parent)) {
        MadeAnew own;
        std::vector<ObjectId> gone;
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, child)) {
            const auto& index = entry.as<Index>();
            const bool tied = std::any_of(anew.indexes.begin(), anew.indexes.end(), [&](const auto& above) { return index.attachedTo == QualifiedName{parent.schema, above.first}; });
            if (tied) {
                own.indexes.emplace_back(entry.id.part, index);
                gone.push_back(entry.id);
            }
        }
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, child)) {
            const auto& key = entry.as<Constraint>();
            const bool tied = key.inherited && std::any_of(anew.keys.begin(), anew.keys.end(), [&](const Constraint& above) { return sameKeys(key, above); });
            if (tied) {
                own.keys.push_back(key);
                gone.push_back(entry.id);
            }
        }
        takeFromPartitions(context, child, own);
        for (const ObjectId& id : gone)
            context.remove(id);
    }
}

} // namespace

Done remakeOnPartitions(Context& context, const ObjectId& table, const std::string& column)
{
    MadeAnew anew;
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, table)) {
        const auto& index = entry.as<Index>();
        if (uses(index.elements, index.include, index.where, column))
            anew.indexes.emplace_back(entry.id.part, index);
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& key = entry.as<Constraint>();
        const bool named = std::find(key.columns.begin(), key.columns.end(), column) != key.columns.end();
        if (key.hasIndex() && (named || uses(key.elements, key.include, key.where, column)))
            anew.keys.push_back(key);
    }
    if (anew.indexes.empty() && anew.keys.empty())
        return {};
    takeFromPartitions(context, table, anew);
    for (const ObjectId& child : context.index.children(table)) {
        for (Constraint key : anew.keys) {
            key.inherited = true;
            forgetTexts(key);
            COFFERDAM_TRY(addConstraint(context, child, {{}, std::move(key)}, true));
        }
        for (const auto& [name, above] : anew.indexes) {
            Index index = above;
            index.attachedTo = QualifiedName{table.schema, name};
            index.comment.reset();
            index.statistics.clear();
            COFFERDAM_TRY(addIndex(context, child, {}, std::move(index), false));
        }
    }
    return {};
}

Done attachPartition(Context& context, const ObjectId& parent, const alter::AttachPartition& action)
{
    COFFERDAM_ASSIGN(const ObjectId partition, context.table(action.partition));
    if (!context.tableAt(parent).partitionBy && context.simulating())
        return refused(context, "ddl.not_partitioned", COFFERDAM_TR("%1 is not partitioned"), {identifier(parent.describe())});
    if (context.tableAt(partition).partitionOf)
        return refused(context, "ddl.already_partition", COFFERDAM_TR("%1 already is a partition"), {identifier(partition.describe())});
    COFFERDAM_TRY(checkColumns(context, parent, partition));
    for (const ObjectId& member : context.family(partition, false))
        context.lock(member, LockMode::AccessExclusive);
    // Manual, ALTER TABLE: only SHARE UPDATE EXCLUSIVE on the parent since 12.
    if (context.session.serverVersion < 12)
        context.lock(parent, LockMode::AccessExclusive);
    if (!boundIsProven(context, parent, partition, action.bound))
        context.work(partition, Work::Scan, "verify-partition-bound");
    lockDefaultPartition(context, parent, partition, action.bound);
    context.modify<Table>(partition, [&](Table& table) {
        table.partitionOf = catalog::PartitionOf{parent.qualified(), action.bound};
        for (Column& column : table.columns)
            column.inherited = true;
    });
    adoptChecks(context, parent, partition);
    leaveNotNullsToParent(context, partition, parent, false);
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        if (entry.as<Constraint>().hasIndex())
            COFFERDAM_TRY(matchConstraint(context, partition, entry.as<Constraint>(), false));
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, parent))
        COFFERDAM_TRY(matchIndex(context, partition, entry));
    absorbForeignKeys(context, parent, partition);
    return {};
}

namespace {

/// DETACH … CONCURRENTLY leaves what the bound said as a check, unless other checks say it already.
Done leaveCheck(Context& context, const ObjectId& parent, const ObjectId& partition, const std::string& bound)
{
    const auto check = partitionCheck(context.tableAt(parent), bound);
    if (!check || boundIsProven(context, parent, partition, bound))
        return {};
    auto parsed = parseStatements("ALTER TABLE t ADD CHECK (" + check->sql + ")");
    const auto* alter = parsed && !parsed->statements.empty() ? parsed->statements.front().as<AlterTable>() : nullptr;
    const auto* add = alter && !alter->actions.empty() ? std::get_if<alter::AddConstraint>(&alter->actions.front()) : nullptr;
    if (!add)
        return {};
    NamedConstraint constraint = add->constraint;
    constraint.name = context.chooseConstraintName(partition.schema, partition.name, check->column, "check");
    return addConstraint(context, partition, std::move(constraint), true);
}

} // namespace

Done detachPartition(Context& context, const ObjectId& parent, const alter::DetachPartition& action)
{
    COFFERDAM_ASSIGN(const ObjectId partition, context.table(action.partition));
    const Table& table = context.tableAt(partition);
    if (!table.partitionOf || table.partitionOf->parent != parent.qualified())
        return refused(context, "ddl.not_a_partition", COFFERDAM_TR("%1 is not a partition of %2"),
                       {identifier(partition.describe()), identifier(parent.describe())});
    if (action.concurrently) {
        COFFERDAM_TRY(context.notInTransaction("ALTER TABLE … DETACH PARTITION … CONCURRENTLY"));
        if (defaultPartition(context, parent) && context.simulating())
            return refused(context, "ddl.detach_with_default",
                           COFFERDAM_TR("%1 has a default partition: it cannot be detached from concurrently"),
                           {identifier(parent.describe())});
    } else {
        context.lock(parent, LockMode::AccessExclusive);
        if (const auto other = defaultPartition(context, parent); other && *other != partition)
            context.lock(*other, LockMode::AccessExclusive);
    }
    const std::string bound = table.partitionOf->bound;
    const bool light = context.session.serverVersion < 14;
    context.lock(partition, light ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive);
    context.modify<Table>(partition, [](Table& changed) {
        changed.partitionOf.reset();
        for (Column& column : changed.columns)
            column.inherited = false;
    });
    std::vector<std::string> columns;
    for (const Column& column : context.tableAt(partition).columns)
        columns.push_back(column.name);
    keepNamesOfParent(context, partition, parent, columns);
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, partition)) {
        if (entry.as<Constraint>().inherited)
            context.modify<Constraint>(entry.id, [](Constraint& constraint) { constraint.inherited = false; });
    }
    hideNotNulls(context, partition);
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, partition)) {
        if (entry.as<Index>().attachedTo)
            context.modify<Index>(entry.id, [](Index& index) { index.attachedTo.reset(); });
    }
    for (const ObjectId& member : context.family(partition, false)) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Trigger, member)) {
            if (entry.as<catalog::Trigger>().inherited)
                context.remove(entry.id);
        }
    }
    if (action.concurrently)
        COFFERDAM_TRY(leaveCheck(context, parent, partition, bound));
    // What the parent's foreign keys said of its rows stays with the partition as keys of its own.
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, parent)) {
        if (entry.as<Constraint>().type != ConstraintType::ForeignKey)
            continue;
        const ObjectId own = inTable(Kind::Constraint, partition, entry.id.part);
        if (!context.catalog().contains(own)) {
            Constraint copy = entry.as<Constraint>();
            copy.comment.reset();
            context.put(own, std::move(copy));
        }
    }
    return {};
}

} // namespace cofferdam::ddl
