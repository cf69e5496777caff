#pragma once
#include "catalog/catalog.h"
#include "ruby/schema_rb.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// A migration: its class taken apart.
struct MigrationFile {
    File file; ///< name, comments; `file.statements` is empty
    std::string className;
    RailsVersion rails;      ///< the bracket of `ActiveRecord::Migration[…]`; 4.2 without one
    bool transaction = true; ///< false after `disable_ddl_transaction!`
    std::vector<Statement> up, down, change;   ///< the bodies of the methods that are there
    bool hasUp = false, hasDown = false, hasChange = false;
    std::vector<ClassDefinition> models;       ///< classes inside the migration
    std::vector<Statement> other;              ///< further methods and calls in the class or around it
};

/// Parses one migration. Errors besides those of parse(): ruby.not_a_migration.
base::Result<MigrationFile> parseMigration(std::string_view source, const std::string& fileName);

enum class Direction : std::uint8_t { Up, Down };

struct LoweredMigration : LoweredRuby {
    bool transaction = true;
    bool irreversible = false; ///< running it in this direction raises ActiveRecord::IrreversibleMigration
};

/// The database that a migration runs on. `schema` answers what Rails asks it (the type behind a default, the index of a column, what else
/// rename_table renames); each statement is handed to `run` as soon as it is known, and the next call finds what it did.
struct RunningDatabase {
    std::function<catalog::Catalog()> schema;
    std::function<void(const ddl::Statement&)> run;
};

/// The statements that running the migration executes. `change` run down is inverted where Rails can do so.
LoweredMigration lowerMigration(const MigrationFile& migration, Direction direction, const RunningDatabase& database);
/// The same on a database that is made up: it begins as `before`, and passes over what it cannot do. Without `before`, what Rails would ask
/// falls back to its naming rules.
LoweredMigration lowerMigration(const MigrationFile& migration, Direction direction, const catalog::Catalog* before = nullptr);

} // namespace cofferdam::ruby
