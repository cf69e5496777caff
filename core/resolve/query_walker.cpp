#include "query_walker.h"

#include "base/quote.h"
#include "resolve/column_name.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::resolve {

using catalog::Kind;

namespace {

const PgQuery__ColumnRef* asColumn(const PgQuery__Node* node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_COLUMN_REF ? node->column_ref : nullptr;
}

bool isSystemColumn(const std::string& name)
{
    static const std::vector<std::string> names{"ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "oid"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::vector<OfferedColumn> QueryWalker::statement(const PgQuery__Node& node, const Scope* outer, bool top)
{
    Output output;
    output.known = false;
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_SELECT_STMT: output = select(*node.select_stmt, outer); break;
    case PG_QUERY__NODE__NODE_INSERT_STMT: insert(*node.insert_stmt, outer); break;
    case PG_QUERY__NODE__NODE_UPDATE_STMT: update(*node.update_stmt, outer); break;
    case PG_QUERY__NODE__NODE_DELETE_STMT: remove(*node.delete_stmt, outer); break;
    case PG_QUERY__NODE__NODE_RETURN_STMT:
        if (node.return_stmt->returnval)
            walk(node.return_stmt->returnval->base, {});
        break;
    default: break;
    }
    if (top) {
        m_binding.outputKnown = output.known;
        for (const OfferedColumn& column : output.columns)
            m_binding.outputColumns.push_back(column.name);
    }
    return std::move(output.columns);
}

void QueryWalker::expression(const PgQuery__Node& node, const Scope& scope)
{
    walk(node.base, scope);
}

void QueryWalker::body(const PgQuery__Node& node)
{
    if (node.node_case == PG_QUERY__NODE__NODE_LIST) {
        for (const PgQuery__Node* item : sql::listItems(&node)) {
            if (item)
                body(*item);
        }
    } else {
        statement(node, nullptr, false);
    }
}

void QueryWalker::rule(const PgQuery__RuleStmt& rule, const Scope& scope)
{
    if (rule.where_clause)
        walk(rule.where_clause->base, scope);
    for (const PgQuery__Node* action : sql::nodes(rule.actions, rule.n_actions))
        statement(*action, &scope, false);
}

QueryWalker::Output QueryWalker::select(const PgQuery__SelectStmt& select, const Scope* outer)
{
    Scope scope;
    scope.outer = outer;
    commonTables(select.with_clause, scope);
    if (select.op == PG_QUERY__SET_OPERATION__SETOP_NONE)
        return plainSelect(select, scope);
    scope.amongTables = true;
    Output output = this->select(*select.larg, &scope);
    this->select(*select.rarg, &scope);
    // What the arms' columns really are no longer matters: names above mean the union's own columns.
    for (OfferedColumn& column : output.columns) {
        column.sources.clear();
        column.value = noItem;
    }
    for (const PgQuery__Node* sort : sql::nodes(select.sort_clause, select.n_sort_clause)) {
        const auto* column = asColumn(sort->sort_by->node);
        if (!column)
            walk(sort->base, scope);
    }
    return output;
}

QueryWalker::Output QueryWalker::plainSelect(const PgQuery__SelectStmt& select, Scope& scope)
{
    Output output;
    for (const PgQuery__Node* item : sql::nodes(select.from_clause, select.n_from_clause))
        fromItem(*item, scope);
    if (select.n_values_lists > 0) {
        const auto row = sql::listItems(select.values_lists[0]);
        for (std::size_t i = 0; i < row.size(); ++i)
            output.columns.push_back({"column" + std::to_string(i + 1), {}});
        for (const PgQuery__Node* values : sql::nodes(select.values_lists, select.n_values_lists))
            walk(values->base, scope);
        return output;
    }
    targets(select.target_list, select.n_target_list, scope, output);
    const auto namesOutput = [&](const PgQuery__Node* node) {
        const auto* column = asColumn(node);
        if (!column || column->n_fields != 1 || isStar(*column))
            return false;
        const std::string name(sql::stringOf(column->fields[0]));
        return std::any_of(output.columns.begin(), output.columns.end(), [&](const OfferedColumn& c) { return c.name == name; });
    };
    const auto all = [&](PgQuery__Node* const* items, std::size_t count) {
        for (const PgQuery__Node* item : sql::nodes(items, count))
            walk(item->base, scope);
    };
    all(select.distinct_clause, select.n_distinct_clause);
    if (select.where_clause)
        walk(select.where_clause->base, scope);
    for (const PgQuery__Node* group : sql::nodes(select.group_clause, select.n_group_clause)) {
        const RangeEntry* entry = nullptr;
        const auto* column = asColumn(group);
        const bool input = column && column->n_fields == 1 && !isStar(*column) &&
                           bare(std::string(sql::stringOf(column->fields[0])), scope, &entry);
        if (input || !namesOutput(group)) // GROUP BY prefers columns of FROM
            walk(group->base, scope);
    }
    if (select.having_clause)
        walk(select.having_clause->base, scope);
    all(select.window_clause, select.n_window_clause);
    for (const PgQuery__Node* sort : sql::nodes(select.sort_clause, select.n_sort_clause)) {
        const PgQuery__Node* key = sort->sort_by->node;
        if (!namesOutput(key)) { // ORDER BY prefers output columns
            walk(sort->base, scope);
            continue;
        }
        // Versions up to 15 print what the output column is, newer ones its name.
        const PgQuery__ColumnRef& column = *asColumn(key);
        if (std::string item = itemOfOutput(select, std::string(sql::stringOf(column.fields[0])), scope); !item.empty())
            m_binding.bareColumns.push_back({offset(column.location), std::move(item), scope.outer != nullptr, false});
    }
    if (select.limit_count)
        walk(select.limit_count->base, scope);
    if (select.limit_offset)
        walk(select.limit_offset->base, scope);
    return output;
}

void QueryWalker::commonTables(const PgQuery__WithClause* with, Scope& scope)
{
    if (!with)
        return;
    for (const PgQuery__Node* node : sql::nodes(with->ctes, with->n_ctes)) {
        const PgQuery__CommonTableExpr& cte = *node->common_table_expr;
        CommonTable table;
        const auto aliases = sql::stringList(cte.aliascolnames, cte.n_aliascolnames);
        const auto rename = [&](std::vector<OfferedColumn>& columns) {
            for (std::size_t i = 0; i < aliases.size(); ++i) {
                if (i < columns.size())
                    columns[i].name = aliases[i];
                else
                    columns.push_back({aliases[i], {}});
            }
            for (OfferedColumn& column : columns)
                column.sources.clear();
        };
        const bool recursive = with->recursive && cte.ctequery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT &&
                               cte.ctequery->select_stmt->op != PG_QUERY__SET_OPERATION__SETOP_NONE;
        if (recursive) {
            // The first arm says what the table is; bound a second time with the rest, it leaves equal names, which is no harm.
            Binding before = m_binding;
            table.columns = select(*cte.ctequery->select_stmt->larg, &scope).columns;
            m_binding = std::move(before);
            rename(table.columns);
            scope.commonTables.insert_or_assign(cte.ctename, table);
        }
        const std::vector<OfferedColumn> first = table.columns;
        table.columns = statement(*cte.ctequery, &scope, false);
        for (std::size_t i = 0; recursive && i < first.size() && i < table.columns.size(); ++i)
            table.columns[i].value = first[i].value; // the arm that is not recursive decides the types
        table.known = cte.ctequery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT;
        rename(table.columns);
        scope.commonTables.insert_or_assign(cte.ctename, std::move(table));
    }
}

void QueryWalker::insert(const PgQuery__InsertStmt& statement, const Scope* outer)
{
    Scope scope;
    scope.outer = outer;
    commonTables(statement.with_clause, scope);
    rangeVar(*statement.relation, scope);
    const RangeEntry target = scope.entries.front();
    for (const PgQuery__Node* node : sql::nodes(statement.cols, statement.n_cols)) {
        const PgQuery__ResTarget& column = *node->res_target;
        if (!target.relation)
            continue;
        const std::uint32_t begin = offset(column.location);
        m_binding.names.push_back({begin, nameEnd(begin), columnId(*target.relation, column.name), false, false});
    }
    Scope source = scope;
    source.entries.clear();
    source.amongTables = true;
    if (statement.select_stmt)
        fills(statement, target, select(*statement.select_stmt->select_stmt, &source));
    RangeEntry excluded = target;
    excluded.alias = "excluded";
    excluded.schema.clear();
    if (statement.on_conflict_clause) {
        Scope conflict = scope;
        conflict.entries.push_back(std::move(excluded));
        walk(statement.on_conflict_clause->base, conflict);
    }
    Output output;
    targets(statement.returning_list, statement.n_returning_list, scope, output);
}

/// A server writes the list out: as many of the table's columns as there are values.
void QueryWalker::fills(const PgQuery__InsertStmt& statement, const RangeEntry& target, const Output& values)
{
    if (statement.n_cols > 0 || !target.known || !values.known || values.columns.empty() || values.columns.size() > target.columns.size())
        return;
    const std::uint32_t name = nameEnd(offset(statement.relation->location));
    InsertedColumns inserted{statement.relation->alias ? aliasEnd(name) : name, {}};
    for (std::size_t i = 0; i < values.columns.size(); ++i) {
        inserted.columns.push_back(target.columns[i].name);
        for (const ObjectId& source : target.columns[i].sources)
            m_binding.names.push_back({inserted.at, inserted.at, source, false, false});
    }
    m_binding.inserts.push_back(std::move(inserted));
}

void QueryWalker::update(const PgQuery__UpdateStmt& statement, const Scope* outer)
{
    Scope scope;
    scope.outer = outer;
    commonTables(statement.with_clause, scope);
    rangeVar(*statement.relation, scope);
    const auto relation = scope.entries.front().relation;
    for (const PgQuery__Node* item : sql::nodes(statement.from_clause, statement.n_from_clause))
        fromItem(*item, scope);
    for (const PgQuery__Node* node : sql::nodes(statement.target_list, statement.n_target_list)) {
        const PgQuery__ResTarget& target = *node->res_target;
        if (relation) {
            const std::uint32_t begin = offset(target.location);
            m_binding.names.push_back({begin, nameEnd(begin), columnId(*relation, target.name), false, false});
        }
        if (target.val)
            walk(target.val->base, scope);
    }
    if (statement.where_clause)
        walk(statement.where_clause->base, scope);
    Output output;
    targets(statement.returning_list, statement.n_returning_list, scope, output);
}

void QueryWalker::remove(const PgQuery__DeleteStmt& statement, const Scope* outer)
{
    Scope scope;
    scope.outer = outer;
    commonTables(statement.with_clause, scope);
    rangeVar(*statement.relation, scope);
    for (const PgQuery__Node* item : sql::nodes(statement.using_clause, statement.n_using_clause))
        fromItem(*item, scope);
    if (statement.where_clause)
        walk(statement.where_clause->base, scope);
    Output output;
    targets(statement.returning_list, statement.n_returning_list, scope, output);
}

void QueryWalker::targets(PgQuery__Node* const* items, std::size_t count, const Scope& scope, Output& output)
{
    for (const PgQuery__Node* node : sql::nodes(items, count)) {
        const PgQuery__ResTarget& target = *node->res_target;
        const auto* column = asColumn(target.val);
        if (column && isStar(*column)) {
            star(*column, scope, output);
            continue;
        }
        const bool aliased = target.name && *target.name;
        OfferedColumn offered{aliased ? std::string(target.name) : outputColumnName(target.val), {}};
        offered.value = offset(target.location);
        if (column) {
            if (const OfferedColumn* source = columnRef(*column, scope, !aliased)) {
                offered.sources = source->sources;
                offered.followsName = source->followsName;
            }
        } else {
            walk(target.val->base, scope);
        }
        output.columns.push_back(std::move(offered));
    }
}

void QueryWalker::star(const PgQuery__ColumnRef& column, const Scope& scope, Output& output)
{
    const auto parts = sql::stringList(column.fields, column.n_fields);
    StarExpansion expansion;
    expansion.begin = offset(column.location);
    expansion.end = nameEnd(expansion.begin);
    const auto add = [&](const RangeEntry& entry) {
        output.known = output.known && entry.known;
        if (!entry.known && entry.relation)
            whole(*entry.relation);
        for (const OfferedColumn& offered : entry.columns) {
            const bool merged = parts.size() == 1 && std::any_of(scope.merged.begin(), scope.merged.end(), [&](const OfferedColumn& m) {
                                    return m.name == offered.name;
                                });
            if (merged)
                continue;
            expansion.columns.emplace_back(entry.alias, offered.name);
            output.columns.push_back(offered);
            for (const ObjectId& source : offered.sources)
                m_binding.names.push_back({expansion.begin, expansion.begin, source, false, false});
        }
    };
    if (parts.size() == 1) {
        for (const OfferedColumn& merged : scope.merged) {
            expansion.columns.emplace_back(merged.owner, merged.name);
            output.columns.push_back(merged);
        }
        for (const RangeEntry& entry : scope.entries)
            add(entry);
    } else {
        const std::string& alias = parts[parts.size() - 2];
        for (const Scope* level = &scope; level; level = level->outer) {
            const auto found = std::find_if(level->entries.begin(), level->entries.end(),
                                            [&](const RangeEntry& entry) { return entry.alias == alias; });
            if (found == level->entries.end())
                continue;
            bindQualifier(column, *found);
            add(*found);
            break;
        }
    }
    m_binding.stars.push_back(std::move(expansion));
}

void QueryWalker::walk(const ProtobufCMessage& message, const Scope& scope)
{
    if (message.descriptor == &pg_query__column_ref__descriptor) {
        const auto& column = reinterpret_cast<const PgQuery__ColumnRef&>(message);
        if (!isStar(column))
            columnRef(column, scope, false);
        else if (column.n_fields > 1)
            rowValue(column, scope);
        return;
    }
    if (message.descriptor == &pg_query__row_expr__descriptor) {
        rowExpression(reinterpret_cast<const PgQuery__RowExpr&>(message), scope);
        return;
    }
    if (message.descriptor == &pg_query__select_stmt__descriptor) {
        select(reinterpret_cast<const PgQuery__SelectStmt&>(message), &scope);
        return;
    }
    sql::forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { walk(child, scope); });
}

const OfferedColumn* QueryWalker::ofEntry(const RangeEntry& entry, const std::string& name)
{
    const auto found = std::find_if(entry.columns.begin(), entry.columns.end(), [&](const OfferedColumn& c) { return c.name == name; });
    return found == entry.columns.end() ? nullptr : &*found;
}

/// The FROM item behind an output column that is a column of that very name; empty for any other output.
std::string QueryWalker::itemOfOutput(const PgQuery__SelectStmt& select, const std::string& name, const Scope& scope)
{
    const auto itemOfBare = [&] {
        const RangeEntry* entry = nullptr;
        const OfferedColumn* found = bare(name, scope, &entry);
        return entry ? entry->alias : found ? found->owner : std::string();
    };
    bool star = false;
    for (const PgQuery__Node* node : sql::nodes(select.target_list, select.n_target_list)) {
        const PgQuery__ResTarget& target = *node->res_target;
        const auto* column = asColumn(target.val);
        if (column && isStar(*column)) {
            star = true;
            continue;
        }
        const auto parts = column ? sql::stringList(column->fields, column->n_fields) : std::vector<std::string>();
        const std::string output = *target.name ? target.name : parts.empty() ? std::string() : parts.back();
        if (output != name)
            continue;
        if (parts.empty() || parts.back() != name || parts.size() > 2)
            return {};
        return parts.size() == 2 ? parts.front() : itemOfBare();
    }
    return star ? itemOfBare() : std::string();
}

const OfferedColumn* QueryWalker::bare(const std::string& name, const Scope& scope, const RangeEntry** entry)
{
    for (const Scope* level = &scope; level; level = level->outer) {
        for (const OfferedColumn& merged : level->merged) {
            if (merged.name == name)
                return &merged;
        }
        for (const RangeEntry& candidate : level->entries) {
            if (const OfferedColumn* found = ofEntry(candidate, name)) {
                *entry = &candidate;
                return found;
            }
        }
    }
    return nullptr;
}

const OfferedColumn* QueryWalker::columnRef(const PgQuery__ColumnRef& column, const Scope& scope, bool output)
{
    const auto parts = sql::stringList(column.fields, column.n_fields);
    if (parts.empty())
        return nullptr;
    if (parts.size() == 1) {
        const RangeEntry* entry = nullptr;
        if (const OfferedColumn* found = bare(parts.front(), scope, &entry)) {
            bindTo(column, *found, output);
            const std::string& item = entry ? entry->alias : found->owner;
            if (!item.empty())
                m_binding.bareColumns.push_back({offset(column.location), item, scope.outer != nullptr, output});
            return found;
        }
        if (isSystemColumn(parts.front()) || parameter(column, parts, scope))
            return nullptr;
        attributeToUnknown(column, scope, output);
        // A whole row, which is a use of no column (any of them may be dropped), or a column of something whose columns nobody told us.
        bool somewhere = m_routine || isStar(column);
        for (const Scope* level = &scope; level; level = level->outer) {
            for (const RangeEntry& candidate : level->entries) {
                somewhere = somewhere || !candidate.known || candidate.alias == parts.front();
                if (candidate.relation && !candidate.known)
                    whole(*candidate.relation);
                if (candidate.relation && candidate.alias == parts.front())
                    m_binding.names.push_back({offset(column.location), offset(column.location), *candidate.relation, false, false});
            }
        }
        if (!somewhere)
            m_binding.unknownColumns.push_back(parts.front());
        return nullptr;
    }
    // schema.table.column, table.column, or column.field of a composite value.
    for (const std::size_t at : {parts.size() - 2, std::size_t(0)}) {
        for (const Scope* level = &scope; level; level = level->outer) {
            for (const RangeEntry& entry : level->entries) {
                if (entry.alias != parts[at] || (at > 0 && !entry.schema.empty() && entry.schema != parts[at - 1]))
                    continue;
                bindQualifier(column, entry);
                if (const OfferedColumn* found = ofEntry(entry, parts[at + 1])) {
                    bindTo(column, *found, output);
                    return found;
                }
                if (entry.relation && !entry.known)
                    whole(*entry.relation);
                else if (entry.relation && at + 2 == parts.size() && !isStar(column) && !isSystemColumn(parts.back()) && !rowCall(column, entry, parts.back()))
                    m_binding.unknownColumns.push_back(parts[at] + "." + parts.back());
                return nullptr;
            }
        }
    }
    parameter(column, parts, scope);
    return nullptr;
}

/// Columns come before arguments of that name (manual, 38.5.1 Arguments for SQL Functions).
bool QueryWalker::parameter(const PgQuery__ColumnRef& column, const std::vector<std::string>& parts, const Scope& scope)
{
    const bool qualified = parts.size() == 2;
    if (!m_routine || parts.size() > 2 || (qualified && parts.front() != m_routine->routine) ||
        std::find(m_routine->arguments.begin(), m_routine->arguments.end(), parts.back()) == m_routine->arguments.end())
        return false;
    bool among = false;
    for (const Scope* level = &scope; level; level = level->outer)
        among = among || level->amongTables || !level->entries.empty();
    m_binding.parameters.push_back({offset(column.location), parts.back(), qualified, among});
    return true;
}

/// A name that no known item offers belongs to the only item whose columns nobody told us (a system view, a function).
void QueryWalker::attributeToUnknown(const PgQuery__ColumnRef& column, const Scope& scope, bool output)
{
    for (const Scope* level = &scope; level; level = level->outer) {
        const auto unknown = std::count_if(level->entries.begin(), level->entries.end(), [](const RangeEntry& e) { return !e.known; });
        if (unknown == 0)
            continue;
        const auto entry = std::find_if(level->entries.begin(), level->entries.end(), [](const RangeEntry& e) { return !e.known; });
        const std::string name(sql::stringOf(column.fields[0]));
        if (unknown == 1 && !entry->alias.empty() && entry->alias != name)
            m_binding.bareColumns.push_back({offset(column.location), entry->alias, scope.outer != nullptr, output});
        return;
    }
}

void QueryWalker::bindTo(const PgQuery__ColumnRef& column, const OfferedColumn& target, bool output)
{
    const std::uint32_t begin = offset(column.location);
    const std::uint32_t end = nameEnd(begin);
    if (target.sources.empty() && target.value != noItem)
        m_binding.computed.push_back({begin, target.value});
    for (const ObjectId& source : target.sources) {
        // An item that renames its columns hides the real name from the text.
        if (source.part == target.name && target.followsName)
            m_binding.names.push_back({begin, end, source, false, output, target.item});
        else
            m_binding.names.push_back({begin, begin, source, false, false, target.item});
    }
}

void QueryWalker::bindQualifier(const PgQuery__ColumnRef& column, const RangeEntry& entry)
{
    if (!entry.relation || entry.alias != entry.relation->name || entry.schema.empty())
        return;
    const std::uint32_t begin = offset(column.location);
    m_binding.names.push_back({begin, nameEnd(begin), *entry.relation, true, false});
}

void QueryWalker::whole(const ObjectId& relation)
{
    auto& known = m_binding.wholeRelations;
    if (std::find(known.begin(), known.end(), relation) == known.end())
        known.push_back(relation);
}

std::optional<ObjectId> QueryWalker::findRelation(const std::string& schema, const std::string& name) const
{
    const auto in = [&](const std::string& where) -> std::optional<ObjectId> {
        for (const Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView, Kind::Sequence}) {
            ObjectId id{kind, where, name, {}};
            if (m_catalog.contains(id))
                return id;
        }
        return std::nullopt;
    };
    if (!schema.empty())
        return in(schema);
    for (const std::string& candidate : m_searchPath) {
        if (auto found = in(candidate))
            return found;
    }
    return std::nullopt;
}

std::uint32_t QueryWalker::offset(std::int32_t location) const
{
    return static_cast<std::uint32_t>(m_file.offsetOf(m_file.statements()[m_at], location));
}

std::uint32_t QueryWalker::nameEnd(std::uint32_t begin) const
{
    sql::Lexer lexer(m_text, begin);
    sql::Token token = lexer.next();
    std::size_t end = token.end;
    for (;;) {
        token = lexer.next();
        if (lexer.text(token) != ".")
            break;
        token = lexer.next();
        end = token.end;
    }
    return static_cast<std::uint32_t>(end);
}

std::uint32_t QueryWalker::aliasEnd(std::uint32_t nameEnd) const
{
    sql::Lexer lexer(m_text, nameEnd);
    sql::Token token = lexer.next();
    if (sql::isWord(lexer.text(token), "AS"))
        token = lexer.next();
    return static_cast<std::uint32_t>(token.end);
}

} // namespace cofferdam::resolve
