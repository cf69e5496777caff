#include "printer.h"

#include <algorithm>
#include <string>

namespace cofferdam::sql {
namespace {

using Kind = base::Reference::Kind;

bool isSet(const char* text) { return text && *text; }

std::string_view overridingText(PgQuery__OverridingKind kind)
{
    if (kind == PG_QUERY__OVERRIDING_KIND__OVERRIDING_USER_VALUE)
        return " OVERRIDING USER VALUE";
    return kind == PG_QUERY__OVERRIDING_KIND__OVERRIDING_SYSTEM_VALUE ? " OVERRIDING SYSTEM VALUE" : "";
}

} // namespace

/// Writes the WITH clause and brings its names into scope. Returns how many names were in scope before.
std::size_t Printer::withClause(const PgQuery__WithClause* with)
{
    const auto scope = m_commonTables.size();
    if (!with)
        return scope;
    const auto tables = nodes(with->ctes, with->n_ctes);
    if (with->recursive) {
        for (const auto* table : tables)
            m_commonTables.emplace_back(table->common_table_expr->ctename);
    }
    write(with->recursive ? "WITH RECURSIVE " : "WITH ");
    bool first = true;
    for (const auto* table : tables) {
        write(first ? "" : ", ");
        first = false;
        commonTable(*table->common_table_expr);
        if (!with->recursive)
            m_commonTables.emplace_back(table->common_table_expr->ctename);
    }
    newline();
    return scope;
}

void Printer::commonTable(const PgQuery__CommonTableExpr& table)
{
    identifier(table.ctename);
    if (table.n_aliascolnames > 0) {
        write("(");
        nameList({table.aliascolnames, table.n_aliascolnames});
        write(")");
    }
    write(" AS ");
    if (table.ctematerialized == PG_QUERY__CTEMATERIALIZE__CTEMaterializeAlways)
        write("MATERIALIZED ");
    else if (table.ctematerialized == PG_QUERY__CTEMATERIALIZE__CTEMaterializeNever)
        write("NOT MATERIALIZED ");
    subquery(*table.ctequery);
    if (const auto* search = table.search_clause) {
        write(search->search_breadth_first ? " SEARCH BREADTH FIRST BY " : " SEARCH DEPTH FIRST BY ");
        nameList({search->search_col_list, search->n_search_col_list});
        write(" SET ");
        identifier(search->search_seq_column);
    }
    if (const auto* cycle = table.cycle_clause) {
        write(" CYCLE ");
        nameList({cycle->cycle_col_list, cycle->n_cycle_col_list});
        write(" SET ");
        identifier(cycle->cycle_mark_column);
        if (cycle->cycle_mark_value && cycle->cycle_mark_default) {
            write(" TO ");
            expression(*cycle->cycle_mark_value);
            write(" DEFAULT ");
            expression(*cycle->cycle_mark_default);
        }
        write(" USING ");
        identifier(cycle->cycle_path_column);
    }
}

void Printer::insert(const PgQuery__InsertStmt& insert)
{
    const auto scope = withClause(insert.with_clause);
    write("INSERT INTO ");
    rangeVar(*insert.relation, false);
    if (insert.relation->alias) {
        write(" AS ");
        identifier(insert.relation->alias->aliasname);
    }
    if (insert.n_cols > 0) {
        write(" (");
        insertTargets({insert.cols, insert.n_cols});
        write(")");
    }
    write(overridingText(insert.override));
    if (insert.select_stmt) {
        newline();
        query(*insert.select_stmt);
    } else {
        write(" DEFAULT VALUES");
    }
    if (insert.on_conflict_clause)
        onConflict(*insert.on_conflict_clause);
    returning({insert.returning_list, insert.n_returning_list});
    m_commonTables.resize(scope);
}

void Printer::insertTargets(Nodes items)
{
    bool first = true;
    for (const auto* item : items) {
        write(first ? "" : ", ");
        first = false;
        assignedName(*item->res_target);
    }
}

void Printer::assignedName(const PgQuery__ResTarget& target)
{
    columnName(target.name);
    indirectionItems({target.indirection, target.n_indirection});
}

void Printer::onConflict(const PgQuery__OnConflictClause& clause)
{
    newline();
    write("ON CONFLICT");
    if (const auto* infer = clause.infer) {
        if (isSet(infer->conname)) {
            write(" ON CONSTRAINT ");
            identifier(infer->conname);
        } else {
            write(" (");
            bool first = true;
            for (const auto* item : nodes(infer->index_elems, infer->n_index_elems)) {
                write(first ? "" : ", ");
                first = false;
                inferElement(*item->index_elem);
            }
            write(")");
        }
        if (infer->where_clause) {
            write(" WHERE ");
            expression(*infer->where_clause);
        }
    }
    if (clause.action == PG_QUERY__ON_CONFLICT_ACTION__ONCONFLICT_NOTHING)
        return write(" DO NOTHING");
    write(" DO UPDATE SET");
    assignments({clause.target_list, clause.n_target_list});
    whereClause("WHERE", clause.where_clause);
}

void Printer::inferElement(const PgQuery__IndexElem& element)
{
    if (isSet(element.name)) {
        columnName(element.name);
    } else {
        write("(");
        expression(*element.expr);
        write(")");
    }
    if (element.n_collation > 0) {
        write(" COLLATE ");
        auto parts = stringList(element.collation, element.n_collation);
        dropSchema(parts);
        dottedName(Kind::Collation, std::move(parts));
    }
    const auto opclass = stringList(element.opclass, element.n_opclass);
    for (std::size_t i = 0; i < opclass.size(); ++i) {
        write(i == 0 ? " " : ".");
        identifier(opclass[i]);
    }
}

void Printer::update(const PgQuery__UpdateStmt& update)
{
    const auto scope = withClause(update.with_clause);
    write("UPDATE ");
    rangeVar(*update.relation);
    write(" SET");
    assignments({update.target_list, update.n_target_list});
    fromClause("FROM", {update.from_clause, update.n_from_clause});
    whereClause("WHERE", update.where_clause);
    returning({update.returning_list, update.n_returning_list});
    m_commonTables.resize(scope);
}

/// `a = 1, (b, c) = (SELECT …)`: the tree holds the latter once per column.
void Printer::assignments(Nodes items)
{
    const bool broken = m_options.pretty && items.size() > 1;
    ++m_indent;
    for (std::size_t i = 0; i < items.size();) {
        const auto& target = *items[i]->res_target;
        write(i > 0 ? "," : "");
        broken ? newline() : write(" ");
        const bool multiple = target.val && target.val->node_case == PG_QUERY__NODE__NODE_MULTI_ASSIGN_REF;
        const auto count = multiple ? static_cast<std::size_t>(target.val->multi_assign_ref->ncolumns) : 1;
        if (!target.val || count == 0 || i + count > items.size()) {
            fail();
            break;
        }
        if (multiple) {
            write("(");
            insertTargets(items.subspan(i, count));
            write(") = ");
            expression(*target.val->multi_assign_ref->source);
        } else {
            assignedName(target);
            write(" = ");
            expression(*target.val);
        }
        i += count;
    }
    --m_indent;
}

void Printer::deleteFrom(const PgQuery__DeleteStmt& statement)
{
    const auto scope = withClause(statement.with_clause);
    write("DELETE FROM ");
    rangeVar(*statement.relation);
    fromClause("USING", {statement.using_clause, statement.n_using_clause});
    whereClause("WHERE", statement.where_clause);
    returning({statement.returning_list, statement.n_returning_list});
    m_commonTables.resize(scope);
}

void Printer::merge(const PgQuery__MergeStmt& merge)
{
    const auto scope = withClause(merge.with_clause);
    write("MERGE INTO ");
    rangeVar(*merge.relation);
    newline();
    write("USING ");
    fromItem(*merge.source_relation);
    write(" ON ");
    expression(*merge.join_condition);
    for (const auto* item : nodes(merge.merge_when_clauses, merge.n_merge_when_clauses))
        mergeWhen(*item->merge_when_clause);
    m_commonTables.resize(scope);
}

void Printer::mergeWhen(const PgQuery__MergeWhenClause& clause)
{
    newline();
    write(clause.matched ? "WHEN MATCHED" : "WHEN NOT MATCHED");
    if (clause.condition) {
        write(" AND ");
        expression(*clause.condition);
    }
    write(" THEN ");
    switch (clause.command_type) {
    case PG_QUERY__CMD_TYPE__CMD_UPDATE:
        write("UPDATE SET");
        return assignments({clause.target_list, clause.n_target_list});
    case PG_QUERY__CMD_TYPE__CMD_DELETE:
        return write("DELETE");
    case PG_QUERY__CMD_TYPE__CMD_NOTHING:
        return write("DO NOTHING");
    case PG_QUERY__CMD_TYPE__CMD_INSERT:
        break;
    default:
        return fail();
    }
    write("INSERT");
    if (clause.n_target_list > 0) {
        write(" (");
        insertTargets({clause.target_list, clause.n_target_list});
        write(")");
    }
    write(overridingText(clause.override));
    if (clause.n_values == 0)
        return write(" DEFAULT VALUES");
    write(" VALUES (");
    commaList({clause.values, clause.n_values});
    write(")");
}

void Printer::returning(Nodes items)
{
    if (items.empty())
        return;
    newline();
    write("RETURNING");
    targets(items);
}

} // namespace cofferdam::sql
