#pragma once
#include "arena.h"
#include "sql/nodes.h"
#include "type_inference.h"

namespace cofferdam::sql {

/// Names what stands in FROM after its place alone, in a query that is only to be compared: a server gives a table that stands in two
/// levels of a query another name in one of them, writes the columns of a function and of a NATURAL JOIN out, and `t.*` where the whole row is meant.
/// Columns have to be written with their tables (ddl::bindView). A query with INSERT, UPDATE or DELETE in it stays as it is.
void nameScopes(PgQuery__Node& query, Arena& arena, const TypeInference& types);

} // namespace cofferdam::sql
