#pragma once
#include "base/type_name.h"

#include <string_view>

namespace cofferdam::ddl {

/// How the values of a type of varying length are stored when nothing is said; for a fixed length nothing but PLAIN can be said.
std::string_view defaultStorage(const base::TypeName& type);

} // namespace cofferdam::ddl
