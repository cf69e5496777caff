#include "scope_names.h"

#include "type_inference.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <string>

namespace cofferdam::sql {
namespace {

template <typename T>
T& mutableOf(const ProtobufCMessage& message)
{
    return const_cast<T&>(reinterpret_cast<const T&>(message));
}

bool readsOnly(const ProtobufCMessage& message)
{
    const auto* descriptor = message.descriptor;
    if (descriptor == &pg_query__insert_stmt__descriptor || descriptor == &pg_query__update_stmt__descriptor || descriptor == &pg_query__delete_stmt__descriptor ||
        descriptor == &pg_query__merge_stmt__descriptor)
        return false;
    bool reads = true;
    forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { reads = reads && readsOnly(child); });
    return reads;
}

/// What a function of PostgreSQL calls its columns in FROM; nothing when that is not certain.
std::vector<std::string> ownColumns(const PgQuery__RangeFunction& range, const std::string& alias)
{
    static constexpr std::array<std::string_view, 4> pairs{"json_each", "jsonb_each", "json_each_text", "jsonb_each_text"};
    static constexpr std::array<std::string_view, 4> elements{"json_array_elements", "jsonb_array_elements", "json_array_elements_text", "jsonb_array_elements_text"};
    static constexpr std::array<std::string_view, 8> scalars{"generate_series",  "generate_subscripts", "json_object_keys", "jsonb_object_keys",
                                                             "jsonb_path_query", "regexp_matches",      "regexp_split_to_table", "string_to_table"};
    if (range.is_rowsfrom || range.n_functions != 1 || range.n_coldeflist > 0)
        return {};
    const auto calls = listItems(range.functions[0]);
    if (calls.empty() || calls.front()->node_case != PG_QUERY__NODE__NODE_FUNC_CALL)
        return {};
    const PgQuery__FuncCall& call = *calls.front()->func_call;
    const std::string name = plainName(call.funcname, call.n_funcname);
    const auto isOneOf = [&](const auto& names) { return std::find(names.begin(), names.end(), name) != names.end(); };
    std::vector<std::string> out;
    if (isOneOf(pairs))
        out = {"key", "value"};
    else if (isOneOf(elements))
        out = {"value"};
    else if (isOneOf(scalars) || (name == "unnest" && call.n_args == 1))
        out = {alias.empty() ? name : alias};
    if (range.ordinality && !out.empty())
        out.emplace_back("ordinality");
    return out;
}

class ScopeNamer {
public:
    ScopeNamer(Arena& arena, const TypeInference& types) : m_arena(arena), m_facts(types.facts()), m_shift(types.shift()) {}

    void statement(PgQuery__Node& node)
    {
        if (node.node_case == PG_QUERY__NODE__NODE_SELECT_STMT)
            select(*node.select_stmt, nullptr);
        else
            walk(node.base, {});
    }

private:
    struct Scope {
        std::map<std::string, std::string, std::less<>> names;
        const Scope* outer = nullptr;
        const std::string* find(std::string_view name) const
        {
            if (const auto found = names.find(name); found != names.end())
                return &found->second;
            return outer ? outer->find(name) : nullptr;
        }
    };

    void select(PgQuery__SelectStmt& select, const Scope* outer)
    {
        Scope scope{{}, outer};
        if (select.with_clause)
            walk(select.with_clause->base, scope);
        if (select.larg) {
            this->select(*select.larg, outer);
            this->select(*select.rarg, outer);
            forgetNames(*select.rarg);
        }
        std::vector<PgQuery__Node*> conditions;
        for (std::size_t i = 0; i < select.n_from_clause; ++i)
            fromItem(*select.from_clause[i], scope, conditions);
        for (const PgQuery__Node* condition : conditions)
            walk(condition->base, scope);
        each(select.target_list, select.n_target_list, scope);
        each(select.distinct_clause, select.n_distinct_clause, scope);
        each(select.group_clause, select.n_group_clause, scope);
        each(select.window_clause, select.n_window_clause, scope);
        each(select.values_lists, select.n_values_lists, scope);
        each(select.sort_clause, select.n_sort_clause, scope);
        for (const PgQuery__Node* part : {select.where_clause, select.having_clause, select.limit_offset, select.limit_count}) {
            if (part)
                walk(part->base, scope);
        }
        for (std::size_t i = 0; i < select.n_locking_clause; ++i)
            lock(*select.locking_clause[i]->locking_clause, scope);
    }

