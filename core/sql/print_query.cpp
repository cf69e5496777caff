#include "printer.h"
#include "sql/canonical.h"

#include <algorithm>
#include <string>
#include <utility>

namespace cofferdam::sql {
namespace {

using Kind = base::Reference::Kind;

/// Clauses that belong to the whole of a query: an operand of UNION that has one needs brackets.
bool hasOuterClauses(const PgQuery__SelectStmt& select)
{
    return select.n_sort_clause > 0 || select.limit_count || select.limit_offset || select.n_locking_clause > 0 || select.with_clause;
}

bool isSet(const char* text) { return text && *text; }

} // namespace

/// Any statement that may stand inside another one.
void Printer::query(const PgQuery__Node& node)
{
    if (m_failed)
        return;
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_SELECT_STMT:
        return select(*node.select_stmt);
    case PG_QUERY__NODE__NODE_INSERT_STMT:
        return insert(*node.insert_stmt);
    case PG_QUERY__NODE__NODE_UPDATE_STMT:
        return update(*node.update_stmt);
    case PG_QUERY__NODE__NODE_DELETE_STMT:
        return deleteFrom(*node.delete_stmt);
    case PG_QUERY__NODE__NODE_MERGE_STMT:
        return merge(*node.merge_stmt);
    default:
        return fail();
    }
}

void Printer::statement(const PgQuery__Node& node)
{
    if (node.node_case == PG_QUERY__NODE__NODE_RETURN_STMT) {
        write("RETURN ");
        expression(*node.return_stmt->returnval);
    } else if (node.node_case == PG_QUERY__NODE__NODE_NOTIFY_STMT) {
        write("NOTIFY ");
        identifier(node.notify_stmt->conditionname);
        if (isSet(node.notify_stmt->payload)) {
            write(", ");
            literal(node.notify_stmt->payload);
        }
    } else {
        query(node);
    }
}

void Printer::subquery(const PgQuery__Node& node)
{
    openBlock();
    query(node);
    closeBlock();
}

void Printer::select(const PgQuery__SelectStmt& select)
{
    const auto scope = withClause(select.with_clause);
    if (select.op != PG_QUERY__SET_OPERATION__SETOP_NONE)
        setOperation(select);
    else if (select.n_values_lists > 0)
        valuesLists(select);
    else
        selectCore(select);
    if (select.n_sort_clause > 0) {
        newline();
        write("ORDER BY ");
        sortList({select.sort_clause, select.n_sort_clause}, &select);
    }
    limitClause(select);
    lockingClause({select.locking_clause, select.n_locking_clause});
    m_commonTables.resize(scope);
}

void Printer::selectCore(const PgQuery__SelectStmt& select)
{
    if (select.into_clause)
        return fail();
    write("SELECT");
    if (select.n_distinct_clause > 0) {
        write(" DISTINCT");
        if (select.distinct_clause[0]->node_case != PG_QUERY__NODE__NODE__NOT_SET) {
            write(" ON (");
            std::set<std::string> seen;
            for (const PgQuery__Node* key : Nodes(select.distinct_clause, select.n_distinct_clause)) {
                const auto from = here();
                write(seen.empty() ? "" : ", ");
                const auto begin = here();
                outputKey(*key, select, KeyOf::DistinctOn);
                dropRepeated(from, begin, seen);
            }
            write(")");
        }
    }
    targets({select.target_list, select.n_target_list});
    fromClause("FROM", {select.from_clause, select.n_from_clause});
    whereClause("WHERE", select.where_clause);
    groupClause(select);
    whereClause("HAVING", select.having_clause);
    windowClause({select.window_clause, select.n_window_clause});
}

void Printer::setOperation(const PgQuery__SelectStmt& select)
{
    const bool intersect = select.op == PG_QUERY__SET_OPERATION__SETOP_INTERSECT;
    const auto isWeaker = [&](const PgQuery__SelectStmt& operand, bool right) {
        if (operand.op == PG_QUERY__SET_OPERATION__SETOP_NONE)
            return false;
        const bool operandIntersect = operand.op == PG_QUERY__SET_OPERATION__SETOP_INTERSECT;
        return operandIntersect == intersect ? right : intersect;
    };
    setOperand(*select.larg, hasOuterClauses(*select.larg) || isWeaker(*select.larg, false));
    newline();
    write(intersect ? "INTERSECT" : select.op == PG_QUERY__SET_OPERATION__SETOP_UNION ? "UNION" : "EXCEPT");
    write(select.all ? " ALL" : "");
    newline();
    setOperand(*select.rarg, hasOuterClauses(*select.rarg) || isWeaker(*select.rarg, true));
}

void Printer::setOperand(const PgQuery__SelectStmt& operand, bool bracket)
{
    if (bracket)
        openBlock();
    select(operand);
    if (bracket)
        closeBlock();
}

