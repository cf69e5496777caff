#include "ddl/statement_memo.h"

namespace cofferdam::ddl {

StatementMemo::Statements StatementMemo::find(std::string_view text) const
{
    const Shard& shard = m_shards[Hash()(text) % m_shards.size()];
    const std::scoped_lock lock(shard.mutex);
    const auto found = shard.known.find(text);
    return found == shard.known.end() ? nullptr : found->second;
}

void StatementMemo::put(std::string_view text, Statements statements)
{
    Shard& shard = m_shards[Hash()(text) % m_shards.size()];
    const std::scoped_lock lock(shard.mutex);
    shard.known.try_emplace(std::string(text), std::move(statements));
}

} // namespace cofferdam::ddl
