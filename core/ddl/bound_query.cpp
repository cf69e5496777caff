#include "ddl/bound_query.h"

#include "base/quote.h"
#include "interpreter_context.h"
#include "resolve/binder.h"
#include "sql/lexer.h"
#include "statement_text.h"
#include "view_columns.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::View;

namespace {

/// The schemas of relations that were found on the search path; names of CTEs are not among them.
void addSchemas(const resolve::Binding& binding, const std::string& text, std::vector<Splice>& splices)
{
    for (const resolve::BoundName& name : binding.names) {
        const bool relation = name.target.kind != Kind::Column && !name.qualifier && name.begin < name.end;
        if (relation && qualifiedNameOf(text.substr(name.begin, name.end - name.begin)).schema.empty())
            splices.push_back({name.begin, name.begin, base::quoteIdentifier(name.target.schema) + "."});
    }
}

void addItems(const resolve::Binding& binding, bool nestedOnly, std::vector<Splice>& splices)
{
    for (const resolve::BareColumn& column : binding.bareColumns) {
        if (column.nested || !nestedOnly)
            splices.push_back({column.begin, column.begin, base::quoteIdentifier(column.item) + "."});
    }
    for (const resolve::RowCall& call : binding.rowCalls)
        splices.push_back({call.begin, call.end, base::quoteQualified(call.function.schema, call.function.name) + "(" + base::quoteIdentifier(call.item) + ".*)"});
}

void writeOutStars(const resolve::Binding& binding, std::vector<Splice>& splices)
{
    for (const resolve::StarExpansion& star : binding.stars) {
        std::string columns;
        for (const auto& [item, column] : star.columns)
            columns += (columns.empty() ? "" : ", ") + base::quoteQualified(item, column);
        if (!columns.empty())
            splices.push_back({star.begin, star.end, std::move(columns)});
    }
}

void writeOutInserts(const resolve::Binding& binding, std::vector<Splice>& splices)
{
    for (const resolve::InsertedColumns& inserted : binding.inserts) {
        std::string list;
        for (const std::string& column : inserted.columns)
            list += (list.empty() ? " (" : ", ") + base::quoteIdentifier(column);
        splices.push_back({inserted.at, inserted.at, list + ")"});
    }
}

/// What a server writes out in statements that it keeps: schemas, the items of columns, `*`, what INSERT fills, and whose the arguments are.
std::vector<Splice> writtenOut(const resolve::Binding& binding, const std::string& text, const std::string& routine = {})
{
    std::vector<Splice> splices;
    addSchemas(binding, text, splices);
    addItems(binding, false, splices);
    writeOutStars(binding, splices);
    writeOutInserts(binding, splices);
    for (const resolve::ParameterName& parameter : binding.parameters) {
        if (parameter.amongTables && !parameter.qualified)
            splices.push_back({parameter.begin, parameter.begin, base::quoteIdentifier(routine) + "."});
    }
    return splices;
}

/// Whether CREATE VIEW v (x, y) gives names that the query itself does not: the server keeps them as aliases in it.
bool named(const resolve::Binding& binding, const View& view)
{
    return binding.outputKnown && view.columns.size() == binding.outputColumns.size() && view.columns != binding.outputColumns;
}

bool readsRelations(const Expression& expression)
{
    return std::any_of(expression.references().begin(), expression.references().end(),
                       [](const base::Reference& reference) { return reference.kind == base::Reference::Kind::Relation; });
}

/// A query that only a newer parser can read: the relations that it names, and its columns where the SELECT list shows them, as it
/// does in what a server prints.
void bindWords(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, View& view)
{
    struct Word {
        std::string text, name; ///< `name` is empty for what is no name
        int depth = 0;
    };
    std::vector<Word> words;
    sql::Lexer lexer(view.query.sql());
    int depth = 0;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string text(lexer.text(token));
        depth -= text == ")" ? 1 : 0;
        const bool name = token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier;
        words.push_back({text, name ? sql::identifierValue(text) : std::string(), depth});
        depth += text == "(" ? 1 : 0;
    }
    catalog::Dependencies uses;
    const auto known = [&](const QualifiedName& name) {
        std::vector<std::string> schemas = searchPath;
        if (!name.schema.empty())
            schemas = {name.schema};
        for (const std::string& schema : schemas) {
            const auto found = catalog.findRelation(schema, name.name);
            if (found && std::find(uses.begin(), uses.end(), *found) == uses.end())
                uses.push_back(*found);
        }
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool introduced = i > 0 && (sql::isWord(words[i - 1].text, "FROM") || sql::isWord(words[i - 1].text, "JOIN") || words[i - 1].text == ",");
        const bool qualified = i + 2 < words.size() && words[i + 1].text == ".";
        if (!words[i].name.empty() && qualified)
            known({words[i].name, words[i + 2].name});
        else if (!words[i].name.empty() && introduced)
            known({{}, words[i].name});
    }
    if (view.uses->empty())
        view.uses = std::move(uses);
    if (!view.columns.empty() || words.empty() || !sql::isWord(words.front().text, "SELECT"))
        return;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool ends = words[i].depth == 0 && (words[i].text == "," || sql::isWord(words[i].text, "FROM"));
        if (!ends)
            continue;
        if (words[i - 1].name.empty()) {
            view.columns.clear();
            return;
        }
        view.columns.push_back(words[i - 1].name);
        if (words[i].text != ",")
            return;
    }
    view.columns.clear();
}

