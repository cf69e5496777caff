#pragma once
#include "ruby/syntax.h"

#include <string>

/// A syntax tree as one compact line per statement, for comparing in test rows.
namespace cofferdam::test {

std::string treeText(const ruby::Node& node);
std::string treeText(const std::vector<ruby::Statement>& statements);

} // namespace cofferdam::test
