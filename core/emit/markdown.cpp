#include "base/quote.h"
#include "emit/sql.h"
#include "emit/text.h"
#include "reading_order.h"

#include <algorithm>
#include <fmt/format.h>

namespace cofferdam::emit {
namespace {

std::string md(const std::string& text) { return base::escapeMarkdown(text); }

/// Inline code that may hold backticks: fenced by more of them than it holds in a row.
std::string code(const std::string& text)
{
    const std::string line = base::escapeLine(text);
    std::size_t longest = 0, run = 0;
    for (char c : line) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    const std::string pad = longest ? " " : "";
    return fence + pad + line + pad + fence;
}

std::string block(const std::string& text, const char* language)
{
    std::size_t longest = 2, run = 0;
    for (char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    return fence + language + "\n" + text + (text.ends_with('\n') ? "" : "\n") + fence + "\n";
}

std::string leftOut(const Report& report)
{
    std::string out;
    const auto unproven = unprovenOf(report.differences);
    if (!unproven.empty())
        out += fmt::format("\n## {} ({})\n\n", unprovenTitle, unproven.size());
    for (const diff::Change* change : unproven)
        out += "- " + code(changeLine(*change)) + "\n";
    if (const auto heldBack = heldBackApart(report); !heldBack.empty()) {
        out += fmt::format("\n## Held back ({})\n\n", heldBack.size());
        for (const HeldBack& held : heldBack)
            out += fmt::format("- {} {}: {}\n", diff::actionId(held.action), code(held.change.object.describe()), md(held.reason.render()));
    }
    const auto ids = [&](const char* title, const std::vector<catalog::ObjectId>& list) {
        if (list.empty())
            return;
        out += fmt::format("\n## {} ({})\n\n", title, list.size());
        for (const auto& id : list)
            out += "- " + code(id.describe()) + "\n";
    };
    ids("Ignored", report.differences.ignored);
    ids("Not compared: one side cannot express it", report.differences.hidden);
    if (!report.notModelled.empty()) {
        out += fmt::format("\n## Not modelled ({})\n\n", report.notModelled.size());
        for (const auto& item : report.notModelled)
            out += "- " + code(item.place.text()) + ": " + md(item.what) + "\n";
    }
    std::string open;
    for (const RenameQuestion& question : report.renames) {
        if (question.answer.empty() || question.answer == "later")
            open += fmt::format("- Is {} now called {}?\n", code(question.candidate.from.describe()), code(question.candidate.to.ownName()));
    }
    if (!open.empty())
        out += "\n## Open questions\n\n" + open;
    for (const auto& conflict : report.conflicts)
        out += "\n> Conflict: " + md(conflict.render()) + "\n";
    for (const auto& note : report.notes)
        out += "\n> Note: " + md(note.render()) + "\n";
    return out;
}

std::string stepMarkdown(const plan::Step& step)
{
    std::string out = fmt::format("### {} {}\n\n", step.id, md(step.title.render()));
    if (!step.why.empty())
        out += md(step.why.render()) + "\n\n";
    std::string locks;
    for (const auto& lock : step.locks)
        locks += fmt::format("{}{} on {}", locks.empty() ? "" : ", ", ddl::lockName(lock.mode), code(lock.relation.sql()));
    out += fmt::format("- Lock: {}{}\n- Work: {}\n", locks.empty() ? "none" : locks, locks.empty() ? "" : fmt::format(" ({})", ddl::lockFelt(step.strongestLock())),
                       ddl::workName(step.heaviestWork()));
    for (const auto& hazard : step.hazards) {
        out += fmt::format("- **{}**: {}", hazard.id, md(hazard.message.render()));
        if (!hazard.remedy.empty())
            out += " " + md(hazard.remedy.render());
        if (hazard.accepted)
            out += " *Accepted" + (hazard.reason.empty() ? std::string() : ": " + md(hazard.reason)) + ".*";
        out += "\n";
    }
    if (step.done)
        out += "- Done when: " + code(step.done->sql) + "\n";
    out += "\n" + block(stepSql(step), "sql");
    const std::string undo = undoSql(step);
    if (step.irreversible)
        out += undo.empty() ? "\nUndo: this step cannot be undone.\n" : "\nUndo: the data this step removes cannot be brought back.\n";
    else if (!undo.empty())
        out += "\n<details><summary>Undo</summary>\n\n" + block(undo, "sql") + "\n</details>\n";
    return out + "\n";
}

std::string summary(const plan::Plan& plan)
{
    std::size_t hazards = 0, blocking = 0;
    for (const auto& step : plan.steps) {
        hazards += step.hazards.size();
        blocking += static_cast<std::size_t>(std::count_if(step.hazards.begin(), step.hazards.end(), [](const auto& h) { return h.severity == plan::Severity::Blocks; }));
    }
    const char* verdict = plan.verdict == plan::Verdict::Converged ? "the steps lead exactly to the goal"
        : plan.verdict == plan::Verdict::NotConverged              ? "**the steps do not lead to the goal**"
                                                                   : "unproven";
    return fmt::format("| | |\n| --- | --- |\n| Steps | {} |\n| Gates | {} |\n| Hazards | {} ({} that block) |\n| On paper | {} |\n\n", plan.steps.size(), plan.gates.size(),
                       hazards, blocking, verdict);
}

} // namespace

std::string diffMarkdown(const Report& report)
{
    std::string out = fmt::format("# Differences\n\nFrom {} to {}.\n\n", code(report.baseline), code(report.target));
    for (const diff::Change* change : inReadingOrder(report.differences))
        out += (change->parent == diff::Change::npos ? "- " : "  - ") + code(changeLine(*change)) + "\n";
    if (report.differences.empty())
        out += "No differences.\n";
    return out + leftOut(report);
}

std::string planMarkdown(const plan::Plan& plan, const Report& report)
{
    std::string out = fmt::format("# Migration plan\n\nFrom {} to {}.\n\n", code(report.baseline), code(report.target)) + summary(plan);
    std::optional<plan::Phase> phase;
    for (const plan::Step& step : plan.steps) {
        if (phase != step.phase) {
            phase = step.phase;
            for (const plan::Gate& gate : plan.gates) {
                if (gate.before != step.phase)
                    continue;
                out += "## Gate: deploy the application\n\n";
                for (const auto& message : gate.application)
                    out += "- [ ] " + md(message.render()) + "\n";
                out += "\n";
            }
            out += fmt::format("## {}\n\n", plan::phaseName(step.phase));
        }
        out += stepMarkdown(step);
    }
    if (plan.empty())
        out += "Nothing to do.\n";
    for (const auto& hazard : plan.hazards)
        out += "- **" + hazard.id + "**: " + md(hazard.message.render()) + "\n";
    for (const auto& difference : plan.differences)
        out += "- not reached: " + md(difference.render()) + "\n";
    for (const auto& question : plan.questions)
        out += "- question: " + md(question.message.render()) + "\n";
    return out + leftOut(report);
}

} // namespace cofferdam::emit
