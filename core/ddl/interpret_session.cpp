#include "code_check.h"
#include "interpret.h"
#include "sql/parse.h"
#include "table_as.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ddl {

std::vector<std::string> schemasIn(const std::vector<std::string>& values)
{
    std::vector<std::string> schemas;
    for (const std::string& value : values) {
        sql::Lexer lexer(value);
        for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
            std::string name;
            if (token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier)
                name = sql::identifierValue(lexer.text(token));
            else if (token.kind == sql::TokenKind::String)
                name = sql::stringValueOf(lexer.text(token));
            // $user comes apart into an unknown byte and a word; it is implied anyway.
            if (name.empty() || name == "user" || name == "$user" || name == "pg_catalog")
                continue;
            if (std::find(schemas.begin(), schemas.end(), name) == schemas.end())
                schemas.push_back(std::move(name));
        }
    }
    return schemas;
}

namespace {

void setSearchPath(Session& session, const SetParameter& statement)
{
    if (statement.local && session.inTransaction && !session.searchPathAfter)
        session.searchPathAfter = session.searchPath;
    if (statement.values.empty())
        session.searchPath = {"public"};
    else
        session.searchPath = schemasIn(statement.values);
}

/// A schema before all others, until an empty one takes it away again.
void inFront(Session& session, const std::string& schema)
{
    if (!schema.empty())
        session.searchPath.insert(session.searchPath.begin(), schema);
    else if (!session.searchPath.empty())
        session.searchPath.erase(session.searchPath.begin());
}

void endTransaction(Context& context)
{
    Session& session = context.session;
    session.inTransaction = false;
    session.createdInTransaction.clear();
    if (session.searchPathAfter) {
        session.searchPath = std::move(*session.searchPathAfter);
        session.searchPathAfter.reset();
    }
}

void lockRelation(Context& context, const ObjectId& id, LockMode mode, bool only)
{
    for (const ObjectId& member : context.family(id, only))
        context.lock(member, mode);
    const auto* view = context.get<catalog::View>(id);
    if (!view)
        return;
    // Locking a view locks what it reads.
    for (const base::Reference& reference : view->query.references()) {
        if (reference.kind != base::Reference::Kind::Relation || reference.parts.empty())
            continue;
        const std::string schema = reference.parts.size() > 1 ? reference.parts[reference.parts.size() - 2] : std::string();
        if (const auto found = context.findRelation({schema, reference.parts.back()}); found && *found != id)
            lockRelation(context, *found, mode, only);
    }
}

LockMode dmlLock(Dml::Kind kind)
{
    switch (kind) {
    case Dml::Kind::Select:
    case Dml::Kind::Call: return LockMode::AccessShare;
    case Dml::Kind::Truncate: return LockMode::AccessExclusive;
    default: return LockMode::RowExclusive;
    }
}

} // namespace

Done interpret(Context& context, const SetParameter& statement)
{
    Session& session = context.session;
    if (statement.local && !session.inTransaction && context.reading()) {
        context.note(message("ddl.set_local", COFFERDAM_TR("SET LOCAL can only be used in transaction blocks")));
        return {};
    }
    const std::string value = statement.values.empty() ? std::string() : statement.values.front();
    if (statement.name == "search_path")
        setSearchPath(session, statement);
    else if (statement.name == "search_path in front") // no setting: what CREATE SCHEMA makes finds its names in that schema first
        inFront(session, value);
    else if (statement.name == "role" || statement.name == "session_authorization")
        session.role = value == "none" || value == "NONE" ? std::string() : value;
    else if (statement.name == "timezone" || statement.name == "TimeZone" || statement.name == "TIMEZONE")
        session.timeZone = value.empty() ? "UTC" : value;
    else if (statement.name == "default_tablespace")
        session.defaultTablespace = value == "pg_default" ? std::string() : value;
    else if (statement.name == "default_table_access_method")
        session.defaultTableAccessMethod = value == "heap" ? std::string() : value;
    return {};
}

