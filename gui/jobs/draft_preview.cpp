#include "jobs/draft_preview.h"

#include "ddl/lower.h"
#include "ddl/printer.h"
#include "jobs/comparison_view.h"
#include "jobs/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cofferdam::gui {

namespace {

struct Draft {
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

std::string textOfStep(const plan::Step& step)
{
    std::string text = step.title.render();
    for (const ddl::Statement& statement : step.statements)
        text += '\n' + ddl::print(statement);
    return text;
}

std::vector<const base::Message*> editConflicts(const workspace::Comparison& comparison)
{
    std::vector<const base::Message*> found;
    for (const base::Message& conflict : comparison.conflicts) {
        if (conflict.id == "workspace.edit_conflict")
            found.push_back(&conflict);
    }
    return found;
}

/// Reasons of changes that the draft made and the plan leaves out.
QString heldBackNote(const ComparisonView& before, const ComparisonView& after)
{
    std::set<QString> known;
    for (const ChangeRow& row : before.changes)
        known.insert(row.key);
    for (const ChangeRow& row : after.changes) {
        if (!known.contains(row.key) && !row.heldBack.isEmpty())
            return Draft::tr("Held back: %1").arg(row.heldBack);
    }
    return {};
}

} // namespace

DraftPreview previewOf(const workspace::Comparison& before, const base::Result<std::shared_ptr<const workspace::Comparison>>& after)
{
    DraftPreview preview;
    if (!after) {
        preview.error = textOf(after.error());
        return preview;
    }
    const auto conflicts = editConflicts(**after);
    if (conflicts.size() > editConflicts(before).size()) {
        const base::Message& conflict = *conflicts.back();
        preview.error = conflict.arguments.size() > 1 ? qstring(conflict.arguments[1].text) : textOf(conflict);
        return preview;
    }
    std::set<std::string> known;
    for (const plan::Step& step : before.plan.steps)
        known.insert(textOfStep(step));
    const ComparisonSnapshot whole = viewOf(**after, {});
    auto view = std::make_shared<ComparisonView>();
    view->phases = whole->phases;
    view->hazards = whole->hazards;
    for (PhaseRow& phase : view->phases) {
        std::erase_if(phase.steps, [&](const StepRow& step) { return known.contains(textOfStep((*after)->plan.steps[static_cast<std::size_t>(step.number - 1)])); });
        phase.gates.clear();
    }
    const bool any = std::any_of(view->phases.begin(), view->phases.end(), [](const PhaseRow& phase) { return !phase.steps.empty(); });
    preview.note = heldBackNote(*viewOf(before, {}), *whole);
    if (!any && preview.note.isEmpty())
        preview.note = Draft::tr("This adds no step to the plan.");
    preview.view = std::move(view);
    return preview;
}

void answerDraftedRenames(workspace::Decisions& decisions, const std::vector<std::string>& statements, const catalog::Catalog& baseline)
{
    for (const std::string& sql : statements) {
        const auto lowered = ddl::parseStatements(sql, "draft");
        if (!lowered)
            continue;
        for (const ddl::Statement& statement : lowered->statements) {
            const auto* rename = statement.as<ddl::Rename>();
            if (!rename)
                continue;
            catalog::ObjectId from = rename->target;
            if (from.schema.empty())
                from.schema = "public";
            const bool known = from.kind == catalog::Kind::Column ? baseline.column(from) != nullptr : baseline.contains(from);
            if (known)
                decisions.renames[workspace::renameId(from, rename->newName)] = workspace::RenameAnswer::Renamed;
        }
    }
}

} // namespace cofferdam::gui
