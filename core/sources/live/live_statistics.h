#pragma once
#include "live/assembly.h"

namespace cofferdam::sources::live {

/// Adds the queries for sizes, use and settings; their rows go to `statistics`, which must outlive the run. The names of relations
/// come from an assembly that has read them.
void addStatistics(Assembly& assembly, Queries& queries, Statistics& statistics);

} // namespace cofferdam::sources::live
