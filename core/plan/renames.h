#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// The baseline with its confirmed renames, which the rest of the plan starts from, and the statements that made it.
struct RenamedBaseline {
    Catalog catalog;
    std::vector<Statement> statements; ///< one per rename, in order
    std::vector<ConfirmedRename> renames;
    std::vector<ObjectId> renamed;     ///< what each is called in `catalog`, with its table's new name
    std::vector<ddl::AlterExtension> moves; ///< extensions that go to another schema, with all that names their objects

    /// The columns among them, with their old names.
    std::vector<std::pair<ObjectId, std::string>> columns() const;
};

/// The steps of the renames and moves themselves, but for those of columns that are carried over by a copy.
void planRenames(Draft& draft, const RenamedBaseline& renamed, const Catalog& baseline);

/// The renames that a person confirmed, extensions that move, and the renames of constraints and indexes that are the same in `goal` but for their names.
base::Result<RenamedBaseline> applyRenames(const Catalog& baseline, const Catalog& goal, const PlanOptions& options);

} // namespace cofferdam::plan
