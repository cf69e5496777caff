#include "ddl/effects.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

std::string_view lockName(LockMode mode)
{
    static constexpr std::array<std::string_view, 9> names{
        "",      "ACCESS SHARE",        "ROW SHARE", "ROW EXCLUSIVE",   "SHARE UPDATE EXCLUSIVE",
        "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"};
    return names[static_cast<std::size_t>(mode)];
}

bool blocksReads(LockMode mode)
{
    return mode == LockMode::AccessExclusive;
}

bool blocksWrites(LockMode mode)
{
    return mode >= LockMode::Share;
}

std::string_view lockFelt(LockMode mode)
{
    if (blocksReads(mode))
        return COFFERDAM_TR("blocks reads and writes");
    if (blocksWrites(mode))
        return COFFERDAM_TR("blocks writes");
    if (mode == LockMode::ShareUpdateExclusive)
        return COFFERDAM_TR("blocks schema changes");
    return COFFERDAM_TR("blocks nothing");
}

std::string_view workName(Work work)
{
    static constexpr std::array<std::string_view, 4> names{"metadata", "scan", "build", "rewrite"};
    return names[static_cast<std::size_t>(work)];
}

LockMode Effects::strongestOn(const ObjectId& relation) const
{
    LockMode strongest = LockMode::AccessShare;
    for (const LockEffect& effect : locks) {
        if (effect.relation == relation)
            strongest = std::max(strongest, effect.mode);
    }
    return strongest;
}

Work Effects::heaviestOn(const ObjectId& relation) const
{
    Work heaviest = Work::Metadata;
    for (const WorkEffect& effect : work) {
        if (effect.relation == relation)
            heaviest = std::max(heaviest, effect.work);
    }
    return heaviest;
}

} // namespace cofferdam::ddl
