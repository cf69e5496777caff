#include "column_copy.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using namespace ddl::alter;
using base::quoteIdentifier;
using catalog::Constraint;

Statement renameColumn(const ObjectId& table, const std::string& from, const std::string& to)
{
    ddl::Rename rename;
    rename.target = columnId(table, from);
    rename.newName = to;
    return rename;
}

Statement renamePart(Kind kind, const ObjectId& table, const std::string& from, const std::string& to)
{
    ddl::Rename rename;
    rename.target = inTable(kind, table, from);
    rename.newName = to;
    return rename;
}

Statement drop(const ObjectId& table, const std::string& constraint) { return alterTable(table, {DropConstraint{constraint, false, false}}); }

/// Collects the statements of a switch and, in step with them, what leads back.
class Switch {
public:
    Switch(Draft& draft, const ColumnCopy& copy, const Carried& carried, std::string guard)
        : m_draft(draft)
        , m_copy(copy)
        , m_carried(carried)
        , m_guard(std::move(guard))
        , m_table(copy.table())
        , m_given(sequenceGivenUp(draft, copy))
        , m_taken(sequenceTakenUp(draft, copy))
    {
    }

    void run()
    {
        if (m_copy.renames())
            append(dropSync(m_copy));
        releaseOld();
        if (m_copy.renames())
            replaceOldByDrop();
        else
            replaceOldByRename();
        finishColumn();
        finishParts();
        if (!m_copy.renames()) {
            append(syncFunction(m_draft, m_copy, true));
            buildUndo();
        } else {
            undo = bringBackRenamed(m_draft, m_copy, m_carried, m_guard);
        }
        reattach();
    }

    std::vector<Statement> statements, undo;

private:
    void append(std::vector<Statement> more) { statements.insert(statements.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); }
    void act(Action action) { statements.push_back(alterTable(m_table, {std::move(action)})); }

    void releaseOld()
    {
        for (const auto* list : {&m_carried.keys, &m_carried.checks}) {
            for (const auto& part : *list)
                statements.push_back(drop(m_table, part.id.part));
        }
        if (m_copy.renames())
            return;
        for (const auto& part : m_carried.indexes)
            statements.push_back(renamePart(Kind::Index, m_table, part.id.part, keptIndexName(m_draft, part)));
        if (m_copy.from.identity)
            act(DropIdentity{m_copy.oldName, false});
        if (!m_copy.from.defaultValue.empty())
            act(SetDefault{m_copy.oldName, {}});
        if (m_copy.from.notNull)
            act(SetNotNull{m_copy.oldName, false});
        if (m_given)
            statements.push_back(dropSequence(*m_given));
    }

    void replaceOldByDrop()
    {
        append(moveSequences(m_draft, m_copy, m_copy.copyName));
        act(DropColumn{m_copy.oldName, false, false});
        if (m_given && !m_draft.before.get<catalog::Sequence>(*m_given)->ownedBy)
            statements.push_back(dropSequence(*m_given));
    }

    void replaceOldByRename()
    {
        statements.push_back(renameColumn(m_table, m_copy.oldName, m_copy.keptName));
        statements.push_back(renameColumn(m_table, m_copy.copyName, m_copy.column.part));
        append(moveSequences(m_draft, m_copy, m_copy.column.part));
    }

    void finishColumn()
    {
        const auto& to = m_copy.to;
        const std::string& name = m_copy.column.part;
        if (to.notNull) {
            act(SetNotNull{name, true});
            statements.push_back(drop(m_table, m_guard));
        }
        if (m_taken)
            append(createOwnSequence(*m_taken, *m_draft.after.get<catalog::Sequence>(*m_taken), m_copy.column));
        if (!to.defaultValue.empty())
            act(SetDefault{name, to.defaultValue});
        if (to.identity)
            append(becomeIdentity(m_draft, m_copy.column, *to.identity));
        if (auto settings = columnSettings({}, to); !settings.empty())
            statements.push_back(alterTable(m_table, std::move(settings)));
        statements.push_back(commentOn(m_copy.column, to.comment));
        catalog::Column plain;
        plain.comment = to.comment;
        append(columnTexts(m_copy.column, plain, to));
    }

