#pragma once
#include <filesystem>

namespace cofferdam::bench {

/// Reading databases live against `pg_dump -s` of the same ones and against the bare sum of its own queries: the dump in `schema`, when it
/// is there, and generated ones of `tables` tables, five times and twenty times as many. Prints, and says so when there is no server; no
/// limit hangs on it.
void benchLive(const std::filesystem::path& schema, int tables, int runs);

} // namespace cofferdam::bench
