#include "code_check.h"

#include "ddl/lower.h"
#include "ddl/printer.h"
#include "extension_objects.h"
#include "sql/builtin_functions.h"
#include "sql/lexer.h"
#include "sql/parse.h"
#include "sql/plpgsql.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

namespace {

/// Functions of extensions whose purpose is to change schemas or to run SQL that they are given.
bool changesSchemas(std::string_view name)
{
    static constexpr std::array<std::string_view, 24> names{
        "addgeometrycolumn", "dropgeometrycolumn", "dropgeometrytable", "updategeometrysrid", "populate_geometry_columns", "addrasterconstraints",
        "createtopology", "droptopology", "addtopogeometrycolumn", "create_hypertable", "drop_chunks", "add_dimension", "attach_tablespace",
        "create_distributed_table", "create_reference_table", "undistribute_table", "create_parent", "run_maintenance", "partition_data_proc",
        "dblink", "dblink_exec", "exec_sql", "execute_sql", "xpath_table"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Settings that decide what later statements mean.
bool decidesMeaning(std::string_view parameter)
{
    static constexpr std::array<std::string_view, 9> names{"search_path", "role", "session_authorization", "standard_conforming_strings", "timezone",
                                                           "default_tablespace", "default_table_access_method", "check_function_bodies", "ALL"};
    return std::find(names.begin(), names.end(), parameter) != names.end();
}

/// The right side of "variable := expression".
std::string_view assigned(std::string_view text)
{
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (lexer.text(token) == ":=" || lexer.text(token) == "=")
            return text.substr(token.end);
    }
    return {};
}

bool parses(const sql::ParsedFile& file)
{
    return file.errors().empty() && !file.statements().empty() &&
           std::all_of(file.statements().begin(), file.statements().end(), [](const auto& statement) { return statement.node != nullptr; });
}

} // namespace

std::string CodeCheck::excerpt(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::string out;
    for (const char c : text.substr(0, longest * 2)) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (space && (out.empty() || out.back() == ' '))
            continue;
        out += space ? ' ' : c;
    }
    if (out.size() <= longest)
        return out;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U)
        --end;
    return out.substr(0, end) + "…";
}

void CodeCheck::blame(std::string_view what)
{
    if (m_culprit.empty())
        m_culprit = excerpt(what);
}

void CodeCheck::plpgsql(const std::string& statement)
{
    const auto parts = sql::parsePlpgsql(statement);
    if (!parts) {
        if (!m_unreadable)
            m_unreadable = parts.error();
        return;
    }
    for (const sql::PlpgsqlPart& part : *parts) {
        using Part = sql::PlpgsqlPart::Kind;
        switch (part.kind) {
        case Part::EndOfTransaction: break;
        case Part::Dynamic: blame("EXECUTE " + part.sql); break;
        case Part::Other: blame(part.sql); break;
        case Part::Statement: sql(part.sql); break;
        case Part::Expression: {
            // The subscripts and the value of an assignment are read apart, since SQL has none.
            const sql::ParsedFile whole = sql::parse("SELECT " + part.sql, {});
            if (parses(whole)) {
                sql("SELECT " + part.sql);
                break;
            }
            const std::string_view value = assigned(part.sql);
            sql("SELECT " + std::string(value.empty() ? std::string_view(part.sql) : value));
            if (const std::string target = part.sql.substr(0, part.sql.size() - value.size()); target.find('[') != std::string::npos)
                sql("SELECT " + target.substr(0, target.find_last_of(']') + 1));
        }
        }
    }
}

void CodeCheck::sql(const std::string& text)
{
    const sql::ParsedFile file = sql::parse(text, {});
    if (!parses(file)) {
        const bool blank = text.find_first_not_of(" \t\r\n;") == std::string::npos;
        return blank ? void() : blame(text);
    }
    for (const sql::ParsedStatement& parsed : file.statements()) {
        const std::string own(parsed.text);
        if (parsed.node->node_case == PG_QUERY__NODE__NODE_LOCK_STMT || parsed.node->node_case == PG_QUERY__NODE__NODE_VARIABLE_SET_STMT) {
            const auto lowered = parseStatements(own);
            if (!lowered || !lowered->notModelled.empty())
                return blame(own);
            for (const Statement& statement : lowered->statements) {
                const auto* parameter = statement.as<SetParameter>();
                if (const auto* lock = statement.as<LockTable>())
                    m_locks.push_back(*lock);
                else if (!parameter || decidesMeaning(parameter->name))
                    blame(own);
            }
            continue;
        }
        statement(*parsed.node, own);
    }
}

