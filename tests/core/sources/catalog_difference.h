#pragma once
#include "catalog/catalog.h"

#include <string>
#include <vector>

namespace cofferdam::test {

/// What differs between two catalogs, one line per object or property: "table public.t: column a: type: integer | bigint".
/// Objects and properties only, nothing that stands beside them.
std::vector<std::string> catalogDifferences(const catalog::Catalog& left, const catalog::Catalog& right);
/// The first of them on lines, with how many there are in all; empty when there are none.
std::string differenceText(const catalog::Catalog& left, const catalog::Catalog& right, std::size_t limit = 12);

/// The same catalog without owners (and without privileges), as a source that does not carry them reads it.
catalog::Catalog withoutOwners(const catalog::Catalog& catalog);
catalog::Catalog withoutPrivileges(const catalog::Catalog& catalog);

} // namespace cofferdam::test
