#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// Whether rows of a table can become so long that a server gives it a TOAST table (manual, 73.2): only then it keeps `toast.` storage
/// parameters.
bool hasToastTable(const Context& context, const catalog::Table& table);

} // namespace cofferdam::ddl
