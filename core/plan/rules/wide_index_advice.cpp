#include "rules.h"

namespace cofferdam::plan::rules {

void wideIndexAdvice(const Scene& scene, Findings& out)
{
    each<ddl::CreateIndex>(scene, [&](const ddl::CreateIndex& create) {
        if (create.value.unique || create.value.elements.size() <= 3 || create.value.method != "btree")
            return;
        const ObjectId id{Kind::Index, create.table.schema, create.table.name, create.name};
        out.add("wide-index-advice", Severity::Note, id,
                message("hazard.wide-index-advice", COFFERDAM_TR("%1 has more than three keys: it is large, and writes pay for each."), {nameOf(id)}),
                message("remedy.wide-index-advice", COFFERDAM_TR("See whether fewer keys serve the same queries.")));
    });
}

} // namespace cofferdam::plan::rules
