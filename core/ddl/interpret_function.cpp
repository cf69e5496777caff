#include "ddl/bound_query.h"
#include "interpret.h"
#include "sql/builtin_functions.h"

namespace cofferdam::ddl {

using catalog::Argument;
using catalog::Function;
using catalog::FunctionKind;

namespace {

/// Manual, CREATE FUNCTION: what the language and the result imply is not printed.
void dropDefaults(Function& function)
{
    const bool native = function.language == "c" || function.language == "internal";
    if (function.cost == (native ? "1" : "100"))
        function.cost.clear();
    if (function.rows == "1000" || (function.rows == "0" && !function.result.setOf))
        function.rows.clear();
}

Done checkReplaceable(Context& context, const ObjectId& id, const Function& old, const Function& function)
{
    if (context.reading())
        return {};
    if (old.kind != function.kind)
        return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                       {identifier(id.describe()), base::text(function.kind == FunctionKind::Procedure ? "procedure" : "function")});
    if (!(old.result == function.result))
        return refused(context, "ddl.function_result", COFFERDAM_TR("the result type of %1 cannot be changed: drop it first"),
                       {identifier(id.describe())});
    for (std::size_t i = 0; i < std::min(old.arguments.size(), function.arguments.size()); ++i) {
        if (!old.arguments[i].defaultValue.empty() && function.arguments[i].defaultValue.empty())
            return refused(context, "ddl.function_default", COFFERDAM_TR("the default of an argument of %1 cannot be removed: drop it first"),
                           {identifier(id.describe())});
    }
    return {};
}

/// What OUT arguments return together, where no RETURNS says it.
TypeName resultOfOutputs(const Function& function)
{
    TypeName out;
    if (function.kind != FunctionKind::Function || !function.result.empty())
        return function.result;
    for (const Argument& argument : function.arguments) {
        if (argument.mode == "TABLE")
            return function.result;
        if (argument.mode != "OUT" && argument.mode != "INOUT")
            continue;
        const bool first = out.empty();
        out = first ? argument.type : TypeName();
        if (!first) {
            out.name = "record";
            break;
        }
    }
    return out;
}

/// A function's name with its schema, as the server keeps it; built-in ones need none.
std::string qualifiedFunction(const Context& context, const std::string& value)
{
    const QualifiedName written = qualifiedNameOf(value);
    if (written.name.empty() || !written.schema.empty() || sql::isBuiltInFunction(written.name))
        return value;
    for (const std::string& schema : context.session.searchPath) {
        if (!context.catalog().parts(Kind::Function, {Kind::Function, schema, written.name, {}}).empty())
            return QualifiedName{schema, written.name}.sql();
    }
    return value;
}

/// The functions and the types that an aggregate is made of.
void qualifyAggregate(Context& context, Options& options)
{
    for (auto& [name, value] : options) {
        if (name.ends_with("func")) {
            value = qualifiedFunction(context, value);
        } else if (name == "stype" || name == "mstype") {
            const std::string list = context.resolveSignature("(" + value + ")");
            value = list.substr(1, list.size() - 2);
        }
    }
}

} // namespace

Done interpret(Context& context, const CreateFunction& statement)
{
    QualifiedName name = statement.name;
    COFFERDAM_TRY(context.creationName(name));
    Function function = statement.value;
    for (Argument& argument : function.arguments) {
        argument.type = context.resolveType(argument.type);
        argument.type.modifiers.clear(); // PostgreSQL drops them from arguments and results
        argument.defaultValue = argumentDefault(context, argument.type, argument.defaultValue);
    }
    function.result = context.resolveType(function.result);
    function.result.modifiers.clear();
    function.result = resultOfOutputs(function);
    function.sqlBody = context.resolveBody(function.sqlBody);
    bindRoutine(context.catalog(), context.session.searchPath, name.name, function);
    qualifyAggregate(context, function.aggregate);
    function.support = qualifiedFunction(context, function.support);
    dropDefaults(function);
    function.place = context.place;
    const ObjectId id{Kind::Function, name.schema, name.name, function.signature()};
    if (const Function* old = context.get<Function>(id)) {
        if (!statement.orReplace)
            return duplicateObject(context, id.describe());
        COFFERDAM_TRY(checkReplaceable(context, id, *old, function));
        function.comment = old->comment;
        function.owner = old->owner;
        function.privileges = old->privileges;
    }
    context.put(id, std::move(function));
    return {};
}

Done interpret(Context& context, const AlterFunction& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(statement.target));
    context.modify<Function>(id, [&](Function& function) {
        const auto set = [](auto& member, const auto& value) {
            if (value)
                member = *value;
        };
        set(function.volatility, statement.volatility);
        set(function.parallel, statement.parallel);
        set(function.cost, statement.cost);
        set(function.rows, statement.rows);
        if (statement.support)
            function.support = qualifiedFunction(context, *statement.support);
        set(function.strict, statement.strict);
        set(function.securityDefiner, statement.securityDefiner);
        set(function.leakproof, statement.leakproof);
        if (statement.resetAll)
            function.configuration.clear();
        for (const std::string& name : statement.reset)
            function.configuration.erase(name);
        for (const auto& [name, value] : statement.set)
            function.configuration.insert_or_assign(name, value);
        dropDefaults(function);
    });
    return {};
}

} // namespace cofferdam::ddl
