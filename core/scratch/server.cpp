#include "scratch/server.h"
#include "base/quote.h"
#include "child_process.h"
#include "directory.h"
#include "identity.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <libpq-fe.h>
#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <utility>

namespace cofferdam::scratch {

using base::failure;
using base::message;

namespace {

constexpr const char* administrator = "postgres";
constexpr const char* owner = "scratch_owner";

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using QueryResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

std::string conninfoValue(const std::string& value)
{
    std::string out = "'";
    for (char c : value) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '\'';
}

std::string conninfo(const std::string& host, const std::string& user, const std::string& database)
{
    // Every key that the environment or a service file could otherwise fill is set here.
    return "host=" + conninfoValue(host) + " port=5432 user=" + user + " dbname=" + conninfoValue(database)
        + " sslmode=disable gssencmode=disable passfile=" + conninfoValue(host + "/none") + " connect_timeout=10 application_name=cofferdam client_encoding=UTF8";
}

base::Unexpected serverError(std::string detail, const char* sqlstate)
{
    while (!detail.empty() && detail.back() == '\n')
        detail.pop_back();
    base::Error error{message("scratch.server-refused", COFFERDAM_TR("The scratch server refused.")), {}, sqlstate ? sqlstate : "", std::move(detail)};
    return failure(std::move(error));
}

base::Result<void> execute(const std::string& conninfoText, const std::vector<std::string>& statements)
{
    const Connection connection(PQconnectdb(conninfoText.c_str()), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return serverError(PQerrorMessage(connection.get()), nullptr);
    PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);
    for (const auto& statement : statements) {
        const QueryResult result(PQexec(connection.get(), statement.c_str()), PQclear);
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            return serverError(PQresultErrorMessage(result.get()), PQresultErrorField(result.get(), PG_DIAG_SQLSTATE));
    }
    return {};
}

/// Starts the postmaster and waits for its end, all in one thread of its own: the signal that ends the server with
/// our death is bound to the thread that forked, so it must not be a pool's thread that may end earlier.
class Keeper {
public:
    base::Result<pid_t> start(Command command)
    {
        base::Result<pid_t> started = 0;
        std::mutex mutex;
        std::condition_variable ready;
        bool known = false;
        m_thread = std::thread([&, command = std::move(command)] {
            auto child = spawn(command);
            const pid_t pid = child ? *child : 0;
            m_running = pid > 0;
            {
                const std::lock_guard lock(mutex);
                started = std::move(child);
                known = true;
                ready.notify_one();
            }
            if (pid > 0)
                waitForEnd(pid);
        });
        std::unique_lock lock(mutex);
        ready.wait(lock, [&] { return known; });
        if (started)
            m_pid = *started;
        return started;
    }

    ~Keeper() { stop(); }

    void stop()
    {
        if (m_running)
            kill(m_pid, SIGINT); // "fast": nothing to save, but shared memory is given back
        if (m_thread.joinable())
            m_thread.join();
    }

    bool running() const { return m_running; }

private:
    void waitForEnd(pid_t pid)
    {
        siginfo_t info{};
        // First without reaping, so that stop() never signals a number that belongs to somebody else by then.
        while (waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR) {}
        m_running = false;
        int status = 0;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    }

    std::thread m_thread;
    std::atomic<bool> m_running = false;
    pid_t m_pid = 0;
};

} // namespace

struct Server::State {
    Binaries binaries;
    Identity identity;
    Directory directory;
    std::string socketDirectory;
    Keeper keeper;
    bool stopped = false;

