#pragma once
#include "emit/report.h"

namespace cofferdam::emit {

struct SqlOptions {
    int serverVersion = 15;
    int lockAttempts = 100;      ///< NOWAIT attempts before the step gives up
    int lockPauseMs = 100;       ///< pause between attempts, with jitter
    int statementTimeoutMs = 5000; ///< for metadata steps
};

/// One script for `psql -v ON_ERROR_STOP=1 -f`, from the first phase to the last. Lock units are
/// `BEGIN; DO {bounded LOCK … NOWAIT loop}; plain DDL; COMMIT`; gates are comments with `\echo`; batches are DO loops with COMMIT.
std::string sqlScript(const plan::Plan& plan, const Report& report, const SqlOptions& options = {});

/// A file per phase ("01-expand.sql") and its undo ("01-expand.undo.sql").
std::vector<File> sqlFiles(const plan::Plan& plan, const Report& report, const SqlOptions& options = {});

/// The SQL of one step as it stands in the script.
std::string stepSql(const plan::Step& step, const SqlOptions& options = {});
std::string undoSql(const plan::Step& step, const SqlOptions& options = {});

} // namespace cofferdam::emit
