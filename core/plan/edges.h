#pragma once
#include "draft.h"

namespace cofferdam::plan {

using Edges = std::vector<std::vector<std::size_t>>; ///< by node: those that come after it

/// What has to come before what, from what the nodes provide, remove, release, need and disturb.
Edges findEdges(Draft& draft);

} // namespace cofferdam::plan
