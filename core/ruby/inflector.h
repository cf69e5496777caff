#pragma once
#include <string>
#include <string_view>

/// English plurals and singulars as Rails forms them with its default rules, its mistakes included: schema files leave a
/// foreign key's column out when it equals that result ("caches" gives "cach").
namespace cofferdam::ruby {

std::string singularized(std::string_view word);
std::string pluralized(std::string_view word);

} // namespace cofferdam::ruby
