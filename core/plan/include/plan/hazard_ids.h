#pragma once
#include <string_view>

namespace cofferdam::plan {

/// True for the stable id of a hazard that a plan may carry ("add-index-blocking").
bool isHazard(std::string_view id);

} // namespace cofferdam::plan
