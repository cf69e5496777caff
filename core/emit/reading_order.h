#pragma once
#include "emit/report.h"

#include <vector>

namespace cofferdam::emit {

/// Changes as people read them: what concerns one table stands together, and what comes or goes with a whole follows it.
std::vector<const diff::Change*> inReadingOrder(const diff::Differences& differences);
/// Those of them that are shown apart, because nobody can tell without a server that they say anything.
std::vector<const diff::Change*> unprovenOf(const diff::Differences& differences);

/// What is held back besides.
std::vector<HeldBack> heldBackApart(const Report& report);

constexpr const char* unprovenTitle = "Differs in spelling, equal in meaning unproven";

} // namespace cofferdam::emit
