#pragma once
#include <string>
#include <string_view>

/// The functions by which a server prints definitions look at its catalogs as they are at that instant, not as the reading
/// transaction sees them. So it has to be noticed when somebody changed the schema meanwhile.
namespace cofferdam::sources::live {

/// For the end of the reading transaction: the numbers (64 bits) of the transactions that have changed or deleted any catalog row which
/// this transaction sees. What was only added cannot change how older objects print. Looks at the rows only if a transaction was
/// running when the snapshot was taken or has begun since.
std::string laterWritersSql();

/// For after it: how many of these transactions were committed. The others were not seen by anybody.
std::string committedSql(std::string_view transactions);

} // namespace cofferdam::sources::live
