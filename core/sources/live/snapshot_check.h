#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The functions by which a server prints definitions look at its catalogs as they are at that instant, not as the reading
/// transaction sees them. So it has to be noticed when somebody changed the schema meanwhile.
namespace cofferdam::sources::live {

/// A transaction snapshot as txid_current_snapshot() prints it: "xmin:xmax:xip,…".
struct TransactionSnapshot {
    std::int64_t lowest = 0;  ///< every transaction before it was over
    std::int64_t next = 0;    ///< this one and all later ones had not begun
    std::vector<std::int64_t> running;

    static std::optional<TransactionSnapshot> parse(std::string_view text);
    /// Nothing was running, and nothing has begun up to `later`.
    bool isStillCurrent(const TransactionSnapshot& later) const { return running.empty() && next == later.next; }
    /// Whether a row written by the transaction with these low 32 bits was there for the snapshot.
    bool sees(std::uint32_t transaction) const;
};

/// Asks for the writers of all catalog rows that may be newer than the snapshot: few or none.
std::string recentWritersSql(const TransactionSnapshot& snapshot);

} // namespace cofferdam::sources::live
