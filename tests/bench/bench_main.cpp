// cofferdam-bench [--runs N] [--limit RATIO] [--corpus DIR] [--tables N]: reading + diff + plan of GitLab's two dumps against the bare
// parse of the same files, how each step grows from N to 10 N generated tables, and reading live against pg_dump (N = 0: the first
// only). Exit status 1: a limit was exceeded.
#include "diff/differ.h"
#include "bench_live.h"
#include "measure.h"
#include "support/synthetic_schema.h"
#include "workspace/comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <pg_query.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace cofferdam;
using bench::Samples;

struct Options {
    int runs = 5;
    double limit = 0; ///< 0: only print
    int tables = 1000;
    fs::path corpus;
};

struct Pair {
    fs::path baseline;
    fs::path target;
};

/// The steps of one comparison, in the order they run.
struct Steps {
    Samples bare; ///< libpg_query alone on the same two files
    Samples read;
    Samples diff;
    Samples plan;
    Samples all; ///< read and workspace::compare: everything between two paths and a plan on the screen
};

template <typename T>
T valueOf(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().line());
    return std::move(*result);
}

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void bareParse(const std::string& text)
{
    const PgQueryProtobufParseResult result = pg_query_parse_protobuf(text.c_str());
    if (result.error)
        throw std::runtime_error(result.error->message);
    pg_query_free_protobuf_parse_result(result);
}

workspace::Sides readPair(const Pair& pair)
{
    const auto baseline = valueOf(sources::SourceAddress::parse(pair.baseline.string()));
    const auto target = valueOf(sources::SourceAddress::parse(pair.target.string()));
    return valueOf(workspace::readSides(baseline, target, {}));
}

/// `--accept all --renames never`.
workspace::Decisions acceptAll()
{
    workspace::Decisions decisions;
    decisions.acceptances.push_back({"all", "", ""});
    return decisions;
}

std::shared_ptr<const workspace::Comparison> runOnce(const Pair& pair, Steps& steps)
{
    workspace::Settings settings;
    settings.renames = workspace::RenamePolicy::Never;
    workspace::Sides sides;
    std::shared_ptr<const workspace::Comparison> comparison;
    const auto read = bench::measure([&] { sides = readPair(pair); });
    const auto compare = bench::measure([&] { comparison = valueOf(workspace::compare(sides.baseline, sides.target, acceptAll(), settings)); });
    steps.read.add(read);
    steps.all.add({read.cpu + compare.cpu, read.wall + compare.wall});
    // Once more by themselves, to see which step grows.
    steps.diff.add(bench::measure([&] { diff::diff(sides.baseline->catalog, sides.target->catalog); }));
    plan::PlanOptions options;
    options.accepted = {"all"};
    options.assumeEmptyWhereUnfilled = true;
    steps.plan.add(bench::measure([&] { valueOf(plan::makePlan(comparison->renamedBaseline, comparison->goal, options)); }));
    return comparison;
}

void printRow(const char* name, const Samples& samples, double bareMinimum)
{
    fmt::print("  {:<28}{:>10.0f}{:>10.0f}{:>10.0f}", name, samples.minimumCpu(), samples.medianCpu(), samples.medianWall());
    if (bareMinimum > 0)
        fmt::print("{:>10.2f}", samples.minimumCpu() / bareMinimum);
    fmt::print("\n");
}

void printHead(const std::string& title, const char* last)
{
    fmt::print("\n{}\n  {:<28}{:>10}{:>10}{:>10}{:>10}\n", title, "ms", "CPU min", "CPU med", "wall med", last);
}

/// True when our whole comparison stays below `limit` times the bare parse.
bool benchAgainstParser(const Options& options)
{
    const fs::path folder = options.corpus / "gitlab";
    const Pair pair{folder / "2025-05-29.structure.sql", folder / "2026-02-13.structure.sql"};
    if (!fs::exists(pair.baseline) || !fs::exists(pair.target)) {
        fmt::print("no corpus in {}: the comparison with the bare parser is left out\n", options.corpus.string());
        return true;
    }
    const std::string first = contents(pair.baseline);
    const std::string second = contents(pair.target);
    Samples bare;
    Steps ours;
    std::shared_ptr<const workspace::Comparison> comparison;
    for (int run = 0; run < options.runs; ++run) {
        bare.add(bench::measure([&] {
            bareParse(first);
            bareParse(second);
        }));
        comparison = runOnce(pair, ours);
    }
    printHead(fmt::format("GitLab, {} runs: {} + {} bytes, {} changes, {} steps", options.runs, first.size(), second.size(),
                          comparison->differences.changes.size(), comparison->plan.steps.size()), "x bare");
    printRow("libpg_query, bare parse", bare, bare.minimumCpu());
    printRow("read both", ours.read, bare.minimumCpu());
    printRow("diff", ours.diff, bare.minimumCpu());
    printRow("plan", ours.plan, bare.minimumCpu());
    printRow("read + compare, all of it", ours.all, bare.minimumCpu());
    const double ratio = ours.all.minimumCpu() / bare.minimumCpu();
    fmt::print("  all of it is {:.2f} times the bare parse", ratio);
    if (options.limit > 0)
        fmt::print("; the limit is {:.2f}: {}", options.limit, ratio <= options.limit ? "kept" : "EXCEEDED");
    fmt::print("\n");
    return options.limit <= 0 || ratio <= options.limit;
}

