#include "sources/source.h"

namespace cofferdam::sources {
namespace {

using catalog::ConstraintType;

constexpr int maintainSince = 17;
constexpr int namedNotNullSince = 18;

bool removeMaintain(catalog::Privileges& privileges)
{
    if (!privileges)
        return false;
    bool changed = false;
    for (auto grant = privileges->begin(); grant != privileges->end();) {
        auto& list = grant->second.privileges;
        const bool had = list.erase("MAINTAIN") > 0;
        changed = changed || had;
        grant = had && list.empty() ? privileges->erase(grant) : std::next(grant);
    }
    return changed;
}

void removeMaintain(catalog::CatalogBuilder& builder)
{
    const catalog::Catalog before = builder.snapshot();
    before.forEach([&](const catalog::Entry& entry) {
        const catalog::Common* common = catalog::common(*entry.object);
        if (!common || !common->privileges || common->privileges->empty())
            return;
        catalog::Object copy = *entry.object;
        if (removeMaintain(catalog::common(copy)->privileges))
            builder.put(entry.id, std::move(copy));
    });
}

// One that is not validated, or not inherited, is more than a name.
void removeNotNullNames(catalog::CatalogBuilder& builder)
{
    for (const catalog::Entry& entry : builder.snapshot().all(catalog::Kind::Constraint)) {
        const auto& constraint = entry.as<catalog::Constraint>();
        if (constraint.type == ConstraintType::NotNull && constraint.validated && !constraint.noInherit)
            builder.remove(entry.id);
    }
}

void asOlder(SourceResult& source, int other)
{
    const int own = *source.serverVersion;
    catalog::CatalogBuilder builder(source.catalog);
    if (own >= maintainSince && other < maintainSince)
        removeMaintain(builder);
    if (own >= namedNotNullSince && other < namedNotNullSince)
        removeNotNullNames(builder);
    source.catalog = builder.snapshot();
}

} // namespace

void foldServerVersions(SourceResult& left, SourceResult& right)
{
    if (!left.serverVersion || !right.serverVersion)
        return;
    if (*left.serverVersion > *right.serverVersion)
        asOlder(left, *right.serverVersion);
    else if (*right.serverVersion > *left.serverVersion)
        asOlder(right, *left.serverVersion);
}

} // namespace cofferdam::sources