    void each(PgQuery__Node** items, std::size_t count, const Scope& scope)
    {
        for (std::size_t i = 0; i < count; ++i)
            walk(items[i]->base, scope);
    }

    void walk(const ProtobufCMessage& message, const Scope& scope)
    {
        if (message.descriptor == &pg_query__select_stmt__descriptor)
            return select(mutableOf<PgQuery__SelectStmt>(message), &scope);
        if (message.descriptor == &pg_query__column_ref__descriptor)
            return column(mutableOf<PgQuery__ColumnRef>(message), scope);
        if (message.descriptor == &pg_query__node__descriptor)
            rowField(mutableOf<PgQuery__Node>(message), scope);
        if (message.descriptor == &pg_query__res_target__descriptor && wholeRow(mutableOf<PgQuery__ResTarget>(message), scope))
            return;
        forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { walk(child, scope); });
    }

    /// The second arm's columns are called like the first one's. Its own ORDER BY may mean its own names.
    void forgetNames(PgQuery__SelectStmt& arm)
    {
        if (arm.larg) {
            forgetNames(*arm.larg);
            forgetNames(*arm.rarg);
        }
        for (std::size_t i = 0; i < arm.n_target_list && arm.n_sort_clause == 0 && arm.n_group_clause == 0 && arm.n_distinct_clause == 0; ++i)
            arm.target_list[i]->res_target->name = text("-");
    }

    void fromItem(PgQuery__Node& item, Scope& scope, std::vector<PgQuery__Node*>& conditions)
    {
        switch (item.node_case) {
        case PG_QUERY__NODE__NODE_RANGE_VAR: return enter(item.range_var->alias, item.range_var->relname, scope);
        case PG_QUERY__NODE__NODE_RANGE_SUBSELECT: {
            PgQuery__RangeSubselect& range = *item.range_subselect;
            if (range.subquery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT)
                select(*range.subquery->select_stmt, range.lateral ? &scope : scope.outer);
            return enter(range.alias, {}, scope);
        }
        case PG_QUERY__NODE__NODE_RANGE_FUNCTION: return function(*item.range_function, scope);
        case PG_QUERY__NODE__NODE_RANGE_TABLE_FUNC: {
            PgQuery__RangeTableFunc& range = *item.range_table_func;
            PgQuery__Alias* alias = range.alias;
            range.alias = nullptr;
            walk(range.base, scope);
            range.alias = alias;
            return enter(range.alias, {}, scope);
        }
        case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE:
            fromItem(*item.range_table_sample->relation, scope, conditions);
            return each(item.range_table_sample->args, item.range_table_sample->n_args, scope);
        case PG_QUERY__NODE__NODE_JOIN_EXPR: {
            PgQuery__JoinExpr& join = *item.join_expr;
            writeOutNatural(join);
            fromItem(*join.larg, scope, conditions);
            fromItem(*join.rarg, scope, conditions);
            if (join.quals)
                conditions.push_back(join.quals);
            for (PgQuery__Alias* alias : {join.alias, join.join_using_alias}) {
                if (alias)
                    enter(alias, {}, scope);
            }
            return;
        }
        default: return walk(item.base, scope);
        }
    }

