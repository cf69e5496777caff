#include "rules.h"

namespace cofferdam::plan::rules {

void multiTableLocksOneTransaction(const Scene& scene, Findings& out)
{
    std::vector<ObjectId> locked;
    for (const auto& lock : scene.step.locks) {
        if (lock.relation.kind == Kind::Table && lock.mode >= ddl::LockMode::Share)
            locked.push_back(lock.relation);
    }
    if (locked.size() < 3 || scene.step.execution != Execution::Transaction)
        return;
    out.add("multi-table-locks-one-transaction", Severity::Caution, locked.front(),
            message("hazard.multi-table-locks-one-transaction", COFFERDAM_TR("One transaction holds strong locks on %1 tables at once."), {count(static_cast<std::int64_t>(locked.size()))}),
            message("remedy.multi-table-locks-one-transaction", COFFERDAM_TR("They are taken first, without waiting, in a fixed order; expect several attempts.")));
}

} // namespace cofferdam::plan::rules
