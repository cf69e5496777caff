#pragma once
#include "emit/report.h"

namespace cofferdam::emit {

/// Differences for a terminal: glyph, kind, name, properties; then held back, ignored, hidden, not modelled, questions.
std::string diffText(const Report& report);
/// The plan for a terminal: phases, gates, steps with lock, cost and hazards; then what was left out.
std::string planText(const plan::Plan& plan, const Report& report);

std::string diffMarkdown(const Report& report);
/// The review document: summary, phases with gates and steps (SQL, lock, undo, check), hazards, held back, checklist.
std::string planMarkdown(const plan::Plan& plan, const Report& report);

/// The review document as one self-contained HTML page: no scripts, no outside references, light and dark.
std::string planHtml(const plan::Plan& plan, const Report& report);

} // namespace cofferdam::emit
