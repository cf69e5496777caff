#include "column_copy.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using namespace ddl::alter;
using base::quoteIdentifier;
using catalog::Column;
using catalog::Constraint;

void append(std::vector<Statement>& to, std::vector<Statement> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The column as ADD COLUMN makes it at once, and its rows filled from `value`. The table is locked, so that no write is missed.
std::vector<Statement> addFilled(const ObjectId& table, const std::string& name, const Column& like, const std::string& value)
{
    Column column;
    column.name = name;
    column.type = like.type;
    column.collation = like.collation;
    ddl::Dml fill;
    fill.kind = ddl::Dml::Kind::Update;
    fill.table = table.qualified();
    fill.sql = "UPDATE " + table.qualified().sql() + " SET " + quoteIdentifier(name) + " = " + value;
    return {alterTable(table, {AddColumn{column, {}, false}}), fill};
}

Statement renamePart(Kind kind, const ObjectId& table, const std::string& from, const std::string& to)
{
    ddl::Rename rename;
    rename.target = inTable(kind, table, from);
    rename.newName = to;
    return rename;
}

/// What the part was called before the confirmed renames.
ObjectId originalId(const Draft& draft, const ObjectId& id)
{
    for (const ConfirmedRename& rename : draft.options.renames) {
        if (rename.from.kind == id.kind && rename.newName == id.part && rename.from.schema == id.schema)
            return inTable(id.kind, id.table(), rename.from.part);
    }
    return id;
}

} // namespace

std::string keptIndexName(const Draft& draft, const Carried::Part& part) { return draft.helperName(part.id.schema, part.id.part, "_old"); }

std::vector<Statement> becomeIdentity(const Draft& draft, const ObjectId& column, const catalog::Identity& identity)
{
    ddl::Dml position;
    position.kind = ddl::Dml::Kind::Select;
    const std::string table = column.table().qualified().sql();
    position.sql = "SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence(" + base::quoteLiteral(table) + ", " + base::quoteLiteral(column.part) +
                   "), (SELECT COALESCE(max(" + quoteIdentifier(column.part) + "), 0) + 1 FROM " + table + "), false)";
    auto out = addIdentity(draft, column, identity);
    out.emplace_back(position);
    return out;
}

std::optional<ObjectId> sequenceGivenUp(const Draft& draft, const ColumnCopy& copy)
{
    if (!copy.to.identity || copy.from.identity)
        return {};
    const ObjectId id{Kind::Sequence, copy.column.schema, copy.to.identity->sequenceName, {}};
    return draft.before.get<catalog::Sequence>(id) ? std::optional(id) : std::nullopt;
}

std::optional<ObjectId> sequenceTakenUp(const Draft& draft, const ColumnCopy& copy)
{
    if (!copy.from.identity || copy.to.identity)
        return {};
    const ObjectId id{Kind::Sequence, copy.column.schema, copy.from.identity->sequenceName, {}};
    return draft.after.get<catalog::Sequence>(id) ? std::optional(id) : std::nullopt;
}

std::vector<Statement> createOwnSequence(const ObjectId& id, const catalog::Sequence& sequence, const ObjectId& column)
{
    catalog::Sequence free = sequence;
    free.ownedBy.reset();
    std::vector<Statement> out = ddl::createStatements(id, catalog::Object(free));
    if (sequence.ownedBy) {
        ddl::AlterSequence owned;
        owned.name = id.qualified();
        owned.ownedBy = std::optional<ObjectId>(column);
        out.emplace_back(owned);
    }
    ddl::Dml position;
    position.kind = ddl::Dml::Kind::Select;
    position.sql = "SELECT pg_catalog.setval(" + base::quoteLiteral(id.qualified().sql()) + ", (SELECT COALESCE(max(" + quoteIdentifier(column.part) +
                   "), 0) + 1 FROM " + column.table().qualified().sql() + "), false)";
    out.emplace_back(position);
    return out;
}

Statement dropSequence(const ObjectId& id)
{
    ddl::Drop drop;
    drop.targets = {id};
    return drop;
}

