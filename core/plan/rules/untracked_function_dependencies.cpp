#include "rules.h"

#include <cctype>

namespace cofferdam::plan::rules {
namespace {

bool mentions(const std::string& body, const std::string& name)
{
    const auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    for (std::size_t at = body.find(name); at != std::string::npos; at = body.find(name, at + 1)) {
        const bool begins = at == 0 || !isWord(body[at - 1]);
        const bool ends = at + name.size() >= body.size() || !isWord(body[at + name.size()]);
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

void untrackedFunctionDependencies(const Scene& scene, Findings& out)
{
    std::vector<ObjectId> gone;
    eachDrop(scene, Kind::Table, [&](const ObjectId& id, const ddl::Drop&) { gone.push_back(id); });
    eachDrop(scene, Kind::View, [&](const ObjectId& id, const ddl::Drop&) { gone.push_back(id); });
    for (const ObjectId& id : gone) {
        if (scene.after.contains(id))
            continue;
        scene.plan.goal.forEach(Kind::Function, [&](const catalog::Entry& entry) {
            if (mentions(entry.as<catalog::Function>().body, id.name))
                out.add("untracked-function-dependencies", Severity::Caution, entry.id,
                        message("hazard.untracked-function-dependencies", COFFERDAM_TR("The body of %1 seems to name %2, which goes; PostgreSQL does not see that until the function runs."), {nameOf(entry.id), nameOf(id)}),
                        message("remedy.untracked-function-dependencies", COFFERDAM_TR("Read the function's body.")));
        });
    }
}

} // namespace cofferdam::plan::rules
