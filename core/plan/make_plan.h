#pragma once
#include "plan/plan.h"

namespace cofferdam::plan {

struct Trace;

/// makePlan without the proof of the ways back. `trace` is filled when it is not null.
base::Result<Plan> makeWayForward(const catalog::Catalog& baseline, const catalog::Catalog& goal, const PlanOptions& options, Trace* trace,
                                  const base::CancelToken& cancel);

} // namespace cofferdam::plan
