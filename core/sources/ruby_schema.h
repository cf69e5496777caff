#pragma once
#include "sql_text.h"

namespace cofferdam::sources {

/// Reads a Rails schema.rb: lowered as its ActiveRecord version would create it, then interpreted.
base::Result<SourceResult> readRubySchema(const NamedText& text, const ReadOptions& options, const base::CancelToken& cancel);

} // namespace cofferdam::sources