void CodeCheck::statement(const PgQuery__Node& node, const std::string& text)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_SELECT_STMT:
    case PG_QUERY__NODE__NODE_INSERT_STMT:
    case PG_QUERY__NODE__NODE_UPDATE_STMT:
    case PG_QUERY__NODE__NODE_DELETE_STMT:
    case PG_QUERY__NODE__NODE_MERGE_STMT:
    case PG_QUERY__NODE__NODE_CALL_STMT:
    case PG_QUERY__NODE__NODE_RETURN_STMT: return tree(reinterpret_cast<const ProtobufCMessage&>(node), text);
    default: return blame(text);
    }
}

void CodeCheck::tree(const ProtobufCMessage& message, const std::string& text)
{
    const auto write = [&](const PgQuery__RangeVar* relation) {
        if (relation)
            m_written.push_back({relation->schemaname, relation->relname});
    };
    const ProtobufCMessageDescriptor* const type = message.descriptor;
    if (type == &pg_query__func_call__descriptor)
        call(reinterpret_cast<const PgQuery__FuncCall&>(message), text);
    else if (type == &pg_query__into_clause__descriptor)
        blame(text); // SELECT … INTO makes a table
    else if (type == &pg_query__insert_stmt__descriptor)
        write(reinterpret_cast<const PgQuery__InsertStmt&>(message).relation);
    else if (type == &pg_query__update_stmt__descriptor)
        write(reinterpret_cast<const PgQuery__UpdateStmt&>(message).relation);
    else if (type == &pg_query__delete_stmt__descriptor)
        write(reinterpret_cast<const PgQuery__DeleteStmt&>(message).relation);
    else if (type == &pg_query__merge_stmt__descriptor)
        write(reinterpret_cast<const PgQuery__MergeStmt&>(message).relation);
    sql::forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { tree(child, text); });
}

void CodeCheck::call(const PgQuery__FuncCall& call, const std::string& text)
{
    std::vector<std::string> name = sql::stringList(call.funcname, call.n_funcname);
    if (name.empty())
        return;
    QualifiedName qualified{name.size() > 1 ? name[name.size() - 2] : std::string(), name.back()};
    const bool builtIn = qualified.schema == "pg_catalog" || (qualified.schema.empty() && sql::isBuiltInFunction(qualified.name));
    if (!builtIn)
        return callOf(std::move(qualified));
    if (qualified.name != "set_config")
        return;
    const auto parameter = call.n_args > 0 ? sql::valueText(call.args[0]) : std::nullopt;
    if (!parameter || decidesMeaning(*parameter))
        blame(text);
}

void CodeCheck::callOf(QualifiedName name)
{
    std::vector<std::string> schemas = m_context.session.searchPath;
    if (!name.schema.empty())
        schemas = {name.schema};
    bool found = false;
    for (const std::string& schema : schemas) {
        for (const catalog::Entry& entry : m_context.catalog().parts(Kind::Function, {Kind::Function, schema, name.name, {}})) {
            found = true;
            if (m_seen.insert(entry.id).second && !body(entry))
                blame(name.name + "()");
        }
    }
    if (found || !extensionOfFunction(name.name).empty())
        return;
    // A function that nothing defines comes with an extension, if at all.
    bool extensions = false;
    m_context.catalog().forEach([&](const catalog::Entry& entry) { extensions = extensions || entry.id.kind == Kind::Extension; });
    if (!extensions || changesSchemas(name.name))
        blame(name.name + "()");
}

/// Whether the function can be read through; what it calls and does is collected on the way.
bool CodeCheck::body(const catalog::Entry& entry)
{
    const auto& function = entry.as<catalog::Function>();
    if (!function.sqlBody.empty()) {
        for (const base::Reference& reference : function.sqlBody.references()) {
            if (reference.kind != base::Reference::Kind::Function || reference.parts.empty())
                continue;
            QualifiedName name{reference.parts.size() > 1 ? reference.parts[reference.parts.size() - 2] : std::string(), reference.parts.back()};
            if (name.schema != "pg_catalog" && !(name.schema.empty() && sql::isBuiltInFunction(name.name)))
                callOf(std::move(name));
        }
        return true;
    }
    if (function.kind == catalog::FunctionKind::Aggregate || function.language == "internal")
        return true;
    if (function.language != "sql" && function.language != "plpgsql")
        return false;
    CodeCheck inner(m_context);
    inner.m_seen = m_seen;
    if (function.language == "sql")
        inner.sql(function.body);
    else
        inner.plpgsql(print(Statement(CreateFunction{{entry.id.schema, entry.id.name}, function, true}), {15, false}));
    m_seen.insert(inner.m_seen.begin(), inner.m_seen.end());
    m_written.insert(m_written.end(), inner.m_written.begin(), inner.m_written.end());
    return inner.harmless();
}

} // namespace cofferdam::ddl
