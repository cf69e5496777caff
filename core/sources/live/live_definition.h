#pragma once
#include "live/assembly.h"

#include <string>
#include <string_view>
#include <vector>

/// Kinds that are kept as canonical text: read as the statements that pg_dump would write, and interpreted. Every query gives
/// the object's oid, its owner's (0: none) and one or more statements.
namespace cofferdam::sources::live {

struct DefinitionQuery {
    Class catalog;
    std::string_view name;
    std::string sql;
};

constexpr std::string_view userSchema = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";

/// Made by a user: not by initdb, an extension, or along with another object (the functions of a range type).
std::string owned(std::string_view alias, Class catalog);

/// What extends the server with code: languages, access methods, base types, operator families and classes, transforms.
std::vector<DefinitionQuery> codeDefinitions(int major);

} // namespace cofferdam::sources::live
