#pragma once
#include "emit/report.h"

/// What was emitted is read again: by the readers, not by the emitters, and interpreted from the baseline.
namespace cofferdam::proof {

struct Recheck {
    plan::Verdict verdict = plan::Verdict::Unproven;
    std::vector<base::Message> findings; ///< what differs from the goal, or could not be interpreted, object by object
};

/// Reads the emitted SQL script again and interprets it from the plan's baseline.
Recheck recheckSql(const plan::Plan& plan, const std::string& script, int serverVersion);
/// The same for emitted migrations, with that ActiveRecord version's meaning, in file order.
Recheck recheckRails(const plan::Plan& plan, const std::vector<emit::File>& files, const std::string& railsVersion, int serverVersion);

/// What still differs between a catalog and a plan's goal, in sentences.
std::vector<base::Message> differencesTo(const catalog::Catalog& reached, const catalog::Catalog& goal);

} // namespace cofferdam::proof
