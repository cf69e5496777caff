#include "base/quote.h"
#include "ddl/lower.h"
#include "extension_objects.h"
#include "interpreter_context.h"
#include "resolve/calls.h"
#include "sql/builtin_functions.h"
#include "sql/lexer.h"
#include "statement_text.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

using base::Reference;

namespace {

bool isRegclassFunction(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> names{"nextval", "currval", "setval", "pg_get_serial_sequence"};
    return std::find(names.begin(), names.end(), word) != names.end() && word != names.back();
}

/// A call of a name that both the schema and pg_catalog have means the schema's function only where the arguments fit that one and
/// no other: pg_catalog comes first on every search path.
bool prefersBuiltIn(const std::vector<catalog::Entry>& overloads, const Reference& reference, const std::string& text, bool query)
{
    const std::string& name = reference.parts.back();
    if (!sql::isBuiltInFunction(name))
        return false;
    const auto calls = resolve::callsIn(text, query);
    const auto call = std::find_if(calls.begin(), calls.end(), [&](const resolve::Call& c) { return c.begin == reference.begin; });
    if (call == calls.end())
        return true;
    if (!sql::isBuiltInFunction(name, call->arguments.size()))
        return false;
    std::string signature;
    for (const TypeName& type : call->arguments) {
        if (type.name.empty())
            return true;
        TypeName bare = type;
        bare.modifiers.clear();
        signature += (signature.empty() ? "" : ", ") + bare.sql();
    }
    return std::none_of(overloads.begin(), overloads.end(), [&](const catalog::Entry& entry) { return entry.id.part == "(" + signature + ")"; });
}

/// `schema.` in front of a name that the search path finds; empty when there is nothing to add.
std::string schemaFor(Context& context, const Reference& reference, const std::string& text, bool query)
{
    const std::string& name = reference.parts.back();
    const auto& path = context.session.searchPath;
    switch (reference.kind) {
    case Reference::Kind::Function: {
        for (const std::string& schema : path) {
            const auto overloads = context.catalog().parts(Kind::Function, {Kind::Function, schema, name, {}});
            if (!overloads.empty() && !prefersBuiltIn(overloads, reference, text, query))
                return schema;
        }
        const std::string_view extension = extensionOfFunction(name);
        if (extension.empty())
            return {};
        const auto* found = context.get<catalog::Extension>({Kind::Extension, {}, std::string(extension), {}});
        return found && std::find(path.begin(), path.end(), found->schema) != path.end() ? found->schema : std::string();
    }
    case Reference::Kind::Type: {
        TypeName type;
        type.name = name;
        return context.resolveType(type).schema;
    }
    case Reference::Kind::Relation: {
        const auto found = context.findRelation({{}, name});
        return found ? found->schema : std::string();
    }
    case Reference::Kind::Collation:
        for (const std::string& schema : path) {
            if (context.catalog().contains({Kind::Collation, schema, name, {}}))
                return schema;
        }
        return {};
    default:
        return {};
    }
}

/// A text constant that stands for a relation: 'name'::regclass, or the argument of nextval and its kin.
void resolveRegclass(Context& context, const std::string& text, std::vector<Splice>& splices)
{
    for (const RegclassConstant& constant : regclassConstants(text)) {
        std::optional<ObjectId> found = context.findRelation(constant.name);
        QualifiedName name = constant.name;
        if (found)
            name.schema = found->schema;
        if (!found && name.schema.empty())
            continue;
        std::string replacement = base::quoteLiteral(name.sql()) + "::regclass";
        if (text.compare(constant.begin, constant.end - constant.begin, replacement) != 0)
            splices.push_back({constant.begin, constant.end, std::move(replacement)});
    }
}

/// Functions whose first of several arguments is a text search configuration (manual, 9.13).
bool takesConfiguration(std::string_view function)
{
    return function == "to_tsvector" || function == "ts_headline" || function.ends_with("to_tsquery") || function.ends_with("_to_tsvector");
}

/// A text search configuration of the schema, which a constant names: 'c'::regconfig, or the first argument of to_tsvector and its kin.
void resolveConfigurations(Context& context, const std::string& text, std::vector<Splice>& splices)
{
    if (text.find("regconfig") == std::string::npos && text.find("_ts") == std::string::npos)
        return;
    sql::Lexer lexer(text);
    std::array<sql::Token, 3> last{}; // the tokens before the current one, newest first
    const auto add = [&](const sql::Token& string, std::size_t end) {
        QualifiedName name = qualifiedNameOf(sql::stringValueOf(lexer.text(string)));
        for (const std::string& schema : name.schema.empty() ? context.session.searchPath : std::vector<std::string>()) {
            if (!context.catalog().contains({Kind::TextSearchConfiguration, schema, name.name, {}}))
                continue;
            name.schema = schema;
            splices.push_back({string.begin, end, base::quoteLiteral(name.sql()) + "::regconfig"});
            return;
        }
    };
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End && token.kind != sql::TokenKind::Unterminated; token = lexer.next()) {
        if (lexer.text(token) == "regconfig" && lexer.text(last[0]) == "::" && last[1].kind == sql::TokenKind::String)
            add(last[1], token.end);
        else if (lexer.text(token) == "," && last[0].kind == sql::TokenKind::String && lexer.text(last[1]) == "(" && takesConfiguration(lexer.text(last[2])))
            add(last[0], last[0].end);
        last = {token, last[0], last[1]};
    }
}

} // namespace

