#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {
namespace {

/// Another index with the goal's keys stands already.
bool covered(const Scene& scene, const ObjectId& index)
{
    const auto* goal = scene.plan.goal.get<catalog::Index>(index);
    const auto others = scene.before.parts(Kind::Index, index.table());
    return std::any_of(others.begin(), others.end(), [&](const catalog::Entry& other) {
        return other.id != index && goal && other.as<catalog::Index>().elements == goal->elements;
    });
}

} // namespace

void replaceIndexGap(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Index, [&](const ObjectId& index, const ddl::Drop&) {
        if (!scene.plan.goal.contains(index) || scene.after.contains(index) || covered(scene, index))
            return;
        out.add("replace-index-gap", Severity::Caution, index,
                message("hazard.replace-index-gap", COFFERDAM_TR("Between dropping %1 and building it again, queries do without it."), {nameOf(index)}),
                message("remedy.replace-index-gap", COFFERDAM_TR("Build the new form under another name first.")));
    });
}

} // namespace cofferdam::plan::rules
