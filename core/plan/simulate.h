#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// What was learnt on the way.
struct Trace {
    std::vector<std::vector<ObjectId>> touched; ///< by each step of the plan
    std::vector<std::size_t> refused;           ///< steps that the server would stop
};

/// Runs the steps on paper from the plan's baseline: fills their locks, work, states and the locks to take first, then the
/// plan's verdict against its goal.
base::Result<Trace> simulate(Plan& plan, const PlanOptions& options, const base::CancelToken& cancel);

} // namespace cofferdam::plan
