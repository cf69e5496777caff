#pragma once
#include "base/result.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

/// One function a subcommand: it adds its options to the program and, once they are parsed, `run` does the work.
namespace cofferdam::cli {

/// What a command gives back: the text for standard output and the exit status.
struct Outcome {
    std::string output;
    int status = 0;
};
using Run = std::function<base::Result<Outcome>()>;

Run addDiffCommand(CLI::App& app);
Run addPlanCommand(CLI::App& app);
Run addDumpCommand(CLI::App& app);

} // namespace cofferdam::cli
