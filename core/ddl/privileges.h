#pragma once
#include "interpreter_context.h"

/// How privileges are kept: by grantee, and only where they differ from what the grantee has anyway (the owner everything, PUBLIC
/// the defaults of the kind). A function that nobody has touched holds {}, one after REVOKE ALL … FROM PUBLIC holds {PUBLIC: {}}.
namespace cofferdam::ddl {

/// What ALL means for a kind.
std::vector<std::string> allPrivileges(Kind kind, int serverVersion);
/// What everybody has on a new object of that kind (manual, "Privileges", table of defaults).
std::vector<std::string> publicPrivileges(const ObjectId& id, int serverVersion);

} // namespace cofferdam::ddl
