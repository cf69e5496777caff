#pragma once
#include "sql/nodes.h"

#include <string>

namespace cofferdam::sql {

/// libpg_query's own text of a statement or (when `isExpression`) an expression: the way out for nodes that Printer does not
/// know. Empty when it does not know them either.
std::string deparse(const PgQuery__Node& node, bool isExpression);

} // namespace cofferdam::sql
