#pragma once
#include "diff/change.h"

#include <vector>

namespace cofferdam::emit {

/// Changes as people read them: what concerns one table stands together, and what comes or goes with a whole follows it.
std::vector<const diff::Change*> inReadingOrder(const diff::Differences& differences);

} // namespace cofferdam::emit
