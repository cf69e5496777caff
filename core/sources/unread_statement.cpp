#include "unread_statement.h"

#include "ddl/printer.h"
#include "sql/lexer.h"
#include "sql/plpgsql.h"

#include <initializer_list>
#include <set>

namespace cofferdam::sources {
namespace {

using catalog::Kind;
using catalog::ObjectId;

class Words {
public:
    explicit Words(std::string_view sql) : m_lexer(sql) { advance(); }

    bool accept(std::string_view keyword)
    {
        const bool is = m_token.kind == sql::TokenKind::Word && sql::isWord(m_lexer.text(m_token), keyword);
        if (is)
            advance();
        return is;
    }
    void skip(std::initializer_list<std::string_view> keywords)
    {
        for (bool again = true; again;) {
            again = false;
            for (const auto keyword : keywords)
                again |= accept(keyword);
        }
    }
    /// `name` or `schema.name`; without a name the result is empty.
    catalog::QualifiedName name()
    {
        catalog::QualifiedName out{"public", identifier()};
        if (m_token.kind == sql::TokenKind::Punctuation && m_lexer.text(m_token) == ".") {
            advance();
            out.schema = std::move(out.name);
            out.name = identifier();
        }
        return out;
    }

private:
    void advance() { m_token = m_lexer.next(); }
    std::string identifier()
    {
        if (m_token.kind != sql::TokenKind::Word && m_token.kind != sql::TokenKind::QuotedIdentifier)
            return {};
        auto out = sql::identifierValue(m_lexer.text(m_token));
        advance();
        return out;
    }

    sql::Lexer m_lexer;
    sql::Token m_token;
};

std::optional<ObjectId> whole(Kind kind, Words& words)
{
    words.skip({"IF", "NOT", "EXISTS"});
    const auto name = words.name();
    return name.empty() ? std::nullopt : std::optional(ObjectId{kind, name.schema, name.name, {}});
}

std::optional<ObjectId> part(Kind kind, const catalog::QualifiedName& own, const catalog::QualifiedName& table)
{
    if (own.empty() || table.empty())
        return std::nullopt;
    return catalog::inTable(kind, catalog::tableId(table.schema, table.name), own.name);
}

std::optional<ObjectId> type(Words& words)
{
    auto id = whole(Kind::CompositeType, words);
    if (id && words.accept("AS"))
        id->kind = words.accept("ENUM") ? Kind::Enum : words.accept("RANGE") ? Kind::RangeType : Kind::CompositeType;
    return id;
}

std::optional<ObjectId> created(Words& words)
{
    words.skip({"OR", "REPLACE", "UNLOGGED", "FOREIGN", "UNIQUE", "RECURSIVE"});
    if (words.accept("TABLE"))
        return whole(Kind::Table, words);
    if (words.accept("MATERIALIZED"))
        return words.accept("VIEW") ? whole(Kind::MaterializedView, words) : std::nullopt;
    if (words.accept("VIEW"))
        return whole(Kind::View, words);
    if (words.accept("SEQUENCE"))
        return whole(Kind::Sequence, words);
    if (words.accept("TYPE"))
        return type(words);
    if (words.accept("DOMAIN"))
        return whole(Kind::Domain, words);
    const bool index = words.accept("INDEX");
    if (!index && !words.accept("POLICY"))
        return std::nullopt;
    words.skip({"CONCURRENTLY", "IF", "NOT", "EXISTS"});
    const auto own = words.name();
    if (!words.accept("ON"))
        return std::nullopt;
    words.skip({"ONLY"});
    return part(index ? Kind::Index : Kind::Policy, own, words.name());
}

/// What a statement creates, one by one.
template <typename F>
void eachCreated(const ddl::Statement& statement, F&& add)
{
    if (const auto* table = statement.as<ddl::CreateTable>()) {
        add(catalog::tableId(table->name.schema, table->name.name));
    } else if (const auto* index = statement.as<ddl::CreateIndex>()) {
        add(catalog::inTable(Kind::Index, catalog::tableId(index->table.schema, index->table.name), index->name));
    } else if (const auto* view = statement.as<ddl::CreateView>()) {
        add(ObjectId{view->materialized ? Kind::MaterializedView : Kind::View, view->name.schema, view->name.name, {}});
    } else if (const auto* data = statement.as<ddl::Dml>()) {
        if (auto id = createdBy(data->sql)) // CREATE TABLE … AS
            add(std::move(*id));
    } else if (statement.as<ddl::Do>()) {
        const auto parts = sql::parsePlpgsql(ddl::print(statement));
        for (const sql::PlpgsqlPart& part : parts ? *parts : std::vector<sql::PlpgsqlPart>()) {
            if (auto id = createdBy(part.sql))
                add(std::move(*id));
        }
    } else if (const auto* alter = statement.as<ddl::AlterTable>()) {
        for (const auto& action : alter->actions) {
            if (const auto* added = std::get_if<ddl::alter::AddConstraint>(&action))
                add(catalog::inTable(Kind::Constraint, catalog::tableId(alter->name.schema, alter->name.name), added->constraint.name));
        }
    }
}

} // namespace

void noteUnapplied(const std::vector<ddl::Statement>& statements, const std::vector<ddl::NotModelled>& notModelled, const catalog::Catalog& catalog,
                   std::vector<ObjectId>& unknown)
{
    if (notModelled.empty())
        return;
    std::set<std::string> places;
    for (const ddl::NotModelled& item : notModelled)
        places.insert(item.place.text());
    for (const ddl::Statement& statement : statements) {
        if (!places.contains(statement.place->text()))
            continue;
        eachCreated(statement, [&](ObjectId id) {
            if (id.ownName().empty())
                return;
            id.schema = id.schema.empty() ? "public" : id.schema;
            const bool there = id.kind == Kind::Index ? catalog.findIndex(id.schema, id.part) != nullptr : catalog.contains(id);
            if (!there)
                unknown.push_back(std::move(id));
        });
    }
}

std::optional<ObjectId> createdBy(std::string_view sql)
{
    Words words(sql);
    if (words.accept("CREATE"))
        return created(words);
    if (!words.accept("ALTER") || !words.accept("TABLE"))
        return std::nullopt;
    words.skip({"IF", "EXISTS", "ONLY"});
    const auto table = words.name();
    if (!words.accept("ADD") || !words.accept("CONSTRAINT"))
        return std::nullopt;
    return part(Kind::Constraint, words.name(), table);
}

} // namespace cofferdam::sources