std::vector<RegclassConstant> regclassConstants(const std::string& text)
{
    std::vector<RegclassConstant> result;
    if (text.find("val(") == std::string::npos && text.find("regclass") == std::string::npos)
        return result;
    sql::Lexer lexer(text);
    std::array<sql::Token, 3> last{}; // the tokens before the current one, newest first
    const auto is = [&](const sql::Token& token, std::string_view wanted) { return lexer.text(token) == wanted; };
    const auto add = [&](const sql::Token& string, std::size_t end) {
        const QualifiedName name = qualifiedNameOf(sql::stringValueOf(lexer.text(string)));
        if (!name.name.empty())
            result.push_back({string.begin, end, name});
    };
    for (sql::Token token = lexer.next();; token = lexer.next()) {
        if (is(token, "regclass") && is(last[0], "::") && last[1].kind == sql::TokenKind::String)
            add(last[1], token.end);
        const bool closes = is(token, ")") || is(token, ",");
        if (closes && last[0].kind == sql::TokenKind::String && is(last[1], "(") && isRegclassFunction(lexer.text(last[2])))
            add(last[0], last[0].end);
        if (token.kind == sql::TokenKind::End || token.kind == sql::TokenKind::Unterminated)
            break;
        last = {token, last[0], last[1]};
    }
    return result;
}

QualifiedName qualifiedNameOf(const std::string& text)
{
    QualifiedName name;
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier) {
            name.schema = std::move(name.name);
            name.name = sql::identifierValue(lexer.text(token));
        } else if (lexer.text(token) != ".") {
            return {};
        }
    }
    return name;
}

std::string spliced(const std::string& text, std::vector<Splice> splices)
{
    std::sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) { return a.begin < b.begin; });
    std::string result;
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        if (splice.begin < at)
            continue;
        result.append(text, at, splice.begin - at);
        result += splice.text;
        at = splice.end;
    }
    return result.append(text, at, std::string::npos);
}

std::vector<std::string> columnsOf(const Expression& expression)
{
    std::vector<std::string> columns;
    for (const Reference& reference : expression.references()) {
        if (reference.kind != Reference::Kind::Column || reference.parts.empty())
            continue;
        const std::string& name = reference.parts.back();
        if (std::find(columns.begin(), columns.end(), name) == columns.end())
            columns.push_back(name);
    }
    return columns;
}

bool mentionsColumn(const Expression& expression, const std::string& column)
{
    return std::any_of(expression.references().begin(), expression.references().end(), [&](const Reference& reference) {
        return reference.kind == Reference::Kind::Column && !reference.parts.empty() && reference.parts.back() == column;
    });
}

Expression Context::parse(const std::string& sql)
{
    auto parsed = cache.expression(sql);
    if (parsed)
        return std::move(*parsed);
    base::ExpressionForm form;
    form.sql = form.key = sql;
    return Expression(std::move(form));
}

Expression Context::parseQuery(const std::string& sql)
{
    auto parsed = cache.query(sql);
    if (parsed)
        return std::move(*parsed);
    base::ExpressionForm form;
    form.sql = form.key = sql;
    return Expression(std::move(form));
}

std::string Context::resolvedText(const Expression& expression, bool relations)
{
    std::vector<Splice> splices;
    for (const Reference& reference : expression.references()) {
        if (reference.parts.size() != 1 || (!relations && reference.kind == Reference::Kind::Relation))
            continue;
        const std::string schema = schemaFor(*this, reference, expression.sql(), !relations);
        if (!schema.empty())
            splices.push_back({reference.begin, reference.begin, base::quoteIdentifier(schema) + "."});
    }
    resolveRegclass(*this, expression.sql(), splices);
    resolveConfigurations(*this, expression.sql(), splices);
    return splices.empty() ? std::string() : spliced(expression.sql(), std::move(splices));
}

Expression Context::resolveExpression(const Expression& expression)
{
    // A dump empties the path: then every name is already whole.
    if (expression.empty() || session.searchPath.empty())
        return expression;
    const std::string text = resolvedText(expression, true);
    return text.empty() ? expression : parse(text);
}

Expression Context::resolveBody(const Expression& body)
{
    if (body.empty() || session.searchPath.empty())
        return body;
    const std::string text = resolvedText(body, true);
    return text.empty() ? body : routineBody(text);
}

Expression Context::resolveRule(const Expression& definition)
{
    if (definition.empty() || session.searchPath.empty())
        return definition;
    const std::string text = resolvedText(definition, true);
    return text.empty() ? definition : ruleDefinition(text);
}

Expression Context::resolveQuery(const Expression& query)
{
    if (query.empty() || session.searchPath.empty())
        return query;
    const std::string text = resolvedText(query, false);
    return text.empty() ? query : parseQuery(text);
}

} // namespace cofferdam::ddl
