#include "rename_rewriter.h"

#include "base/quote.h"
#include "ddl/lower.h"
#include "resolve/binder.h"
#include "sql/lexer.h"
#include "statement_text.h"

#include <algorithm>

namespace cofferdam::ddl {

using base::Reference;

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

/// The part of a written name behind its last dot, or before it.
std::pair<std::size_t, std::size_t> lastPart(const std::string& text, std::size_t begin, std::size_t end)
{
    sql::Lexer lexer(text, begin);
    std::size_t at = begin;
    for (sql::Token token = lexer.next(); token.begin < end && token.kind != sql::TokenKind::End; token = lexer.next())
        at = lexer.text(token) == "." ? at : token.begin;
    return {at, end};
}

std::size_t qualifierEnd(const std::string& text, std::size_t begin, std::size_t end)
{
    sql::Lexer lexer(text, begin);
    std::size_t before = begin;
    std::size_t lastDot = begin;
    for (sql::Token token = lexer.next(); token.begin < end && token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (lexer.text(token) == ".")
            lastDot = before;
        before = token.end;
    }
    return lastDot;
}

QualifiedName nameOf(const Reference& reference)
{
    const auto& parts = reference.parts;
    return {parts.size() > 1 ? parts[parts.size() - 2] : std::string(), parts.back()};
}

} // namespace

bool Rewriter::moves(const std::string& schema, const std::string& name) const
{
    return m_change.schema && schema == m_change.schema->first && (!m_change.moving || m_change.moving(name));
}

ObjectId Rewriter::rewritten(ObjectId id) const
{
    if (moves(id.schema, id.name))
        id.schema = m_change.schema->second;
    if (m_change.schema && !m_change.moving && id.kind == Kind::Schema && id.name == m_change.schema->first)
        id.name = m_change.schema->second;
    if (m_change.column && id == m_change.column->first)
        id.part = m_change.column->second;
    const auto rename = [&](const std::optional<NameChange::Pair>& pair) {
        if (pair && id.qualified() == pair->from) {
            id.schema = pair->to.schema;
            id.name = pair->to.name;
        }
    };
    if (isRelationKind(id.kind) || catalog::info(id.kind).inTable)
        rename(m_change.relation);
    else if (isTypeKind(id.kind))
        rename(m_change.type);
    else if (id.kind == Kind::Function)
        rename(m_change.function);
    return id;
}

Object Rewriter::rewritten(const ObjectId& id, const Object& object)
{
    Object copy = object;
    std::visit([&](auto& value) { apply(id, value); }, copy);
    return copy;
}

// ---- names -------------------------------------------------------------------------------------------------------------

void Rewriter::relation(QualifiedName& name) const
{
    if (m_change.relation && name == m_change.relation->from)
        name = m_change.relation->to;
    else if (moves(name.schema, name.name))
        name.schema = m_change.schema->second;
}

void Rewriter::functionName(QualifiedName& name) const
{
    if (m_change.function && name == m_change.function->from)
        name = m_change.function->to;
    else if (moves(name.schema, name.name))
        name.schema = m_change.schema->second;
}

void Rewriter::type(TypeName& name) const
{
    if (m_change.type && name.schema == m_change.type->from.schema && name.name == m_change.type->from.name) {
        name.schema = m_change.type->to.schema;
        name.name = m_change.type->to.name;
    } else if (moves(name.schema, name.name)) {
        name.schema = m_change.schema->second;
    }
}

void Rewriter::collation(std::string& written) const
{
    if (!m_change.schema || written.empty())
        return;
    QualifiedName name = qualifiedNameOf(written);
    if (moves(name.schema, name.name)) {
        name.schema = m_change.schema->second;
        written = name.sql();
    }
}

void Rewriter::uses(catalog::Dependencies& ids) const
{
    for (ObjectId& id : ids)
        id = rewritten(std::move(id));
    std::sort(ids.begin(), ids.end());
}

void Rewriter::columnName(std::string& name, const ObjectId& table) const
{
    if (m_change.column && m_change.column->first == columnId(table, name))
        name = m_change.column->second;
}

void Rewriter::columns(std::vector<std::string>& names, const ObjectId& table) const
{
    for (std::string& name : names)
        columnName(name, table);
}

