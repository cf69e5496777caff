#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// Decides for every object that changes, and for everything that stands in the way of a change, whether it is altered in place
/// or dropped and created again; what must happen in one transaction is joined. (Recipe R20.)
void decideFates(Draft& draft);

} // namespace cofferdam::plan
