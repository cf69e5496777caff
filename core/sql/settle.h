#pragma once
#include "arena.h"
#include "type_inference.h"

namespace cofferdam::sql {

/// Adds the casts that a server adds to a parsed text, from the leaves up, and drops those that say nothing. The tree lives in `arena`
/// and is changed where it stands.
void settle(const ProtobufCMessage& message, Arena& arena, const TypeInference& types);

} // namespace cofferdam::sql
