#include "sql/lexer.h"
#include "sql/nodes.h"
#include "sql/parse.h"
#include "table_parts.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>

/// When PostgreSQL believes a CHECK instead of reading the table (manual, ALTER TABLE: SET NOT NULL, ATTACH PARTITION).
namespace cofferdam::ddl {

using catalog::Constraint;
using catalog::ConstraintType;

namespace {

bool isColumn(const PgQuery__Node* node, const std::string& column)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_COLUMN_REF)
        return false;
    const auto names = sql::stringList(node->column_ref->fields, node->column_ref->n_fields);
    return !names.empty() && names.back() == column;
}

/// A CHECK also lets NULL pass, so only an explicit test counts: `a > 0` proves nothing.
bool provesNotNull(const PgQuery__Node* node, const std::string& column, bool negated)
{
    if (!node)
        return false;
    if (node->node_case == PG_QUERY__NODE__NODE_NULL_TEST) {
        const auto wanted = negated ? PG_QUERY__NULL_TEST_TYPE__IS_NULL : PG_QUERY__NULL_TEST_TYPE__IS_NOT_NULL;
        return node->null_test->nulltesttype == wanted && isColumn(node->null_test->arg, column);
    }
    if (node->node_case != PG_QUERY__NODE__NODE_BOOL_EXPR)
        return false;
    const PgQuery__BoolExpr& expr = *node->bool_expr;
    const auto arms = sql::nodes(expr.args, expr.n_args);
    const auto proves = [&](const PgQuery__Node* arm) { return provesNotNull(arm, column, negated); };
    if (expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR)
        return arms.size() == 1 && provesNotNull(arms.front(), column, !negated);
    const bool conjunction = (expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR) != negated;
    return conjunction ? std::any_of(arms.begin(), arms.end(), proves) : std::all_of(arms.begin(), arms.end(), proves);
}

template <typename F>
bool anyCheck(const Context& context, const ObjectId& table, const std::string& column,
              const std::vector<std::string>& except, F&& test)
{
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, table)) {
        const auto& check = entry.as<Constraint>();
        if (check.type != ConstraintType::Check || !check.validated || !check.enforced || !mentionsColumn(check.expression, column))
            continue;
        if (std::find(except.begin(), except.end(), entry.id.part) != except.end())
            continue;
        const sql::ParsedFile file = sql::parse("SELECT " + check.expression.sql(), {});
        if (file.statements().size() != 1 || !file.statements().front().node)
            continue;
        const PgQuery__Node* node = file.statements().front().node;
        if (node->node_case == PG_QUERY__NODE__NODE_SELECT_STMT && node->select_stmt->n_target_list == 1 &&
            test(node->select_stmt->target_list[0]->res_target->val, check))
            return true;
    }
    return false;
}

// ---- bounds ------------------------------------------------------------------------------------------------------------

