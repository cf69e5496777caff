#include "directory.h"
#include "child_process.h"
#include "scratch/server.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace cofferdam::scratch {

using base::failure;
using base::message;
namespace fs = std::filesystem;

namespace {

constexpr const char* namePrefix = "cofferdam-pg-";
constexpr const char* starterFile = "/starter";

std::string temporaryFolder()
{
    std::error_code error;
    fs::path folder = fs::temp_directory_path(error);
    // room for "/cofferdam-pg-XXXXXX/s/.s.PGSQL.5432.lock" in a socket address
    constexpr std::size_t limit = sizeof(sockaddr_un::sun_path) - 48;
    if (error || folder.string().size() > limit)
        folder = "/tmp";
    return folder.string();
}

/// A process is told from a later one of the same number by the time it began.
std::string startTime(pid_t pid)
{
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(stat, line);
    const auto bracket = line.rfind(')'); // the name before it may hold anything
    if (bracket == std::string::npos)
        return {};
    std::size_t at = bracket;
    for (int field = 2; field < 22 && at != std::string::npos; ++field)
        at = line.find(' ', at + 1);
    return at == std::string::npos ? std::string() : line.substr(at + 1, line.find(' ', at + 1) - at - 1);
}

bool starterIsAlive(const std::string& path)
{
    std::ifstream file(path + starterFile);
    pid_t pid = 0;
    std::string began;
    if (file >> pid >> began)
        return pid > 0 && startTime(pid) == began;
    // Just being made by another program, unless it has been like this for long.
    struct stat info {};
    return lstat(path.c_str(), &info) == 0 && std::time(nullptr) - info.st_mtime < 600;
}

bool belongsToUs(const std::string& path)
{
    struct stat info {};
    return lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == geteuid();
}

bool isPostmasterOf(pid_t pid, const Directory& directory)
{
    std::error_code error;
    const fs::path proc = "/proc/" + std::to_string(pid);
    return pid > 1 && fs::read_symlink(proc / "exe", error).filename() == "postgres" && fs::read_symlink(proc / "cwd", error) == directory.data();
}

void endLeftoverServer(const Directory& directory)
{
    std::ifstream file(directory.data() + "/postmaster.pid");
    pid_t pid = 0;
    if (!(file >> pid) || !isPostmasterOf(pid, directory))
        return;
    kill(pid, SIGQUIT);
    for (int waited = 0; waited < 100 && isPostmasterOf(pid, directory); ++waited)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

base::Unexpected cannotMake(const std::string& path)
{
    base::Error error{message("scratch.no-directory", COFFERDAM_TR("The scratch server's directory %1 can't be made."), {base::text(path)}), {}, {}, std::strerror(errno)};
    return failure(std::move(error));
}

} // namespace

base::Result<Directory> makeDirectory(const Identity& identity)
{
    std::string path = temporaryFolder() + "/" + namePrefix + "XXXXXX";
    if (!mkdtemp(path.data()))
        return cannotMake(path);
    const Directory directory{path};
    std::ofstream(path + starterFile) << getpid() << ' ' << startTime(getpid()) << '\n';
    // The server's user has to pass through; the names below are closed to all others.
    bool made = chmod(path.c_str(), identity.drop ? 0711 : 0700) == 0;
    for (const auto& inner : {directory.data(), directory.socket()}) {
        made = made && mkdir(inner.c_str(), 0700) == 0;
        made = made && (!identity.drop || chown(inner.c_str(), identity.uid, identity.gid) == 0);
    }
    if (!made) {
        auto error = cannotMake(path);
        removeDirectory(directory, identity);
        return error;
    }
    return directory;
}

void removeDirectory(const Directory& directory, const Identity& identity)
{
    // A link that the server's user could have put there must not lead root anywhere.
    const Command remove{"/bin/rm", {"-rf", "--", directory.data(), directory.socket()}, "/", {}, identity};
    if (identity.drop)
        static_cast<void>(run(remove, {}));
    std::error_code error;
    fs::remove(directory.data(), error);
    fs::remove(directory.socket(), error);
    if (!identity.drop) {
        fs::remove_all(directory.path, error);
        return;
    }
    fs::remove(directory.log(), error);
    fs::remove(directory.path + starterFile, error);
    fs::remove(directory.path, error);
}

int sweepStaleDirectories()
{
    const auto identity = serverIdentity();
    if (!identity)
        return 0;
    int removed = 0;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(temporaryFolder(), error)) {
        const Directory directory{entry.path().string()};
        const bool ours = entry.path().filename().string().starts_with(namePrefix) && belongsToUs(directory.path);
        if (!ours || starterIsAlive(directory.path))
            continue;
        endLeftoverServer(directory);
        removeDirectory(directory, *identity);
        removed += fs::exists(directory.path, error) ? 0 : 1;
    }
    return removed;
}

} // namespace cofferdam::scratch
