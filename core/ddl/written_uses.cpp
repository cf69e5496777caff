#include "dependencies.h"
#include "extension_objects.h"
#include "interpreter_context.h"
#include "resolve/binder.h"
#include "sql/lexer.h"

#include <algorithm>

/// What objects name, kind by kind; dependencies.cpp tells what exists of it.
namespace cofferdam::ddl {

using base::Reference;
using catalog::Catalog;
using catalog::Dependencies;

bool isTypeKind(Kind kind)
{
    return kind == Kind::Enum || kind == Kind::Domain || kind == Kind::CompositeType || kind == Kind::RangeType ||
           kind == Kind::BaseType;
}

bool isRelationKind(Kind kind)
{
    return kind == Kind::Table || kind == Kind::View || kind == Kind::MaterializedView || kind == Kind::Sequence;
}

namespace {

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
    if (const std::string_view extension = extensionOfFunction(trigger.function.name); !extension.empty())
        uses.add(key(Kind::Extension, {}, std::string(extension)));
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
void collect(Uses& uses, const catalog::Definition& definition)
{
    uses.all(definition.uses);
    // Both are called like their types: app.word, (app.word AS text).
    const std::string& name = uses.self().name;
    if (uses.self().kind == Kind::Transform)
        namedType(uses, name);
    if (const auto as = name.find(" AS "); uses.self().kind == Kind::Cast && as != std::string::npos) {
        namedType(uses, name.substr(1, as - 1));
        namedType(uses, name.substr(as + 4, name.size() - as - 5));
    }
    // Nearly all wrappers come with an extension of the same name.
    for (const ObjectId& used : definition.uses) {
        if (used.kind == Kind::ForeignDataWrapper)
            uses.add(key(Kind::Extension, {}, used.name == "dblink_fdw" ? "dblink" : used.name));
    }
}
void collect(Uses&, const catalog::Column&) {}

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

} // namespace cofferdam::ddl
