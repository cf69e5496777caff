#include "type_inference.h"

#include "sql/canonical.h"
#include "type_resolution.h"

#include <algorithm>
#include <array>

namespace cofferdam::sql {

base::TypeName builtIn(std::string_view name, int dimensions)
{
    base::TypeName out;
    out.name = name;
    out.dimensions = dimensions;
    return out;
}

bool isType(const Type& type, std::string_view name) { return type && type->schema.empty() && type->dimensions == 0 && type->name == name; }
bool isUntyped(const Type& type) { return isType(type, "unknown"); }
bool isStringLike(const Type& type) { return isType(type, "text") || isType(type, "character varying"); }

std::optional<int> numericRank(const Type& type)
{
    static constexpr std::array<std::string_view, 6> names{"smallint", "integer", "bigint", "numeric", "real", "double precision"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (isType(type, names[i]))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::string plainName(PgQuery__Node* const* items, std::size_t count)
{
    const auto parts = stringList(items, count);
    if (parts.size() == 1 || (parts.size() == 2 && parts.front() == "pg_catalog"))
        return parts.back();
    return {};
}

bool isComparison(std::string_view op) { return op == "=" || op == "<>" || op == "!=" || op == "<" || op == ">" || op == "<=" || op == ">="; }

bool isPatternMatch(std::string_view op)
{
    static constexpr std::array<std::string_view, 9> names{"~~", "!~~", "~~*", "!~~*", "~", "!~", "~*", "!~*", "^@"};
    return std::find(names.begin(), names.end(), op) != names.end();
}

namespace {

Type ofConstant(const PgQuery__AConst& value)
{
    if (value.isnull)
        return builtIn("unknown");
    switch (value.val_case) {
    case PG_QUERY__A__CONST__VAL_IVAL: return builtIn("integer");
    case PG_QUERY__A__CONST__VAL_BOOLVAL: return builtIn("boolean");
    case PG_QUERY__A__CONST__VAL_SVAL: return builtIn("unknown");
    case PG_QUERY__A__CONST__VAL_BSVAL: return builtIn("bit");
    case PG_QUERY__A__CONST__VAL_FVAL: {
        const std::string_view text = value.fval->fval;
        // 3000000000 is a bigint, longer ones are numeric.
        const bool integer = text.find_first_not_of("0123456789") == std::string_view::npos;
        return builtIn(integer && text.size() <= 18 ? "bigint" : "numeric");
    }
    default: return std::nullopt;
    }
}

Type ofValueFunction(const PgQuery__SQLValueFunction& value)
{
    switch (value.op) {
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_DATE: return builtIn("date");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP_N: return builtIn("timestamp with time zone");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP_N: return builtIn("timestamp without time zone");
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_ROLE:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_USER:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_USER:
    case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_SESSION_USER: return builtIn("name");
    default: return std::nullopt;
    }
}

bool hasNamedArgument(const PgQuery__FuncCall& call)
{
    return std::any_of(call.args, call.args + call.n_args, [](const PgQuery__Node* argument) { return argument->node_case == PG_QUERY__NODE__NODE_NAMED_ARG_EXPR; });
}

} // namespace

bool TypeInference::hasModifiers(const PgQuery__Node& node) const
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_COLUMN_REF: {
        const auto& column = *node.column_ref;
        const Type type = m_facts.columnAt && column.location >= static_cast<std::int32_t>(m_shift) ? m_facts.columnAt(static_cast<std::size_t>(column.location) - m_shift) : std::nullopt;
        return !type || !type->modifiers.empty();
    }
    case PG_QUERY__NODE__NODE_TYPE_CAST: return !typeName(*node.type_cast->type_name).modifiers.empty();
    case PG_QUERY__NODE__NODE_A_EXPR: return node.a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF;
    case PG_QUERY__NODE__NODE_FUNC_CALL: return false;
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION: return node.sqlvalue_function->typmod >= 0;
    default: return true;
    }
}

void TypeInference::remember(bool on) const
{
    m_remembers = on;
    if (!on)
        m_known.clear();
}

Type TypeInference::of(const PgQuery__Node* node) const
{
    if (!node)
        return std::nullopt;
    if (!m_remembers)
        return typeOf(*node);
    if (const auto known = m_known.find(node); known != m_known.end())
        return known->second;
    Type type = typeOf(*node);
    m_known.insert_or_assign(node, type);
    return type;
}

Type TypeInference::typeOf(const PgQuery__Node& own) const
{
    const PgQuery__Node* const node = &own;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_COLUMN_REF: return ofColumn(*node->column_ref);
    case PG_QUERY__NODE__NODE_A_CONST: return ofConstant(*node->a_const);
    case PG_QUERY__NODE__NODE_TYPE_CAST: {
        base::TypeName type = typeName(*node->type_cast->type_name);
        type.modifiers.clear();
        return type;
    }
    case PG_QUERY__NODE__NODE_A_EXPR: return ofOperator(*node->a_expr);
    case PG_QUERY__NODE__NODE_BOOL_EXPR:
    case PG_QUERY__NODE__NODE_NULL_TEST:
    case PG_QUERY__NODE__NODE_BOOLEAN_TEST: return builtIn("boolean");
    case PG_QUERY__NODE__NODE_FUNC_CALL: return ofFunction(*node->func_call);
    case PG_QUERY__NODE__NODE_COALESCE_EXPR: return common({node->coalesce_expr->args, node->coalesce_expr->args + node->coalesce_expr->n_args});
    case PG_QUERY__NODE__NODE_MIN_MAX_EXPR: return common({node->min_max_expr->args, node->min_max_expr->args + node->min_max_expr->n_args});
    case PG_QUERY__NODE__NODE_CASE_EXPR: return ofCase(*node->case_expr);
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION: return ofValueFunction(*node->sqlvalue_function);
    case PG_QUERY__NODE__NODE_COLLATE_CLAUSE: return of(node->collate_clause->arg);
    case PG_QUERY__NODE__NODE_A_INDIRECTION: return ofAttribute(*node->a_indirection);
    case PG_QUERY__NODE__NODE_SUB_LINK: return ofSubLink(*node->sub_link);
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR: {
        Type element = common({node->a_array_expr->elements, node->a_array_expr->elements + node->a_array_expr->n_elements});
        if (element)
            element->dimensions = 1; // of arrays too: an array knows no number of dimensions
        return element;
    }
    default: return std::nullopt;
    }
}

