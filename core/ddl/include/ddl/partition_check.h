#pragma once
#include "catalog/object.h"

#include <optional>

namespace cofferdam::ddl {

/// What a partition's bound says of its rows, as a CHECK would.
struct PartitionCheck {
    std::string column; ///< the one key column
    std::string sql;    ///< an expression over it, as PostgreSQL itself prints it when `exact`
    bool exact = false; ///< DETACH … CONCURRENTLY leaves precisely this check behind
};

/// For a RANGE or LIST bound of one plain key column; nothing for DEFAULT, HASH, several columns and expressions.
std::optional<PartitionCheck> partitionCheck(const catalog::Table& parent, const std::string& bound);

/// Two bounds of one partitioned table may claim the same row. True where that cannot be told.
bool boundsMayOverlap(const std::string& a, const std::string& b);

} // namespace cofferdam::ddl
