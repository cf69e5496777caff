#pragma once
#include "emit/report.h"

namespace cofferdam::emit {

/// Versioned JSON ("format": "cofferdam-diff", "version": 1). Documented in docs/formats.md.
std::string diffJson(const Report& report);
/// "format": "cofferdam-plan", "version": 1. Reads back with readPlanJson.
std::string planJson(const plan::Plan& plan, const Report& report);

/// What a plan file holds when it is read back for review: everything but the catalogs.
struct PlanFile {
    plan::Plan plan; ///< catalogs empty
    Report report;   ///< differences without objects
};
base::Result<PlanFile> readPlanJson(std::string_view json, const std::string& fileName);

} // namespace cofferdam::emit
