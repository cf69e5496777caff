#include "ddl/lower.h"
#include "ddl/statement_memo.h"
#include "lower_context.h"
#include "sql/lexer.h"

#include <algorithm>
#include <map>
#include <optional>

namespace cofferdam::ddl {
namespace lowering {
namespace {

constexpr std::size_t excerptBytes = 300;

std::string excerpt(std::string_view text)
{
    if (text.size() <= excerptBytes)
        return std::string(text);
    std::size_t end = excerptBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

/// The statement's first words in capitals, which is what the manual calls it.
std::string commandWords(std::string_view text)
{
    std::string out;
    sql::Lexer lexer(text);
    for (int words = 0; words < 3; ++words) {
        const sql::Token token = lexer.next();
        if (token.kind != sql::TokenKind::Word)
            break;
        std::string word(lexer.text(token));
        const bool lower = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        static constexpr std::string_view known[] = {
            "ALTER", "CREATE", "DROP", "ROLE", "USER", "DATABASE", "TABLESPACE", "SYSTEM", "SECURITY", "LABEL", "IMPORT", "FOREIGN",
            "SCHEMA", "REASSIGN", "OWNED", "SET", "CONSTRAINTS", "VACUUM", "CLUSTER", "REINDEX", "EXPLAIN", "PREPARE", "EXECUTE", "BY",
            "DEALLOCATE", "DECLARE", "FETCH", "MOVE", "CLOSE", "LISTEN", "UNLISTEN", "NOTIFY", "LOAD", "CHECKPOINT", "DISCARD", "SHOW",
            "EXTENSION", "FUNCTION", "PROCEDURE", "ROUTINE", "AGGREGATE", "TABLE", "INDEX", "ALL", "GRANT", "REVOKE", "GROUP",
            "SUBSCRIPTION", "OPERATOR", "TYPE", "COLLATION", "MATERIALIZED", "VIEW", "TEMP", "TEMPORARY", "UNLOGGED", "COMMENT", "ON",
            "LARGE", "OBJECT", "TRIGGER", "SEQUENCE"};
        const bool isKnown = std::find(std::begin(known), std::end(known), word) != std::end(known);
        if (!isKnown && (lower || words > 0))
            break;
        out += (out.empty() ? "" : " ") + word;
    }
    return out.empty() ? "statement" : out;
}

/// ALTER VIEW … SET (): pg_dump 9.1 wrote it for a view without options, and PostgreSQL has always refused it.
bool isEmptyViewOptions(std::string_view text)
{
    if (text.size() > 300)
        return false;
    std::vector<std::string_view> words;
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next())
        words.push_back(lexer.text(token));
    const auto count = words.size();
    return count > 5 && sql::isWord(words[0], "ALTER") && sql::isWord(words[1], "VIEW") && sql::isWord(words[count - 3], "SET") &&
           words[count - 2] == "(" && words[count - 1] == ")";
}

template <typename T>
const T& deref(const T* message) { return *message; }

} // namespace

void Lowering::statement(const sql::ParsedStatement& parsed, Lowered& out)
{
    m_parsed = &parsed;
    m_out = &out;
    m_taken.assign(parsed.annotations.size(), false);
    if (parsed.error && isEmptyViewOptions(parsed.text))
        return notModelled("ALTER VIEW SET ()");
    if (parsed.error) {
        m_out->errors.push_back(*parsed.error);
        return;
    }
    if (!parsed.node)
        return;
    node(*parsed.node);
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (!m_taken[i])
            notModelled(parsed.annotations[i].detail.empty() ? std::string("a clause of a newer PostgreSQL") : parsed.annotations[i].detail);
    }
}

void Lowering::notModelled(std::string what, int location)
{
    m_out->notModelled.push_back({location < 0 ? m_parsed->place : placeOf(location), std::move(what), excerpt(m_parsed->text)});
}

Expression Lowering::expression(const PgQuery__Node* node)
{
    return node && node->node_case != PG_QUERY__NODE__NODE__NOT_SET ? m_cache.share(sql::expressionForm(*node)) : Expression();
}

Expression Lowering::query(const PgQuery__Node* node)
{
    return node && node->node_case != PG_QUERY__NODE__NODE__NOT_SET ? m_cache.share(sql::queryForm(*node)) : Expression();
}

Expression Lowering::parsed(std::string_view sql)
{
    const auto found = m_cache.expression(sql);
    return found ? *found : Expression();
}

std::vector<sql::Annotation> Lowering::take(int element)
{
    std::vector<sql::Annotation> out;
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const sql::Annotation& annotation = m_parsed->annotations[i];
        if (!m_taken[i] && annotation.element == element && annotation.kind != sql::Annotation::Kind::Other) {
            m_taken[i] = true;
            out.push_back(annotation);
        }
    }
    return out;
}

std::vector<sql::Annotation> Lowering::takeElementless() { return take(-1); }

