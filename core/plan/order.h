#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// The nodes of a draft in the order in which they run. Each inner list is one unit that may not be torn: a bundle, or one node.
/// Phases never go back along the order; inside a phase the order hangs on names only, so that it is the same for the same input.
/// Cycles are made into one transaction, or broken at their weakest place; never an error.
std::vector<std::vector<std::size_t>> orderedNodes(Draft& draft);

} // namespace cofferdam::plan
