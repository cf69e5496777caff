#pragma once
#include <filesystem>

namespace cofferdam::bench {

/// Reading databases live against `pg_dump -s` of the same ones: the dump in `schema`, when it is there, and generated ones of `tables`
/// tables, five times and twenty times as many. Says so when there is no server. False when reading takes more than a third of
/// pg_dump's time and `check` is set.
bool benchLive(const std::filesystem::path& schema, int tables, int runs, bool check);

} // namespace cofferdam::bench
