#pragma once
#include "sources/source.h"

#include <string>
#include <vector>

namespace cofferdam::sources {

struct NamedText {
    std::string name; ///< of places
    std::string text;
};

/// Reads SQL scripts, one after another, as one description of a schema. `display`, `kind` and the fingerprint are the caller's.
base::Result<SourceResult> readSqlTexts(std::vector<NamedText> texts, const ReadOptions& options, const base::CancelToken& cancel,
                                        const base::ProgressSink& progress);

} // namespace cofferdam::sources
