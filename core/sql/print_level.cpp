#include "base/quote.h"
#include "printer.h"
#include "sql/canonical.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace cofferdam::sql {
namespace {

bool isNegative(const PgQuery__AConst& value)
{
    if (value.isnull)
        return false;
    if (value.val_case == PG_QUERY__A__CONST__VAL_IVAL)
        return value.ival->ival < 0;
    return value.val_case == PG_QUERY__A__CONST__VAL_FVAL && value.fval->fval[0] == '-';
}

/// text and the types that an unadorned string constant fits as well.
bool isStringType(const base::TypeName& type)
{
    return type.schema.empty() && type.modifiers.empty()
           && (type.name == "text" || type.name == "character varying" || type.name == "bpchar" || type.name == "name");
}

const PgQuery__TypeCast* asCast(const PgQuery__Node* node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_TYPE_CAST ? node->type_cast : nullptr;
}

/// Through any number of casts to string types (or arrays of them).
const PgQuery__Node* withoutStringCasts(const PgQuery__Node* node, int dimensions)
{
    for (const auto* cast = asCast(node); cast; cast = asCast(node)) {
        const auto type = typeName(*cast->type_name);
        if (!isStringType(type) || type.dimensions != dimensions)
            break;
        node = cast->arg;
    }
    return node;
}

bool isDecimal(std::string_view text)
{
    std::size_t i = !text.empty() && text[0] == '-' ? 1 : 0;
    const auto digits = [&] {
        const auto begin = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i > begin;
    };
    if (!digits())
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

bool fits(std::string_view integer, std::int64_t lowest, std::int64_t highest)
{
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(integer.data(), integer.data() + integer.size(), value);
    return fault == std::errc() && end == integer.data() + integer.size() && value >= lowest && value <= highest;
}

bool isInt4(std::string_view text)
{
    return fits(text, std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max());
}

bool isInt8(std::string_view text)
{
    return fits(text, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
}

/// A literal of that spelling has that type already, so that the cast says nothing.
bool literalHasType(std::string_view number, const base::TypeName& type)
{
    const bool integer = number.find('.') == std::string_view::npos;
    if (type.name == "integer")
        return isInt4(number);
    if (type.name == "bigint")
        return isInt8(number) && !isInt4(number);
    return type.name == "numeric" && type.modifiers.empty() && (!integer || !isInt8(number));
}

std::string numberKey(const std::string& number, const base::TypeName& type)
{
    static constexpr std::string_view types[] = {"integer", "bigint", "smallint", "numeric", "real", "double precision"};
    if (!type.schema.empty() || type.dimensions > 0 || std::ranges::find(types, type.name) == std::end(types) || !isDecimal(number))
        return {};
    if (number.find('.') != std::string::npos && (type.name == "integer" || type.name == "bigint" || type.name == "smallint"))
        return {}; // rounds, or is an error
    if (literalHasType(number, type))
        return number;
    return (number[0] == '-' ? "(" + number + ")" : number) + "::" + type.sql();
}

std::string booleanKey(std::string_view value)
{
    for (const auto word : {"t", "true", "y", "yes", "on", "1"}) {
        if (value == word)
            return "true";
    }
    for (const auto word : {"f", "false", "n", "no", "off", "0"}) {
        if (value == word)
            return "false";
    }
    return {};
}

/// ('now'::text)::date and its relatives are how PostgreSQL 9.6 and older kept CURRENT_DATE.
std::string currentValueKey(const PgQuery__TypeCast& cast, const base::TypeName& type)
{
    const auto* inner = asCast(cast.arg);
    if (!inner || stringConstant(inner->arg).value_or("") != "now" || typeName(*inner->type_name).sql() != "text")
        return {};
    if (!type.schema.empty() || type.dimensions > 0)
        return {};
    if (type.name == "date")
        return "CURRENT_DATE";
    if (type.name == "timestamp with time zone")
        return type.modifiers.empty() ? "now()" : "CURRENT_TIMESTAMP" + type.modifiers;
    if (type.name == "timestamp without time zone")
        return "LOCALTIMESTAMP" + type.modifiers;
    if (type.name == "time with time zone")
        return "CURRENT_TIME" + type.modifiers;
    return type.name == "time without time zone" ? "LOCALTIME" + type.modifiers : "";
}

bool isStringConstantArray(const PgQuery__AArrayExpr& array)
{
    const auto items = nodes(array.elements, array.n_elements);
    return !items.empty()
           && std::ranges::all_of(items, [](const auto* item) { return stringConstant(withoutStringCasts(item, 0)).has_value(); });
}

/// A constant that a numeric or boolean cast may hold, as text.
std::optional<std::string> plainConstant(const PgQuery__Node* node)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_A_CONST || node->a_const->isnull
        || node->a_const->val_case == PG_QUERY__A__CONST__VAL_BSVAL)
        return std::nullopt;
    return constantText(*node->a_const);
}

/// Columns or subqueries inside: PostgreSQL keeps such an element of an IN list apart from the array of constants.
bool mayHoldColumns(const ProtobufCMessage& message)
{
    if (message.descriptor == &pg_query__column_ref__descriptor || message.descriptor == &pg_query__sub_link__descriptor)
        return true;
    bool found = false;
    forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) {
        found = found || mayHoldColumns(child);
    });
    return found;
}

