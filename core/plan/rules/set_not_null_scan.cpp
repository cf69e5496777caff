#include "rules.h"

namespace cofferdam::plan::rules {

void setNotNullScan(const Scene& scene, Findings& out)
{
    eachWork(scene, "verify-not-null", [&](const ObjectId& table, ddl::Work) {
        out.blocking(scene, "set-not-null-scan", table, message("hazard.set-not-null-scan", COFFERDAM_TR("Every row of %1 is looked at under ACCESS EXCLUSIVE for the NOT NULL."), {nameOf(table)}),
                     message("remedy.set-not-null-scan", COFFERDAM_TR("Add a check NOT VALID, validate it, then SET NOT NULL: from PostgreSQL 12 on it needs no scan.")));
    });
}

} // namespace cofferdam::plan::rules