std::vector<sql::Annotation> Lowering::takeRemoved()
{
    std::vector<sql::Annotation> out;
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (!m_taken[i] && m_parsed->annotations[i].kind == sql::Annotation::Kind::NotNull) {
            m_taken[i] = true;
            out.push_back(m_parsed->annotations[i]);
        }
    }
    return out;
}

int Lowering::writtenOrdinal(int treeIndex) const
{
    int ordinal = -1;
    for (int seen = -1; seen < treeIndex;) {
        ++ordinal;
        const bool removed = std::any_of(m_parsed->annotations.begin(), m_parsed->annotations.end(), [&](const sql::Annotation& a) {
            return a.kind == sql::Annotation::Kind::NotNull && a.element == ordinal;
        });
        if (!removed)
            ++seen;
    }
    return ordinal;
}

#define LOWER(CASE, member, function)                                                                        \
    case PG_QUERY__NODE__NODE_##CASE:                                                                        \
        return function(*this, deref(node.member))

void Lowering::node(const PgQuery__Node& node)
{
    switch (node.node_case) {
        LOWER(CREATE_STMT, create_stmt, lowerCreateTable);
        LOWER(ALTER_TABLE_STMT, alter_table_stmt, lowerAlterTable);
        LOWER(INDEX_STMT, index_stmt, lowerIndex);
        LOWER(REINDEX_STMT, reindex_stmt, lowerReindex);
        LOWER(CREATE_SEQ_STMT, create_seq_stmt, lowerCreateSequence);
        LOWER(ALTER_SEQ_STMT, alter_seq_stmt, lowerAlterSequence);
        LOWER(CREATE_ENUM_STMT, create_enum_stmt, lowerCreateEnum);
        LOWER(ALTER_ENUM_STMT, alter_enum_stmt, lowerAlterEnum);
        LOWER(CREATE_DOMAIN_STMT, create_domain_stmt, lowerCreateDomain);
        LOWER(ALTER_DOMAIN_STMT, alter_domain_stmt, lowerAlterDomain);
        LOWER(COMPOSITE_TYPE_STMT, composite_type_stmt, lowerComposite);
        LOWER(CREATE_RANGE_STMT, create_range_stmt, lowerRange);
        LOWER(VIEW_STMT, view_stmt, lowerView);
        LOWER(CREATE_TABLE_AS_STMT, create_table_as_stmt, lowerCreateTableAs);
        LOWER(REFRESH_MAT_VIEW_STMT, refresh_mat_view_stmt, lowerRefresh);
        LOWER(RULE_STMT, rule_stmt, lowerRule);
        LOWER(CREATE_FUNCTION_STMT, create_function_stmt, lowerFunction);
        LOWER(ALTER_FUNCTION_STMT, alter_function_stmt, lowerAlterFunction);
        LOWER(CREATE_TRIG_STMT, create_trig_stmt, lowerTrigger);
        LOWER(CREATE_POLICY_STMT, create_policy_stmt, lowerPolicy);
        LOWER(ALTER_POLICY_STMT, alter_policy_stmt, lowerAlterPolicy);
        LOWER(CREATE_SCHEMA_STMT, create_schema_stmt, lowerSchema);
        LOWER(CREATE_EXTENSION_STMT, create_extension_stmt, lowerExtension);
        LOWER(ALTER_EXTENSION_STMT, alter_extension_stmt, lowerAlterExtension);
        LOWER(COMMENT_STMT, comment_stmt, lowerComment);
        LOWER(ALTER_OWNER_STMT, alter_owner_stmt, lowerOwner);
        LOWER(RENAME_STMT, rename_stmt, lowerRename);
        LOWER(ALTER_OBJECT_SCHEMA_STMT, alter_object_schema_stmt, lowerSetSchema);
        LOWER(DROP_STMT, drop_stmt, lowerDrop);
        LOWER(GRANT_STMT, grant_stmt, lowerGrant);
        LOWER(VARIABLE_SET_STMT, variable_set_stmt, lowerSet);
        LOWER(TRANSACTION_STMT, transaction_stmt, lowerTransaction);
        LOWER(LOCK_STMT, lock_stmt, lowerLock);
        LOWER(DO_STMT, do_stmt, lowerDo);
        LOWER(VACUUM_STMT, vacuum_stmt, lowerVacuum);
        LOWER(SELECT_STMT, select_stmt, lowerSelect);
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
        return lowerCreateTable(*this, *node.create_foreign_table_stmt->base_stmt, node.create_foreign_table_stmt);
    case PG_QUERY__NODE__NODE_INSERT_STMT: return lowerDml(*this, Dml::Kind::Insert, node.insert_stmt->relation);
    case PG_QUERY__NODE__NODE_UPDATE_STMT: return lowerDml(*this, Dml::Kind::Update, node.update_stmt->relation);
    case PG_QUERY__NODE__NODE_MERGE_STMT: return lowerDml(*this, Dml::Kind::Update, node.merge_stmt->relation);
    case PG_QUERY__NODE__NODE_DELETE_STMT: return lowerDml(*this, Dml::Kind::Delete, node.delete_stmt->relation);
    case PG_QUERY__NODE__NODE_COPY_STMT: return lowerDml(*this, Dml::Kind::Copy, node.copy_stmt->relation);
    case PG_QUERY__NODE__NODE_CALL_STMT: return lowerDml(*this, Dml::Kind::Call, nullptr);
    case PG_QUERY__NODE__NODE_TRUNCATE_STMT: {
        const auto relations = sql::nodes(node.truncate_stmt->relations, node.truncate_stmt->n_relations);
        return lowerDml(*this, Dml::Kind::Truncate, relations.size() == 1 ? relations[0]->range_var : nullptr);
    }
    default:
        if (!lowerDefinition(*this, node))
            notModelled(commandWords(m_parsed->text));
    }
}

