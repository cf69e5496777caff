#pragma once
#include "base/quote.h"
#include "catalog/property.h"

#include <array>

/// Helpers by which the property tables of the kinds are written: one line a property.
namespace cofferdam::catalog::properties {

PropertyValue value(bool v);
PropertyValue value(const std::string& v);
PropertyValue value(const std::optional<std::string>& v);
PropertyValue value(const std::optional<int>& v);
PropertyValue value(const std::optional<std::int64_t>& v);
PropertyValue value(const Expression& v);
PropertyValue value(const TypeName& v);
PropertyValue value(const QualifiedName& v);
PropertyValue value(const Options& v);
PropertyValue value(const std::vector<std::string>& v);
PropertyValue value(const Privileges& v);
PropertyValue value(const std::vector<IndexElement>& v);
PropertyValue value(const SequenceOptions& v);
/// Statistics targets by key number.
PropertyValue value(const std::map<int, int>& v);
/// Text that is SQL already.
PropertyValue sqlValue(std::string text);
std::string optionsText(const Options& options);
std::string join(const std::vector<std::string>& items, std::string_view separator = ", ");

/// A property that is one data member.
template <typename T, auto member>
constexpr Property field(std::string_view id, std::string_view label)
{
    return {id, label, [](const Object& object) { return value(std::get<T>(object).*member); },
            [](const Object& from, Object& to) { std::get<T>(to).*member = std::get<T>(from).*member; }};
}

/// A property that is a query or a body, with what it was found to use.
template <typename T, auto member>
constexpr Property boundField(std::string_view id, std::string_view label)
{
    return {id, label, [](const Object& object) { return value(std::get<T>(object).*member); },
            [](const Object& from, Object& to) {
                std::get<T>(to).*member = std::get<T>(from).*member;
                std::get<T>(to).uses = std::get<T>(from).uses;
            }};
}

// The tables, one per file.
std::span<const Property> schema();
std::span<const Property> extension();
std::span<const Property> enumType();
std::span<const Property> domain();
std::span<const Property> compositeType();
std::span<const Property> rangeType();
std::span<const Property> sequence();
std::span<const Property> table();
std::span<const Property> column();
std::span<const Property> constraint();
std::span<const Property> index();
std::span<const Property> view();
std::span<const Property> function();
std::span<const Property> trigger();
std::span<const Property> policy();
std::span<const Property> rule();
std::span<const Property> definition();

} // namespace cofferdam::catalog::properties

/// The three properties that every kind with a Common part has, at the end of its table.
#define COFFERDAM_COMMON_PROPERTIES(T)                                                                       \
    field<T, &T::comment>("comment", "comment"), field<T, &T::owner>("owner", "owner"),                      \
        field<T, &T::privileges>("privileges", "privileges")
