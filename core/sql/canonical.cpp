#include "sql/canonical.h"

#include "deparse.h"
#include "pg_parser.h"
#include "printer.h"
#include "splitter.h"

#include <utility>

namespace cofferdam::sql {
namespace {

enum class What { Expression, Query };

void print(Printer& printer, const PgQuery__Node& node, What what)
{
    what == What::Expression ? printer.expression(node) : printer.statement(node);
}

/// A tree that our printer does not know: libpg_query's text, and no references, so that whoever binds them sees that nothing
/// is known. When even that fails the text says so, and the key still tells different trees apart.
base::ExpressionForm fallbackForm(const PgQuery__Node& node, What what)
{
    base::ExpressionForm form;
    form.sql = deparse(node, what == What::Expression);
    form.key = form.sql;
    if (form.sql.empty()) {
        form.sql = "/* cannot be written as SQL */";
        form.key = describeTree(node.base);
    }
    return form;
}

base::ExpressionForm makeForm(const PgQuery__Node& node, What what)
{
    Printer printer({.key = false, .pretty = what == What::Query});
    print(printer, node, what);
    if (printer.failed())
        return fallbackForm(node, what);
    base::ExpressionForm form;
    form.sql = printer.text();
    form.references = std::move(printer.references());
    if (what == What::Expression && !printer.keyDiffers()) {
        form.key = form.sql;
        return form;
    }
    Printer keyPrinter({.key = true, .pretty = false});
    print(keyPrinter, node, what);
    form.key = keyPrinter.failed() ? form.sql : keyPrinter.text();
    return form;
}

base::Unexpected refused(std::string_view sql, std::string complaint)
{
    constexpr std::size_t shown = 200;
    std::string excerpt(sql.substr(0, shown));
    return base::failure({base::message("sql.expression", COFFERDAM_TR("PostgreSQL does not accept %1: %2"),
                                        {base::sql(std::move(excerpt)), base::text(std::move(complaint))}),
                          {}, "42601", {}});
}

/// The text can stand inside brackets without leaving them: nothing unfinished, no statement end, no comma outside brackets.
bool standsAlone(std::string_view sql)
{
    if (sql.empty() || findBinaryByte(sql) != std::string_view::npos)
        return false;
    const auto split = splitFile(sql, LineTable(sql), {});
    if (split.pieces.size() != 1 || split.pieces[0].terminated || split.pieces[0].broken || split.pieces[0].depth > maxTreeDepth
        || !split.metaCommands.empty())
        return false;
    Lexer lexer(sql);
    int depth = 0;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const auto text = lexer.text(token);
        if (text == "(" || text == "[")
            ++depth;
        else if (text == ")" || text == "]")
            --depth;
        if (depth < 0 || (depth == 0 && text == ","))
            return false;
    }
    return depth == 0;
}

/// The only expression of a SELECT that has nothing else.
const PgQuery__Node* onlyTarget(const RawParse& answer)
{
    if (!answer.tree || answer.tree->n_stmts != 1 || answer.tree->stmts[0]->stmt->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
        return nullptr;
    const auto& select = *answer.tree->stmts[0]->stmt->select_stmt;
    if (select.n_target_list != 1 || select.target_list[0]->node_case != PG_QUERY__NODE__NODE_RES_TARGET)
        return nullptr;
    return select.target_list[0]->res_target->val;
}

template <typename Value, typename Map, typename Make>
base::Result<Value> remember(Map& map, std::string_view sql, const Make& make)
{
    std::string text(sql);
    if (const auto found = map.find(text); found != map.end())
        return found->second;
    auto made = make(sql);
    if (!made)
        return base::failure(std::move(made).error());
    return map.emplace(std::move(text), Value(std::move(*made))).first->second;
}

} // namespace

base::ExpressionForm expressionForm(const PgQuery__Node& expression) { return makeForm(expression, What::Expression); }
base::ExpressionForm queryForm(const PgQuery__Node& statement) { return makeForm(statement, What::Query); }

base::Result<base::ExpressionForm> parseExpression(std::string_view sql)
{
    if (!standsAlone(sql))
        return refused(sql, "not one expression");
    Arena arena;
    // The line break ends a comment that the text may end in.
    const auto answer = rawParse("SELECT (" + std::string(sql) + "\n)", arena);
    const auto* node = onlyTarget(answer);
    if (!node)
        return refused(sql, answer.complaint.empty() ? "not one expression" : answer.complaint);
    return expressionForm(*node);
}

base::Result<base::ExpressionForm> parseQuery(std::string_view sql)
{
    if (sql.empty() || findBinaryByte(sql) != std::string_view::npos)
        return refused(sql, "not one query");
    const auto split = splitFile(sql, LineTable(sql), {});
    if (split.pieces.size() != 1 || split.pieces[0].broken || split.pieces[0].depth > maxTreeDepth || !split.metaCommands.empty())
        return refused(sql, "not one query");
    Arena arena;
    const auto answer = rawParse(std::string(sql), arena);
    if (!answer.tree || answer.tree->n_stmts != 1)
        return refused(sql, answer.complaint.empty() ? "not one query" : answer.complaint);
    return queryForm(*answer.tree->stmts[0]->stmt);
}

base::Result<base::TypeName> parseTypeName(std::string_view sql)
{
    if (!standsAlone(sql))
        return refused(sql, "not one type");
    Arena arena;
    const auto answer = rawParse("SELECT CAST(NULL AS " + std::string(sql) + "\n)", arena);
    const auto* node = onlyTarget(answer);
    if (!node || node->node_case != PG_QUERY__NODE__NODE_TYPE_CAST)
        return refused(sql, answer.complaint.empty() ? "not one type" : answer.complaint);
    return typeName(*node->type_cast->type_name);
}

base::Result<base::Expression> ExpressionCache::expression(std::string_view sql)
{
    return remember<base::Expression>(m_expressions, sql, [&](std::string_view text) -> base::Result<base::Expression> {
        auto form = parseExpression(text);
        if (!form)
            return base::failure(std::move(form).error());
        return share(std::move(*form));
    });
}

base::Result<base::Expression> ExpressionCache::query(std::string_view sql)
{
    return remember<base::Expression>(m_queries, sql, [&](std::string_view text) -> base::Result<base::Expression> {
        auto form = parseQuery(text);
        if (!form)
            return base::failure(std::move(form).error());
        return share(std::move(*form));
    });
}

base::Result<base::TypeName> ExpressionCache::type(std::string_view sql)
{
    return remember<base::TypeName>(m_types, sql, parseTypeName);
}

base::Expression ExpressionCache::share(base::ExpressionForm form)
{
    if (const auto found = m_shared.find(form.sql); found != m_shared.end())
        return found->second;
    std::string text = form.sql;
    return m_shared.emplace(std::move(text), base::Expression(std::move(form))).first->second;
}

} // namespace cofferdam::sql
