#include "tree_maker.h"

#include "pg_parser.h"

#include <algorithm>

namespace cofferdam::sql {

PgQuery__Node* TreeMaker::copyOf(const PgQuery__Node& node)
{
    auto* out = make<PgQuery__Node>(pg_query__node__init);
    *out = node;
    return out;
}

PgQuery__Node* TreeMaker::joined(const std::vector<PgQuery__Node*>& parts, bool all)
{
    auto* list = make<PgQuery__BoolExpr>(pg_query__bool_expr__init);
    list->boolop = all ? PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR : PG_QUERY__BOOL_EXPR_TYPE__OR_EXPR;
    list->n_args = parts.size();
    list->args = static_cast<PgQuery__Node**>(m_arena.allocate(parts.size() * sizeof(PgQuery__Node*)));
    std::copy(parts.begin(), parts.end(), list->args);
    auto* node = make<PgQuery__Node>(pg_query__node__init);
    node->node_case = PG_QUERY__NODE__NODE_BOOL_EXPR;
    node->bool_expr = list;
    return node;
}

PgQuery__Node* TreeMaker::listNode(const std::vector<PgQuery__Node*>& items)
{
    auto* list = make<PgQuery__List>(pg_query__list__init);
    list->n_items = items.size();
    list->items = static_cast<PgQuery__Node**>(m_arena.allocate(items.size() * sizeof(PgQuery__Node*)));
    std::copy(items.begin(), items.end(), list->items);
    auto* node = make<PgQuery__Node>(pg_query__node__init);
    node->node_case = PG_QUERY__NODE__NODE_LIST;
    node->list = list;
    return node;
}

PgQuery__Node* TreeMaker::compared(const PgQuery__Node& left, const char* op, PgQuery__Node* right)
{
    auto* out = make<PgQuery__AExpr>(pg_query__a__expr__init);
    out->kind = PG_QUERY__A__EXPR__KIND__AEXPR_OP;
    out->name = static_cast<PgQuery__Node**>(m_arena.allocate(sizeof(PgQuery__Node*)));
    out->name[0] = make<PgQuery__Node>(pg_query__node__init);
    out->name[0]->node_case = PG_QUERY__NODE__NODE_STRING;
    out->name[0]->string = make<PgQuery__String>(pg_query__string__init);
    out->name[0]->string->sval = const_cast<char*>(op); // nobody writes to it
    out->n_name = 1;
    out->lexpr = copyOf(left);
    out->rexpr = right;
    auto* node = make<PgQuery__Node>(pg_query__node__init);
    node->node_case = PG_QUERY__NODE__NODE_A_EXPR;
    node->a_expr = out;
    return node;
}

void TreeMaker::wrap(PgQuery__Node& node, const std::string& type)
{
    PgQuery__TypeName* name = typeNode(type);
    if (!name)
        return;
    auto* cast = make<PgQuery__TypeCast>(pg_query__type_cast__init);
    cast->arg = copyOf(node);
    cast->type_name = name;
    node.node_case = PG_QUERY__NODE__NODE_TYPE_CAST;
    node.type_cast = cast;
}

PgQuery__TypeName* TreeMaker::typeNode(const std::string& type)
{
    auto& known = m_typeNodes[type];
    if (!known) {
        const RawParse answer = rawParse("SELECT CAST(NULL AS " + type + ")", m_arena);
        if (answer.tree && answer.tree->n_stmts == 1)
            known = answer.tree->stmts[0]->stmt->select_stmt->target_list[0]->res_target->val->type_cast->type_name;
    }
    return known;
}

} // namespace cofferdam::sql
