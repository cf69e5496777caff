#pragma once
#include "resolve/binder.h"

#include <map>
#include <optional>

namespace cofferdam::resolve {

/// A column that a FROM item offers. `sources`: the real columns behind it, none for computed ones.
struct OfferedColumn {
    std::string name;
    std::vector<ObjectId> sources;
    std::uint32_t item = noItem; ///< where the relation of FROM that it is a column of is written
    std::uint32_t value = noItem; ///< where what computes it is written, in a query below
    bool followsName = true;     ///< is called like its source; not so what a function returns, which keeps its name when the column is renamed
    std::string owner = {};      ///< a column of USING: the item of FROM that a server takes it from; empty when it takes both
};

/// One item of FROM as names see it.
struct RangeEntry {
    std::string schema; ///< only for a table without an alias
    std::string alias;
    std::optional<ObjectId> relation;
    std::vector<OfferedColumn> columns;
    bool known = true; ///< `columns` is complete
};

struct CommonTable {
    std::vector<OfferedColumn> columns;
    bool known = true;
};

/// What one query level sees; `outer` is the level around it.
struct Scope {
    const Scope* outer = nullptr;
    std::vector<RangeEntry> entries;
    std::vector<OfferedColumn> merged; ///< of USING: bare names mean these first
    std::map<std::string, CommonTable> commonTables;
    bool amongTables = false; ///< what stands here reads or writes a relation, though names mean no column of it

    const CommonTable* findCommonTable(const std::string& name) const
    {
        for (const Scope* scope = this; scope; scope = scope->outer) {
            if (const auto found = scope->commonTables.find(name); found != scope->commonTables.end())
                return &found->second;
        }
        return nullptr;
    }
};

} // namespace cofferdam::resolve
