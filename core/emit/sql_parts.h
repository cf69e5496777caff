#pragma once
#include "emit/sql.h"

namespace cofferdam::emit {

/// The DO block that takes the step's table locks by NOWAIT in a bounded loop; empty when it takes none.
std::string lockBlock(const plan::Step& step, const SqlOptions& options);
/// The DO block that walks a table in keyset batches and commits each.
std::string batchBlock(const plan::Batch& batch);
/// The DO block that stops the script when a check does not hold.
std::string checkBlock(const plan::Check& check);
/// A comment of one or more lines, safe for any text.
std::string sqlComment(const std::string& text);

} // namespace cofferdam::emit
