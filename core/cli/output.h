#pragma once
#include "base/result.h"
#include "emit/report.h"

namespace cofferdam::cli {

/// Writes all files below `folder`, or none: each is written aside and moved into place once every one could be written.
/// Gives back the paths as printed to the user. Errors: cli.write.
base::Result<std::vector<std::string>> writeFiles(const std::string& folder, const std::vector<emit::File>& files);

} // namespace cofferdam::cli
