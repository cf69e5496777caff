#include "catalog_query.h"

#include "sql/nodes.h"
#include "sql/parse.h"
#include "system_rows.h"

#include <algorithm>

namespace cofferdam::ddl {

namespace {

using Node = PgQuery__Node;
using Truth = std::optional<bool>;
using Value = std::optional<std::string>;

/// What a name in a condition may mean: a row of each item of FROM, and what stands around the query.
struct Scope {
    std::vector<std::pair<std::string, const SystemRow*>> items;
    const Scope* outer = nullptr;
};

Truth negated(Truth truth) { return truth ? Truth(!*truth) : truth; }

/// All of them: one that fails decides, whatever the others are.
Truth both(Truth a, Truth b)
{
    if ((a && !*a) || (b && !*b))
        return false;
    return a && b ? Truth(true) : std::nullopt;
}

class CatalogQuery {
public:
    explicit CatalogQuery(Context& context) : m_context(context) {}

    Truth truth(const Node* node, const Scope& scope)
    {
        if (!node)
            return std::nullopt;
        switch (node->node_case) {
        case PG_QUERY__NODE__NODE_BOOL_EXPR: return ofBoolean(*node->bool_expr, scope);
        case PG_QUERY__NODE__NODE_SUB_LINK: return ofExists(*node->sub_link, scope);
        case PG_QUERY__NODE__NODE_A_EXPR: return ofOperator(*node->a_expr, scope);
        case PG_QUERY__NODE__NODE_NULL_TEST: return ofNullTest(*node->null_test);
        default: {
            const Value known = value(node, scope);
            return known && (*known == "true" || *known == "false") ? Truth(*known == "true") : std::nullopt;
        }
        }
    }

private:
    /// What a SELECT yields: its first column where that is asked for, and whether there may be more.
    struct Rows {
        std::vector<Value> values;
        bool uncertain = false;
    };

    Truth ofBoolean(const PgQuery__BoolExpr& expr, const Scope& scope)
    {
        const bool any = expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__OR_EXPR;
        Truth out = true;
        for (const Node* argument : sql::nodes(expr.args, expr.n_args)) {
            const Truth part = truth(argument, scope);
            if (expr.boolop == PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR)
                return negated(part);
            out = both(out, any ? negated(part) : part);
        }
        return any ? negated(out) : out;
    }

    Truth ofExists(const PgQuery__SubLink& link, const Scope& scope)
    {
        if (link.sub_link_type != PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK)
            return std::nullopt;
        const auto rows = select(link.subselect, scope);
        if (!rows)
            return std::nullopt;
        if (!rows->values.empty())
            return true;
        return rows->uncertain ? std::nullopt : Truth(false);
    }

    Truth ofOperator(const PgQuery__AExpr& expr, const Scope& scope)
    {
        const std::string op(expr.n_name > 0 ? sql::stringOf(expr.name[expr.n_name - 1]) : std::string_view());
        if (op != "=" && op != "<>")
            return std::nullopt;
        const Value left = value(expr.lexpr, scope);
        Truth equal;
        if (expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_OP) {
            const Value right = value(expr.rexpr, scope);
            equal = left && right ? Truth(*left == *right) : std::nullopt;
        } else if (expr.kind == PG_QUERY__A__EXPR__KIND__AEXPR_IN) {
            Truth none = true;
            for (const Node* item : sql::listItems(expr.rexpr)) {
                const Value right = value(item, scope);
                none = both(none, left && right ? Truth(*left != *right) : std::nullopt);
            }
            equal = negated(none);
        }
        return op == "=" ? equal : negated(equal);
    }

    /// to_regclass('t') IS NULL, and the same of a scalar query.
    Truth ofNullTest(const PgQuery__NullTest& test)
    {
        Truth null;
        if (test.arg->node_case == PG_QUERY__NODE__NODE_FUNC_CALL) {
            const PgQuery__FuncCall& call = *test.arg->func_call;
            const std::string name(sql::stringOf(call.funcname[call.n_funcname - 1]));
            if (call.n_args == 1 && name.rfind("to_reg", 0) == 0)
                null = isNothing(call.args[0], name.substr(3));
        } else if (test.arg->node_case == PG_QUERY__NODE__NODE_SUB_LINK && test.arg->sub_link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK) {
            const auto rows = select(test.arg->sub_link->subselect, {});
            if (rows && !rows->uncertain && rows->values.size() < 2)
                null = rows->values.empty();
        }
        return test.nulltesttype == PG_QUERY__NULL_TEST_TYPE__IS_NULL ? null : negated(null);
    }