std::vector<Statement> moveSequences(const Draft& draft, const ColumnCopy& copy, const std::string& name)
{
    std::vector<Statement> out;
    for (const ObjectId& id : draft.sequencesOf(copy.table())) {
        const auto* goal = draft.after.get<catalog::Sequence>(id);
        const bool given = sequenceGivenUp(draft, copy) == id;
        if (draft.before.get<catalog::Sequence>(id)->ownedBy != copy.column || given || (goal && goal->ownedBy != copy.column))
            continue;
        ddl::AlterSequence owned;
        owned.name = id.qualified();
        // One that goes does so in a step of its own, and not with the old column.
        const bool ours = goal || name == copy.oldName;
        owned.ownedBy = ours ? std::optional<ObjectId>(columnId(copy.table(), name)) : std::nullopt;
        out.emplace_back(owned);
    }
    return out;
}

std::vector<Statement> bringBackKept(Draft& draft, const ColumnCopy& copy, const Carried& carried)
{
    const ObjectId table = copy.table();
    auto out = addFilled(table, copy.keptName, copy.from, castExpression(quoteIdentifier(copy.column.part), copy.to.type, copy.from.type));
    const Catalog onKept = withColumnCalled(draft, draft.before, copy.column, copy.keptName);
    for (const auto& part : carried.indexes) {
        auto index = std::get<catalog::Index>(*onKept.find(part.id));
        index.comment.reset();
        append(out, ddl::createStatements(inTable(Kind::Index, table, keptIndexName(draft, part)), index));
    }
    Column settled = copy.from;
    settled.name = copy.keptName;
    if (auto settings = columnSettings({}, settled); !settings.empty())
        out.push_back(alterTable(table, std::move(settings)));
    append(out, columnTexts(columnId(table, copy.keptName), {}, settled));
    append(out, syncFunction(draft, copy, true));
    append(out, syncTrigger(draft, copy));
    return out;
}

std::vector<Statement> bringBackRenamed(Draft& draft, const ColumnCopy& copy, const Carried& carried, const std::string& guard)
{
    const ObjectId table = copy.table();
    const std::string& name = copy.column.part;
    std::vector<Statement> out;
    for (const auto& part : carried.keys)
        out.push_back(alterTable(table, {DropConstraint{part.id.part, false, false}}));
    for (const auto& part : carried.checks)
        out.push_back(renamePart(Kind::Constraint, table, part.id.part, part.twin));
    for (const auto& part : carried.indexes)
        out.push_back(renamePart(Kind::Index, table, part.id.part, part.twin));
    append(out, addFilled(table, copy.oldName, copy.from, castExpression(quoteIdentifier(name), copy.to.type, copy.from.type)));
    append(out, moveSequences(draft, copy, copy.oldName));
    if (copy.to.identity)
        out.push_back(alterTable(table, {DropIdentity{name, false}}));
    if (!copy.to.defaultValue.empty())
        out.push_back(alterTable(table, {SetDefault{name, {}}}));
    if (const auto taken = sequenceTakenUp(draft, copy))
        out.push_back(dropSequence(*taken));
    if (copy.to.notNull) {
        append(out, draft.parse("ALTER TABLE " + table.qualified().sql() + " ADD CONSTRAINT " + quoteIdentifier(guard) + " CHECK (" + quoteIdentifier(name) +
                                " IS NOT NULL) NOT VALID"));
        out.push_back(alterTable(table, {SetNotNull{name, false}}));
    }
    const ObjectId old = columnId(table, copy.oldName);
    if (copy.from.notNull)
        out.push_back(alterTable(table, {SetNotNull{copy.oldName, true}}));
    if (const auto given = sequenceGivenUp(draft, copy))
        append(out, createOwnSequence(*given, *draft.before.get<catalog::Sequence>(*given), old));
    if (!copy.from.defaultValue.empty())
        out.push_back(alterTable(table, {SetDefault{copy.oldName, copy.from.defaultValue}}));
    if (copy.from.identity)
        append(out, becomeIdentity(draft, old, *copy.from.identity));
    Column settled = copy.from;
    settled.name = copy.oldName;
    if (auto settings = columnSettings({}, settled); !settings.empty())
        out.push_back(alterTable(table, std::move(settings)));
    append(out, columnTexts(old, {}, settled));
    const Catalog onOld = withColumnCalled(draft, draft.before, copy.column, copy.oldName);
    for (const auto* list : {&carried.indexes, &carried.keys, &carried.checks}) {
        for (const auto& part : *list)
            append(out, ddl::createStatements(originalId(draft, part.id), *onOld.find(part.id)));
    }
    out.push_back(commentOn(copy.column, copyMark(copy)));
    append(out, syncFunction(draft, copy, false));
    append(out, syncTrigger(draft, copy));
    return out;
}

} // namespace cofferdam::plan
