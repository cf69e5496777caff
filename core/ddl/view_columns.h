#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// The query with another name for one of its output columns.
std::string withOutputName(const std::string& query, std::size_t position, const std::string& from, const std::string& to);

/// ALTER VIEW … RENAME COLUMN: the query's own output gets the new name.
void renameViewColumn(Context& context, const ObjectId& view, const std::string& from, const std::string& to);

} // namespace cofferdam::ddl
