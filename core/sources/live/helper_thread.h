#pragma once
#include "base/cancel.h"

#include <libpq-fe.h>

#include <chrono>
#include <memory>
#include <string>

/// What libpq does without a way to stop it (looking names up, asking a server to cancel) is done on threads of its own, which the
/// caller leaves behind when it has waited long enough. They touch nothing but what they own.
namespace cofferdam::sources::live {

struct FinishConnection {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using ConnectionPtr = std::unique_ptr<PGconn, FinishConnection>;

enum class Waited { Ready, Timeout, Cancelled };

/// How connecting ended. Ready: `connection` is there, good or bad.
struct Opened {
    Waited end = Waited::Timeout;
    ConnectionPtr connection;
};
/// `password`, unless empty, goes before one in the string.
Opened openConnection(const std::string& connection, const std::string& password, std::chrono::milliseconds timeout, const base::CancelToken& cancel);

/// Asks the server to end what it does for this connection. Returns at once; the connection may be closed meanwhile.
void cancelInBackground(PGconn* connection);

/// Polls in short slices, so that a cancel is noticed whatever the network does.
Waited waitForSocket(int socket, short events, std::chrono::steady_clock::time_point deadline, const base::CancelToken& cancel);

} // namespace cofferdam::sources::live
