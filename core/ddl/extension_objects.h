#pragma once
#include <string_view>

/// What common extensions bring along, as far as a schema names it: so that `citext` and `public.citext` are one type.
namespace cofferdam::ddl {

/// A type of PostgreSQL itself: never looked for on the search path.
bool isBuiltInType(std::string_view name);
/// The extension that brings a type or function of that name; empty when unknown.
std::string_view extensionOfType(std::string_view name);
std::string_view extensionOfFunction(std::string_view name);
std::string_view extensionOfOperatorClass(std::string_view name);
/// Several extensions may bring an operator of one name.
bool bringsOperator(std::string_view extension, std::string_view name);
/// The schema an extension insists on; empty when it goes where it is told.
std::string_view fixedSchemaOf(std::string_view extension);

} // namespace cofferdam::ddl
