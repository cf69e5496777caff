#include "sql/nodes.h"
#include "sql/parse.h"
#include "table_parts.h"

#include <algorithm>

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

bool checkMentionsBound(const Context& context, const ObjectId& table, const std::string& column)
{
    const catalog::Column* own = context.tableAt(table).columns.find(column);
    const bool notNull = (own && own->notNull) || checkProvesNotNull(context, table, column);
    return notNull && anyCheck(context, table, column, {}, [&](const PgQuery__Node* node, const Constraint&) {
        return node->node_case != PG_QUERY__NODE__NODE_NULL_TEST;
    });
}

} // namespace cofferdam::ddl
