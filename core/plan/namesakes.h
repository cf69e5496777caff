#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// A function that goes while another of its name is called: whatever is made with such a call waits for it to be gone, as PostgreSQL
/// takes no call that could mean either (manual, 10.3). For after the fates are known.
void awaitNamesakes(Draft& draft);

} // namespace cofferdam::plan
