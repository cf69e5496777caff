#include "workspace/rights.h"

namespace cofferdam::workspace {
namespace {

void removePrivileges(catalog::Object& object)
{
    if (catalog::Common* common = catalog::common(object))
        common->privileges.reset();
    if (auto* table = std::get_if<catalog::Table>(&object)) {
        for (catalog::Column& column : table->columns) {
            column.privileges.reset();
            if (column.identity)
                column.identity->privileges.reset();
        }
    }
    if (auto* view = std::get_if<catalog::View>(&object))
        view->columnPrivileges.clear();
}

} // namespace

catalog::Catalog withoutRights(const catalog::Catalog& catalog, bool owners, bool privileges)
{
    catalog::CatalogBuilder builder(catalog);
    catalog.forEach([&](const catalog::Entry& entry) {
        if (privileges && entry.id.kind == catalog::Kind::DefaultPrivileges) {
            builder.remove(entry.id);
            return;
        }
        catalog::Object copy = *entry.object;
        if (catalog::Common* common = catalog::common(copy); owners && common)
            common->owner.reset();
        if (privileges)
            removePrivileges(copy);
        if (owners || privileges)
            builder.put(entry.id, std::move(copy));
    });
    return builder.snapshot();
}

} // namespace cofferdam::workspace
