#pragma once
#include "ruby/syntax.h"

#include <string>
#include <string_view>

namespace cofferdam::ruby {

/// How deeply literals, calls and blocks may nest before the parser refuses the file (ruby.nesting).
inline constexpr int maximumNesting = 200;

/// Parses a Ruby file of declarative statements. Nothing is evaluated: a statement that is not made of literals and calls
/// becomes an Unknown with its source, and parsing goes on at the next statement.
/// Errors, one for the whole file: those of lex(), ruby.truncated (an `end` or bracket is missing), ruby.unbalanced
/// (one too many), ruby.nesting.
base::Result<File> parse(std::string_view source, const std::string& fileName);

} // namespace cofferdam::ruby
