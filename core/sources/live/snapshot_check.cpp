#include "live/snapshot_check.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cofferdam::sources::live {
namespace {

constexpr std::array catalogs{"pg_class", "pg_attribute", "pg_attrdef", "pg_constraint", "pg_index", "pg_type", "pg_proc",
                              "pg_rewrite", "pg_trigger", "pg_policy", "pg_namespace", "pg_enum", "pg_sequence", "pg_inherits"};

std::optional<std::int64_t> takeNumber(std::string_view& text)
{
    std::int64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end.ptr - text.data()));
    if (!text.empty())
        text.remove_prefix(1);
    return value;
}

} // namespace

std::optional<TransactionSnapshot> TransactionSnapshot::parse(std::string_view text)
{
    TransactionSnapshot snapshot;
    const auto lowest = takeNumber(text);
    const auto next = takeNumber(text);
    if (!lowest || !next)
        return std::nullopt;
    snapshot.lowest = *lowest;
    snapshot.next = *next;
    while (!text.empty()) {
        const auto running = takeNumber(text);
        if (!running)
            return std::nullopt;
        snapshot.running.push_back(*running);
    }
    return snapshot;
}

bool TransactionSnapshot::sees(std::uint32_t transaction) const
{
    // The rows asked about are recent, so that the distance from `lowest` is small and tells the high bits.
    const std::int64_t whole = lowest + static_cast<std::uint32_t>(transaction - static_cast<std::uint32_t>(lowest));
    return whole < next && std::ranges::find(running, whole) == running.end();
}

std::string recentWritersSql(const TransactionSnapshot& snapshot)
{
    std::string rows;
    for (const char* catalog : catalogs) {
        rows += rows.empty() ? "" : " UNION ALL ";
        rows += "SELECT xmin::text::bigint AS writer FROM pg_catalog." + std::string(catalog);
    }
    const std::string low = std::to_string(snapshot.lowest);
    return "SELECT DISTINCT writer FROM (" + rows + ") r WHERE (writer - " + low + " % 4294967296 + 4294967296) % 4294967296"
        " < txid_snapshot_xmax(txid_current_snapshot()) - " + low;
}

} // namespace cofferdam::sources::live
