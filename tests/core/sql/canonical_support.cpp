#include "canonical_support.h"

#include "printer.h"
#include "sql/lexer.h"
#include "sql/parse.h"

using namespace cofferdam;

namespace canonical_support {
namespace {

/// The statement or, for an expression, the only target of a SELECT around it.
const PgQuery__Node* nodeOf(const sql::ParsedFile& file, bool isQuery)
{
    if (file.statements().size() != 1 || !file.statements()[0].node)
        return nullptr;
    const auto* node = file.statements()[0].node;
    return isQuery ? node : node->select_stmt->target_list[0]->res_target->val;
}

sql::ParsedFile parsed(const std::string& text, bool isQuery)
{
    return sql::parse(isQuery ? text : "SELECT (" + text + "\n)", "test");
}

std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> out;
    sql::Lexer lexer(text);
    for (auto token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier)
            out.push_back(sql::identifierValue(lexer.text(token)));
    }
    return out;
}

/// int4 and pg_catalog.int4 are both "integer" when printed.
std::string withoutCatalogSchema(std::string tree)
{
    static const std::string schema = "String{sval=pg_catalog }  ";
    for (auto at = tree.find(schema); at != std::string::npos; at = tree.find(schema, at))
        tree.erase(at, schema.size());
    return tree;
}

} // namespace

std::string treeOf(const std::string& text, bool isQuery)
{
    const auto file = parsed(text, isQuery);
    const auto* node = nodeOf(file, isQuery);
    const auto error = file.firstError();
    return node ? sql::describeTree(node->base) : "error: " + (error ? error->line() : "no single statement");
}

std::string faithfulFault(const PgQuery__Node& node, bool isQuery)
{
    sql::Printer printer({.key = false, .pretty = false, .faithful = true});
    isQuery ? printer.statement(node) : printer.expression(node);
    if (printer.failed())
        return "not printed: " + printer.text();
    const auto wanted = withoutCatalogSchema(sql::describeTree(node.base));
    const auto got = withoutCatalogSchema(treeOf(printer.text(), isQuery));
    return wanted == got ? "" : printer.text() + "\nwanted " + wanted + "\ngot    " + got;
}

std::string faithfulFault(const std::string& text, bool isQuery)
{
    const auto file = parsed(text, isQuery);
    const auto* node = nodeOf(file, isQuery);
    return node ? faithfulFault(*node, isQuery) : treeOf(text, isQuery);
}

std::string fixpointFault(const base::ExpressionForm& form, bool isQuery)
{
    const auto again = isQuery ? sql::parseQuery(form.sql) : sql::parseExpression(form.sql);
    if (!again)
        return form.sql + "\n" + again.error().line();
    if (again->sql != form.sql)
        return "text: " + form.sql + "\nagain: " + again->sql;
    if (again->key != form.key)
        return "key: " + form.key + "\nagain: " + again->key;
    if (again->references != form.references)
        return "references differ: " + form.sql;
    for (const auto& reference : form.references) {
        const auto text = std::string_view(form.sql).substr(reference.begin, reference.end - reference.begin);
        if (partsOf(text) != reference.parts)
            return "reference is not what stands there: " + std::string(text) + " in " + form.sql;
    }
    return {};
}

} // namespace canonical_support
