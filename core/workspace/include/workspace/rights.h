#pragma once
#include "catalog/catalog.h"

namespace cofferdam::workspace {

/// A schema without what says who owns it (`owners`) and who may do what (`privileges`).
catalog::Catalog withoutRights(const catalog::Catalog& catalog, bool owners, bool privileges);

} // namespace cofferdam::workspace
