#pragma once
#include "base/cancel.h"
#include "base/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace cofferdam::sources {

struct SourceAddress;

/// How the bytes travel, as it is and not as it was asked for.
struct Transport {
    bool local = false;   ///< through a socket of this machine's file system
    bool tls = false;
    std::string protocol; ///< "TLSv1.3"
    std::string cipher;   ///< "TLS_AES_256_GCM_SHA384"
    std::string mode;     ///< sslmode, as it was asked for: "prefer"
};

/// What a connection that works says of itself.
struct ConnectionFacts {
    std::string serverVersion; ///< "15.20 (Debian 15.20-0+deb12u1)": the server's own words
    int version = 0;           ///< 150020
    std::string database;
    std::string user;
    Transport transport;
    bool readReplica = false;
    std::optional<base::Message> pooler; ///< a sentence when what answers is a connection pooler
};

/// Connects, asks and leaves again. Blocking; notices a cancel within 100 ms. Errors: those of connecting in sources::read(), with the
/// server's own message as their detail.
base::Result<ConnectionFacts> tryConnection(const SourceAddress& address, std::chrono::milliseconds timeout = std::chrono::milliseconds(10000),
                                            const base::CancelToken& cancel = {});

} // namespace cofferdam::sources
