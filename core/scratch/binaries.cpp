#include "scratch/binaries.h"
#include "base/quote.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sstream>
#include <unistd.h>

namespace cofferdam::scratch {

using base::failure;
using base::message;
namespace fs = std::filesystem;

namespace {

bool isProgram(const fs::path& path)
{
    std::error_code error;
    return fs::is_regular_file(path, error) && access(path.c_str(), X_OK) == 0;
}

/// "postgres (PostgreSQL) 15.20 (Debian …)" and "… 18beta1" both begin their number after the closing bracket.
int parseMajorVersion(const std::string& line)
{
    const auto bracket = line.find(") ");
    return bracket == std::string::npos ? 0 : std::atoi(line.c_str() + bracket + 2);
}

int askMajorVersion(const fs::path& postgres)
{
    const std::string command = base::quoteShell(postgres.string()) + " --version 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "re"), pclose);
    char line[256] = "";
    if (!pipe || !std::fgets(line, sizeof line, pipe.get()))
        return 0;
    return parseMajorVersion(line);
}

/// Where distributions put a server: one folder per major version below these, or a folder on PATH.
std::vector<fs::path> candidateDirectories()
{
    std::vector<fs::path> out;
    std::error_code error;
    for (const char* root : {"/usr/lib/postgresql", "/usr/local/lib/postgresql", "/opt/postgresql"}) {
        for (const auto& entry : fs::directory_iterator(root, error))
            out.push_back(entry.path() / "bin");
    }
    for (const auto& entry : fs::directory_iterator("/usr", error)) {
        if (entry.path().filename().string().starts_with("pgsql-"))
            out.push_back(entry.path() / "bin");
    }
    out.emplace_back("/usr/local/pgsql/bin");
    if (const char* path = std::getenv("PATH")) {
        std::istringstream folders(path);
        for (std::string folder; std::getline(folders, folder, ':');) {
            if (fs::path(folder).is_absolute())
                out.emplace_back(folder);
        }
    }
    return out;
}

Binaries examine(const fs::path& directory)
{
    if (!isProgram(directory / "postgres") || !isProgram(directory / "initdb"))
        return {};
    std::error_code error;
    const fs::path real = fs::canonical(directory, error);
    return {(error ? directory : real).string(), askMajorVersion(directory / "postgres")};
}

} // namespace

std::string Binaries::find(const std::string& program) const
{
    const fs::path path = fs::path(directory) / program;
    return isProgram(path) ? path.string() : std::string();
}

std::vector<Binaries> installedBinaries()
{
    std::vector<Binaries> out;
    for (const auto& directory : candidateDirectories()) {
        Binaries found = examine(directory);
        const auto same = [&](const Binaries& known) { return known.directory == found.directory; };
        if (found.majorVersion > 0 && std::none_of(out.begin(), out.end(), same))
            out.push_back(std::move(found));
    }
    std::stable_sort(out.begin(), out.end(), [](const Binaries& a, const Binaries& b) { return a.majorVersion > b.majorVersion; });
    return out;
}

base::Result<Binaries> findBinaries(const std::string& directory, int majorVersion)
{
    if (!directory.empty()) {
        Binaries found = examine(fs::absolute(directory));
        if (found.majorVersion == 0 || (majorVersion > 0 && found.majorVersion != majorVersion))
            return failure(message("scratch.no-server-in", COFFERDAM_TR("There is no such PostgreSQL server in %1 (postgres and initdb are needed)."), {base::text(directory)}));
        return found;
    }
    for (Binaries& found : installedBinaries()) {
        if (majorVersion == 0 || found.majorVersion == majorVersion)
            return std::move(found);
    }
    if (majorVersion > 0)
        return failure(message("scratch.no-server-version", COFFERDAM_TR("No PostgreSQL %1 server is installed (looked in /usr/lib/postgresql and on PATH)."), {base::text(std::to_string(majorVersion))}));
    return failure(message("scratch.no-server", COFFERDAM_TR("No PostgreSQL server is installed (looked in /usr/lib/postgresql and on PATH).")));
}

} // namespace cofferdam::scratch
