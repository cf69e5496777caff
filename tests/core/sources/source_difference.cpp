#include "source_difference.h"

#include "catalog_difference.h"

namespace cofferdam::test {
namespace {

catalog::Catalog withoutExtensionComments(const catalog::Catalog& source)
{
    catalog::CatalogBuilder builder(source);
    for (const catalog::Entry& entry : source.all(catalog::Kind::Extension))
        builder.modify<catalog::Extension>(entry.id, [](catalog::Extension& extension) { extension.comment.reset(); });
    return builder.snapshot();
}

} // namespace

QByteArray sourceDifference(const sources::SourceResult& left, const sources::SourceResult& right)
{
    catalog::Catalog a = left.catalog;
    catalog::Catalog b = right.catalog;
    if (right.blindSpots.hides(catalog::Kind::Extension, "comment")) {
        a = withoutExtensionComments(a);
        b = withoutExtensionComments(b);
    }
    if (!left.carriesOwners || !right.carriesOwners) {
        a = withoutOwners(a);
        b = withoutOwners(b);
    }
    if (!left.carriesPrivileges || !right.carriesPrivileges) {
        a = withoutPrivileges(a);
        b = withoutPrivileges(b);
    }
    return QByteArray::fromStdString(differenceText(a, b));
}

QByteArray notModelledText(const sources::SourceResult& source)
{
    QByteArray out;
    for (const ddl::NotModelled& item : source.notModelled)
        out += QByteArray::fromStdString("\n  " + item.what + " | " + item.sql);
    return out;
}

} // namespace cofferdam::test