/// Identifiers of a text that nobody parses here, token by token.
void Rewriter::words(std::string& text) const
{
    std::vector<Splice> splices;
    sql::Lexer lexer(text);
    sql::Token previous{};
    sql::Token schema{};
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const bool isName = token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier;
        const bool qualified = lexer.text(previous) == ".";
        if (isName) {
            const std::string name = sql::identifierValue(lexer.text(token));
            const auto replace = [&](const std::optional<NameChange::Pair>& pair) {
                if (pair && qualified && name == pair->from.name && sql::identifierValue(lexer.text(schema)) == pair->from.schema)
                    splices.push_back({schema.begin, token.end, pair->to.sql()});
            };
            replace(m_change.relation);
            if (!m_change.relation)
                replace(m_change.type);
            replace(m_change.function);
            if (m_change.column && !qualified && name == m_change.column->first.part)
                splices.push_back({token.begin, token.end, base::quoteIdentifier(m_change.column->second)});
            if (m_change.schema && !qualified && name == m_change.schema->first) {
                sql::Lexer ahead = lexer;
                if (ahead.text(ahead.next()) == "." && (!m_change.moving || m_change.moving(sql::identifierValue(ahead.text(ahead.next())))))
                    splices.push_back({token.begin, token.end, base::quoteIdentifier(m_change.schema->second)});
            }
            schema = token;
        }
        previous = token;
    }
    if (!splices.empty())
        text = spliced(text, std::move(splices));
}

// ---- expressions -------------------------------------------------------------------------------------------------------

std::vector<Splice> Rewriter::references(const Expression& value) const
{
    std::vector<Splice> splices;
    const auto replace = [&](const Reference& reference, auto&& rename) {
        const QualifiedName before = nameOf(reference);
        QualifiedName after = before;
        rename(after);
        if (after != before)
            splices.push_back({reference.begin, reference.end, after.sql()});
    };
    for (const Reference& reference : value.references()) {
        if (reference.parts.size() < 2)
            continue;
        if (reference.kind == Reference::Kind::Function)
            replace(reference, [&](QualifiedName& name) { functionName(name); });
        else if (reference.kind == Reference::Kind::Type)
            replace(reference, [&](QualifiedName& name) {
                TypeName typeName;
                typeName.schema = name.schema;
                typeName.name = name.name;
                type(typeName);
                name = {typeName.schema, typeName.name};
            });
        else if (reference.kind == Reference::Kind::Relation || reference.kind == Reference::Kind::Collation)
            replace(reference, [&](QualifiedName& name) {
                if (reference.kind == Reference::Kind::Relation || m_change.schema)
                    relation(name);
            });
    }
    for (const RegclassConstant& constant : regclassConstants(value.sql())) {
        QualifiedName name = constant.name;
        relation(name);
        if (name != constant.name)
            splices.push_back({constant.begin, constant.end, base::quoteLiteral(name.sql()) + "::regclass"});
    }
    operators(value.sql(), splices);
    return splices;
}

void Rewriter::operators(const std::string& text, std::vector<Splice>& splices) const
{
    if (!m_change.schema)
        return;
    const std::string opening = "OPERATOR(" + base::quoteIdentifier(m_change.schema->first) + ".";
    for (auto at = text.find(opening); at != std::string::npos; at = text.find(opening, at + 1)) {
        const auto close = text.find(')', at);
        if (close != std::string::npos && moves(m_change.schema->first, text.substr(at + opening.size(), close - at - opening.size())))
            splices.push_back({at + 9, at + opening.size() - 1, base::quoteIdentifier(m_change.schema->second)});
    }
}

namespace {

/// Items of FROM in which the renamed column stands in USING: PostgreSQL lets it keep its old name there, behind an alias that names all
/// columns (`FROM t t(a, b) JOIN …`).
std::vector<resolve::JoinedItem> joinedItems(const resolve::Binding& binding, const NameChange& change)
{
    std::vector<resolve::JoinedItem> out;
    for (const resolve::UsingColumn& column : change.column ? binding.usingColumns : std::vector<resolve::UsingColumn>()) {
        for (const resolve::JoinedItem& item : column.items) {
            const bool renamed = column.name == change.column->first.part && item.relation.qualified() == change.column->first.table().qualified();
            if (renamed && std::find(out.begin(), out.end(), item) == out.end())
                out.push_back(item);
        }
    }
    return out;
}

std::string aliasOf(const resolve::JoinedItem& item, const catalog::Catalog& catalog)
{
    std::string columns;
    for (const std::string& column : resolve::columnNames(catalog, item.relation))
        columns += (columns.empty() ? "" : ", ") + base::quoteIdentifier(column);
    return (item.aliased ? std::string() : " " + base::quoteIdentifier(item.relation.name)) + "(" + columns + ")";
}

/// What a binding says must change in the text.
std::vector<Splice> boundSplices(const resolve::Binding& binding, const NameChange& change, const std::string& text, const catalog::Catalog& catalog)
{
    std::vector<Splice> splices;
    const auto joined = joinedItems(binding, change);
    for (const resolve::JoinedItem& item : joined)
        splices.push_back({item.end, item.end, aliasOf(item, catalog)});
    for (const resolve::BoundName& name : binding.names) {
        const bool kept = std::any_of(joined.begin(), joined.end(), [&](const resolve::JoinedItem& item) { return item.begin == name.item; });
        if (name.begin == name.end || kept)
            continue;
        if (change.column && !name.qualifier && name.target == change.column->first) {
            const auto [begin, end] = lastPart(text, name.begin, name.end);
            std::string replacement = base::quoteIdentifier(change.column->second);
            // The output column keeps its name.
            if (name.unaliasedOutput)
                replacement += " AS " + base::quoteIdentifier(change.column->first.part);
            splices.push_back({begin, end, std::move(replacement)});
        }
        if (change.relation && name.qualifier && name.target.qualified() == change.relation->from)
            splices.push_back({name.begin, qualifierEnd(text, name.begin, name.end),
                               base::quoteIdentifier(change.relation->to.name)});
    }
    return splices;
}

bool readsRelations(const Expression& value)
{
    return std::any_of(value.references().begin(), value.references().end(),
                       [](const Reference& reference) { return reference.kind == Reference::Kind::Relation; });
}

} // namespace

