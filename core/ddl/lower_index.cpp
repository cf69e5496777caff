#include "lower_context.h"

namespace cofferdam::ddl::lowering {

catalog::IndexElement indexElement(Lowering& l, const PgQuery__IndexElem& s)
{
    catalog::IndexElement out;
    if (s.expr)
        out.expression = l.expression(s.expr);
    else
        out.column = s.name;
    if (s.n_collation > 0)
        out.collation = sqlName(sql::nodes(s.collation, s.n_collation));
    if (s.n_opclass > 0)
        out.operatorClass = sqlName(sql::nodes(s.opclass, s.n_opclass));
    out.operatorClassOptions = optionsOf(l, sql::nodes(s.opclassopts, s.n_opclassopts), "an operator class");
    out.descending = s.ordering == PG_QUERY__SORT_BY_DIR__SORTBY_DESC;
    // Manual, CREATE INDEX: NULLS FIRST is the default of DESC, NULLS LAST that of ASC.
    if (s.nulls_ordering == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_FIRST && !out.descending)
        out.nullsFirst = true;
    if (s.nulls_ordering == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_LAST && out.descending)
        out.nullsFirst = false;
    return out;
}

std::vector<std::string> indexColumns(NodeSpan elements)
{
    std::vector<std::string> out;
    for (const auto* node : elements)
        out.emplace_back(node->node_case == PG_QUERY__NODE__NODE_INDEX_ELEM ? std::string_view(node->index_elem->name) : sql::stringOf(node));
    return out;
}

void lowerIndex(Lowering& l, const PgQuery__IndexStmt& s)
{
    CreateIndex out;
    out.name = s.idxname;
    out.table = qualified(l, *s.relation);
    out.concurrently = s.concurrent;
    out.ifNotExists = s.if_not_exists;
    catalog::Index& index = out.value;
    if (s.access_method[0])
        index.method = s.access_method;
    index.unique = s.unique;
    index.nullsNotDistinct = s.nulls_not_distinct;
    index.only = !s.relation->inh;
    for (const auto* node : sql::nodes(s.index_params, s.n_index_params))
        index.elements.push_back(indexElement(l, *node->index_elem));
    index.include = indexColumns(sql::nodes(s.index_including_params, s.n_index_including_params));
    index.where = l.expression(s.where_clause);
    index.storageParameters = optionsOf(l, sql::nodes(s.options, s.n_options), "CREATE INDEX");
    index.tablespace = s.table_space;
    l.emit(std::move(out));
}

void lowerReindex(Lowering& l, const PgQuery__ReindexStmt& s)
{
    if (s.kind != PG_QUERY__REINDEX_OBJECT_TYPE__REINDEX_OBJECT_INDEX)
        return l.notModelled("REINDEX of more than one index");
    Reindex out{qualified(l, *s.relation), false};
    for (const auto* node : sql::nodes(s.params, s.n_params)) {
        const PgQuery__DefElem& option = *node->def_elem;
        if (std::string_view(option.defname) == "concurrently")
            out.concurrently = sql::optionBoolean(option).value_or(true);
        else if (std::string_view(option.defname) != "verbose")
            l.notModelled("option " + std::string(option.defname) + " of REINDEX", option.location);
    }
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
