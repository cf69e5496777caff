#include "sql/server_form.h"

#include "pg_parser.h"
#include "printer.h"
#include "scope_names.h"
#include "settle.h"
#include "sql/canonical.h"
#include "sql/constant_text.h"
#include "type_inference.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace cofferdam::sql {
namespace {

constexpr std::string_view expressionPrefix = "SELECT (";

/// Constants as the server prints them once it has read them.
void settleConstants(const ProtobufCMessage& message, Arena& arena)
{
    forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { settleConstants(child, arena); });
    if (message.descriptor != &pg_query__type_cast__descriptor)
        return;
    const auto& cast = reinterpret_cast<const PgQuery__TypeCast&>(message);
    if (cast.arg->node_case != PG_QUERY__NODE__NODE_A_CONST || cast.arg->a_const->isnull || cast.arg->a_const->val_case != PG_QUERY__A__CONST__VAL_SVAL)
        return;
    const auto text = constantText(typeName(*cast.type_name), cast.arg->a_const->sval->sval);
    if (!text)
        return;
    auto* copy = static_cast<char*>(arena.allocate(text->size() + 1));
    std::memcpy(copy, text->c_str(), text->size() + 1);
    cast.arg->a_const->sval->sval = copy;
}

std::string keyOf(const PgQuery__Node& node, bool query)
{
    Printer printer({.key = true, .pretty = false});
    query ? printer.statement(node) : printer.expression(node);
    return printer.failed() ? std::string() : printer.text();
}

/// Drops the casts that nobody here can judge.
class Loosener {
public:
    Loosener(const TypeInference& types, ServerForm& form) : m_types(types), m_form(form) {}

    void loosen(const ProtobufCMessage& message, bool allowed)
    {
        if (message.descriptor == &pg_query__node__descriptor)
            return node(const_cast<PgQuery__Node&>(reinterpret_cast<const PgQuery__Node&>(message)), allowed);
        bool below = allowed;
        if (message.descriptor == &pg_query__a__expr__descriptor) {
            const auto& expr = reinterpret_cast<const PgQuery__AExpr&>(message);
            below = !known(expr.lexpr) || !known(expr.rexpr);
        } else if (message.descriptor == &pg_query__res_target__descriptor) {
            below = false; // what a query gives out has the type that it says
        } else if (message.descriptor == &pg_query__func_call__descriptor || message.descriptor == &pg_query__coalesce_expr__descriptor ||
                   message.descriptor == &pg_query__case_expr__descriptor || message.descriptor == &pg_query__bool_expr__descriptor ||
                   message.descriptor == &pg_query__join_expr__descriptor || message.descriptor == &pg_query__select_stmt__descriptor) {
            below = true;
        }
        forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { loosen(child, below); });
    }

private:
    bool known(const PgQuery__Node* node) const
    {
        if (node && node->node_case == PG_QUERY__NODE__NODE_LIST)
            return std::all_of(node->list->items, node->list->items + node->list->n_items, [this](const auto* item) { return m_types.of(item).has_value(); });
        return !node || m_types.of(node).has_value();
    }

    void node(PgQuery__Node& node, bool allowed)
    {
        while (allowed && node.node_case == PG_QUERY__NODE__NODE_TYPE_CAST) {
            const PgQuery__Node& inner = *node.type_cast->arg;
            const bool constant = inner.node_case == PG_QUERY__NODE__NODE_A_CONST || inner.node_case == PG_QUERY__NODE__NODE_A_ARRAY_EXPR;
            if (!constant && m_types.of(&inner))
                break;
            m_form.dropped.emplace_back(keyOf(inner, false), typeName(*node.type_cast->type_name).sql());
            const PgQuery__Node copy = inner;
            node = copy;
        }
        forEachChild(node.base, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { loosen(child, allowed); });
    }

    const TypeInference& m_types;
    ServerForm& m_form;
};

