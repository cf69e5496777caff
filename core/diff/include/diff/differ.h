#pragma once
#include "base/result.h"
#include "diff/change.h"

namespace cofferdam::diff {

/// Compares two catalogs by name, property by property. Constraints whose name is only predicted are matched by definition first.
/// An object that one side cannot express is no difference. Empty exactly when the catalogs are equal up to options and blind spots.
Differences diff(const catalog::Catalog& baseline, const catalog::Catalog& target, const DiffOptions& options = {});

/// True when `pattern` (see DiffOptions::ignore) covers the object.
bool matchesPattern(const std::string& pattern, const ObjectId& id);

base::Result<ChangeKey> parseChangeKey(std::string_view text);

/// Finds an object by the text a person types: SQL spelling, schema optional ("orders.total", "public.\"Weird\".x").
std::optional<ObjectId> findByText(const catalog::Catalog& catalog, Kind kind, std::string_view text);

} // namespace cofferdam::diff
