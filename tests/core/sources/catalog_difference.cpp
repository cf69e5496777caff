#include "catalog_difference.h"

#include "catalog/property.h"

#include <map>
#include <set>

namespace cofferdam::test {
namespace {

using catalog::Entry;

void compareProperties(catalog::Kind kind, const std::string& label, const catalog::Object& left, const catalog::Object& right,
                       std::vector<std::string>& out)
{
    for (const catalog::Property& property : catalog::propertiesOf(kind)) {
        const auto a = property.get(left);
        const auto b = property.get(right);
        if (!(a == b))
            out.push_back(label + ": " + std::string(property.id) + ": " + a.text + " | " + b.text);
    }
}

void compareColumns(const std::string& label, const catalog::Table& left, const catalog::Table& right, std::vector<std::string>& out)
{
    std::set<std::string> names;
    for (const auto& column : left.columns)
        names.insert(column.name);
    for (const auto& column : right.columns)
        names.insert(column.name);
    for (const std::string& name : names) {
        const catalog::Column* a = left.columns.find(name);
        const catalog::Column* b = right.columns.find(name);
        const std::string columnLabel = label + ": column " + name;
        if (!a || !b)
            out.push_back(columnLabel + (a ? ": only left" : ": only right"));
        else
            compareProperties(catalog::Kind::Column, columnLabel, *a, *b, out);
    }
}

void compareObjects(const catalog::ObjectId& id, const catalog::Object& left, const catalog::Object& right, std::vector<std::string>& out)
{
    const std::string label = id.describe();
    const std::size_t before = out.size();
    compareProperties(id.kind, label, left, right, out);
    const auto* a = std::get_if<catalog::Table>(&left);
    const auto* b = std::get_if<catalog::Table>(&right);
    if (a && b)
        compareColumns(label, *a, *b, out);
    if (out.size() == before && !(left == right))
        out.push_back(label + ": unequal, but every property is equal");
}

template <typename F>
catalog::Catalog changed(const catalog::Catalog& source, F change)
{
    catalog::CatalogBuilder builder(source);
    source.forEach([&](const Entry& entry) {
        catalog::Object copy = *entry.object;
        change(copy);
        builder.put(entry.id, std::move(copy));
    });
    return builder.snapshot();
}

} // namespace

std::vector<std::string> catalogDifferences(const catalog::Catalog& left, const catalog::Catalog& right)
{
    std::vector<std::string> out;
    left.forEach([&](const Entry& entry) {
        const catalog::Object* other = right.find(entry.id);
        if (other)
            compareObjects(entry.id, *entry.object, *other, out);
        else
            out.push_back(entry.id.describe() + ": only left");
    });
    right.forEach([&](const Entry& entry) {
        if (!left.contains(entry.id))
            out.push_back(entry.id.describe() + ": only right");
    });
    if (out.empty() && !(left == right))
        out.emplace_back("unequal, but every object is equal");
    return out;
}

std::string differenceText(const catalog::Catalog& left, const catalog::Catalog& right, std::size_t limit)
{
    const std::vector<std::string> all = catalogDifferences(left, right);
    if (all.empty())
        return {};
    std::string out = std::to_string(all.size()) + " differences (left | right)";
    for (std::size_t i = 0; i < all.size() && i < limit; ++i)
        out += "\n  " + all[i];
    return out;
}

catalog::Catalog withoutOwners(const catalog::Catalog& source)
{
    return changed(source, [](catalog::Object& object) {
        if (catalog::Common* common = catalog::common(object))
            common->owner.reset();
    });
}

catalog::Catalog withoutPrivileges(const catalog::Catalog& source)
{
    return changed(source, [](catalog::Object& object) {
        if (catalog::Common* common = catalog::common(object))
            common->privileges.reset();
        if (auto* table = std::get_if<catalog::Table>(&object)) {
            for (catalog::Column& column : table->columns) {
                column.privileges.reset();
                if (column.identity)
                    column.identity->privileges.reset();
            }
        }
    });
}

} // namespace cofferdam::test
