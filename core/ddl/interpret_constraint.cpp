#include "base/quote.h"
#include "ddl/lower.h"
#include "interpret.h"
#include "not_null_names.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::Table;

namespace {

std::string defaultName(Context& context, const ObjectId& table, const Constraint& constraint)
{
    switch (constraint.type) {
    case ConstraintType::PrimaryKey:
        return context.chooseRelationName(table.schema, table.name, {}, "pkey", true);
    case ConstraintType::Unique: {
        std::vector<catalog::IndexElement> keys;
        for (const std::string& column : constraint.columns)
            keys.push_back({column, {}, {}, {}, {}, false, {}, {}});
        const std::string joined = joinedNames(indexKeyNames(keys, constraint.include));
        return context.chooseRelationName(table.schema, table.name, joined, "key", true);
    }
    case ConstraintType::Exclusion: {
        const std::string joined = joinedNames(indexKeyNames(constraint.elements, constraint.include));
        return context.chooseRelationName(table.schema, table.name, joined, "excl", true);
    }
    case ConstraintType::ForeignKey: {
        // Before 12 only the first column entered the name.
        std::vector<std::string> columns = constraint.columns;
        if (context.session.serverVersion < 12 && !columns.empty())
            columns.resize(1);
        return context.chooseConstraintName(table.schema, table.name, joinedNames(columns), "fkey");
    }
    case ConstraintType::Check: {
        const std::vector<std::string> columns = columnsOf(constraint.expression);
        return context.chooseConstraintName(table.schema, table.name, columns.size() == 1 ? columns.front() : std::string(),
                                            "check");
    }
    case ConstraintType::NotNull:
        return context.chooseConstraintName(table.schema, table.name,
                                            constraint.columns.empty() ? std::string() : constraint.columns.front(),
                                            "not_null");
    }
    return {};
}

Done checkColumnsExist(Context& context, const ObjectId& table, const std::vector<std::string>& columns)
{
    for (const std::string& column : columns) {
        if (!context.tableAt(table).columns.find(column))
            return unknownObject(context, columnId(table, column));
    }
    return {};
}

bool coversColumns(std::vector<std::string> keys, std::vector<std::string> wanted)
{
    std::sort(keys.begin(), keys.end());
    std::sort(wanted.begin(), wanted.end());
    return keys == wanted;
}

bool hasUniqueKey(const Context& context, const ObjectId& table, const std::vector<std::string>& columns)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& key = entry.as<Constraint>();
        const bool unique = key.type == ConstraintType::PrimaryKey || key.type == ConstraintType::Unique;
        if (unique && !key.deferrable && coversColumns(key.columns, columns))
            return true;
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, table)) {
        const auto& index = entry.as<Index>();
        std::vector<std::string> keys;
        for (const catalog::IndexElement& element : index.elements)
            keys.push_back(element.column);
        if (index.unique && index.where.empty() && *index.valid && coversColumns(keys, columns))
            return true;
    }
    return false;
}

Done completeForeignKey(Context& context, const ObjectId& table, Constraint& constraint)
{
    auto found = context.table(constraint.referencedTable);
    if (!found) {
        if (context.simulating())
            return failure(std::move(found).error());
        COFFERDAM_TRY(context.creationName(constraint.referencedTable));
        context.note(message("ddl.unknown_referenced_table", COFFERDAM_TR("%1 references %2, which is not there"),
                             {identifier(table.describe()), identifier(constraint.referencedTable.sql())}));
        return {};
    }
    const ObjectId& referenced = *found;
    constraint.referencedTable = referenced.qualified();
    const auto* own = context.get<catalog::Table>(table);
    if (context.simulating() && own && own->persistence == catalog::Persistence::Permanent && context.tableAt(referenced).persistence != catalog::Persistence::Permanent)
        return refused(context, "ddl.permanent_reference", COFFERDAM_TR("a permanent table may reference only permanent tables: %1"), {identifier(table.describe())});
    if (constraint.referencedColumns.empty()) {
        const Constraint* key = context.primaryKey(referenced);
        if (key)
            constraint.referencedColumns = key->columns;
        else if (context.simulating())
            return refused(context, "ddl.no_primary_key", COFFERDAM_TR("there is no primary key for referenced %1"),
                           {identifier(referenced.describe())});
    } else if (context.simulating()) {
        COFFERDAM_TRY(checkColumnsExist(context, referenced, constraint.referencedColumns));
    }
    if (context.simulating() && !constraint.period && !hasUniqueKey(context, referenced, constraint.referencedColumns))
        return refused(context, "ddl.no_unique_key",
                       COFFERDAM_TR("there is no unique constraint that fits the columns which %1 references in %2"),
                       {identifier(table.describe()), identifier(referenced.describe())});
    for (const ObjectId& member : context.family(referenced, false))
        context.lock(member, LockMode::ShareRowExclusive);
    return {};
}

void setNotNull(Context& context, const ObjectId& table, const std::vector<std::string>& columns, bool newTable)
{
    for (const ObjectId& member : context.family(table, false)) {
        const Table& old = context.tableAt(member);
        const bool changes = std::any_of(columns.begin(), columns.end(), [&](const std::string& name) {
            const Column* column = old.columns.find(name);
            return column && !column->notNull;
        });
        if (!changes)
            continue;
        const bool scan = !newTable && std::any_of(columns.begin(), columns.end(), [&](const std::string& name) {
            const Column* column = old.columns.find(name);
            return column && !column->notNull && !checkProvesNotNull(context, member, name);
        });
        context.modify<Table>(member, [&](Table& changed) {
            for (const std::string& name : columns) {
                if (Column* column = changed.columns.find(name))
                    column->notNull = true;
            }
        });
        if (scan)
            context.work(member, Work::Scan, "verify-not-null");
    }
}

