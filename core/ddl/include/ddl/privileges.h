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

/// The entries in an order in which they can be granted: what was passed on behind what it was made from. Backwards they can be revoked.
std::vector<const catalog::Grant*> inGrantOrder(const std::map<std::string, catalog::Grant>& privileges);

/// What an object's privileges become when it changes hands: the new owner takes the old one's place, and what the new owner had been
/// granted is implied from then on, but for the right to pass it on, which stays written down.
void changeHands(const catalog::ObjectId& id, const std::optional<std::string>& from, const std::string& to, int serverVersion,
                 std::map<std::string, catalog::Grant>& privileges);

} // namespace cofferdam::ddl
