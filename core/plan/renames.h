#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// The baseline with its confirmed renames, which the rest of the plan starts from, and the statements that made it.
struct RenamedBaseline {
    Catalog catalog;
    std::vector<Statement> statements; ///< one per rename, in order
    std::vector<ConfirmedRename> renames;
};

/// The steps of the renames themselves.
void planRenames(Draft& draft, const RenamedBaseline& renamed);

base::Result<RenamedBaseline> applyRenames(const Catalog& baseline, const PlanOptions& options);

} // namespace cofferdam::plan
