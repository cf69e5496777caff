#pragma once
#include "sql/nodes.h"

#include <string>
#include <string_view>

/// The names that PostgreSQL gives by itself.
namespace cofferdam::resolve {

/// What an output column without AS is called; "?column?" when nothing suggests itself.
std::string outputColumnName(const PgQuery__Node* value);
/// The same for an expression's text; empty when nothing suggests itself. An index names its expressions so.
std::string suggestedName(const std::string& expression);

} // namespace cofferdam::resolve
