#pragma once
#include "plan/plan.h"

/// What became of the steps of a plan when it was made again: after a refresh, or under other decisions.
namespace cofferdam::workspace {

enum class StepFate : std::uint8_t {
    Same,
    Added,
    Removed,
    Changed, ///< the same work done otherwise: other statements, or another phase
};

struct StepChange {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    StepFate fate = StepFate::Same;
    std::size_t before = none; ///< index of the step in the former plan
    std::size_t after = none;  ///< index of the step in the new plan
};

/// Every step of both plans once, in the order of the new plan; a step that went stands where it would have been.
std::vector<StepChange> comparePlans(const plan::Plan& before, const plan::Plan& after);

} // namespace cofferdam::workspace
