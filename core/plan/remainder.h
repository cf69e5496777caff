#pragma once
#include "plan/plan.h"

namespace cofferdam::plan {

/// What holds rows or numbers, or says what they are.
bool holdsData(catalog::Kind kind);
/// Whether what a plan left undone is no more than texts, settings and other things around data: a plan of its own can do it.
bool mayBeAppended(const catalog::Catalog& reached, const catalog::Catalog& goal);
/// The options for that plan: what was confirmed about the baseline's names and rows is done.
PlanOptions optionsOfRemainder(const PlanOptions& options);
/// Puts the steps of `rest`, a plan from the state that `plan` reaches, behind its own.
void append(Plan& plan, Plan rest);

} // namespace cofferdam::plan