    /// Whether to_regclass and its like find nothing.
    Truth isNothing(const Node* argument, const std::string& type)
    {
        const Value name = value(argument, {});
        if (!name || (type != "regclass" && type != "regtype" && type != "regnamespace"))
            return std::nullopt;
        return !identityOf(*name, type);
    }

    Value identityOf(const std::string& text, const std::string& type)
    {
        const QualifiedName name = qualifiedNameOf(text);
        if (name.empty())
            return std::nullopt;
        if (type == "regnamespace")
            return hasSchema(m_context.catalog(), name.name) ? Value(schemaIdentity(name.name)) : std::nullopt;
        if (type == "regtype") {
            const auto found = m_context.findType(name);
            return found ? Value(identity(*found)) : std::nullopt;
        }
        if (const auto found = m_context.findRelation(name))
            return identity(*found);
        for (const std::string& schema : name.schema.empty() ? m_context.session.searchPath : std::vector<std::string>{name.schema}) {
            if (const ObjectId* index = m_context.catalog().findIndex(schema, name.name))
                return identity(*index);
        }
        return std::nullopt;
    }

    Value value(const Node* node, const Scope& scope)
    {
        if (!node)
            return std::nullopt;
        switch (node->node_case) {
        case PG_QUERY__NODE__NODE_A_CONST: return sql::constantText(*node->a_const);
        case PG_QUERY__NODE__NODE_COLUMN_REF: return ofColumn(*node->column_ref, scope);
        case PG_QUERY__NODE__NODE_FUNC_CALL: return ofCall(*node->func_call, scope);
        case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
            return node->sqlvalue_function->op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_SCHEMA ? currentSchema() : std::nullopt;
        case PG_QUERY__NODE__NODE_TYPE_CAST: {
            const PgQuery__TypeCast& cast = *node->type_cast;
            const std::string type(cast.type_name->n_names > 0 ? sql::stringOf(cast.type_name->names[cast.type_name->n_names - 1]) : std::string_view());
            const Value inner = value(cast.arg, scope);
            if (!inner || type.rfind("reg", 0) != 0)
                return type == "text" || type == "name" || type == "bool" || type == "char" || type == "varchar" || type == "oid" ? inner : std::nullopt;
            return inner->find(identityMark) == std::string::npos ? identityOf(*inner, type) : inner;
        }
        case PG_QUERY__NODE__NODE_SUB_LINK: {
            if (node->sub_link->sub_link_type != PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK)
                return std::nullopt;
            const auto rows = select(node->sub_link->subselect, scope);
            return rows && !rows->uncertain && rows->values.size() == 1 ? rows->values.front() : std::nullopt;
        }
        default: return std::nullopt;
        }
    }

    static Value ofColumn(const PgQuery__ColumnRef& column, const Scope& scope)
    {
        const auto parts = sql::stringList(column.fields, column.n_fields);
        for (const Scope* at = &scope; at; at = at->outer) {
            for (const auto& [alias, row] : at->items) {
                if (parts.size() > 1 && parts[parts.size() - 2] != alias)
                    continue;
                const auto found = row->find(parts.back());
                if (found != row->end())
                    return found->second;
                if (parts.size() > 1)
                    return std::nullopt;
            }
        }
        return std::nullopt;
    }

    Value ofCall(const PgQuery__FuncCall& call, const Scope& scope)
    {
        const std::string name(sql::stringOf(call.funcname[call.n_funcname - 1]));
        if (name == "current_schema" && call.n_args == 0)
            return currentSchema();
        if (name == "current_database" && call.n_args == 0)
            return std::string(ownDatabase);
        if (name != "lower" || call.n_args != 1)
            return std::nullopt;
        Value out = value(call.args[0], scope);
        if (out)
            std::transform(out->begin(), out->end(), out->begin(), [](unsigned char c) { return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c); });
        return out;
    }