    void finishParts()
    {
        for (const auto& part : m_carried.keys) {
            const auto& value = std::get<Constraint>(*m_draft.after.find(part.id));
            Statement add = addConstraintStatement(part.id, value, value.validated);
            std::get<AddConstraint>(add.edit<ddl::AlterTable>()->actions.front()).usingIndex = part.twin;
            statements.push_back(std::move(add));
            append(restOfConstraint(part.id, value));
        }
        for (const auto& part : m_carried.checks) {
            statements.push_back(renamePart(Kind::Constraint, m_table, part.twin, part.id.part));
            if (const auto& comment = std::get<Constraint>(*m_draft.after.find(part.id)).comment)
                statements.push_back(commentOn(part.id, comment));
        }
        for (const auto& part : m_carried.indexes) {
            statements.push_back(renamePart(Kind::Index, m_table, part.twin, part.id.part));
            for (Statement& statement : ddl::createStatements(part.id, *m_draft.after.find(part.id))) {
                if (!statement.as<ddl::CreateIndex>())
                    statements.push_back(std::move(statement));
            }
        }
    }

    /// The table points at indexes by what they are, not by their names.
    void reattach()
    {
        const auto* table = m_draft.tableAfter(m_copy.column);
        const auto isCarried = [&](const std::string& name) {
            const auto same = [&](const Carried::Part& part) { return part.id.part == name; };
            return std::any_of(m_carried.indexes.begin(), m_carried.indexes.end(), same) || std::any_of(m_carried.keys.begin(), m_carried.keys.end(), same);
        };
        if (table->replicaIdentity.starts_with("INDEX ") && isCarried(table->replicaIdentity.substr(6)))
            act(ReplicaIdentity{table->replicaIdentity});
        if (!table->clusterOn.empty() && isCarried(table->clusterOn))
            act(ClusterOn{table->clusterOn});
    }

    void buildUndo()
    {
        std::vector<Statement> forward = std::move(statements);
        statements.clear();
        for (const auto& part : m_carried.keys)
            statements.push_back(drop(m_table, part.id.part));
        for (const auto& part : m_carried.checks)
            statements.push_back(renamePart(Kind::Constraint, m_table, part.id.part, part.twin));
        for (const auto& part : m_carried.indexes) {
            statements.push_back(renamePart(Kind::Index, m_table, part.id.part, part.twin));
            statements.push_back(renamePart(Kind::Index, m_table, keptIndexName(m_draft, part), part.id.part));
        }
        if (m_copy.to.identity)
            act(DropIdentity{m_copy.column.part, false});
        if (!m_copy.to.defaultValue.empty())
            act(SetDefault{m_copy.column.part, {}});
        if (m_taken)
            statements.push_back(dropSequence(*m_taken));
        if (m_copy.to.notNull)
            act(SetNotNull{m_copy.column.part, false});
        statements.push_back(renameColumn(m_table, m_copy.column.part, m_copy.copyName));
        if (m_copy.to.notNull)
            append(m_draft.parse("ALTER TABLE " + m_table.qualified().sql() + " ADD CONSTRAINT " + quoteIdentifier(m_guard) + " CHECK (" +
                                 quoteIdentifier(m_copy.copyName) + " IS NOT NULL) NOT VALID"));
        statements.push_back(renameColumn(m_table, m_copy.keptName, m_copy.oldName));
        append(moveSequences(m_draft, m_copy, m_copy.oldName));
        restoreOld();
        undo = std::move(statements);
        statements = std::move(forward);
    }

