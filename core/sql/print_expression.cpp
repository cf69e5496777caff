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
    case PG_QUERY__NODE__NODE_ROW_EXPR:
        return rowExpr(*node.row_expr);
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
    case PG_QUERY__NODE__NODE_GROUPING_SET:
        return groupingSet(*node.grouping_set);
    case PG_QUERY__NODE__NODE_XML_EXPR:
        return xmlExpr(*node.xml_expr);
    case PG_QUERY__NODE__NODE_XML_SERIALIZE:
        return xmlSerialize(*node.xml_serialize);
    default:
        return listExpression(node);
    }
}

/// What is a word and a list.
void Printer::listExpression(const PgQuery__Node& node)
{
    const auto list = [&](std::string_view open, PgQuery__Node* const* items, std::size_t count, std::string_view close) {
        write(open);
        commaList({items, count});
        write(close);
    };
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
        return list("ARRAY[", node.a_array_expr->elements, node.a_array_expr->n_elements, "]");
    case PG_QUERY__NODE__NODE_COALESCE_EXPR:
        return list("COALESCE(", node.coalesce_expr->args, node.coalesce_expr->n_args, ")");
    case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
        return list(node.min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_GREATEST ? "GREATEST(" : "LEAST(", node.min_max_expr->args,
                    node.min_max_expr->n_args, ")");
    case PG_QUERY__NODE__NODE_GROUPING_FUNC:
        return list("GROUPING(", node.grouping_func->args, node.grouping_func->n_args, ")");
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
                          && expr.arg->sub_link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK)
                      || keyRule(expr.arg->node_case == PG_QUERY__NODE__NODE_A_INDIRECTION); // ((t.o).i).a is (t.o).i.a
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
