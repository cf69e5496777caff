#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// ALTER VIEW … RENAME COLUMN: the query's own output gets the new name.
void renameViewColumn(Context& context, const ObjectId& view, const std::string& from, const std::string& to);

} // namespace cofferdam::ddl
