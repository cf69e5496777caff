#include "printer.h"

#include <algorithm>
#include <iterator>

namespace cofferdam::sql {
namespace {

/// The words that EXTRACT takes without quotes.
bool isExtractField(std::string_view name)
{
    static constexpr std::string_view fields[] = {
        "century", "day",    "decade", "dow",     "doy",    "epoch",    "hour",          "isodow",          "isoyear", "julian", "microseconds",
        "millennium", "milliseconds", "minute", "month", "quarter", "second", "timezone", "timezone_hour", "timezone_minute", "week", "year"};
    return std::ranges::find(fields, name) != std::end(fields);
}

/// SUBSTRING(a FOR n) arrives as substring(a, 1, n::int4).
const PgQuery__Node* lengthFromStart(const PgQuery__FuncCall& call)
{
    if (call.n_args != 3 || call.args[1]->node_case != PG_QUERY__NODE__NODE_A_CONST || valueText(call.args[1]) != "1"
        || call.args[2]->node_case != PG_QUERY__NODE__NODE_TYPE_CAST)
        return nullptr;
    const auto& cast = *call.args[2]->type_cast;
    return stringList(cast.type_name->names, cast.type_name->n_names) == std::vector<std::string>{"pg_catalog", "int4"} ? cast.arg
                                                                                                                       : nullptr;
}

enum Frame : int {
    FrameNonDefault = 0x1,
    FrameRange = 0x2,
    FrameRows = 0x4,
    FrameGroups = 0x8,
    FrameBetween = 0x10,
    FrameStartUnboundedPreceding = 0x20,
    FrameEndUnboundedPreceding = 0x40,
    FrameStartUnboundedFollowing = 0x80,
    FrameEndUnboundedFollowing = 0x100,
    FrameStartCurrentRow = 0x200,
    FrameEndCurrentRow = 0x400,
    FrameStartOffsetPreceding = 0x800,
    FrameEndOffsetPreceding = 0x1000,
    FrameStartOffsetFollowing = 0x2000,
    FrameEndOffsetFollowing = 0x4000,
    FrameExcludeCurrentRow = 0x8000,
    FrameExcludeGroup = 0x10000,
    FrameExcludeTies = 0x20000,
};

} // namespace

void Printer::funcCall(const PgQuery__FuncCall& call)
{
    auto parts = stringList(call.funcname, call.n_funcname);
    const bool builtIn = parts.size() == 1 || parts.front() == "pg_catalog";
    const bool special = call.funcformat == PG_QUERY__COERCION_FORM__COERCE_SQL_SYNTAX && builtIn;
    // As a plain call in keys: servers before 14 keep only that, and people write it.
    if (special && !keyRule(true) && sqlSyntax(call, parts.back()))
        return;
    if (builtIn && call.n_args == 0 && keyRule(parts.back() == "transaction_timestamp"))
        return write("now()");
    dropSchema(parts);
    functionName(std::move(parts));
    write("(");
    functionArguments(call);
    write(")");
    functionTail(call);
}

bool Printer::isSequenceFunction(const PgQuery__FuncCall& call) const
{
    const auto name = stringOf(call.funcname[call.n_funcname - 1]);
    const bool builtIn = call.n_funcname == 1 || stringOf(call.funcname[0]) == "pg_catalog";
    return builtIn && (name == "nextval" || name == "currval" || name == "setval");
}

void Printer::functionArguments(const PgQuery__FuncCall& call)
{
    if (call.agg_star)
        write("*");
    if (call.agg_distinct)
        write("DISTINCT ");
    // The parser gives the bare string of a sequence function the type regclass at once.
    const bool sequence = normalise() && isSequenceFunction(call);
    for (std::size_t i = 0; i < call.n_args; ++i) {
        write(i > 0 ? ", " : "");
        if (call.func_variadic && i + 1 == call.n_args)
            write("VARIADIC ");
        const auto name = stringConstant(call.args[i]);
        if (sequence && i == 0 && name)
            regclassConstant(*name, nullptr);
        else
            expression(*call.args[i]);
    }
    if (call.n_agg_order > 0 && !call.agg_within_group) {
        write(" ORDER BY ");
        sortList({call.agg_order, call.n_agg_order});
    }
}

/// What may follow the closing bracket.
void Printer::functionTail(const PgQuery__FuncCall& call)
{
    if (call.agg_within_group) {
        write(" WITHIN GROUP (ORDER BY ");
        sortList({call.agg_order, call.n_agg_order}, nullptr, false);
        write(")");
    }
    if (call.agg_filter) {
        write(" FILTER (WHERE ");
        expression(*call.agg_filter);
        write(")");
    }
    if (call.over) {
        write(" OVER ");
        if (call.over->name && *call.over->name)
            identifier(call.over->name);
        else
            window(*call.over);
    }
}

/// Those of the standard's functions that read like operators. False when this is none of them.
bool Printer::infixSyntax(const PgQuery__FuncCall& call, std::string_view name)
{
    if (name == "timezone" && call.n_args == 2) {
        expression(*call.args[1], LevelAt);
        write(" AT TIME ZONE ");
        expression(*call.args[0], LevelAt + 1);
    } else if (name == "overlaps" && call.n_args == 4) {
        write("(");
        commaList({call.args, 2});
        write(") OVERLAPS (");
        commaList({call.args + 2, 2});
        write(")");
    } else if (name == "is_normalized" && call.n_args >= 1) {
        expression(*call.args[0], LevelOperator);
        write(" IS ");
        if (call.n_args > 1)
            write(std::string(stringConstant(call.args[1]).value_or("")) + " ");
        write("NORMALIZED");
    } else {
        return false;
    }
    return true;
}

/// The functions that the standard gives a syntax of their own. False when this is none of them.
bool Printer::sqlSyntax(const PgQuery__FuncCall& call, std::string_view name)
{
    const auto arguments = [&](std::string_view open, std::size_t first, std::string_view between, std::size_t second, int minimum) {
        write(open);
        expression(*call.args[first], minimum);
        write(between);
        expression(*call.args[second], minimum);
    };
    if (infixSyntax(call, name))
        return true;
    if (name == "substring")
        return substringSyntax(call);
    if (name == "extract" && call.n_args == 2) {
        const auto field = stringConstant(call.args[0]);
        write("EXTRACT(");
        field && isExtractField(*field) ? write(*field) : expression(*call.args[0]);
        write(" FROM ");
        expression(*call.args[1]);
    } else if (name == "position" && call.n_args == 2) {
        arguments("POSITION(", 1, " IN ", 0, LevelCast);
    } else if (name == "xmlexists" && call.n_args == 2) {
        arguments("XMLEXISTS(", 0, " PASSING ", 1, LevelPrimary);
    } else if (name == "overlay" && call.n_args >= 3) {
        arguments("OVERLAY(", 0, " PLACING ", 1, LevelNone);
        write(" FROM ");
        expression(*call.args[2]);
        if (call.n_args > 3) {
            write(" FOR ");
            expression(*call.args[3]);
        }
    } else if (name == "btrim" || name == "ltrim" || name == "rtrim") {
        trimSyntax(call, name == "btrim" ? "BOTH" : name == "ltrim" ? "LEADING" : "TRAILING");
    } else if (name == "normalize" && call.n_args >= 1) {
        write("NORMALIZE(");
        expression(*call.args[0]);
        if (call.n_args > 1)
            write(", " + std::string(stringConstant(call.args[1]).value_or("")));
    } else if (name == "pg_collation_for" && call.n_args == 1) {
        write("COLLATION FOR (");
        expression(*call.args[0]);
    } else {
        return false;
    }
    write(")");
    return true;
}

bool Printer::substringSyntax(const PgQuery__FuncCall& call)
{
    if (call.n_args < 2)
        return false;
    const bool pattern = call.n_args == 3 && stringConstant(call.args[1]);
    write("SUBSTRING(");
    expression(*call.args[0]);
    if (const auto* length = lengthFromStart(call)) {
        write(" FOR ");
        expression(*length);
        write(")");
        return true;
    }
    write(pattern ? " SIMILAR " : " FROM ");
    expression(*call.args[1]);
    if (call.n_args > 2) {
        write(pattern ? " ESCAPE " : " FOR ");
        expression(*call.args[2]);
    }
    write(")");
    return true;
}

void Printer::trimSyntax(const PgQuery__FuncCall& call, std::string_view side)
{
    write("TRIM(");
    write(side);
    write(" ");
    if (call.n_args == 2) {
        expression(*call.args[1]);
        write(" ");
    }
    write("FROM ");
    if (call.n_args == 2)
        expression(*call.args[0]);
    else
        commaList({call.args, call.n_args});
}

void Printer::window(const PgQuery__WindowDef& window)
{
    write("(");
    std::string_view gap;
    if (window.refname && *window.refname) {
        identifier(window.refname);
        gap = " ";
    }
    if (window.n_partition_clause > 0) {
        write(gap);
        write("PARTITION BY ");
        commaList({window.partition_clause, window.n_partition_clause});
        gap = " ";
    }
    if (window.n_order_clause > 0) {
        write(gap);
        write("ORDER BY ");
        sortList({window.order_clause, window.n_order_clause});
        gap = " ";
    }
    if (window.frame_options & FrameNonDefault) {
        write(gap);
        windowFrame(window);
    }
    write(")");
}

void Printer::windowFrame(const PgQuery__WindowDef& window)
{
    const int options = window.frame_options;
    const auto offset = [&](const PgQuery__Node* value, std::string_view direction) {
        value ? expression(*value, LevelCast) : fail();
        write(direction);
    };
    write(options & FrameRange ? "RANGE " : options & FrameRows ? "ROWS " : "GROUPS ");
    if (options & FrameBetween)
        write("BETWEEN ");
    if (options & FrameStartUnboundedPreceding)
        write("UNBOUNDED PRECEDING");
    else if (options & FrameStartCurrentRow)
        write("CURRENT ROW");
    else if (options & FrameStartUnboundedFollowing)
        write("UNBOUNDED FOLLOWING");
    else
        offset(window.start_offset, options & FrameStartOffsetPreceding ? " PRECEDING" : " FOLLOWING");
    if (options & FrameBetween) {
        write(" AND ");
        if (options & FrameEndUnboundedFollowing)
            write("UNBOUNDED FOLLOWING");
        else if (options & FrameEndCurrentRow)
            write("CURRENT ROW");
        else if (options & FrameEndUnboundedPreceding)
            write("UNBOUNDED PRECEDING");
        else
            offset(window.end_offset, options & FrameEndOffsetPreceding ? " PRECEDING" : " FOLLOWING");
    }
    if (options & FrameExcludeCurrentRow)
        write(" EXCLUDE CURRENT ROW");
    else if (options & FrameExcludeGroup)
        write(" EXCLUDE GROUP");
    else if (options & FrameExcludeTies)
        write(" EXCLUDE TIES");
}

void Printer::sortList(Nodes items, const PgQuery__SelectStmt* select, bool once)
{
    std::set<std::string> seen;
    for (const auto* item : items) {
        const auto from = here();
        write(item == items.front() ? "" : ", ");
        const auto key = here();
        const auto* sort = item->node_case == PG_QUERY__NODE__NODE_SORT_BY ? item->sort_by : nullptr;
        if (!sort)
            expression(*item);
        else
            select ? outputKey(*sort->node, *select, KeyOf::OrderBy) : expression(*sort->node);
        // The operator of USING may be of another operator class.
        if (sort && sort->sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_USING)
            seen.insert(m_out.substr(key) + " USING");
        else if (once && dropRepeated(from, key, seen))
            continue;
        if (sort)
            sortDirection(*sort);
    }
}

bool Printer::dropRepeated(std::uint32_t from, std::uint32_t key, std::set<std::string>& seen)
{
    if (seen.insert(m_out.substr(key)).second || !keyRule(true))
        return false;
    m_out.resize(from);
    std::erase_if(m_references, [&](const base::Reference& reference) { return reference.begin >= from; });
    return true;
}

void Printer::sortDirection(const PgQuery__SortBy& sort)
{
    const bool descending = sort.sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_DESC;
    if (sort.sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_USING) {
        write(" USING ");
        operatorText(operatorParts(sort.use_op, sort.n_use_op));
    } else if (descending) {
        write(" DESC");
    } else if (!normalise() && sort.sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_ASC) {
        write(" ASC");
    }
    // Nulls come last going up and first going down when nothing is said.
    const bool usingOperator = sort.sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_USING;
    if (sort.sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_FIRST && !(normalise() && descending))
        write(" NULLS FIRST");
    if (sort.sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_LAST && !(normalise() && !descending && !usingOperator))
        write(" NULLS LAST");
}

void Printer::xmlArguments(Nodes items)
{
    bool first = true;
    for (const auto* item : items) {
        write(first ? "" : ", ");
        first = false;
        if (item->node_case != PG_QUERY__NODE__NODE_RES_TARGET)
            return fail();
        expression(*item->res_target->val);
        if (item->res_target->name && *item->res_target->name) {
            write(" AS ");
            identifier(item->res_target->name);
        }
    }
}

void Printer::xmlExpr(const PgQuery__XmlExpr& expr)
{
    const Nodes args(expr.args, expr.n_args);
    const Nodes named(expr.named_args, expr.n_named_args);
    switch (expr.op) {
    case PG_QUERY__XML_EXPR_OP__IS_XMLCONCAT:
        write("XMLCONCAT(");
        commaList(args);
        break;
    case PG_QUERY__XML_EXPR_OP__IS_XMLELEMENT:
        write("XMLELEMENT(NAME ");
        identifier(expr.name);
        if (!named.empty()) {
            write(", XMLATTRIBUTES(");
            xmlArguments(named);
            write(")");
        }
        if (!args.empty())
            write(", ");
        commaList(args);
        break;
    case PG_QUERY__XML_EXPR_OP__IS_XMLFOREST:
        write("XMLFOREST(");
        xmlArguments(named);
        break;
    case PG_QUERY__XML_EXPR_OP__IS_XMLPARSE:
        write(expr.xmloption == PG_QUERY__XML_OPTION_TYPE__XMLOPTION_DOCUMENT ? "XMLPARSE(DOCUMENT " : "XMLPARSE(CONTENT ");
        expression(*args[0]);
        if (args.size() > 1 && valueText(args[1]) == "true")
            write(" PRESERVE WHITESPACE");
        break;
    case PG_QUERY__XML_EXPR_OP__IS_XMLPI:
        write("XMLPI(NAME ");
        identifier(expr.name);
        if (!args.empty())
            write(", ");
        commaList(args);
        break;
    case PG_QUERY__XML_EXPR_OP__IS_XMLROOT:
        return xmlRoot(expr);
    case PG_QUERY__XML_EXPR_OP__IS_DOCUMENT:
        expression(*args[0], LevelOperator);
        return write(" IS DOCUMENT");
    default:
        return fail();
    }
    write(")");
}

void Printer::xmlRoot(const PgQuery__XmlExpr& expr)
{
    const Nodes args(expr.args, expr.n_args);
    if (args.size() < 3)
        return fail();
    write("XMLROOT(");
    expression(*args[0]);
    const bool noVersion = args[1]->node_case == PG_QUERY__NODE__NODE_A_CONST && args[1]->a_const->isnull;
    write(", VERSION ");
    noVersion ? write("NO VALUE") : expression(*args[1]);
    const auto standalone = valueText(args[2]).value_or("3");
    write(standalone == "0" ? ", STANDALONE YES" : standalone == "1" ? ", STANDALONE NO" : standalone == "2" ? ", STANDALONE NO VALUE" : "");
    write(")");
}

void Printer::xmlSerialize(const PgQuery__XmlSerialize& expr)
{
    write(expr.xmloption == PG_QUERY__XML_OPTION_TYPE__XMLOPTION_DOCUMENT ? "XMLSERIALIZE(DOCUMENT " : "XMLSERIALIZE(CONTENT ");
    expression(*expr.expr);
    write(" AS ");
    typeNameOf(*expr.type_name);
    write(")");
}

} // namespace cofferdam::sql
