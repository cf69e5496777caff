#include "resolve/binder.h"

#include "query_walker.h"
#include "sql/parse.h"

#include <algorithm>

namespace cofferdam::resolve {

using catalog::Dependencies;

namespace {

constexpr std::string_view expressionPrefix = "SELECT ";

RangeEntry entryFor(const catalog::Catalog& catalog, const ObjectId& table, const std::string& alias)
{
    RangeEntry entry;
    entry.alias = alias;
    entry.schema = alias == table.name ? table.schema : std::string();
    entry.relation = table;
    for (const std::string& column : columnNames(catalog, table))
        entry.columns.push_back({column, {columnId(table, column)}});
    entry.known = !entry.columns.empty();
    return entry;
}

/// Positions of an expression count from behind the SELECT that it was wrapped in.
void shift(Binding& binding, std::uint32_t by)
{
    for (BoundName& name : binding.names) {
        name.begin -= by;
        name.end -= by;
        name.item -= name.item == noItem ? 0 : by;
    }
    for (StarExpansion& star : binding.stars) {
        star.begin -= by;
        star.end -= by;
    }
    for (BareColumn& column : binding.bareColumns)
        column.begin -= by;
    for (ParameterName& parameter : binding.parameters)
        parameter.begin -= by;
    for (RowCall& call : binding.rowCalls) {
        call.begin -= by;
        call.end -= by;
    }
    for (ComputedColumn& column : binding.computed) {
        column.begin -= by;
        column.value -= by;
    }
    for (NaturalJoin& join : binding.naturalJoins)
        join.begin -= by;
    for (InsertedColumns& inserted : binding.inserts)
        inserted.at -= by;
    for (UsingColumn& column : binding.usingColumns) {
        for (JoinedItem& item : column.items) {
            item.begin -= by;
            item.end -= by;
        }
    }
}

} // namespace

std::vector<std::string> columnNames(const catalog::Catalog& catalog, const ObjectId& relation)
{
    std::vector<std::string> names;
    if (const auto* table = catalog.get<catalog::Table>(relation)) {
        for (const catalog::Column& column : table->columns)
            names.push_back(column.name);
    } else if (const auto* view = catalog.get<catalog::View>(relation)) {
        names = view->columns;
    } else if (const auto* type = catalog.get<catalog::CompositeType>(relation)) {
        for (const catalog::CompositeAttribute& attribute : type->attributes)
            names.push_back(attribute.name);
    }
    return names;
}

Binding bindQuery(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& sql)
{
    Binding binding;
    const sql::ParsedFile file = sql::parse(sql, {});
    if (file.statements().size() != 1 || !file.statements().front().node)
        return binding;
    binding.parsed = true;
    QueryWalker walker(catalog, searchPath, file, sql, binding);
    walker.statement(*file.statements().front().node, nullptr, true);
    return binding;
}

Binding bindExpression(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& sql,
                       const ObjectId& table, const std::vector<std::string>& aliases)
{
    Binding binding;
    const std::string text = std::string(expressionPrefix) + sql;
    const sql::ParsedFile file = sql::parse(text, {});
    if (file.statements().size() != 1 || !file.statements().front().node)
        return binding;
    const PgQuery__Node& node = *file.statements().front().node;
    if (node.node_case != PG_QUERY__NODE__NODE_SELECT_STMT || node.select_stmt->n_target_list != 1)
        return binding;
    binding.parsed = true;
    Scope scope;
    if (aliases.empty())
        scope.entries.push_back(entryFor(catalog, table, table.name));
    for (const std::string& alias : aliases)
        scope.entries.push_back(entryFor(catalog, table, alias));
    QueryWalker walker(catalog, searchPath, file, text, binding);
    walker.expression(*node.select_stmt->target_list[0]->res_target->val, scope);
    shift(binding, static_cast<std::uint32_t>(expressionPrefix.size()));
    return binding;
}

Binding bindRoutine(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& body, const RoutineNames& names,
                    bool asString)
{
    static const std::string prefix = "CREATE FUNCTION f() RETURNS void LANGUAGE sql ";
    Binding binding;
    const std::string text = asString ? body : prefix + body;
    const sql::ParsedFile file = sql::parse(text, {});
    for (const sql::ParsedStatement& statement : file.statements()) {
        if (!statement.node)
            return binding;
    }
    binding.parsed = !file.statements().empty();
    for (std::size_t i = 0; i < file.statements().size(); ++i) {
        QueryWalker walker(catalog, searchPath, file, text, binding, i);
        walker.inRoutine(names);
        const PgQuery__Node& node = *file.statements()[i].node;
        if (asString)
            walker.statement(node, nullptr, false);
        else if (node.node_case == PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT && node.create_function_stmt->sql_body)
            walker.body(*node.create_function_stmt->sql_body);
    }
    if (!asString)
        shift(binding, static_cast<std::uint32_t>(prefix.size()));
    return binding;
}

Binding bindRule(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& definition, const ObjectId& table)
{
    static const std::string prefix = "CREATE RULE r ";
    Binding binding;
    const std::string text = prefix + definition;
    const sql::ParsedFile file = sql::parse(text, {});
    if (file.statements().size() != 1 || !file.statements().front().node || file.statements().front().node->node_case != PG_QUERY__NODE__NODE_RULE_STMT)
        return binding;
    binding.parsed = true;
    Scope scope;
    for (const char* alias : {"old", "new"})
        scope.entries.push_back(entryFor(catalog, table, alias));
    QueryWalker walker(catalog, searchPath, file, text, binding);
    walker.rule(*file.statements().front().node->rule_stmt, scope);
    shift(binding, static_cast<std::uint32_t>(prefix.size()));
    return binding;
}

namespace {

bool isOutput(const catalog::Argument& argument) { return argument.mode == "TABLE" || argument.mode == "OUT" || argument.mode == "INOUT"; }

} // namespace

std::optional<ObjectId> rowsOf(const catalog::Catalog& catalog, const catalog::Function& function)
{
    const base::TypeName& type = function.result;
    if (type.dimensions != 0 || type.schema.empty() || std::any_of(function.arguments.begin(), function.arguments.end(), isOutput))
        return std::nullopt;
    return catalog.findRelation(type.schema, type.name);
}

std::vector<std::string> resultColumns(const catalog::Catalog& catalog, const catalog::Function& function, const std::string& alias)
{
    std::vector<std::string> out;
    for (const catalog::Argument& argument : function.arguments) {
        if (isOutput(argument))
            out.push_back(argument.name);
    }
    if (!out.empty()) // one column alone is called like the item, unless it has a name of its own
        return std::any_of(out.begin(), out.end(), [](const std::string& name) { return name.empty(); }) ? std::vector<std::string>() : out;
    const base::TypeName& type = function.result;
    if (type.dimensions == 0 && !type.schema.empty()) {
        const auto relation = catalog.findRelation(type.schema, type.name);
        if (auto columns = columnNames(catalog, relation.value_or(ObjectId{catalog::Kind::CompositeType, type.schema, type.name, {}})); !columns.empty())
            return columns;
    }
    return type.name == "record" || type.name.starts_with("any") || type.name.empty() ? std::vector<std::string>() : std::vector{alias};
}

Dependencies Binding::dependencies(const catalog::Catalog& catalog) const
{
    Dependencies result;
    for (const BoundName& name : names)
        result.push_back(name.target);
    for (const UsingColumn& column : usingColumns)
        result.insert(result.end(), column.columns.begin(), column.columns.end());
    for (const ObjectId& relation : wholeRelations) {
        result.push_back(relation);
        for (const std::string& column : columnNames(catalog, relation))
            result.push_back(columnId(relation, column));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace cofferdam::resolve
