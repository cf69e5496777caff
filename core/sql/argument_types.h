#pragma once
#include <cstddef>
#include <string_view>

/// What functions of PostgreSQL take where more than one type would do. Arguments count from 0.
namespace cofferdam::sql {

/// Arguments that are text and have no other reading for a character varying.
bool takesText(std::string_view function, std::size_t argument);
/// Functions that take a text have another form for character(n).
bool takesCharacter(std::string_view function);
/// What a string constant becomes, where that is something else than text; empty otherwise.
std::string_view literalType(std::string_view function, std::size_t argument, std::size_t count);
/// Functions of moments that have no form for dates: the server takes the preferred type.
bool takesMoment(std::string_view function, std::size_t argument);
/// Functions of numeric and of double precision alone: the server takes the preferred type for an integer.
bool takesFloat(std::string_view function, std::size_t count);

} // namespace cofferdam::sql
