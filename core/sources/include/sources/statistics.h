#pragma once
#include "catalog/object_id.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cofferdam::sources {

/// What a server knows about the size and use of one table, materialized view or index. Estimates, as its statistics views give them.
struct RelationStatistics {
    std::int64_t rows = -1;   ///< -1: never analysed
    std::int64_t bytes = 0;   ///< the relation itself, without its indexes
    std::int64_t totalBytes = 0; ///< tables: with indexes and TOAST
    std::int64_t deadRows = 0;
    std::int64_t writes = 0;  ///< rows inserted, updated and deleted since the statistics were reset
    std::int64_t scans = 0;   ///< sequential scans of a table, or scans of an index
    std::string lastAnalyze;  ///< ISO 8601, UTC; empty: never
    std::string lastVacuum;
    friend bool operator==(const RelationStatistics&, const RelationStatistics&) = default;
};

/// What keeps write-ahead log or old rows from being removed.
struct ReplicationSlot {
    std::string name;
    bool logical = false;
    bool active = false;
    std::int64_t lagBytes = 0; ///< of write-ahead log that it still wants
    friend bool operator==(const ReplicationSlot&, const ReplicationSlot&) = default;
};

struct Replica {
    std::string name;          ///< its application_name
    std::string state;
    std::int64_t lagBytes = 0;
    std::int64_t lagMilliseconds = 0;
    friend bool operator==(const Replica&, const Replica&) = default;
};

/// A transaction of this database that had been open for a while. Its statement is not kept: it may hold data.
struct OpenTransaction {
    std::int64_t seconds = 0;
    std::string application;
    std::string role;
    std::string state;
    friend bool operator==(const OpenTransaction&, const OpenTransaction&) = default;
};

/// Facts about a running server that a plan may use. Kept beside a catalog, never part of its equality.
struct Statistics {
    std::map<catalog::ObjectId, RelationStatistics> relations; ///< tables, materialized views, and indexes by their own id
    std::map<catalog::ObjectId, std::int64_t> sequencePositions;
    std::vector<catalog::ObjectId> invalidIndexes;         ///< left by a CREATE INDEX CONCURRENTLY that failed, or still being built
    std::vector<catalog::ObjectId> unvalidatedConstraints;
    std::vector<ReplicationSlot> replicationSlots;
    std::vector<Replica> replicas;
    std::vector<OpenTransaction> openTransactions;         ///< older than a second, oldest first
    std::map<std::string, std::string> settings; ///< server settings that matter to a plan, as SHOW prints them
    std::string takenAt;       ///< the server's clock, ISO 8601
    std::string statsReset;    ///< since when `writes` and `scans` count; empty: since the database was made
    std::int64_t secondsCounted = 0; ///< since then, or since the server was started

    /// Rows written a second, on average since counting began; nothing when that is not known.
    std::optional<double> writesPerSecond(const catalog::ObjectId& relation) const;
    friend bool operator==(const Statistics&, const Statistics&) = default;
};

} // namespace cofferdam::sources
