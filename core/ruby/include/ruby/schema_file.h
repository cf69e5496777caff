#pragma once
#include "ruby/parser.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// A version of Rails (of ActiveRecord), as in `Schema[7.1]` and `Migration[6.1]`.
struct RailsVersion {
    int major = 0;
    int minor = 0;

    std::string text() const;
    friend auto operator<=>(const RailsVersion&, const RailsVersion&) = default;
};

/// Reads "7.1"; nothing for anything else.
std::optional<RailsVersion> railsVersion(std::string_view text);
/// The version in brackets of a constant, as `ActiveRecord::Migration[6.1]`: a float or a string.
std::optional<RailsVersion> bracketVersion(const Node& node);

/// A schema.rb: its header taken apart, its body as statements.
struct SchemaFile {
    File file;                             ///< name, comments, data; `file.statements` is empty
    std::vector<Statement> body;           ///< inside the `define` block
    std::vector<Statement> outside;        ///< before and after it, the loading of migration versions left out
    std::optional<RailsVersion> bracket;   ///< as written; Rails 7.0 and later write it
    RailsVersion rails;                    ///< whose rules give the file its meaning: the bracket, or what its layout tells (4.2 – 6.1)
    std::string version;                   ///< the migration version, digits only; empty when it is not written
    std::vector<std::string> versions;     ///< the list behind `__END__`, Rails 8.2
};

/// Parses a schema.rb written for PostgreSQL. Errors besides those of parse(): ruby.not_a_schema, ruby.duplicate_header,
/// ruby.dialect (a file of another database system).
base::Result<SchemaFile> parseSchema(std::string_view source, const std::string& fileName);

} // namespace cofferdam::ruby
