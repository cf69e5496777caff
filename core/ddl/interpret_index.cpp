#include "base/quote.h"
#include "extension_objects.h"
#include "interpret.h"
#include "operator_classes.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::Index;
using catalog::IndexElement;
using catalog::Table;

namespace {

void lockFamily(Context& context, const std::vector<ObjectId>& family, LockMode mode)
{
    for (const ObjectId& member : family)
        context.lock(member, mode);
}

Done checkElements(Context& context, const ObjectId& relation, const Index& index)
{
    const auto* table = context.get<Table>(relation);
    if (!table)
        return {};
    const auto exists = [&](const std::string& column) { return table->columns.find(column) != nullptr; };
    for (const IndexElement& element : index.elements) {
        if (!element.column.empty() && !exists(element.column))
            return unknownObject(context, columnId(relation, element.column));
        for (const std::string& column : columnsOf(element.expression)) {
            if (context.simulating() && !exists(column))
                return unknownObject(context, columnId(relation, column));
        }
    }
    for (const std::string& column : index.include) {
        if (!exists(column))
            return unknownObject(context, columnId(relation, column));
    }
    for (const std::string& column : columnsOf(index.where)) {
        if (context.simulating() && !exists(column))
            return unknownObject(context, columnId(relation, column));
    }
    return {};
}

/// On a partitioned table every partition gets its part, unless it has one that fits.
Done recurse(Context& context, const ObjectId& parent, const ObjectId& id, const Index& index)
{
    for (const ObjectId& child : context.index.children(parent)) {
        const auto* table = context.get<Table>(child);
        if (!table || !table->partitionOf)
            continue;
        const QualifiedName parentIndex{id.schema, id.part};
        bool matched = false;
        for (const catalog::Entry& own : context.catalog().parts(Kind::Index, child)) {
            const Index& known = own.as<Index>();
            if (matched || known.attachedTo || known.elements != index.elements || known.include != index.include ||
                known.method != index.method || known.unique != index.unique || !(known.where == index.where))
                continue;
            context.modify<Index>(own.id, [&](Index& changed) { changed.attachedTo = parentIndex; });
            matched = true;
        }
        if (matched)
            continue;
        Index copy = index;
        copy.attachedTo = parentIndex;
        context.work(child, Work::Build, "build-index");
        COFFERDAM_TRY(addIndex(context, child, {}, std::move(copy), false));
    }
    return {};
}

Done checkConcurrently(Context& context, const ObjectId& relation)
{
    COFFERDAM_TRY(context.notInTransaction("CREATE INDEX CONCURRENTLY"));
    const auto* table = context.get<Table>(relation);
    if (table && table->partitionBy && context.simulating())
        return refused(context, "ddl.concurrently_partitioned",
                       COFFERDAM_TR("cannot create an index on partitioned %1 concurrently"), {identifier(relation.describe())});
    return {};
}

} // namespace

namespace {

std::string resolveOperatorClass(const Context& context, const std::string& written)
{
    const QualifiedName name = written.empty() ? QualifiedName() : qualifiedNameOf(written);
    for (const std::string& schema : name.schema.empty() ? context.session.searchPath : std::vector<std::string>()) {
        if (!name.empty() && !context.catalog().parts(Kind::OperatorClass, {Kind::OperatorClass, schema, name.name, {}}).empty())
            return base::quoteQualified(schema, name.name);
    }
    const std::string_view extension = extensionOfOperatorClass(written);
    const auto* installed = context.get<catalog::Extension>({Kind::Extension, {}, std::string(extension), {}});
    return installed && !extension.empty() ? base::quoteQualified(installed->schema, written) : written;
}

} // namespace

void normaliseElements(Context& context, const ObjectId& relation, std::vector<IndexElement>& elements)
{
    const auto* table = context.get<Table>(relation);
    for (IndexElement& element : elements) {
        element.expression = context.resolveExpression(element.expression);
        element.collation = context.resolveCollation(element.collation);
        element.operatorClass = resolveOperatorClass(context, element.operatorClass);
        if (element.nullsFirst == element.descending)
            element.nullsFirst.reset();
        const catalog::Column* column = table ? table->columns.find(element.column) : nullptr;
        if (column && !element.collation.empty() &&
            (element.collation == column->collation || (column->collation.empty() && element.collation == "\"default\"")))
            element.collation.clear();
    }
}

