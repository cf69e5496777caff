#pragma once
#include "workspace/comparison.h"

#include <string>
#include <vector>

namespace cofferdam::workspace {

/// What became of the baseline that a plan was made for.
struct Drift {
    bool moved = false;
    std::vector<std::string> added;   ///< objects, as "table public.orders"; a table stands for its parts
    std::vector<std::string> removed;
    std::vector<std::string> changed;
    std::optional<plan::Phase> phase;     ///< not the baseline, but what the plan leaves before this phase: it is on its way
    bool arrived = false;                 ///< the goal of the plan
    std::size_t count() const { return added.size() + removed.size() + changed.size(); }
};

/// Writes down every object of the baseline in a report, so that `driftOf` can name what moved.
void recordBaseline(emit::Report& report, const sources::SourceResult& baseline);
/// Writes down the schema before each phase and the goal, so that `driftOf` knows a plan that is on its way. Not where the servers' versions
/// differ: what was folded away for the comparison stands in no catalog of the plan.
void recordPhases(emit::Report& report, const Comparison& comparison);
/// What became of a source since it was read.
Drift driftBetween(const sources::SourceResult& then, const sources::SourceResult& now);
/// Compares the baseline of a plan that was read back with what is there now. `now` must carry owners and privileges as the baseline
/// did. What the plan itself made of it up to a phase has not moved. Errors: drift.no_fingerprint.
base::Result<Drift> driftOf(const emit::Report& report, const sources::SourceResult& now);
/// "The baseline has moved since the plan was made: 3 objects differ." or that it has not.
base::Message driftMessage(const Drift& drift);

} // namespace cofferdam::workspace