    void restoreOld()
    {
        if (m_copy.from.notNull)
            act(SetNotNull{m_copy.oldName, true});
        if (m_given)
            append(createOwnSequence(*m_given, *m_draft.before.get<catalog::Sequence>(*m_given), columnId(m_table, m_copy.oldName)));
        if (!m_copy.from.defaultValue.empty())
            act(SetDefault{m_copy.oldName, m_copy.from.defaultValue});
        if (m_copy.from.identity)
            append(becomeIdentity(m_draft, columnId(m_table, m_copy.oldName), *m_copy.from.identity));
        for (const auto* list : {&m_carried.keys, &m_carried.checks}) {
            for (const auto& part : *list)
                append(addWhole(part.id, std::get<Constraint>(*part.before)));
        }
        auto function = syncFunction(m_draft, m_copy, false);
        for (Statement& statement : function) {
            if (auto* create = statement.edit<ddl::CreateFunction>())
                create->orReplace = true;
        }
        append(std::move(function));
    }

    Draft& m_draft;
    const ColumnCopy& m_copy;
    const Carried& m_carried;
    std::string m_guard;
    ObjectId m_table;
    std::optional<ObjectId> m_given, m_taken;
};

} // namespace

Node switchNode(Draft& draft, const ColumnCopy& copy, const Carried& carried, const std::string& guard)
{
    Switch steps(draft, copy, carried, guard);
    steps.run();
    const bool renames = copy.renames();
    const auto table = identifier(copy.table().qualified().sql());
    Node node = draft.start(copy.column, renames ? Phase::Contract : Phase::Switch,
                            renames ? message("plan.title.finish-rename", COFFERDAM_TR("Drop %3 of %2, now called %1"),
                                              {identifier(copy.column.part), table, identifier(copy.oldName)})
                                    : message("plan.title.switch-type", COFFERDAM_TR("Let the copy with the new type take the place of %1 of %2"),
                                              {identifier(copy.column.part), table}));
    node.statements = std::move(steps.statements);
    node.undo = std::move(steps.undo);
    if (copy.renames()) // there the column with the former type is gone
        withoutUnsureUndo(node, copy.from.type, copy.to.type);
    node.precondition = Check{checks::query(checks::noRows(copy.table().qualified(), differs(copy))),
                              message("plan.check.copied", COFFERDAM_TR("Some rows of %2 do not hold in the copy what %1 holds."), {identifier(copy.oldName), table})};
    node.done = renames ? checks::missing(columnId(copy.table(), copy.oldName)) : checks::columnType(copy.column, copy.to.type);
    node.why = message("plan.why.switch", COFFERDAM_TR("Only names change hands, in one short transaction; every row was copied before."));
    node.own = true;
    node.disturbs = {copy.column};
    // A type change keeps the old column, and what it uses, until contract.
    if (renames)
        node.releases = {copy.column};
    else
        node.provides = {copy.column};
    for (const auto* list : {&carried.indexes, &carried.keys, &carried.checks}) {
        for (const auto& part : *list)
            node.provides.push_back(part.id);
    }
    // Keys and checks of the old column go here, its indexes with the column itself.
    for (const auto* list : {&carried.keys, &carried.checks}) {
        for (const auto& part : *list)
            node.releases.push_back(part.id);
    }
    for (const auto& part : carried.indexes) {
        if (renames)
            node.releases.push_back(part.id);
    }
    if (copy.to.identity)
        node.takes.push_back({Kind::Sequence, copy.column.schema, copy.to.identity->sequenceName, {}});
    if (const auto given = sequenceGivenUp(draft, copy))
        node.removes.push_back(*given);
    if (const auto taken = sequenceTakenUp(draft, copy))
        node.provides.push_back(*taken);
    draft.join(copy.column, copy.column);
    node.bundle = draft.bundleOf(copy.column);
    ObjectId baseline = copy.column;
    baseline.part = copy.oldName;
    node.serves = {{baseline, {}}};
    node.application = {renames ? message("plan.app.finish-rename", COFFERDAM_TR("All running code says %1 for %3 of %2; models ignore %3."),
                                          {identifier(copy.column.part), table, identifier(copy.oldName)})
                                : message("plan.app.change-type", COFFERDAM_TR("Running code copes with both the old and the new type of %1 of %2."),
                                          {identifier(copy.column.part), table})};
    return node;
}

} // namespace cofferdam::plan
