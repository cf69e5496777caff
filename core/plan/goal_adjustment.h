#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// The goal without what only a person can complete: new columns that are NOT NULL, have no default and no answer to which value
/// existing rows get; and without all that depends on them.
struct Adjusted {
    Catalog goal;
    std::vector<Question> questions;
    std::vector<ObjectId> heldBack;
};

Adjusted withoutUnanswered(const Catalog& baseline, const Catalog& goal, const PlanOptions& options);

} // namespace cofferdam::plan
