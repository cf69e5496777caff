#include "ruby/schema_rb.h"

#include "dumped_constant.h"
#include "sql/lexer.h"

#include <algorithm>

/// What ActiveRecord's dumper makes of a column: types that it has no word for become the nearest one, defaults of forms that it
/// does not recognise disappear.
namespace cofferdam::ruby {
namespace {

using base::TypeName;

constexpr RailsVersion writesTimeZones{7, 0};
constexpr RailsVersion writesReal{7, 2};

/// A domain is dumped as its base type, without the length that only the domain knows.
TypeName baseOfDomains(TypeName type, const catalog::Catalog& catalog)
{
    for (int depth = 0; depth < 16 && !type.schema.empty(); ++depth) {
        const auto* domain = catalog.get<catalog::Domain>({catalog::Kind::Domain, type.schema, type.name, {}});
        if (!domain)
            break;
        const int dimensions = std::max(type.dimensions, domain->baseType.dimensions);
        type = domain->baseType;
        type.dimensions = dimensions;
        type.modifiers.clear();
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
    else if (type.name == "interval")
        type.modifiers.erase(0, std::min(type.modifiers.find('('), type.modifiers.size()));
    return type;
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

base::Expression dumpedDefault(const base::Expression& expression, const TypeName& type)
{
    const auto& sql = expression.sql();
    if (sql.empty())
        return expression;
    const auto constant = constantText(sql);
    if (!constant)
        return looksLikeFunction(sql) ? expression : base::Expression();
    const auto dumped = dumpedConstant(*constant, type);
    return dumped ? constantExpression(*dumped, type) : base::Expression();
}

} // namespace

catalog::Column asDumped(const catalog::Column& column, RailsVersion rails, const catalog::Catalog& catalog)
{
    catalog::Column out = column;
    out.type = dumpedType(column.type, rails, catalog);
    out.defaultValue = dumpedDefault(column.defaultValue, out.type);
    out.identity.reset();
    return out;
}

} // namespace cofferdam::ruby
