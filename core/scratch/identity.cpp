#include "identity.h"

#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace cofferdam::scratch {

using base::failure;
using base::message;

base::Result<Identity> serverIdentity()
{
    if (geteuid() != 0)
        return Identity{false, geteuid(), getegid()};
    for (const char* name : {"postgres", "nobody"}) {
        std::vector<char> buffer(16384);
        passwd entry{};
        passwd* found = nullptr;
        if (getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) == 0 && found && found->pw_uid != 0)
            return Identity{true, found->pw_uid, found->pw_gid};
    }
    return failure(message("scratch.no-user", COFFERDAM_TR("A scratch server can't run as root, and there is no user postgres or nobody to run it.")));
}

bool assumeIdentity(const Identity& identity)
{
    if (!identity.drop)
        return true;
    // The groups go first: without root's rights they could no longer be dropped.
    if (setgroups(0, nullptr) != 0 || setgid(identity.gid) != 0 || setuid(identity.uid) != 0)
        return false;
    return setuid(0) != 0; // there must be no way back
}

} // namespace cofferdam::scratch
