#pragma once
#include "workspace/comparison.h"

/// The passes of the fold, in the order in which comparison.cpp runs them. Each fills its own members of the Comparison.
namespace cofferdam::workspace {

/// draftedTarget: the target with the drafted edits interpreted on it; those that no longer fit become conflicts.
void applyEdits(Comparison& comparison);
/// renames and renamedBaseline, from the answers; those that no longer fit become conflicts.
void applyRenames(Comparison& comparison);
/// fills: those that can stand in an UPDATE of their table; the others become conflicts.
void checkFills(Comparison& comparison);
/// Renamed changes, and the questions with their answers.
void askAboutRenames(Comparison& comparison);
/// states: what each change needs, and what is selected, held back or pulled in.
void selectChanges(Comparison& comparison);

bool accepted(const std::vector<Acceptance>& acceptances, const std::string& hazard, const diff::ObjectId& object);
bool acceptedAll(const std::vector<Acceptance>& acceptances);
int effectiveServerVersion(const Comparison& comparison);
plan::Policy effectivePolicy(const Comparison& comparison);
/// How the goal is planned.
plan::PlanOptions planOptions(const Comparison& comparison);

} // namespace cofferdam::workspace
