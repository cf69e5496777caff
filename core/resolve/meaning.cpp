#include "resolve/meaning.h"

#include "partition_bound.h"
#include "resolve/binder.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::resolve {

using base::Expression;
using catalog::Kind;
using catalog::Likeness;
using catalog::Object;
using sql::ServerForm;

namespace {

BoundText boundIn(const Binding& binding)
{
    BoundText out;
    for (const BoundName& name : binding.names) {
        if (!name.qualifier && name.target.kind == Kind::Column)
            out.columns[name.begin].push_back(name.target);
    }
    for (const ComputedColumn& column : binding.computed)
        out.values.emplace(column.begin, column.value);
    for (const NaturalJoin& join : binding.naturalJoins)
        out.naturalJoins.emplace(join.begin, join.columns);
    return out;
}

} // namespace

sql::TypeFacts Meanings::facts(BoundText bound)
{
    sql::TypeFacts out;
    const auto lookUp = []<typename Value>(const std::map<std::size_t, Value>& values, std::size_t offset) -> std::optional<Value> {
        const auto found = values.find(offset);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
    out.valueAt = [lookUp, values = std::move(bound.values)](std::size_t offset) { return lookUp(values, offset); };
    out.naturalAt = [lookUp, joins = std::move(bound.naturalJoins)](std::size_t offset) { return lookUp(joins, offset); };
    out.columnAt = [this, columns = std::move(bound.columns)](std::size_t offset) -> std::optional<base::TypeName> {
        const auto found = columns.find(offset);
        std::optional<base::TypeName> type;
        for (const ObjectId& column : found == columns.end() ? std::vector<ObjectId>() : found->second) {
            auto own = typeOf(column);
            if (!own || (type && !(*type == *own)))
                return std::nullopt;
            type = std::move(own);
        }
        return type;
    };
    out.baseOf = [this](const base::TypeName& type) { return baseOf(type); };
    out.categoryOf = [this](const base::TypeName& type) { return categoryOf(type); };
    out.attributeOf = [this](const base::TypeName& type, const std::string& name) { return attributeOf(type, name); };
    out.routine = [this](const std::string& schema, const std::string& name, std::size_t arguments) { return routine(schema, name, arguments); };
    out.column = [this](const std::string& schema, const std::string& relation, const std::string& column) {
        return typeOf({Kind::Column, schema, relation, column});
    };
    return out;
}

namespace {

/// Nothing when a call with so many arguments cannot mean it, or its types depend on them.
std::optional<sql::RoutineTypes> typesOf(const catalog::Catalog& catalog, const catalog::Function& function, std::size_t arguments)
{
    sql::RoutineTypes out;
    std::size_t needed = 0;
    bool own = false;
    for (const catalog::Argument& argument : function.arguments) {
        if (argument.mode == "VARIADIC" || argument.type.name.starts_with("any"))
            return std::nullopt;
        own = own || argument.mode == "OUT" || argument.mode == "INOUT" || argument.mode == "TABLE";
        if (argument.mode == "OUT" || argument.mode == "TABLE")
            continue;
        out.parameters.push_back(argument.type);
        needed += argument.defaultValue.empty() ? 1 : 0;
    }
    if (arguments < needed || arguments > out.parameters.size())
        return std::nullopt;
    if (!own && !function.result.name.starts_with("any") && !function.result.name.empty())
        out.result = function.result;
    // One that gives a single value has its column called like the item of FROM.
    if (out.columns = resultColumns(catalog, function, {}); out.columns == std::vector<std::string>{{}})
        out.columns.clear();
    return out;
}

} // namespace

std::optional<sql::RoutineTypes> Meanings::routine(const std::string& schema, const std::string& name, std::size_t arguments)
{
    if (!m_routines) {
        m_routines.emplace();
        for (catalog::Entry& entry : m_catalog.all(Kind::Function))
            (*m_routines)[{entry.id.schema, entry.id.name}].push_back(std::move(entry));
    }
    const auto found = m_routines->find({schema, name});
    std::optional<sql::RoutineTypes> only;
    for (const catalog::Entry& entry : found == m_routines->end() ? std::vector<catalog::Entry>() : found->second) {
        auto types = typesOf(m_catalog, entry.as<catalog::Function>(), arguments);
        if (types && only)
            return std::nullopt;
        // One that cannot be told apart from here may be meant as well.
        if (!types && found->second.size() > 1)
            continue;
        only = std::move(types);
    }
    return only;
}

std::optional<base::TypeName> Meanings::attributeOf(const base::TypeName& type, const std::string& name) const
{
    if (const auto* composite = m_catalog.get<catalog::CompositeType>({Kind::CompositeType, type.schema, type.name, {}})) {
        for (const catalog::CompositeAttribute& attribute : composite->attributes) {
            if (attribute.name == name)
                return attribute.type;
        }
    }
    const catalog::Table* table = m_catalog.table(type.schema, type.name);
    const catalog::Column* column = table ? table->columns.find(name) : nullptr;
    return column ? std::optional(column->type) : std::nullopt;
}

std::optional<base::TypeName> Meanings::baseOf(const base::TypeName& type) const
{
    if (type.schema.empty() || type.dimensions > 0)
        return std::nullopt;
    const auto* domain = m_catalog.get<catalog::Domain>({Kind::Domain, type.schema, type.name, {}});
    return domain ? std::optional(domain->baseType) : std::nullopt;
}

char Meanings::categoryOf(const base::TypeName& type) const
{
    const auto is = [&](Kind kind) { return m_catalog.contains({kind, type.schema, type.name, {}}); };
    if (is(Kind::Enum))
        return 'E';
    if (is(Kind::RangeType))
        return 'R';
    return is(Kind::CompositeType) || m_catalog.findRelation(type.schema, type.name) ? 'C' : '\0';
}

std::optional<base::TypeName> Meanings::typeOf(const ObjectId& id)
{
    if (const catalog::Column* column = m_catalog.column(id))
        return column->type;
    for (const Kind kind : {Kind::View, Kind::MaterializedView}) {
        const ObjectId relation{kind, id.schema, id.name, {}};
        const auto* view = m_catalog.get<catalog::View>(relation);
        if (!view)
            continue;
        const auto at = std::find(view->columns.begin(), view->columns.end(), id.part);
        if (at == view->columns.end() || m_open.contains(relation))
            return std::nullopt;
        auto known = m_outputs.find(relation);
        if (known == m_outputs.end()) {
            m_open.insert(relation);
            auto form = query(view->query.sql());
            m_open.erase(relation);
            known = m_outputs.emplace(relation, form ? std::move(form->output) : std::vector<std::optional<base::TypeName>>()).first;
        }
        const auto index = static_cast<std::size_t>(at - view->columns.begin());
        return known->second.size() == view->columns.size() ? known->second[index] : std::nullopt;
    }
    return std::nullopt;
}

base::Result<ServerForm> Meanings::expression(const Expression& value, const ObjectId& table, const std::vector<std::string>& aliases)
{
    return sql::serverFormOfExpression(value.sql(), facts(boundIn(bindExpression(m_catalog, {}, value.sql(), table, aliases))));
}

base::Result<ServerForm> Meanings::query(const std::string& text)
{
    return sql::serverFormOfQuery(text, facts(boundIn(bindQuery(m_catalog, {}, text))));
}

base::Result<ServerForm> Meanings::rule(const Expression& value, const ObjectId& table)
{
    return sql::serverFormOfRule(value.sql(), facts(boundIn(bindRule(m_catalog, {}, value.sql(), table))));
}

base::Result<ServerForm> Meanings::body(const Expression& value, const std::string& name, const catalog::Function& function)
{
    RoutineNames names{name, {}};
    for (const catalog::Argument& argument : function.arguments)
        names.arguments.push_back(argument.name);
    const Binding binding = bindRoutine(m_catalog, {}, value.sql(), names);
    sql::TypeFacts known = facts(boundIn(binding));
    known.columnAt = [columns = std::move(known.columnAt), &binding, &function](std::size_t offset) -> std::optional<base::TypeName> {
        const auto parameter = std::find_if(binding.parameters.begin(), binding.parameters.end(), [&](const ParameterName& p) { return p.begin == offset; });
        if (parameter == binding.parameters.end())
            return columns(offset);
        const auto argument = std::find_if(function.arguments.begin(), function.arguments.end(), [&](const auto& a) { return a.name == parameter->name; });
        return argument == function.arguments.end() ? std::nullopt : std::optional(argument->type);
    };
    return sql::serverFormOfBody(value.sql(), known);
}

base::Result<ServerForm> Meanings::ofValue(const Expression& value, const base::TypeName& type)
{
    sql::TypeFacts known = facts({});
    known.columnAt = [&](std::size_t) { return std::optional(type); };
    return sql::serverFormOfExpression(value.sql(), known);
}

namespace {

/// Casts of one and the same thing to two types say different things, whatever it is.
bool contradict(const ServerForm& a, const ServerForm& b)
{
    std::map<std::string, std::set<std::string>> left, right;
    for (const auto& [inner, type] : a.dropped)
        left[inner].insert(type);
    for (const auto& [inner, type] : b.dropped)
        right[inner].insert(type);
    return std::any_of(left.begin(), left.end(), [&](const auto& entry) {
        const auto other = right.find(entry.first);
        return other != right.end() && other->second != entry.second;
    });
}

Likeness compared(const base::Result<ServerForm>& a, const base::Result<ServerForm>& b)
{
    if (!a || !b)
        return Likeness::Different;
    if (a->key == b->key)
        return Likeness::Same;
    return a->loose == b->loose && !contradict(*a, *b) ? Likeness::Unproven : Likeness::Different;
}

/// CREATE STATISTICS in our own spelling, taken apart: all but what it is on, and a query of what it is on.
std::pair<std::string, std::string> statisticsParts(const catalog::Definition& statistics)
{
    std::string head = statistics.statements.empty() ? std::string() : statistics.statements.front();
    const auto on = head.find("\n    ON ");
    const auto from = head.find("\n    FROM ");
    if (on == std::string::npos || from == std::string::npos)
        return {};
    std::string query = "SELECT " + head.substr(on + 8);
    head.erase(on);
    for (std::size_t i = 1; i < statistics.statements.size(); ++i)
        head += ";\n" + statistics.statements[i];
    return {std::move(head), std::move(query)};
}

/// ALTER PUBLICATION … ADD TABLE … in our own spelling, taken apart: all but the row filter, and a query of the rows that pass it.
std::pair<std::string, std::string> filterParts(const std::string& statement)
{
    sql::Lexer lexer(statement);
    std::size_t nameBegin = 0;
    std::size_t nameEnd = 0;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        const bool plain = token.kind == sql::TokenKind::Word;
        if (nameEnd == 0 && plain && (sql::isWord(word, "TABLE") || (nameBegin > 0 && sql::isWord(word, "ONLY"))))
            nameBegin = token.end;
        else if (nameBegin > 0 && plain && sql::isWord(word, "WHERE"))
            return {statement.substr(0, token.begin), "SELECT 1 FROM" + statement.substr(nameBegin, nameEnd - nameBegin) + ' ' + statement.substr(token.begin)};
        else if (nameBegin > 0 && (nameEnd == 0 || word == "." || statement[nameEnd - 1] == '.'))
            nameEnd = token.end;
    }
    return {statement, {}};
}

/// CURRENT_USER and its like in a file are whoever will run it: they may be the role that the other side names.
Likeness rolesLikeness(const std::vector<std::string>& before, const std::vector<std::string>& after)
{
    std::vector<std::string> gone, come;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
    const auto anybody = [](const std::string& role) { return role == "CURRENT_USER" || role == "CURRENT_ROLE" || role == "SESSION_USER"; };
    const bool may = gone.size() == 1 && come.size() == 1 && (anybody(gone.front()) || anybody(come.front())) && gone.front() != "PUBLIC" && come.front() != "PUBLIC";
    return may ? Likeness::Unproven : Likeness::Different;
}

/// Texts of one object on both sides.
class Texts {
public:
    Texts(Meanings& baseline, Meanings& target, ObjectId table) : m_baseline(baseline), m_target(target), m_table(std::move(table)) {}

    Likeness expression(const Expression& before, const Expression& after, const std::vector<std::string>& aliases = {})
    {
        if (before == after)
            return Likeness::Same;
        if (before.empty() || after.empty())
            return Likeness::Different;
        return compared(m_baseline.expression(before, m_table, aliases), m_target.expression(after, m_table, aliases));
    }

    Likeness query(const Expression& before, const Expression& after) { return compared(m_baseline.query(before.sql()), m_target.query(after.sql())); }

    /// What statistics are on, compared as a query of just that.
    Likeness statistics(const catalog::Definition& before, const catalog::Definition& after)
    {
        const auto [head, query] = statisticsParts(before);
        const auto [otherHead, otherQuery] = statisticsParts(after);
        if (head != otherHead || query.empty() || otherQuery.empty())
            return Likeness::Different;
        return compared(m_baseline.query(query), m_target.query(otherQuery));
    }

    Likeness publication(const catalog::Definition& before, const catalog::Definition& after)
    {
        if (before.statements.size() != after.statements.size())
            return Likeness::Different;
        Likeness out = Likeness::Same;
        for (std::size_t i = 0; i < before.statements.size() && out != Likeness::Different; ++i) {
            if (before.statements[i] == after.statements[i])
                continue;
            const auto [head, rows] = filterParts(before.statements[i]);
            const auto [otherHead, otherRows] = filterParts(after.statements[i]);
            if (head != otherHead || rows.empty() || otherRows.empty())
                return Likeness::Different;
            out = std::max(out, compared(m_baseline.query(rows), m_target.query(otherRows)));
        }
        return out;
    }

    Likeness rule(const Expression& before, const Expression& after)
    {
        return compared(m_baseline.rule(before, relation(m_baseline)), m_target.rule(after, relation(m_target)));
    }

    Likeness body(const std::string& name, const catalog::Function& before, const catalog::Function& after)
    {
        if (before.sqlBody.empty() || after.sqlBody.empty())
            return Likeness::Different;
        return compared(m_baseline.body(before.sqlBody, name, before), m_target.body(after.sqlBody, name, after));
    }

    Likeness elements(const std::vector<catalog::IndexElement>& before, const std::vector<catalog::IndexElement>& after)
    {
        if (before.size() != after.size())
            return Likeness::Different;
        Likeness out = Likeness::Same;
        for (std::size_t i = 0; i < before.size(); ++i) {
            catalog::IndexElement rest = before[i];
            rest.expression = after[i].expression;
            out = rest == after[i] ? std::max(out, expression(before[i].expression, after[i].expression)) : Likeness::Different;
            if (out == Likeness::Different)
                break;
        }
        return out;
    }

    Likeness bound(const catalog::PartitionOf& before, const catalog::PartitionOf& after) const
    {
        const bool same = before.parent == after.parent && boundText(m_baseline.catalog(), before) == boundText(m_target.catalog(), after);
        return same ? Likeness::Same : Likeness::Different;
    }

    Likeness domain(const catalog::Domain& before, const catalog::Domain& after)
    {
        if (before.constraints.size() != after.constraints.size())
            return Likeness::Different;
        Likeness out = Likeness::Same;
        for (std::size_t i = 0; i < before.constraints.size(); ++i) {
            catalog::DomainConstraint rest = before.constraints[i];
            rest.expression = after.constraints[i].expression;
            if (!(rest == after.constraints[i]))
                return Likeness::Different;
            if (!(before.constraints[i].expression == after.constraints[i].expression))
                out = std::max(out, compared(m_baseline.ofValue(before.constraints[i].expression, before.baseType),
                                             m_target.ofValue(after.constraints[i].expression, after.baseType)));
        }
        return out;
    }

private:
    /// Rules are parts of tables and of views.
    ObjectId relation(const Meanings& side) const { return side.catalog().findRelation(m_table.schema, m_table.name).value_or(m_table); }

    Meanings& m_baseline;
    Meanings& m_target;
    ObjectId m_table;
};

} // namespace

