#include "rule.h"

#include <algorithm>

namespace cofferdam::plan::rules {

bool Scene::existing(const ObjectId& relation) const
{
    return std::any_of(step.locks.begin(), step.locks.end(), [&](const auto& lock) { return lock.relation == relation; });
}

bool Scene::small(const ObjectId& table) const
{
    const auto found = options.facts.find(table);
    return found != options.facts.end() && found->second.rows && *found->second.rows <= options.smallTableRows;
}

bool Scene::locks(const ObjectId& relation, ddl::LockMode atLeast) const
{
    return std::any_of(step.locks.begin(), step.locks.end(),
                       [&](const auto& lock) { return lock.relation == relation && lock.mode >= atLeast; });
}

void Findings::add(std::string_view id, Severity severity, const ObjectId& object, Message danger, Message remedy, bool destructive)
{
    Hazard hazard;
    hazard.id = id;
    hazard.severity = severity;
    hazard.object = object;
    hazard.message = std::move(danger);
    hazard.remedy = std::move(remedy);
    hazard.destructive = destructive;
    const std::string exact = hazard.id + ":" + object.sql();
    hazard.accepted = std::any_of(m_options.accepted.begin(), m_options.accepted.end(),
                                  [&](const std::string& accepted) { return accepted == "all" || accepted == hazard.id || accepted == exact; });
    const bool known = std::any_of(m_out.begin(), m_out.end(), [&](const Hazard& other) { return other.id == hazard.id && other.object == object; });
    if (!known)
        m_out.push_back(std::move(hazard));
}

void Findings::blocking(const Scene& scene, std::string_view id, const ObjectId& table, Message danger, Message remedy)
{
    // Work under a lock that lets readers and writers through blocks nobody.
    if (!scene.locks(table, ddl::LockMode::Share))
        return;
    Severity severity = scene.options.policyOf(table) == Policy::Direct ? Severity::Caution : Severity::Blocks;
    if (scene.small(table))
        severity = Severity::Note;
    add(id, severity, table, std::move(danger), std::move(remedy));
}

void findHazards(Plan& plan, const PlanOptions& options)
{
    std::size_t before = 0;
    for (Step& step : plan.steps) {
        std::vector<Hazard> found;
        Findings findings(options, found);
        const Scene scene{plan, step, plan.states[before], plan.states[step.catalogAfter], options};
        for (const Rule& rule : allRules())
            rule.check(scene, findings);
        std::stable_sort(found.begin(), found.end(), [](const Hazard& a, const Hazard& b) { return a.severity > b.severity; });
        step.hazards.insert(step.hazards.end(), found.begin(), found.end());
        before = step.catalogAfter;
    }
}

} // namespace cofferdam::plan::rules
