#pragma once
#include "interpreter_context.h"
#include "resolve/binder.h"

namespace cofferdam::ddl {

/// ALTER VIEW … RENAME COLUMN: the query's own output gets the new name.
void renameViewColumn(Context& context, const ObjectId& view, const std::string& from, const std::string& to);
/// Binds a view's query: fills uses and output columns, and writes every `*` out as PostgreSQL does when it makes the view;
/// relations get their schemas.
void bindView(Context& context, catalog::View& view);

} // namespace cofferdam::ddl
