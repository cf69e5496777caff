#include "base/quote.h"
#include "cast_name.h"
#include "ddl/default_privileges.h"
#include "foreign_text.h"
#include "interpret.h"
#include "publication_text.h"
#include "text_search_text.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Definition;

namespace {

/// Which relations a definition locks while it is made (hazards: publications and statistics exclude other maintenance).
void lockUses(Context& context, Kind kind, const catalog::Dependencies& uses)
{
    const LockMode mode = kind == Kind::Publication || kind == Kind::Statistics ? LockMode::ShareUpdateExclusive : LockMode::AccessShare;
    for (const ObjectId& used : uses) {
        if (used.kind == Kind::Table)
            context.lock(used, mode);
    }
}

void resolveUses(Context& context, catalog::Dependencies& uses)
{
    for (ObjectId& used : uses) {
        const bool hasTypes = used.kind == Kind::Operator || used.kind == Kind::Function;
        if ((!used.schema.empty() && !hasTypes) || !catalog::info(used.kind).inSchema)
            continue;
        if (used.kind == Kind::Column || catalog::info(used.kind).inTable) {
            if (const auto relation = context.findRelation({{}, used.name}))
                used.schema = relation->schema;
        } else if (auto found = context.resolve(used)) {
            used = std::move(*found);
        }
    }
}

/// The text with schemas in front of the object's own name and of the relations and functions that it names, where they stand
/// alone. Only what the search path gave a schema is touched.
std::string qualifiedText(const std::string& text, const ObjectId& written, const ObjectId& id, const catalog::Dependencies& before,
                          const catalog::Dependencies& after)
{
    std::vector<std::pair<std::string, std::string>> names;
    std::vector<std::pair<std::string, std::string>> operators;
    if (written.schema.empty() && !id.schema.empty())
        names.emplace_back(id.name, id.schema);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].schema.empty() && !after[i].schema.empty() && after[i].kind != Kind::Column)
            (after[i].kind == Kind::Operator ? operators : names).emplace_back(after[i].name, after[i].schema);
    }
    if (names.empty() && operators.empty())
        return text;
    std::vector<Splice> splices;
    sql::Lexer lexer(text);
    bool afterDot = false;
    bool named = id.kind != Kind::Operator; // whose own name is no word
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const bool isName = token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier;
        if (token.kind == sql::TokenKind::Operator && !afterDot) {
            const auto found = std::find_if(operators.begin(), operators.end(), [&](const auto& known) { return known.first == lexer.text(token); });
            if (found != operators.end())
                splices.push_back({token.begin, token.begin, base::quoteIdentifier(found->second) + "."});
        }
        sql::Lexer ahead = lexer;
        const bool beforeDot = ahead.text(ahead.next()) == ".";
        if (isName && !afterDot && !beforeDot) {
            const std::string name = sql::identifierValue(lexer.text(token));
            const auto found = std::find_if(names.begin(), names.end(), [&](const auto& known) { return known.first == name; });
            if (found != names.end()) {
                splices.push_back({token.begin, token.begin, base::quoteIdentifier(found->second) + "."});
                // The object's own name stands once; later words of that spelling are something else.
                if (found->first == id.name && splices.size() == 1 && written.schema.empty())
                    names.erase(found);
            }
        }
        if (!named && lexer.text(token) == id.name) {
            named = true;
            if (!afterDot && written.schema.empty())
                splices.push_back({token.begin, token.begin, base::quoteIdentifier(id.schema) + "."});
        }
        afterDot = lexer.text(token) == ".";
    }
    return spliced(text, std::move(splices));
}

/// LEFTARG = p and the like, in a definition of ours: one item a line.
void resolveArgumentTypes(Context& context, std::string& text)
{
    for (const std::string_view label : {"LEFTARG = ", "RIGHTARG = "}) {
        const std::size_t at = text.find(label);
        if (at == std::string::npos)
            continue;
        const std::size_t begin = at + label.size();
        const std::size_t end = text.find_first_of(",\n", begin);
        text.replace(begin, end - begin, resolvedTypeText(context, text.substr(begin, end - begin)));
    }
}

/// COMMUTATOR and NEGATOR name an operator that may come later; without a schema it is made where the session makes what it makes.
void qualifyOperators(const Context& context, std::string& text)
{
    QualifiedName made;
    if (!context.creationName(made))
        return;
    for (const std::string_view label : {"COMMUTATOR = ", "NEGATOR = "}) {
        const std::size_t at = text.find(label);
        if (at == std::string::npos || text.compare(at + label.size(), 9, "OPERATOR(") == 0)
            continue;
        const std::size_t begin = at + label.size();
        const std::size_t end = text.find_first_of(",\n", begin);
        text.replace(begin, end - begin, "OPERATOR(" + base::quoteIdentifier(made.schema) + "." + text.substr(begin, end - begin) + ")");
    }
}

/// WITH FUNCTION f(p), once or twice.
void resolveFunctionTypes(Context& context, std::string& text)
{
    static constexpr std::string_view label = "WITH FUNCTION ";
    for (std::size_t at = text.find(label); at != std::string::npos; at = text.find(label, at + label.size())) {
        const std::size_t begin = text.find('(', at);
        const std::size_t end = begin == std::string::npos ? begin : text.find(')', begin);
        if (end == std::string::npos)
            return;
        text.replace(begin, end + 1 - begin, context.resolveSignature(text.substr(begin, end + 1 - begin)));
    }
}

