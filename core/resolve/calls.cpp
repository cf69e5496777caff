#include "resolve/calls.h"

#include "sql/canonical.h"
#include "sql/parse.h"

#include <algorithm>

namespace cofferdam::resolve {
namespace {

base::TypeName named(std::string name, int dimensions = 0)
{
    base::TypeName type;
    type.name = std::move(name);
    type.dimensions = dimensions;
    return type;
}

base::TypeName typeOf(const PgQuery__Node& node);

base::TypeName typeOfConstant(const PgQuery__AConst& constant)
{
    switch (constant.isnull ? PG_QUERY__A__CONST__VAL__NOT_SET : constant.val_case) {
    case PG_QUERY__A__CONST__VAL_IVAL: return named("integer");
    case PG_QUERY__A__CONST__VAL_FVAL: return named("numeric");
    case PG_QUERY__A__CONST__VAL_BOOLVAL: return named("boolean");
    default: return {};
    }
}

base::TypeName typeOfArray(const PgQuery__AArrayExpr& array)
{
    if (array.n_elements == 0)
        return {};
    base::TypeName type = typeOf(*array.elements[0]);
    if (type.name.empty() || type.dimensions > 0)
        return {};
    type.modifiers.clear();
    type.dimensions = 1;
    return type;
}

/// Of something joined to an array by ||, the array.
base::TypeName typeOfJoined(const PgQuery__AExpr& expr)
{
    const bool joins = expr.n_name == 1 && sql::stringOf(expr.name[0]) == "||" && expr.lexpr && expr.rexpr;
    for (const auto* side : {joins ? expr.lexpr : nullptr, joins ? expr.rexpr : nullptr}) {
        if (base::TypeName type = side ? typeOf(*side) : base::TypeName(); type.dimensions > 0)
            return type;
    }
    return {};
}

base::TypeName typeOf(const PgQuery__Node& node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_A_CONST: return typeOfConstant(*node.a_const);
    case PG_QUERY__NODE__NODE_TYPE_CAST: return sql::typeName(*node.type_cast->type_name);
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR: return typeOfArray(*node.a_array_expr);
    case PG_QUERY__NODE__NODE_A_EXPR: return typeOfJoined(*node.a_expr);
    case PG_QUERY__NODE__NODE_BOOL_EXPR: return named("boolean");
    default: return {};
    }
}

class Collector {
public:
    Collector(const sql::ParsedFile& file, std::size_t prefix) : m_file(file), m_prefix(prefix) {}

    void collect(const ProtobufCMessage& message)
    {
        if (message.descriptor == &pg_query__func_call__descriptor)
            add(reinterpret_cast<const PgQuery__FuncCall&>(message));
        sql::forEachChild(message, [this](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { collect(child); });
    }
    std::vector<Call> take() { return std::move(m_calls); }

private:
    void add(const PgQuery__FuncCall& call)
    {
        Call out;
        out.begin = static_cast<std::uint32_t>(m_file.offsetOf(m_file.statements().front(), call.location) - m_prefix);
        for (const auto* argument : sql::nodes(call.args, call.n_args))
            out.arguments.push_back(typeOf(*argument));
        m_calls.push_back(std::move(out));
    }

    const sql::ParsedFile& m_file;
    std::size_t m_prefix;
    std::vector<Call> m_calls;
};

} // namespace

std::vector<Call> callsIn(const std::string& sql, bool isQuery)
{
    static const std::string prefix = "SELECT ";
    const sql::ParsedFile file = sql::parse(isQuery ? sql : prefix + sql, {});
    if (file.statements().size() != 1 || !file.statements().front().node)
        return {};
    Collector collector(file, isQuery ? 0 : prefix.size());
    collector.collect(file.statements().front().node->base);
    return collector.take();
}

} // namespace cofferdam::resolve
