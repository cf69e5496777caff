#pragma once
#include "catalog/blind_spots.h"
#include "catalog/catalog.h"
#include "ddl/statement.h"
#include "ruby/schema_file.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// Something worth saying about an input by which nothing is lost.
struct Note {
    base::Message message;
    base::Place place;
    friend bool operator==(const Note&, const Note&) = default;
};

/// A schema.rb or migration as the statements that it stands for.
struct LoweredRuby {
    std::vector<ddl::Statement> statements;      ///< in an order that runs; each with its place
    std::vector<ddl::NotModelled> notModelled;   ///< everything that is in no statement
    std::vector<Note> notes;
    /// Objects that exist but whose definition the file does not hold ("Could not dump …"): not absent, only unknown.
    std::vector<catalog::ObjectId> unknown;
    RailsVersion rails; ///< by whose rules the file was read
};

/// The statements that loading the file would execute, in the spelling of that Rails version's defaults.
LoweredRuby lowerSchema(const SchemaFile& schema);

/// Parses and lowers. `assumed` replaces the rules that the layout suggests when the header names no version.
base::Result<LoweredRuby> readSchema(std::string_view source, const std::string& fileName, std::optional<RailsVersion> assumed = {});

/// What a schema.rb of that version cannot say: absence there tells nothing.
catalog::BlindSpots blindSpots(RailsVersion rails);
/// The same for one file: a project whose file holds views has a gem that dumps all of them; so with functions and triggers.
catalog::BlindSpots blindSpots(const LoweredRuby& lowered);

/// The column as a schema.rb of that version would show it: char(3) as a string of 3, a timestamptz as a datetime up to 6.1, a
/// default like `1 + 1` not at all. Where this agrees with what a file says, the file tells of no difference.
/// `catalog` is the one that holds the column; domains are looked up in it.
catalog::Column asDumped(const catalog::Column& column, RailsVersion rails, const catalog::Catalog& catalog);
/// The same for an index (up to 7.0 with INCLUDE columns as keys, never with a collation) or a constraint (a composite foreign key
/// up to 7.0 by its first column); any other object as it is.
catalog::Object asDumped(const catalog::ObjectId& id, const catalog::Object& object, RailsVersion rails, const catalog::Catalog& catalog);

/// The schemas whose tables a schema.rb tells of, by what it holds: up to 8.0 only those on the search_path are dumped.
/// `catalog` is the file's own.
std::set<std::string> dumpedSchemas(const catalog::Catalog& catalog);

} // namespace cofferdam::ruby
