#include "base/quote.h"
#include "emit/sql.h"
#include "emit/text.h"
#include "reading_order.h"

#include <fmt/format.h>

namespace cofferdam::emit {
namespace {

std::string h(const std::string& text) { return base::escapeHtml(text); }

constexpr const char* style = R"(:root{color-scheme:light dark;--ink:#1d1f23;--paper:#fff;--line:#d4d7dd;--soft:#f3f4f7;--add:#0059b3;--warn:#c24100}
@media(prefers-color-scheme:dark){:root{--ink:#e8e9ec;--paper:#1e1f22;--line:#3c3f45;--soft:#292b30;--add:#4da3ff;--warn:#ff8a4c}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{border-bottom:2px solid var(--line);padding-bottom:.2rem}section{border:1px solid var(--line);border-radius:.5rem;padding:.3rem 1rem 1rem;margin:1rem 0}
pre{background:var(--soft);padding:.8rem;overflow-x:auto;border-radius:.4rem;direction:ltr;text-align:left}code{direction:ltr;unicode-bidi:isolate}
.gate{border:2px dashed var(--add)}.hazard{color:var(--warn)}.meta{opacity:.8})";

std::string stepHtml(const plan::Step& step)
{
    std::string out = fmt::format("<section id=\"{0}\"><h3>{0} {1}</h3>", h(step.id), h(step.title.render()));
    if (!step.why.empty())
        out += "<p>" + h(step.why.render()) + "</p>";
    std::string locks;
    for (const auto& lock : step.locks)
        locks += fmt::format("{}{} on <code>{}</code>", locks.empty() ? "" : ", ", ddl::lockName(lock.mode), h(lock.relation.sql()));
    out += fmt::format("<p class=\"meta\">Lock: {} · {} · work: {}</p>", locks.empty() ? "none" : locks, ddl::lockFelt(step.strongestLock()),
                       ddl::workName(step.heaviestWork()));
    for (const auto& hazard : step.hazards)
        out += fmt::format("<p class=\"hazard\"><strong>{}</strong>: {} {}{}</p>", h(hazard.id), h(hazard.message.render()), h(hazard.remedy.render()),
                           hazard.accepted ? " (accepted" + (hazard.reason.empty() ? std::string() : ": " + h(hazard.reason)) + ")" : "");
    out += "<pre>" + h(stepSql(step)) + "</pre>";
    if (const std::string undo = undoSql(step); !undo.empty())
        out += "<details><summary>Undo</summary><pre>" + h(undo) + "</pre></details>";
    return out + "</section>\n";
}

std::string listHtml(const std::string& title, const std::vector<std::string>& items)
{
    if (items.empty())
        return {};
    std::string out = fmt::format("<h2>{} ({})</h2><ul>", h(title), items.size());
    for (const auto& item : items)
        out += "<li>" + h(item) + "</li>";
    return out + "</ul>\n";
}

} // namespace

std::string planHtml(const plan::Plan& plan, const Report& report)
{
    std::string out = fmt::format("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                                  "<title>Migration plan</title><style>{}</style></head><body>\n<h1>Migration plan</h1><p>From <code>{}</code> to <code>{}</code>.</p>\n",
                                  style, h(report.baseline), h(report.target));
    std::optional<plan::Phase> phase;
    for (const plan::Step& step : plan.steps) {
        if (phase != step.phase) {
            phase = step.phase;
            for (const plan::Gate& gate : plan.gates) {
                if (gate.before != step.phase)
                    continue;
                out += "<section class=\"gate\"><h3>Gate: deploy the application</h3><ul>";
                for (const auto& message : gate.application)
                    out += "<li>" + h(message.render()) + "</li>";
                out += "</ul></section>\n";
            }
            out += fmt::format("<h2>{}</h2>\n", h(std::string(plan::phaseName(step.phase))));
        }
        out += stepHtml(step);
    }
    if (plan.empty())
        out += "<p>Nothing to do.</p>";
    std::vector<std::string> held, ignored, hidden, notModelled, left;
    std::vector<std::string> unproven;
    for (const diff::Change* change : unprovenOf(report.differences))
        unproven.push_back(changeLine(*change));
    for (const HeldBack& item : heldBackApart(report))
        held.push_back(std::string(diff::actionId(item.action)) + " " + item.change.object.describe() + ": " + item.reason.render());
    for (const auto& id : report.differences.ignored)
        ignored.push_back(id.describe());
    for (const auto& id : report.differences.hidden)
        hidden.push_back(id.describe());
    for (const auto& item : report.notModelled)
        notModelled.push_back(item.place.text() + ": " + item.what);
    for (const auto& difference : plan.differences)
        left.push_back(difference.render());
    for (const auto& question : plan.questions)
        left.push_back(question.message.render());
    out += listHtml("Not reached or unanswered", left) + listHtml(unprovenTitle, unproven) + listHtml("Held back", held) + listHtml("Ignored", ignored)
        + listHtml("Not compared: one side cannot express it", hidden) + listHtml("Not modelled", notModelled);
    return out + "</body></html>\n";
}

} // namespace cofferdam::emit
