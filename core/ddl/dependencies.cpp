#include "dependencies.h"

#include "ddl/interpreter.h"
#include "extension_objects.h"
#include "interpreter_context.h"
#include "resolve/binder.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ddl {

using base::Reference;
using catalog::Catalog;
using catalog::Dependencies;

namespace {

bool isTypeKind(Kind kind)
{
    return kind == Kind::Enum || kind == Kind::Domain || kind == Kind::CompositeType || kind == Kind::RangeType ||
           kind == Kind::BaseType;
}

bool isRelationKind(Kind kind)
{
    return kind == Kind::Table || kind == Kind::View || kind == Kind::MaterializedView || kind == Kind::Sequence;
}

ObjectId key(Kind kind, std::string schema, std::string name)
{
    return {kind, std::move(schema), std::move(name), {}};
}

/// Collects what the members of one object name.
class Uses {
public:
    explicit Uses(const Catalog& catalog, const ObjectId& self) : m_catalog(catalog), m_self(self) {}

    void add(ObjectId id)
    {
        id = useKey(std::move(id));
        if (std::find(m_result.begin(), m_result.end(), id) == m_result.end())
            m_result.push_back(std::move(id));
    }
    void type(const TypeName& type)
    {
        if (type.name.empty() || (type.builtIn() && isBuiltInType(type.name)))
            return;
        if (!type.schema.empty())
            add(key(Kind::Enum, type.schema, type.name));
        if (const std::string_view extension = extensionOfType(type.name); !extension.empty())
            add(key(Kind::Extension, {}, std::string(extension)));
    }
    void table(const QualifiedName& name)
    {
        if (!name.empty())
            add(key(Kind::Table, name.schema, name.name));
    }
    void expression(const Expression& expression)
    {
        if (expression.empty())
            return;
        for (const Reference& reference : expression.references())
            add(reference);
        for (const RegclassConstant& constant : regclassConstants(expression.sql()))
            table(constant.name);
        words(expression.sql());
    }
    void operatorClass(const QualifiedName& name)
    {
        for (const ObjectId& id : own(Kind::OperatorClass)) {
            if (id.schema == name.schema && id.name == name.name)
                add(id);
        }
    }
    void all(const Dependencies& uses)
    {
        for (const ObjectId& id : uses)
            add(id);
    }
    std::vector<ObjectId> take() { return std::move(m_result); }
    const Catalog& catalog() const { return m_catalog; }
    const ObjectId& self() const { return m_self; }

private:
    /// Operators and text search configurations of the schema's own, which an expression does not list among its references.
    void words(const std::string& text)
    {
        const auto& operators = own(Kind::Operator);
        const auto& configurations = own(Kind::TextSearchConfiguration);
        if (operators.empty() && configurations.empty())
            return;
        sql::Lexer lexer(text);
        for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
            const bool string = token.kind == sql::TokenKind::String;
            const std::string name = string ? qualifiedNameOf(sql::stringValueOf(lexer.text(token))).name : std::string(lexer.text(token));
            for (const ObjectId& id : string ? configurations : operators) {
                if (id.name == name)
                    add(id);
            }
            if (token.kind == sql::TokenKind::Unterminated)
                break;
        }
    }
    const std::vector<ObjectId>& own(Kind kind)
    {
        auto& known = m_own[kind];
        if (!known) {
            known.emplace();
            m_catalog.forEach(kind, [&](const catalog::Entry& entry) { known->push_back(entry.id); });
        }
        return *known;
    }
    void add(const Reference& reference)
    {
        if (reference.parts.empty())
            return;
        const std::string schema = reference.parts.size() > 1 ? reference.parts[reference.parts.size() - 2] : std::string();
        const std::string& name = reference.parts.back();
        switch (reference.kind) {
        case Reference::Kind::Relation: table({schema, name}); break;
        case Reference::Kind::Function:
            if (!schema.empty())
                add(key(Kind::Function, schema, name));
            if (const std::string_view extension = extensionOfFunction(name); !extension.empty())
                add(key(Kind::Extension, {}, std::string(extension)));
            break;
        case Reference::Kind::Type:
            if (!schema.empty())
                add(key(Kind::Enum, schema, name));
            break;
        case Reference::Kind::Collation:
            if (!schema.empty())
                add(key(Kind::Collation, schema, name));
            break;
        default: break;
        }
    }

    const Catalog& m_catalog;
    const ObjectId& m_self;
    std::map<Kind, std::optional<std::vector<ObjectId>>> m_own;
    std::vector<ObjectId> m_result;
};

