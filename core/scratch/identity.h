#pragma once
#include "base/result.h"

#include <string>
#include <sys/types.h>

namespace cofferdam::scratch {

/// The operating system user that server programs run as. PostgreSQL refuses root, and so do we.
struct Identity {
    bool drop = false; ///< false: stay who we are
    uid_t uid = 0;
    gid_t gid = 0;
};

/// This user, or for root an unprivileged one of the system.
base::Result<Identity> serverIdentity();

/// In a forked child: become `identity` for good. Only async-signal-safe calls. False when the system refuses.
bool assumeIdentity(const Identity& identity);

} // namespace cofferdam::scratch
