#include "ruby/schema_rb.h"

#include "sql/lexer.h"

#include <algorithm>

/// What ActiveRecord's dumper makes of a column: types that it has no word for become the nearest one, defaults of forms that it
/// does not recognise disappear.
namespace cofferdam::ruby {
namespace {

using base::TypeName;

constexpr RailsVersion writesTimeZones{7, 0};
constexpr RailsVersion writesReal{7, 2};

TypeName baseOfDomains(TypeName type, const catalog::Catalog& catalog)
{
    for (int depth = 0; depth < 16 && !type.schema.empty() && type.dimensions == 0; ++depth) {
        const auto* domain = catalog.get<catalog::Domain>({catalog::Kind::Domain, type.schema, type.name, {}});
        if (!domain)
            break;
        type = domain->baseType;
    }
    return type;
}

TypeName dumpedType(TypeName type, RailsVersion rails, const catalog::Catalog& catalog)
{
    type = baseOfDomains(std::move(type), catalog);
    type.dimensions = std::min(type.dimensions, 1);
    if (!type.schema.empty())
        return type;
    if (type.name == "character" || type.name == "bpchar" || type.name == "name" || type.name == "char")
        type.name = "character varying";
    else if (type.name == "real" && rails < writesReal)
        type.name = "double precision";
    else if (type.name == "timestamp with time zone" && rails < writesTimeZones)
        type.name = "timestamp without time zone";
    else if (type.name == "numeric" && type.modifiers.find('-') != std::string::npos)
        type.modifiers.clear();
    else if (type.name == "interval" && !type.modifiers.starts_with('('))
        type.modifiers.clear();
    return type;
}

/// One constant, with a sign or a cast at most.
bool isConstant(std::string_view sql)
{
    sql::Lexer lexer(sql);
    auto token = lexer.next();
    if (lexer.text(token) == "-")
        token = lexer.next();
    const auto word = lexer.text(token);
    const bool constant = token.kind == sql::TokenKind::String || token.kind == sql::TokenKind::Number || sql::isWord(word, "TRUE") || sql::isWord(word, "FALSE");
    token = lexer.next();
    if (!constant || token.kind == sql::TokenKind::End)
        return constant;
    if (lexer.text(token) != "::")
        return false;
    // Nothing but the type may follow.
    const auto type = sql.substr(token.end);
    return type.find_first_of("'+*/|<>=~!@#%^&?") == std::string_view::npos && type != "regclass";
}

/// `name(…)`, `(…)::type`, CURRENT_DATE or CURRENT_TIMESTAMP somewhere in it: what the dumper takes for a function.
bool looksLikeFunction(std::string_view sql)
{
    sql::Lexer lexer(sql);
    sql::Token before;
    std::string_view lastWord;
    for (auto token = lexer.next(); token.kind != sql::TokenKind::End; before = token, token = lexer.next()) {
        const auto text = lexer.text(token);
        if (token.kind == sql::TokenKind::Word && (sql::isWord(text, "CURRENT_DATE") || sql::isWord(text, "CURRENT_TIMESTAMP")))
            return true;
        const bool adjacent = before.end == token.begin;
        if (text == "(" && adjacent && (before.kind == sql::TokenKind::Word || before.kind == sql::TokenKind::QuotedIdentifier))
            return true;
        if (text == "::" && lastWord == ")")
            return true;
        lastWord = text;
    }
    return false;
}

} // namespace

catalog::Column asDumped(const catalog::Column& column, RailsVersion rails, const catalog::Catalog& catalog)
{
    catalog::Column out = column;
    out.type = dumpedType(column.type, rails, catalog);
    const auto& sql = column.defaultValue.sql();
    const bool jsonNull = sql.starts_with("'null'::json");
    if (!sql.empty() && (jsonNull || !(isConstant(sql) || looksLikeFunction(sql))))
        out.defaultValue = base::Expression();
    out.identity.reset();
    return out;
}

} // namespace cofferdam::ruby