void Printer::valuesLists(const PgQuery__SelectStmt& select)
{
    const bool broken = m_options.pretty && select.n_values_lists > 1;
    write("VALUES");
    ++m_indent;
    bool first = true;
    for (const auto* row : nodes(select.values_lists, select.n_values_lists)) {
        write(first ? "" : ",");
        first = false;
        broken ? newline() : write(" ");
        write("(");
        commaList(listItems(row));
        write(")");
    }
    --m_indent;
}

/// One on the line of SELECT, several on lines of their own.
void Printer::targets(Nodes items)
{
    const bool broken = m_options.pretty && items.size() > 1;
    ++m_indent;
    bool first = true;
    for (const auto* item : items) {
        write(first ? "" : ",");
        first = false;
        broken ? newline() : write(" ");
        if (item->node_case != PG_QUERY__NODE__NODE_RES_TARGET)
            fail();
        else
            target(*item->res_target);
    }
    --m_indent;
}

void Printer::target(const PgQuery__ResTarget& target)
{
    expression(*target.val);
    const bool column = target.val->node_case == PG_QUERY__NODE__NODE_COLUMN_REF;
    std::string name = target.name ? target.name : "";
    if (column) {
        const auto* last = target.val->column_ref->fields[target.val->column_ref->n_fields - 1];
        if (normalise() && !name.empty() && stringOf(last) == name)
            return;
    } else if (const auto implied = impliedColumnName(*target.val); keyRule(name.empty() || name == implied)) {
        // In keys every result column carries its name, given or implied: dropping a cast may change the implied one.
        name = implied;
    }
    if (!name.empty()) {
        write(" AS ");
        identifier(name);
    }
}

/// WHERE or HAVING; what AND or OR joins stands on lines of its own.
void Printer::whereClause(std::string_view keyword, const PgQuery__Node* condition)
{
    if (!condition)
        return;
    newline();
    write(keyword);
    write(" ");
    const bool list = condition->node_case == PG_QUERY__NODE__NODE_BOOL_EXPR
                      && condition->bool_expr->boolop != PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR;
    if (!list)
        return expression(*condition);
    ++m_indent;
    bool first = true;
    conjunction(*condition->bool_expr, true, first);
    --m_indent;
}

void Printer::groupClause(const PgQuery__SelectStmt& select)
{
    if (select.n_group_clause == 0)
        return;
    newline();
    write(select.group_distinct ? "GROUP BY DISTINCT " : "GROUP BY ");
    const auto* outer = std::exchange(m_grouped, &select);
    const Nodes keys{select.group_clause, select.n_group_clause};
    groupKeys(keys, std::none_of(keys.begin(), keys.end(), [](const PgQuery__Node* key) { return key->node_case == PG_QUERY__NODE__NODE_GROUPING_SET; }));
    m_grouped = outer;
}

void Printer::groupKeys(Nodes keys, bool once)
{
    std::set<std::string> seen;
    for (const PgQuery__Node* key : keys) {
        const auto from = here();
        write(key == keys.front() ? "" : ", ");
        const auto begin = here();
        // The brackets of a set of several.
        const bool several = key->node_case == PG_QUERY__NODE__NODE_ROW_EXPR && key->row_expr->row_format == PG_QUERY__COERCION_FORM__COERCE_IMPLICIT_CAST;
        if (several) {
            write("(");
            groupKeys({key->row_expr->args, key->row_expr->n_args}, false);
            write(")");
        } else {
            outputKey(*key, *m_grouped, KeyOf::GroupBy);
            if (once)
                dropRepeated(from, begin, seen);
        }
    }
}

/// A server keeps what a key of an output column is, and prints that; versions from 16 on may print its name. The text stays as it
/// was written.
void Printer::outputKey(const PgQuery__Node& key, const PgQuery__SelectStmt& select, KeyOf clause)
{
    const auto column = normalise() ? outputColumn(select, key, clause) : std::nullopt;
    if (!keyRule(column.has_value()))
        expression(key);
    else if (column->value)
        expression(*column->value);
    else
        write(std::to_string(column->number));
}

void Printer::groupingSet(const PgQuery__GroupingSet& set)
{
    switch (set.kind) {
    case PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_EMPTY:
        return write("()");
    case PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_ROLLUP:
        write("ROLLUP (");
        break;
    case PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_CUBE:
        write("CUBE (");
        break;
    case PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_SETS:
        write("GROUPING SETS (");
        break;
    default:
        return fail();
    }
    groupKeys({set.content, set.n_content}, false);
    write(")");
}

void Printer::windowClause(Nodes items)
{
    bool first = true;
    for (const auto* item : items) {
        if (first) {
            newline();
            write("WINDOW ");
        } else {
            write(", ");
        }
        first = false;
        identifier(item->window_def->name);
        write(" AS ");
        window(*item->window_def);
    }
}

