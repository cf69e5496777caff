#include "common_options.h"

#include <thread>

namespace cofferdam::cli {

std::string notEmpty(const std::string& value) { return value.empty() ? "its value is empty" : ""; }

/// "kind:pattern" with a word that is no kind would match nothing.
std::string knownKind(const std::string& pattern)
{
    const std::size_t end = pattern.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
    const bool prefixed = end != std::string::npos && end > 0 && pattern[end] == ':';
    return prefixed && !catalog::kindFromId(pattern.substr(0, end)) ? "there is no kind of object " + pattern.substr(0, end) : "";
}

void CommonOptions::addTo(CLI::App& command)
{
    command.add_option("--ignore", ignore, "Leave out objects that match PATTERN (\"name*\", \"schema.name\", \"kind:pattern\"); may be repeated")
        ->type_name("PATTERN")
        ->check(notEmpty)
        ->check(knownKind)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_flag("--no-privileges", noPrivileges, "Do not compare privileges")->disable_flag_override();
    command.add_flag("--no-owners", noOwners, "Do not compare owners")->disable_flag_override();
    command.add_option("--canonical", canonical, "Who brings SQL texts into their normal form: static, or scratch, a throwaway server that prints them")
        ->type_name("MODE")
        ->check(CLI::IsMember({"static", "scratch"}));
}

workspace::Settings CommonOptions::settings() const
{
    workspace::Settings out;
    out.ignore = ignore;
    out.owners = !noOwners;
    out.privileges = !noPrivileges;
    return out;
}

sources::ReadOptions CommonOptions::readOptions() const
{
    sources::ReadOptions out;
    out.canonical = canonical == "scratch" ? sources::Canonical::Scratch : sources::Canonical::Static;
    return out;
}

void SidesOptions::addTo(CLI::App& command)
{
    command.add_option("BASELINE", baseline, "The schema you have: a .sql or .rb file, a folder of .sql files, a snapshot, empty:, connection:NAME, or a connection string")->required();
    command.add_option("TARGET", target, "The schema you want")->required();
}

base::Result<workspace::Sides> SidesOptions::read(const sources::ReadOptions& options) const
{
    COFFERDAM_ASSIGN(const sources::SourceAddress from, sources::SourceAddress::parse(baseline));
    COFFERDAM_ASSIGN(const sources::SourceAddress to, sources::SourceAddress::parse(target));
    sources::ReadOptions threaded = options;
    threaded.executor = runOnThreads;
    return workspace::readSides(from, to, threaded);
}

void runOnThreads(std::vector<std::function<void()>> tasks)
{
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < tasks.size(); ++i)
        threads.emplace_back(std::move(tasks[i]));
    if (!tasks.empty())
        tasks.front()();
}

} // namespace cofferdam::cli
