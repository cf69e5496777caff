#include "settle.h"

#include "sql/canonical.h"
#include "sql/constant_text.h"
#include "tree_maker.h"
#include "type_resolution.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace cofferdam::sql {
namespace {

class Settler {
public:
    Settler(Arena& arena, const TypeInference& types) : m_arena(arena), m_trees(arena), m_types(types) {}

    void settle(const ProtobufCMessage& message)
    {
        if (message.descriptor == &pg_query__node__descriptor)
            spread(mutableOf<PgQuery__Node>(message));
        forEachChild(message, [this](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { settle(child); });
        if (message.descriptor == &pg_query__a__expr__descriptor)
            settleOperator(mutableOf<PgQuery__AExpr>(message));
        else if (message.descriptor == &pg_query__func_call__descriptor)
            settleFunction(mutableOf<PgQuery__FuncCall>(message));
        else if (message.descriptor == &pg_query__coalesce_expr__descriptor)
            alternatives(itemsOf(mutableOf<PgQuery__CoalesceExpr>(message).args, mutableOf<PgQuery__CoalesceExpr>(message).n_args));
        else if (message.descriptor == &pg_query__min_max_expr__descriptor)
            alternatives(itemsOf(mutableOf<PgQuery__MinMaxExpr>(message).args, mutableOf<PgQuery__MinMaxExpr>(message).n_args));
        else if (message.descriptor == &pg_query__a__array_expr__descriptor)
            alternatives(itemsOf(mutableOf<PgQuery__AArrayExpr>(message).elements, mutableOf<PgQuery__AArrayExpr>(message).n_elements));
        else if (message.descriptor == &pg_query__case_expr__descriptor)
            settleCase(mutableOf<PgQuery__CaseExpr>(message));
        else if (message.descriptor == &pg_query__insert_stmt__descriptor)
            settleInsert(mutableOf<PgQuery__InsertStmt>(message));
        else if (message.descriptor == &pg_query__update_stmt__descriptor)
            settleUpdate(mutableOf<PgQuery__UpdateStmt>(message));
        else if (message.descriptor == &pg_query__node__descriptor) {
            typeConstant(mutableOf<PgQuery__Node>(message));
            throughDomain(mutableOf<PgQuery__Node>(message));
            castByName(mutableOf<PgQuery__Node>(message));
            testForNull(mutableOf<PgQuery__Node>(message));
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

    /// The node becomes a cast of what it was.
    void wrap(PgQuery__Node& node, const std::string& type)
    {
        m_trees.wrap(node, type);
        m_types.forget(node);
    }

    /// Two names for one type.
    static base::TypeName spelled(base::TypeName type)
    {
        if (type.schema.empty() && type.name == "bpchar")
            type.name = "character";
        return type;
    }

    /// What the node has to be cast to for `type` to be expected of it.
    void coerce(PgQuery__Node* node, const base::TypeName& type)
    {
        const Type own = m_types.of(node);
        if (!own || spelled(*own) == spelled(type))
            return;
        // A string constant takes a string type by itself; the key knows no difference.
        const bool null = node->node_case == PG_QUERY__NODE__NODE_A_CONST && node->a_const->isnull && !isType(type, "text");
        if (isUntyped(own) && !null && type.dimensions == 0 && type.schema.empty() && (isStringLike(type) || type.name == "bpchar" || type.name == "character" || type.name == "name"))
            return;
        if (type.dimensions > 0 && node->node_case == PG_QUERY__NODE__NODE_A_ARRAY_EXPR && node->a_array_expr->n_elements > 0)
            return coerceElements(*node->a_array_expr, type);
        wrap(*node, type.sql());
    }

    void coerceElements(PgQuery__AArrayExpr& array, const base::TypeName& type)
    {
        base::TypeName element = type;
        element.dimensions = 0;
        for (PgQuery__Node* item : itemsOf(array.elements, array.n_elements)) {
            const Type own = m_types.of(item);
            coerce(item, own && own->dimensions > 0 ? type : element);
        }
    }

    /// B'101' is printed as '101'::"bit", 1e3 as '1000'::numeric.
    void typeConstant(PgQuery__Node& node)
    {
        if (node.node_case != PG_QUERY__NODE__NODE_A_CONST || node.a_const->isnull)
            return;
        PgQuery__AConst& constant = *node.a_const;
        const bool bits = constant.val_case == PG_QUERY__A__CONST__VAL_BSVAL;
        const std::string_view written = bits ? constant.bsval->bsval : constant.val_case == PG_QUERY__A__CONST__VAL_FVAL ? constant.fval->fval : "";
        if (!bits && written.find_first_of("eE") == std::string_view::npos)
            return;
        const std::string text = bits ? bitDigits(written.substr(0, 1), written.substr(1)) : numericText(written);
        constant.val_case = PG_QUERY__A__CONST__VAL_SVAL;
        constant.sval = m_trees.make<PgQuery__String>(pg_query__string__init);
        constant.sval->sval = static_cast<char*>(m_arena.allocate(text.size() + 1));
        std::memcpy(constant.sval->sval, text.c_str(), text.size() + 1);
        wrap(node, bits ? "\"bit\"" : "numeric");
    }

    /// A constant of a domain is one of what the domain is made of.
    void throughDomain(PgQuery__Node& node)
    {
        if (node.node_case != PG_QUERY__NODE__NODE_TYPE_CAST || node.type_cast->arg->node_case != PG_QUERY__NODE__NODE_A_CONST || !isUntyped(m_types.of(node.type_cast->arg)))
            return;
        Type base = m_types.of(&node);
        while (base && m_types.facts().baseOf && m_types.facts().baseOf(*base))
            base = m_types.facts().baseOf(*base);
        if (base && !(*base == *m_types.of(&node))) {
            base->modifiers.clear();
            wrap(*node.type_cast->arg, *base == builtIn("character") ? "bpchar" : base->sql());
        }
    }

    /// text(x) is x::text where no function of that name takes it (manual, 10.3 step 3).
    std::optional<base::TypeName> castTarget(const PgQuery__FuncCall& call) const
    {
        const auto type = call.n_args == 1 ? typeCalled(plainName(call.funcname, call.n_funcname)) : std::nullopt;
        const Type given = type ? m_types.of(call.args[0]) : std::nullopt;
        return given && (isUntyped(given) || spelled(*given) == spelled(*type) || !m_types.resolve(call)) ? type : std::nullopt;
    }

    void castByName(PgQuery__Node& node)
    {
        const auto type = node.node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? castTarget(*node.func_call) : std::nullopt;
        if (!type)
            return;
        node = *node.func_call->args[0];
        wrap(node, type->sql());
    }

    static bool isNull(const PgQuery__Node* node) { return node && node->node_case == PG_QUERY__NODE__NODE_A_CONST && node->a_const->isnull; }

    /// x IS DISTINCT FROM NULL is kept as x IS NOT NULL.
    void testForNull(PgQuery__Node& node)
    {
        const auto* expr = node.node_case == PG_QUERY__NODE__NODE_A_EXPR ? node.a_expr : nullptr;
        const bool distinct = expr && expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT;
        if (!expr || (!distinct && expr->kind != PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT) || (!isNull(expr->lexpr) && !isNull(expr->rexpr)))
            return;
        auto* test = m_trees.make<PgQuery__NullTest>(pg_query__null_test__init);
        test->arg = isNull(expr->rexpr) ? expr->lexpr : expr->rexpr;
        test->nulltesttype = distinct ? PG_QUERY__NULL_TEST_TYPE__IS_NOT_NULL : PG_QUERY__NULL_TEST_TYPE__IS_NULL;
        node.node_case = PG_QUERY__NODE__NODE_NULL_TEST;
        node.null_test = test;
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
        if ((type == builtIn("text") || type == builtIn("unknown")) && isNull(inner)) {
            node = *inner; // a NULL that nothing else gives a type is text (manual, 10.6 SELECT Output Columns)
            return;
        }
        // A length is applied to what was cast to the type before, and that step is not printed.
        if (auto* below = inner->node_case == PG_QUERY__NODE__NODE_TYPE_CAST ? inner->type_cast : nullptr; below && !type.modifiers.empty()) {
            base::TypeName bare = type;
            bare.modifiers.clear();
            if (spelled(bare) == spelled(typeName(*below->type_name)))
                node.type_cast->arg = below->arg;
        }
        if (!type.modifiers.empty() || type.setOf || inner->node_case == PG_QUERY__NODE__NODE_A_CONST)
            return;
        const Type own = m_types.of(inner);
        // Only of what carries no modifiers itself: a cast without them says something about a character varying(3).
        const bool bare = isType(own, "text") || (own && own->schema.empty() && own->dimensions == 0 && (own->name == "integer" || own->name == "bigint" || own->name == "boolean" ||
                                                  own->name == "smallint" || own->name == "date" || own->name == "uuid" || own->name == "jsonb" || own->name == "json"));
        if (own && spelled(*own) == spelled(type) && (bare || !m_types.hasModifiers(*inner)))
            node = *inner;
    }

    void bring(PgQuery__Node* node, const Type& type)
    {
        if (type)
            coerce(node, *type);
    }

    /// The two sides of an operator, brought to what it takes.
    void sides(PgQuery__Node* left, PgQuery__Node* right, std::string_view op)
    {
        if (const auto chosen = resolveOperator(op, {m_types.of(left), m_types.of(right)}, m_types.facts())) {
            bring(left, chosen->arguments[0]);
            bring(right, chosen->arguments[1]);
            return;
        }
        // An operator of an extension (citext): a constant is taken for what stands beside it.
        const Type l = m_types.baseOf(left);
        const Type r = m_types.baseOf(right);
        const Type& type = isUntyped(l) ? r : l;
        if (l && r && isUntyped(l) != isUntyped(r) && !type->schema.empty() && (isComparison(op) || isPatternMatch(op))) {
            coerce(left, *type);
            coerce(right, *type);
        }
    }

    void settleOperator(PgQuery__AExpr& expr)
    {
        dropSchemaOfOperator(expr);
        const std::string op = plainName(expr.name, expr.n_name);
        switch (expr.kind) {
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP:
            if (expr.lexpr)
                sides(expr.lexpr, expr.rexpr, op);
            else if (const auto chosen = resolveOperator(op, {m_types.of(expr.rexpr)}, m_types.facts()))
                bring(expr.rexpr, chosen->arguments[0]);
            return;
        case PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT:
        case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT:
            if (isNull(expr.lexpr) || isNull(expr.rexpr))
                return;
            return sides(expr.lexpr, expr.rexpr, "=");
        case PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF: return sides(expr.lexpr, expr.rexpr, "=");
        case PG_QUERY__A__EXPR__KIND__AEXPR_LIKE:
        case PG_QUERY__A__EXPR__KIND__AEXPR_ILIKE:
        case PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR: return sides(expr.lexpr, expr.rexpr, op);
        case PG_QUERY__A__EXPR__KIND__AEXPR_IN: return settleIn(expr);
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY:
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL: return settleAny(expr, op);
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

    void settleIn(PgQuery__AExpr& expr)
    {
        std::vector<PgQuery__Node*> items = listOf(expr.rexpr);
        if (items.size() == 1)
            return sides(expr.lexpr, items.front(), "=");
        items.insert(items.begin(), expr.lexpr);
        const Type type = m_types.common(items);
        const auto chosen = type ? resolveOperator("=", {m_types.of(expr.lexpr), type}, m_types.facts()) : std::nullopt;
        items.erase(items.begin());
        for (PgQuery__Node* item : items)
            bring(item, type);
        if (!chosen)
            return;
        bring(expr.lexpr, chosen->arguments[0]);
        for (PgQuery__Node* item : items)
            bring(item, chosen->arguments[1]);
    }

    /// x = ANY (array)
    void settleAny(PgQuery__AExpr& expr, const std::string& op)
    {
        const Type array = m_types.baseOf(expr.rexpr);
        if (!array || (!isUntyped(array) && array->dimensions != 1))
            return;
        base::TypeName element = *array;
        element.dimensions = 0;
        auto chosen = resolveOperator(op, {m_types.of(expr.lexpr), element}, m_types.facts());
        if (!chosen)
            return;
        bring(expr.lexpr, chosen->arguments[0]);
        if (Type& type = chosen->arguments[1]) {
            type->dimensions = 1;
            coerce(expr.rexpr, *type);
        }
    }

    void alternatives(const std::vector<PgQuery__Node*>& items)
    {
        const Type type = m_types.common(items);
        for (PgQuery__Node* item : items)
            bring(item, type);
    }

    void settleCase(PgQuery__CaseExpr& expr)
    {
        std::vector<PgQuery__Node*> results;
        const Type subject = expr.arg ? m_types.of(expr.arg) : std::nullopt;
        for (std::size_t i = 0; i < expr.n_args; ++i) {
            PgQuery__CaseWhen& when = *expr.args[i]->case_when;
            results.push_back(when.result);
            const auto chosen = subject ? resolveOperator("=", {isUntyped(subject) ? builtIn("text") : subject, m_types.of(when.expr)}, m_types.facts()) : std::nullopt;
            if (chosen)
                bring(when.expr, chosen->arguments[1]);
        }
        const Type type = m_types.ofCase(expr);
        // No ELSE is ELSE NULL.
        const PgQuery__Node* otherwise = expr.defresult;
        while (otherwise && otherwise->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            otherwise = otherwise->type_cast->arg;
        if (type && otherwise && otherwise->node_case == PG_QUERY__NODE__NODE_A_CONST && otherwise->a_const->isnull)
            expr.defresult = nullptr;
        if (expr.defresult)
            results.push_back(expr.defresult);
        for (PgQuery__Node* result : results)
            bring(result, type);
    }

    void settleFunction(PgQuery__FuncCall& call)
    {
        if (castTarget(call))
            return;
        if (const auto own = m_types.routineOf(call)) {
            for (std::size_t i = 0; i < call.n_args; ++i)
                settleArgument(call.args[i], own->parameters[i]);
        } else if (const auto chosen = m_types.resolve(call)) {
            for (std::size_t i = 0; i < call.n_args; ++i)
                bring(call.args[i], chosen->arguments[i]);
        }
        const std::string name = plainName(call.funcname, call.n_funcname);
        if (name.starts_with("percentile_") && call.n_args == 1)
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

    /// The type of ARRAY[…]::text[] is that of its elements, before they are brought to one type (manual, 4.2.12).
    void castElements(PgQuery__Node& node)
    {
        if (node.node_case != PG_QUERY__NODE__NODE_TYPE_CAST || node.type_cast->arg->node_case != PG_QUERY__NODE__NODE_A_ARRAY_EXPR)
            return;
        const base::TypeName type = typeName(*node.type_cast->type_name);
        PgQuery__AArrayExpr& array = *node.type_cast->arg->a_array_expr;
        if (type.dimensions == 0 || !type.modifiers.empty() || array.n_elements == 0)
            return;
        base::TypeName element = type;
        element.dimensions = 0;
        for (PgQuery__Node* item : itemsOf(array.elements, array.n_elements)) {
            const Type own = m_types.of(item);
            wrap(*item, (own && own->dimensions > 0 ? type : element).sql());
        }
        const PgQuery__Node copy = *node.type_cast->arg;
        node = copy;
    }

    /// BETWEEN and IN are kept as the comparisons that they stand for.
    void spread(PgQuery__Node& node)
    {
        const TypeInference::Pause pause(m_types);
        castElements(node);
        const auto* expr = node.node_case == PG_QUERY__NODE__NODE_A_EXPR ? node.a_expr : nullptr;
        // One within the other, each doubles what is below it.
        if (!expr || m_spread > 1000)
            return;
        const std::vector<PgQuery__Node*> items = listOf(expr->rexpr);
        if (expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN && items.size() == 2)
            node = *m_trees.joined({compared(*expr, ">=", items[0]), compared(*expr, "<=", items[1])}, true);
        else if (expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN && items.size() == 2)
            node = *m_trees.joined({compared(*expr, "<", items[0]), compared(*expr, ">", items[1])}, false);
        else if (expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_IN && expr->lexpr->node_case != PG_QUERY__NODE__NODE_ROW_EXPR && items.size() > 1)
            spreadList(node, *expr, items);
    }

    PgQuery__Node* compared(const PgQuery__AExpr& expr, const char* op, PgQuery__Node* right)
    {
        ++m_spread;
        return m_trees.compared(*expr.lexpr, op, right);
    }

    static bool readsColumns(const ProtobufCMessage& message)
    {
        bool out = message.descriptor == &pg_query__column_ref__descriptor;
        forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { out = out || readsColumns(child); });
        return out;
    }

    /// Constants of one type become an array; each item that reads columns, or all where there is no such type, is compared by itself.
    void spreadList(PgQuery__Node& node, const PgQuery__AExpr& expr, const std::vector<PgQuery__Node*>& items)
    {
        std::vector<PgQuery__Node*> constants, rest;
        for (PgQuery__Node* item : items)
            (readsColumns(item->base) ? rest : constants).push_back(item);
        std::vector<PgQuery__Node*> all = constants;
        all.insert(all.begin(), expr.lexpr);
        const std::vector<Type> types = m_types.ofAll(all.data(), all.size());
        const bool known = std::all_of(types.begin(), types.end(), [](const Type& type) { return type.has_value(); });
        const bool array = constants.size() > 1 && (!known || commonType(types, m_types.facts()));
        if (!known || (array && rest.empty()))
            return;
        const bool in = plainName(expr.name, expr.n_name) == "=";
        std::vector<PgQuery__Node*> parts;
        if (array) {
            parts.push_back(m_trees.copyOf(node));
            parts.front()->a_expr = m_trees.make<PgQuery__AExpr>(pg_query__a__expr__init);
            *parts.front()->a_expr = expr;
            parts.front()->a_expr->lexpr = m_trees.copyOf(*expr.lexpr);
            parts.front()->a_expr->rexpr = m_trees.listNode(constants);
        }
        for (PgQuery__Node* item : array ? rest : items)
            parts.push_back(compared(expr, in ? "=" : "<>", item));
        node = *m_trees.joined(parts, !in);
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
                PgQuery__AExpr* part = m_trees.make<PgQuery__AExpr>(pg_query__a__expr__init);
                part->kind = PG_QUERY__A__EXPR__KIND__AEXPR_OP;
                part->name = expr->name;
                part->n_name = expr->n_name;
                part->lexpr = m_trees.copyOf(*left.args[i]);
                part->rexpr = row->row_expr->args[i];
                sides(part->lexpr, part->rexpr, op);
                columns.push_back(m_trees.make<PgQuery__Node>(pg_query__node__init));
                columns.back()->node_case = PG_QUERY__NODE__NODE_A_EXPR;
                columns.back()->a_expr = part;
            }
            each.push_back(m_trees.joined(columns, equal));
        }
        node = *(each.size() == 1 ? each.front() : m_trees.joined(each, !equal));
    }

    Arena& m_arena;
    TreeMaker m_trees;
    const TypeInference& m_types;
    int m_spread = 0;
};

} // namespace

void settle(const ProtobufCMessage& message, Arena& arena, const TypeInference& types)
{
    types.remember(true);
    Settler(arena, types).settle(message);
    types.remember(false);
}

} // namespace cofferdam::sql
