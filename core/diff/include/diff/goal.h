#pragma once
#include "diff/change.h"

#include <functional>

namespace cofferdam::diff {

/// Which changes a goal takes. A property of an altered object can be left out by itself.
using Selected = std::function<bool(const Change& change, const catalog::Property* property)>;

/// Baseline + the selected changes, computed without SQL by copying objects and properties from the target.
/// Equals the target when everything is selected and nothing was ignored or hidden.
catalog::Catalog goal(const catalog::Catalog& baseline, const Differences& differences, const Selected& selected);

} // namespace cofferdam::diff
