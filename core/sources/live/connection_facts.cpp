#include "sources/connection_facts.h"

#include "live/connection.h"
#include "live/pooler.h"

namespace cofferdam::sources {

base::Result<ConnectionFacts> tryConnection(const SourceAddress& address, std::chrono::milliseconds timeout, const base::CancelToken& cancel)
{
    COFFERDAM_ASSIGN(live::Connection connection, live::Connection::open(address, timeout, cancel));
    ConnectionFacts facts;
    facts.version = connection.serverVersion();
    facts.transport = connection.transport();
    int process = 0;
    const std::vector<live::Query> queries{
        {"facts", "SELECT pg_catalog.current_setting('server_version'), pg_catalog.current_database(), current_user, pg_catalog.pg_is_in_recovery(),"
                  " pg_catalog.pg_backend_pid()",
         [&](const live::Rows& rows) -> base::Result<void> {
             live::RowReader row(rows, 0);
             facts.serverVersion = row.text();
             facts.database = row.text();
             facts.user = row.text();
             facts.readReplica = row.flag();
             process = static_cast<int>(row.number());
             return {};
         }}};
    COFFERDAM_TRY(connection.run(queries, timeout, cancel, {}));
    ReadOptions options;
    options.connectTimeout = timeout;
    facts.pooler = live::poolerNote(connection, process, address, options, cancel);
    if (cancel.cancelled())
        return base::failure(base::cancelledError());
    return facts;
}

} // namespace cofferdam::sources
