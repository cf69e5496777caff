#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "catalog/blind_spots.h"
#include "catalog/catalog.h"
#include "ddl/statement_memo.h"
#include "sources/connection_facts.h"
#include "sources/connections.h"
#include "sources/statistics.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where catalogs come from. The only folder of core that opens files and sockets for reading a schema.
namespace cofferdam::sources {

enum class SourceKind : std::uint8_t {
    Empty,       ///< "empty:"
    File,        ///< a file whose name does not say what it holds: its content decides
    SqlFile,     ///< one .sql file: a pg_dump, Rails' structure.sql, or statements by hand
    SqlFolder,   ///< the *.sql files of a folder, by name, as one source
    RubySchema,  ///< a .rb file: Rails' schema.rb
    RailsProject,///< a folder with db/structure.sql or db/schema.rb
    Snapshot,    ///< a .json file written by `dump --format json`
    Database,    ///< a libpq connection string
    GitFile,     ///< "git:REVISION:PATH"
};

/// "sql_file": stable, for JSON and icons.
std::string_view sourceKindId(SourceKind kind);

/// What a person typed to name a source, understood but not yet opened.
struct SourceAddress {
    SourceKind kind = SourceKind::Empty;
    std::string path;       ///< file or folder; for GitFile the path inside the repository
    std::string revision;   ///< GitFile
    std::string connection; ///< Database: exactly as given, may hold a secret: never shown, logged or stored
    std::optional<SavedConnection> saved; ///< Database, when it was named as "connection:NAME"
    std::string password;   ///< Database: given beside the string, and handed to libpq alone; never shown, logged or stored

    /// Understands the command line's contract: `.rb`, `.sql`, `.json`, folders, `git:REVISION:PATH`, `empty:`, `connection:NAME`,
    /// connection strings. Looks at the file system only to tell a folder from a file, and for what a saved connection is.
    /// Errors: source.empty_address, source.missing, source.connection_string (never quotes a secret), source.git_form,
    /// source.no_such_connection, connections.content.
    static base::Result<SourceAddress> parse(std::string_view text);

    /// For screens, sessions, logs and exports: paths as given, connections in the form they were given in, without any secret.
    std::string display() const;
    /// The shortest name a person would use: file name with its folder, or database@host.
    std::string title() const;
    /// An address whose `display()` opens it again (everything but a connection with a password in it).
    bool reopensFromDisplay() const;

    friend bool operator==(const SourceAddress&, const SourceAddress&) = default;
};

/// Who brings the SQL texts of a source into their normal form.
enum class Canonical : std::uint8_t {
    Static,  ///< this program, from the text alone
    Scratch, ///< a throwaway server that executes the schema's statements (never the file) and prints them; Static where that fails
};

struct ReadOptions {
    std::chrono::milliseconds connectTimeout{10000};
    std::chrono::milliseconds statementTimeout{60000};
    std::chrono::milliseconds lockTimeout{5000};
    bool statistics = false;   ///< Database: also read sizes and use
    int serverVersion = 15;    ///< assumed for files that do not say
    std::string railsVersion;  ///< for a schema.rb whose header does not say
    Canonical canonical = Canonical::Static; ///< databases and snapshots of them are printed by a server already
    base::Executor executor = base::runInline;
    std::shared_ptr<ddl::StatementMemo> memo; ///< shared by sources that say mostly the same; may be null
    bool fromTheEnd = false;                  ///< parses files from their end: the other reader of the memo begins at the front
};

/// One source, read.
struct SourceResult {
    catalog::Catalog catalog;
    catalog::BlindSpots blindSpots;             ///< what this source cannot express
    std::vector<catalog::ObjectId> unknown;     ///< objects that the input says exist, without saying how: their absence is no drop
    std::vector<ddl::NotModelled> notModelled;  ///< everything of the input that is not in `catalog`
    std::vector<base::Message> notes;           ///< worth saying, nothing lost: "read twice", "role may not see schema x"
    std::string display;                        ///< SourceAddress::display()
    SourceKind kind = SourceKind::Empty;        ///< never File, RailsProject or GitFile: what was found there
    std::optional<int> serverVersion;           ///< major; of the server, or as the dump says
    std::string railsVersion;                   ///< "7.1", when the source is a schema.rb
    std::string fingerprint;                    ///< as a snapshot or a plan states it; otherwise empty and computed when asked for
    Environment environment = Environment::Unknown; ///< of a saved connection
    std::optional<Transport> transport;             ///< of a database
    bool carriesOwners = false;
    bool carriesPrivileges = false;
    bool byHand = false; ///< SQL text that no pg_dump wrote: what it does not grant is not granted
    std::optional<Statistics> statistics;
};

/// Reads one source. Blocking; polls `cancel` (a waiting network read notices within 100 ms). Never writes anywhere; a database is
/// read in one REPEATABLE READ READ ONLY transaction. Re-entrant: two sides may be read at the same time on two threads.
/// Errors, each one sentence: source.missing, source.unreadable, source.empty_file, source.binary, source.too_large, source.cut, source.dialect,
/// source.not_sql, source.no_sql_files, source.snapshot_*, source.git, source.connect, source.password_needed, source.not_let_in, source.lost,
/// source.timeout, source.locked, source.permission, source.server, source.version, those of sql::ParsedFile::errors() and of
/// ruby::readSchema(); or cancelled.
base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options = {}, const base::CancelToken& cancel = {},
                                const base::ProgressSink& progress = {});

/// Takes out of two sources what only the newer of their servers can express, or says in words of its own, so that two versions of
/// PostgreSQL compare without differences nobody made (docs/server-versions.md).
void foldServerVersions(SourceResult& left, SourceResult& right);
/// Whether that would look at anything.
bool needsFolding(const SourceResult& left, const SourceResult& right);

/// Two SQL texts of which one says who owns or may use what: a text by hand says by its silence that whoever runs it owns what it makes
/// and that nothing is granted, so that the last GRANT that goes is a difference. A dump that was made without them says nothing.
void stateOwnersAndPrivileges(SourceResult& left, SourceResult& right);
/// Whether that would change anything.
bool needsStating(const SourceResult& left, const SourceResult& right);

/// Rails' own two tables (schema_migrations, ar_internal_metadata, in any schema) and their parts. A schema.rb never lists them, so
/// that a comparison with one leaves them out on the other side.
bool isRailsTable(const catalog::ObjectId& id);

} // namespace cofferdam::sources
