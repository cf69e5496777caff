#pragma once
#include "workspace/comparison.h"

#include <CLI/CLI.hpp>

namespace cofferdam::cli {

/// Options that every command has.
struct CommonOptions {
    std::vector<std::string> ignore;
    bool noPrivileges = false;
    bool noOwners = false;
    std::string canonical = "static";

    void addTo(CLI::App& command);
    workspace::Settings settings() const;
    sources::ReadOptions readOptions() const;
};

/// Checks that a value was given: an empty one is a script's unset variable.
std::string notEmpty(const std::string& value);
/// The same for an ignore pattern whose kind is none.
std::string knownKind(const std::string& pattern);

/// The two positional sources of diff and plan.
struct SidesOptions {
    std::string baseline;
    std::string target;

    void addTo(CLI::App& command);
    base::Result<workspace::Sides> read(const sources::ReadOptions& options) const;
};

/// Two sides on two threads.
void runOnThreads(std::vector<std::function<void()>> tasks);

} // namespace cofferdam::cli
