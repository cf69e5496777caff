#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "scratch/binaries.h"

#include <memory>
#include <string>
#include <vector>

namespace cofferdam::scratch {

struct ServerOptions {
    std::string binaryDirectory;       ///< empty: the newest that is installed
    int majorVersion = 0;              ///< 0: any
    std::vector<std::string> settings; ///< further "name=value" settings of the server
};

/// Who a connection acts as. SQL that comes from a file is never run as Administrator.
enum class Role {
    Administrator, ///< superuser: makes databases and extensions
    Owner,         ///< owns the databases; no superuser, no roles, no file or program access
};

/// A PostgreSQL server of our own that leaves nothing behind: started in a new private directory with throwaway
/// settings, reachable through a socket in that directory only, without root's rights even when root starts it.
/// It ends with this object, or when this process dies in any way; directories of killed programs are swept by the
/// next start. All functions may be called from any thread; one at a time.
class Server {
public:
    /// Makes a cluster and starts it; returns when it takes connections (about half a second).
    static base::Result<std::unique_ptr<Server>> start(const ServerOptions& options = {}, const base::CancelToken& cancel = {});

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    const Binaries& binaries() const;
    /// The folder of the socket: libpq's `host`.
    const std::string& socketDirectory() const;
    /// Where the server writes its log; gone when it stopped.
    std::string logFile() const;
    /// For libpq. Holds no password: only this user can enter the socket's folder.
    std::string connectionString(const std::string& database, Role role = Role::Owner) const;

    /// Makes an empty UTF-8 database that Role::Owner owns.
    base::Result<void> createDatabase(const std::string& name);
    /// Drops a database with whoever is connected; nothing happens when there is none of that name.
    base::Result<void> dropDatabase(const std::string& name);
    /// Installs an extension as Administrator, in `schema` when one is named.
    base::Result<void> createExtension(const std::string& database, const std::string& extension, const std::string& schema = {});

    bool running() const;
    /// Ends the server and removes its directory. Nothing happens the second time.
    void stop();

private:
    struct State;
    explicit Server(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Removes the directories of scratch servers whose program is gone, and ends what still runs in them.
/// Returns how many were removed.
int sweepStaleDirectories();

} // namespace cofferdam::scratch