void collation(Uses& uses, const std::string& written)
{
    if (written.empty())
        return;
    const QualifiedName name = qualifiedNameOf(written);
    if (!name.schema.empty())
        uses.add(key(Kind::Collation, name.schema, name.name));
}

void elements(Uses& uses, const std::vector<catalog::IndexElement>& keys)
{
    for (const catalog::IndexElement& element : keys) {
        uses.expression(element.expression);
        collation(uses, element.collation);
        if (element.operatorClass.empty())
            continue;
        const QualifiedName operatorClass = qualifiedNameOf(element.operatorClass);
        if (!operatorClass.schema.empty())
            uses.operatorClass(operatorClass);
        if (const std::string_view extension = extensionOfOperatorClass(operatorClass.name); !extension.empty())
            uses.add(key(Kind::Extension, {}, std::string(extension)));
    }
}

void collect(Uses&, const catalog::Schema&) {}
void collect(Uses& uses, const catalog::Extension& extension)
{
    if (!extension.schema.empty())
        uses.add(key(Kind::Schema, {}, extension.schema));
}
void collect(Uses&, const catalog::Enum&) {}
void collect(Uses& uses, const catalog::Domain& domain)
{
    uses.type(domain.baseType);
    uses.expression(domain.defaultValue);
    collation(uses, domain.collation);
    for (const catalog::DomainConstraint& constraint : domain.constraints)
        uses.expression(constraint.expression);
}
void collect(Uses& uses, const catalog::CompositeType& type)
{
    for (const catalog::CompositeAttribute& attribute : type.attributes)
        uses.type(attribute.type);
}
void collect(Uses& uses, const catalog::RangeType& type)
{
    uses.type(type.subtype);
    for (const auto& [name, value] : type.options) {
        const QualifiedName named = qualifiedNameOf(value);
        if ((name == "canonical" || name == "subtype_diff") && !named.schema.empty())
            uses.add(key(Kind::Function, named.schema, named.name));
    }
}
void collect(Uses& uses, const catalog::Sequence& sequence)
{
    if (sequence.ownedBy) {
        uses.add(*sequence.ownedBy);
        uses.add(sequence.ownedBy->table());
    }
}
void collect(Uses& uses, const catalog::Table& table)
{
    for (const catalog::Column& column : table.columns) {
        uses.type(column.type);
        uses.expression(column.defaultValue);
        collation(uses, column.collation);
        if (column.generated)
            uses.expression(column.generated->expression);
    }
    for (const QualifiedName& parent : table.inherits)
        uses.table(parent);
    if (table.partitionOf)
        uses.table(table.partitionOf->parent);
    if (table.ofType)
        uses.add(key(Kind::Enum, table.ofType->schema, table.ofType->name));
    if (table.partitionBy) {
        for (const Expression& expression : table.partitionBy->expressions)
            uses.expression(expression);
    }
    if (table.foreign)
        uses.add(key(Kind::Server, {}, table.foreign->server));
    if (!table.accessMethod.empty())
        uses.add(key(Kind::AccessMethod, {}, table.accessMethod));
}
void collect(Uses& uses, const catalog::Index& index)
{
    if (index.method != "btree")
        uses.add(key(Kind::AccessMethod, {}, index.method));
    elements(uses, index.elements);
    uses.expression(index.where);
}
void collect(Uses& uses, const catalog::Constraint& constraint)
{
    uses.expression(constraint.expression);
    uses.expression(constraint.where);
    elements(uses, constraint.elements);
    if (constraint.referencedTable.empty())
        return;
    uses.table(constraint.referencedTable);
    for (const std::string& column : constraint.referencedColumns)
        uses.add(columnId(tableId(constraint.referencedTable.schema, constraint.referencedTable.name), column));
}
void collect(Uses& uses, const catalog::View& view)
{
    if (!view.accessMethod.empty())
        uses.add(key(Kind::AccessMethod, {}, view.accessMethod));
    uses.all(*view.uses);
    uses.expression(view.query);
}
/// `schema.name`, maybe an array of them.
void namedType(Uses& uses, std::string written)
{
    while (written.ends_with("[]"))
        written.resize(written.size() - 2);
    const QualifiedName name = qualifiedNameOf(written);
    if (!name.schema.empty())
        uses.add(key(Kind::Enum, name.schema, name.name));
}

/// Those of its language for the types that it takes and returns, whether it says TRANSFORM or not.
void transforms(Uses& uses, const catalog::Function& function)
{
    const auto named = [&](const std::string& type) {
        return function.result.sql() == type || std::any_of(function.arguments.begin(), function.arguments.end(), [&](const auto& argument) { return argument.type.sql() == type; });
    };
    uses.catalog().forEach(Kind::Transform, [&](const catalog::Entry& entry) {
        if (entry.id.part == function.language && (named(entry.id.name) || function.transforms.find(entry.id.name) != std::string::npos))
            uses.add(entry.id);
    });
}

