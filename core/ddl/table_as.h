#pragma once
#include "interpreter_context.h"
#include "sql/nodes.h"

namespace cofferdam::ddl {

/// CREATE TABLE … AS and SELECT … INTO.
bool makesTable(const PgQuery__Node& statement);
/// Makes the table that such a statement makes, where the types of the query's columns are certain.
Done makeTableAs(Context& context, const std::string& statement);

} // namespace cofferdam::ddl
