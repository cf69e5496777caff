#include "base/quote.h"
#include "lower_context.h"

#include <algorithm>
#include <cctype>

/// Functions, procedures and aggregates.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Function;
using catalog::FunctionKind;

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

std::string_view modeWord(PgQuery__FunctionParameterMode mode)
{
    switch (mode) {
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_OUT: return "OUT";
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_INOUT: return "INOUT";
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_VARIADIC: return "VARIADIC";
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_TABLE: return "TABLE";
    default: return "";
    }
}

/// The names of settings do not care for case; the server keeps those of its own list as they stand there.
std::string parameterName(const std::string& name)
{
    for (const std::string_view known : {"DateStyle", "IntervalStyle", "TimeZone"}) {
        if (std::ranges::equal(name, known, [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); }))
            return std::string(known);
    }
    return name;
}

void lowerConfiguration(Lowering& l, const PgQuery__DefElem& option, Function& out)
{
    const PgQuery__VariableSetStmt& set = *option.arg->variable_set_stmt;
    if (set.kind != PG_QUERY__VARIABLE_SET_KIND__VAR_SET_VALUE)
        return l.notModelled("SET " + std::string(set.name) + " FROM CURRENT of CREATE FUNCTION", option.location);
    out.configuration[parameterName(set.name)] = parameterSql(parameterValues(sql::nodes(set.args, set.n_args)));
}

void lowerTransforms(const PgQuery__DefElem& option, Function& out)
{
    for (const auto* node : sql::listItems(option.arg))
        out.transforms += (out.transforms.empty() ? "FOR TYPE " : ", FOR TYPE ") + argumentType(*node->type_name).sql();
}

void lowerOption(Lowering& l, const PgQuery__DefElem& option, Function& out)
{
    const std::string_view name = option.defname;
    if (name == "as") {
        const std::vector<std::string> parts = strings(sql::listItems(option.arg));
        out.body = parts.front();
        out.symbol = parts.size() > 1 ? parts[1] : "";
    } else if (name == "language") {
        out.language = sql::optionString(option).value_or("");
    } else if (name == "volatility") {
        out.volatility = upper(sql::optionString(option).value_or("volatile"));
    } else if (name == "parallel") {
        out.parallel = upper(sql::optionString(option).value_or("unsafe"));
    } else if (name == "strict") {
        out.strict = sql::optionBoolean(option).value_or(true);
    } else if (name == "security") {
        out.securityDefiner = sql::optionBoolean(option).value_or(true);
    } else if (name == "leakproof") {
        out.leakproof = sql::optionBoolean(option).value_or(true);
    } else if (name == "window") {
        out.window = sql::optionBoolean(option).value_or(true);
    } else if (name == "cost") {
        out.cost = sql::optionString(option).value_or("");
    } else if (name == "rows") {
        out.rows = sql::optionString(option).value_or("");
    } else if (name == "support") {
        out.support = sqlName(sql::listItems(option.arg));
    } else if (name == "transform") {
        lowerTransforms(option, out);
    } else if (name == "set") {
        lowerConfiguration(l, option, out);
    } else {
        l.notModelled("option " + std::string(name) + " of CREATE FUNCTION", option.location);
    }
}

/// Manual, CREATE FUNCTION: COST is 1 for C and internal functions and 100 for others, ROWS is 1000.
void dropDefaults(Function& out)
{
    const std::string_view standard = out.language == "c" || out.language == "internal" ? "1" : "100";
    if (out.cost == standard)
        out.cost.clear();
    if (out.rows == "1000" || out.rows == "0")
        out.rows.clear();
}

Expression sqlBody(Lowering& l, const PgQuery__Node* body)
{
    if (!body || body->node_case == PG_QUERY__NODE__NODE__NOT_SET)
        return {};
    if (body->node_case != PG_QUERY__NODE__NODE_LIST)
        return l.query(body);
    base::ExpressionForm form;
    form.sql = form.key = "BEGIN ATOMIC";
    for (const auto* list : sql::listItems(body)) {
        for (const auto* statement : sql::listItems(list)) {
            const Expression piece = l.query(statement);
            form.sql += "\n ";
            form.key += "\n ";
            for (base::Reference reference : piece.references()) {
                reference.begin += static_cast<std::uint32_t>(form.sql.size());
                reference.end += static_cast<std::uint32_t>(form.sql.size());
                form.references.push_back(std::move(reference));
            }
            form.sql += piece.sql() + ";";
            form.key += piece.key() + ";";
        }
    }
    form.sql += "\nEND";
    form.key += "\nEND";
    return l.share(std::move(form));
}

