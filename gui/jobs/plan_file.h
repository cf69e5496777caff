#pragma once
#include "workspace/comparison.h"

namespace cofferdam::gui {

/// Whether the text of a file is a plan as `cofferdam-cli plan --format json` writes it.
bool isPlanFile(std::string_view json);
/// A plan file as a comparison without catalogs: everything that the window shows of it but the definitions.
base::Result<std::shared_ptr<const workspace::Comparison>> comparisonOfPlanFile(std::string_view json, const std::string& fileName);

} // namespace cofferdam::gui
