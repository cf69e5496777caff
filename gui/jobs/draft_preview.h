#pragma once
#include "models/view_data.h"
#include "workspace/comparison.h"

namespace cofferdam::gui {

/// What a drafted statement would do: the steps that it adds to the plan, or why it cannot be.
DraftPreview previewOf(const workspace::Comparison& before, const base::Result<std::shared_ptr<const workspace::Comparison>>& after);

/// The renames that drafted statements say outright: nobody needs to be asked about them.
void answerDraftedRenames(workspace::Decisions& decisions, const std::vector<std::string>& statements, const catalog::Catalog& baseline);

} // namespace cofferdam::gui
