#pragma once
#include "catalog/catalog.h"

#include <vector>

namespace cofferdam::ddl {

/// What an object names, without asking whether it exists: relations as tables, types as enums, functions without their
/// arguments where those are not written (see useKey). Own table and own columns of a part are left out.
std::vector<catalog::ObjectId> writtenUses(const catalog::Catalog& catalog, const catalog::ObjectId& id,
                                           const catalog::Object& object);
/// The common spelling of ids that one name can mean: any relation -> Table, any type -> Enum, any overload -> part "".
catalog::ObjectId useKey(catalog::ObjectId id);
bool isTypeKind(catalog::Kind kind);
bool isRelationKind(catalog::Kind kind);

} // namespace cofferdam::ddl
