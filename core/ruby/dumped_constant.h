#pragma once
#include "base/expression.h"
#include "base/type_name.h"

#include <optional>
#include <string>
#include <string_view>

/// The constants of defaults, in the one spelling that ActiveRecord's dumper has for each.
namespace cofferdam::ruby {

/// The text of one constant, with a sign or a cast at most; nothing for another expression.
std::optional<std::string> constantText(std::string_view sql);

/// The constant as a dump keeps it: decimals without trailing zeros, moments in UTC and to the second, JSON without blanks.
/// Nothing for one that a dump loses.
std::optional<std::string> dumpedConstant(const std::string& value, const base::TypeName& type);

base::Expression constantExpression(const std::string& value, const base::TypeName& type);

} // namespace cofferdam::ruby
