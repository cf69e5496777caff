#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// What one ALTER TABLE would do to its own table, asked of the interpreter on a small catalog that holds the table, its
/// constraints and indexes, and the types and functions that it uses. Nothing when the interpreter refuses it.
std::optional<ddl::Effects> probe(const Draft& draft, const Catalog& catalog, const ObjectId& table, const Statement& statement,
                                  const std::vector<ObjectId>& alsoUses = {});

/// The heaviest work of such a statement; Rewrite when it cannot be told.
ddl::Work probedWork(const Draft& draft, const Catalog& catalog, const ObjectId& table, const Statement& statement,
                     const std::vector<ObjectId>& alsoUses = {});

} // namespace cofferdam::plan