void Rewriter::expression(Expression& value, const ObjectId& table, const std::vector<std::string>& aliases)
{
    if (value.empty())
        return;
    std::vector<Splice> splices = references(value);
    const bool ownColumn = m_change.column && m_change.column->first.table() == table &&
                           mentionsColumn(value, m_change.column->first.part);
    if (ownColumn || readsRelations(value)) {
        const auto binding = resolve::bindExpression(m_context.catalog(), {}, value.sql(), table, aliases);
        for (Splice& splice : boundSplices(binding, m_change, value.sql(), m_context.catalog()))
            splices.push_back(std::move(splice));
    }
    if (!splices.empty())
        value = m_context.parse(spliced(value.sql(), std::move(splices)));
}

void Rewriter::query(Expression& value)
{
    if (value.empty())
        return;
    std::vector<Splice> splices = references(value);
    if (m_change.column || m_change.relation) {
        const auto binding = resolve::bindQuery(m_context.catalog(), {}, value.sql());
        for (Splice& splice : boundSplices(binding, m_change, value.sql(), m_context.catalog()))
            splices.push_back(std::move(splice));
    }
    if (!splices.empty())
        value = m_context.parseQuery(spliced(value.sql(), std::move(splices)));
}

void Rewriter::body(Expression& value)
{
    if (value.empty())
        return;
    std::vector<Splice> splices = references(value);
    if (m_change.column || m_change.relation) {
        const auto binding = resolve::bindRoutine(m_context.catalog(), {}, value.sql());
        for (Splice& splice : boundSplices(binding, m_change, value.sql(), m_context.catalog()))
            splices.push_back(std::move(splice));
    }
    if (!splices.empty())
        value = routineBody(spliced(value.sql(), std::move(splices)));
}

void Rewriter::elements(std::vector<catalog::IndexElement>& keys, const ObjectId& table)
{
    for (catalog::IndexElement& element : keys) {
        columnName(element.column, table);
        expression(element.expression, table);
        collation(element.collation);
        if (m_change.schema)
            words(element.operatorClass);
        std::vector<Splice> splices;
        operators(element.exclusionOperator, splices);
        if (!splices.empty())
            element.exclusionOperator = spliced(element.exclusionOperator, std::move(splices));
    }
}

// ---- objects -----------------------------------------------------------------------------------------------------------

void Rewriter::apply(const ObjectId&, catalog::Extension& extension)
{
    if (m_change.schema && !m_change.moving && extension.schema == m_change.schema->first)
        extension.schema = m_change.schema->second;
}

void Rewriter::apply(const ObjectId& id, catalog::Domain& domain)
{
    type(domain.baseType);
    collation(domain.collation);
    expression(domain.defaultValue, id);
    for (catalog::DomainConstraint& constraint : domain.constraints)
        expression(constraint.expression, id);
}

void Rewriter::apply(const ObjectId& id, catalog::CompositeType& composite)
{
    for (catalog::CompositeAttribute& attribute : composite.attributes) {
        type(attribute.type);
        collation(attribute.collation);
        if (m_change.column && m_change.column->first == columnId(id, attribute.name))
            attribute.name = m_change.column->second;
    }
}

void Rewriter::apply(const ObjectId&, catalog::RangeType& range)
{
    type(range.subtype);
    for (auto& [name, value] : range.options)
        words(value);
}

