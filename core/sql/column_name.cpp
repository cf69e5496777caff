#include "printer.h"
#include "sql/canonical.h"

#include <string>

namespace cofferdam::sql {
namespace {

/// A name and how good it is: PostgreSQL prefers that of a column or function inside to that of a cast or CASE around it.
struct Candidate {
    std::string name;
    int strength = 0; ///< 0 none, 1 weak, 2 sure
};

Candidate candidate(const PgQuery__Node* node);

Candidate lastString(PgQuery__Node* const* items, std::size_t count)
{
    for (std::size_t i = count; i > 0; --i) {
        if (items[i - 1]->node_case == PG_QUERY__NODE__NODE_STRING)
            return {items[i - 1]->string->sval, 2};
    }
    return {};
}

Candidate ofSubLink(const PgQuery__SubLink& link)
{
    switch (link.sub_link_type) {
    case PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK:
        return {"exists", 2};
    case PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK:
        return {"array", 2};
    case PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK: {
        if (link.subselect->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
            return {};
        // The leftmost SELECT of a set operation names the columns.
        const auto* select = link.subselect->select_stmt;
        while (select->larg)
            select = select->larg;
        if (select->n_target_list == 0 || select->target_list[0]->node_case != PG_QUERY__NODE__NODE_RES_TARGET)
            return {};
        const auto& target = *select->target_list[0]->res_target;
        if (target.name && *target.name)
            return {target.name, 2};
        return candidate(target.val);
    }
    default:
        return {};
    }
}

std::string ofValueFunction(PgQuery__SQLValueFunctionOp op)
{
    static constexpr const char* names[] = {
        "?column?",       "current_date",   "current_time", "current_time", "current_timestamp", "current_timestamp", "localtime", "localtime",
        "localtimestamp", "localtimestamp", "current_role", "current_user", "user",              "session_user",      "current_catalog",
        "current_schema"};
    const auto which = static_cast<std::size_t>(op);
    return which < std::size(names) ? names[which] : names[0];
}

Candidate ofXml(PgQuery__XmlExprOp op)
{
    switch (op) {
    case PG_QUERY__XML_EXPR_OP__IS_XMLCONCAT:
        return {"xmlconcat", 2};
    case PG_QUERY__XML_EXPR_OP__IS_XMLELEMENT:
        return {"xmlelement", 2};
    case PG_QUERY__XML_EXPR_OP__IS_XMLFOREST:
        return {"xmlforest", 2};
    case PG_QUERY__XML_EXPR_OP__IS_XMLPARSE:
        return {"xmlparse", 2};
    case PG_QUERY__XML_EXPR_OP__IS_XMLPI:
        return {"xmlpi", 2};
    case PG_QUERY__XML_EXPR_OP__IS_XMLROOT:
        return {"xmlroot", 2};
    default:
        return {};
    }
}

Candidate ofCast(const PgQuery__TypeCast& cast)
{
    auto inner = candidate(cast.arg);
    if (inner.strength <= 1 && cast.type_name->n_names > 0)
        return {std::string(stringOf(cast.type_name->names[cast.type_name->n_names - 1])), 1};
    return inner;
}

Candidate candidate(const PgQuery__Node* node)
{
    if (!node)
        return {};
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_COLUMN_REF:
        return lastString(node->column_ref->fields, node->column_ref->n_fields);
    case PG_QUERY__NODE__NODE_A_INDIRECTION: {
        auto name = lastString(node->a_indirection->indirection, node->a_indirection->n_indirection);
        return name.strength > 0 ? name : candidate(node->a_indirection->arg);
    }
    case PG_QUERY__NODE__NODE_FUNC_CALL:
        return lastString(node->func_call->funcname, node->func_call->n_funcname);
    case PG_QUERY__NODE__NODE_A_EXPR:
        return node->a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF ? Candidate{"nullif", 2} : Candidate{};
    case PG_QUERY__NODE__NODE_TYPE_CAST:
        return ofCast(*node->type_cast);
    case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
        return candidate(node->collate_clause->arg);
    case PG_QUERY__NODE__NODE_GROUPING_FUNC:
        return {"grouping", 2};
    case PG_QUERY__NODE__NODE_SUB_LINK:
        return ofSubLink(*node->sub_link);
    case PG_QUERY__NODE__NODE_CASE_EXPR: {
        auto inner = candidate(node->case_expr->defresult);
        return inner.strength <= 1 ? Candidate{"case", 1} : inner;
    }
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
        return {"array", 2};
    case PG_QUERY__NODE__NODE_ROW_EXPR:
        return {"row", 2};
    case PG_QUERY__NODE__NODE_COALESCE_EXPR:
        return {"coalesce", 2};
    case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
        return {node->min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_GREATEST ? "greatest" : "least", 2};
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
        return {ofValueFunction(node->sqlvalue_function->op), 2};
    case PG_QUERY__NODE__NODE_XML_EXPR:
        return ofXml(node->xml_expr->op);
    case PG_QUERY__NODE__NODE_XML_SERIALIZE:
        return {"xmlserialize", 2};
    default:
        return {};
    }
}

} // namespace

std::string impliedColumnName(const PgQuery__Node& expression)
{
    auto found = candidate(&expression);
    return found.strength > 0 ? found.name : "?column?";
}

} // namespace cofferdam::sql