Likeness likeness(Meanings& baseline, Meanings& target, const ObjectId& id, const catalog::Property& property, const Object& before, const Object& after)
{
    Texts texts(baseline, target, id.table());
    const std::string_view what = property.id;
    const auto both = [&]<typename T>(const T*) { return std::pair<const T&, const T&>(std::get<T>(before), std::get<T>(after)); };
    if (id.kind == Kind::Table && what == "partition_of") {
        const auto [was, is] = both(static_cast<const catalog::Table*>(nullptr));
        return was.partitionOf && is.partitionOf ? texts.bound(*was.partitionOf, *is.partitionOf) : Likeness::Different;
    }
    if (id.kind == Kind::Column && what == "default") {
        const auto [was, is] = both(static_cast<const catalog::Column*>(nullptr));
        if (!was.defaultValue.empty() && !is.defaultValue.empty())
            return texts.expression(was.defaultValue, is.defaultValue);
    } else if (id.kind == Kind::Column && what == "generated") {
        const auto [was, is] = both(static_cast<const catalog::Column*>(nullptr));
        if (was.generated && is.generated && was.generated->stored == is.generated->stored)
            return texts.expression(was.generated->expression, is.generated->expression);
    } else if (id.kind == Kind::Constraint) {
        const auto [was, is] = both(static_cast<const catalog::Constraint*>(nullptr));
        if (what == "expression")
            return texts.expression(was.expression, is.expression);
        if (what == "where")
            return texts.expression(was.where, is.where);
        if (what == "elements")
            return texts.elements(was.elements, is.elements);
    } else if (id.kind == Kind::Index) {
        const auto [was, is] = both(static_cast<const catalog::Index*>(nullptr));
        if (what == "where")
            return texts.expression(was.where, is.where);
        if (what == "elements")
            return texts.elements(was.elements, is.elements);
    } else if (id.kind == Kind::Policy) {
        const auto [was, is] = both(static_cast<const catalog::Policy*>(nullptr));
        if (what == "roles")
            return rolesLikeness(was.roles, is.roles);
        if (what == "using")
            return texts.expression(was.usingExpression, is.usingExpression);
        if (what == "with_check")
            return texts.expression(was.withCheck, is.withCheck);
    } else if (id.kind == Kind::Trigger && what == "when") {
        const auto [was, is] = both(static_cast<const catalog::Trigger*>(nullptr));
        return texts.expression(was.when, is.when, {"old", "new"});
    } else if ((id.kind == Kind::View || id.kind == Kind::MaterializedView) && what == "query") {
        const auto [was, is] = both(static_cast<const catalog::View*>(nullptr));
        return texts.query(was.query, is.query);
    } else if (id.kind == Kind::Rule && what == "definition") {
        const auto [was, is] = both(static_cast<const catalog::Rule*>(nullptr));
        return texts.rule(was.definition, is.definition);
    } else if (id.kind == Kind::Function && what == "sql_body") {
        const auto [was, is] = both(static_cast<const catalog::Function*>(nullptr));
        return texts.body(id.name, was, is);
    } else if (id.kind == Kind::Statistics && what == "definition") {
        const auto [was, is] = both(static_cast<const catalog::Definition*>(nullptr));
        return texts.statistics(was, is);
    } else if (id.kind == Kind::Publication && what == "definition") {
        const auto [was, is] = both(static_cast<const catalog::Definition*>(nullptr));
        return texts.publication(was, is);
    } else if (id.kind == Kind::Domain && what == "constraints") {
        const auto [was, is] = both(static_cast<const catalog::Domain*>(nullptr));
        return texts.domain(was, is);
    }
    return Likeness::Different;
}

} // namespace cofferdam::resolve
