#pragma once
#include "commands.h"
#include "sources/source.h"

namespace cofferdam::cli {

/// `plan --check --plan FILE SOURCE`: whether SOURCE still is the baseline of the plan. Status 1 when it has moved, with what differs.
base::Result<Outcome> checkDrift(const std::string& planFile, const std::string& source, const sources::ReadOptions& options);

} // namespace cofferdam::cli
