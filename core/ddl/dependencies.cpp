#include "dependencies.h"

#include "ddl/interpreter.h"
#include "extension_objects.h"
#include "interpreter_context.h"

#include <algorithm>

namespace cofferdam::ddl {

using base::Reference;
using catalog::Catalog;
using catalog::Dependencies;

namespace {

void addFunctions(const Catalog& catalog, const ObjectId& used, Dependencies& result)
{
    if (!used.part.empty() && catalog.contains(used)) {
        result.push_back(used);
        return;
    }
    for (const catalog::Entry& entry : catalog.parts(Kind::Function, used))
        result.push_back(entry.id);
}

void addRelation(const Catalog& catalog, const ObjectId& used, Dependencies& result)
{
    for (const Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView, Kind::Sequence}) {
        ObjectId id{kind, used.schema, used.name, {}};
        if (catalog.contains(id)) {
            result.push_back(std::move(id));
            return;
        }
    }
}

/// A multirange is found under its range.
void addRangeOf(const Catalog& catalog, const ObjectId& used, Dependencies& result)
{
    catalog.forEach(Kind::RangeType, [&](const catalog::Entry& entry) {
        const auto& options = entry.as<catalog::RangeType>().options;
        const auto named = options.find("multirange_type_name");
        const QualifiedName name = named == options.end() ? QualifiedName() : qualifiedNameOf(named->second);
        if (!name.empty() && name.name == used.name && (name.schema.empty() ? entry.id.schema : name.schema) == used.schema)
            result.push_back(entry.id);
    });
}

void addExisting(const Catalog& catalog, const ObjectId& used, Dependencies& result)
{
    if (used.kind == Kind::Function)
        return addFunctions(catalog, used, result);
    if (isTypeKind(used.kind)) {
        if (auto type = catalog.findType(used.schema, used.name))
            result.push_back(std::move(*type));
        else
            addRangeOf(catalog, used, result);
        return;
    }
    if (used.kind == Kind::Column) {
        if (catalog.column(used))
            result.push_back(used);
        return;
    }
    if (isRelationKind(used.kind))
        return addRelation(catalog, used, result);
    if (catalog.contains(used))
        result.push_back(used);
}

/// The relation that a part belongs to; returns it when it is a table.
const catalog::Table* addOwnTable(const Catalog& catalog, const ObjectId& id, Dependencies& result)
{
    for (const Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView}) {
        ObjectId relation{kind, id.schema, id.name, {}};
        if (const Object* found = catalog.find(relation)) {
            result.push_back(std::move(relation));
            return std::get_if<catalog::Table>(found);
        }
    }
    return nullptr;
}

/// The columns of its table that a part names, and that are there.
class OwnColumns {
public:
    /// `table`: null for the parts of a view, whose columns are none of their own.
    OwnColumns(const ObjectId& part, const catalog::Table* table, Dependencies& result) : m_part(part), m_table(table), m_result(result) {}

    const catalog::Column* find(const std::string& column) const { return m_table ? m_table->columns.find(column) : nullptr; }
    void add(const std::string& column)
    {
        if (find(column))
            m_result.push_back(inTable(Kind::Column, m_part, column));
    }
    void add(const std::vector<std::string>& columns)
    {
        for (const std::string& column : columns)
            add(column);
    }
    void add(const Expression& expression)
    {
        if (!expression.empty())
            add(columnsOf(expression));
    }

private:
    const ObjectId& m_part;
    const catalog::Table* m_table;
    Dependencies& m_result;
};

