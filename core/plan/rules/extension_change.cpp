#include "rules.h"

namespace cofferdam::plan::rules {

void extensionChange(const Scene& scene, Findings& out)
{
    eachDrop(scene, Kind::Extension, [&](const ObjectId& id, const ddl::Drop&) {
        out.add("extension-change", Severity::Blocks, id,
                message("hazard.extension-drop", COFFERDAM_TR("Extension %1 goes with all its types and functions."), {nameOf(id)}),
                message("remedy.extension-drop", COFFERDAM_TR("Make sure that no code calls them.")), true);
    });
    each<ddl::CreateExtension>(scene, [&](const ddl::CreateExtension& create) {
        const ObjectId id{Kind::Extension, {}, create.name, {}};
        out.add("extension-change", Severity::Note, id,
                message("hazard.extension-create", COFFERDAM_TR("Extension %1 has to be installed on the server, and creating it may need a privileged role."), {nameOf(id)}),
                message("remedy.extension-create", COFFERDAM_TR("Look at pg_available_extensions first.")));
    });
    each<ddl::AlterExtension>(scene, [&](const ddl::AlterExtension& alter) {
        const ObjectId id{Kind::Extension, {}, alter.name, {}};
        out.add("extension-change", Severity::Caution, id,
                message("hazard.extension-alter", COFFERDAM_TR("Extension %1 changes under running code."), {nameOf(id)}),
                message("remedy.extension-alter", COFFERDAM_TR("Read its release notes.")));
    });
}

} // namespace cofferdam::plan::rules
