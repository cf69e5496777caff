#include "sql_text.h"

#include "ddl/read.h"
#include "dialect.h"
#include "sql/parse.h"
#include "unread_statement.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cofferdam::sources {
namespace {

constexpr std::size_t quotedBytes = 300;

// What pg_dump says in its head: "-- Dumped from database version 15.4 (Debian …)".
std::optional<int> dumpedVersion(const std::string& text)
{
    constexpr std::string_view label = "-- Dumped from database version ";
    const std::size_t at = std::string_view(text).substr(0, 4096).find(label);
    if (at == std::string_view::npos)
        return std::nullopt;
    int major = 0;
    const char* begin = text.data() + at + label.size();
    const auto end = std::from_chars(begin, text.data() + text.size(), major);
    return end.ptr == begin ? std::nullopt : std::optional(major);
}

base::Error inThisFile(base::Error error, const std::string& name)
{
    if (error.place.file.empty())
        error.place.file = name;
    return error;
}

// pg_dump frames what it writes by two lines. Rails leaves out the first of them, never the last.
bool wasCut(std::string_view text)
{
    constexpr std::string_view head = "-- PostgreSQL database dump";
    constexpr std::size_t headBytes = 4096;
    const std::size_t at = text.substr(0, headBytes).find(head);
    const bool whole = at == std::string_view::npos || at + head.size() >= text.size() || (text[at + head.size()] != '\n' && text[at + head.size()] != '\r');
    return !whole && text.find("-- PostgreSQL database dump complete", at) == std::string_view::npos;
}

// Whether what was parsed is a schema of PostgreSQL at all.
base::Result<void> checkParsed(const sql::ParsedFile& file, const std::string& name)
{
    const auto& statements = file.statements();
    const auto failed = static_cast<std::size_t>(
        std::ranges::count_if(statements, [](const sql::ParsedStatement& statement) { return statement.error.has_value(); }));
    if (failed > 0) {
        if (const std::string_view dialect = otherDialectOf(file); !dialect.empty()) {
            return base::failure(base::message("source.dialect", COFFERDAM_TR("%1 is written for %2, not for PostgreSQL."),
                                               {base::text(name), base::text(std::string(dialect))}));
        }
    }
    if (!file.errors().empty())
        return base::failure(inThisFile(file.errors().front(), name));
    if (wasCut(file.text())) {
        return base::failure(base::message("source.cut", COFFERDAM_TR("The dump was cut off: its last line, \"PostgreSQL database dump complete\", is missing.")),
                             inThisFile({{}, file.placeAt(file.text().size()), {}, {}}, name).place);
    }
    if (failed == 0 || failed < statements.size())
        return {};
    base::Error error;
    const base::Error& first = *std::ranges::find_if(statements, [](const auto& s) { return s.error.has_value(); })->error;
    error.message = base::message("source.not_sql", COFFERDAM_TR("%1 holds no SQL that PostgreSQL understands."), {base::text(name)});
    error.place = inThisFile(first, name).place;
    error.detail = first.message.render();
    return base::failure(std::move(error));
}

void noteErrors(const ddl::Lowered& lowered, const sql::ParsedFile& file, ddl::Lowered& all)
{
    for (const base::Error& error : lowered.errors) {
        ddl::NotModelled item;
        item.place = error.place;
        item.what = error.message.render();
        const auto statement = std::ranges::find_if(
            file.statements(), [&](const sql::ParsedStatement& s) { return s.error && s.error->place == error.place; });
        if (statement != file.statements().end())
            item.sql = statement->text.substr(0, quotedBytes);
        all.notModelled.push_back(std::move(item));
    }
}

/// Settings that pg_dump begins with, and hardly anybody else.
bool isSettingOfDumps(const ddl::Statement& statement)
{
    static constexpr std::array<std::string_view, 8> names{"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "xmloption",
                                                           "row_security", "default_tablespace", "default_table_access_method", "default_with_oids"};
    const auto* parameter = statement.as<ddl::SetParameter>();
    return parameter && std::ranges::find(names, parameter->name) != names.end();
}

/// What is made after SET ROLE has an owner.
bool setsRole(const ddl::Statement& statement)
{
    const auto* parameter = statement.as<ddl::SetParameter>();
    return parameter && (parameter->name == "role" || parameter->name == "session_authorization") && !parameter->values.empty();
}

void noteWhatIsCarried(const std::vector<ddl::Statement>& statements, SourceResult& result)
{
    for (const ddl::Statement& statement : statements) {
        result.carriesOwners = result.carriesOwners || statement.as<ddl::AlterOwner>() != nullptr || setsRole(statement);
        result.carriesPrivileges = result.carriesPrivileges || statement.as<ddl::Grant>() != nullptr;
    }
    // As ddl::read decides: who owns what is said by a whole dump only, which grants nothing where it says nothing.
    result.carriesPrivileges = result.carriesPrivileges || result.carriesOwners;
    result.byHand = !result.serverVersion && std::ranges::none_of(statements, isSettingOfDumps);
}

// What a statement that was not understood would have made is not absent.
void noteUnknown(SourceResult& result)
{
    for (const ddl::NotModelled& item : result.notModelled) {
        const auto id = createdBy(item.sql);
        if (!id)
            continue;
        const bool there = id->kind == catalog::Kind::Index ? result.catalog.findIndex(id->schema, id->part) != nullptr : result.catalog.contains(*id);
        if (!there)
            result.unknown.push_back(*id);
    }
}

// CREATE EXTENSION itself sets a comment, which only the server knows: one that a file does not state is not known to be absent.
void noteBlindSpots(SourceResult& result)
{
    for (const catalog::Entry& entry : result.catalog.all(catalog::Kind::Extension)) {
        if (!entry.as<catalog::Extension>().comment)
            result.blindSpots.hidden.emplace(catalog::Kind::Extension, "comment");
    }
}

void append(ddl::Lowered& all, ddl::Lowered part)
{
    std::ranges::move(part.statements, std::back_inserter(all.statements));
    std::ranges::move(part.notModelled, std::back_inserter(all.notModelled));
}

} // namespace

