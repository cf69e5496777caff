#include "left_out.h"

namespace cofferdam::emit {

std::vector<std::string> leftOut(const Report& report)
{
    std::vector<std::string> out;
    if (!report.heldBack.empty())
        out.emplace_back("Held back:");
    for (const HeldBack& held : report.heldBack)
        out.push_back("  " + std::string(diff::actionId(held.action)) + " " + held.change.text() + ": " + held.reason.render());
    const auto list = [&](const char* label, const std::vector<diff::ObjectId>& ids) {
        if (!ids.empty())
            out.emplace_back(label);
        for (const auto& id : ids)
            out.push_back("  " + id.describe());
    };
    list("Ignored:", report.differences.ignored);
    list("Not compared (one side cannot express it):", report.differences.hidden);
    if (!report.notModelled.empty())
        out.emplace_back("Not modelled:");
    for (const auto& item : report.notModelled)
        out.push_back("  " + item.place.text() + ": " + item.what);
    if (!report.conflicts.empty())
        out.emplace_back("Decisions that do not fit:");
    for (const auto& conflict : report.conflicts)
        out.push_back("  " + conflict.render());
    if (!report.notes.empty())
        out.emplace_back("Notes:");
    for (const auto& note : report.notes)
        out.push_back("  " + note.render());
    return out;
}

} // namespace cofferdam::emit
