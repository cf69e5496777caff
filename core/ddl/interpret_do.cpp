#include "interpret.h"
#include "sql/lexer.h"

#include <algorithm>
#include <array>
#include <string>

/// A DO block may only do what leaves the schema as it is (design: plans hold no DDL inside DO).
namespace cofferdam::ddl {

namespace {

/// Words that open a statement which changes the schema, or could.
bool changesSchema(std::string_view word)
{
    static constexpr std::array<std::string_view, 20> words{
        "CREATE", "ALTER", "DROP",  "EXECUTE", "GRANT",   "REVOKE", "COMMENT", "REINDEX",  "CLUSTER", "VACUUM",
        "IMPORT", "CALL",  "REASSIGN", "SECURITY", "REFRESH", "DO", "DISCARD", "LOAD", "PREPARE", "TRUNCATE"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view known) { return sql::isWord(word, known); });
}

/// A word begins a statement after these.
bool opensStatement(const sql::Lexer& lexer, const sql::Token& before)
{
    const std::string_view text = lexer.text(before);
    static constexpr std::array<std::string_view, 6> words{"BEGIN", "THEN", "ELSE", "LOOP", "DECLARE", "END"};
    return before.kind == sql::TokenKind::End || text == ";" || text == ">>" ||
           std::any_of(words.begin(), words.end(), [&](std::string_view known) { return sql::isWord(text, known); });
}

LockMode modeIn(const std::string& words)
{
    static constexpr std::array<LockMode, 8> modes{LockMode::AccessShare, LockMode::RowShare, LockMode::RowExclusive,
                                                   LockMode::ShareUpdateExclusive, LockMode::Share, LockMode::ShareRowExclusive,
                                                   LockMode::Exclusive, LockMode::AccessExclusive};
    for (const LockMode mode : modes) {
        if (words == lockName(mode))
            return mode;
    }
    return LockMode::AccessExclusive;
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return result;
}

/// LOCK [TABLE] [ONLY] name [, …] [IN … MODE] [NOWAIT]; the lexer stands after LOCK.
Done lockStatement(Context& context, sql::Lexer& lexer)
{
    LockTable lock;
    QualifiedName name;
    std::string mode;
    bool inMode = false;
    const auto finish = [&] {
        if (!name.empty())
            lock.tables.push_back(std::exchange(name, {}));
    };
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End && lexer.text(token) != ";"; token = lexer.next()) {
        const std::string_view text = lexer.text(token);
        if (text == ",") {
            finish();
        } else if (!inMode && sql::isWord(text, "IN")) {
            finish();
            inMode = true;
        } else if (inMode && sql::isWord(text, "MODE")) {
            inMode = false;
        } else if (inMode) {
            mode += (mode.empty() ? "" : " ") + upper(text);
        } else if (sql::isWord(text, "ONLY")) {
            lock.only = true;
        } else if (sql::isWord(text, "NOWAIT")) {
            lock.noWait = true;
        } else if (text != "." && text != "*" && !(sql::isWord(text, "TABLE") && name.empty())) {
            name.schema = std::move(name.name);
            name.name = sql::identifierValue(text);
        }
    }
    finish();
    lock.mode = mode.empty() ? LockMode::AccessExclusive : modeIn(mode);
    // A DO block is one statement, so LOCK inside it is always in a transaction.
    const bool outside = context.session.inTransaction;
    context.session.inTransaction = true;
    Done done = interpret(context, lock);
    context.session.inTransaction = outside;
    return done;
}

/// INSERT INTO t, UPDATE t, DELETE FROM t: the lock of the table that is written.
void writtenTable(Context& context, sql::Lexer lexer)
{
    QualifiedName name;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view text = lexer.text(token);
        if (name.empty() && (sql::isWord(text, "INTO") || sql::isWord(text, "FROM") || sql::isWord(text, "ONLY")))
            continue;
        if (text == ".")
            continue;
        if (token.kind != sql::TokenKind::Word && token.kind != sql::TokenKind::QuotedIdentifier)
            break;
        if (!name.empty() && lexer.text(token).data()[-1] != '.')
            break;
        name.schema = std::move(name.name);
        name.name = sql::identifierValue(text);
    }
    if (const auto found = context.findRelation(name)) {
        for (const ObjectId& member : context.family(*found, false))
            context.lock(member, LockMode::RowExclusive);
    }
}

} // namespace

Done interpret(Context& context, const Do& statement)
{
    const auto reject = [&](std::string_view what) {
        return refused(context, "ddl.do_block", COFFERDAM_TR("a DO block with %1 could change the schema"),
                       {base::sql(std::string(what))});
    };
    if (statement.language != "plpgsql")
        return reject("LANGUAGE " + statement.language);
    sql::Lexer lexer(statement.body);
    sql::Token before{};
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view text = lexer.text(token);
        if (token.kind == sql::TokenKind::Unterminated)
            return reject("…");
        if (token.kind == sql::TokenKind::Word && opensStatement(lexer, before)) {
            if (changesSchema(text))
                return reject(upper(text));
            if (sql::isWord(text, "LOCK")) {
                COFFERDAM_TRY(lockStatement(context, lexer));
                token = {};
            } else if (sql::isWord(text, "INSERT") || sql::isWord(text, "UPDATE") || sql::isWord(text, "DELETE")) {
                writtenTable(context, lexer);
            }
        }
        before = token;
    }
    return {};
}

} // namespace cofferdam::ddl
