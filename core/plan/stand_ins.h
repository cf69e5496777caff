#pragma once
#include "catalog/catalog.h"

namespace cofferdam::plan {

/// Whether the index or key `heir` of `after` does all that `old` of `before` did for its table: where both trade places, the old one goes
/// when the new one stands, so that rows stay unique and queries fast all the while.
bool standsIn(const catalog::Catalog& after, const catalog::ObjectId& heir, const catalog::Catalog& before, const catalog::ObjectId& old);

} // namespace cofferdam::plan
