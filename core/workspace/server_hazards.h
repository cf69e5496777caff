#pragma once
#include "workspace/comparison.h"

namespace cofferdam::workspace {

/// What the statistics of a server say about the tables that a plan works on, as hazards of the plan as a whole: keys that run out of
/// numbers, invalid indexes, long transactions. They are facts of one moment and change nothing else in the plan.
void addServerHazards(plan::Plan& plan, const sources::Statistics& statistics, const std::vector<Acceptance>& acceptances);

} // namespace cofferdam::workspace