base::Result<SourceResult> readSqlTexts(std::vector<NamedText> texts, const ReadOptions& options, const base::CancelToken& cancel,
                                        const base::ProgressSink& progress)
{
    SourceResult result;
    for (const NamedText& text : texts) {
        if (!result.serverVersion)
            result.serverVersion = dumpedVersion(text.text);
    }
    ddl::Lowered all;
    std::int64_t done = 0;
    const auto total = static_cast<std::int64_t>(texts.size());
    for (NamedText& text : texts) {
        if (progress)
            progress("file.parse", done++, total);
        auto [file, lowered] = ddl::lowerFile(std::move(text.text), text.name, {options.memo.get(), options.fromTheEnd}, cancel);
        if (cancel.cancelled())
            return base::failure(base::cancelledError());
        COFFERDAM_TRY(checkParsed(file, text.name));
        noteErrors(lowered, file, all);
        append(all, std::move(lowered));
    }
    noteWhatIsCarried(all.statements, result);

    if (progress)
        progress("file.interpret", 0, 0);
    // One session for all files: a SET in the first holds in the second.
    ddl::Session session;
    session.serverVersion = result.serverVersion.value_or(options.serverVersion);
    ddl::ReadResult read = ddl::read(all, session, {}, cancel);
    if (read.cancelled)
        return base::failure(base::cancelledError());
    result.catalog = std::move(read.catalog);
    result.notModelled = std::move(read.notModelled);
    result.notes = std::move(read.notices);
    noteBlindSpots(result);
    noteUnapplied(all.statements, result.notModelled, result.catalog, result.unknown);
    noteUnknown(result);
    return result;
}

} // namespace cofferdam::sources