/// A constant whose type comes from what stands around it: in a list beside a bigint, 1 is a bigint.
bool isBareConstant(const PgQuery__Node* node) { return node->node_case == PG_QUERY__NODE__NODE_A_CONST; }

bool holdsSubLink(const ProtobufCMessage& message)
{
    if (message.descriptor == &pg_query__sub_link__descriptor)
        return true;
    bool found = false;
    forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) {
        found = found || holdsSubLink(child);
    });
    return found;
}

} // namespace

Printer::CastForm Printer::keyCast(const PgQuery__TypeCast& cast)
{
    CastForm out;
    if (m_options.faithful)
        return out;
    const auto type = typeName(*cast.type_name);
    if (const auto now = currentValueKey(cast, type); !now.empty()) {
        out.text = now;
    } else if (isStringType(type) && type.dimensions == 0) {
        if (const auto value = stringConstant(withoutStringCasts(cast.arg, 0)))
            out.text = base::quoteLiteral(*value);
    } else if (isStringType(type)) {
        const auto* core = withoutStringCasts(cast.arg, 1);
        if (core->node_case == PG_QUERY__NODE__NODE_A_ARRAY_EXPR && isStringConstantArray(*core->a_array_expr))
            out.array = core->a_array_expr;
    } else if (const auto value = plainConstant(cast.arg)) {
        out.text = type.sql() == "boolean" ? booleanKey(*value) : numberKey(*value, type);
        if (out.text.find("::") != std::string::npos)
            out.level = LevelCast;
        else if (out.text.starts_with('-'))
            out.level = LevelUnary;
    }
    return out;
}

/// 'x'::text::regclass looks up its name when it runs, 'x'::regclass at once: below another cast the first one stays.
std::optional<std::string_view> Printer::textUnderCast(const PgQuery__TypeCast& cast) const
{
    return asCast(cast.arg) ? stringConstant(withoutStringCasts(cast.arg, 0)) : std::nullopt;
}

/// Which elements of an IN list become the array, and which are compared one by one.
Printer::InParts Printer::inParts(const PgQuery__AExpr& expr)
{
    InParts out;
    if (m_options.faithful || !expr.rexpr || expr.lexpr->node_case == PG_QUERY__NODE__NODE_ROW_EXPR)
        return out;
    const auto items = listItems(expr.rexpr);
    for (const auto* item : items) {
        if (item->node_case == PG_QUERY__NODE__NODE_ROW_EXPR || holdsSubLink(item->base))
            return out;
        (mayHoldColumns(item->base) ? out.others : out.constants).push_back(item);
    }
    // One constant makes no array: then all are compared in the order they stand in.
    if (out.constants.size() == 1) {
        out.constants.clear();
        out.others.assign(items.begin(), items.end());
    }
    // An array of bare strings is one of text, and one of small numbers one of integers, whereas those of an IN list take the type of what
    // they are compared with: only the key may call them the same.
    const bool untyped = std::ranges::any_of(out.constants, isBareConstant);
    out.rewritable = !untyped || keyRule(true);
    return out;
}

std::vector<std::string> Printer::operatorParts(PgQuery__Node* const* items, std::size_t count)
{
    auto parts = stringList(items, count);
    dropSchema(parts);
    return parts;
}

int Printer::operatorLevel(const std::vector<std::string>& parts) const
{
    if (parts.size() != 1)
        return LevelOperator;
    const auto& name = parts[0];
    if (name == "<" || name == ">" || name == "=" || name == "<=" || name == ">=" || name == "<>")
        return LevelCompare;
    if (name == "+" || name == "-")
        return LevelAdd;
    if (name == "*" || name == "/" || name == "%")
        return LevelMultiply;
    return name == "^" ? LevelPower : LevelOperator;
}