/// A constant as text, without quotes and cast. Midnight is left out, since '2020-01-01' and '2020-01-01 00:00:00' are one moment.
std::optional<std::string> constantOf(const PgQuery__Node* node)
{
    while (node && node->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
        node = node->type_cast->arg;
    if (!node)
        return std::nullopt;
    std::string sign;
    if (node->node_case == PG_QUERY__NODE__NODE_A_EXPR && !node->a_expr->lexpr && node->a_expr->n_name == 1 &&
        sql::stringOf(node->a_expr->name[0]) == "-") {
        sign = "-";
        node = node->a_expr->rexpr;
    }
    if (node->node_case != PG_QUERY__NODE__NODE_A_CONST)
        return std::nullopt;
    auto text = sql::constantText(*node->a_const);
    if (!text)
        return std::nullopt;
    for (const std::string_view midnight : {"+00", " 00:00:00"}) {
        if (text->size() > midnight.size() && text->ends_with(midnight))
            text->resize(text->size() - midnight.size());
    }
    return sign + *text;
}

std::optional<long long> wholeNumber(const std::string& text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// What validated checks say of one column.
struct Known {
    std::vector<std::string> atLeast, below, atMost;
    std::optional<std::vector<std::string>> oneOf;
};

struct Bound {
    std::optional<std::string> from, to; ///< MINVALUE and MAXVALUE: empty text
    std::vector<std::string> values;
};

void collectComparison(const PgQuery__AExpr& expr, const std::string& column, Known& known)
{
    if (expr.n_name == 0 || !isColumn(expr.lexpr, column))
        return;
    const std::string_view name = sql::stringOf(expr.name[expr.n_name - 1]);
    if (expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_IN || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY) {
        const PgQuery__Node* list = expr.rexpr;
        while (list && list->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            list = list->type_cast->arg;
        std::span<PgQuery__Node* const> items = sql::listItems(list);
        if (list && list->node_case == PG_QUERY__NODE__NODE_A_ARRAY_EXPR)
            items = sql::nodes(list->a_array_expr->elements, list->a_array_expr->n_elements);
        std::vector<std::string> values;
        for (const PgQuery__Node* item : items) {
            const auto value = constantOf(item);
            if (!value)
                return;
            values.push_back(*value);
        }
        if (!values.empty() && name == "=")
            known.oneOf = std::move(values);
        return;
    }
    const auto value = constantOf(expr.rexpr);
    if (!value || expr.kind != PG_QUERY__A__EXPR__KIND__AEXPR_OP)
        return;
    if (name == ">=")
        known.atLeast.push_back(*value);
    else if (name == "<")
        known.below.push_back(*value);
    else if (name == "<=")
        known.atMost.push_back(*value);
    else if (name == "=")
        known.oneOf = std::vector{*value};
}

void collect(const PgQuery__Node* node, const std::string& column, Known& known)
{
    if (!node)
        return;
    if (node->node_case == PG_QUERY__NODE__NODE_A_EXPR)
        return collectComparison(*node->a_expr, column, known);
    if (node->node_case == PG_QUERY__NODE__NODE_BOOL_EXPR && node->bool_expr->boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR) {
        for (const PgQuery__Node* arm : sql::nodes(node->bool_expr->args, node->bool_expr->n_args))
            collect(arm, column, known);
    }
}

/// The values of "FOR VALUES FROM (1) TO (10)" or "FOR VALUES IN (1, 2)"; nothing for DEFAULT, HASH and keys of several columns.
std::optional<Bound> boundIn(const std::string& text)
{
    Bound bound;
    std::vector<std::string>* into = nullptr;
    std::vector<std::string> from, to;
    sql::Lexer lexer(text);
    std::string sign;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        if (sql::isWord(word, "WITH") || sql::isWord(word, "DEFAULT"))
            return std::nullopt;
        if (sql::isWord(word, "FROM"))
            into = &from;
        else if (sql::isWord(word, "TO"))
            into = &to;
        else if (sql::isWord(word, "IN"))
            into = &bound.values;
        else if (word == "-")
            sign = "-";
        else if (into && (token.kind == sql::TokenKind::Number || token.kind == sql::TokenKind::String)) {
            std::string value = sign + (token.kind == sql::TokenKind::String ? sql::stringValueOf(word) : std::string(word));
            for (const std::string_view midnight : {"+00", " 00:00:00"}) {
                if (value.size() > midnight.size() && value.ends_with(midnight))
                    value.resize(value.size() - midnight.size());
            }
            into->push_back(std::move(value));
            sign.clear();
        } else if (into && (sql::isWord(word, "MINVALUE") || sql::isWord(word, "MAXVALUE"))) {
            into->emplace_back();
        } else if (into && token.kind == sql::TokenKind::Word && !sql::isWord(word, "FOR") && !sql::isWord(word, "VALUES")) {
            return std::nullopt;
        }
    }
    if (from.size() > 1 || to.size() > 1 || from.size() != to.size())
        return std::nullopt;
    if (!from.empty()) {
        bound.from = from.front();
        bound.to = to.front();
    }
    return bound;
}

bool notBelow(const std::string& value, const std::string& limit)
{
    const auto a = wholeNumber(value);
    const auto b = wholeNumber(limit);
    return value == limit || (a && b && *a >= *b);
}

bool provesRange(const Known& known, const Bound& bound)
{
    const auto any = [](const std::vector<std::string>& values, auto&& test) { return std::any_of(values.begin(), values.end(), test); };
    const bool low = bound.from->empty() || any(known.atLeast, [&](const std::string& v) { return notBelow(v, *bound.from); });
    const bool high = bound.to->empty() || any(known.below, [&](const std::string& v) { return notBelow(*bound.to, v); }) ||
                      any(known.atMost, [&](const std::string& v) { return v != *bound.to && wholeNumber(v) && notBelow(*bound.to, v); });
    return low && high;
}

bool provesList(const Known& known, const Bound& bound)
{
    return known.oneOf && std::all_of(known.oneOf->begin(), known.oneOf->end(), [&](const std::string& value) {
        return std::find(bound.values.begin(), bound.values.end(), value) != bound.values.end();
    });
}

} // namespace

bool checkProvesNotNull(const Context& context, const ObjectId& table, const std::string& column,
                        const std::vector<std::string>& exceptConstraints)
{
    // 11 always reads the table.
    if (context.session.serverVersion < 12)
        return false;
    return anyCheck(context, table, column, exceptConstraints, [&](const PgQuery__Node* node, const Constraint&) {
        return provesNotNull(node, column, false);
    });
}

bool checkProvesBound(const Context& context, const ObjectId& table, const std::string& column, const std::string& bound)
{
    const catalog::Column* own = context.tableAt(table).columns.find(column);
    if (!(own && own->notNull) && !checkProvesNotNull(context, table, column))
        return false;
    const std::optional<Bound> wanted = boundIn(bound);
    if (!wanted)
        return false;
    Known known;
    anyCheck(context, table, column, {}, [&](const PgQuery__Node* node, const Constraint&) {
        collect(node, column, known);
        return false; // all checks together make the proof
    });
    return wanted->from || wanted->to ? provesRange(known, *wanted) : provesList(known, *wanted);
}

} // namespace cofferdam::ddl