    Value currentSchema() const
    {
        for (const std::string& schema : m_context.session.searchPath) {
            if (hasSchema(m_context.catalog(), schema))
                return schema;
        }
        return std::nullopt;
    }

    std::optional<Rows> select(const Node* node, const Scope& outer)
    {
        if (!node || node->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
            return std::nullopt;
        const PgQuery__SelectStmt& s = *node->select_stmt;
        if (s.op != PG_QUERY__SET_OPERATION__SETOP_NONE || s.n_from_clause == 0 || s.with_clause || s.n_group_clause > 0 || s.having_clause || s.limit_offset)
            return std::nullopt;
        std::vector<Item> items;
        std::vector<const Node*> conditions{s.where_clause};
        for (const Node* item : sql::nodes(s.from_clause, s.n_from_clause)) {
            if (!addItem(item, items, conditions))
                return std::nullopt;
        }
        Rows out;
        Scope scope;
        scope.outer = &outer;
        const bool counts = countsRows(s);
        collect(items, conditions, counts || s.n_target_list == 0 ? nullptr : s.target_list[0]->res_target->val, scope, out);
        if (!counts)
            return out;
        return out.uncertain ? std::nullopt : std::optional<Rows>({{std::to_string(out.values.size())}, false});
    }

    static bool countsRows(const PgQuery__SelectStmt& s)
    {
        const Node* first = s.n_target_list == 1 ? s.target_list[0]->res_target->val : nullptr;
        return first && first->node_case == PG_QUERY__NODE__NODE_FUNC_CALL && first->func_call->agg_star;
    }

    struct Item {
        std::string alias;
        std::vector<SystemRow> rows;
    };

    bool addItem(const Node* node, std::vector<Item>& items, std::vector<const Node*>& conditions)
    {
        if (node->node_case == PG_QUERY__NODE__NODE_JOIN_EXPR) {
            const PgQuery__JoinExpr& join = *node->join_expr;
            if (join.jointype != PG_QUERY__JOIN_TYPE__JOIN_INNER || join.is_natural || join.n_using_clause > 0 || join.alias)
                return false;
            conditions.push_back(join.quals);
            return addItem(join.larg, items, conditions) && addItem(join.rarg, items, conditions);
        }
        if (node->node_case != PG_QUERY__NODE__NODE_RANGE_VAR)
            return false;
        const PgQuery__RangeVar& range = *node->range_var;
        auto rows = systemRows(m_context.catalog(), range.schemaname, range.relname);
        if (!rows)
            return false;
        items.push_back({range.alias ? range.alias->aliasname : range.relname, std::move(*rows)});
        return true;
    }

    void collect(const std::vector<Item>& items, const std::vector<const Node*>& conditions, const Node* target, Scope& scope, Rows& out)
    {
        if (scope.items.size() < items.size()) {
            const Item& item = items[scope.items.size()];
            for (const SystemRow& row : item.rows) {
                scope.items.emplace_back(item.alias, &row);
                collect(items, conditions, target, scope, out);
                scope.items.pop_back();
            }
            return;
        }
        Truth holds = true;
        for (const Node* condition : conditions)
            holds = both(holds, condition ? truth(condition, scope) : Truth(true));
        if (!holds)
            out.uncertain = true;
        else if (*holds)
            out.values.push_back(target ? value(target, scope) : std::nullopt);
    }

    Context& m_context;
};

} // namespace

std::optional<bool> holdsInCatalog(Context& context, const std::string& condition)
{
    const sql::ParsedFile file = sql::parse("SELECT " + condition, {});
    if (!file.errors().empty() || file.statements().size() != 1 || !file.statements().front().node)
        return std::nullopt;
    const Node& node = *file.statements().front().node;
    if (node.node_case != PG_QUERY__NODE__NODE_SELECT_STMT || node.select_stmt->n_target_list != 1 || node.select_stmt->n_from_clause > 0)
        return std::nullopt;
    return CatalogQuery(context).truth(node.select_stmt->target_list[0]->res_target->val, {});
}

} // namespace cofferdam::ddl
