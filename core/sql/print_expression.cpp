#include "base/quote.h"
#include "printer.h"
#include "sql/canonical.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::sql {
namespace {

using Kind = base::Reference::Kind;

/// A text that has grown beyond this came from an expression that multiplies itself (BETWEEN in BETWEEN …).
constexpr std::size_t maxText = 8 * 1024 * 1024;

std::string_view lastName(const PgQuery__FuncCall& call) { return stringOf(call.funcname[call.n_funcname - 1]); }

/// The arguments of the helper function that the grammar makes of LIKE … ESCAPE and SIMILAR TO.
const PgQuery__FuncCall* escapeCall(const PgQuery__Node* node, std::string_view name)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_FUNC_CALL || node->func_call->n_funcname != 2)
        return nullptr;
    return lastName(*node->func_call) == name ? node->func_call : nullptr;
}

/// Parts of a dotted name in a string ('public."T"'); empty when it is not one.
std::vector<std::string> nameParts(std::string_view text)
{
    std::vector<std::string> out;
    Lexer lexer(text);
    for (Token token = lexer.next();; token = lexer.next()) {
        if (token.kind != TokenKind::Word && token.kind != TokenKind::QuotedIdentifier)
            return {};
        out.push_back(identifierValue(lexer.text(token)));
        token = lexer.next();
        if (token.kind == TokenKind::End)
            return out;
        if (lexer.text(token) != ".")
            return {};
    }
}

} // namespace

void Printer::expression(const PgQuery__Node& node, int minimum)
{
    if (m_failed || m_out.size() > maxText) {
        fail();
        return;
    }
    const bool brackets = minimum > LevelNone && levelOf(node) < minimum;
    if (brackets)
        write("(");
    expressionBody(node);
    if (brackets)
        write(")");
}

void Printer::expressionBody(const PgQuery__Node& node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        return constant(*node.a_const);
    case PG_QUERY__NODE__NODE_COLUMN_REF:
        return columnRef(*node.column_ref);
    case PG_QUERY__NODE__NODE_PARAM_REF:
        return write("$" + std::to_string(node.param_ref->number));
    case PG_QUERY__NODE__NODE_TYPE_CAST:
        return typeCast(*node.type_cast);
    case PG_QUERY__NODE__NODE_FUNC_CALL:
        return funcCall(*node.func_call);
    case PG_QUERY__NODE__NODE_A_EXPR:
        return aExpr(*node.a_expr);
    case PG_QUERY__NODE__NODE_BOOL_EXPR:
        return boolExpr(*node.bool_expr);
    case PG_QUERY__NODE__NODE_NULL_TEST:
        expression(*node.null_test->arg, LevelOperator);
        return write(node.null_test->nulltesttype == PG_QUERY__NULL_TEST_TYPE__IS_NULL ? " IS NULL" : " IS NOT NULL");
    case PG_QUERY__NODE__NODE_BOOLEAN_TEST:
        return booleanTest(*node.boolean_test);
    case PG_QUERY__NODE__NODE_CASE_EXPR:
        return caseExpr(*node.case_expr);
    case PG_QUERY__NODE__NODE_SUB_LINK:
        return subLink(*node.sub_link, false);
    case PG_QUERY__NODE__NODE_A_INDIRECTION:
        return indirection(*node.a_indirection);
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
        write("ARRAY[");
        commaList({node.a_array_expr->elements, node.a_array_expr->n_elements});
        return write("]");
    case PG_QUERY__NODE__NODE_ROW_EXPR:
        return rowExpr(*node.row_expr);
    case PG_QUERY__NODE__NODE_COALESCE_EXPR:
        write("COALESCE(");
        commaList({node.coalesce_expr->args, node.coalesce_expr->n_args});
        return write(")");
    case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
        write(node.min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_GREATEST ? "GREATEST(" : "LEAST(");
        commaList({node.min_max_expr->args, node.min_max_expr->n_args});
        return write(")");
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
        return valueFunction(*node.sqlvalue_function);
    case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
        return collate(*node.collate_clause);
    case PG_QUERY__NODE__NODE_NAMED_ARG_EXPR:
        identifier(node.named_arg_expr->name);
        write(" => ");
        return expression(*node.named_arg_expr->arg);
    case PG_QUERY__NODE__NODE_SET_TO_DEFAULT:
        return write("DEFAULT");
    case PG_QUERY__NODE__NODE_CURRENT_OF_EXPR:
        write("CURRENT OF ");
        return identifier(node.current_of_expr->cursor_name);
    case PG_QUERY__NODE__NODE_GROUPING_FUNC:
        write("GROUPING(");
        commaList({node.grouping_func->args, node.grouping_func->n_args});
        return write(")");
    case PG_QUERY__NODE__NODE_GROUPING_SET:
        return groupingSet(*node.grouping_set);
    case PG_QUERY__NODE__NODE_XML_EXPR:
        return xmlExpr(*node.xml_expr);
    case PG_QUERY__NODE__NODE_XML_SERIALIZE:
        return xmlSerialize(*node.xml_serialize);
    default:
        return fail();
    }
}