/// FOR TYPE t USING, STORAGE t, and what stands in brackets: an operator class or family has nothing but types there.
void resolveItemTypes(Context& context, std::string& text)
{
    std::vector<Splice> splices;
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        const std::string_view last = word == "(" ? ")" : word == "TYPE" ? "USING" : word == "STORAGE" ? "," : "";
        if (last.empty())
            continue;
        sql::Token item = lexer.next();
        const std::size_t begin = item.begin;
        std::size_t end = begin;
        for (; item.kind != sql::TokenKind::End && lexer.text(item) != last; item = lexer.next())
            end = item.end;
        splices.push_back({begin, end, resolvedTypeText(context, text.substr(begin, end - begin))});
    }
    text = spliced(text, std::move(splices));
}

/// What may stand without its schema in the text besides relations, functions and operators.
std::string completedText(Context& context, const ObjectId& id, std::string text)
{
    if (id.kind == Kind::OperatorClass || id.kind == Kind::OperatorFamily)
        resolveItemTypes(context, text);
    if (id.kind == Kind::Cast || id.kind == Kind::Transform)
        resolveFunctionTypes(context, text);
    if (id.kind != Kind::Operator)
        return text;
    resolveArgumentTypes(context, text);
    qualifyOperators(context, text);
    return text;
}

/// An operator class that names no family gets the one of its own name, which is made with it where there is none.
void addOwnFamily(Context& context, const ObjectId& id, std::string& text, catalog::Dependencies& uses)
{
    const std::size_t items = text.find(" AS\n");
    if (items == std::string::npos || text.rfind(" FAMILY ", items) != std::string::npos)
        return;
    const ObjectId family{Kind::OperatorFamily, id.schema, id.name, id.part};
    text.insert(items, " FAMILY " + family.qualified().sql());
    uses.push_back(family);
    if (context.catalog().contains(family))
        return;
    Definition definition;
    definition.place = context.place;
    definition.statements = {"CREATE OPERATOR FAMILY " + family.qualified().sql() + " USING " + base::quoteIdentifier(id.part)};
    context.put(family, std::move(definition));
}

bool isPlpgsqlLanguage(const ObjectId& id)
{
    return id.kind == Kind::Language && id.name == "plpgsql";
}

} // namespace

Done interpret(Context& context, const CreateDefinition& statement)
{
    if (isPlpgsqlLanguage(statement.id)) // part of every database
        return {};
    ObjectId id = statement.id;
    std::string sql = statement.sql;
    if (id.kind == Kind::Cast || id.kind == Kind::Transform) { // both are called like their types
        id.name = id.kind == Kind::Cast ? resolvedCast(context, id.name) : resolvedTypeText(context, id.name);
        if (const std::size_t at = sql.find(statement.id.name); at != std::string::npos)
            sql.replace(at, statement.id.name.size(), id.name);
    }
    if (id.kind == Kind::Operator)
        id.part = context.resolveSignature(id.part);
    if (catalog::info(id.kind).inSchema && id.schema.empty()) {
        QualifiedName name = id.qualified();
        if (statement.alters) {
            if (auto found = context.resolve(id))
                name.schema = found->schema;
        }
        COFFERDAM_TRY(context.creationName(name));
        id.schema = name.schema;
    }
    catalog::Dependencies uses = statement.uses;
    resolveUses(context, uses);
    lockUses(context, id.kind, uses);
    const Definition* old = context.get<Definition>(id);
    if (old && !statement.alters)
        return duplicateObject(context, id.describe());
    if (!old && statement.alters && context.simulating() && id.kind != Kind::DefaultPrivileges && id.kind != Kind::BaseType)
        return unknownObject(context, id);
    Definition definition = old ? *old : Definition();
    if (!old)
        definition.place = context.place;
    definition.statements.push_back(completedText(context, id, qualifiedText(sql, statement.id, id, statement.uses, uses)));
    if (id.kind == Kind::OperatorClass)
        addOwnFamily(context, id, definition.statements.front(), uses);
    if (id.kind == Kind::TextSearchConfiguration)
        definition.statements = combinedConfiguration(id, definition.statements);
    if (id.kind == Kind::ForeignDataWrapper || id.kind == Kind::Server || id.kind == Kind::UserMapping)
        definition.statements = combinedForeign(definition.statements);
    if (id.kind == Kind::Publication)
        definition.statements = combinedPublication(context, id, definition.statements);
    if (id.kind == Kind::DefaultPrivileges) {
        definition.statements = combinedDefaultPrivileges(id, definition.statements);
        if (definition.statements.empty()) { // back to what is usual
            context.remove(id);
            return {};
        }
    }
    for (ObjectId& used : uses) {
        if (std::find(definition.uses.begin(), definition.uses.end(), used) == definition.uses.end())
            definition.uses.push_back(std::move(used));
    }
    context.put(id, std::move(definition));
    return {};
}

} // namespace cofferdam::ddl
