#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// What a publication's statements lead to when they run one after another, as the server keeps it: CREATE with the options that are
/// not usual, then one ALTER … ADD for each schema and each table, by name. A table stands for all that inherit from it.
std::vector<std::string> combinedPublication(Context& context, const ObjectId& id, const std::vector<std::string>& statements);
/// A table that is dropped leaves its publications.
void leavePublication(Context& context, const ObjectId& publication, const ObjectId& table);

} // namespace cofferdam::ddl
