#pragma once
#include "simulate.h"

namespace cofferdam::plan {

/// Goes back on paper from the plan's last state to its first, and completes each step's undo that does not lead to the state before
/// the step. A step for which none can be had becomes irreversible. The values of an enum stay, which PostgreSQL cannot take back.
void proveUndos(Plan& plan, const PlanOptions& options, const Trace& trace, const base::CancelToken& cancel);

} // namespace cofferdam::plan
