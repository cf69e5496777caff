#include "plan/plan.h"

#include <algorithm>
#include <array>

namespace cofferdam::plan {

std::string_view phaseId(Phase phase)
{
    static constexpr std::array<std::string_view, 6> ids{"preflight", "expand", "backfill", "validate", "switch", "contract"};
    return ids[static_cast<std::size_t>(phase)];
}

std::string_view phaseName(Phase phase)
{
    static constexpr std::array<std::string_view, 6> names{COFFERDAM_TR("Preflight"), COFFERDAM_TR("Expand"),
                                                           COFFERDAM_TR("Backfill"),  COFFERDAM_TR("Validate"),
                                                           COFFERDAM_TR("Switch"),    COFFERDAM_TR("Contract")};
    return names[static_cast<std::size_t>(phase)];
}

ddl::LockMode Step::strongestLock() const
{
    ddl::LockMode strongest = ddl::LockMode::AccessShare;
    for (const ddl::LockEffect& lock : locks)
        strongest = std::max(strongest, lock.mode);
    return strongest;
}

ddl::Work Step::heaviestWork() const
{
    ddl::Work heaviest = ddl::Work::Metadata;
    for (const ddl::WorkEffect& effect : work)
        heaviest = std::max(heaviest, effect.work);
    return heaviest;
}

} // namespace cofferdam::plan