/// The extension that lets a plain type stand in an index of a method made for other things.
void addIndexExtension(const Catalog& catalog, const OwnColumns& columns, const std::string& method, const catalog::IndexElement& element, Dependencies& result)
{
    static constexpr std::string_view inCore[] = {"jsonb", "tsvector", "tsquery", "box",       "circle",    "point",     "polygon",
                                                  "int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange"};
    if ((method != "gin" && method != "gist") || !element.operatorClass.empty())
        return;
    const catalog::Column* column = element.column.empty() ? nullptr : columns.find(element.column);
    const bool scalar = column && column->type.builtIn() && column->type.dimensions == 0 && !column->type.name.ends_with("multirange")
                        && std::find(std::begin(inCore), std::end(inCore), column->type.name) == std::end(inCore);
    if (scalar || (method == "gist" && element.exclusionOperator == "="))
        addExisting(catalog, {Kind::Extension, {}, "btree_" + method, {}}, result);
}

/// The operator class that a key is kept by when none is named: of the catalog's own, the one that says DEFAULT FOR TYPE.
void addDefaultOperatorClass(const Catalog& catalog, const catalog::Column* column, const std::string& method, Dependencies& result)
{
    if (!column || column->type.schema.empty())
        return;
    const std::string words = " DEFAULT FOR TYPE " + TypeName{column->type.schema, column->type.name, {}, 0, false}.sql() + " USING " + method + ' ';
    catalog.forEach(Kind::OperatorClass, [&](const catalog::Entry& entry) {
        const auto& statements = entry.as<catalog::Definition>().statements;
        if (!statements.empty() && statements.front().find(words) != std::string::npos)
            result.push_back(entry.id);
    });
}

void addOwnColumns(const Catalog& catalog, const ObjectId& id, const catalog::Table* table, const Object& object, Dependencies& result)
{
    OwnColumns own(id, table, result);
    const auto keys = [&](const std::vector<catalog::IndexElement>& elements, const std::string& method) {
        for (const catalog::IndexElement& element : elements) {
            if (!element.column.empty())
                own.add(element.column);
            addIndexExtension(catalog, own, method, element, result);
            if (element.operatorClass.empty() && !element.column.empty())
                addDefaultOperatorClass(catalog, own.find(element.column), method, result);
            own.add(element.expression);
        }
    };
    if (const auto* constraint = std::get_if<catalog::Constraint>(&object)) {
        own.add(constraint->columns);
        own.add(constraint->include);
        own.add(constraint->expression);
        own.add(constraint->where);
        keys(constraint->elements, constraint->method);
        if (constraint->type == catalog::ConstraintType::PrimaryKey || constraint->type == catalog::ConstraintType::Unique) {
            for (const std::string& column : constraint->columns)
                addDefaultOperatorClass(catalog, own.find(column), "btree", result);
        }
    } else if (const auto* index = std::get_if<catalog::Index>(&object)) {
        keys(index->elements, index->method);
        own.add(index->include);
        own.add(index->where);
        if (index->attachedTo) {
            if (const ObjectId* parent = catalog.findIndex(index->attachedTo->schema, index->attachedTo->name))
                result.push_back(*parent);
        }
    } else if (const auto* trigger = std::get_if<catalog::Trigger>(&object)) {
        own.add(trigger->updateColumns);
        own.add(trigger->when);
    } else if (const auto* rule = std::get_if<catalog::Rule>(&object)) {
        for (const Reference& reference : rule->definition.references()) {
            const auto& parts = reference.parts;
            if (reference.kind == Reference::Kind::Column && parts.size() == 2 && (parts[0] == "old" || parts[0] == "new"))
                own.add(parts[1]);
        }
    } else if (const auto* policy = std::get_if<catalog::Policy>(&object)) {
        own.add(policy->usingExpression);
        own.add(policy->withCheck);
    }
}

