#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// Takes away operator classes that are the default of the column's type for that access method, where that is certain.
void dropDefaultOperatorClasses(const Context& context, const ObjectId& relation, const std::string& method,
                                std::vector<catalog::IndexElement>& elements);
/// A partitioned index becomes valid when every partition has its part.
void markValidWhenComplete(Context& context, const ObjectId& parent);

} // namespace cofferdam::ddl