namespace {

/// Stands among the deltas of a transaction where a savepoint was set.
ObjectId savepointMark(const std::string& name) { return {Kind::Schema, {}, name, "\x1fsavepoint"}; }
bool isMark(const catalog::Delta& delta) { return delta.id.kind == Kind::Schema && !delta.id.part.empty(); }

/// Takes back what was done since the deltas had that size.
void takeBack(Context& context, std::size_t size)
{
    auto& deltas = context.transactionDeltas;
    for (std::size_t i = deltas.size(); i > size; --i) {
        if (!isMark(deltas[i - 1]))
            context.restore(deltas[i - 1].id, deltas[i - 1].before);
    }
    deltas.resize(size);
}

Done savepoint(Context& context, const PgQuery__TransactionStmt& statement)
{
    auto& deltas = context.transactionDeltas;
    const ObjectId mark = savepointMark(statement.savepoint_name);
    if (!context.session.inTransaction)
        return refused(context, "ddl.savepoint_outside", COFFERDAM_TR("SAVEPOINT can only be used in transaction blocks"));
    if (statement.kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_SAVEPOINT) {
        deltas.push_back({mark, nullptr, nullptr});
        return {};
    }
    const auto found = std::find_if(deltas.rbegin(), deltas.rend(), [&](const catalog::Delta& delta) { return delta.id == mark; });
    if (found == deltas.rend())
        return refused(context, "ddl.no_savepoint", COFFERDAM_TR("savepoint %1 does not exist"), {identifier(statement.savepoint_name)});
    const auto position = static_cast<std::size_t>(deltas.rend() - found) - 1;
    if (statement.kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_ROLLBACK_TO) {
        takeBack(context, position + 1);
        context.builder.takeDeltas(); // no deltas of their own: what they take back is forgotten with them
        return {};
    }
    deltas.erase(deltas.begin() + static_cast<std::ptrdiff_t>(position));
    return {};
}

/// A savepoint, or a statement of data that makes a table; nothing for all others.
std::optional<Done> special(Context& context, const Dml& statement)
{
    if (statement.kind != Dml::Kind::Select && statement.kind != Dml::Kind::Call)
        return std::nullopt;
    const sql::ParsedFile file = sql::parse(statement.sql, {});
    const PgQuery__Node* node = file.statements().empty() ? nullptr : file.statements().front().node;
    if (!node)
        return std::nullopt;
    if (node->node_case == PG_QUERY__NODE__NODE_TRANSACTION_STMT)
        return savepoint(context, *node->transaction_stmt);
    return makesTable(*node) ? std::optional(makeTableAs(context, statement.sql)) : std::nullopt;
}

} // namespace

Done interpret(Context& context, const Transaction& statement)
{
    Session& session = context.session;
    switch (statement.action) {
    case Transaction::Action::Begin:
        if (session.inTransaction)
            context.note(message("ddl.transaction", COFFERDAM_TR("there is already a transaction in progress")));
        session.inTransaction = true;
        context.transactionDeltas.clear();
        break;
    case Transaction::Action::Commit:
        if (!session.inTransaction)
            context.note(message("ddl.transaction", COFFERDAM_TR("there is no transaction in progress")));
        endTransaction(context);
        break;
    case Transaction::Action::Rollback:
        takeBack(context, 0);
        endTransaction(context);
        break;
    }
    if (!session.inTransaction)
        context.transactionDeltas.clear();
    return {};
}

Done interpret(Context& context, const LockTable& statement)
{
    if (context.simulating() && !context.session.inTransaction)
        return refused(context, "ddl.lock_outside_transaction", COFFERDAM_TR("LOCK TABLE can only be used in a transaction block"));
    for (const QualifiedName& name : statement.tables) {
        COFFERDAM_ASSIGN(const ObjectId id, context.relation(name, {Kind::Table, Kind::View}));
        lockRelation(context, id, statement.mode, statement.only);
    }
    return {};
}

Done interpret(Context& context, const Dml& statement)
{
    if (auto done = special(context, statement))
        return std::move(*done);
    if (statement.kind == Dml::Kind::Select || statement.kind == Dml::Kind::Call) {
        CodeCheck check(context);
        check.sql(statement.sql);
        if (!check.harmless()) {
            return refused(context, "ddl.function_call", COFFERDAM_TR("a call of %1 could change the schema"),
                           {base::sql(check.culprit())});
        }
    }
    if (statement.table.empty())
        return {};
    const auto found = context.findRelation(statement.table);
    if (!found) {
        if (context.simulating())
            return unknownObject(context, tableId(statement.table.schema, statement.table.name));
        return {};
    }
    for (const ObjectId& member : context.family(*found, false))
        context.lock(member, dmlLock(statement.kind));
    if (statement.kind == Dml::Kind::Truncate)
        context.work(*found, Work::Rewrite, "truncate");
    return {};
}

Done interpret(Context& context, const Analyze& statement)
{
    if (statement.table.empty())
        return {};
    COFFERDAM_ASSIGN(const ObjectId id, context.relation(statement.table, {Kind::Table, Kind::MaterializedView}));
    context.lock(id, LockMode::ShareUpdateExclusive);
    return {};
}

} // namespace cofferdam::ddl