/// Rules are parts of tables and of views.
ObjectId relationOf(const catalog::Catalog& catalog, const ObjectId& part)
{
    return catalog.findRelation(part.schema, part.name).value_or(part.table());
}

} // namespace

std::vector<std::string> bindView(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, sql::ExpressionCache& cache, View& view)
{
    const std::string& text = view.query.sql();
    const resolve::Binding binding = resolve::bindQuery(catalog, searchPath, text);
    if (!binding.parsed) {
        bindWords(catalog, searchPath, view);
        return {};
    }
    std::vector<Splice> splices;
    addSchemas(binding, text, splices);
    addItems(binding, false, splices);
    if (binding.outputKnown)
        writeOutStars(binding, splices);
    view.uses = binding.dependencies(catalog);
    // A written list may be shorter than the query's own.
    for (std::size_t i = view.columns.size(); binding.outputKnown && i < binding.outputColumns.size(); ++i)
        view.columns.push_back(binding.outputColumns[i]);
    if (splices.empty() && !named(binding, view))
        return binding.unknownColumns;
    auto query = cache.query(spliced(text, std::move(splices)));
    if (query && named(binding, view)) {
        std::string aliased = query->sql();
        for (std::size_t i = 0; i < binding.outputColumns.size(); ++i) {
            if (view.columns[i] != binding.outputColumns[i])
                aliased = withOutputName(aliased, i, binding.outputColumns[i], view.columns[i]);
        }
        if (auto own = cache.query(aliased))
            query = std::move(own);
    }
    if (query)
        view.query = std::move(*query);
    return binding.unknownColumns;
}

Expression boundExpression(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, sql::ExpressionCache& cache,
                           const Expression& expression, const ObjectId& table)
{
    if (!readsRelations(expression))
        return expression;
    const resolve::Binding binding = resolve::bindExpression(catalog, searchPath, expression.sql(), table);
    std::vector<Splice> splices;
    addSchemas(binding, expression.sql(), splices);
    addItems(binding, true, splices);
    if (splices.empty())
        return expression;
    auto parsed = cache.expression(spliced(expression.sql(), std::move(splices)));
    return parsed ? std::move(*parsed) : expression;
}

void bindRoutine(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& name, catalog::Function& function)
{
    if (function.sqlBody.empty())
        return;
    resolve::RoutineNames names{name, {}};
    for (const catalog::Argument& argument : function.arguments)
        names.arguments.push_back(argument.name);
    const std::string& text = function.sqlBody.sql();
    const resolve::Binding binding = resolve::bindRoutine(catalog, searchPath, text, names);
    if (!binding.parsed)
        return;
    function.uses = binding.dependencies(catalog);
    if (auto splices = writtenOut(binding, text, name); !splices.empty())
        function.sqlBody = routineBody(spliced(text, std::move(splices)));
}

void bindRule(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const ObjectId& table, catalog::Rule& rule)
{
    const std::string& text = rule.definition.sql();
    const resolve::Binding binding = resolve::bindRule(catalog, searchPath, text, table);
    if (binding.parsed)
        rule.uses = binding.dependencies(catalog);
    if (auto splices = binding.parsed ? writtenOut(binding, text) : std::vector<Splice>(); !splices.empty())
        rule.definition = ruleDefinition(spliced(text, std::move(splices)));
}

catalog::Dependencies softDependenciesOf(const catalog::Catalog& catalog, const catalog::Function& function)
{
    if (function.language != "sql" || function.body.empty())
        return {};
    std::vector<std::string> path{"public"};
    if (const auto set = function.configuration.find("search_path"); set != function.configuration.end())
        path = schemasIn({set->second});
    const resolve::Binding binding = resolve::bindRoutine(catalog, path, function.body, {}, true);
    return binding.parsed ? binding.dependencies(catalog) : catalog::Dependencies();
}

void bindQueries(catalog::CatalogBuilder& builder)
{
    sql::ExpressionCache cache;
    std::vector<catalog::Entry> entries = builder.current().all(Kind::View);
    for (const Kind kind : {Kind::MaterializedView, Kind::Policy, Kind::Rule}) {
        for (catalog::Entry& entry : builder.current().all(kind))
            entries.push_back(std::move(entry));
    }
    for (const catalog::Entry& entry : builder.current().all(Kind::Function)) {
        catalog::Function function = entry.as<catalog::Function>();
        if (function.sqlBody.empty())
            continue;
        bindRoutine(builder.current(), {}, entry.id.name, function);
        builder.put(entry.id, std::move(function));
    }
    for (const catalog::Entry& entry : entries) {
        if (entry.id.kind == Kind::Policy) {
            catalog::Policy policy = entry.as<catalog::Policy>();
            const ObjectId table = entry.id.table();
            policy.usingExpression = boundExpression(builder.current(), {}, cache, policy.usingExpression, table);
            policy.withCheck = boundExpression(builder.current(), {}, cache, policy.withCheck, table);
            builder.put(entry.id, std::move(policy));
            continue;
        }
        if (entry.id.kind == Kind::Rule) {
            catalog::Rule rule = entry.as<catalog::Rule>();
            bindRule(builder.current(), {}, relationOf(builder.current(), entry.id), rule);
            builder.put(entry.id, std::move(rule));
            continue;
        }
        View view = entry.as<View>();
        bindView(builder.current(), {}, cache, view);
        builder.put(entry.id, std::move(view));
    }
}

} // namespace cofferdam::ddl