#undef LOWER

} // namespace lowering

namespace {

void addMetaCommands(const sql::ParsedFile& file, Lowered& out)
{
    for (const sql::MetaCommand& command : file.metaCommands()) {
        if (!command.harmless)
            out.notModelled.push_back({command.place, "psql command \\" + command.name, std::string(command.text)});
    }
}

/// Lowers each batch of trees as it comes.
class BatchLowering : public sql::TreeReader {
public:
    explicit BatchLowering(StatementMemo* memo) : m_memo(memo) {}

    bool knows(std::size_t statement, std::string_view text) override
    {
        auto found = m_memo ? m_memo->find(text) : nullptr;
        if (!found)
            return false;
        m_known.emplace(statement, std::move(found));
        return true;
    }

    void read(const sql::ParsedFile& file, std::size_t first, std::size_t last) override
    {
        Lowered& out = m_batches[first];
        if (!m_work)
            m_work.emplace(file);
        for (std::size_t i = first; i < last; ++i) {
            const sql::ParsedStatement& parsed = file.statements()[i];
            if (const auto known = m_known.find(i); known != m_known.end()) {
                for (const Statement& statement : *known->second)
                    out.statements.emplace_back(statement).place = parsed.place;
            } else {
                lowerOne(parsed, out);
            }
        }
        m_known.clear();
    }

    Lowered taken()
    {
        Lowered out;
        for (auto& [first, batch] : m_batches) {
            std::move(batch.statements.begin(), batch.statements.end(), std::back_inserter(out.statements));
            std::move(batch.notModelled.begin(), batch.notModelled.end(), std::back_inserter(out.notModelled));
            std::move(batch.errors.begin(), batch.errors.end(), std::back_inserter(out.errors));
        }
        return out;
    }

private:
    void lowerOne(const sql::ParsedStatement& parsed, Lowered& out)
    {
        const std::size_t statements = out.statements.size();
        const std::size_t listed = out.notModelled.size() + out.errors.size();
        m_work->statement(parsed, out);
        // What is listed has a place in this file and is not for others; what was edited may be read otherwise in another file.
        if (m_memo && out.notModelled.size() + out.errors.size() == listed && parsed.annotations.empty() && parsed.edits.empty()) {
            const auto from = out.statements.begin() + static_cast<std::ptrdiff_t>(statements);
            m_memo->put(parsed.text, std::make_shared<const std::vector<Statement>>(from, out.statements.end()));
        }
    }

    StatementMemo* m_memo;
    std::optional<lowering::Lowering> m_work;
    std::map<std::size_t, Lowered> m_batches; ///< by their first statement
    std::unordered_map<std::size_t, StatementMemo::Statements> m_known;
};

} // namespace

Lowered lower(const sql::ParsedFile& file)
{
    Lowered out;
    out.statements.reserve(file.statements().size());
    lowering::Lowering work(file);
    for (const sql::ParsedStatement& parsed : file.statements())
        work.statement(parsed, out);
    addMetaCommands(file, out);
    return out;
}

LoweredFile lowerFile(std::string text, std::string name, const LowerOptions& options, const base::CancelToken& cancel)
{
    BatchLowering reader(options.memo);
    sql::ParseOptions parse;
    parse.reader = &reader;
    parse.fromTheEnd = options.fromTheEnd;
    LoweredFile out{sql::parse(std::move(text), std::move(name), parse, cancel), {}};
    out.lowered = reader.taken();
    addMetaCommands(out.file, out.lowered);
    return out;
}

base::Result<Lowered> parseStatements(std::string sql, std::string name)
{
    const sql::ParsedFile file = sql::parse(std::move(sql), std::move(name));
    for (const base::Error& error : file.errors()) {
        if (error.message.id != "sql.empty")
            return base::failure(error);
    }
    return lower(file);
}

} // namespace cofferdam::ddl
