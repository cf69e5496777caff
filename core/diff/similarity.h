#pragma once
#include <string_view>

namespace cofferdam::diff {

/// How alike two names are, 0 … 100: the better of edit distance and words in common ("full_name" and "name").
int nameSimilarity(std::string_view a, std::string_view b);

} // namespace cofferdam::diff
