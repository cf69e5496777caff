#pragma once
#include "support/postgres.h"

namespace cofferdam::test {

/// Loads a dump as psql would, going on after errors: some real dumps define what this machine has not. Statements about extensions
/// that cannot be installed here are left out. Yields the errors that psql reported.
QStringList loadDump(const Database& database, const QByteArray& dump);

} // namespace cofferdam::test
