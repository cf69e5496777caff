#pragma once
#include "sources/source.h"

namespace cofferdam::sources::live {

/// Reads a database as it is at one moment. See sources::read.
base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                const base::ProgressSink& progress);

} // namespace cofferdam::sources::live
