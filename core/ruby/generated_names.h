#pragma once
#include "ruby/schema_file.h"

#include <string>
#include <string_view>
#include <vector>

/// Names that Rails computes for what a schema.rb leaves unnamed. Tables and expressions enter exactly as the call wrote them.
namespace cofferdam::ruby {

std::string foreignKeyName(std::string_view fromTable, const std::vector<std::string>& columns);
std::string checkName(std::string_view table, std::string_view expression);
std::string exclusionName(std::string_view table, std::string_view expression);
std::string uniqueName(std::string_view table, const std::vector<std::string>& columns);
/// For an index over an expression list, `columns` is its expressionWords().
std::string indexName(std::string_view table, const std::vector<std::string>& columns, RailsVersion rails);

/// The name PostgreSQL gives the sequence of a serial column: both parts shortened evenly to fit 63 bytes.
std::string serialSequenceName(std::string table, std::string column);

/// The words of an expression with underscores between them: `lower(email)` gives `lower_email`.
std::string expressionWords(std::string_view text);

} // namespace cofferdam::ruby
