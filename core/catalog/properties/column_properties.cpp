#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

template <auto member>
void copy(const Object& from, Object& to)
{
    std::get<Column>(to).*member = std::get<Column>(from).*member;
}

PropertyValue generated(const Object& object)
{
    const auto& g = std::get<Column>(object).generated;
    if (!g)
        return {};
    const std::string kind = g->stored ? ") STORED" : ") VIRTUAL";
    return {"(" + g->expression.sql() + kind, "(" + g->expression.key() + kind, true};
}

PropertyValue identity(const Object& object)
{
    const auto& i = std::get<Column>(object).identity;
    if (!i)
        return {};
    const std::string text = std::string(i->always ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY (" + value(i->options).text + ")";
    return {text, text + " " + i->sequenceName, true};
}

/// What the sequence has besides is a property of its own.
void copyIdentity(const Object& from, Object& to)
{
    auto identity = std::get<Column>(from).identity;
    auto& into = std::get<Column>(to).identity;
    if (identity && into) {
        identity->comment = std::move(into->comment);
        identity->privileges = std::move(into->privileges);
    }
    into = std::move(identity);
}

/// A property of the sequence of an identity column; nothing where there is none.
template <auto member>
constexpr Property ofIdentity(std::string_view id, std::string_view label)
{
    return {id, label,
            [](const Object& object) {
                const auto& identity = std::get<Column>(object).identity;
                return identity ? value(*identity.*member) : PropertyValue();
            },
            [](const Object& from, Object& to) {
                const auto& identity = std::get<Column>(from).identity;
                if (auto& into = std::get<Column>(to).identity; identity && into)
                    *into.*member = *identity.*member;
            }};
}

constexpr std::array list{
    field<Column, &Column::type>("type", "type"),
    field<Column, &Column::collation>("collation", "collation"),
    field<Column, &Column::notNull>("not_null", "NOT NULL"),
    field<Column, &Column::defaultValue>("default", "default"),
    Property{"generated", "generated", generated, copy<&Column::generated>},
    Property{"identity", "identity", identity, copyIdentity},
    ofIdentity<&catalog::Identity::comment>("identity_comment", "comment of the identity sequence"),
    ofIdentity<&catalog::Identity::privileges>("identity_privileges", "privileges on the identity sequence"),
    field<Column, &Column::storage>("storage", "storage"),
    field<Column, &Column::compression>("compression", "compression"),
    field<Column, &Column::statistics>("statistics", "statistics target"),
    field<Column, &Column::options>("options", "options"),
    field<Column, &Column::foreignOptions>("foreign_options", "foreign options"),
    field<Column, &Column::inherited>("inherited", "inherited only"),
    field<Column, &Column::comment>("comment", "comment"),
    field<Column, &Column::privileges>("privileges", "privileges"),
};

} // namespace

std::span<const Property> column() { return list; }

} // namespace cofferdam::catalog::properties
