#pragma once
#include "models/view_data.h"
#include "workspace/safe_way.h"

namespace cofferdam::gui {

/// The key by which views name a change, or one property of it, and the way back through diff::parseChangeKey.
QString keyOf(const diff::ChangeKey& key);
/// What an acceptance hangs on: hazard id and object.
QString hazardKey(const std::string& hazard, const std::string& object);
std::pair<std::string, std::string> splitHazardKey(const QString& key);

/// Everything the window shows of a comparison. Made on a worker: it is as long as the schema is large.
ComparisonSnapshot viewOf(const workspace::Comparison& comparison, const QString& readAt, const workspace::SafeWays& safeWays = {});

} // namespace cofferdam::gui