    void writeOutNatural(PgQuery__JoinExpr& join)
    {
        const std::int32_t location = join.is_natural ? locationOf(*join.rarg) : -1;
        if (!m_facts.naturalAt || location < static_cast<std::int32_t>(m_shift))
            return;
        const auto columns = m_facts.naturalAt(static_cast<std::size_t>(location) - m_shift);
        if (!columns)
            return;
        join.is_natural = false;
        join.n_using_clause = columns->size();
        join.using_clause = static_cast<PgQuery__Node**>(m_arena.allocate(columns->size() * sizeof(PgQuery__Node*)));
        std::transform(columns->begin(), columns->end(), join.using_clause, [this](const std::string& name) { return nameNode(name); });
    }

    void function(PgQuery__RangeFunction& range, Scope& scope)
    {
        each(range.functions, range.n_functions, scope);
        range.lateral = false; // a function in FROM is LATERAL, said or not
        auto columns = ownColumns(range, range.alias ? range.alias->aliasname : "");
        if (columns.empty())
            columns = columnsOfRoutine(range);
        if (columns.empty())
            return enter(range.alias, {}, scope);
        enter(range.alias, range.alias ? std::string() : calledName(range), scope);
        PgQuery__Alias& alias = *range.alias;
        if (alias.n_colnames >= columns.size())
            return;
        auto** names = static_cast<PgQuery__Node**>(m_arena.allocate(columns.size() * sizeof(PgQuery__Node*)));
        for (std::size_t i = 0; i < columns.size(); ++i)
            names[i] = i < alias.n_colnames ? alias.colnames[i] : nameNode(columns[i]);
        alias.colnames = names;
        alias.n_colnames = columns.size();
    }

    static const PgQuery__FuncCall* callOf(const PgQuery__RangeFunction& range)
    {
        if (range.is_rowsfrom || range.n_functions != 1)
            return nullptr;
        const auto calls = listItems(range.functions[0]);
        return !calls.empty() && calls.front()->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? calls.front()->func_call : nullptr;
    }

    static std::string calledName(const PgQuery__RangeFunction& range)
    {
        const PgQuery__FuncCall* call = callOf(range);
        return call ? std::string(stringOf(call->funcname[call->n_funcname - 1])) : std::string();
    }

    /// Of a function of the schema around: a server lists them behind the alias.
    std::vector<std::string> columnsOfRoutine(const PgQuery__RangeFunction& range) const
    {
        const PgQuery__FuncCall* call = range.n_coldeflist == 0 ? callOf(range) : nullptr;
        const auto name = call ? stringList(call->funcname, call->n_funcname) : std::vector<std::string>();
        if (name.size() != 2 || !m_facts.routine)
            return {};
        const auto routine = m_facts.routine(name.front(), name.back(), call->n_args);
        if (!routine)
            return {};
        auto columns = routine->columns;
        if (columns.empty() && routine->result)
            columns = {range.alias ? range.alias->aliasname : name.back()};
        if (range.ordinality && !columns.empty())
            columns.emplace_back("ordinality");
        return columns;
    }

    /// Gives an item of FROM its new name.
    void enter(PgQuery__Alias*& alias, std::string_view relation, Scope& scope)
    {
        if (!alias && relation.empty())
            return;
        const std::string name = "f" + std::to_string(++m_count);
        const std::string old = alias ? alias->aliasname : std::string(relation);
        if (!alias) {
            alias = static_cast<PgQuery__Alias*>(m_arena.allocate(sizeof(PgQuery__Alias)));
            pg_query__alias__init(alias);
        }
        alias->aliasname = text(name);
        scope.names.insert_or_assign(old, name);
    }

    void column(PgQuery__ColumnRef& column, const Scope& scope)
    {
        // "schema"."table"."column" is what the table alone says: two tables of one name cannot both go without an alias here.
        const std::size_t at = column.n_fields == 3 ? 1 : 0;
        if (column.n_fields > 3 || column.fields[at]->node_case != PG_QUERY__NODE__NODE_STRING)
            return;
        const std::string* name = scope.find(stringOf(column.fields[at]));
        if (!name)
            return;
        if (column.n_fields == 1) {
            auto** fields = static_cast<PgQuery__Node**>(m_arena.allocate(2 * sizeof(PgQuery__Node*)));
            fields[0] = nameNode(*name);
            fields[1] = starNode();
            column.fields = fields;
            column.n_fields = 2;
            return;
        }
        column.fields += at;
        column.n_fields = 2;
        column.fields[0] = nameNode(*name);
    }

