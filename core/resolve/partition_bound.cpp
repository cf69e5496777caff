#include "partition_bound.h"

#include "base/quote.h"
#include "sql/constant_text.h"
#include "sql/lexer.h"

#include <algorithm>
#include <array>

namespace cofferdam::resolve {
namespace {

/// The type of a key that is a plain column, with a domain seen through.
const base::TypeName* keyType(const catalog::Catalog& catalog, const catalog::Table& parent, std::size_t key)
{
    if (!parent.partitionBy || key >= parent.partitionBy->expressions.size())
        return nullptr;
    const catalog::Column* column = parent.columns.find(sql::identifierValue(parent.partitionBy->expressions[key].sql()));
    const base::TypeName* type = column ? &column->type : nullptr;
    for (int depth = 0; type && !type->schema.empty() && type->dimensions == 0 && depth < 8; ++depth) {
        const auto* domain = catalog.get<catalog::Domain>({catalog::Kind::Domain, type->schema, type->name, {}});
        if (!domain)
            break;
        type = &domain->baseType;
    }
    return type;
}

bool isNumber(const base::TypeName& type)
{
    static constexpr std::array<std::string_view, 6> names{"smallint", "integer", "bigint", "numeric", "real", "double precision"};
    return type.builtIn() && type.dimensions == 0 && std::find(names.begin(), names.end(), type.name) != names.end();
}

std::string constant(const base::TypeName& type, const std::string& written, const std::string& value)
{
    if (isNumber(type) && !value.empty() && value.find_first_not_of("0123456789.", value.front() == '-' ? 1 : 0) == std::string::npos)
        return value;
    if (type.builtIn() && type.dimensions == 0 && type.name == "character") // the server pads it
        return base::quoteLiteral(value.substr(0, value.find_last_not_of(' ') + 1));
    base::TypeName bare = type;
    if (type.name.starts_with("timestamp"))
        bare.modifiers.clear(); // a precision rounds; bounds are whole as a rule, and what is not stays apart
    const auto text = sql::constantText(bare, value);
    return text ? base::quoteLiteral(*text) : written;
}

} // namespace

std::string boundText(const catalog::Catalog& catalog, const catalog::PartitionOf& partition)
{
    const catalog::Table* parent = catalog.table(partition.parent.schema, partition.parent.name);
    if (!parent || !parent->partitionBy)
        return partition.bound;
    const bool list = parent->partitionBy->strategy == "LIST";
    std::string out;
    std::size_t from = 0, key = 0;
    int depth = 0;
    sql::Lexer lexer(partition.bound);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string text(lexer.text(token));
        if (text == "(" && ++depth == 1)
            key = 0;
        else if (text == ")")
            --depth;
        else if (text == "," && depth == 1)
            key += list ? 0 : 1;
        const base::TypeName* type = token.kind == sql::TokenKind::String && depth == 1 && text.front() == '\'' ? keyType(catalog, *parent, key) : nullptr;
        if (!type)
            continue;
        out += partition.bound.substr(from, token.begin - from) + constant(*type, text, sql::stringValueOf(text));
        from = token.end;
    }
    return out + partition.bound.substr(from);
}

} // namespace cofferdam::resolve