void Rewriter::apply(const ObjectId&, catalog::Sequence& sequence)
{
    if (sequence.ownedBy)
        sequence.ownedBy = rewritten(*sequence.ownedBy);
}

void Rewriter::apply(const ObjectId& id, catalog::Table& table)
{
    for (catalog::Column& column : table.columns) {
        type(column.type);
        collation(column.collation);
        expression(column.defaultValue, id);
        if (column.generated)
            expression(column.generated->expression, id);
        columnName(column.name, id);
    }
    for (QualifiedName& parent : table.inherits)
        relation(parent);
    if (table.partitionOf)
        relation(table.partitionOf->parent);
    if (table.ofType) {
        TypeName name;
        name.schema = table.ofType->schema;
        name.name = table.ofType->name;
        type(name);
        table.ofType = QualifiedName{name.schema, name.name};
    }
    if (table.partitionBy) {
        for (Expression& key : table.partitionBy->expressions)
            expression(key, id);
        const bool own = m_change.column && m_change.column->first.table() == id;
        if (own || m_change.function || m_change.schema)
            words(table.partitionBy->sql);
    }
}

void Rewriter::apply(const ObjectId& id, catalog::Index& index)
{
    const ObjectId table = m_context.relationOf(id);
    elements(index.elements, table);
    columns(index.include, table);
    expression(index.where, table);
    if (index.attachedTo && m_change.schema && !m_change.moving && index.attachedTo->schema == m_change.schema->first)
        index.attachedTo->schema = m_change.schema->second;
}

void Rewriter::apply(const ObjectId& id, catalog::Constraint& constraint)
{
    const ObjectId table = id.table();
    columns(constraint.columns, table);
    columns(constraint.include, table);
    columns(constraint.onDeleteColumns, table);
    expression(constraint.expression, table);
    expression(constraint.where, table);
    elements(constraint.elements, table);
    if (!constraint.referencedTable.empty()) {
        columns(constraint.referencedColumns, tableId(constraint.referencedTable.schema, constraint.referencedTable.name));
        relation(constraint.referencedTable);
    }
}

void Rewriter::apply(const ObjectId&, catalog::View& view)
{
    query(view.query);
    uses(*view.uses);
}

void Rewriter::apply(const ObjectId& id, catalog::Function& function)
{
    for (catalog::Argument& argument : function.arguments) {
        type(argument.type);
        expression(argument.defaultValue, id);
    }
    type(function.result);
    body(function.sqlBody);
    uses(*function.uses);
    if (function.kind == catalog::FunctionKind::Aggregate) {
        for (auto& [name, value] : function.aggregate)
            words(value);
    }
}

void Rewriter::apply(const ObjectId& id, catalog::Trigger& trigger)
{
    const ObjectId table = m_context.relationOf(id);
    columns(trigger.updateColumns, table);
    expression(trigger.when, table, {"old", "new"});
    functionName(trigger.function);
    relation(trigger.referencedTable);
}

void Rewriter::apply(const ObjectId& id, catalog::Policy& policy)
{
    const ObjectId table = id.table();
    expression(policy.usingExpression, table);
    expression(policy.withCheck, table);
}

void Rewriter::apply(const ObjectId& id, catalog::Rule& rule)
{
    std::vector<Splice> splices = references(rule.definition);
    if (m_change.column || m_change.relation) {
        const ObjectId table = m_context.catalog().findRelation(id.schema, id.name).value_or(id.table());
        const auto binding = resolve::bindRule(m_context.catalog(), {}, rule.definition.sql(), table);
        for (Splice& splice : boundSplices(binding, m_change, rule.definition.sql(), m_context.catalog()))
            splices.push_back(std::move(splice));
    }
    if (!splices.empty())
        rule.definition = ruleDefinition(spliced(rule.definition.sql(), std::move(splices)));
    uses(*rule.uses);
}

namespace {

/// Columns of a statistics object stand in the order of their names.
void sortAgain(std::string& statement)
{
    auto parsed = parseStatements(statement);
    const auto* create = parsed && parsed->statements.size() == 1 ? parsed->statements.front().as<CreateDefinition>() : nullptr;
    if (create && !create->alters)
        statement = create->sql;
}

} // namespace

void Rewriter::apply(const ObjectId& id, catalog::Definition& definition)
{
    const bool mentionsColumn = m_change.column && std::find(definition.uses.begin(), definition.uses.end(), m_change.column->first) !=
                                                       definition.uses.end();
    if (mentionsColumn || !m_change.column) {
        for (std::string& statement : definition.statements) {
            words(statement);
            if (id.kind == Kind::Statistics)
                sortAgain(statement);
        }
    }
    uses(definition.uses);
}

} // namespace cofferdam::ddl
