#pragma once
#include "base/expression.h"

#include <string>

/// Texts that are parts of statements, read by reading the statement.
namespace cofferdam::ddl {

/// A rule from "AS ON" on. What cannot be read stays as it is written.
base::Expression ruleDefinition(const std::string& text);
/// `RETURN …` or `BEGIN ATOMIC … END`.
base::Expression routineBody(const std::string& text);

} // namespace cofferdam::ddl