/// What the definition of an aggregate gives a value: a type, a function or operator name, or a constant.
std::string aggregateValue(const PgQuery__DefElem& option)
{
    const std::string_view name = option.defname;
    if (!option.arg)
        return "true";
    if (option.arg->node_case == PG_QUERY__NODE__NODE_TYPE_NAME) {
        const PgQuery__TypeName& type = *option.arg->type_name;
        const bool isType = name == "stype" || name == "mstype" || name == "stype1" || name == "basetype";
        if (isType)
            return sql::typeName(type).sql();
        return sqlName(sql::nodes(type.names, type.n_names));
    }
    if (option.arg->node_case == PG_QUERY__NODE__NODE_LIST)
        return operatorText(sql::listItems(option.arg));
    const std::string value = sql::optionString(option).value_or("");
    return name == "initcond" || name == "minitcond" || name == "initcond1" ? base::quoteLiteral(value) : value;
}

/// The attributes of CREATE AGGREGATE, those of before 8.2 too. PostgreSQL passes over others with a warning.
bool isAggregateAttribute(std::string_view name)
{
    static constexpr std::string_view known[] = {
        "sfunc", "stype", "sspace", "finalfunc", "finalfunc_extra", "finalfunc_modify", "combinefunc", "serialfunc", "deserialfunc", "initcond", "msfunc",
        "minvfunc", "mstype", "msspace", "mfinalfunc", "mfinalfunc_extra", "mfinalfunc_modify", "minitcond", "sortop", "parallel", "hypothetical",
        "basetype", "sfunc1", "stype1", "initcond1"};
    return std::find(std::begin(known), std::end(known), name) != std::end(known);
}

/// Names of before 8.2, and defaults that need not be said.
void tidyAggregate(Options& options)
{
    for (const auto& [old, now] : {std::pair{"sfunc1", "sfunc"}, {"stype1", "stype"}, {"initcond1", "initcond"}}) {
        if (auto value = options.take(old))
            options.emplace(now, std::move(*value));
    }
    for (const char* name : {"finalfunc_extra", "mfinalfunc_extra", "hypothetical"}) {
        const auto found = options.find(name);
        if (found != options.end() && found->second == "false")
            options.erase(found);
    }
    for (const char* name : {"parallel", "finalfunc_modify", "mfinalfunc_modify"}) {
        const auto found = options.find(name);
        if (found != options.end())
            found->second = upper(found->second);
    }
}

void lowerReset(Lowering& l, const PgQuery__VariableSetStmt& set, AlterFunction& out)
{
    switch (set.kind) {
    case PG_QUERY__VARIABLE_SET_KIND__VAR_RESET_ALL: out.resetAll = true; break;
    case PG_QUERY__VARIABLE_SET_KIND__VAR_RESET:
    case PG_QUERY__VARIABLE_SET_KIND__VAR_SET_DEFAULT: out.reset.emplace_back(set.name); break;
    default: l.notModelled("SET " + std::string(set.name) + " FROM CURRENT of ALTER FUNCTION");
    }
}

} // namespace

std::vector<catalog::Argument> arguments(Lowering& l, NodeSpan parameters)
{
    std::vector<catalog::Argument> out;
    for (const auto* node : parameters) {
        const PgQuery__FunctionParameter& parameter = *node->function_parameter;
        out.push_back({std::string(modeWord(parameter.mode)), parameter.name, argumentType(*parameter.arg_type), l.expression(parameter.defexpr)});
    }
    return out;
}

