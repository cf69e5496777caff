#include "bench_live.h"

#include "base/quote.h"
#include "live/reader.h"
#include "measure.h"
#include "scratch/server.h"
#include "sources/source.h"
#include "support/synthetic_schema.h"

#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <libpq-fe.h>
#include <memory>
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

/// The same statements as a live read sends, one after another on a connection of their own, whose answers nobody looks at.
void runStatements(const std::string& connection)
{
    const std::unique_ptr<PGconn, void (*)(PGconn*)> server(PQconnectdb(connection.c_str()), PQfinish);
    if (PQstatus(server.get()) != CONNECTION_OK)
        throw std::runtime_error(PQerrorMessage(server.get()));
    for (const std::string& statement : sources::live::statementsOfOneRead(PQserverVersion(server.get()), {})) {
        PGresult* result = PQexec(server.get(), statement.c_str());
        const ExecStatusType status = PQresultStatus(result);
        PQclear(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            throw std::runtime_error(PQerrorMessage(server.get()));
    }
}

struct Ratios {
    double toDump = 0;
    double toStatements = 0;
};

/// Of the medians.
Ratios measureDatabase(const scratch::Server& server, const std::string& name, int runs)
{
    const std::string connection = server.connectionString(name, scratch::Role::Administrator);
    const std::string dump = base::quoteShell(server.binaries().find("pg_dump")) + " -s -d " + base::quoteShell(connection) + " >/dev/null";
    const auto address = sources::SourceAddress::parse(connection);
    if (!address)
        throw std::runtime_error(address.error().line());
    Samples ours;
    Samples theirs;
    Samples bare;
    std::size_t objects = 0;
    for (int i = 0; i < runs; ++i) {
        ours.add(measure([&] {
            const auto result = sources::read(*address);
            if (!result)
                throw std::runtime_error(result.error().line());
            objects = result->catalog.size();
        }));
        theirs.add(measure([&] { run(dump); }));
        bare.add(measure([&] { runStatements(connection); }));
    }
    const Ratios ratios{ours.medianWall() / theirs.medianWall(), ours.medianWall() / bare.medianWall()};
    fmt::print("  {:<20}{:>10}{:>10.0f}{:>10.0f}{:>10.0f}{:>12.2f}{:>12.2f}\n", name, objects, ours.medianWall(), theirs.medianWall(), bare.medianWall(),
               ratios.toDump, ratios.toStatements);
    return ratios;
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
    constexpr Ratios goal{1.0 / 3, 1.3};
    auto server = scratch::Server::start({{}, 0, {"max_locks_per_transaction=8192", "shared_buffers=128MB"}});
    if (!server || (*server)->binaries().find("pg_dump").empty()) {
        fmt::print("\nno PostgreSQL server with pg_dump: reading live is left out\n");
        return;
    }
    fmt::print("\nReading live against pg_dump -s and against its own statements alone, {} runs, wall ms (median)\n"
               "  {:<20}{:>10}{:>10}{:>10}{:>10}{:>12}{:>12}\n", runs, "", "objects", "live", "pg_dump", "statements", "x pg_dump", "x statements");
    if (fs::exists(schema)) {
        load(**server, "gitlab", schema);
        const Ratios ratios = measureDatabase(**server, "gitlab", runs);
        const auto word = [](double ratio, double limit) { return ratio <= limit ? "reached" : "missed"; };
        fmt::print("  {:<20}goal: at most {:.2f} times pg_dump, {}; at most {:.2f} times its statements, {}\n", "", goal.toDump,
                   word(ratios.toDump, goal.toDump), goal.toStatements, word(ratios.toStatements, goal.toStatements));
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
