#pragma once
#include "workspace/comparison.h"

/// The other way that a hazard leaves open: what to decide so that the plan no longer carries it.
namespace cofferdam::workspace {

/// A change of the decisions. It is a patch and not a value, so that it fits decisions that are newer than the comparison.
struct SafeWay {
    base::Message title;                         ///< what it does, as a person would say it on a button's side
    std::vector<std::string> edits;              ///< statements to draft on the target, as SQL
    std::map<std::string, RenameAnswer> renames; ///< answers to give
    std::set<diff::ObjectId> online;             ///< objects to plan online

    Decisions applied(Decisions to) const;
};

/// By hazard id and object.
using SafeWays = std::map<std::pair<std::string, diff::ObjectId>, SafeWay>;

/// Every hazard of the plan (and of the drops held back) that has a safe way. A direct plan is planned a second time, online, to see
/// which of its hazards that spares. Empty when cancelled.
SafeWays safeWays(const Comparison& comparison, const base::CancelToken& cancel = {});

} // namespace cofferdam::workspace
