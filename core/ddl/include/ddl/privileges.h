#pragma once
#include "catalog/object.h"

#include <string>
#include <vector>

/// How privileges are kept: by grantee, and only where they differ from what the grantee has anyway (the owner everything, PUBLIC
/// the defaults of the kind). A function that nobody has touched holds {}, one after REVOKE ALL … FROM PUBLIC holds {PUBLIC: {}}.
namespace cofferdam::ddl {

/// What ALL means for a kind.
std::vector<std::string> allPrivileges(catalog::Kind kind, int serverVersion);
/// What everybody has on a new object of that kind (manual, "Privileges", table of defaults).
std::vector<std::string> publicPrivileges(const catalog::ObjectId& id, int serverVersion);
/// What a grantee has without any GRANT.
catalog::Grant usualPrivileges(const catalog::ObjectId& id, const std::optional<std::string>& owner, const std::string& grantee, int serverVersion);

} // namespace cofferdam::ddl
