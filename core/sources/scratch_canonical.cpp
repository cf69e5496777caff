#include "scratch_canonical.h"

#include "catalog/property.h"
#include "ddl/printer.h"
#include "live/helper_thread.h"
#include "live/reader.h"
#include "scratch/server.h"

#include <algorithm>
#include <array>

namespace cofferdam::sources {
namespace {

using catalog::Kind;
using catalog::Object;
using catalog::ObjectId;

/// Extensions whose objects reach nothing outside the database. They are installed by the server's administrator.
bool isHarmlessExtension(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> names{
        "btree_gin", "btree_gist", "citext", "cube", "dict_int", "dict_xsyn", "earthdistance", "fuzzystrmatch", "hstore", "intarray", "isn",
        "lo", "ltree", "pg_trgm", "pgcrypto", "postgis", "seg", "tablefunc", "tcn", "unaccent", "uuid-ossp", "vector"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool mayRunDefinition(Kind kind)
{
    switch (kind) {
    case Kind::Collation:
    case Kind::Operator:
    case Kind::Statistics:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration: return true;
    default: return false;
    }
}

/// The allow-list: what makes the objects whose texts are wanted, and what these hang on.
bool mayRun(const ddl::Statement& statement)
{
    if (const auto* table = statement.as<ddl::CreateTable>())
        return !table->value.foreign;
    if (const auto* alter = statement.as<ddl::AlterTable>())
        return alter->kind != Kind::Server;
    if (const auto* function = statement.as<ddl::CreateFunction>())
        return function->value.language == "sql" || function->value.language == "plpgsql" || !function->value.sqlBody.empty();
    if (const auto* definition = statement.as<ddl::CreateDefinition>())
        return mayRunDefinition(definition->id.kind);
    return statement.as<ddl::CreateSchema>() || statement.as<ddl::CreateEnum>() || statement.as<ddl::CreateDomain>() || statement.as<ddl::AlterDomain>()
        || statement.as<ddl::CreateCompositeType>() || statement.as<ddl::CreateRangeType>() || statement.as<ddl::CreateSequence>()
        || statement.as<ddl::AlterSequence>() || statement.as<ddl::CreateIndex>() || statement.as<ddl::AttachIndex>() || statement.as<ddl::CreateView>()
        || statement.as<ddl::CreateTrigger>() || statement.as<ddl::CreatePolicy>() || statement.as<ddl::CreateRule>();
}

/// A materialized view's query is never run.
void leaveEmpty(ddl::Statement& statement)
{
    if (auto* view = statement.edit<ddl::CreateView>(); view && view->materialized)
        view->value.populated = false;
}

/// The properties that hold SQL which a server prints in words of its own.
std::span<const std::string_view> textsOf(Kind kind)
{
    static constexpr std::array<std::string_view, 2> table{"partition_by", "partition_of"}, column{"default", "generated"};
    static constexpr std::array<std::string_view, 3> constraint{"expression", "elements", "where"};
    static constexpr std::array<std::string_view, 2> index{"elements", "where"}, policy{"using", "with_check"}, domain{"default", "constraints"};
    static constexpr std::array<std::string_view, 2> function{"arguments", "sql_body"};
    static constexpr std::array<std::string_view, 1> query{"query"}, when{"when"}, definition{"definition"};
    switch (kind) {
    case Kind::Table: return table;
    case Kind::Column: return column;
    case Kind::Constraint: return constraint;
    case Kind::Index: return index;
    case Kind::Policy: return policy;
    case Kind::Domain: return domain;
    case Kind::Function: return function;
    case Kind::View:
    case Kind::MaterializedView: return query;
    case Kind::Trigger: return when;
    case Kind::Rule:
    case Kind::Statistics: return definition;
    default: return {};
    }
}

/// The session in which the statements run.
class Session {
public:
    static base::Result<Session> open(const scratch::Server& server, const std::string& database, const base::CancelToken& cancel)
    {
        live::Opened opened = live::openConnection(server.connectionString(database, scratch::Role::Owner), {}, std::chrono::seconds(10), cancel);
        if (!opened.connection || PQstatus(opened.connection.get()) != CONNECTION_OK)
            return base::failure(base::message("source.scratch", COFFERDAM_TR("The scratch server cannot be reached.")));
        Session session(std::move(opened.connection));
        for (const char* setting : {"SET statement_timeout = '5s'", "SET search_path = ''", "SET check_function_bodies = off", "SET client_min_messages = error"})
            session.run(setting);
        return session;
    }

    /// One statement: several in one text are an error of the protocol. Empty: done; else what the server said.
    std::string run(const std::string& sql)
    {
        PGresult* const result = PQexecParams(m_connection.get(), sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0);
        const ExecStatusType status = PQresultStatus(result);
        std::string complaint;
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
            const char* text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
            complaint = text ? text : "connection lost";
        }
        PQclear(result);
        return complaint;
    }
    bool alive() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }

private:
    explicit Session(live::ConnectionPtr connection) : m_connection(std::move(connection))
    {
        PQsetNoticeProcessor(m_connection.get(), [](void*, const char*) {}, nullptr);
    }
    live::ConnectionPtr m_connection;
};

constexpr const char* databaseName = "canonical";

/// Extensions first, so that nothing of the input is there yet when the administrator acts.
base::Result<void> prepare(scratch::Server& server, const catalog::Catalog& catalog)
{
    COFFERDAM_TRY(server.createDatabase(databaseName));
    catalog.forEach(Kind::Extension, [&](const catalog::Entry& entry) {
        if (isHarmlessExtension(entry.id.name))
            (void)server.createExtension(databaseName, entry.id.name, entry.as<catalog::Extension>().schema); // what it lacks fails by itself
    });
    return {};
}

/// What the server refused first, or nothing.
base::Result<std::string> runAll(Session& session, const SourceResult& source, int serverVersion, const base::CancelToken& cancel,
                                 const base::ProgressSink& progress)
{
    std::string complaint;
    std::vector<ddl::Statement> statements = ddl::script(source.catalog);
    std::erase_if(statements, [](const ddl::Statement& statement) { return !mayRun(statement); });
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (cancel.cancelled())
            return base::failure(base::cancelledError());
        if (progress && i % 500 == 0)
            progress("scratch.statements", static_cast<std::int64_t>(i), static_cast<std::int64_t>(statements.size()));
        ddl::Statement& statement = statements[i];
        leaveEmpty(statement);
        std::string said = session.run(ddl::print(statement, {serverVersion, false}));
        if (!session.alive())
            return base::failure(base::message("source.scratch_lost", COFFERDAM_TR("The scratch server ended.")));
        // The schemas that extensions live in are there already.
        if (complaint.empty() && !statement.as<ddl::CreateSchema>())
            complaint = std::move(said);
    }
    return complaint;
}

/// Copies the texts of one object; false when one is missing on the server.
bool takeTexts(Kind kind, const Object* printed, Object& object)
{
    bool complete = true;
    for (const std::string_view id : textsOf(kind)) {
        const catalog::Property& property = *catalog::findProperty(kind, id);
        const bool wanted = !property.get(object).text.empty();
        const bool there = printed && !property.get(*printed).text.empty();
        if (wanted && there)
            property.copy(*printed, object);
        complete = complete && wanted == (wanted && there);
    }
    return complete;
}

/// A kept text is worth a word only where there was something to print.
bool hasExpression(Kind kind, const Object& object)
{
    if (const auto* index = std::get_if<catalog::Index>(&object)) {
        return !index->where.empty()
            || std::any_of(index->elements.begin(), index->elements.end(), [](const auto& element) { return !element.expression.empty(); });
    }
    if (const auto* function = std::get_if<catalog::Function>(&object)) {
        return !function->sqlBody.empty()
            || std::any_of(function->arguments.begin(), function->arguments.end(), [](const auto& argument) { return !argument.defaultValue.empty(); });
    }
    if (const auto* table = std::get_if<catalog::Table>(&object); table && table->foreign)
        return false;
    return kind != Kind::Domain || !std::get<catalog::Domain>(object).constraints.empty() || !std::get<catalog::Domain>(object).defaultValue.empty();
}

std::vector<ObjectId> merge(SourceResult& source, const catalog::Catalog& printed)
{
    std::vector<ObjectId> kept;
    catalog::CatalogBuilder builder(source.catalog);
    source.catalog.forEach([&](const catalog::Entry& entry) {
        if (textsOf(entry.id.kind).empty())
            return;
        const Object* const other = printed.find(entry.id);
        Object copy = *entry.object;
        bool complete = takeTexts(entry.id.kind, other, copy);
        if (auto* table = std::get_if<catalog::Table>(&copy)) {
            const auto* otherTable = other ? std::get_if<catalog::Table>(other) : nullptr;
            for (catalog::Column& column : table->columns) {
                const catalog::Column* const same = otherTable ? otherTable->columns.find(column.name) : nullptr;
                const Object otherColumn = same ? Object(*same) : Object(catalog::Column{});
                Object own = column;
                complete = takeTexts(Kind::Column, same ? &otherColumn : nullptr, own) && complete;
                column = std::get<catalog::Column>(own);
            }
        }
        if (!complete && hasExpression(entry.id.kind, *entry.object))
            kept.push_back(entry.id);
        builder.put(entry.id, std::move(copy));
    });
    source.catalog = builder.snapshot();
    return kept;
}

void noteKept(SourceResult& source, const std::vector<ObjectId>& kept, const std::string& complaint)
{
    constexpr std::size_t named = 10;
    if (kept.empty())
        return;
    std::string names;
    for (std::size_t i = 0; i < kept.size() && i < named; ++i) {
        const catalog::Common* const common = catalog::common(*source.catalog.find(kept[i]));
        const std::string place = common && common->place->known() ? " (" + common->place->text() + ")" : std::string();
        names += (i > 0 ? ", " : "") + kept[i].describe() + place;
    }
    if (kept.size() > named)
        names += ", …";
    source.notes.push_back(base::message("source.canonical_kept",
                                         COFFERDAM_TR("The scratch server could not print these, which are compared as they are written: %1. It said first: %2"),
                                         {base::text(names), base::text(complaint.empty() ? "nothing" : complaint)}));
}

base::Result<void> throughServer(SourceResult& source, const ReadOptions& options, const base::CancelToken& cancel, const base::ProgressSink& progress)
{
    scratch::ServerOptions wanted;
    wanted.settings = {"temp_file_limit=65536", "max_wal_senders=0", "max_locks_per_transaction=256"};
    wanted.majorVersion = source.serverVersion.value_or(0);
    auto server = scratch::Server::start(wanted, cancel);
    if (!server && wanted.majorVersion != 0 && !base::isCancelled(server.error())) {
        wanted.majorVersion = 0;
        server = scratch::Server::start(wanted, cancel);
    }
    COFFERDAM_TRY(server);
    COFFERDAM_TRY(prepare(**server, source.catalog));
    COFFERDAM_ASSIGN(Session session, Session::open(**server, databaseName, cancel));
    COFFERDAM_ASSIGN(const std::string complaint, runAll(session, source, (*server)->binaries().majorVersion, cancel, progress));
    SourceAddress address;
    address.kind = SourceKind::Database;
    address.connection = (*server)->connectionString(databaseName, scratch::Role::Owner);
    ReadOptions read = options;
    read.statistics = false;
    COFFERDAM_ASSIGN(const SourceResult printed, live::read(address, read, cancel, progress));
    noteKept(source, merge(source, printed.catalog), complaint);
    return {};
}

} // namespace

base::Result<void> takeServerTexts(SourceResult& source, const ReadOptions& options, const base::CancelToken& cancel,
                                   const base::ProgressSink& progress)
{
    const auto done = throughServer(source, options, cancel, progress);
    if (done || base::isCancelled(done.error()))
        return done;
    source.notes.push_back(base::message("source.canonical_static", COFFERDAM_TR("%1 is compared as it is written, since no scratch server could print it: %2"),
                                         {base::text(source.display), base::text(done.error().line())}));
    return {};
}

} // namespace cofferdam::sources
