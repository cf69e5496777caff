#include "resolve/column_name.h"

#include "sql/canonical.h"
#include "sql/parse.h"

namespace cofferdam::resolve {

namespace {

constexpr std::string_view nameless = "?column?";

} // namespace

std::string outputColumnName(const PgQuery__Node* value)
{
    return value ? sql::impliedColumnName(*value) : std::string(nameless);
}

std::string suggestedName(const std::string& expression)
{
    const sql::ParsedFile file = sql::parse("SELECT " + expression, {});
    if (file.statements().size() != 1 || !file.statements().front().node)
        return {};
    const PgQuery__Node* node = file.statements().front().node;
    if (node->node_case != PG_QUERY__NODE__NODE_SELECT_STMT || node->select_stmt->n_target_list == 0)
        return {};
    std::string name = sql::impliedColumnName(*node->select_stmt->target_list[0]->res_target->val);
    return name == nameless ? std::string() : name;
}

} // namespace cofferdam::resolve
