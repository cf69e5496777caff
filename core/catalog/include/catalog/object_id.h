#pragma once
#include "catalog/kind.h"

#include <compare>
#include <functional>
#include <string>

namespace cofferdam::catalog {

/// A possibly qualified name. An empty schema means "not written": the interpreter finds it on the search_path.
struct QualifiedName {
    std::string schema;
    std::string name;

    bool empty() const { return name.empty(); }
    /// As SQL writes it, quoted where needed.
    std::string sql() const;
    friend auto operator<=>(const QualifiedName&, const QualifiedName&) = default;
};

/// The name of an object, unique in a catalog.
///  - objects in a schema: (kind, schema, name)
///  - objects in a table (column, constraint, index, trigger, rule, policy): (kind, schema, table, part = own name).
///    An index is found by its own name through Catalog::findIndex.
///  - functions: part = the input argument types, "(integer, text)"; operators: "(integer, integer)"; casts: name = "(a AS b)";
///    operator classes and families: part = access method; user mappings: name = role, part = server
///  - objects of the database (schemas, extensions, event triggers …): schema empty
struct ObjectId {
    Kind kind = Kind::Schema;
    std::string schema;
    std::string name;
    std::string part;

    /// The table of a table's part; the object itself otherwise.
    ObjectId table() const { return {Kind::Table, schema, name, {}}; }
    QualifiedName qualified() const { return {schema, name}; }
    /// What a person calls the object itself: `part` for a table's part, else `name`.
    const std::string& ownName() const { return info(kind).inTable ? part : name; }
    /// As SQL writes it in COMMENT ON: `public.orders`, `public.orders.total`, `public.f(integer)`; `"fk" ON public.t` style is the printer's.
    std::string sql() const;
    /// "table public.orders", for messages and logs.
    std::string describe() const;
    friend auto operator<=>(const ObjectId&, const ObjectId&) = default;
};

struct ObjectIdHash {
    std::size_t operator()(const ObjectId& id) const noexcept;
};

ObjectId tableId(std::string schema, std::string name);
ObjectId columnId(const ObjectId& table, std::string column);
ObjectId inTable(Kind kind, const ObjectId& table, std::string name);

} // namespace cofferdam::catalog
