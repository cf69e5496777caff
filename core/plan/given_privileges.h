#pragma once
#include "draft.h"

namespace cofferdam::plan {

/// Where default privileges are in force, what a plan creates is given privileges by whoever runs it. Takes away what the goal does
/// not have and gives what it has, whoever that is.
void settleGivenPrivileges(Draft& draft);

} // namespace cofferdam::plan