/// A foreign key also needs the key that it refers to.
void addReferencedKey(const Catalog& catalog, const catalog::Constraint& constraint, Dependencies& result)
{
    auto sorted = [](std::vector<std::string> names) {
        std::sort(names.begin(), names.end());
        return names;
    };
    const ObjectId table = tableId(constraint.referencedTable.schema, constraint.referencedTable.name);
    const auto wanted = sorted(constraint.referencedColumns);
    for (const catalog::Entry& entry : catalog.parts(Kind::Constraint, table)) {
        const auto& candidate = entry.as<catalog::Constraint>();
        const bool unique = candidate.type == catalog::ConstraintType::PrimaryKey || candidate.type == catalog::ConstraintType::Unique;
        if (unique && !candidate.deferrable && candidate.columns.size() == wanted.size() && sorted(candidate.columns) == wanted) {
            result.push_back(entry.id);
            return;
        }
    }
    for (const catalog::Entry& entry : catalog.parts(Kind::Index, table)) {
        const auto& index = entry.as<catalog::Index>();
        if (!index.unique || !index.where.empty() || index.elements.size() != wanted.size())
            continue;
        std::vector<std::string> keys;
        for (const catalog::IndexElement& element : index.elements)
            keys.push_back(element.column);
        if (sorted(std::move(keys)) == wanted) {
            result.push_back(entry.id);
            return;
        }
    }
}

/// The copy of a row trigger goes with the one above.
void addTriggerAbove(const Catalog& catalog, const ObjectId& id, Dependencies& result)
{
    const auto* own = catalog.get<catalog::Table>(id.table());
    while (own && own->partitionOf) {
        const ObjectId parent = tableId(own->partitionOf->parent.schema, own->partitionOf->parent.name);
        if (const ObjectId above = inTable(Kind::Trigger, parent, id.part); catalog.contains(above)) {
            result.push_back(above);
            return;
        }
        own = catalog.get<catalog::Table>(parent);
    }
}

} // namespace

Dependencies dependenciesOf(const Catalog& catalog, const ObjectId& id, const Object& object)
{
    Dependencies result;
    if (catalog::info(id.kind).inSchema)
        addExisting(catalog, {Kind::Schema, {}, id.schema, {}}, result);
    const catalog::Table* table = catalog::info(id.kind).inTable ? addOwnTable(catalog, id, result) : nullptr;
    addOwnColumns(catalog, id, table, object, result);
    const auto* constraint = std::get_if<catalog::Constraint>(&object);
    if (constraint && constraint->type == catalog::ConstraintType::ForeignKey)
        addReferencedKey(catalog, *constraint, result);
    if (const auto* trigger = std::get_if<catalog::Trigger>(&object); trigger && trigger->inherited)
        addTriggerAbove(catalog, id, result);
    // A sequence belongs to its column, but the column's default needs it first: ownership is no edge.
    if (id.kind != Kind::Sequence) {
        for (const ObjectId& used : writtenUses(catalog, id, object))
            addExisting(catalog, used, result);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    std::erase(result, id);
    return result;
}

DependencyGraph::DependencyGraph(Catalog catalog) : m_catalog(std::move(catalog))
{
    m_catalog.forEach([this](const catalog::Entry& entry) {
        Dependencies uses = dependenciesOf(m_catalog, entry.id, *entry.object);
        for (const ObjectId& used : uses)
            m_usedBy[used].push_back(entry.id);
        m_uses.emplace(entry.id, std::move(uses));
    });
}

const Dependencies& DependencyGraph::uses(const ObjectId& id) const
{
    static const Dependencies none;
    const auto found = m_uses.find(id);
    return found == m_uses.end() ? none : found->second;
}

const Dependencies& DependencyGraph::usedBy(const ObjectId& id) const
{
    static const Dependencies none;
    const auto found = m_usedBy.find(id);
    return found == m_usedBy.end() ? none : found->second;
}

Dependencies DependencyGraph::usedByTransitively(const ObjectId& id) const
{
    Dependencies result;
    std::unordered_map<ObjectId, bool, catalog::ObjectIdHash> seen{{id, true}};
    const auto visit = [&](const ObjectId& used) {
        for (const ObjectId& user : usedBy(used)) {
            if (seen.emplace(user, true).second)
                result.push_back(user);
        }
    };
    visit(id);
    for (std::size_t i = 0; i < result.size(); ++i)
        visit(ObjectId(result[i]));
    return result;
}

} // namespace cofferdam::ddl
