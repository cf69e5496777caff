#pragma once
#include "base/result.h"
#include "identity.h"

#include <string>

namespace cofferdam::scratch {

/// The folder of one scratch server. The folder itself belongs to us and holds a mark of the program that made it; below it
/// `d` (data) and `s` (socket) belong to the server's user and are closed to everybody else.
struct Directory {
    std::string path;

    std::string data() const { return path + "/d"; }
    std::string socket() const { return path + "/s"; }
    std::string log() const { return path + "/log"; }
};

/// Makes one below the temporary folder, short enough for a socket's path.
base::Result<Directory> makeDirectory(const Identity& identity);

/// Removes it. What belongs to the server's user is removed with that user's rights.
void removeDirectory(const Directory& directory, const Identity& identity);

} // namespace cofferdam::scratch
