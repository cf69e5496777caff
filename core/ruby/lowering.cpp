#include "lowering.h"

#include "base/quote.h"
#include "catalog/catalog.h"
#include "ddl/lower.h"
#include "literal_text.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ruby {

void Lowering::begin(const Statement& statement)
{
    m_statement = &statement;
}

void Lowering::add(ddl::Statement statement)
{
    statement.place = place();
    out.statements.push_back(std::move(statement));
    if (added)
        added(out.statements.back());
}

void Lowering::add(std::vector<ddl::Statement> several)
{
    for (auto& statement : several) {
        out.statements.push_back(std::move(statement));
        if (added)
            added(out.statements.back());
    }
}

void Lowering::notModelled(std::string what)
{
    out.notModelled.push_back({place(), std::move(what), file.excerpt(*m_statement)});
}

void Lowering::leftOver(const Options& options, std::string_view what)
{
    for (const auto& key : options.leftOver())
        notModelled("option " + key + " of " + std::string(what));
}

void Lowering::unknown(ObjectId id)
{
    if (!id.name.empty() && !(catalog::info(id.kind).inTable && id.part.empty()))
        out.unknown.push_back(std::move(id));
}

void Lowering::note(base::Message message)
{
    out.notes.push_back({std::move(message), place()});
}

std::optional<base::Expression> Lowering::expression(std::string_view sql, std::string_view what)
{
    auto parsed = cache.expression(withPlainIntervals(std::string(sql)));
    if (parsed)
        return *parsed;
    notModelled(std::string(what) + " (" + parsed.error().message.render() + ")");
    return std::nullopt;
}

std::optional<base::TypeName> Lowering::type(std::string_view sql, std::string_view what)
{
    auto parsed = cache.type(sql);
    if (parsed)
        return *parsed;
    notModelled(std::string(what) + " (" + parsed.error().message.render() + ")");
    return std::nullopt;
}

std::optional<std::vector<ddl::Statement>> Lowering::statements(std::string sql, std::string_view what)
{
    // With a semicolon on a line of its own, an unfinished text is a syntax error and not a truncated file.
    sql = withPlainIntervals(std::move(sql)) + "\n;";
    auto lowered = ddl::parseStatements(std::move(sql), file.name);
    if (!lowered || !lowered->errors.empty()) {
        const auto& error = lowered ? lowered->errors.front() : lowered.error();
        notModelled(std::string(what) + " (" + error.message.render() + ")");
        return std::nullopt;
    }
    for (auto& item : lowered->notModelled)
        notModelled(std::move(item.what));
    for (auto& statement : lowered->statements)
        statement.place = place();
    return std::move(lowered->statements);
}

const TableFacts* Lowering::facts(std::string_view table)
{
    const auto key = factKey(table);
    if (const auto found = tables.find(key); found != tables.end())
        return &found->second;
    const auto name = qualifiedName(table);
    const auto* known = tableBefore(name);
    if (!known)
        return nullptr;
    auto& facts = m_factsBefore;
    facts = TableFacts();
    facts.partitioned = known->partitionBy.has_value();
    for (const auto& column : known->columns)
        facts.columns.push_back(column.name);
    const auto id = catalog::tableId(name.schema.empty() ? "public" : name.schema, name.name);
    for (const auto& entry : before->parts(catalog::Kind::Constraint, id)) {
        if (entry.as<catalog::Constraint>().type == catalog::ConstraintType::PrimaryKey)
            facts.primaryKey = entry.as<catalog::Constraint>().columns;
    }
    return &facts;
}

const catalog::Table* Lowering::tableBefore(const QualifiedName& name) const
{
    return before ? before->table(name.schema.empty() ? "public" : name.schema, name.name) : nullptr;
}

std::string withPlainIntervals(std::string sql)
{
    if (sql.find("::interval") == std::string::npos || sql.find('P') == std::string::npos)
        return sql;
    std::string out;
    std::size_t copied = 0;
    sql::Lexer lexer(sql);
    sql::Token literal, cast;
    for (auto token = lexer.next(); token.kind != sql::TokenKind::End; literal = cast, cast = token, token = lexer.next()) {
        if (literal.kind != sql::TokenKind::String || lexer.text(cast) != "::" || lexer.text(token) != "interval")
            continue;
        out += sql.substr(copied, literal.begin - copied) + base::quoteLiteral(intervalText(sql::stringValueOf(lexer.text(literal))));
        copied = literal.end;
    }
    return out + sql.substr(copied);
}

QualifiedName qualifiedName(std::string_view written)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < written.size();) {
        if (written[at] == '.') {
            ++at;
            continue;
        }
        const bool quoted = written[at] == '"';
        const auto begin = at + (quoted ? 1 : 0);
        const auto end = std::min(quoted ? written.find('"', begin) : written.find_first_of(".\"", begin), written.size());
        parts.emplace_back(written.substr(begin, end - begin));
        at = end + (quoted && end < written.size() ? 1 : 0);
    }
    if (parts.empty())
        return {};
    return {parts.size() > 1 ? parts[parts.size() - 2] : std::string(), parts.back()};
}

std::string factKey(std::string_view written)
{
    const auto name = qualifiedName(written);
    return name.schema.empty() || name.schema == "public" ? name.name : name.schema + "." + name.name;
}

} // namespace cofferdam::ruby
