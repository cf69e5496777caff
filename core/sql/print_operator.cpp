#include "printer.h"

#include <iterator>
#include <string>
#include <vector>

namespace cofferdam::sql {
namespace {

std::string_view lastName(const PgQuery__FuncCall& call) { return stringOf(call.funcname[call.n_funcname - 1]); }

/// The arguments of the helper function that the grammar makes of LIKE … ESCAPE and SIMILAR TO.
const PgQuery__FuncCall* escapeCall(const PgQuery__Node* node, std::string_view name)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_FUNC_CALL || node->func_call->n_funcname != 2)
        return nullptr;
    return lastName(*node->func_call) == name ? node->func_call : nullptr;
}

} // namespace

void Printer::boolExpr(const PgQuery__BoolExpr& expr)
{
    if (expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR)
        return notExpr(*expr.args[0]);
    bool first = true;
    conjunction(expr, false, first);
}

/// The arguments of AND or OR; on lines of their own when `broken`. The server keeps how they were nested, except on the left, where
/// its grammar makes one list of them: text does the same, only the key is flat.
void Printer::conjunction(const PgQuery__BoolExpr& expr, bool broken, bool& first)
{
    const bool isAnd = expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR;
    const int level = isAnd ? LevelAnd : LevelOr;
    for (const auto* item : nodes(expr.args, expr.n_args)) {
        const bool nested = normalise() && levelOf(*item) == level;
        const bool flat = nested && keyRule(true);
        if (flat && item->node_case == PG_QUERY__NODE__NODE_BOOL_EXPR) {
            conjunction(*item->bool_expr, broken, first);
            continue;
        }
        if (!first && broken)
            newline();
        else if (!first)
            write(" ");
        if (!first)
            write(isAnd ? "AND " : "OR ");
        if (nested && !flat && first)
            unflattened(*item);
        else
            expression(*item, flat ? level : level + 1);
        first = false;
    }
}

/// The first of several conditions, which is a pair of conditions itself: brackets alone would not keep it apart, but its own
/// spelling does.
void Printer::unflattened(const PgQuery__Node& item)
{
    if (item.node_case != PG_QUERY__NODE__NODE_A_EXPR)
        return expression(item);
    const auto kind = item.a_expr->kind;
    const bool symmetric = kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM || kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    if (kind == PG_QUERY__A__EXPR__KIND__AEXPR_IN)
        return inListFaithful(*item.a_expr);
    if (symmetric || kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN || kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN)
        return betweenFaithful(*item.a_expr);
    expression(item);
}

void Printer::notExpr(const PgQuery__Node& argument)
{
    const int level = levelOfNot(argument);
    if (level == LevelLike)
        return subLink(*argument.sub_link, true);
    if (level == LevelIs)
        return distinctTest(*argument.a_expr, argument.a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT);
    write("NOT ");
    expression(argument, LevelNot);
}

void Printer::booleanTest(const PgQuery__BooleanTest& test)
{
    static constexpr std::string_view words[] = {"", " IS TRUE", " IS NOT TRUE", " IS FALSE", " IS NOT FALSE", " IS UNKNOWN",
                                                 " IS NOT UNKNOWN"};
    expression(*test.arg, LevelOperator);
    const auto which = static_cast<std::size_t>(test.booltesttype);
    which < std::size(words) ? write(words[which]) : fail();
}

void Printer::aExpr(const PgQuery__AExpr& expr)
{
    switch (expr.kind) {
    case PG_QUERY__A__EXPR__KIND__AEXPR_OP:
        return plainOperator(expr);
    case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY:
    case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL:
        return anyAll(expr);
    case PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT:
        return distinctTest(expr, false);
    case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT:
        return distinctTest(expr, true);
    case PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF:
        write("NULLIF(");
        expression(*expr.lexpr);
        write(", ");
        expression(*expr.rexpr);
        return write(")");
    case PG_QUERY__A__EXPR__KIND__AEXPR_IN:
        return inList(expr);
    case PG_QUERY__A__EXPR__KIND__AEXPR_LIKE:
    case PG_QUERY__A__EXPR__KIND__AEXPR_ILIKE:
    case PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR:
        return likeTest(expr);
    case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN:
    case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN:
    case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM:
    case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM:
        return between(expr);
    default:
        return fail();
    }
}

void Printer::plainOperator(const PgQuery__AExpr& expr)
{
    const auto parts = operatorParts(expr.name, expr.n_name);
    const int level = operatorLevel(parts);
    if (!expr.lexpr) {
        operatorText(parts);
        if (level == LevelAdd)
            return expression(*expr.rexpr, LevelCast);
        // The grammar would need brackets only below LevelAdd; the eye needs them.
        write(" ");
        return expression(*expr.rexpr, LevelUnary);
    }
    // Comparisons do not associate; every other operator does to the left.
    expression(*expr.lexpr, level == LevelCompare ? int{LevelOperator} : level);
    write(" ");
    operatorText(parts);
    write(" ");
    expression(*expr.rexpr, level == LevelCompare ? int{LevelOperator} : level + 1);
}

