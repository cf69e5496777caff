#pragma once
#include "sources/source.h"

#include <string>
#include <vector>

namespace cofferdam::sources::live {

/// Reads a database as it is at one moment. See sources::read.
base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                const base::ProgressSink& progress);

/// What read() sends to a server of that version, in order: for measuring what the statements cost by themselves.
std::vector<std::string> statementsOfOneRead(int serverVersion, const ReadOptions& options);

} // namespace cofferdam::sources::live
