#pragma once
#include "emit/report.h"
#include "sources/source.h"

#include <string>
#include <vector>

namespace cofferdam::workspace {

/// What became of the baseline that a plan was made for.
struct Drift {
    bool moved = false;
    std::vector<std::string> added;   ///< objects, as "table public.orders"; a table stands for its parts
    std::vector<std::string> removed;
    std::vector<std::string> changed;
    std::size_t count() const { return added.size() + removed.size() + changed.size(); }
};

/// Writes down every object of the baseline in a report, so that `driftOf` can name what moved.
void recordBaseline(emit::Report& report, const sources::SourceResult& baseline);
/// Compares the baseline of a plan that was read back with what is there now. `now` must carry owners and privileges as the baseline
/// did. Errors: drift.no_fingerprint.
base::Result<Drift> driftOf(const emit::Report& report, const sources::SourceResult& now);
/// "The baseline has moved since the plan was made: 3 objects differ." or that it has not.
base::Message driftMessage(const Drift& drift);

} // namespace cofferdam::workspace
