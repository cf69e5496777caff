#pragma once
#include <string_view>
#include <vector>

namespace cofferdam::plan {

/// True for the stable id of a hazard that a plan may carry ("add-index-blocking").
bool isHazard(std::string_view id);
/// All of them.
std::vector<std::string_view> hazardIds();

} // namespace cofferdam::plan