void Printer::constant(const PgQuery__AConst& value)
{
    if (value.isnull)
        return write("NULL");
    switch (value.val_case) {
    case PG_QUERY__A__CONST__VAL_SVAL:
        return literal(value.sval->sval);
    case PG_QUERY__A__CONST__VAL_BSVAL: {
        const std::string_view bits = value.bsval->bsval;
        write(bits.starts_with('x') || bits.starts_with('X') ? "X'" : "B'");
        write(bits.substr(std::min<std::size_t>(1, bits.size())));
        return write("'");
    }
    default:
        return write(constantText(value).value_or("NULL"));
    }
}

void Printer::columnRef(const PgQuery__ColumnRef& column)
{
    auto parts = stringList(column.fields, column.n_fields);
    const bool star = column.fields[column.n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
    if (star)
        parts.pop_back();
    if (parts.size() > (star ? 1U : 2U))
        dropSchema(parts);
    const auto begin = here();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            write(".");
        identifier(parts[i]);
    }
    if (star)
        write(parts.empty() ? "*" : ".*");
    record(star ? Kind::Star : Kind::Column, begin, std::move(parts));
}

void Printer::boolExpr(const PgQuery__BoolExpr& expr)
{
    if (expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR)
        return notExpr(*expr.args[0]);
    bool first = true;
    conjunction(expr, false, first);
}