void lowerFunction(Lowering& l, const PgQuery__CreateFunctionStmt& s)
{
    CreateFunction out;
    out.name = qualified(sql::nodes(s.funcname, s.n_funcname));
    out.orReplace = s.replace;
    Function& function = out.value;
    function.kind = s.is_procedure ? FunctionKind::Procedure : FunctionKind::Function;
    function.arguments = arguments(l, sql::nodes(s.parameters, s.n_parameters));
    // RETURNS TABLE says its result by its columns.
    const bool table = std::any_of(function.arguments.begin(), function.arguments.end(), [](const auto& a) { return a.mode == "TABLE"; });
    if (s.return_type && !table)
        function.result = argumentType(*s.return_type);
    for (const auto* node : sql::nodes(s.options, s.n_options))
        lowerOption(l, *node->def_elem, function);
    function.sqlBody = sqlBody(l, s.sql_body);
    if (function.language.empty() && !function.sqlBody.empty())
        function.language = "sql";
    // The server refuses both.
    if (function.language.empty())
        return l.notModelled("CREATE FUNCTION without LANGUAGE");
    if (function.sqlBody.empty() && !sql::findOption(sql::nodes(s.options, s.n_options), "as"))
        return l.notModelled("CREATE FUNCTION without a body");
    dropDefaults(function);
    l.emit(std::move(out));
}

void lowerAlterFunction(Lowering& l, const PgQuery__AlterFunctionStmt& s)
{
    AlterFunction out;
    out.target = functionId(*s.func);
    if (s.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_PROCEDURE)
        out.form = TargetForm::Procedure;
    for (const auto* node : sql::nodes(s.actions, s.n_actions)) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string_view name = option.defname;
        if (name == "set" && option.arg->variable_set_stmt->kind != PG_QUERY__VARIABLE_SET_KIND__VAR_SET_VALUE) {
            lowerReset(l, *option.arg->variable_set_stmt, out);
            continue;
        }
        Function one;
        lowerOption(l, option, one);
        if (name == "volatility")
            out.volatility = one.volatility;
        else if (name == "parallel")
            out.parallel = one.parallel;
        else if (name == "strict")
            out.strict = one.strict;
        else if (name == "security")
            out.securityDefiner = one.securityDefiner;
        else if (name == "leakproof")
            out.leakproof = one.leakproof;
        else if (name == "cost")
            out.cost = one.cost;
        else if (name == "rows")
            out.rows = one.rows;
        else if (name == "support")
            out.support = one.support;
        for (const auto& [setting, value] : one.configuration)
            out.set.emplace(setting, value);
    }
    AlterFunction nothing;
    nothing.target = out.target;
    nothing.form = out.form;
    if (!(out == nothing)) // what is left may not be modelled, and is listed
        l.emit(std::move(out));
}

void lowerAggregate(Lowering& l, const PgQuery__DefineStmt& s)
{
    CreateFunction out;
    out.name = qualified(sql::nodes(s.defnames, s.n_defnames));
    out.orReplace = s.replace;
    Function& function = out.value;
    function.kind = FunctionKind::Aggregate;
    // Arguments come as {parameters, number of direct arguments}; -1 is an ordinary aggregate.
    if (s.n_args == 2) {
        function.arguments = arguments(l, sql::listItems(s.args[0]));
        if (s.args[1]->node_case == PG_QUERY__NODE__NODE_INTEGER && s.args[1]->integer->ival >= 0)
            function.aggregate["direct_arguments"] = std::to_string(s.args[1]->integer->ival);
    }
    for (const auto* node : sql::nodes(s.definition, s.n_definition)) {
        const PgQuery__DefElem& option = *node->def_elem;
        if (!isAggregateAttribute(option.defname)) {
            l.notModelled("attribute " + std::string(option.defname) + " of CREATE AGGREGATE", option.location);
            continue;
        }
        std::string value = aggregateValue(option);
        if (std::string_view(option.defname) != "basetype")
            function.aggregate[option.defname] = std::move(value);
        else if (option.arg->node_case == PG_QUERY__NODE__NODE_TYPE_NAME && value != "\"any\"") // 'ANY' is the old word for (*)
            function.arguments = {{{}, {}, argumentType(*option.arg->type_name), {}}};
    }
    const bool whole = function.aggregate.contains("sfunc") && function.aggregate.contains("stype");
    if (!whole && !(function.aggregate.contains("sfunc1") && function.aggregate.contains("stype1")))
        return l.notModelled("CREATE AGGREGATE without SFUNC and STYPE"); // refused by the server
    if (const auto parallel = function.aggregate.take("parallel"))
        function.parallel = upper(*parallel);
    tidyAggregate(function.aggregate);
    function.language = "internal";
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
