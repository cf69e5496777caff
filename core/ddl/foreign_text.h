#pragma once
#include <string>
#include <vector>

namespace cofferdam::ddl {

/// What the statements of a foreign-data wrapper, a server or a user mapping lead to when they run one after another, as the server
/// keeps it: one CREATE with the options that are left. As they are where one of them builds on what is not known here.
std::vector<std::string> combinedForeign(const std::vector<std::string>& statements);

} // namespace cofferdam::ddl
