#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "sources/environment.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Connections that a person gave a name: the file in which they are kept, and where they can be taken over from.
/// Nothing here ever holds a password but the values that say so.
namespace cofferdam::sources {

/// libpq's keywords and values, in the order in which they were given.
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// Where the password of a saved connection comes from.
enum class PasswordFrom : std::uint8_t {
    Libpq,    ///< .pgpass, PGPASSWORD, the service file, a certificate, or none is wanted
    Keychain, ///< the keychain of the desktop
    Session,  ///< asked for, and kept in memory until the program ends
};
/// "libpq": stable, as it stands in the file.
std::string_view passwordFromId(PasswordFrom from);

/// A named connection. Never holds a password: `parameters` are cleaned whenever they are read, written or taken over.
struct SavedConnection {
    std::string name;
    Environment environment = Environment::Unknown;
    Parameters parameters;
    PasswordFrom passwordFrom = PasswordFrom::Libpq;

    /// For libpq: "host=… dbname=…".
    std::string connectionString() const;
    /// What the connection goes to, "user@host:port/database" or "service NAME": a password kept for one place is not sent to another.
    std::string place() const;
    friend bool operator==(const SavedConnection&, const SavedConnection&) = default;
};

/// A connection string taken apart: its password has left the parameters.
struct GivenConnection {
    Parameters parameters;
    std::string password; ///< empty: none was in it
};
/// Any form that libpq takes. Errors: source.connection_string (never quotes the text).
base::Result<GivenConnection> parseConnection(const std::string& text);
/// "host=… dbname=…" with libpq's quoting, without anything secret.
std::string connectionText(const Parameters& parameters);

/// The file of saved connections, in the configuration folder of the user.
std::string connectionsFile();
/// Nothing but an empty list when there is no such file. Errors, with line and column where JSON has them: source.unreadable,
/// connections.content. A secret that somebody wrote into the file by hand is an error too, so that it is seen and taken out.
base::Result<std::vector<SavedConnection>> readConnections(const std::string& file);
/// Replaces the file whole, readable by its owner only. Errors: connections.name (empty, twice), connections.write.
base::Result<void> writeConnections(const std::string& file, const std::vector<SavedConnection>& connections);
const SavedConnection* findConnection(const std::vector<SavedConnection>& connections, std::string_view name);
/// `wanted`, or "wanted 2" and so on when it is taken.
std::string freeName(const std::vector<SavedConnection>& connections, const std::string& wanted);

/// A value that a file leaves to something that is not known here: an environment variable that is not set, or Ruby code.
struct AskedValue {
    std::string expression;  ///< as written: ENV.fetch("DB_HOST"); the key of an answer
    std::string variable;    ///< the variable's name when it is a plain lookup
    base::Place place;
    std::vector<std::string> usedBy; ///< names of the connections that need it
};

struct ImportedConnection {
    SavedConnection connection;   ///< its environment is a proposal from its name
    std::string goesTo;           ///< SavedConnection::place() of what the file says
    std::string password;         ///< stood in the file; is stored nowhere unless somebody asks for it
    bool complete = true;         ///< false: an asked value is missing
    base::Place place;
};

/// What was found in a file.
struct ConnectionImport {
    std::vector<ImportedConnection> connections;
    std::vector<AskedValue> asked;
    std::vector<base::Error> skipped; ///< what stands there and was not taken over: place and reason
};

/// The service files that libpq reads, in its order, those that exist: PGSERVICEFILE or ~/.pg_service.conf, then PGSYSCONFDIR.
std::vector<std::string> serviceFiles();
/// Services of a pg_service.conf. One that libpq itself finds (`byReference`) becomes `service=NAME`, so that the file stays the one
/// place where it is kept; of any other file the parameters are copied. Errors: those of reading a file; connections.service_file
/// with the line.
base::Result<ConnectionImport> readServiceFile(const std::string& file, bool byReference);
base::Result<ConnectionImport> parseServiceFile(std::string_view text, const std::string& file, bool byReference);

using Variables = std::function<std::optional<std::string>(const std::string&)>;
/// The PostgreSQL databases of a Rails config/database.yml, with aliases, merge keys, several databases for one environment, and
/// `url`. No Ruby is run: ENV["X"], ENV.fetch("X"), with a default after a comma, in a block or after ||, are looked up in `variables`;
/// the rest is looked up in `answers` by its expression, and asked for otherwise.
/// Errors: those of reading a file; connections.database_yml with line and column.
base::Result<ConnectionImport> readDatabaseYml(const std::string& file, const Variables& variables,
                                               const std::map<std::string, std::string>& answers = {});
base::Result<ConnectionImport> parseDatabaseYml(std::string_view text, const std::string& file, const Variables& variables,
                                                const std::map<std::string, std::string>& answers = {});
/// Those of this process.
std::optional<std::string> processVariable(const std::string& name);

} // namespace cofferdam::sources
