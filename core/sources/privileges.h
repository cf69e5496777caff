#pragma once
#include "catalog/catalog.h"

namespace cofferdam::sources {

/// Kinds (and columns) that can have privileges.
bool carriesPrivileges(catalog::Kind kind);

/// For a source that says who may do what: an object that it grants nothing on has no privileges, rather than unknown ones.
catalog::Catalog withSettledPrivileges(const catalog::Catalog& catalog);

} // namespace cofferdam::sources
