#pragma once
#include "catalog/catalog.h"
#include "ddl/statement.h"

#include <optional>
#include <string_view>
#include <vector>

namespace cofferdam::sources {

/// What a statement that could not be understood would have made, as far as its first words tell: it exists, whatever it looks like.
/// Names without a schema are in public.
std::optional<catalog::ObjectId> createdBy(std::string_view sql);

/// Adds what the statements create and the interpreter could not apply (their places are in `notModelled`): it is there all the same.
void noteUnapplied(const std::vector<ddl::Statement>& statements, const std::vector<ddl::NotModelled>& notModelled, const catalog::Catalog& catalog,
                   std::vector<catalog::ObjectId>& unknown);

} // namespace cofferdam::sources
