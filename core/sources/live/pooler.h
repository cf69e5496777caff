#pragma once
#include "live/connection.h"

#include <optional>

namespace cofferdam::sources::live {

/// Says so when what answers is a connection pooler: it makes up the number of the process that it names when connecting, while
/// the server tells the true one (`process`). One that hands out server connections by transaction gives a second client the
/// same process, or the first one another.
std::optional<base::Message> poolerNote(Connection& connection, int process, const SourceAddress& address, const ReadOptions& options,
                                        const base::CancelToken& cancel);

} // namespace cofferdam::sources::live
