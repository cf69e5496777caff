#include "live/pooler.h"

#include <algorithm>

namespace cofferdam::sources::live {
namespace {

constexpr std::chrono::milliseconds patience{2000};

/// 0: it did not say.
int processOf(Connection& connection, const base::CancelToken& cancel)
{
    int process = 0;
    const std::vector<Query> queries{{"process", "SELECT pg_catalog.pg_backend_pid()", [&](const Rows& rows) -> base::Result<void> {
                                          process = rows.size() > 0 ? static_cast<int>(RowReader(rows, 0).number()) : 0;
                                          return {};
                                      }}};
    return connection.run(queries, patience, cancel, {}) ? process : 0;
}

bool sharesServerConnections(Connection& first, int process, const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel)
{
    auto second = Connection::open(address, std::min(patience, options.connectTimeout), cancel);
    const int ofSecond = second ? processOf(*second, cancel) : 0;
    const int ofFirst = processOf(first, cancel);
    return ofSecond == process || (ofFirst != 0 && ofFirst != process);
}

} // namespace

std::optional<base::Message> poolerNote(Connection& connection, int process, const SourceAddress& address, const ReadOptions& options,
                                        const base::CancelToken& cancel)
{
    if (process == 0 || connection.announcedProcess() == process)
        return std::nullopt;
    const base::MessageArgument display = base::text(address.display());
    if (sharesServerConnections(connection, process, address, options, cancel)) {
        return base::message("source.transaction_pooler",
                             COFFERDAM_TR("%1 is reached through a connection pooler that lends server connections for one transaction each. "
                                          "Reading does not mind; a plan must be run on a direct connection, since its timeouts would be lost."),
                             {display});
    }
    return base::message("source.pooler", COFFERDAM_TR("%1 is reached through a connection pooler."), {display});
}

} // namespace cofferdam::sources::live