void Printer::limitClause(const PgQuery__SelectStmt& select)
{
    const bool ties = select.limit_option == PG_QUERY__LIMIT_OPTION__LIMIT_OPTION_WITH_TIES;
    if (select.limit_count && !ties) {
        newline();
        write("LIMIT ");
        const bool all = select.limit_count->node_case == PG_QUERY__NODE__NODE_A_CONST && select.limit_count->a_const->isnull;
        all ? write("ALL") : expression(*select.limit_count);
    }
    if (select.limit_offset) {
        newline();
        write("OFFSET ");
        expression(*select.limit_offset);
    }
    if (select.limit_count && ties) {
        newline();
        write("FETCH FIRST ");
        expression(*select.limit_count, LevelPrimary);
        write(" ROWS WITH TIES");
    }
}

void Printer::lockingClause(Nodes items)
{
    for (const auto* item : items) {
        const auto& clause = *item->locking_clause;
        static constexpr std::string_view strengths[] = {"", "", "FOR KEY SHARE", "FOR SHARE", "FOR NO KEY UPDATE", "FOR UPDATE"};
        newline();
        write(strengths[std::min<std::size_t>(clause.strength, std::size(strengths) - 1)]);
        bool first = true;
        for (const auto* relation : nodes(clause.locked_rels, clause.n_locked_rels)) {
            write(first ? " OF " : ", ");
            first = false;
            identifier(relation->range_var->relname); // a name of the FROM clause, not of a relation
        }
        if (clause.wait_policy == PG_QUERY__LOCK_WAIT_POLICY__LockWaitSkip)
            write(" SKIP LOCKED");
        else if (clause.wait_policy == PG_QUERY__LOCK_WAIT_POLICY__LockWaitError)
            write(" NOWAIT");
    }
}

void Printer::fromClause(std::string_view keyword, Nodes items)
{
    if (items.empty())
        return;
    newline();
    write(keyword);
    write(" ");
    fromItem(*items[0]);
    ++m_indent;
    for (const auto* item : items.subspan(1)) {
        write(",");
        newline();
        fromItem(*item);
    }
    --m_indent;
}

void Printer::fromItem(const PgQuery__Node& item)
{
    if (m_failed)
        return;
    switch (item.node_case) {
    case PG_QUERY__NODE__NODE_RANGE_VAR:
        return rangeVar(*item.range_var);
    case PG_QUERY__NODE__NODE_JOIN_EXPR:
        return joinExpr(*item.join_expr);
    case PG_QUERY__NODE__NODE_RANGE_SUBSELECT:
        if (item.range_subselect->lateral)
            write("LATERAL ");
        subquery(*item.range_subselect->subquery);
        return alias(item.range_subselect->alias);
    case PG_QUERY__NODE__NODE_RANGE_FUNCTION:
        return rangeFunction(*item.range_function);
    case PG_QUERY__NODE__NODE_RANGE_TABLE_FUNC:
        return rangeTableFunc(*item.range_table_func);
    case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE:
        return tableSample(*item.range_table_sample);
    default:
        return fail();
    }
}

bool Printer::isCommonTable(std::string_view name) const { return std::ranges::find(m_commonTables, name) != m_commonTables.end(); }

void Printer::rangeVar(const PgQuery__RangeVar& relation, bool withAlias)
{
    if (!relation.inh)
        write("ONLY ");
    auto parts = relationParts(relation);
    if (parts.size() == 1 && isCommonTable(parts[0])) {
        identifier(parts[0]);
    } else {
        // public.t must stay apart from a WITH query of the same name.
        if (!isCommonTable(parts.back()))
            dropSchema(parts);
        dottedName(Kind::Relation, std::move(parts));
    }
    if (withAlias)
        alias(relation.alias);
}

void Printer::alias(const PgQuery__Alias* alias)
{
    if (!alias)
        return;
    // UPDATE t set SET … would not parse.
    write(std::string_view(alias->aliasname) == "set" ? " AS " : " ");
    identifier(alias->aliasname);
    if (alias->n_colnames > 0) {
        write("(");
        nameList({alias->colnames, alias->n_colnames});
        write(")");
    }
}

