#pragma once
#include "arena.h"

#include <protobuf-c/protobuf-c.h>

namespace cofferdam::sql {

/// A deep copy of a message in the arena: the message that packing and unpacking it would give.
const ProtobufCMessage* copyTree(const ProtobufCMessage& message, Arena& arena);

} // namespace cofferdam::sql
