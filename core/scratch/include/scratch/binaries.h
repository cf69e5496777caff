#pragma once
#include "base/result.h"

#include <string>
#include <vector>

namespace cofferdam::scratch {

/// The programs of one installed PostgreSQL server.
struct Binaries {
    std::string directory; ///< absolute; holds at least `postgres` and `initdb`
    int majorVersion = 0;

    /// The path of a program that may be missing (psql and pg_dump come in packages of their own), or empty.
    std::string find(const std::string& program) const;
};

/// Every server that is installed in a usual place or on PATH, newest first.
std::vector<Binaries> installedBinaries();

/// The server in `directory` when one is named, else the newest installed one, of `majorVersion` when that is not 0.
/// The error says where was looked.
base::Result<Binaries> findBinaries(const std::string& directory = {}, int majorVersion = 0);

} // namespace cofferdam::scratch