/// The arguments of AND or OR with those of nested ones of the same kind; on lines of their own when `broken`.
void Printer::conjunction(const PgQuery__BoolExpr& expr, bool broken, bool& first)
{
    const bool isAnd = expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR;
    const int level = isAnd ? LevelAnd : LevelOr;
    for (const auto* item : nodes(expr.args, expr.n_args)) {
        if (normalise() && item->node_case == PG_QUERY__NODE__NODE_BOOL_EXPR && item->bool_expr->boolop == expr.boolop) {
            conjunction(*item->bool_expr, broken, first);
            continue;
        }
        if (!first && broken)
            newline();
        else if (!first)
            write(" ");
        if (!first)
            write(isAnd ? "AND " : "OR ");
        first = false;
        expression(*item, normalise() ? level : level + 1);
    }
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

void Printer::between(const PgQuery__AExpr& expr)
{
    const auto bounds = listItems(expr.rexpr);
    const bool symmetric = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM
                           || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    const bool negated = expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN
                         || expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
    if (bounds.size() != 2)
        return fail();
    if (!normalise()) {
        expression(*expr.lexpr, LevelOperator);
        write(negated ? " NOT BETWEEN " : " BETWEEN ");
        write(symmetric ? "SYMMETRIC " : "");
        expression(*bounds[0], LevelCast);
        write(" AND ");
        return expression(*bounds[1], LevelOperator);
    }
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

void Printer::typeCast(const PgQuery__TypeCast& cast)
{
    const auto form = keyCast(cast);
    if (keyRule(form.applies())) {
        if (form.array)
            return arrayElements(*form.array);
        return write(form.text);
    }
    const auto value = stringConstant(cast.arg);
    if (value && typeName(*cast.type_name).sql() == "regclass")
        return regclassConstant(*value, &cast);
    const auto innerText = textUnderCast(cast);
    if (keyRule(innerText.has_value())) {
        literal(*innerText);
        write("::text");
    } else {
        expression(*cast.arg, LevelCast);
    }
    write("::");
    typeNameOf(*cast.type_name);
}

/// The name inside 'public.t_id_seq'::regclass is a reference like any other.
void Printer::regclassConstant(std::string_view value, const PgQuery__TypeCast* cast)
{
    auto parts = nameParts(value);
    auto shortened = parts;
    dropSchema(shortened);
    std::string text(value);
    if (m_options.key && !parts.empty()) {
        text.clear();
        for (const auto& part : shortened)
            text += (text.empty() ? "" : ".") + base::quoteIdentifier(part);
    }
    const auto quoted = base::quoteLiteral(text);
    const auto begin = here() + static_cast<std::uint32_t>(quoted.find('\'')) + 1;
    write(quoted);
    if (!parts.empty())
        m_references.push_back({Kind::Relation, begin, here() - 1, std::move(parts)});
    write("::");
    if (cast)
        typeNameOf(*cast->type_name);
    else
        write("regclass");
}

/// In keys: the elements of an array of string constants without their casts.
void Printer::arrayElements(const PgQuery__AArrayExpr& array)
{
    write("ARRAY[");
    bool first = true;
    for (const auto* item : nodes(array.elements, array.n_elements)) {
        write(first ? "" : ", ");
        first = false;
        while (item->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            item = item->type_cast->arg;
        expression(*item);
    }
    write("]");
}

void Printer::caseExpr(const PgQuery__CaseExpr& expr)
{
    const bool broken = m_options.pretty && expr.n_args > 1;
    const auto step = [&] { broken ? newline() : write(" "); };
    write("CASE");
    if (expr.arg) {
        write(" ");
        expression(*expr.arg);
    }
    ++m_indent;
    for (const auto* item : nodes(expr.args, expr.n_args)) {
        const auto& when = *item->case_when;
        step();
        write("WHEN ");
        expression(*when.expr);
        write(" THEN ");
        expression(*when.result);
    }
    const bool elseNull = expr.defresult && expr.defresult->node_case == PG_QUERY__NODE__NODE_A_CONST && expr.defresult->a_const->isnull;
    if (expr.defresult && !keyRule(elseNull)) {
        step();
        write("ELSE ");
        expression(*expr.defresult);
    }
    --m_indent;
    step();
    write("END");
}

void Printer::indirection(const PgQuery__AIndirection& expr)
{
    const auto items = Nodes(expr.indirection, expr.n_indirection);
    const bool subscriptFirst = !items.empty() && items[0]->node_case == PG_QUERY__NODE__NODE_A_INDICES;
    const bool bare = (expr.arg->node_case == PG_QUERY__NODE__NODE_COLUMN_REF && subscriptFirst)
                      || expr.arg->node_case == PG_QUERY__NODE__NODE_PARAM_REF
                      || (expr.arg->node_case == PG_QUERY__NODE__NODE_SUB_LINK
                          && expr.arg->sub_link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK);
    if (!bare)
        write("(");
    expression(*expr.arg);
    if (!bare)
        write(")");
    indirectionItems(items);
}

void Printer::indirectionItems(Nodes items)
{
    for (const auto* item : items) {
        switch (item->node_case) {
        case PG_QUERY__NODE__NODE_A_STAR:
            write(".*");
            break;
        case PG_QUERY__NODE__NODE_STRING:
            write(".");
            identifier(item->string->sval);
            break;
        case PG_QUERY__NODE__NODE_A_INDICES: {
            const auto& indices = *item->a_indices;
            write("[");
            if (indices.lidx)
                expression(*indices.lidx);
            if (indices.is_slice)
                write(":");
            if (indices.uidx)
                expression(*indices.uidx);
            write("]");
            break;
        }
        default:
            fail();
        }
    }
}

void Printer::subLink(const PgQuery__SubLink& link, bool negated)
{
    switch (link.sub_link_type) {
    case PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK:
        write("EXISTS ");
        break;
    case PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK:
        write("ARRAY");
        break;
    case PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK:
        break;
    case PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK:
    case PG_QUERY__SUB_LINK_TYPE__ALL_SUBLINK: {
        const bool any = link.sub_link_type == PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK;
        const auto parts = operatorParts(link.oper_name, link.n_oper_name);
        expression(*link.testexpr, LevelOperator);
        if (any && (parts.empty() || (normalise() && parts == std::vector<std::string>{"="}))) {
            write(negated ? " NOT IN " : " IN ");
        } else {
            write(" ");
            operatorText(parts);
            write(any ? " ANY " : " ALL ");
        }
        break;
    }
    default:
        return fail();
    }
    subquery(*link.subselect);
}

void Printer::rowExpr(const PgQuery__RowExpr& row)
{
    // (a, b) and ROW(a, b) mean different things in GROUP BY, so both stay.
    const bool implicit = row.row_format == PG_QUERY__COERCION_FORM__COERCE_IMPLICIT_CAST && row.n_args > 1;
    write(implicit ? "(" : "ROW(");
    commaList({row.args, row.n_args});
    write(")");
}

void Printer::valueFunction(const PgQuery__SQLValueFunction& value)
{
    static constexpr std::string_view words[] = {
        "",          "CURRENT_DATE",   "CURRENT_TIME",   "CURRENT_TIME",   "CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP", "LOCALTIME",
        "LOCALTIME", "LOCALTIMESTAMP", "LOCALTIMESTAMP", "CURRENT_ROLE",   "CURRENT_USER",      "USER",              "SESSION_USER",
        "CURRENT_CATALOG", "CURRENT_SCHEMA"};
    const auto which = static_cast<std::size_t>(value.op);
    if (which == 0 || which >= std::size(words))
        return fail();
    if (keyRule(value.op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP))
        return write("now()");
    write(words[which]);
    const bool precise = value.op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME_N
                         || value.op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP_N
                         || value.op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME_N
                         || value.op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP_N;
    if (precise)
        write("(" + std::to_string(value.typmod) + ")");
}

void Printer::collate(const PgQuery__CollateClause& clause)
{
    expression(*clause.arg, LevelCollate);
    write(" COLLATE ");
    auto parts = stringList(clause.collname, clause.n_collname);
    dropSchema(parts);
    dottedName(Kind::Collation, std::move(parts));
}

} // namespace cofferdam::sql
