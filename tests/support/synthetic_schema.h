#pragma once
#include <string>

namespace cofferdam::test {

/// A made-up schema as pg_dump writes it, for measuring: tables with identical proportions of columns, checks, sequences, keys,
/// indexes and foreign keys. Deterministic.
struct SyntheticOptions {
    int tables = 1000;
    /// The target differs from the baseline in about a fifth of its tables, each in one of nine ways.
    bool target = false;
};

std::string syntheticSchema(const SyntheticOptions& options);

} // namespace cofferdam::test
