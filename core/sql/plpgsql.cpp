#include "sql/plpgsql.h"

#include "splitter.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <pg_query.h>

namespace cofferdam::sql {
namespace {

using Json = nlohmann::json;
using Kind = PlpgsqlPart::Kind;

/// Deeper than any code that a person wrote; each level costs a few frames.
constexpr int maxBlockDepth = 400;

bool isDynamic(std::string_view statement, std::string_view member)
{
    return member == "dynquery" || (member == "query" && (statement == "PLpgSQL_stmt_dynexecute" || statement == "PLpgSQL_stmt_dynfors"));
}

bool isStatement(std::string_view statement, std::string_view member)
{
    return member == "sqlstmt" || member == "query" || statement == "PLpgSQL_stmt_perform" || statement == "PLpgSQL_stmt_call";
}

bool isKnown(std::string_view name)
{
    static constexpr std::string_view names[] = {
        "block", "assign", "if", "case", "loop", "while", "fori", "fors", "forc", "foreach_a", "exit", "return", "return_next", "return_query",
        "raise", "assert", "execsql", "dynexecute", "dynfors", "getdiag", "open", "fetch", "close", "perform", "call", "commit", "rollback", "set"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Collects from libpg_query's JSON: {"PLpgSQL_stmt_if": {"cond": {"PLpgSQL_expr": {"query": "…"}}, "then_body": […]}}.
class Collector {
public:
    std::vector<PlpgsqlPart> parts;
    bool tooDeep = false;

    void value(const Json& json, const std::string& statement, const std::string& member, int line, int depth)
    {
        tooDeep = tooDeep || depth > maxBlockDepth;
        if (tooDeep)
            return;
        if (json.is_array()) {
            for (const Json& item : json)
                value(item, statement, member, line, depth + 1);
        } else if (json.is_object()) {
            for (const auto& [key, item] : json.items())
                object(key, item, statement, member, line, depth + 1);
        }
    }

private:
    void object(const std::string& key, const Json& item, const std::string& statement, const std::string& member, int line, int depth)
    {
        constexpr std::string_view prefix = "PLpgSQL_stmt_";
        if (key == "PLpgSQL_expr")
            return expression(item, statement, member, line);
        if (key.rfind("PLpgSQL_", 0) != 0) // a member of what is being read
            return value(item, statement, key, line, depth);
        if (item.is_object() && item.contains("lineno") && item["lineno"].is_number_integer())
            line = item["lineno"].get<int>();
        if (key.rfind(prefix, 0) != 0)
            return value(item, statement, member, line, depth);
        const std::string name = key.substr(prefix.size());
        if (name == "commit" || name == "rollback")
            parts.push_back({Kind::EndOfTransaction, {}, line});
        else if (!isKnown(name))
            parts.push_back({Kind::Other, name, line});
        value(item, key, {}, line, depth);
    }

    void expression(const Json& item, const std::string& statement, const std::string& member, int line)
    {
        const Kind kind = isDynamic(statement, member) ? Kind::Dynamic : isStatement(statement, member) ? Kind::Statement : Kind::Expression;
        if (item.is_object() && item.contains("query") && item["query"].is_string())
            parts.push_back({kind, item["query"].get<std::string>(), line});
        else
            parts.push_back({Kind::Other, "an expression", line});
    }
};

base::Unexpected unreadable(std::string_view why, int line)
{
    return base::failure(base::message("sql.plpgsql", COFFERDAM_TR("PL/pgSQL code could not be read: %1"), {base::text(std::string(why))}), {{}, line, 0});
}

/// From "compilation of PL/pgSQL function "f" near line 3".
int lineIn(std::string_view context)
{
    constexpr std::string_view label = "near line ";
    const std::size_t at = context.rfind(label);
    int line = 0;
    if (at != std::string_view::npos)
        std::from_chars(context.data() + at + label.size(), context.data() + context.size(), line);
    return line;
}

/// libpg_query recurses through expressions without a guard.
bool nestsTooDeeply(std::string_view statement)
{
    Lexer lexer(statement);
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind != TokenKind::String)
            continue;
        const std::string body = stringValueOf(lexer.text(token));
        const LineTable lines(body);
        const SplitFile split = splitFile(body, lines, {});
        if (std::any_of(split.pieces.begin(), split.pieces.end(), [](const Piece& piece) { return piece.depth > maxTreeDepth; }))
            return true;
    }
    return false;
}

/// libpg_query's tree.
base::Result<Json> readJson(std::string_view statement)
{
    if (statement.find('\0') != std::string_view::npos)
        return unreadable("it holds a zero byte", 0);
    if (nestsTooDeeply(statement))
        return unreadable("its expressions are nested too deeply", 0);
    const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(std::string(statement).c_str());
    const std::string text = result.plpgsql_funcs ? result.plpgsql_funcs : "";
    const bool failed = result.error != nullptr;
    const std::string complaint = failed && result.error->message ? result.error->message : "syntax error";
    const int line = failed && result.error->context ? lineIn(result.error->context) : 0;
    pg_query_free_plpgsql_parse_result(result);
    if (failed)
        return unreadable(complaint, line);
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_array() || json.empty())
        return unreadable("there is no code in it", 0);
    return json;
}

/// The member of an object, or null.
const Json& member(const Json& json, const char* name)
{
    static const Json nothing;
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found != json.end() ? *found : nothing;
}

std::string queryOf(const Json& expression)
{
    const Json& query = member(member(expression, "PLpgSQL_expr"), "query");
    return query.is_string() ? query.get<std::string>() : std::string();
}

std::vector<PlpgsqlStep> stepsOf(const Json& list, int depth);

PlpgsqlStep ifOf(const Json& json, int depth)
{
    PlpgsqlStep out{PlpgsqlStep::Kind::If, {}, {}, {}, {}};
    out.branches.push_back({queryOf(member(json, "cond")), stepsOf(member(json, "then_body"), depth)});
    for (const Json& item : member(json, "elsif_list")) {
        const Json& other = member(item, "PLpgSQL_if_elsif");
        out.branches.push_back({queryOf(member(other, "cond")), stepsOf(member(other, "stmts"), depth)});
    }
    if (const Json& rest = member(json, "else_body"); !rest.is_null())
        out.branches.push_back({{}, stepsOf(rest, depth)});
    return out;
}

PlpgsqlStep blockOf(const Json& json, int depth)
{
    PlpgsqlStep out{PlpgsqlStep::Kind::Block, {}, stepsOf(member(json, "body"), depth), {}, {}};
    for (const Json& item : member(member(member(json, "exceptions"), "PLpgSQL_exception_block"), "exc_list")) {
        const Json& exception = member(item, "PLpgSQL_exception");
        PlpgsqlStep::Handler handler;
        for (const Json& condition : member(exception, "conditions")) {
            const Json& name = member(member(condition, "PLpgSQL_condition"), "condname");
            handler.conditions.push_back(name.is_string() ? name.get<std::string>() : std::string());
        }
        handler.body = stepsOf(member(exception, "action"), depth);
        out.handlers.push_back(std::move(handler));
    }
    return out;
}

PlpgsqlStep stepOf(const std::string& name, const Json& json, int depth)
{
    using Step = PlpgsqlStep::Kind;
    constexpr int error = 21; // elog.h
    if (depth > maxBlockDepth)
        return {Step::Other, "a deeply nested block", {}, {}, {}};
    if (name == "PLpgSQL_stmt_if")
        return ifOf(json, depth + 1);
    if (name == "PLpgSQL_stmt_block")
        return blockOf(json, depth + 1);
    if (name == "PLpgSQL_stmt_execsql")
        return {Step::Sql, queryOf(member(json, "sqlstmt")), {}, {}, {}};
    if (name == "PLpgSQL_stmt_perform" || name == "PLpgSQL_stmt_call")
        return {Step::Sql, queryOf(member(json, "expr")), {}, {}, {}};
    if (name == "PLpgSQL_stmt_dynexecute")
        return {Step::Execute, queryOf(member(json, "query")), {}, {}, {}};
    if (name == "PLpgSQL_stmt_return")
        return {Step::Return, {}, {}, {}, {}};
    if (name == "PLpgSQL_stmt_raise") {
        const Json& level = member(json, "elog_level");
        return {level.is_number_integer() && level.get<int>() < error ? Step::Nothing : Step::Raise, {}, {}, {}, {}};
    }
    return {Step::Other, name, {}, {}, {}};
}

std::vector<PlpgsqlStep> stepsOf(const Json& list, int depth)
{
    std::vector<PlpgsqlStep> out;
    for (const Json& item : list) {
        for (const auto& [name, json] : item.items())
            out.push_back(stepOf(name, json, depth));
    }
    return out;
}

} // namespace

base::Result<std::vector<PlpgsqlPart>> parsePlpgsql(std::string_view statement)
{
    COFFERDAM_ASSIGN(const Json json, readJson(statement));
    Collector collector;
    collector.value(json, {}, {}, 0, 0);
    if (collector.tooDeep)
        return unreadable("its blocks are nested too deeply", 0);
    return std::move(collector.parts);
}

base::Result<PlpgsqlStep> parsePlpgsqlSteps(std::string_view statement)
{
    COFFERDAM_ASSIGN(const Json json, readJson(statement));
    const Json& action = member(member(member(json.front(), "PLpgSQL_function"), "action"), "PLpgSQL_stmt_block");
    if (action.is_null())
        return unreadable("there is no code in it", 0);
    return blockOf(action, 0);
}

} // namespace cofferdam::sql
