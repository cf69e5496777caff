#pragma once
#include <span>

/// Statements as people and pg_dump write them, for the properties that must hold of every statement.
namespace cofferdam::test {

struct StatementRow {
    const char* name; ///< kebab case
    const char* sql;
};

std::span<const StatementRow> tableRows();
std::span<const StatementRow> alterTableRows();
std::span<const StatementRow> typeRows();
std::span<const StatementRow> routineRows();
std::span<const StatementRow> objectRows();
std::span<const StatementRow> definitionRows();
/// What only newer grammars know.
std::span<const StatementRow> modernRows();

} // namespace cofferdam::test
