#include "workspace/comparison.h"

#include "diff/differ.h"
#include "diff/goal.h"
#include "fold.h"
#include "resolve/meaning.h"
#include "ruby/schema_rb.h"
#include "server_hazards.h"

#include <algorithm>
#include <functional>

namespace cofferdam::workspace {
namespace {

using diff::Change;

/// What `side` can tell of the objects of `other`.
diff::Sight sightOf(const sources::SourceResult& side, const catalog::Catalog& other)
{
    diff::Sight sight;
    sight.blind = side.blindSpots;
    sight.unknown.insert(side.unknown.begin(), side.unknown.end());
    // A snapshot of a schema.rb sees no more than the file did.
    const auto rails = ruby::railsVersion(side.railsVersion);
    if (!rails)
        return sight;
    sight.schemas = ruby::dumpedSchemas(side.catalog);
    sight.view = [version = *rails, other](const diff::ObjectId& id, const catalog::Object& object) { return ruby::asDumped(id, object, version, other); };
    return sight;
}

void takeSides(Comparison& comparison, std::shared_ptr<const sources::SourceResult> baseline, std::shared_ptr<const sources::SourceResult> target)
{
    comparison.baselineAsRead = baseline;
    if (sources::needsFolding(*baseline, *target) || sources::needsStating(*baseline, *target)) {
        auto left = std::make_shared<sources::SourceResult>(*baseline);
        auto right = std::make_shared<sources::SourceResult>(*target);
        sources::foldServerVersions(*left, *right);
        sources::stateOwnersAndPrivileges(*left, *right);
        baseline = std::move(left);
        target = std::move(right);
    }
    comparison.baseline = std::move(baseline);
    comparison.target = std::move(target);
}

diff::DiffOptions diffOptions(const Comparison& comparison)
{
    diff::DiffOptions options;
    options.owners = comparison.settings.owners;
    options.privileges = comparison.settings.privileges;
    options.ignore = comparison.settings.ignore;
    options.ignore.insert(options.ignore.end(), comparison.decisions.ignore.begin(), comparison.decisions.ignore.end());
    options.baseline = sightOf(*comparison.baseline, comparison.target->catalog);
    options.target = sightOf(*comparison.target, comparison.baseline->catalog);
    const auto before = std::make_shared<resolve::Meanings>(comparison.renamedBaseline);
    const auto after = std::make_shared<resolve::Meanings>(comparison.draftedTarget);
    options.likeness = [before, after](const diff::ObjectId& id, const catalog::Property& property, const catalog::Object& was, const catalog::Object& is) {
        return resolve::likeness(*before, *after, id, property, was, is);
    };
    options.skipRailsTables = !comparison.baseline->railsVersion.empty() || !comparison.target->railsVersion.empty();
    return options;
}

bool propertyTicked(const Comparison& comparison, const Change& change, const catalog::Property* property)
{
    if (!property)
        return true;
    diff::ChangeKey key = change.key();
    key.property = property->id;
    const auto found = comparison.decisions.ticks.find(key);
    return found == comparison.decisions.ticks.end() || found->second;
}

/// What is compared with nothing is as the target has it.
void takeInheritedNotNulls(catalog::CatalogBuilder& goal, const catalog::Catalog& target)
{
    for (const catalog::Entry& entry : goal.current().all(catalog::Kind::Constraint)) {
        if (catalog::isInheritedNotNull(entry))
            goal.remove(entry.id);
    }
    for (const catalog::Entry& entry : target.all(catalog::Kind::Constraint)) {
        if (catalog::isInheritedNotNull(entry) && goal.current().contains(entry.id.table()))
            goal.put(entry.id, entry.object);
    }
}

/// Equal queries are written in the target's own words where all of it is wanted: the baseline's may name an operator of a type that goes.
void takeWords(catalog::CatalogBuilder& goal, const catalog::Catalog& target, catalog::Kind kind)
{
    for (const catalog::Entry& entry : goal.current().all(kind)) {
        const auto* wanted = target.get<catalog::View>(entry.id);
        if (wanted && wanted->query.sql() != entry.as<catalog::View>().query.sql() && *wanted == entry.as<catalog::View>())
            goal.put(entry.id, target.share(entry.id));
    }
}

catalog::Catalog makeGoal(const Comparison& comparison)
{
    const auto& changes = comparison.differences.changes;
    catalog::CatalogBuilder goal(diff::goal(comparison.renamedBaseline, comparison.differences, [&](const Change& change, const catalog::Property* property) {
        const auto index = static_cast<std::size_t>(&change - changes.data());
        return comparison.states[index].selected() && propertyTicked(comparison, change, property);
    }));
    if (std::all_of(comparison.states.begin(), comparison.states.end(), [](const ChangeState& state) { return state.selected(); })) {
        takeWords(goal, comparison.draftedTarget, catalog::Kind::View);
        takeWords(goal, comparison.draftedTarget, catalog::Kind::MaterializedView);
    }
    takeInheritedNotNulls(goal, comparison.draftedTarget);
    return goal.snapshot();
}

constexpr std::int64_t smallTableBytes = 16 * 1024 * 1024; ///< with indexes

} // namespace

plan::PlanOptions planOptions(const Comparison& comparison)
{
    plan::PlanOptions options;
    options.policy = effectivePolicy(comparison);
    options.online = comparison.decisions.online;
    options.serverVersion = effectiveServerVersion(comparison);
    options.renames = comparison.renames;
    options.fills = comparison.fills;
    for (const Acceptance& acceptance : comparison.decisions.acceptances)
        options.accepted.push_back(acceptance.object.empty() ? acceptance.hazard : acceptance.hazard + ":" + acceptance.object);
    options.assumeEmptyWhereUnfilled = acceptedAll(comparison.decisions.acceptances);
    if (comparison.baseline->statistics) {
        for (const auto& [id, relation] : comparison.baseline->statistics->relations) {
            // An estimate of few rows that does not go with the table's size is an old one.
            const bool old = relation.rows <= options.smallTableRows && relation.totalBytes > smallTableBytes;
            if (id.kind == catalog::Kind::Table && relation.rows >= 0 && !old)
                options.facts[id] = {relation.rows, relation.totalBytes};
        }
    }
    return options;
}

namespace {

/// What the planner had to leave out (a fill is missing) is held back like everything else that waits for a person.
void markUnanswered(Comparison& comparison)
{
    for (const auto& id : comparison.plan.heldBack) {
        for (std::size_t i = 0; i < comparison.differences.changes.size(); ++i) {
            if (comparison.differences.changes[i].id == id && comparison.states[i].selected())
                comparison.states[i].standing = Standing::Unanswered;
        }
    }
}

void count(Comparison& comparison)
{
    Counts& counts = comparison.counts;
    counts.changes = comparison.differences.changes.size();
    counts.unproven = comparison.differences.unproven();
    counts.selected = static_cast<std::size_t>(
        std::count_if(comparison.states.begin(), comparison.states.end(), [](const ChangeState& s) { return s.selected(); }));
    counts.heldBack = counts.changes - counts.selected;
    counts.ignored = comparison.differences.ignored.size();
    counts.hidden = comparison.differences.hidden.size();
    counts.notModelled = comparison.baseline->notModelled.size() + comparison.target->notModelled.size();
    counts.openQuestions = comparison.plan.questions.size();
    for (const Question& question : comparison.questions)
        counts.openQuestions += !question.answer || *question.answer == RenameAnswer::Later ? 1 : 0;
    counts.hazards = comparison.plan.hazards.size();
    for (const plan::Step& step : comparison.plan.steps)
        counts.hazards += step.hazards.size();
}

} // namespace

plan::Policy effectivePolicy(const Comparison& comparison)
{
    return comparison.decisions.policy.value_or(comparison.settings.policy);
}

int effectiveServerVersion(const Comparison& comparison)
{
    return comparison.settings.serverVersion.value_or(comparison.baseline->serverVersion.value_or(15));
}

bool acceptedAll(const std::vector<Acceptance>& acceptances)
{
    return std::any_of(acceptances.begin(), acceptances.end(), [](const Acceptance& a) { return a.hazard == "all" && a.object.empty(); });
}

bool accepted(const std::vector<Acceptance>& acceptances, const std::string& hazard, const diff::ObjectId& object)
{
    return std::any_of(acceptances.begin(), acceptances.end(), [&](const Acceptance& a) {
        if (a.hazard != "all" && a.hazard != hazard)
            return false;
        return a.object.empty() || a.object == object.sql() || (object.schema == "public" && "public." + a.object == object.sql());
    });
}

std::vector<ddl::NotModelled> Comparison::notModelled() const
{
    auto out = baseline->notModelled;
    out.insert(out.end(), target->notModelled.begin(), target->notModelled.end());
    return out;
}

std::size_t Comparison::find(const diff::ChangeKey& key) const
{
    const auto found = std::find_if(differences.changes.begin(), differences.changes.end(), [&](const Change& change) { return change.key().object == key.object; });
    return found == differences.changes.end() ? Change::npos : static_cast<std::size_t>(found - differences.changes.begin());
}

namespace {

/// Everything before the plan.
base::Result<std::shared_ptr<Comparison>> choose(std::shared_ptr<const sources::SourceResult> baseline, std::shared_ptr<const sources::SourceResult> target,
                                                 const Decisions& decisions, const Settings& settings, const base::CancelToken& cancel,
                                                 const std::function<void(const char*, int)>& report)
{
    auto comparison = std::make_shared<Comparison>();
    takeSides(*comparison, std::move(baseline), std::move(target));
    comparison->decisions = decisions;
    comparison->settings = settings;
    report("draft", 0);
    applyEdits(*comparison);
    applyRenames(*comparison);
    checkFills(*comparison);
    report("compare", 1);
    if (cancel.cancelled())
        return base::failure(base::cancelledError());
    comparison->differences = diff::diff(comparison->renamedBaseline, comparison->draftedTarget, diffOptions(*comparison));
    askAboutRenames(*comparison);
    report("select", 2);
    if (cancel.cancelled())
        return base::failure(base::cancelledError());
    selectChanges(*comparison);
    comparison->goal = makeGoal(*comparison);
    return comparison;
}

} // namespace

base::Result<std::shared_ptr<const Comparison>> compareUnplanned(std::shared_ptr<const sources::SourceResult> baseline,
                                                                 std::shared_ptr<const sources::SourceResult> target, const Decisions& decisions,
                                                                 const Settings& settings, const base::CancelToken& cancel)
{
    COFFERDAM_ASSIGN(const std::shared_ptr<Comparison> comparison,
                     choose(std::move(baseline), std::move(target), decisions, settings, cancel, [](const char*, int) {}));
    count(*comparison);
    return std::shared_ptr<const Comparison>(comparison);
}

base::Result<std::shared_ptr<const Comparison>> compare(std::shared_ptr<const sources::SourceResult> baseline,
                                                        std::shared_ptr<const sources::SourceResult> target, const Decisions& decisions,
                                                        const Settings& settings, const base::CancelToken& cancel,
                                                        const base::ProgressSink& progress)
{
    const auto report = [&](const char* step, int done) {
        if (progress)
            progress(step, done, 4);
    };
    COFFERDAM_ASSIGN(const std::shared_ptr<Comparison> comparison,
                     choose(std::move(baseline), std::move(target), decisions, settings, cancel, report));
    report("plan", 3);
    COFFERDAM_ASSIGN(comparison->plan, plan::makePlan(comparison->baseline->catalog, comparison->goal, planOptions(*comparison), cancel));
    if (comparison->baseline->statistics)
        addServerHazards(comparison->plan, *comparison->baseline->statistics, decisions.acceptances);
    comparison->goal = comparison->plan.goal;
    markUnanswered(*comparison);
    count(*comparison);
    report("done", 4);
    return std::shared_ptr<const Comparison>(comparison);
}

base::Result<DifferencesOnly> compareOnly(const std::shared_ptr<const sources::SourceResult>& baseline,
                                          const std::shared_ptr<const sources::SourceResult>& target, const Settings& settings)
{
    Comparison comparison;
    takeSides(comparison, baseline, target);
    comparison.settings = settings;
    comparison.renamedBaseline = comparison.baseline->catalog;
    comparison.draftedTarget = comparison.target->catalog;
    comparison.differences = diff::diff(comparison.renamedBaseline, comparison.draftedTarget, diffOptions(comparison));
    askAboutRenames(comparison);
    return DifferencesOnly{comparison.report()};
}

} // namespace cofferdam::workspace