void Printer::joinExpr(const PgQuery__JoinExpr& join)
{
    if (join.alias)
        openBlock();
    fromItem(*join.larg);
    newline();
    const bool plain = !join.is_natural && join.n_using_clause == 0 && !join.quals;
    write(join.is_natural ? "NATURAL " : "");
    switch (join.jointype) {
    case PG_QUERY__JOIN_TYPE__JOIN_INNER:
        write(plain ? "CROSS JOIN " : "JOIN ");
        break;
    case PG_QUERY__JOIN_TYPE__JOIN_LEFT:
        write("LEFT JOIN ");
        break;
    case PG_QUERY__JOIN_TYPE__JOIN_FULL:
        write("FULL JOIN ");
        break;
    case PG_QUERY__JOIN_TYPE__JOIN_RIGHT:
        write("RIGHT JOIN ");
        break;
    default:
        return fail();
    }
    const bool nested = join.rarg->node_case == PG_QUERY__NODE__NODE_JOIN_EXPR && !join.rarg->join_expr->alias;
    if (nested)
        openBlock();
    fromItem(*join.rarg);
    if (nested)
        closeBlock();
    if (join.n_using_clause > 0) {
        write(" USING (");
        for (std::size_t i = 0; i < join.n_using_clause; ++i) {
            write(i > 0 ? ", " : "");
            columnName(stringOf(join.using_clause[i]));
        }
        write(")");
        if (join.join_using_alias) {
            write(" AS ");
            identifier(join.join_using_alias->aliasname);
        }
    }
    if (join.quals) {
        write(" ON ");
        expression(*join.quals);
    }
    if (join.alias) {
        closeBlock();
        alias(join.alias);
    }
}

void Printer::columnDefinitions(Nodes items)
{
    write("(");
    bool first = true;
    for (const auto* item : items) {
        const auto& column = *item->column_def;
        write(first ? "" : ", ");
        first = false;
        identifier(column.colname);
        write(" ");
        typeNameOf(*column.type_name);
        if (column.coll_clause) {
            write(" COLLATE ");
            auto parts = stringList(column.coll_clause->collname, column.coll_clause->n_collname);
            dropSchema(parts);
            dottedName(Kind::Collation, std::move(parts));
        }
    }
    write(")");
}

void Printer::rangeFunction(const PgQuery__RangeFunction& function)
{
    write(function.lateral ? "LATERAL " : "");
    write(function.is_rowsfrom ? "ROWS FROM(" : "");
    bool first = true;
    for (const auto* item : nodes(function.functions, function.n_functions)) {
        const auto pair = listItems(item);
        if (pair.empty())
            return fail();
        write(first ? "" : ", ");
        first = false;
        expression(*pair[0]);
        const auto definitions = pair.size() > 1 ? listItems(pair[1]) : Nodes();
        if (!definitions.empty()) {
            write(" AS ");
            columnDefinitions(definitions);
        }
    }
    write(function.is_rowsfrom ? ")" : "");
    write(function.ordinality ? " WITH ORDINALITY" : "");
    if (function.n_coldeflist == 0)
        return alias(function.alias);
    write(" AS ");
    if (function.alias)
        identifier(function.alias->aliasname);
    columnDefinitions({function.coldeflist, function.n_coldeflist});
}

void Printer::rangeTableFunc(const PgQuery__RangeTableFunc& table)
{
    write(table.lateral ? "LATERAL XMLTABLE(" : "XMLTABLE(");
    if (table.n_namespaces > 0) {
        write("XMLNAMESPACES(");
        bool first = true;
        for (const auto* item : nodes(table.namespaces, table.n_namespaces)) {
            const auto& space = *item->res_target;
            write(first ? "" : ", ");
            first = false;
            write(isSet(space.name) ? "" : "DEFAULT ");
            expression(*space.val, LevelCast);
            if (isSet(space.name)) {
                write(" AS ");
                identifier(space.name);
            }
        }
        write("), ");
    }
    expression(*table.rowexpr, LevelPrimary);
    write(" PASSING ");
    expression(*table.docexpr, LevelPrimary);
    write(" COLUMNS ");
    bool first = true;
    for (const auto* item : nodes(table.columns, table.n_columns)) {
        const auto& column = *item->range_table_func_col;
        write(first ? "" : ", ");
        first = false;
        identifier(column.colname);
        if (column.for_ordinality) {
            write(" FOR ORDINALITY");
            continue;
        }
        write(" ");
        typeNameOf(*column.type_name);
        if (column.colexpr) {
            write(" PATH ");
            expression(*column.colexpr, LevelCast);
        }
        if (column.coldefexpr) {
            write(" DEFAULT ");
            expression(*column.coldefexpr, LevelCast);
        }
        write(column.is_not_null ? " NOT NULL" : "");
    }
    write(")");
    alias(table.alias);
}

void Printer::tableSample(const PgQuery__RangeTableSample& sample)
{
    fromItem(*sample.relation);
    write(" TABLESAMPLE ");
    auto parts = stringList(sample.method, sample.n_method);
    dropSchema(parts);
    dottedName(Kind::Function, std::move(parts));
    write("(");
    commaList({sample.args, sample.n_args});
    write(")");
    if (sample.repeatable) {
        write(" REPEATABLE (");
        expression(*sample.repeatable);
        write(")");
    }
}

} // namespace cofferdam::sql
