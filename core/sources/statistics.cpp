#include "sources/statistics.h"

namespace cofferdam::sources {

std::optional<double> Statistics::writesPerSecond(const catalog::ObjectId& relation) const
{
    const auto found = relations.find(relation);
    if (found == relations.end() || secondsCounted <= 0)
        return std::nullopt;
    return static_cast<double>(found->second.writes) / static_cast<double>(secondsCounted);
}

} // namespace cofferdam::sources
