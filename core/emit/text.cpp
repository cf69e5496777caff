#include "base/quote.h"
#include "emit/text.h"
#include "reading_order.h"

#include <fmt/format.h>

namespace cofferdam::emit {
namespace {

std::string safe(const std::string& text) { return base::escapeLine(text); }

std::string heading(const std::string& text, std::size_t n) { return fmt::format("\n{} ({})\n", text, n); }

std::string idList(const std::string& title, const std::vector<catalog::ObjectId>& ids)
{
    if (ids.empty())
        return {};
    std::string out = heading(title, ids.size());
    for (const auto& id : ids)
        out += "  " + safe(id.describe()) + "\n";
    return out;
}

std::string questions(const Report& report)
{
    std::string out;
    std::size_t open = 0;
    for (const RenameQuestion& question : report.renames) {
        if (!question.answer.empty() && question.answer != "later")
            continue;
        ++open;
        const auto& [from, to, evidence, score] = question.candidate;
        out += "  ? " + safe(from.describe()) + " → " + safe(to.ownName()) + ": renamed?\n";
        for (const auto& reason : evidence)
            out += "      " + safe(reason.message.render()) + "\n";
        out += "      answer with --rename " + base::quoteShell(diff::ChangeKey{from, {}}.text() + "=" + base::quoteIdentifier(to.ownName())) + ", or --renames never\n";
    }
    return open ? heading("Questions", open) + out : "";
}

std::string leftOut(const Report& report)
{
    std::string out;
    const auto unproven = unprovenOf(report.differences);
    if (!unproven.empty())
        out += heading(unprovenTitle, unproven.size());
    for (const diff::Change* change : unproven)
        out += "  " + safe(changeLine(*change)) + "\n";
    if (const auto heldBack = heldBackApart(report); !heldBack.empty()) {
        out += heading("Held back", heldBack.size());
        for (const HeldBack& held : heldBack)
            out += fmt::format("  {} {}: {}\n", diff::actionId(held.action), safe(held.change.object.describe()), safe(held.reason.render()));
    }
    out += idList("Ignored", report.differences.ignored);
    out += idList("Not compared: one side cannot express it", report.differences.hidden);
    if (!report.notModelled.empty()) {
        out += heading("Not modelled", report.notModelled.size());
        for (const auto& item : report.notModelled)
            out += "  " + safe(item.place.text()) + ": " + safe(item.what) + "\n";
    }
    for (const auto& conflict : report.conflicts)
        out += "  conflict: " + safe(conflict.render()) + "\n";
    for (const auto& note : report.notes)
        out += "  note: " + safe(note.render()) + "\n";
    return out;
}

std::string offers(const Report& report)
{
    std::string out;
    for (const IgnoreOffer& offer : report.ignoreOffers) {
        out += fmt::format("  {} {}:", offer.objects, safe(offer.what.render()));
        for (const std::string& pattern : offer.patterns)
            out += " --ignore " + base::quoteShell(safe(pattern));
        out += '\n';
    }
    return out.empty() ? out : heading("Could be left out", report.ignoreOffers.size()) + out;
}

std::string stepText(const plan::Step& step)
{
    std::string out = fmt::format("  {}  {}\n", step.id, safe(step.title.render()));
    std::string locks;
    for (const auto& lock : step.locks) {
        if (lock.mode >= ddl::LockMode::ShareUpdateExclusive)
            locks += fmt::format("{}{} {} on {}", locks.empty() ? "" : ", ", static_cast<int>(lock.mode), ddl::lockName(lock.mode), safe(lock.relation.sql()));
    }
    if (!locks.empty())
        out += fmt::format("      lock {} · {} · {}\n", locks, ddl::lockFelt(step.strongestLock()), ddl::workName(step.heaviestWork()));
    for (const auto& hazard : step.hazards)
        out += fmt::format("      {} {}: {}\n", hazard.severity == plan::Severity::Blocks ? "‼" : hazard.severity == plan::Severity::Caution ? "!" : "·", hazard.id,
                           safe(hazard.message.render()));
    return out;
}

} // namespace

std::string diffText(const Report& report)
{
    std::string out = fmt::format("{} → {}\n", safe(report.baseline), safe(report.target));
    std::size_t shown = 0;
    std::string lines;
    for (const diff::Change* change : inReadingOrder(report.differences)) {
        ++shown;
        lines += (change->parent == diff::Change::npos ? "  " : "    ") + safe(changeLine(*change)) + "\n";
    }
    out += shown ? heading("Differences", shown) + lines : report.differences.empty() ? "No differences.\n" : "No differences but those of spelling below.\n";
    return out + questions(report) + leftOut(report) + offers(report);
}

std::string planText(const plan::Plan& plan, const Report& report)
{
    std::string out = fmt::format("{} → {}\n", safe(report.baseline), safe(report.target));
    if (plan.empty())
        out += "Nothing to do.\n";
    std::optional<plan::Phase> phase;
    for (const plan::Step& step : plan.steps) {
        if (phase != step.phase) {
            phase = step.phase;
            for (const plan::Gate& gate : plan.gates) {
                if (gate.before != step.phase)
                    continue;
                out += "\n── gate: deploy the application ──\n";
                for (const auto& message : gate.application)
                    out += "  " + safe(message.render()) + "\n";
            }
            out += fmt::format("\n{}\n", plan::phaseName(step.phase));
        }
        out += stepText(step);
    }
    for (const auto& hazard : plan.hazards)
        out += fmt::format("  plan hazard {}: {}\n", hazard.id, safe(hazard.message.render()));
    for (const auto& question : plan.questions)
        out += fmt::format("  ? {}\n", safe(question.message.render()));
    switch (plan.verdict) {
    case plan::Verdict::Converged: out += "\nOn paper: the steps lead exactly to the goal.\n"; break;
    case plan::Verdict::NotConverged: out += "\nOn paper: NOT CONVERGED\n"; break;
    case plan::Verdict::Unproven: out += "\nOn paper: unproven\n"; break;
    }
    for (const auto& difference : plan.differences)
        out += "  " + safe(difference.render()) + "\n";
    return out + questions(report) + leftOut(report) + offers(report);
}

} // namespace cofferdam::emit
