#pragma once
#include <string_view>

/// What pg_catalog brings: pg_type, pg_range, pg_cast, pg_operator and pg_proc of PostgreSQL 15 as far as a schema can use them, as entries
/// with blanks between them. Types have the names of pg_type, arrays begin with "_".
namespace cofferdam::sql {

extern const std::string_view builtinTypes;     ///< "int4:N", "text:S+": the category, + for the preferred type of it
extern const std::string_view builtinRanges;    ///< "int4range:int4:int4multirange": range, what it is over, multirange
extern const std::string_view implicitCasts;    ///< "int4>int8"
extern const std::string_view builtinOperators; ///< "=(int4,int8)bool"; one operand: it is a prefix operator
extern const std::string_view builtinFunctions; ///< "lower(text)text"; "*any": VARIADIC, "bool=": has a default

} // namespace cofferdam::sql
