#pragma once
#include "emit/report.h"

namespace cofferdam::emit {

struct RailsOptions {
    std::string version = "7.1";   ///< "6.1" … "8.1": the Migration[…] superclass
    std::int64_t firstVersion = 0; ///< timestamp (YYYYMMDDHHMMSS) of the first file; the following count up from it. Given by the caller: core knows no clock.
    int serverVersion = 15;
    int lockAttempts = 100;
    int lockPauseMs = 100;
};

/// One migration file per step ("db/migrate/20261120101500_add_index_….rb"), as a senior Rails developer would have written it.
/// Errors: emit.rails_version.
base::Result<std::vector<File>> railsFiles(const plan::Plan& plan, const Report& report, const RailsOptions& options);
/// What the plan leaves out and what was not compared, as Ruby comments; the first file carries it. Empty when there is nothing to say.
std::string railsComment(const Report& report);
/// The migration of one step, for previews.
std::string railsStep(const plan::Step& step, const RailsOptions& options);

} // namespace cofferdam::emit
