#include "bench_live.h"

#include "base/quote.h"
#include "measure.h"
#include "scratch/server.h"
#include "sources/source.h"
#include "support/synthetic_schema.h"

#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace cofferdam::bench {
namespace {

namespace fs = std::filesystem;

void run(const std::string& command)
{
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("failed: " + command);
}

void printRow(const std::string& name, std::size_t objects, const Samples& ours, const Samples& theirs)
{
    fmt::print("  {:<28}{:>10}{:>10.0f}{:>10.0f}{:>10.2f}\n", name, objects, ours.medianWall(), theirs.medianWall(),
               ours.medianWall() / theirs.medianWall());
}

/// The ratio of the medians.
double measureDatabase(const scratch::Server& server, const std::string& name, int runs)
{
    const std::string connection = server.connectionString(name, scratch::Role::Administrator);
    const std::string dump = base::quoteShell(server.binaries().find("pg_dump")) + " -s -d " + base::quoteShell(connection) + " >/dev/null";
    const auto address = sources::SourceAddress::parse(connection);
    if (!address)
        throw std::runtime_error(address.error().line());
    Samples ours;
    Samples theirs;
    std::size_t objects = 0;
    for (int i = 0; i < runs; ++i) {
        ours.add(measure([&] {
            const auto result = sources::read(*address);
            if (!result)
                throw std::runtime_error(result.error().line());
            objects = result->catalog.size();
        }));
        theirs.add(measure([&] { run(dump); }));
    }
    printRow(name, objects, ours, theirs);
    return ours.medianWall() / theirs.medianWall();
}

void load(scratch::Server& server, const std::string& name, const fs::path& script)
{
    if (const auto made = server.createDatabase(name); !made)
        throw std::runtime_error(made.error().line());
    // Extensions that are not installed are no matter here.
    run("PGOPTIONS='-c client_min_messages=error' " + base::quoteShell(server.binaries().find("psql")) + " -X -q -d "
        + base::quoteShell(server.connectionString(name, scratch::Role::Administrator)) + " -f " + base::quoteShell(script.string()) + " >/dev/null 2>&1");
}

} // namespace

void benchLive(const fs::path& schema, int tables, int runs)
{
    constexpr double goal = 1.0 / 3;
    auto server = scratch::Server::start({{}, 0, {"max_locks_per_transaction=8192", "shared_buffers=128MB"}});
    if (!server || (*server)->binaries().find("pg_dump").empty()) {
        fmt::print("\nno PostgreSQL server with pg_dump: reading live is left out\n");
        return;
    }
    fmt::print("\nReading live against pg_dump -s, {} runs, wall ms (median)\n  {:<28}{:>10}{:>10}{:>10}{:>10}\n", runs, "", "objects", "live", "pg_dump",
               "ratio");
    if (fs::exists(schema)) {
        load(**server, "gitlab", schema);
        const double ratio = measureDatabase(**server, "gitlab", runs);
        fmt::print("  {:<28}goal: at most {:.2f}, {}\n", "", goal, ratio <= goal ? "reached" : "missed");
    }
    const fs::path script = fs::temp_directory_path() / fmt::format("cofferdam-live-{}.sql", ::getpid());
    for (const int count : {tables, tables * 5, tables * 20}) {
        std::ofstream(script) << test::syntheticSchema({count, false});
        const std::string name = fmt::format("tables_{}", count);
        load(**server, name, script);
        measureDatabase(**server, name, count > tables * 5 ? 1 : runs);
    }
    fs::remove(script);
}

} // namespace cofferdam::bench
