#pragma once

namespace cofferdam::cli {

/// Runs the whole program and returns its exit status: 0 nothing to do or all well, 1 differences found or questions left,
/// 2 trouble (one line on standard error, nothing on standard output).
int run(int argc, const char* const* argv);

} // namespace cofferdam::cli
