#pragma once
#include "interpreter_context.h"

#include <optional>
#include <string>

namespace cofferdam::ddl {

/// Whether a condition over the system catalogs holds, as scripts ask it before they create something: `NOT EXISTS (SELECT FROM pg_type
/// WHERE typname = 'mood')`, `to_regclass('t') IS NULL`. Nothing: that cannot be told from what is known here.
std::optional<bool> holdsInCatalog(Context& context, const std::string& condition);

} // namespace cofferdam::ddl
