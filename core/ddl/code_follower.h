#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// Runs a DO block on paper, as files that can be run twice hold it: `IF NOT EXISTS (SELECT … FROM pg_type …) THEN CREATE TYPE …` and
/// `CREATE TYPE …; EXCEPTION WHEN duplicate_object THEN NULL`. Only when reading.
/// Error: a statement or a condition whose outcome cannot be told; then nothing of the block was done.
Done followCode(Context& context, const std::string& block);

} // namespace cofferdam::ddl
