#include "privileges.h"

namespace cofferdam::sources {
namespace {

using catalog::Kind;

void settle(catalog::Privileges& privileges)
{
    if (!privileges)
        privileges.emplace();
}

} // namespace

bool carriesPrivileges(Kind kind)
{
    switch (kind) {
    case Kind::Schema:
    case Kind::Language:
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType:
    case Kind::Function:
    case Kind::ForeignDataWrapper:
    case Kind::Server:
    case Kind::Sequence:
    case Kind::Table:
    case Kind::Column:
    case Kind::View:
    case Kind::MaterializedView: return true;
    default: return false;
    }
}

catalog::Catalog withSettledPrivileges(const catalog::Catalog& catalog)
{
    catalog::CatalogBuilder builder(catalog);
    catalog.forEach([&](const catalog::Entry& entry) {
        const catalog::Common* common = catalog::common(*entry.object);
        const auto* table = std::get_if<catalog::Table>(entry.object.get());
        if (!common || !carriesPrivileges(entry.id.kind) || (common->privileges && !table))
            return;
        catalog::Object copy = *entry.object;
        settle(catalog::common(copy)->privileges);
        if (table) {
            for (catalog::Column& column : std::get<catalog::Table>(copy).columns)
                settle(column.privileges);
        }
        builder.put(entry.id, std::move(copy));
    });
    return builder.snapshot();
}

} // namespace cofferdam::sources
