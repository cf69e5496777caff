#include "ddl/read.h"
#include "sources/source.h"

/// What a file by hand says by leaving it out: whoever runs it owns what it makes, and nothing is granted.
namespace cofferdam::sources {
namespace {

bool isText(const SourceResult& side) { return side.kind == SourceKind::SqlFile || side.kind == SourceKind::SqlFolder; }

bool lacksPrivileges(const SourceResult& side, const SourceResult& other) { return side.byHand && !side.carriesPrivileges && other.carriesPrivileges; }
bool lacksOwners(const SourceResult& side, const SourceResult& other) { return side.byHand && (side.carriesOwners || other.carriesOwners); }

/// Only what the other side names an owner of: nothing has to be said of the rest.
void stateOwners(SourceResult& side, const SourceResult& other)
{
    catalog::CatalogBuilder builder(side.catalog);
    side.catalog.forEach([&](const catalog::Entry& entry) {
        const catalog::Common* own = catalog::common(*entry.object);
        const catalog::Object* twin = other.catalog.find(entry.id);
        const catalog::Common* named = twin ? catalog::common(*twin) : nullptr;
        if (!own || own->owner || !named || !named->owner || *named->owner == "CURRENT_USER")
            return;
        catalog::Object copy = *entry.object;
        catalog::common(copy)->owner = "CURRENT_USER";
        builder.put(entry.id, std::move(copy));
    });
    side.catalog = builder.snapshot();
}

void state(SourceResult& side, const SourceResult& other)
{
    if (lacksPrivileges(side, other)) {
        catalog::CatalogBuilder builder(side.catalog);
        ddl::completePrivileges(builder);
        side.catalog = builder.snapshot();
    }
    if (lacksOwners(side, other))
        stateOwners(side, other);
}

} // namespace

bool needsStating(const SourceResult& left, const SourceResult& right)
{
    return isText(left) && isText(right) &&
           (lacksPrivileges(left, right) || lacksPrivileges(right, left) || lacksOwners(left, right) || lacksOwners(right, left));
}

void stateOwnersAndPrivileges(SourceResult& left, SourceResult& right)
{
    if (!needsStating(left, right))
        return;
    const SourceResult asRead = left;
    state(left, right);
    state(right, asRead);
}

} // namespace cofferdam::sources