Pair writeSynthetic(const fs::path& folder, int tables)
{
    const Pair pair{folder / fmt::format("{}-baseline.sql", tables), folder / fmt::format("{}-target.sql", tables)};
    std::ofstream(pair.baseline) << test::syntheticSchema({tables, false});
    std::ofstream(pair.target) << test::syntheticSchema({tables, true});
    return pair;
}

/// The sum of `runs` consecutive runs is one sample: as long as the one run of ten times the size that it is held against, and so met by
/// as many of the machine's bad moments.
void runSummed(const Pair& pair, int runs, Steps& sums)
{
    const std::string first = contents(pair.baseline);
    const std::string second = contents(pair.target);
    Steps each;
    for (int run = 0; run < runs; ++run) {
        each.bare.add(bench::measure([&] {
            bareParse(first);
            bareParse(second);
        }));
        runOnce(pair, each);
    }
    for (Samples Steps::*step : {&Steps::bare, &Steps::read, &Steps::diff, &Steps::plan, &Steps::all})
        (sums.*step).add((each.*step).sum());
}

/// True when the step grew no faster than n log n, with room for measuring and for caches that no longer fit.
bool printGrowth(const char* name, const Samples& tenSmall, const Samples& large, int tables, double limit)
{
    const double factor = 10.0 * large.minimumCpu() / std::max(tenSmall.minimumCpu(), 1.0);
    const double allowed = 10.0 * std::log(10.0 * tables) / std::log(tables);
    const bool kept = factor <= allowed * 1.5;
    fmt::print("  {:<28}{:>10.0f}{:>10.0f}{:>10.1f}{:>10.1f}{}\n", name, tenSmall.minimumCpu() / 10.0, large.minimumCpu(), factor, allowed,
               limit > 0 && !kept ? "  EXCEEDED" : "");
    return limit <= 0 || kept;
}

bool benchGrowth(const Options& options, const fs::path& folder)
{
    const Pair smallPair = writeSynthetic(folder, options.tables);
    const Pair largePair = writeSynthetic(folder, options.tables * 10);
    Steps small;
    Steps large;
    for (int run = 0; run < options.runs; ++run) {
        runSummed(smallPair, 10, small);
        runSummed(largePair, 1, large);
    }
    fmt::print("\nGrowth from {} to {} generated tables, {} runs, CPU ms (minimum; of the small: a tenth of ten in a row)\n"
               "  {:<28}{:>10}{:>10}{:>10}{:>10}\n",
               options.tables, options.tables * 10, options.runs, "", options.tables, options.tables * 10, "factor", "n log n");
    printGrowth("libpg_query, bare parse", small.bare, large.bare, options.tables, 0);
    bool kept = printGrowth("read both", small.read, large.read, options.tables, options.limit);
    kept = printGrowth("diff", small.diff, large.diff, options.tables, options.limit) && kept;
    kept = printGrowth("plan", small.plan, large.plan, options.tables, options.limit) && kept;
    return printGrowth("read + compare, all of it", small.all, large.all, options.tables, options.limit) && kept;
}

Options parseOptions(int argc, char** argv)
{
    Options options;
    if (const char* corpus = std::getenv("COFFERDAM_CORPUS"))
        options.corpus = corpus;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--runs")
            options.runs = std::max(1, std::atoi(argv[i + 1]));
        else if (name == "--limit")
            options.limit = std::atof(argv[i + 1]);
        else if (name == "--tables")
            options.tables = std::atoi(argv[i + 1]);
        else if (name == "--corpus")
            options.corpus = argv[i + 1];
        else
            throw std::runtime_error(fmt::format("unknown option {}", name));
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    const fs::path folder = fs::temp_directory_path() / fmt::format("cofferdam-bench-{}", getpid());
    int status = 2;
    try {
        const Options options = parseOptions(argc, argv);
        fs::create_directories(folder);
        bool kept = benchAgainstParser(options);
        if (options.tables > 0) {
            kept = benchGrowth(options, folder) && kept;
            bench::benchLive(options.corpus / "gitlab/2026-02-13.structure.sql", options.tables, options.runs);
        }
        fmt::print("\npeak memory {:.0f} MB\n", bench::peakMegabytes());
        status = kept ? 0 : 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "cofferdam-bench: {}\n", error.what());
    }
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return status;
}
