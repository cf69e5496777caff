#pragma once
#include "support/postgres.h"

#include <QString>

namespace cofferdam::test {

/// Why real ActiveRecord can't be used here, or empty.
QString whyNoRails();

/// Runs the migrations of a folder (files <version>_<name>.rb) that the database does not have yet, in order. Yields the log.
base::Result<QString> migrateUp(const Database& database, const QString& folder);
/// Takes back the last `steps` migrations.
base::Result<QString> migrateDown(const Database& database, const QString& folder, int steps);
/// What ActiveRecord's own dumper writes for the database.
base::Result<QByteArray> dumpSchemaRuby(const Database& database);
/// Loads a schema.rb. The installed ActiveRecord is 6.1: create_enum, t.enum and Schema[x.y] are supplied for later files, with
/// the later default precision of datetime.
base::Result<QString> loadSchemaRuby(const Database& database, const QString& file);

} // namespace cofferdam::test

/// Skips the running test with a reason when there is no ActiveRecord or no server.
#define COFFERDAM_NEEDS_RAILS()                                                                              \
    do {                                                                                                     \
        COFFERDAM_NEEDS_POSTGRES();                                                                          \
        if (const QString why_ = ::cofferdam::test::whyNoRails(); !why_.isEmpty())                           \
            QSKIP(qPrintable(why_));                                                                         \
    } while (false)