void Printer::operatorText(const std::vector<std::string>& parts)
{
    if (parts.size() == 1) {
        write(parts[0]);
        return;
    }
    write("OPERATOR(");
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        identifier(parts[i]);
        write(".");
    }
    write(parts.back());
    write(")");
}

int Printer::levelOfExpr(const PgQuery__AExpr& expr)
{
    switch (expr.kind) {
    case PG_QUERY__A__EXPR__KIND__AEXPR_OP: {
        const int level = operatorLevel(operatorParts(expr.name, expr.n_name));
        if (expr.lexpr)
            return level;
        return level == LevelAdd ? LevelUnary : LevelOperator;
    }
    case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY:
    case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL:
        return std::min<int>(operatorLevel(operatorParts(expr.name, expr.n_name)), LevelOperator);
    case PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT:
    case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT:
        return LevelIs;
    case PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF:
        return LevelPrimary;
    case PG_QUERY__A__EXPR__KIND__AEXPR_IN: {
        const auto parts = inParts(expr);
        if (!parts.rewritable)
            return LevelLike;
        if (parts.others.size() + (parts.constants.empty() ? 0 : 1) < 2)
            return LevelCompare;
        return stringOf(expr.name[0]) == "=" ? LevelOr : LevelAnd;
    }
    case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN:
        return normalise() ? LevelAnd : LevelLike;
    case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN:
    case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM:
        return normalise() ? LevelOr : LevelLike;
    case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM:
        return normalise() ? LevelAnd : LevelLike;
    default: // LIKE, ILIKE, SIMILAR
        return normalise() ? LevelOperator : LevelLike;
    }
}

/// NOT IN and IS [NOT] DISTINCT FROM swallow the NOT.
int Printer::levelOfNot(const PgQuery__Node& argument)
{
    if (argument.node_case == PG_QUERY__NODE__NODE_SUB_LINK && levelOf(argument) == LevelLike)
        return LevelLike;
    const bool distinct = argument.node_case == PG_QUERY__NODE__NODE_A_EXPR
                          && (argument.a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT
                              || argument.a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT);
    return distinct && normalise() ? LevelIs : LevelNot;
}

int Printer::levelOf(const PgQuery__Node& node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        return isNegative(*node.a_const) ? LevelUnary : LevelPrimary;
    case PG_QUERY__NODE__NODE_A_EXPR:
        return levelOfExpr(*node.a_expr);
    case PG_QUERY__NODE__NODE_BOOL_EXPR:
        if (node.bool_expr->boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR)
            return LevelAnd;
        if (node.bool_expr->boolop == PG_QUERY__BOOL_EXPR_TYPE__OR_EXPR)
            return LevelOr;
        return levelOfNot(*node.bool_expr->args[0]);
    case PG_QUERY__NODE__NODE_NULL_TEST:
    case PG_QUERY__NODE__NODE_BOOLEAN_TEST:
        return LevelIs;
    case PG_QUERY__NODE__NODE_XML_EXPR:
        return node.xml_expr->op == PG_QUERY__XML_EXPR_OP__IS_DOCUMENT ? LevelIs : LevelPrimary;
    case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
        return LevelCollate;
    case PG_QUERY__NODE__NODE_TYPE_CAST: {
        const auto form = keyCast(*node.type_cast);
        return keyRule(form.applies()) ? form.level : LevelCast;
    }
    case PG_QUERY__NODE__NODE_FUNC_CALL: {
        const auto& call = *node.func_call;
        if (call.funcformat != PG_QUERY__COERCION_FORM__COERCE_SQL_SYNTAX || m_options.key)
            return LevelPrimary;
        const auto name = stringOf(call.funcname[call.n_funcname - 1]);
        return name == "timezone" ? LevelAt : name == "is_normalized" ? LevelIs : name == "overlaps" ? LevelLike : LevelPrimary;
    }
    case PG_QUERY__NODE__NODE_SUB_LINK: {
        const auto& link = *node.sub_link;
        if (link.sub_link_type != PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK && link.sub_link_type != PG_QUERY__SUB_LINK_TYPE__ALL_SUBLINK)
            return LevelPrimary;
        const auto parts = operatorParts(link.oper_name, link.n_oper_name);
        const bool isIn = link.sub_link_type == PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK
                          && (parts.empty() || (normalise() && parts == std::vector<std::string>{"="}));
        return isIn ? LevelLike : std::min<int>(operatorLevel(parts), LevelOperator);
    }
    default:
        return LevelPrimary;
    }
}

} // namespace cofferdam::sql
