#pragma once
#include "catalog/object.h"

#include <span>
#include <string>
#include <string_view>

namespace cofferdam::catalog {

/// The value of one property in two forms. Equality is that of `key`.
struct PropertyValue {
    std::string text; ///< for people and for JSON; empty when the property is absent
    std::string key;  ///< canonical
    bool sql = false; ///< `text` is SQL: shown in a fixed-width font, left to right

    friend bool operator==(const PropertyValue& a, const PropertyValue& b) { return a.key == b.key; }
};

/// What is known of two texts that differ: they mean the same, nobody can tell without a server, or they do not.
enum class Likeness : std::uint8_t { Same, Unproven, Different };

/// One comparable property of one kind. The table of these drives diff, goal, inspector, JSON and blind spots.
struct Property {
    std::string_view id;    ///< stable, snake_case: "not_null"
    std::string_view label; ///< English, for people: "NOT NULL"
    PropertyValue (*get)(const Object&);
    /// Copies just this property. Both objects are of the property's kind.
    void (*copy)(const Object& from, Object& to);
};

/// The properties of a kind, in the order in which people read them. For Kind::Column the objects are Columns.
/// Two objects of a kind are equal exactly when all their properties are (a test holds this).
std::span<const Property> propertiesOf(Kind kind);
const Property* findProperty(Kind kind, std::string_view id);

} // namespace cofferdam::catalog
