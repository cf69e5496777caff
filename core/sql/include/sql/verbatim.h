#pragma once
#include "base/expression.h"

#include <optional>
#include <string_view>

namespace cofferdam::sql {

/// An expression or query in words that our grammar does not know yet (PostgreSQL 17's JSON_TABLE), as a server printed it: kept as
/// it is, compared by its tokens, without references. Nothing for text that could end the statement it stands in.
std::optional<base::Expression> verbatim(std::string_view sql);

} // namespace cofferdam::sql