    base::Result<void> makeCluster(const base::CancelToken& cancel);
    base::Result<void> startServer(const std::vector<std::string>& settings, const base::CancelToken& cancel);
    base::Result<void> makeOwner();
    base::Error withLog(base::Error error) const;
    std::string admin(const std::string& database) const { return conninfo(socketDirectory, administrator, database); }
    void stop();
};

base::Result<void> Server::State::makeCluster(const base::CancelToken& cancel)
{
    return run({binaries.directory + "/initdb",
                {"-D", directory.data(), "-U", administrator, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"},
                directory.data(), directory.log(), identity}, cancel);
}

base::Result<void> Server::State::startServer(const std::vector<std::string>& settings, const base::CancelToken& cancel)
{
    std::vector<std::string> all{
        "listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=20",
        "shared_buffers=16MB", "autovacuum=off", "max_wal_size=64MB", "min_wal_size=32MB", "timezone=UTC",
        "log_timezone=UTC", "unix_socket_permissions=0700", "logging_collector=off", "log_min_messages=fatal",
    };
    all.insert(all.end(), settings.begin(), settings.end());
    std::vector<std::string> arguments{"-D", directory.data(), "-k", directory.socket()};
    for (const auto& setting : all)
        arguments.insert(arguments.end(), {"-c", setting});
    COFFERDAM_TRY(keeper.start({binaries.directory + "/postgres", arguments, directory.data(), directory.log(), identity}));

    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (PQping(admin(administrator).c_str()) != PQPING_OK) {
        if (cancel.cancelled())
            return failure(base::cancelledError());
        if (!keeper.running() || std::chrono::steady_clock::now() > deadline)
            return failure(withLog({message("scratch.not-started", COFFERDAM_TR("The scratch server did not start.")), {}, {}, {}}));
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

base::Result<void> Server::State::makeOwner()
{
    return execute(admin(administrator), {
        std::string("CREATE ROLE ") + owner + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION",
        "REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC",
    });
}

base::Error Server::State::withLog(base::Error error) const
{
    if (error.detail.empty())
        error.detail = lastLines(directory.log());
    return error;
}

void Server::State::stop()
{
    if (std::exchange(stopped, true))
        return;
    keeper.stop();
    removeDirectory(directory, identity);
}

Server::Server(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Server::~Server() { stop(); }

base::Result<std::unique_ptr<Server>> Server::start(const ServerOptions& options, const base::CancelToken& cancel)
{
    sweepStaleDirectories();
    auto state = std::make_unique<State>();
    COFFERDAM_ASSIGN(state->binaries, findBinaries(options.binaryDirectory, options.majorVersion));
    COFFERDAM_ASSIGN(state->identity, serverIdentity());
    COFFERDAM_ASSIGN(state->directory, makeDirectory(state->identity));
    state->socketDirectory = state->directory.socket();
    std::unique_ptr<Server> server(new Server(std::move(state))); // from here on its destructor cleans up
    COFFERDAM_TRY(server->m_state->makeCluster(cancel));
    COFFERDAM_TRY(server->m_state->startServer(options.settings, cancel));
    COFFERDAM_TRY(server->m_state->makeOwner());
    return server;
}

const Binaries& Server::binaries() const { return m_state->binaries; }
const std::string& Server::socketDirectory() const { return m_state->socketDirectory; }
std::string Server::logFile() const { return m_state->directory.log(); }
bool Server::running() const { return m_state->keeper.running(); }
void Server::stop() { m_state->stop(); }

std::string Server::connectionString(const std::string& database, Role role) const
{
    return conninfo(m_state->socketDirectory, role == Role::Owner ? owner : administrator, database);
}

base::Result<void> Server::createDatabase(const std::string& name)
{
    const std::string database = base::quoteIdentifier(name);
    COFFERDAM_TRY(execute(m_state->admin(administrator), {"CREATE DATABASE " + database + " TEMPLATE template0 ENCODING 'UTF8' OWNER " + owner}));
    if (m_state->binaries.majorVersion >= 15)
        return {};
    // From 15 on "public" belongs to the database's owner anyway; a dump comments on it.
    return execute(m_state->admin(name), {std::string("ALTER SCHEMA public OWNER TO ") + owner});
}

base::Result<void> Server::dropDatabase(const std::string& name)
{
    const char* force = m_state->binaries.majorVersion >= 13 ? " WITH (FORCE)" : "";
    return execute(m_state->admin(administrator), {"DROP DATABASE IF EXISTS " + base::quoteIdentifier(name) + force});
}

base::Result<void> Server::createExtension(const std::string& database, const std::string& extension, const std::string& schema)
{
    std::vector<std::string> statements;
    if (!schema.empty() && schema != "public")
        statements.push_back("CREATE SCHEMA IF NOT EXISTS " + base::quoteIdentifier(schema) + " AUTHORIZATION " + owner);
    statements.push_back("CREATE EXTENSION IF NOT EXISTS " + base::quoteIdentifier(extension)
        + (schema.empty() ? "" : " SCHEMA " + base::quoteIdentifier(schema)) + " CASCADE");
    return execute(m_state->admin(database), statements);
}

} // namespace cofferdam::scratch