std::vector<Type> outputOf(const PgQuery__Node& node, const TypeInference& types)
{
    std::vector<Type> out;
    if (node.node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
        return out;
    const PgQuery__SelectStmt& select = *node.select_stmt;
    for (std::size_t i = 0; i < select.n_target_list; ++i) {
        const PgQuery__Node* value = select.target_list[i]->res_target->val;
        if (value->node_case == PG_QUERY__NODE__NODE_COLUMN_REF && value->column_ref->fields[value->column_ref->n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR)
            return {};
        Type type = types.of(value);
        if (isUntyped(type))
            type = builtIn("text");
        out.push_back(std::move(type));
    }
    return out;
}

enum class Shape { Expression, Query, Rule, Body };

std::string_view prefixOf(Shape shape)
{
    switch (shape) {
    case Shape::Expression: return expressionPrefix;
    case Shape::Rule: return "CREATE RULE r ";
    case Shape::Body: return "CREATE FUNCTION f() RETURNS void LANGUAGE sql ";
    default: return {};
    }
}

/// What the text consists of, and what stands around it.
struct Parts {
    std::vector<PgQuery__Node*> expressions;
    std::vector<PgQuery__Node*> statements;
    std::string frame;
};

std::optional<Parts> partsOf(PgQuery__Node& root, Shape shape)
{
    if (shape == Shape::Query)
        return Parts{{}, {&root}, {}};
    if (shape == Shape::Expression) {
        if (root.node_case != PG_QUERY__NODE__NODE_SELECT_STMT || root.select_stmt->n_target_list != 1)
            return std::nullopt;
        return Parts{{root.select_stmt->target_list[0]->res_target->val}, {}, {}};
    }
    Parts out;
    if (shape == Shape::Rule) {
        if (root.node_case != PG_QUERY__NODE__NODE_RULE_STMT)
            return std::nullopt;
        const PgQuery__RuleStmt& rule = *root.rule_stmt;
        if (rule.where_clause)
            out.expressions.push_back(rule.where_clause);
        out.statements.assign(rule.actions, rule.actions + rule.n_actions);
        out.frame = std::to_string(rule.event) + (rule.instead ? " INSTEAD " : " ALSO ");
        return out;
    }
    if (root.node_case != PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT || !root.create_function_stmt->sql_body)
        return std::nullopt;
    PgQuery__Node* body = root.create_function_stmt->sql_body;
    if (body->node_case != PG_QUERY__NODE__NODE_LIST)
        return Parts{{}, {body}, {}};
    for (std::size_t i = 0; i < body->list->n_items; ++i) {
        const PgQuery__List& list = *body->list->items[i]->list;
        out.statements.insert(out.statements.end(), list.items, list.items + list.n_items);
    }
    out.frame = "ATOMIC ";
    return out;
}

/// Empty when the printer does not know a part.
std::string keyOf(const Parts& parts)
{
    std::string out = parts.frame;
    for (const auto* nodes : {&parts.expressions, &parts.statements}) {
        for (const PgQuery__Node* node : *nodes) {
            const std::string key = keyOf(*node, nodes == &parts.statements);
            if (key.empty())
                return {};
            out += key + (parts.frame.empty() ? "" : "; ");
        }
    }
    return out;
}

base::Result<ServerForm> formOf(const std::string& sql, Shape shape, const TypeFacts& facts)
{
    const auto failed = [&](std::string complaint) {
        return base::failure({base::message("sql.expression", COFFERDAM_TR("PostgreSQL does not accept %1: %2"),
                                            {base::sql(sql.substr(0, 200)), base::text(std::move(complaint))}),
                              {}, "42601", {}});
    };
    Arena arena;
    const std::string_view prefix = prefixOf(shape);
    const RawParse answer = rawParse(std::string(prefix) + sql + (shape == Shape::Expression ? "\n)" : ""), arena);
    if (!answer.tree || answer.tree->n_stmts != 1)
        return failed(answer.complaint);
    const std::optional<Parts> parts = partsOf(*answer.tree->stmts[0]->stmt, shape);
    if (!parts)
        return failed("not one expression");
    TypeInference types(facts, prefix.size());
    ServerForm form;
    for (const auto* nodes : {&parts->expressions, &parts->statements}) {
        for (PgQuery__Node* node : *nodes) {
            types.know(node->base);
            settle(node->base, arena, types);
            settleConstants(node->base, arena);
        }
    }
    if (shape == Shape::Query)
        form.output = outputOf(*parts->statements.front(), types);
    else if (shape == Shape::Expression)
        form.output = {types.of(parts->expressions.front())};
    for (PgQuery__Node* statement : parts->statements)
        nameScopes(*statement, arena, types);
    form.key = keyOf(*parts);
    Loosener loosener(types, form);
    for (const auto* nodes : {&parts->expressions, &parts->statements}) {
        for (PgQuery__Node* node : *nodes)
            loosener.loosen(node->base, false);
    }
    form.loose = keyOf(*parts);
    if (form.key.empty() || form.loose.empty())
        return failed("not known to the printer");
    return form;
}

} // namespace

base::Result<ServerForm> serverFormOfExpression(const std::string& sql, const TypeFacts& facts) { return formOf(sql, Shape::Expression, facts); }
base::Result<ServerForm> serverFormOfQuery(const std::string& sql, const TypeFacts& facts) { return formOf(sql, Shape::Query, facts); }
base::Result<ServerForm> serverFormOfRule(const std::string& sql, const TypeFacts& facts) { return formOf(sql, Shape::Rule, facts); }
base::Result<ServerForm> serverFormOfBody(const std::string& sql, const TypeFacts& facts) { return formOf(sql, Shape::Body, facts); }

} // namespace cofferdam::sql
