#pragma once
#include "models/view_data.h"
#include "workspace/comparison.h"

namespace cofferdam::gui {

/// The schema after so many steps of the plan, as the diagram and the tree show it: with what differs from the baseline by then.
MomentView momentOf(const workspace::Comparison& comparison, int steps);

} // namespace cofferdam::gui