Done addIndex(Context& context, const ObjectId& relation, std::string name, Index index, bool only)
{
    normaliseElements(context, relation, index.elements);
    index.where = context.resolveExpression(index.where);
    COFFERDAM_TRY(checkElements(context, relation, index));
    dropDefaultOperatorClasses(context, relation, index.method, index.elements);
    if (name.empty()) {
        const std::string joined = joinedNames(indexKeyNames(index.elements, index.include));
        name = context.chooseRelationName(relation.schema, relation.name, joined, "idx", false);
    }
    COFFERDAM_TRY(context.relationNameIsFree({relation.schema, name}));
    const auto* table = context.get<Table>(relation);
    const bool partitioned = table && table->partitionBy;
    // Whether the partitions' parts exist says the catalog itself; the word only says how the statement was written.
    index.only = false;
    if (partitioned && only && !context.index.children(relation).empty())
        index.valid = false;
    if (index.tablespace.empty())
        index.tablespace = context.session.defaultTablespace;
    index.place = context.place;
    const ObjectId id = inTable(Kind::Index, relation, name);
    context.put(id, index);
    return partitioned && !only ? recurse(context, relation, id, index) : Done{};
}

Done interpret(Context& context, const CreateIndex& statement)
{
    COFFERDAM_ASSIGN(const ObjectId relation, context.relation(statement.table, {Kind::Table, Kind::MaterializedView}));
    if (statement.concurrently)
        COFFERDAM_TRY(checkConcurrently(context, relation));
    const bool partitioned = relation.kind == Kind::Table && context.tableAt(relation).partitionBy;
    const auto family = partitioned ? context.family(relation, statement.value.only) : std::vector<ObjectId>{relation};
    lockFamily(context, family, statement.concurrently ? LockMode::ShareUpdateExclusive : LockMode::Share);
    if (!statement.name.empty()) {
        if (const ObjectId* taken = context.index.relation(relation.schema, statement.name)) {
            if (!statement.ifNotExists)
                return duplicateObject(context, taken->describe());
            context.note(message("ddl.exists_already", COFFERDAM_TR("%1 already exists, skipped"), {identifier(taken->describe())}));
            return {};
        }
    }
    if (!(partitioned && statement.value.only))
        context.work(relation, Work::Build, "build-index");
    return addIndex(context, relation, statement.name, statement.value, statement.value.only);
}

Done interpret(Context& context, const AttachIndex& statement)
{
    COFFERDAM_ASSIGN(const ObjectId parent, context.relation(statement.parent, {Kind::Index, Kind::Constraint}));
    COFFERDAM_ASSIGN(const ObjectId child, context.relation(statement.index, {Kind::Index, Kind::Constraint}));
    context.lock(context.relationOf(parent), LockMode::AccessShare);
    context.lock(context.relationOf(child), LockMode::AccessShare);
    if (child.kind == Kind::Constraint) {
        context.modify<Constraint>(child, [](Constraint& constraint) { constraint.inherited = true; });
        return {};
    }
    if (parent.kind == Kind::Constraint)
        return refused(context, "ddl.attach_needs_constraint",
                       COFFERDAM_TR("%1 belongs to a constraint: %2 needs one too before it can be attached"),
                       {identifier(parent.describe()), identifier(child.describe())});
    context.modify<Index>(child, [&](Index& index) { index.attachedTo = QualifiedName{parent.schema, parent.part}; });
    markValidWhenComplete(context, parent);
    return {};
}

void markValidWhenComplete(Context& context, const ObjectId& parent)
{
    const auto* index = context.get<Index>(parent);
    if (!index || *index->valid)
        return;
    if (context.index.attachedEverywhere(parent))
        context.modify<Index>(parent, [](Index& changed) { changed.valid = true; });
}

Done interpret(Context& context, const Reindex& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.relation(statement.index, {Kind::Index, Kind::Constraint}));
    if (statement.concurrently)
        COFFERDAM_TRY(context.notInTransaction("REINDEX CONCURRENTLY"));
    const ObjectId relation = context.relationOf(id);
    context.lock(relation, statement.concurrently ? LockMode::ShareUpdateExclusive : LockMode::Share);
    context.work(relation, Work::Build, "rebuild-index");
    context.modify<Index>(id, [](Index& index) { index.valid = true; });
    return {};
}

} // namespace cofferdam::ddl
