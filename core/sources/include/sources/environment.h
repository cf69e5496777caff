#pragma once
#include <cstdint>
#include <string_view>

namespace cofferdam::sources {

/// What a database is used for. Shown as a word wherever the database's name stands.
enum class Environment : std::uint8_t { Unknown, Development, Staging, Production };

/// "production": stable, as it stands in files. Empty for Unknown.
std::string_view environmentId(Environment environment);
/// Unknown for any other word.
Environment environmentFromId(std::string_view id);
/// What a name such as "shop-prod" or "staging/animals" suggests. A proposal for a person, never a fact.
Environment guessEnvironment(std::string_view name);

} // namespace cofferdam::sources
