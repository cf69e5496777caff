#include "fold.h"
#include "sources/snapshot.h"
#include "workspace/scope.h"

namespace cofferdam::workspace {
namespace {

using base::message;

std::string answerId(const std::optional<RenameAnswer>& answer)
{
    if (!answer)
        return {};
    switch (*answer) {
    case RenameAnswer::Renamed: return "renamed";
    case RenameAnswer::DroppedAndNew: return "dropped";
    case RenameAnswer::Later: return "later";
    }
    return {};
}

base::Message reasonFor(const Comparison& comparison, std::size_t index)
{
    const ChangeState& state = comparison.states[index];
    const diff::Change& change = comparison.differences.changes[index];
    switch (state.standing) {
    case Standing::Unticked:
        return change.unproven ? message("held.taken_as_equal", COFFERDAM_TR("taken as equal by hand")) : message("held.unticked", COFFERDAM_TR("left out by hand"));
    case Standing::Destructive:
        return message("held.destructive", COFFERDAM_TR("destructive: accept %1 to include it"), {base::identifier(change.hazard)});
    case Standing::Unproven:
        return message("held.unproven", COFFERDAM_TR("differs in spelling, equal in meaning unproven: accept %1 to include it"), {base::identifier(std::string(diff::unprovenSpelling))});
    case Standing::Question: return message("held.question", COFFERDAM_TR("may be a rename: waiting for an answer"));
    case Standing::Requires:
        if (state.keptUser)
            return message("held.kept_user", COFFERDAM_TR("still used by %1, which this comparison leaves alone"), {base::identifier(state.keptUser->describe())});
        if (!state.because.empty())
            return message("held.requires", COFFERDAM_TR("needs %1, which is held back"),
                           {base::identifier(comparison.differences.changes[state.because.front()].id.describe())});
        return message("held.requires_unknown", COFFERDAM_TR("needs something that is held back"));
    case Standing::Unanswered: return message("held.fill", COFFERDAM_TR("existing rows need a value: waiting for a fill expression"));
    case Standing::Selected: break;
    }
    return {};
}

} // namespace

std::vector<emit::HeldBack> Comparison::heldBack() const
{
    std::vector<emit::HeldBack> out;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (!states[i].selected()) {
            const diff::Change& change = differences.changes[i];
            const bool unproven = states[i].standing == Standing::Unproven;
            out.push_back({change.key(), change.action, reasonFor(*this, i),
                           unproven ? std::string(diff::unprovenSpelling) : states[i].standing == Standing::Destructive ? change.hazard : ""});
        }
    }
    return out;
}

emit::Report Comparison::report() const
{
    emit::Report out;
    out.baseline = baseline->display;
    out.target = target->display;
    out.differences = differences;
    out.notModelled = notModelled();
    out.conflicts = conflicts;
    out.notes = baseline->notes;
    out.notes.insert(out.notes.end(), target->notes.begin(), target->notes.end());
    out.notes.insert(out.notes.end(), notes.begin(), notes.end());
    out.baselineFingerprint = sources::fingerprintOf(baselineAsRead ? *baselineAsRead : *baseline);
    out.heldBack = heldBack();
    out.ignoreOffers = ignoreOffers(*this);
    for (const Question& question : questions)
        out.renames.push_back({question.candidate, answerId(question.answer)});
    return out;
}

} // namespace cofferdam::workspace
