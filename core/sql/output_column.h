#pragma once
#include "sql/nodes.h"

#include <cstddef>
#include <optional>

namespace cofferdam::sql {

enum class KeyOf : std::uint8_t { OrderBy, DistinctOn, GroupBy };

/// The output column of a SELECT that a key means by its number or name (manual, SELECT: ORDER BY, GROUP BY).
struct OutputColumn {
    std::size_t number = 0;               ///< from 1
    const PgQuery__Node* value = nullptr; ///< what it is; null for a set operation, where only the number says it
};

/// Nothing when the key is an expression, or when it takes a look at the tables to tell.
std::optional<OutputColumn> outputColumn(const PgQuery__SelectStmt& select, const PgQuery__Node& key, KeyOf clause);

} // namespace cofferdam::sql
