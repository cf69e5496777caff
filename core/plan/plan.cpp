#include "plan/plan.h"

#include <algorithm>
#include <array>

namespace cofferdam::plan {

using catalog::Kind;

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

ObjectId wholeOf(const ObjectId& object)
{
    const auto& kind = catalog::info(object.kind);
    return kind.inTable || kind.relation ? object.table() : object;
}

Policy PlanOptions::policyOf(const ObjectId& object) const
{
    if (policy == Policy::Online || online.empty())
        return policy;
    const ObjectId whole = wholeOf(object);
    if (online.contains(whole))
        return Policy::Online;
    // A renamed table is meant under either name.
    const bool renamed = std::any_of(renames.begin(), renames.end(), [&](const ConfirmedRename& rename) {
        const ObjectId now = catalog::tableId(rename.from.schema, rename.newName);
        return rename.from.kind == Kind::Table && ((whole == now && online.contains(rename.from)) || (whole == rename.from && online.contains(now)));
    });
    return renamed ? Policy::Online : Policy::Direct;
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