void Printer::anyAll(const PgQuery__AExpr& expr)
{
    const auto parts = operatorParts(expr.name, expr.n_name);
    expression(*expr.lexpr, LevelOperator);
    write(" ");
    operatorText(parts);
    write(expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY ? " ANY (" : " ALL (");
    expression(*expr.rexpr);
    write(")");
}

void Printer::distinctTest(const PgQuery__AExpr& expr, bool negated)
{
    // The server keeps only the positive test and a NOT before it; the other spelling reads better.
    expression(*expr.lexpr, LevelOperator);
    write(negated ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ");
    expression(*expr.rexpr, LevelOperator);
}

void Printer::comparison(const PgQuery__Node& left, std::string_view op, const PgQuery__Node& right)
{
    expression(left, LevelOperator);
    write(op);
    expression(right, LevelOperator);
}

/// As the server takes an IN apart: the constants become an array, what holds columns is compared on its own.
void Printer::inList(const PgQuery__AExpr& expr)
{
    const auto parts = inParts(expr);
    if (!parts.rewritable)
        return inListFaithful(expr);
    const bool positive = stringOf(expr.name[0]) == "=";
    if (!parts.constants.empty()) {
        expression(*expr.lexpr, LevelOperator);
        write(positive ? " = ANY (ARRAY[" : " <> ALL (ARRAY[");
        bool first = true;
        for (const auto* item : parts.constants) {
            write(first ? "" : ", ");
            first = false;
            expression(*item);
        }
        write("])");
    }
    bool first = parts.constants.empty();
    for (const auto* item : parts.others) {
        write(first ? "" : positive ? " OR " : " AND ");
        first = false;
        comparison(*expr.lexpr, positive ? " = " : " <> ", *item);
    }
}

void Printer::inListFaithful(const PgQuery__AExpr& expr)
{
    expression(*expr.lexpr, LevelOperator);
    write(stringOf(expr.name[0]) == "=" ? " IN (" : " NOT IN (");
    commaList(listItems(expr.rexpr));
    write(")");
}

/// LIKE, ILIKE and SIMILAR TO are spellings of operators; ESCAPE is a function around the pattern.
void Printer::likeTest(const PgQuery__AExpr& expr)
{
    if (!normalise())
        return likeFaithful(expr);
    expression(*expr.lexpr, LevelOperator);
    write(" ");
    write(stringOf(expr.name[0]));
    write(" ");
    expression(*expr.rexpr, LevelOperator + 1);
}

void Printer::likeFaithful(const PgQuery__AExpr& expr)
{
    const bool similar = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR;
    expression(*expr.lexpr, LevelOperator);
    write(stringOf(expr.name[0]).starts_with('!') ? " NOT" : "");
    write(similar ? " SIMILAR TO " : expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_LIKE ? " LIKE " : " ILIKE ");
    const auto* escape = escapeCall(expr.rexpr, similar ? "similar_to_escape" : "like_escape");
    if (!escape)
        return expression(*expr.rexpr, LevelOperator);
    expression(*escape->args[0], LevelOperator);
    if (escape->n_args > 1) {
        write(" ESCAPE ");
        expression(*escape->args[1], LevelOperator);
    }
}

void Printer::betweenFaithful(const PgQuery__AExpr& expr)
{
    const auto bounds = listItems(expr.rexpr);
    const bool symmetric = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM
                           || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    const bool negated = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN
                         || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    if (bounds.size() != 2)
        return fail();
    expression(*expr.lexpr, LevelOperator);
    write(negated ? " NOT BETWEEN " : " BETWEEN ");
    write(symmetric ? "SYMMETRIC " : "");
    expression(*bounds[0], LevelCast);
    write(" AND ");
    expression(*bounds[1], LevelOperator);
}

void Printer::between(const PgQuery__AExpr& expr)
{
    const auto bounds = listItems(expr.rexpr);
    const bool symmetric = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM
                           || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    const bool negated = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN
                         || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    if (bounds.size() != 2)
        return fail();
    if (!normalise())
        return betweenFaithful(expr);
    const auto pair = [&](const PgQuery__Node& low, const PgQuery__Node& high) {
        comparison(*expr.lexpr, negated ? " < " : " >= ", low);
        write(negated ? " OR " : " AND ");
        comparison(*expr.lexpr, negated ? " > " : " <= ", high);
    };
    const bool innerBrackets = symmetric && negated;
    write(innerBrackets ? "(" : "");
    pair(*bounds[0], *bounds[1]);
    if (symmetric) {
        write(negated ? ") AND (" : " OR ");
        pair(*bounds[1], *bounds[0]);
    }
    write(innerBrackets ? ")" : "");
}

} // namespace cofferdam::sql
