#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// Sets the draft's error for changes that a server would refuse in the middle of a script, though they look fine on paper: what they
/// hang on stands in texts that the interpreter does not take apart. Errors: plan.extension_types_move, plan.published_filter.
void refuseWhatWouldFail(Draft& draft);

} // namespace cofferdam::plan
