#pragma once
#include "catalog/catalog.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ddl {

/// A row of a system catalog or of the information schema, with the columns that scripts ask for. An oid is an identity.
using SystemRow = std::map<std::string, std::string, std::less<>>;

/// Begins what stands for an oid, so that no name looks like it.
constexpr char identityMark = '\x1f';
/// What stands for the name of the database that the script runs in.
constexpr std::string_view ownDatabase = "\x1f"
                                         "database";

std::string identity(const catalog::ObjectId& id);
std::string schemaIdentity(const std::string& schema);
/// public and the server's own are there without being said.
bool hasSchema(const catalog::Catalog& catalog, const std::string& schema);

/// The rows that a catalog's objects have there; those of the server's own objects are left out. Nothing: a relation that is not known here.
std::optional<std::vector<SystemRow>> systemRows(const catalog::Catalog& catalog, std::string_view schema, std::string_view relation);

} // namespace cofferdam::ddl
