#include "settle.h"

#include "argument_types.h"
#include "pg_parser.h"
#include "sql/canonical.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace cofferdam::sql {
namespace {

class Settler {
public:
    Settler(Arena& arena, const TypeInference& types) : m_arena(arena), m_types(types) {}

    void settle(const ProtobufCMessage& message)
    {
        forEachChild(message, [this](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { settle(child); });
        if (message.descriptor == &pg_query__a__expr__descriptor)
            settleOperator(mutableOf<PgQuery__AExpr>(message));
        else if (message.descriptor == &pg_query__func_call__descriptor)
            settleFunction(mutableOf<PgQuery__FuncCall>(message));
        else if (message.descriptor == &pg_query__coalesce_expr__descriptor)
            alternatives(itemsOf(mutableOf<PgQuery__CoalesceExpr>(message).args, mutableOf<PgQuery__CoalesceExpr>(message).n_args));
        else if (message.descriptor == &pg_query__min_max_expr__descriptor)
            alternatives(itemsOf(mutableOf<PgQuery__MinMaxExpr>(message).args, mutableOf<PgQuery__MinMaxExpr>(message).n_args));
        else if (message.descriptor == &pg_query__case_expr__descriptor)
            settleCase(mutableOf<PgQuery__CaseExpr>(message));
        else if (message.descriptor == &pg_query__insert_stmt__descriptor)
            settleInsert(mutableOf<PgQuery__InsertStmt>(message));
        else if (message.descriptor == &pg_query__update_stmt__descriptor)
            settleUpdate(mutableOf<PgQuery__UpdateStmt>(message));
        else if (message.descriptor == &pg_query__node__descriptor) {
            dropIdleCast(mutableOf<PgQuery__Node>(message));
            spreadRows(mutableOf<PgQuery__Node>(message));
        }
    }

private:
    // The trees live in the arena and are nobody else's.
    template <typename T>
    static T& mutableOf(const ProtobufCMessage& message)
    {
        return const_cast<T&>(reinterpret_cast<const T&>(message));
    }
    static std::vector<PgQuery__Node*> itemsOf(PgQuery__Node** items, std::size_t count) { return {items, items + count}; }
    static std::vector<PgQuery__Node*> listOf(PgQuery__Node* node)
    {
        return node && node->node_case == PG_QUERY__NODE__NODE_LIST ? itemsOf(node->list->items, node->list->n_items) : std::vector<PgQuery__Node*>();
    }

    PgQuery__TypeName* typeNode(const std::string& type)
    {
        auto& known = m_typeNodes[type];
        if (!known) {
            const RawParse answer = rawParse("SELECT CAST(NULL AS " + type + ")", m_arena);
            if (answer.tree && answer.tree->n_stmts == 1)
                known = answer.tree->stmts[0]->stmt->select_stmt->target_list[0]->res_target->val->type_cast->type_name;
        }
        return known;
    }

    /// The node becomes a cast of what it was.
    void wrap(PgQuery__Node& node, const std::string& type)
    {
        PgQuery__TypeName* name = typeNode(type);
        if (!name)
            return;
        auto* inner = static_cast<PgQuery__Node*>(m_arena.allocate(sizeof(PgQuery__Node)));
        *inner = node;
        auto* cast = static_cast<PgQuery__TypeCast*>(m_arena.allocate(sizeof(PgQuery__TypeCast)));
        pg_query__type_cast__init(cast);
        cast->arg = inner;
        cast->type_name = name;
        node.node_case = PG_QUERY__NODE__NODE_TYPE_CAST;
        node.type_cast = cast;
    }

    /// What the node has to be cast to for `type` to be expected of it.
    void coerce(PgQuery__Node* node, const base::TypeName& type)
    {
        const Type own = m_types.of(node);
        if (!own || *own == type)
            return;
        // A string constant takes a string type by itself; the key knows no difference.
        if (isUntyped(own) && type.dimensions == 0 && type.schema.empty() && (isStringLike(type) || type.name == "bpchar" || type.name == "character" || type.name == "name"))
            return;
        wrap(*node, type.sql());
    }

    static bool isWholeRow(const PgQuery__Node& node)
    {
        return node.node_case == PG_QUERY__NODE__NODE_COLUMN_REF && node.column_ref->n_fields > 1 &&
               node.column_ref->fields[node.column_ref->n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
    }

    /// The cast of something that has the type already is not kept.
    void dropIdleCast(PgQuery__Node& node)
    {
        if (node.node_case != PG_QUERY__NODE__NODE_TYPE_CAST)
            return;
        const base::TypeName type = typeName(*node.type_cast->type_name);
        const auto& inner = node.type_cast->arg;
        if (isWholeRow(*inner)) { // t.*::public.t is how a server prints t
            --inner->column_ref->n_fields;
            node = *inner;
            return;
        }
        if (type == builtIn("text") && inner->node_case == PG_QUERY__NODE__NODE_A_CONST && inner->a_const->isnull) {
            node = *inner; // a NULL that nothing else gives a type is text (manual, 10.6 SELECT Output Columns)
            return;
        }
        if (!type.modifiers.empty() || type.setOf || inner->node_case == PG_QUERY__NODE__NODE_A_CONST)
            return;
        const Type own = m_types.of(inner);
        // Only of what carries no modifiers itself: a cast without them says something about a character varying(3).
        const bool bare = isType(own, "text") || (own && own->schema.empty() && own->dimensions == 0 && (own->name == "integer" || own->name == "bigint" || own->name == "boolean" ||
                                                  own->name == "smallint" || own->name == "date" || own->name == "uuid" || own->name == "jsonb" || own->name == "json"));
        if (bare && *own == type)
            node = *inner;
    }

    static Type asString(Type type) { return isType(type, "character varying") ? builtIn("text") : type; }

    /// The two sides of an operator that takes both in one type, or nearly.
    void sides(PgQuery__Node* left, PgQuery__Node* right, std::string_view op)
    {
        const Type l = m_types.baseOf(left);
        const Type r = m_types.baseOf(right);
        if (!l || !r || (isUntyped(l) && isUntyped(r)))
            return;
        if (isUntyped(l) || isUntyped(r)) {
            const Type type = asString(isUntyped(l) ? r : l);
            const bool strings = isType(type, "text");
            if (op == "+" && isUntyped(r) && (isType(l, "interval") || l->name.starts_with("timestamp")))
                return coerce(right, builtIn("interval"));
            if (op == "||" && isType(type, "character")) {
                coerce(left, builtIn("text"));
                return coerce(right, builtIn("text"));
            }
            const bool ofExtension = !type->schema.empty() && isPatternMatch(op); // citext
            if (!strings && !ofExtension && !isComparison(op) && !((isType(type, "inet") || type->name.ends_with("range")) && isPlacement(op)) && !((op == "@>" || op == "<@" || op == "&&") && (isType(type, "jsonb") || type->dimensions > 0)))
                return;
            coerce(left, *type);
            coerce(right, *type);
        } else if (op == "||" && (isType(l, "character") || isType(r, "character"))) {
            coerce(left, builtIn("text"));
            coerce(right, builtIn("text"));
        } else if (isStringLike(l) && isStringLike(r)) {
            coerce(left, builtIn("text"));
            coerce(right, builtIn("text"));
        } else {
            seeThroughDomain(left, *l);
            seeThroughDomain(right, *r);
            if (const auto a = numericRank(l), b = numericRank(r); a && b)
                numbers(left, right, *a, *b);
        }
    }

    /// Operators take what a domain is made of.
    void seeThroughDomain(PgQuery__Node* node, const base::TypeName& base)
    {
        if (const Type own = m_types.of(node); own && !(*own == base) && own->dimensions == 0 && !isUntyped(own))
            coerce(node, base);
    }

    /// Integers of all widths have operators among each other, and so have both kinds of floating point numbers.
    void numbers(PgQuery__Node* left, PgQuery__Node* right, int a, int b)
    {
        if ((isIntegerRank(a) && isIntegerRank(b)) || (isFloatRank(a) && isFloatRank(b)))
            return;
        const base::TypeName wider = builtIn(isFloatRank(std::max(a, b)) ? "double precision" : "numeric");
        if (!isFloatRank(a))
            coerce(left, wider);
        if (!isFloatRank(b))
            coerce(right, wider);
    }

    /// Paths and lists of keys behind json and jsonb.
    static bool takesTextArray(std::string_view op) { return op == "#>" || op == "#>>" || op == "#-" || op == "?|" || op == "?&"; }

    void settleOperator(PgQuery__AExpr& expr)
    {
        dropSchemaOfOperator(expr);
        const std::string op = plainName(expr.name, expr.n_name);
        switch (expr.kind) {
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP:
            if (const Type left = expr.lexpr && takesTextArray(op) ? m_types.baseOf(expr.lexpr) : std::nullopt; isType(left, "jsonb") || isType(left, "json")) {
                if (isUntyped(m_types.of(expr.rexpr)))
                    wrap(*expr.rexpr, "text[]");
                return;
            }
            if (op == "^" || op == "|/" || op == "||/")
                return settlePower(expr);
            if (expr.lexpr && expr.rexpr && (isComparison(op) || isPatternMatch(op) || isArithmetic(op) || isPlacement(op) || op == "||" || op == "@>" || op == "<@"))
                sides(expr.lexpr, expr.rexpr, op);
            return;
        case PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT:
        case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT:
        case PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF: return sides(expr.lexpr, expr.rexpr, "=");
        case PG_QUERY__A__EXPR__KIND__AEXPR_LIKE:
        case PG_QUERY__A__EXPR__KIND__AEXPR_ILIKE:
        case PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR: return sides(expr.lexpr, expr.rexpr, "~~");
        case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN:
        case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN:
            for (PgQuery__Node* bound : listOf(expr.rexpr))
                sides(expr.lexpr, bound, "<");
            return;
        case PG_QUERY__A__EXPR__KIND__AEXPR_IN: return settleIn(expr);
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY:
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL: return settleAny(expr);
        default: return;
        }
    }

    /// An operator of an extension is written without its schema, and printed with it while search_path is empty. The type of what it
    /// stands beside says whose it is.
    void dropSchemaOfOperator(PgQuery__AExpr& expr)
    {
        const bool qualified = expr.n_name == 2 && stringOf(expr.name[0]) != "pg_catalog";
        const auto isOwn = [&](const PgQuery__Node* side) {
            const Type type = side && qualified ? m_types.of(side) : std::nullopt;
            return type && type->schema == stringOf(expr.name[0]);
        };
        if (isOwn(expr.lexpr) || isOwn(expr.rexpr)) {
            ++expr.name;
            --expr.n_name;
        }
    }

    /// Powers and roots of integers are those of double precision, beside a numeric those of numeric.
    void settlePower(PgQuery__AExpr& expr)
    {
        const Type left = expr.lexpr ? m_types.baseOf(expr.lexpr) : builtIn("integer");
        const Type right = m_types.baseOf(expr.rexpr);
        const auto a = numericRank(left), b = numericRank(right);
        if (!a || !b)
            return;
        const bool numeric = std::max(*a, *b) == *numericRank(builtIn("numeric"));
        for (PgQuery__Node* side : {expr.lexpr, expr.rexpr}) {
            if (side)
                coerce(side, builtIn(numeric ? "numeric" : "double precision"));
        }
    }

    void settleIn(PgQuery__AExpr& expr)
    {
        std::vector<PgQuery__Node*> items = listOf(expr.rexpr);
        if (items.size() == 1)
            return sides(expr.lexpr, items.front(), "=");
        const Type left = m_types.baseOf(expr.lexpr);
        if (!left || isUntyped(left) || items.empty())
            return;
        items.insert(items.begin(), expr.lexpr);
        const Type whole = m_types.common(items);
        items.erase(items.begin());
        const Type type = asString(whole);
        if (!type)
            return;
        for (PgQuery__Node* item : items)
            coerce(item, *type);
        const auto a = numericRank(left);
        const auto b = numericRank(type);
        if (a && b ? !(isIntegerRank(*a) && isIntegerRank(*b)) && !(isFloatRank(*a) && isFloatRank(*b)) : isStringLike(left))
            coerce(expr.lexpr, *type);
    }

    /// x = ANY (array)
    void settleAny(PgQuery__AExpr& expr)
    {
        const Type left = m_types.baseOf(expr.lexpr);
        const Type right = m_types.of(expr.rexpr);
        if (!left || !right)
            return;
        if (isUntyped(right) && !isUntyped(left)) {
            Type array = asString(left);
            coerce(expr.lexpr, *array);
            array->dimensions = 1;
            coerce(expr.rexpr, *array);
            return;
        }
        if (right->dimensions != 1)
            return;
        base::TypeName element = *right;
        element.dimensions = 0;
        if (isStringLike(element) && (isStringLike(left) || isUntyped(left))) {
            coerce(expr.lexpr, builtIn("text"));
            coerce(expr.rexpr, builtIn("text", 1));
        } else if (isUntyped(left)) {
            coerce(expr.lexpr, element);
        }
    }

    void alternatives(const std::vector<PgQuery__Node*>& items)
    {
        const Type type = m_types.common(items);
        for (PgQuery__Node* item : type ? items : std::vector<PgQuery__Node*>())
            coerce(item, *type);
    }

    void settleCase(PgQuery__CaseExpr& expr)
    {
        std::vector<PgQuery__Node*> results;
        const Type subject = expr.arg ? asString(m_types.baseOf(expr.arg)) : std::nullopt;
        for (std::size_t i = 0; i < expr.n_args; ++i) {
            results.push_back(expr.args[i]->case_when->result);
            const Type value = subject ? m_types.of(expr.args[i]->case_when->expr) : std::nullopt;
            const auto a = numericRank(subject);
            const auto b = numericRank(value);
            const bool widens = a && b && !isFloatRank(*b) && (isFloatRank(*a) || (*a == 3 && isIntegerRank(*b)));
            if (subject && (isUntyped(value) || widens))
                coerce(expr.args[i]->case_when->expr, isFloatRank(a.value_or(0)) ? builtIn("double precision") : *subject);
        }
        if (expr.defresult) // the server looks at it first
            results.insert(results.begin(), expr.defresult);
        const Type type = m_types.common(results);
        if (!type)
            return;
        // No ELSE is ELSE NULL.
        const PgQuery__Node* otherwise = expr.defresult;
        while (otherwise && otherwise->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            otherwise = otherwise->type_cast->arg;
        if (otherwise && otherwise->node_case == PG_QUERY__NODE__NODE_A_CONST && otherwise->a_const->isnull) {
            expr.defresult = nullptr;
            results.erase(results.begin());
        }
        for (PgQuery__Node* result : results)
            coerce(result, *type);
    }

    void settleFunction(PgQuery__FuncCall& call)
    {
        const std::string name = plainName(call.funcname, call.n_funcname);
        for (std::size_t i = 0; i < call.n_args && !name.empty(); ++i) {
            const Type type = m_types.baseOf(call.args[i]);
            const std::string_view wanted = literalType(name, i, call.n_args);
            if (isUntyped(type) && !wanted.empty())
                wrap(*call.args[i], std::string(wanted));
            else if ((isStringLike(type) || (isType(type, "character") && !takesCharacter(name))) && takesText(name, i))
                coerce(call.args[i], builtIn("text"));
            else if (isType(type, "date") && takesMoment(name, i))
                coerce(call.args[i], builtIn("timestamp with time zone"));
            else if (const auto rank = numericRank(type); rank && isIntegerRank(*rank) && takesFloat(name, call.n_args))
                coerce(call.args[i], builtIn("double precision"));
        }
        if (const auto own = m_types.routineOf(call)) {
            for (std::size_t i = 0; i < call.n_args; ++i)
                settleArgument(call.args[i], own->parameters[i]);
        }
        if (name == "lag" || name == "lead")
            settleOffset(call);
        else if (name == "generate_series" && call.n_args == 3)
            settleSeries(call);
        else if (name.starts_with("percentile_") && call.n_args == 1)
            settlePercentile(call, name == "percentile_cont");
    }

    void settleArgument(PgQuery__Node* argument, base::TypeName wanted)
    {
        wanted.modifiers.clear();
        const Type type = m_types.of(argument);
        const auto rank = numericRank(type), wantedRank = numericRank(wanted);
        if (isUntyped(type) || (isStringLike(type) && isStringLike(wanted)) || (rank && wantedRank && *rank < *wantedRank))
            coerce(argument, wanted);
    }

    /// lag(value, offset, default): the value and its default take one type.
    void settleOffset(PgQuery__FuncCall& call)
    {
        const Type value = call.n_args == 3 ? m_types.of(call.args[0]) : std::nullopt;
        const Type other = value ? m_types.of(call.args[2]) : std::nullopt;
        const auto wide = numericRank(value), narrow = numericRank(other);
        if (isUntyped(other) || (wide && narrow && *wide > *narrow))
            coerce(call.args[2], *value);
    }

    void settleSeries(PgQuery__FuncCall& call)
    {
        Type first = m_types.of(call.args[0]), last = m_types.of(call.args[1]);
        if (isType(first, "date") && (isType(last, "date") || isUntyped(last)))
            first = last = builtIn("timestamp with time zone");
        if (!first || !last || !first->name.starts_with("timestamp"))
            return;
        coerce(call.args[0], *first);
        if (isUntyped(last) || *last == *first)
            coerce(call.args[1], *first);
        if (isUntyped(m_types.of(call.args[2])))
            wrap(*call.args[2], "interval");
    }

    /// Both take a fraction in double precision; percentile_cont computes with it, unless it is over intervals.
    void settlePercentile(PgQuery__FuncCall& call, bool continuous)
    {
        if (numericRank(m_types.of(call.args[0])))
            coerce(call.args[0], builtIn("double precision"));
        for (std::size_t i = 0; continuous && i < call.n_agg_order; ++i) {
            PgQuery__Node* value = call.agg_order[i]->sort_by->node;
            if (numericRank(m_types.of(value)))
                coerce(value, builtIn("double precision"));
        }
    }

    /// A constant takes the type of the column that it fills.
    void fill(PgQuery__Node* value, const PgQuery__RangeVar& relation, const PgQuery__ResTarget& column)
    {
        if (!m_types.facts().column || !value || column.n_indirection > 0 || !isUntyped(m_types.of(value)))
            return;
        auto type = m_types.facts().column(relation.schemaname, relation.relname, column.name);
        if (!type)
            return;
        type->modifiers.clear();
        coerce(value, *type);
    }

    void settleInsert(PgQuery__InsertStmt& insert)
    {
        if (!insert.select_stmt || insert.select_stmt->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
            return;
        const PgQuery__SelectStmt& select = *insert.select_stmt->select_stmt;
        for (std::size_t i = 0; i < insert.n_cols; ++i) {
            const PgQuery__ResTarget& column = *insert.cols[i]->res_target;
            for (std::size_t row = 0; row < select.n_values_lists; ++row) {
                if (const auto values = listOf(select.values_lists[row]); i < values.size())
                    fill(values[i], *insert.relation, column);
            }
            if (i < select.n_target_list)
                fill(select.target_list[i]->res_target->val, *insert.relation, column);
        }
    }

    void settleUpdate(PgQuery__UpdateStmt& update)
    {
        for (std::size_t i = 0; i < update.n_target_list; ++i) {
            const PgQuery__ResTarget& column = *update.target_list[i]->res_target;
            fill(column.val, *update.relation, column);
        }
    }

    /// (a, b) IN ((1, 2), (3, 4)) is kept as (a = 1 AND b = 2) OR (a = 3 AND b = 4), and so is (a, b) = (1, 2).
    void spreadRows(PgQuery__Node& node)
    {
        const auto* expr = node.node_case == PG_QUERY__NODE__NODE_A_EXPR ? node.a_expr : nullptr;
        if (!expr || !expr->lexpr || expr->lexpr->node_case != PG_QUERY__NODE__NODE_ROW_EXPR)
            return;
        const std::string op = plainName(expr->name, expr->n_name);
        const bool in = expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_IN;
        if ((!in && expr->kind != PG_QUERY__A__EXPR__KIND__AEXPR_OP) || (op != "=" && op != "<>"))
            return;
        const std::vector<PgQuery__Node*> rows = in ? listOf(expr->rexpr) : std::vector{expr->rexpr};
        const PgQuery__RowExpr& left = *expr->lexpr->row_expr;
        const auto fits = [&](const PgQuery__Node* row) { return row->node_case == PG_QUERY__NODE__NODE_ROW_EXPR && row->row_expr->n_args == left.n_args; };
        if (rows.empty() || left.n_args < 2 || !std::all_of(rows.begin(), rows.end(), fits))
            return;
        const bool equal = op == "=";
        std::vector<PgQuery__Node*> each;
        for (const PgQuery__Node* row : rows) {
            std::vector<PgQuery__Node*> columns;
            for (std::size_t i = 0; i < left.n_args; ++i) {
                PgQuery__AExpr* part = make<PgQuery__AExpr>(pg_query__a__expr__init);
                part->kind = PG_QUERY__A__EXPR__KIND__AEXPR_OP;
                part->name = expr->name;
                part->n_name = expr->n_name;
                part->lexpr = copyOf(*left.args[i]);
                part->rexpr = row->row_expr->args[i];
                sides(part->lexpr, part->rexpr, op);
                columns.push_back(make<PgQuery__Node>(pg_query__node__init));
                columns.back()->node_case = PG_QUERY__NODE__NODE_A_EXPR;
                columns.back()->a_expr = part;
            }
            each.push_back(joined(columns, equal));
        }
        node = *(each.size() == 1 ? each.front() : joined(each, !equal));
    }

    template <typename T>
    T* make(void (*initialise)(T*))
    {
        T* out = static_cast<T*>(m_arena.allocate(sizeof(T)));
        initialise(out);
        return out;
    }

    PgQuery__Node* copyOf(const PgQuery__Node& node)
    {
        auto* out = make<PgQuery__Node>(pg_query__node__init);
        *out = node;
        return out;
    }

    PgQuery__Node* joined(const std::vector<PgQuery__Node*>& parts, bool all)
    {
        auto* list = make<PgQuery__BoolExpr>(pg_query__bool_expr__init);
        list->boolop = all ? PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR : PG_QUERY__BOOL_EXPR_TYPE__OR_EXPR;
        list->n_args = parts.size();
        list->args = static_cast<PgQuery__Node**>(m_arena.allocate(parts.size() * sizeof(PgQuery__Node*)));
        std::copy(parts.begin(), parts.end(), list->args);
        auto* node = make<PgQuery__Node>(pg_query__node__init);
        node->node_case = PG_QUERY__NODE__NODE_BOOL_EXPR;
        node->bool_expr = list;
        return node;
    }

    Arena& m_arena;
    const TypeInference& m_types;
    std::map<std::string, PgQuery__TypeName*> m_typeNodes;
};

} // namespace

void settle(const ProtobufCMessage& message, Arena& arena, const TypeInference& types) { Settler(arena, types).settle(message); }

} // namespace cofferdam::sql
