#include "live/helper_thread.h"

#include <poll.h>

#include <array>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace cofferdam::sources::live {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds slice{50};

/// Shared by the caller and the thread that connects; the last one closes what is left in it.
struct Opening {
    std::string connection;
    std::string password;
    Clock::time_point deadline;
    base::CancelToken abandoned;
    std::mutex mutex;
    std::condition_variable changed;
    ConnectionPtr result;
    bool done = false;
};

ConnectionPtr connect(const Opening& opening)
{
    // What the string says goes before these, but for the encoding, which the rest of the program relies on.
    const char* last = opening.password.empty() ? nullptr : "password";
    const std::array<const char*, 5> keywords{"fallback_application_name", "dbname", "client_encoding", last, nullptr};
    const std::array<const char*, 5> values{"cofferdam", opening.connection.c_str(), "UTF8", opening.password.c_str(), nullptr};
    ConnectionPtr out(PQconnectStartParams(keywords.data(), values.data(), 1));
    if (!out)
        return out;
    PostgresPollingStatusType state = PQstatus(out.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (waitForSocket(PQsocket(out.get()), events, opening.deadline, opening.abandoned) != Waited::Ready)
            return out;
        state = PQconnectPoll(out.get());
    }
    return out;
}

void run(const std::shared_ptr<Opening>& opening)
{
    ConnectionPtr connection = connect(*opening);
    const std::lock_guard lock(opening->mutex);
    opening->result = std::move(connection);
    opening->done = true;
    opening->changed.notify_all();
}

} // namespace

Waited waitForSocket(int socket, short events, Clock::time_point deadline, const base::CancelToken& cancel)
{
    for (;;) {
        if (cancel.cancelled())
            return Waited::Cancelled;
        pollfd item{socket, events, 0};
        if (poll(&item, 1, static_cast<int>(slice.count())) > 0)
            return Waited::Ready;
        if (Clock::now() >= deadline)
            return Waited::Timeout;
    }
}

Opened openConnection(const std::string& connection, const std::string& password, std::chrono::milliseconds timeout, const base::CancelToken& cancel)
{
    const auto opening = std::make_shared<Opening>();
    opening->connection = connection;
    opening->password = password;
    opening->deadline = Clock::now() + timeout;
    std::thread(run, opening).detach();
    std::unique_lock lock(opening->mutex);
    while (!opening->done) {
        const bool late = Clock::now() >= opening->deadline;
        if (late || cancel.cancelled()) {
            opening->abandoned.cancel();
            return {late ? Waited::Timeout : Waited::Cancelled, nullptr};
        }
        opening->changed.wait_for(lock, slice);
    }
    // A thread that gave up at the deadline left a connection that is neither good nor bad.
    const ConnStatusType status = PQstatus(opening->result.get());
    const bool ended = status == CONNECTION_OK || status == CONNECTION_BAD;
    return {ended ? Waited::Ready : Waited::Timeout, std::move(opening->result)};
}

void cancelInBackground(PGconn* connection)
{
    PGcancel* cancel = PQgetCancel(connection);
    if (!cancel)
        return;
    try {
        std::thread([cancel] {
            std::array<char, 256> error{};
            PQcancel(cancel, error.data(), static_cast<int>(error.size()));
            PQfreeCancel(cancel);
        }).detach();
    } catch (const std::system_error&) {
        PQfreeCancel(cancel); // closing the connection has to do
    }
}

} // namespace cofferdam::sources::live