Type TypeInference::baseOf(const PgQuery__Node* node) const
{
    Type type = of(node);
    for (int depth = 0; type && m_facts.baseOf && depth < 8; ++depth) {
        Type base = m_facts.baseOf(*type);
        if (!base)
            break;
        base->modifiers.clear();
        type = std::move(base);
    }
    return type;
}

std::vector<Type> TypeInference::ofAll(PgQuery__Node* const* nodes, std::size_t count) const
{
    std::vector<Type> out;
    std::transform(nodes, nodes + count, std::back_inserter(out), [this](const PgQuery__Node* node) { return of(node); });
    return out;
}

Type TypeInference::common(const std::vector<PgQuery__Node*>& nodes) const { return commonType(ofAll(nodes.data(), nodes.size()), m_facts); }

void TypeInference::know(const ProtobufCMessage& message)
{
    if (message.descriptor == &pg_query__res_target__descriptor) {
        const auto& target = reinterpret_cast<const PgQuery__ResTarget&>(message);
        if (target.val && target.location >= static_cast<std::int32_t>(m_shift))
            m_values.emplace(static_cast<std::size_t>(target.location) - m_shift, target.val);
    }
    forEachChild(message, [this](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { know(child); });
}

Type TypeInference::ofColumn(const PgQuery__ColumnRef& column) const
{
    if (!m_facts.columnAt || column.location < static_cast<std::int32_t>(m_shift))
        return std::nullopt;
    const std::size_t at = static_cast<std::size_t>(column.location) - m_shift;
    Type type = m_facts.columnAt(at);
    if (const auto value = type || !m_facts.valueAt ? std::nullopt : m_facts.valueAt(at); value && *value != at) {
        const auto found = m_values.find(*value);
        const Pause pause(*this);
        type = found == m_values.end() ? std::nullopt : of(found->second);
        if (isUntyped(type))
            type = builtIn("text"); // manual, 10.6 SELECT Output Columns
    }
    if (type)
        type->modifiers.clear();
    return type;
}

Type TypeInference::ofOperator(const PgQuery__AExpr& expr) const
{
    if (expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF)
        return of(expr.lexpr);
    if (expr.kind != PG_QUERY__A__EXPR__KIND__AEXPR_OP)
        return builtIn("boolean");
    const std::string op = plainName(expr.name, expr.n_name);
    std::vector<Type> operands{of(expr.rexpr)};
    if (expr.lexpr)
        operands.insert(operands.begin(), of(expr.lexpr));
    if (const auto chosen = resolveOperator(op, operands, m_facts))
        return chosen->result;
    return isComparison(op) || isPatternMatch(op) ? builtIn("boolean") : Type();
}

Type TypeInference::ofFunction(const PgQuery__FuncCall& call) const
{
    if (const auto own = routineOf(call); own && own->result && !own->result->setOf)
        return own->result;
    const auto chosen = resolve(call);
    return chosen ? chosen->result : std::nullopt;
}

std::optional<Resolution> TypeInference::resolve(const PgQuery__FuncCall& call) const
{
    const std::string name = plainName(call.funcname, call.n_funcname);
    if (name.empty() || call.func_variadic || call.agg_within_group || hasNamedArgument(call))
        return std::nullopt;
    return resolveFunction(name, ofAll(call.args, call.n_args), m_facts);
}

std::optional<RoutineTypes> TypeInference::routineOf(const PgQuery__FuncCall& call) const
{
    const auto parts = stringList(call.funcname, call.n_funcname);
    if (parts.size() != 2 || parts.front() == "pg_catalog" || !m_facts.routine)
        return std::nullopt;
    return hasNamedArgument(call) ? std::nullopt : m_facts.routine(parts.front(), parts.back(), call.n_args);
}

/// (value).attribute
Type TypeInference::ofAttribute(const PgQuery__AIndirection& value) const
{
    if (value.n_indirection != 1)
        return std::nullopt;
    Type type = of(value.arg);
    if (type && type->dimensions == 1 && value.indirection[0]->node_case == PG_QUERY__NODE__NODE_A_INDICES) {
        type->dimensions = value.indirection[0]->a_indices->is_slice ? 1 : 0;
        return type;
    }
    if (!type || !m_facts.attributeOf || type->dimensions > 0 || value.indirection[0]->node_case != PG_QUERY__NODE__NODE_STRING)
        return std::nullopt;
    Type attribute = m_facts.attributeOf(*type, std::string(stringOf(value.indirection[0])));
    if (attribute)
        attribute->modifiers.clear();
    return attribute;
}

Type TypeInference::ofCase(const PgQuery__CaseExpr& expr) const
{
    // ELSE is looked at first, and is NULL where it is not written.
    std::vector<Type> results{expr.defresult ? of(expr.defresult) : builtIn("unknown")};
    for (std::size_t i = 0; i < expr.n_args; ++i)
        results.push_back(of(expr.args[i]->case_when->result));
    return commonType(results, m_facts);
}

Type TypeInference::ofSubLink(const PgQuery__SubLink& link) const
{
    if (link.sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK || link.sub_link_type == PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK ||
        link.sub_link_type == PG_QUERY__SUB_LINK_TYPE__ALL_SUBLINK)
        return builtIn("boolean");
    const PgQuery__Node* query = link.subselect;
    if (link.sub_link_type != PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK || !query || query->node_case != PG_QUERY__NODE__NODE_SELECT_STMT ||
        query->select_stmt->n_target_list != 1)
        return std::nullopt;
    return of(query->select_stmt->target_list[0]->res_target->val);
}

} // namespace cofferdam::sql
