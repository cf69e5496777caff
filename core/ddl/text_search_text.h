#pragma once
#include "catalog/object_id.h"

#include <string>
#include <vector>

namespace cofferdam::ddl {

/// What a text search configuration's statements lead to when they run one after another, as the server keeps it: CREATE, and one
/// ALTER … ADD MAPPING for each sort of token, in the parser's order. Left as they are where they build on what is not known here.
std::vector<std::string> combinedConfiguration(const catalog::ObjectId& id, const std::vector<std::string>& statements);

} // namespace cofferdam::ddl
