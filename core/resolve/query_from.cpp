#include "query_walker.h"

#include <algorithm>

/// The items of FROM.
namespace cofferdam::resolve {

namespace {

std::string lastName(PgQuery__Node* const* items, std::size_t count)
{
    const auto names = sql::stringList(items, count);
    return names.empty() ? std::string() : names.back();
}

const PgQuery__FuncCall* firstCall(const PgQuery__RangeFunction& range)
{
    if (range.n_functions == 0)
        return nullptr;
    const auto items = sql::listItems(range.functions[0]);
    return !items.empty() && items[0] && items[0]->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? items[0]->func_call : nullptr;
}

} // namespace

void QueryWalker::applyAlias(const PgQuery__Alias* alias, RangeEntry& entry)
{
    if (!alias)
        return;
    entry.alias = alias->aliasname;
    entry.schema.clear();
    const auto names = sql::stringList(alias->colnames, alias->n_colnames);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i < entry.columns.size())
            entry.columns[i].name = names[i];
        else
            entry.columns.push_back({names[i], {}});
    }
}

void QueryWalker::fromItem(const PgQuery__Node& node, Scope& scope)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_RANGE_VAR: return rangeVar(*node.range_var, scope);
    case PG_QUERY__NODE__NODE_RANGE_SUBSELECT: return rangeSubselect(*node.range_subselect, scope);
    case PG_QUERY__NODE__NODE_RANGE_FUNCTION: return rangeFunction(*node.range_function, scope);
    case PG_QUERY__NODE__NODE_JOIN_EXPR: return join(*node.join_expr, scope);
    case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE: return fromItem(*node.range_table_sample->relation, scope);
    case PG_QUERY__NODE__NODE_RANGE_TABLE_FUNC: {
        const PgQuery__RangeTableFunc& range = *node.range_table_func;
        walk(range.base, scope);
        RangeEntry entry;
        for (const PgQuery__Node* column : sql::nodes(range.columns, range.n_columns))
            entry.columns.push_back({column->range_table_func_col->colname, {}});
        applyAlias(range.alias, entry);
        scope.entries.push_back(std::move(entry));
        return;
    }
    default: walk(node.base, scope);
    }
}

void QueryWalker::rangeVar(const PgQuery__RangeVar& range, Scope& scope)
{
    RangeEntry entry;
    entry.alias = range.relname;
    const std::string schema = range.schemaname ? range.schemaname : "";
    const CommonTable* common = schema.empty() ? scope.findCommonTable(range.relname) : nullptr;
    if (common) {
        entry.columns = common->columns;
        entry.known = common->known;
    } else if (const auto relation = findRelation(schema, range.relname)) {
        entry.relation = *relation;
        entry.schema = relation->schema;
        const std::uint32_t begin = offset(range.location);
        for (const std::string& column : columnNames(m_catalog, *relation))
            entry.columns.push_back({column, {columnId(*relation, column)}, begin});
        entry.known = !entry.columns.empty();
        const bool plain = !range.alias || range.alias->n_colnames == 0;
        if (plain)
            m_items.emplace(begin, JoinedItem{begin, range.alias ? aliasEnd(nameEnd(begin)) : nameEnd(begin), range.alias != nullptr, *relation});
        m_binding.names.push_back({begin, nameEnd(begin), *relation, false, false});
    } else {
        entry.known = false;
    }
    applyAlias(range.alias, entry);
    scope.entries.push_back(std::move(entry));
}

void QueryWalker::rangeSubselect(const PgQuery__RangeSubselect& range, Scope& scope)
{
    RangeEntry entry;
    // Without LATERAL the sub-select does not see its neighbours.
    Scope around;
    around.outer = scope.outer;
    around.commonTables = scope.commonTables;
    const Output output = select(*range.subquery->select_stmt, range.lateral ? &scope : &around);
    for (const OfferedColumn& column : output.columns) {
        entry.columns.push_back({column.name, {}});
        entry.columns.back().value = column.value;
    }
    entry.known = output.known;
    applyAlias(range.alias, entry);
    scope.entries.push_back(std::move(entry));
}

void QueryWalker::rangeFunction(const PgQuery__RangeFunction& range, Scope& scope)
{
    for (const PgQuery__Node* function : sql::nodes(range.functions, range.n_functions))
        walk(function->base, scope); // a function in FROM is LATERAL by itself
    RangeEntry entry;
    const PgQuery__FuncCall* call = firstCall(range);
    entry.alias = call ? lastName(call->funcname, call->n_funcname) : std::string();
    for (const PgQuery__Node* column : sql::nodes(range.coldeflist, range.n_coldeflist))
        entry.columns.push_back({column->column_def->colname, {}});
    const bool alone = call && !range.is_rowsfrom && range.n_functions == 1;
    if (alone && range.n_coldeflist == 0)
        entry.columns = columnsOfCall(*call, range.alias ? range.alias->aliasname : entry.alias);
    entry.known = alone && !entry.columns.empty();
    applyAlias(range.alias, entry);
    if (entry.columns.empty() && !entry.alias.empty())
        entry.columns.push_back({entry.alias, {}}); // a scalar function's column is called like the item
    if (range.ordinality)
        entry.columns.push_back({"ordinality", {}});
    scope.entries.push_back(std::move(entry));
}

