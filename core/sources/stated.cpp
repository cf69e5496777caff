#include "base/quote.h"
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

/// The one role that a side's default privileges are for; empty when they are for nobody by name, or for several.
std::string defaultsRole(const SourceResult& side)
{
    std::string role;
    bool one = true;
    side.catalog.forEach(catalog::Kind::DefaultPrivileges, [&](const catalog::Entry& entry) {
        one = one && !entry.id.name.empty() && (role.empty() || role == entry.id.name);
        role = entry.id.name;
    });
    return one ? role : std::string();
}

bool hasNamelessDefaults(const SourceResult& side)
{
    bool found = false;
    side.catalog.forEach(catalog::Kind::DefaultPrivileges, [&](const catalog::Entry& entry) { found = found || entry.id.name.empty(); });
    return found;
}

/// ALTER DEFAULT PRIVILEGES by hand is for whoever runs the file; a server and its dumps always name the role.
bool lacksRole(const SourceResult& side, const SourceResult& other) { return side.byHand && !other.byHand && hasNamelessDefaults(side) && !defaultsRole(other).empty(); }

void nameRole(SourceResult& side, const std::string& role)
{
    constexpr std::string_view command = "ALTER DEFAULT PRIVILEGES";
    catalog::CatalogBuilder builder(side.catalog);
    for (const catalog::Entry& entry : side.catalog.all(catalog::Kind::DefaultPrivileges)) {
        const catalog::ObjectId named{entry.id.kind, entry.id.schema, role, entry.id.part};
        if (!entry.id.name.empty() || side.catalog.contains(named))
            continue;
        auto definition = entry.as<catalog::Definition>();
        for (std::string& statement : definition.statements)
            statement.insert(command.size(), " FOR ROLE " + base::quoteIdentifier(role));
        builder.remove(entry.id);
        builder.put(named, std::move(definition));
    }
    side.catalog = builder.snapshot();
}

bool needsRights(const SourceResult& left, const SourceResult& right)
{
    return isText(left) && isText(right) &&
           (lacksPrivileges(left, right) || lacksPrivileges(right, left) || lacksOwners(left, right) || lacksOwners(right, left));
}

} // namespace

bool needsStating(const SourceResult& left, const SourceResult& right) { return needsRights(left, right) || lacksRole(left, right) || lacksRole(right, left); }

void stateOwnersAndPrivileges(SourceResult& left, SourceResult& right)
{
    if (lacksRole(left, right))
        nameRole(left, defaultsRole(right));
    else if (lacksRole(right, left))
        nameRole(right, defaultsRole(left));
    if (!needsRights(left, right))
        return;
    const SourceResult asRead = left;
    state(left, right);
    state(right, asRead);
}

} // namespace cofferdam::sources
