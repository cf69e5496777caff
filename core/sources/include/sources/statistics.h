#pragma once
#include "catalog/object_id.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace cofferdam::sources {

/// What a server knows about the size and use of one table, materialized view or index. Estimates, as its statistics views give them.
struct RelationStatistics {
    std::int64_t rows = -1;   ///< -1: never analysed
    std::int64_t bytes = 0;   ///< the relation itself, without its indexes
    std::int64_t totalBytes = 0; ///< tables: with indexes and TOAST
    std::int64_t deadRows = 0;
    std::int64_t writes = 0;  ///< rows inserted, updated and deleted since the statistics were reset
    std::int64_t scans = 0;   ///< sequential scans of a table, or scans of an index
    std::string lastAnalyze;  ///< as the server prints it; empty: never
    friend bool operator==(const RelationStatistics&, const RelationStatistics&) = default;
};

/// Facts about a running server that a plan may use. Kept beside a catalog, never part of its equality.
struct Statistics {
    std::map<catalog::ObjectId, RelationStatistics> relations; ///< tables, materialized views, and indexes by their own id
    std::map<catalog::ObjectId, std::int64_t> sequencePositions;
    std::map<std::string, std::string> settings; ///< server settings that matter to a plan, as SHOW prints them
    std::string takenAt;       ///< the server's clock, ISO 8601
    std::string statsReset;    ///< since when `writes` and `scans` count
    friend bool operator==(const Statistics&, const Statistics&) = default;
};

} // namespace cofferdam::sources