/// Of the one function of the catalog that the call can mean: nothing when there are several, or when it is none of the catalog's.
std::vector<OfferedColumn> QueryWalker::columnsOfCall(const PgQuery__FuncCall& call, const std::string& alias) const
{
    const auto name = sql::stringList(call.funcname, call.n_funcname);
    std::vector<std::string> schemas = m_searchPath;
    if (name.size() > 1)
        schemas = {name[name.size() - 2]};
    for (const std::string& schema : name.empty() ? std::vector<std::string>() : schemas) {
        const auto found = m_catalog.parts(catalog::Kind::Function, {catalog::Kind::Function, schema, name.back(), {}});
        if (found.size() > 1)
            return {};
        if (found.empty())
            continue;
        const auto& function = found.front().as<catalog::Function>();
        const auto rows = rowsOf(m_catalog, function);
        std::vector<OfferedColumn> out;
        for (std::string& column : resultColumns(m_catalog, function, alias)) {
            OfferedColumn offered{std::move(column), {}};
            if (rows)
                offered.sources = {columnId(*rows, offered.name)};
            offered.followsName = false;
            out.push_back(std::move(offered));
        }
        return out;
    }
    return {};
}

void QueryWalker::join(const PgQuery__JoinExpr& join, Scope& scope)
{
    const std::size_t left = scope.entries.size();
    fromItem(*join.larg, scope);
    const std::size_t right = scope.entries.size();
    fromItem(*join.rarg, scope);
    mergeUsing(join, left, right, scope);
    if (join.quals)
        walk(join.quals->base, scope);
    if (!join.alias)
        return;
    // An alias on the join hides its items.
    RangeEntry entry;
    for (std::size_t i = left; i < scope.entries.size(); ++i) {
        entry.known = entry.known && scope.entries[i].known;
        for (const OfferedColumn& column : scope.entries[i].columns)
            entry.columns.push_back(column);
    }
    applyAlias(join.alias, entry);
    scope.entries.resize(left);
    scope.entries.push_back(std::move(entry));
}

void QueryWalker::mergeUsing(const PgQuery__JoinExpr& join, std::size_t left, std::size_t right, Scope& scope)
{
    auto names = sql::stringList(join.using_clause, join.n_using_clause);
    const auto offered = [&](std::size_t from, std::size_t to, const std::string& name) -> const OfferedColumn* {
        for (std::size_t i = from; i < to; ++i) {
            if (const OfferedColumn* column = ofEntry(scope.entries[i], name))
                return column;
        }
        return nullptr;
    };
    const auto ownerOf = [&](std::size_t from, std::size_t to, const std::string& name) {
        const auto found = std::find_if(scope.entries.begin() + static_cast<std::ptrdiff_t>(from), scope.entries.begin() + static_cast<std::ptrdiff_t>(to),
                                        [&](const RangeEntry& entry) { return ofEntry(entry, name) != nullptr; });
        return found == scope.entries.begin() + static_cast<std::ptrdiff_t>(to) ? std::string() : found->alias;
    };
    if (join.is_natural) {
        for (std::size_t i = left; i < right; ++i) {
            for (const OfferedColumn& column : scope.entries[i].columns) {
                if (offered(right, scope.entries.size(), column.name))
                    names.push_back(column.name);
            }
        }
    }
    if (const std::int32_t location = sql::locationOf(*join.rarg); join.is_natural && location >= 0)
        m_binding.naturalJoins.push_back({offset(location), names});
    for (const std::string& name : names) {
        UsingColumn used{name, {}, {}};
        OfferedColumn merged{name, {}};
        // What the server keeps: the left side's column, of a right join the right side's, and of a full join both.
        const bool rightOnly = join.jointype == PG_QUERY__JOIN_TYPE__JOIN_RIGHT;
        const auto earlier = std::find_if(scope.merged.begin(), scope.merged.end(), [&](const OfferedColumn& m) { return m.name == name; });
        if (join.jointype != PG_QUERY__JOIN_TYPE__JOIN_FULL)
            merged.owner = !rightOnly && earlier != scope.merged.end() ? earlier->owner : ownerOf(rightOnly ? right : left, rightOnly ? scope.entries.size() : right, name);
        for (const OfferedColumn* side : {offered(left, right, name), offered(right, scope.entries.size(), name)}) {
            if (!side)
                continue;
            for (const ObjectId& source : side->sources) {
                if (side->followsName)
                    used.columns.push_back(source);
                else if (const std::int32_t at = sql::locationOf(*join.rarg); at >= 0)
                    m_binding.names.push_back({offset(at), offset(at), source, false, false});
            }
            if (const auto item = m_items.find(side->item); item != m_items.end())
                used.items.push_back(item->second);
        }
        m_binding.usingColumns.push_back(std::move(used));
        if (earlier != scope.merged.end())
            *earlier = std::move(merged);
        else
            scope.merged.push_back(std::move(merged));
    }
}

} // namespace cofferdam::resolve
