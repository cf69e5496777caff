#include "sources/source.h"

#include "expression_visitor.h"
#include "sql/lexer.h"

#include <algorithm>

/// What an older server cannot express, or expresses in other words, is taken out of the newer one's catalog. docs/server-versions.md
/// lists it.
namespace cofferdam::sources {
namespace {

using catalog::ConstraintType;
using sql::TokenKind;

constexpr int nameComparedSince = 12; ///< name compares with text, before that only once it is cast
constexpr int similarToSince = 13;  ///< SIMILAR TO calls similar_to_escape(x), before that similar_escape(x, NULL)
constexpr int extractSince = 14;    ///< EXTRACT is a function of its own, before that date_part
constexpr int multirangeSince = 14;
constexpr int maintainSince = 17;
constexpr int namedNotNullSince = 18;

bool removeMaintain(catalog::Privileges& privileges)
{
    if (!privileges)
        return false;
    bool changed = false;
    for (auto grant = privileges->begin(); grant != privileges->end();) {
        auto& list = grant->second.privileges;
        const bool had = list.erase("MAINTAIN") > 0;
        changed = changed || had;
        grant = had && list.empty() ? privileges->erase(grant) : std::next(grant);
    }
    return changed;
}

void removeMaintain(catalog::CatalogBuilder& builder)
{
    builder.snapshot().forEach([&](const catalog::Entry& entry) {
        const catalog::Common* common = catalog::common(*entry.object);
        if (!common || !common->privileges || common->privileges->empty())
            return;
        catalog::Object copy = *entry.object;
        if (removeMaintain(catalog::common(copy)->privileges))
            builder.put(entry.id, std::move(copy));
    });
}

// One that is not validated, or not inherited, is more than a name.
void removeNotNullNames(catalog::CatalogBuilder& builder)
{
    for (const catalog::Entry& entry : builder.snapshot().all(catalog::Kind::Constraint)) {
        const auto& constraint = entry.as<catalog::Constraint>();
        if (constraint.type == ConstraintType::NotNull && constraint.validated && !constraint.noInherit)
            builder.remove(entry.id);
    }
    builder.nameNotNull(false);
}

void removeMultiranges(catalog::CatalogBuilder& builder)
{
    for (const catalog::Entry& entry : builder.snapshot().all(catalog::Kind::RangeType))
        builder.modify<catalog::RangeType>(entry.id, [](catalog::RangeType& range) { range.options.erase("multirange_type_name"); });
}

/// A key with calls in the words of older servers: "extract"(field, value) as date_part, similar_escape(x, NULL) as similar_to_escape(x).
std::string olderWords(const std::string& key)
{
    std::string out;
    std::size_t copied = 0;
    std::vector<bool> escapes; ///< per open bracket: whether it is that of similar_escape
    sql::Token before;
    sql::Lexer lexer(key);
    for (sql::Token token = lexer.next(); token.kind != TokenKind::End; before = token, token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        const std::string_view name = before.kind == TokenKind::End ? std::string_view() : lexer.text(before);
        const auto replace = [&](std::string_view with) {
            out.append(key, copied, before.begin - copied).append(with);
            copied = before.end;
        };
        if (word == "(" && name == "\"extract\"")
            replace("date_part");
        else if (word == "(" && name == "similar_escape")
            replace("similar_to_escape");
        if (word == "(") {
            escapes.push_back(name == "similar_escape");
        } else if (word == ")" && !escapes.empty()) {
            constexpr std::string_view none = ", NULL::text";
            const bool cut = escapes.back() && std::string_view(key).substr(0, token.begin).ends_with(none);
            escapes.pop_back();
            if (cut) {
                out.append(key, copied, token.begin - none.size() - copied);
                copied = token.begin;
            }
        }
    }
    return out.append(key, copied);
}

bool hasNewWords(const std::string& key)
{
    return key.find("\"extract\"(") != std::string::npos || key.find("similar_escape(") != std::string::npos;
}

/// A key without the casts to text that an older server needs to compare CURRENT_USER and its like, which are of type name.
std::string withoutNameCasts(const std::string& key)
{
    constexpr std::string_view names[] = {"CURRENT_USER", "SESSION_USER", "CURRENT_ROLE", "USER", "CURRENT_CATALOG", "CURRENT_SCHEMA"};
    constexpr std::string_view calls[] = {"current_database", "current_schema"};
    constexpr std::string_view comparisons[] = {"=", "<>", "<", "<=", ">", ">="};
    const auto isOneOf = [](const auto& words, std::string_view word) { return std::ranges::find(words, word) != std::end(words); };

    std::vector<sql::Token> tokens;
    sql::Lexer lexer(key);
    for (sql::Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next())
        tokens.push_back(token);
    const auto word = [&](std::size_t at) { return at < tokens.size() ? lexer.text(tokens[at]) : std::string_view(); };
    std::string out;
    std::size_t copied = 0;
    for (std::size_t cast = 1; cast + 1 < tokens.size(); ++cast) {
        if (word(cast) != "::" || word(cast + 1) != "text")
            continue;
        const bool isCall = cast >= 3 && word(cast - 1) == ")" && word(cast - 2) == "(" && isOneOf(calls, word(cast - 3));
        if (!isCall && !isOneOf(names, word(cast - 1)))
            continue;
        const std::size_t operand = isCall ? cast - 3 : cast - 1;
        if (!isOneOf(comparisons, word(operand - 1)) && !isOneOf(comparisons, word(cast + 2)))
            continue;
        out.append(key, copied, tokens[cast].begin - copied);
        copied = tokens[cast + 1].end;
    }
    return out.append(key, copied);
}

bool hasNameCasts(const std::string& key)
{
    for (const std::string_view cast : {"USER::text", "_ROLE::text", "_CATALOG::text", "_SCHEMA::text", "()::text"}) {
        if (key.find(cast) != std::string::npos)
            return true;
    }
    return false;
}

/// Gives the expressions whose key is one that @p applies to the key that @p folded makes of it; their text stays.
void foldKeys(catalog::CatalogBuilder& builder, bool (*applies)(const std::string&), std::string (*folded)(const std::string&))
{
    builder.snapshot().forEach([&](const catalog::Entry& entry) {
        bool found = false;
        eachExpression(*entry.object, [&](const base::Expression& expression) { found = found || applies(expression.key()); });
        if (!found)
            return;
        catalog::Object copy = *entry.object;
        eachExpression(copy, [&](base::Expression& expression) {
            if (applies(expression.key()))
                expression = base::Expression({expression.sql(), folded(expression.key()), expression.references()});
        });
        builder.put(entry.id, std::move(copy));
    });
}

/// Both sides, since a database that came from an older server keeps that one's calls.
void fold(SourceResult& source, int older, int newer)
{
    const auto straddles = [&](int since) { return older < since && newer >= since; };
    catalog::CatalogBuilder builder(source.catalog);
    if (straddles(similarToSince) || straddles(extractSince))
        foldKeys(builder, hasNewWords, olderWords);
    if (straddles(nameComparedSince))
        foldKeys(builder, hasNameCasts, withoutNameCasts);
    if (straddles(multirangeSince))
        removeMultiranges(builder);
    if (straddles(maintainSince))
        removeMaintain(builder);
    if (straddles(namedNotNullSince))
        removeNotNullNames(builder);
    source.catalog = builder.snapshot();
}

// A schema.rb says nothing of its server, and nothing that only newer ones can express.
int versionOf(const SourceResult& source, const SourceResult& other)
{
    return source.serverVersion.value_or(std::min(other.serverVersion.value_or(maintainSince - 1), maintainSince - 1));
}

} // namespace

bool needsFolding(const SourceResult& left, const SourceResult& right)
{
    return versionOf(left, right) != versionOf(right, left);
}

void foldServerVersions(SourceResult& left, SourceResult& right)
{
    const auto [older, newer] = std::minmax({versionOf(left, right), versionOf(right, left)});
    if (older == newer)
        return;
    fold(left, older, newer);
    fold(right, older, newer);
}

} // namespace cofferdam::sources
