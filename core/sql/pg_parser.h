#pragma once
#include "arena.h"
#include "sql/nodes.h"

#include <string>

namespace cofferdam::sql {

/// What libpg_query answers: a tree in the arena, or what it complains about.
struct RawParse {
    const PgQuery__ParseResult* tree = nullptr;
    std::string complaint;
    int cursor = 0; ///< in characters from 1; 0 when not known
};

/// The one place that calls pg_query_parse_protobuf. `text` must hold no NUL and be nested no deeper than maxTreeDepth.
RawParse rawParse(const std::string& text, Arena& arena);

} // namespace cofferdam::sql
