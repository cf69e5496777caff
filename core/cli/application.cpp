#include "application.h"
#include "commands.h"

#include <cstdio>
#include <iostream>

namespace cofferdam::cli {
namespace {

constexpr int trouble = 2;

int fail(const std::string& line)
{
    std::cerr << "cofferdam-cli: " << line << '\n';
    return trouble;
}

/// CLI11 explains a usage error in several lines; the contract is one.
std::string oneLine(std::string text)
{
    for (char& c : text) {
        if (c == '\n' || c == '\r')
            c = ' ';
    }
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

} // namespace

int run(int argc, const char* const* argv)
{
    CLI::App app("Compare two PostgreSQL schemas and plan the migration.", "cofferdam-cli");
    app.set_version_flag("--version", "cofferdam-cli " COFFERDAM_VERSION);
    app.require_subcommand(1);
    app.get_formatter()->column_width(36);
    const std::pair<const char*, Run> commands[] = {{"diff", addDiffCommand(app)}, {"plan", addPlanCommand(app)}, {"dump", addDumpCommand(app)}};
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        // "A subcommand is required" is of little help to who typed one.
        if (argc > 1 && argv[1][0] != '-' && argv[1][0] != '\0' && app.get_subcommands().empty())
            return fail("There is no command " + oneLine(argv[1]) + " (see --help)");
        for (const CLI::App* command : app.get_subcommands()) {
            for (const std::string& left : command->remaining()) {
                if (left.size() > 2 && left.starts_with("--"))
                    return fail(command->get_name() + " has no option " + oneLine(left.substr(0, left.find('='))) + " (see --help)");
            }
        }
        return fail(oneLine(error.what()) + " (see --help)");
    }
    for (const auto& [name, command] : commands) {
        if (!app.got_subcommand(name))
            continue;
        const auto outcome = command();
        if (!outcome)
            return fail(outcome.error().line());
        std::cout << outcome->output << std::flush;
        return std::cout.good() ? outcome->status : fail("Cannot write to standard output.");
    }
    return trouble;
}

} // namespace cofferdam::cli
