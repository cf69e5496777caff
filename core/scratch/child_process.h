#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "identity.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace cofferdam::scratch {

/// What to run: an absolute program, its arguments, where, as whom, and the file that takes its output.
struct Command {
    std::string program;
    std::vector<std::string> arguments;
    std::string workingDirectory;
    std::string outputFile; ///< standard output and error, appended; empty: discarded
    Identity identity;
};

/// Starts a child with an empty environment (nothing of ours, no PG… variables), a private umask and its own process group.
/// It gets SIGINT when the calling *thread* ends, so call this from a thread that lives as long as the child should.
base::Result<pid_t> spawn(const Command& command);

/// Runs a child to its end. An exit status other than 0 is an error whose detail is the end of the output file.
/// When cancelled the child is killed.
base::Result<void> run(const Command& command, const base::CancelToken& cancel);

/// The last lines of a text file as one line, for the detail of an error.
std::string lastLines(const std::string& path);

} // namespace cofferdam::scratch
