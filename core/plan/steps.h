#pragma once
#include "order.h"

namespace cofferdam::plan {

/// Makes steps of ordered nodes: a bundle is one transaction, neighbours of one table in one phase share theirs where that is safe.
std::vector<Step> makeSteps(const Draft& draft, const std::vector<std::vector<std::size_t>>& order);
/// What the application must do before each phase, from the nodes that say so.
std::vector<Gate> makeGates(const Draft& draft, const std::vector<Step>& steps);

} // namespace cofferdam::plan
