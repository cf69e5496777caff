#include "query_walker.h"

#include "base/quote.h"

/// Rows as values.
namespace cofferdam::resolve {

using catalog::Kind;

bool isStar(const PgQuery__ColumnRef& column)
{
    return column.n_fields > 0 && column.fields[column.n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

/// t.* as a value: the whole row, which is a use of no column, unless the row is that of a query.
void QueryWalker::rowValue(const PgQuery__ColumnRef& column, const Scope& scope)
{
    const auto parts = sql::stringList(column.fields, column.n_fields);
    for (const Scope* level = &scope; level; level = level->outer) {
        for (const RangeEntry& entry : level->entries) {
            if (entry.alias != parts[parts.size() - 2])
                continue;
            if (!entry.relation || !entry.known)
                return rowOfColumns(column, scope);
            return bindQualifier(column, entry);
        }
    }
    rowOfColumns(column, scope);
}

void QueryWalker::rowOfColumns(const PgQuery__ColumnRef& column, const Scope& scope)
{
    Output ignored;
    star(column, scope, ignored);
    m_binding.stars.pop_back();
}

/// In ROW(t.*) the server puts each column.
void QueryWalker::rowExpression(const PgQuery__RowExpr& row, const Scope& scope)
{
    for (const PgQuery__Node* item : sql::nodes(row.args, row.n_args)) {
        const bool all = item->node_case == PG_QUERY__NODE__NODE_COLUMN_REF && isStar(*item->column_ref) && item->column_ref->n_fields > 1;
        if (all)
            rowOfColumns(*item->column_ref, scope);
        else
            walk(item->base, scope);
    }
}

bool QueryWalker::rowCall(const PgQuery__ColumnRef& column, const RangeEntry& entry, const std::string& name)
{
    const std::string signature = "(" + base::quoteQualified(entry.relation->schema, entry.relation->name) + ")";
    std::vector<std::string> schemas = m_searchPath;
    schemas.push_back(entry.relation->schema); // a text that is bound already has no path
    for (const std::string& schema : schemas) {
        const ObjectId function{Kind::Function, schema, name, signature};
        if (!m_catalog.contains(function))
            continue;
        const std::uint32_t begin = offset(column.location);
        m_binding.rowCalls.push_back({begin, nameEnd(begin), entry.alias, function});
        m_binding.names.push_back({begin, begin, function, false, false});
        return true;
    }
    return false;
}

} // namespace cofferdam::resolve
