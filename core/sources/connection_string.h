#pragma once
#include "base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cofferdam::sources {

/// True for what libpq would take as a connection string: a URI, or "keyword=…" with a keyword that libpq knows.
bool looksLikeConnectionString(std::string_view text);

/// The keywords and values of a connection string, secrets included, in libpq's order. The error never quotes the string.
base::Result<std::vector<std::pair<std::string, std::string>>> connectionOptions(const std::string& connection);

/// The same string in the same form (URI or key=value) without anything secret. "…" when it cannot be understood.
std::string withoutSecrets(const std::string& connection);
bool hasSecrets(const std::string& connection);
/// "database@host", the service name, or just the database.
std::string connectionTitle(const std::string& connection);

} // namespace cofferdam::sources