void setKeyNotNull(Context& context, const ObjectId& table, const std::vector<std::string>& columns, bool newTable)
{
    std::vector<std::string> nullable = columns;
    std::erase_if(nullable, [&](const std::string& name) {
        const Column* column = context.tableAt(table).columns.find(name);
        return !column || column->notNull;
    });
    setNotNull(context, table, columns, newTable);
    for (const std::string& column : nullable)
        nameNewNotNull(context, table, column);
}

Done completeByType(Context& context, const ObjectId& table, Constraint& constraint, bool newTable)
{
    COFFERDAM_TRY(checkColumnsExist(context, table, constraint.columns));
    switch (constraint.type) {
    case ConstraintType::PrimaryKey:
        if (context.primaryKey(table))
            return refused(context, "ddl.second_primary_key", COFFERDAM_TR("%1 already has a primary key"),
                           {identifier(table.describe())});
        setKeyNotNull(context, table, constraint.columns, newTable);
        break;
    case ConstraintType::ForeignKey:
        return completeForeignKey(context, table, constraint);
    case ConstraintType::Check:
        if (context.simulating())
            COFFERDAM_TRY(checkColumnsExist(context, table, columnsOf(constraint.expression)));
        constraint.expression = context.resolveExpression(constraint.expression);
        break;
    case ConstraintType::Exclusion:
        normaliseElements(context, table, constraint.elements);
        constraint.where = context.resolveExpression(constraint.where);
        if (constraint.method.empty())
            constraint.method = "btree";
        break;
    case ConstraintType::NotNull:
        // Until it is validated there may be nulls: the column is called nullable, as pg_dump writes it.
        if (constraint.validated)
            setNotNull(context, table, constraint.columns, newTable);
        break;
    case ConstraintType::Unique:
        break;
    }
    return {};
}

void workOf(Context& context, const ObjectId& table, const Constraint& constraint)
{
    if (constraint.hasIndex())
        context.work(table, Work::Build, "build-index");
    else if (constraint.type == ConstraintType::Check && constraint.validated && constraint.enforced)
        context.work(table, Work::Scan, "verify-check");
    else if (constraint.type == ConstraintType::ForeignKey && constraint.validated && constraint.enforced)
        context.work(table, Work::Scan, "verify-foreign-key");
}

/// A check goes to every child, an index constraint to every partition. Copies of foreign keys are no objects of their own.
Done recurse(Context& context, const ObjectId& table, const ObjectId& id, const Constraint& constraint, bool newTable)
{
    if (constraint.type == ConstraintType::Check && constraint.noInherit)
        return {};
    const bool partitioned = context.tableAt(table).partitionBy.has_value();
    for (const ObjectId& child : context.index.children(table)) {
        if (constraint.type == ConstraintType::ForeignKey && partitioned && !newTable)
            workOf(context, child, constraint);
        if (constraint.type != ConstraintType::Check && !(constraint.hasIndex() && partitioned))
            continue;
        if (constraint.hasIndex()) {
            COFFERDAM_TRY(matchConstraint(context, child, constraint, newTable));
            continue;
        }
        const ObjectId same = inTable(Kind::Constraint, child, id.part);
        if (context.catalog().contains(same)) {
            if (partitioned)
                context.modify<Constraint>(same, [](Constraint& known) { known.inherited = true; });
            continue;
        }
        Constraint copy = constraint;
        copy.inherited = true;
        COFFERDAM_TRY(addConstraint(context, child, {id.part, std::move(copy)}, newTable));
    }
    return {};
}

bool keepsEntry(const Context& context, const ObjectId& table, const std::string& name, const Constraint& constraint)
{
    if (constraint.type != ConstraintType::NotNull)
        return true;
    if (!constraint.validated || constraint.noInherit)
        return true;
    // Before 18 a NOT NULL had no name; from then on only an unusual one says anything.
    const bool standard = constraint.columns.size() == 1 && isUsualNotNullName(name, table.name, constraint.columns.front());
    return context.session.serverVersion >= 18 && !standard;
}

} // namespace

Done addConstraint(Context& context, const ObjectId& table, NamedConstraint named, bool newTable, bool only)
{
    Constraint& constraint = named.value;
    if (constraint.type == ConstraintType::NotNull && !newTable) {
        COFFERDAM_ASSIGN(const bool already, isNotNullAlready(context, table, named));
        if (already)
            return {};
    }
    COFFERDAM_TRY(completeByType(context, table, constraint, newTable));
    if (named.name.empty())
        named.name = defaultName(context, table, constraint);
    if (!keepsEntry(context, table, named.name, constraint))
        return {};
    const ObjectId id = inTable(Kind::Constraint, table, named.name);
    if (context.catalog().contains(id))
        return duplicateObject(context, id.describe());
    if (constraint.hasIndex()) {
        COFFERDAM_TRY(context.relationNameIsFree({table.schema, named.name}));
        if (constraint.tablespace.empty())
            constraint.tablespace = context.session.defaultTablespace;
    }
    constraint.place = context.placeOf(constraint.place);
    if (!newTable)
        workOf(context, table, constraint);
    const Constraint copy = constraint;
    context.put(id, std::move(constraint));
    return only ? Done{} : recurse(context, table, id, copy, newTable);
}

} // namespace cofferdam::ddl
