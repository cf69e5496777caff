#include "resolve/column_name.h"

#include "sql/parse.h"

namespace cofferdam::resolve {

namespace {

enum class Strength : std::uint8_t { None, Weak, Strong };

struct Figured {
    std::string name;
    Strength strength = Strength::None;
};

Figured strong(std::string_view name) { return {std::string(name), Strength::Strong}; }

Figured figure(const PgQuery__Node* node);

std::string lastString(PgQuery__Node* const* items, std::size_t count)
{
    const std::vector<std::string> names = sql::stringList(items, count);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (*name != "*")
            return *name;
    }
    return {};
}

Figured figureIndirection(const PgQuery__AIndirection& indirection)
{
    for (std::size_t i = indirection.n_indirection; i-- > 0;) {
        const std::string_view field = sql::stringOf(indirection.indirection[i]);
        if (!field.empty())
            return strong(field);
    }
    return figure(indirection.arg);
}

Figured figureCast(const PgQuery__TypeCast& castNode)
{
    Figured inner = figure(castNode.arg);
    if (inner.strength == Strength::Strong)
        return inner;
    if (castNode.type_name)
        return {lastString(castNode.type_name->names, castNode.type_name->n_names), Strength::Weak};
    return inner;
}

Figured figureSublink(const PgQuery__SubLink& link)
{
    switch (link.sub_link_type) {
    case PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK: return strong("exists");
    case PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK: return strong("array");
    case PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK: {
        if (!link.subselect || link.subselect->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
            return {};
        const PgQuery__SelectStmt& select = *link.subselect->select_stmt;
        if (select.n_target_list == 0)
            return {};
        const PgQuery__ResTarget& target = *select.target_list[0]->res_target;
        return target.name && *target.name ? strong(target.name) : figure(target.val);
    }
    default: return {};
    }
}

Figured figureValueFunction(const PgQuery__SQLValueFunction& function)
{
    switch (function.op) {
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_DATE: return strong("current_date");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME_N: return strong("current_time");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP_N: return strong("current_timestamp");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME_N: return strong("localtime");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP_N: return strong("localtimestamp");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_ROLE: return strong("current_role");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_USER: return strong("current_user");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_USER: return strong("user");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_SESSION_USER: return strong("session_user");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_CATALOG: return strong("current_catalog");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_SCHEMA: return strong("current_schema");
    default: return {};
    }
}

Figured figure(const PgQuery__Node* node)
{
    if (!node)
        return {};
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_COLUMN_REF:
        return strong(lastString(node->column_ref->fields, node->column_ref->n_fields));
    case PG_QUERY__NODE__NODE_A_INDIRECTION: return figureIndirection(*node->a_indirection);
    case PG_QUERY__NODE__NODE_FUNC_CALL:
        return strong(lastString(node->func_call->funcname, node->func_call->n_funcname));
    case PG_QUERY__NODE__NODE_A_EXPR:
        if (node->a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF)
            return strong("nullif");
        return {};
    case PG_QUERY__NODE__NODE_TYPE_CAST: return figureCast(*node->type_cast);
    case PG_QUERY__NODE__NODE_COLLATE_CLAUSE: return figure(node->collate_clause->arg);
    case PG_QUERY__NODE__NODE_GROUPING_FUNC: return strong("grouping");
    case PG_QUERY__NODE__NODE_SUB_LINK: return figureSublink(*node->sub_link);
    case PG_QUERY__NODE__NODE_CASE_EXPR: {
        Figured inner = figure(node->case_expr->defresult);
        return inner.strength == Strength::None || inner.strength == Strength::Weak ? Figured{"case", Strength::Weak} : inner;
    }
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR: return strong("array");
    case PG_QUERY__NODE__NODE_ROW_EXPR: return strong("row");
    case PG_QUERY__NODE__NODE_COALESCE_EXPR: return strong("coalesce");
    case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
        return strong(node->min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_GREATEST ? "greatest" : "least");
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION: return figureValueFunction(*node->sqlvalue_function);
    default: return {};
    }
}

} // namespace

std::string outputColumnName(const PgQuery__Node* value)
{
    std::string name = figure(value).name;
    return name.empty() ? "?column?" : name;
}

std::string suggestedName(const std::string& expression)
{
    const sql::ParsedFile file = sql::parse("SELECT " + expression, {});
    if (file.statements().size() != 1 || !file.statements().front().node)
        return {};
    const PgQuery__Node* node = file.statements().front().node;
    if (node->node_case != PG_QUERY__NODE__NODE_SELECT_STMT || node->select_stmt->n_target_list == 0)
        return {};
    return figure(node->select_stmt->target_list[0]->res_target->val).name;
}

} // namespace cofferdam::resolve
