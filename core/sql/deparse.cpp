#include "deparse.h"

#include <pg_query.h>

#include <string_view>
#include <vector>

namespace cofferdam::sql {
namespace {

std::string deparseStatement(PgQuery__Node& statement)
{
    PgQuery__RawStmt raw = PG_QUERY__RAW_STMT__INIT;
    raw.stmt = &statement;
    PgQuery__RawStmt* statements[] = {&raw};
    PgQuery__ParseResult tree = PG_QUERY__PARSE_RESULT__INIT;
    tree.version = PG_VERSION_NUM;
    tree.n_stmts = 1;
    tree.stmts = statements;
    std::vector<std::uint8_t> packed(pg_query__parse_result__get_packed_size(&tree));
    pg_query__parse_result__pack(&tree, packed.data());
    const PgQueryDeparseResult result = pg_query_deparse_protobuf({packed.size(), reinterpret_cast<char*>(packed.data())});
    std::string out = result.error || !result.query ? "" : result.query;
    pg_query_free_deparse_result(result);
    return out;
}

} // namespace

std::string deparse(const PgQuery__Node& node, bool isExpression)
{
    auto& value = const_cast<PgQuery__Node&>(node); // packing only reads
    if (!isExpression)
        return deparseStatement(value);
    PgQuery__ResTarget target = PG_QUERY__RES_TARGET__INIT;
    target.val = &value;
    PgQuery__Node targetNode = PG_QUERY__NODE__INIT;
    targetNode.node_case = PG_QUERY__NODE__NODE_RES_TARGET;
    targetNode.res_target = &target;
    PgQuery__Node* targets[] = {&targetNode};
    PgQuery__SelectStmt select = PG_QUERY__SELECT_STMT__INIT;
    select.n_target_list = 1;
    select.target_list = targets;
    select.op = PG_QUERY__SET_OPERATION__SETOP_NONE;
    select.limit_option = PG_QUERY__LIMIT_OPTION__LIMIT_OPTION_DEFAULT;
    PgQuery__Node selectNode = PG_QUERY__NODE__INIT;
    selectNode.node_case = PG_QUERY__NODE__NODE_SELECT_STMT;
    selectNode.select_stmt = &select;
    const auto text = deparseStatement(selectNode);
    constexpr std::string_view prefix = "SELECT ";
    return text.starts_with(prefix) ? text.substr(prefix.size()) : std::string();
}

} // namespace cofferdam::sql