void collect(Uses& uses, const catalog::Function& function)
{
    for (const catalog::Argument& argument : function.arguments) {
        uses.type(argument.type);
        uses.expression(argument.defaultValue);
    }
    uses.type(function.result);
    // An aggregate's options name functions among types and constants; what is none of them is found nowhere.
    for (const auto& [name, value] : function.aggregate) {
        const QualifiedName named = name.ends_with("func") ? qualifiedNameOf(value) : QualifiedName();
        if (!named.schema.empty())
            uses.add(key(Kind::Function, named.schema, named.name));
    }
    // OPERATOR(schema.<)
    if (const auto sort = function.aggregate.find("sortop"); sort != function.aggregate.end() && function.arguments.size() == 1) {
        const std::size_t open = sort->second.find('(') + 1;
        const std::size_t dot = sort->second.rfind('.');
        const std::string type = function.arguments.front().type.sql();
        if (open > 0 && dot != std::string::npos && sort->second.back() == ')')
            uses.add({Kind::Operator, qualifiedNameOf(sort->second.substr(open, dot - open)).name,
                      sort->second.substr(dot + 1, sort->second.size() - dot - 2), "(" + type + ", " + type + ")"});
    }
    if (const auto state = function.aggregate.find("stype"); state != function.aggregate.end())
        namedType(uses, state->second);
    if (!function.support.empty())
        uses.add({Kind::Function, qualifiedNameOf(function.support).schema, qualifiedNameOf(function.support).name, "(internal)"});
    if (function.language != "sql" && function.language != "plpgsql" && function.language != "internal" && function.language != "c")
        transforms(uses, function);
    uses.add(key(Kind::Language, {}, function.language));
    uses.all(*function.uses);
    uses.expression(function.sqlBody);
}
void collect(Uses& uses, const catalog::Trigger& trigger)
{
    if (trigger.inherited)
        return;
    uses.add(ObjectId{Kind::Function, trigger.function.schema, trigger.function.name, "()"});
    uses.table(trigger.referencedTable);
    uses.expression(trigger.when);
}
/// The columns of other tables that a sub-select reads.
void subSelects(Uses& uses, const Expression& expression)
{
    const auto& references = expression.references();
    if (std::none_of(references.begin(), references.end(), [](const Reference& reference) { return reference.kind == Reference::Kind::Relation; }))
        return;
    const ObjectId table = uses.self().table();
    for (ObjectId& used : resolve::bindExpression(uses.catalog(), {}, expression.sql(), table).dependencies(uses.catalog())) {
        if (used.schema != table.schema || used.name != table.name)
            uses.add(std::move(used));
    }
}

void collect(Uses& uses, const catalog::Policy& policy)
{
    for (const Expression* expression : {&policy.usingExpression, &policy.withCheck}) {
        uses.expression(*expression);
        subSelects(uses, *expression);
    }
}
void collect(Uses& uses, const catalog::Rule& rule)
{
    uses.all(*rule.uses);
    uses.expression(rule.definition);
}
void collect(Uses& uses, const catalog::Definition& definition) { uses.all(definition.uses); }
void collect(Uses&, const catalog::Column&) {}

// ---- what exists of it -------------------------------------------------------------------------------------------------

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

void addOwnColumns(const Catalog& catalog, const ObjectId& id, const catalog::Table* table, const Object& object, Dependencies& result)
{
    OwnColumns own(id, table, result);
    const auto keys = [&](const std::vector<catalog::IndexElement>& elements, const std::string& method) {
        for (const catalog::IndexElement& element : elements) {
            if (!element.column.empty())
                own.add(element.column);
            addIndexExtension(catalog, own, method, element, result);
            own.add(element.expression);
        }
    };
    if (const auto* constraint = std::get_if<catalog::Constraint>(&object)) {
        own.add(constraint->columns);
        own.add(constraint->include);
        own.add(constraint->expression);
        own.add(constraint->where);
        keys(constraint->elements, constraint->method);
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

ObjectId useKey(ObjectId id)
{
    if (isTypeKind(id.kind))
        id.kind = Kind::Enum;
    else if (isRelationKind(id.kind))
        id.kind = Kind::Table;
    return id;
}

std::vector<ObjectId> writtenUses(const Catalog& catalog, const ObjectId& id, const Object& object)
{
    Uses uses(catalog, id);
    std::visit([&](const auto& value) { collect(uses, value); }, object);
    return uses.take();
}

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
