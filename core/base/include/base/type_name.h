#pragma once
#include <string>

namespace cofferdam::base {

/// The name of a type in canonical form. Built-in types carry no schema and PostgreSQL's own long names
/// ("character varying", "timestamp without time zone", "integer"); every other type keeps the schema it was written with
/// (empty: not written, to be found on the search_path).
struct TypeName {
    std::string schema;
    std::string name;
    std::string modifiers; ///< "(255)", "(10,2)", "(6)"; intervals may hold " year to month"; empty when none
    int dimensions = 0;    ///< array dimensions as PostgreSQL keeps them: 0 or 1 (it does not enforce more)
    bool setOf = false;    ///< only in function results

    bool empty() const { return name.empty(); }
    bool builtIn() const { return schema.empty(); }
    /// As format_type() prints it: `timestamp(6) without time zone`, `public.mood[]`; quoted where needed.
    std::string sql() const;
    /// Same type, no modifiers and no array.
    TypeName element() const;
    friend bool operator==(const TypeName&, const TypeName&) = default;
};

} // namespace cofferdam::base