    /// (t).b is t.b
    void rowField(PgQuery__Node& node, const Scope& scope)
    {
        if (node.node_case != PG_QUERY__NODE__NODE_A_INDIRECTION)
            return;
        const PgQuery__AIndirection& value = *node.a_indirection;
        const bool field = value.n_indirection == 1 && value.indirection[0]->node_case == PG_QUERY__NODE__NODE_STRING;
        if (!field || value.arg->node_case != PG_QUERY__NODE__NODE_COLUMN_REF || value.arg->column_ref->n_fields != 1 ||
            value.arg->column_ref->fields[0]->node_case != PG_QUERY__NODE__NODE_STRING || !scope.find(stringOf(value.arg->column_ref->fields[0])))
            return;
        PgQuery__ColumnRef& column = *value.arg->column_ref;
        auto** fields = static_cast<PgQuery__Node**>(m_arena.allocate(2 * sizeof(PgQuery__Node*)));
        fields[0] = column.fields[0];
        fields[1] = value.indirection[0];
        column.fields = fields;
        column.n_fields = 2;
        node.node_case = PG_QUERY__NODE__NODE_COLUMN_REF;
        node.column_ref = &column;
    }

    /// `SELECT t FROM t` gives out one column called t.
    bool wholeRow(PgQuery__ResTarget& target, const Scope& scope)
    {
        if (!target.val || target.val->node_case != PG_QUERY__NODE__NODE_COLUMN_REF || target.val->column_ref->n_fields != 1 ||
            target.val->column_ref->fields[0]->node_case != PG_QUERY__NODE__NODE_STRING)
            return false;
        const std::string old(stringOf(target.val->column_ref->fields[0]));
        const std::string* name = scope.find(old);
        if (!name)
            return false;
        if (!target.name || !*target.name)
            target.name = text(old);
        target.val->column_ref->fields[0] = nameNode(*name);
        return true;
    }

    void lock(PgQuery__LockingClause& locking, const Scope& scope)
    {
        for (std::size_t i = 0; i < locking.n_locked_rels; ++i) {
            if (const std::string* name = scope.find(locking.locked_rels[i]->range_var->relname))
                locking.locked_rels[i]->range_var->relname = text(*name);
        }
    }

    char* text(std::string_view value)
    {
        auto* out = static_cast<char*>(m_arena.allocate(value.size() + 1));
        std::memcpy(out, value.data(), value.size());
        out[value.size()] = '\0';
        return out;
    }

    PgQuery__Node* newNode()
    {
        auto* node = static_cast<PgQuery__Node*>(m_arena.allocate(sizeof(PgQuery__Node)));
        pg_query__node__init(node);
        return node;
    }

    PgQuery__Node* nameNode(const std::string& name)
    {
        PgQuery__Node* node = newNode();
        node->node_case = PG_QUERY__NODE__NODE_STRING;
        node->string = static_cast<PgQuery__String*>(m_arena.allocate(sizeof(PgQuery__String)));
        pg_query__string__init(node->string);
        node->string->sval = text(name);
        return node;
    }

    PgQuery__Node* starNode()
    {
        PgQuery__Node* node = newNode();
        node->node_case = PG_QUERY__NODE__NODE_A_STAR;
        node->a_star = static_cast<PgQuery__AStar*>(m_arena.allocate(sizeof(PgQuery__AStar)));
        pg_query__a__star__init(node->a_star);
        return node;
    }

    Arena& m_arena;
    const TypeFacts& m_facts;
    std::size_t m_shift;
    int m_count = 0;
};

} // namespace

void nameScopes(PgQuery__Node& query, Arena& arena, const TypeInference& types)
{
    if (readsOnly(query.base))
        ScopeNamer(arena, types).statement(query);
}

} // namespace cofferdam::sql
