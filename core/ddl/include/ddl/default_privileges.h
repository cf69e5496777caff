#pragma once
#include "catalog/catalog.h"

#include <functional>

#include <string>
#include <vector>

/// ALTER DEFAULT PRIVILEGES is kept as the statements that lead from what a new object has anyway to what it shall have: one for each
/// grantee, privileges sorted. The catalog holds one object for each role, schema and kind of objects.
namespace cofferdam::ddl {

/// The statements of one such object that mean the same as these, which were run one after another; empty when nothing is left.
std::vector<std::string> combinedDefaultPrivileges(const catalog::ObjectId& id, const std::vector<std::string>& statements);
/// The statements that lead from one to the other.
std::vector<std::string> changedDefaultPrivileges(const catalog::ObjectId& id, const std::vector<std::string>& from, const std::vector<std::string>& to);

/// What the default privileges of a catalog give to a new object, by grantee: everything that the grantee then has, and only for
/// grantees that they name. `ofRole` is asked with the role that one of them is for, as the catalog files it (empty: whoever ran the
/// statement); those of several roles are laid together.
std::map<std::string, catalog::Grant> defaultGrants(const catalog::Catalog& catalog, const catalog::ObjectId& created,
                                                    const std::function<bool(const std::string&)>& ofRole);

} // namespace cofferdam::ddl
