#include "output_column.h"

#include "printer.h"
#include "sql/canonical.h"

namespace cofferdam::sql {
namespace {

bool isStar(const PgQuery__Node& value)
{
    return value.node_case == PG_QUERY__NODE__NODE_COLUMN_REF
           && value.column_ref->fields[value.column_ref->n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

/// The columns are those of the first arm of a set operation.
const PgQuery__SelectStmt& firstArm(const PgQuery__SelectStmt& select)
{
    return select.op == PG_QUERY__SET_OPERATION__SETOP_NONE ? select : firstArm(*select.larg);
}

std::optional<std::size_t> numberIn(const PgQuery__Node& key)
{
    if (key.node_case != PG_QUERY__NODE__NODE_A_CONST || key.a_const->val_case != PG_QUERY__A__CONST__VAL_IVAL || key.a_const->isnull)
        return std::nullopt;
    return key.a_const->ival->ival > 0 ? std::optional<std::size_t>(key.a_const->ival->ival) : std::nullopt;
}

std::string_view bareNameIn(const PgQuery__Node& key)
{
    if (key.node_case != PG_QUERY__NODE__NODE_COLUMN_REF || key.column_ref->n_fields != 1 || isStar(key))
        return {};
    return stringOf(key.column_ref->fields[0]);
}

/// How often columns are named in an expression, with their tables and without.
void countNames(const ProtobufCMessage& message, std::size_t& qualified, std::size_t& bare)
{
    forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { countNames(child, qualified, bare); });
    if (message.descriptor == &pg_query__column_ref__descriptor)
        ++(reinterpret_cast<const PgQuery__ColumnRef&>(message).n_fields > 1 ? qualified : bare);
}

/// GROUP BY prefers a column of FROM to an output column. Whoever writes all columns with their tables has none left that is meant so.
bool isBound(const PgQuery__Node& value)
{
    std::size_t qualified = 0, bare = 0;
    countNames(value.base, qualified, bare);
    return qualified > 0 && bare == 0;
}

std::optional<std::size_t> numberOf(const PgQuery__SelectStmt& select, std::string_view name)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < select.n_target_list; ++i) {
        const PgQuery__ResTarget& target = *select.target_list[i]->res_target;
        if (isStar(*target.val))
            return std::nullopt; // it may hide a column of that name
        if ((target.name && *target.name ? std::string(target.name) : impliedColumnName(*target.val)) != name)
            continue;
        if (found)
            return std::nullopt;
        found = i + 1;
    }
    return found;
}

} // namespace

std::optional<OutputColumn> outputColumn(const PgQuery__SelectStmt& select, const PgQuery__Node& key, KeyOf clause)
{
    const PgQuery__SelectStmt& arm = firstArm(select);
    const std::string_view name = bareNameIn(key);
    const auto number = name.empty() ? numberIn(key) : numberOf(arm, name);
    if (!number || *number > arm.n_target_list)
        return std::nullopt;
    for (std::size_t i = 0; i < *number; ++i) {
        if (isStar(*arm.target_list[i]->res_target->val))
            return std::nullopt;
    }
    const PgQuery__Node* value = arm.target_list[*number - 1]->res_target->val;
    if (clause == KeyOf::GroupBy && !name.empty() && !isBound(*value))
        return std::nullopt;
    return OutputColumn{*number, &arm != &select ? nullptr : value};
}

} // namespace cofferdam::sql
