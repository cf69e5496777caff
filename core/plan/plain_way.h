#pragma once
#include "simulate.h"

/// Recipes of the online policy can stand in each other's way: a name is only free after the contract phase, a copy of a column cannot
/// carry what another change makes anew. What they do not bring to the goal is changed as in a maintenance window, in the same phases;
/// the hazards of its statements say what that costs.
namespace cofferdam::plan {

/// What a plan that was tried on paper leaves undone, and what its refused steps work for.
std::set<ObjectId> obstructed(const Plan& plan, const Trace& trace);
/// All that changes between the baseline and the goal.
std::set<ObjectId> allChanged(const Plan& plan);
/// Says of the steps for these objects why they are what they are.
void explainPlainWay(Plan& plan, const std::set<ObjectId>& plain);

} // namespace cofferdam::plan
