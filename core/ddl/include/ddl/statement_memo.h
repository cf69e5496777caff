#pragma once
#include "ddl/statement.h"

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cofferdam::ddl {

/// What a text of SQL was lowered to, for inputs that say mostly the same: of two dumps of one application nine statements in ten are
/// equal to the byte, and parsing is half of reading. Thread-safe; nothing is ever taken out.
class StatementMemo {
public:
    using Statements = std::shared_ptr<const std::vector<Statement>>;
    /// Null when the text was not met.
    Statements find(std::string_view text) const;
    void put(std::string_view text, Statements statements);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<std::string, Statements, Hash, std::equal_to<>> known;
    };
    std::array<Shard, 64> m_shards; ///< so that two readers seldom wait for each other
};

} // namespace cofferdam::ddl
