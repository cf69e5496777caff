#include "fold.h"

#include <algorithm>

namespace cofferdam::workspace {

Decisions tick(const Comparison& comparison, std::size_t change, bool on)
{
    Decisions out = comparison.decisions;
    out.ticks[comparison.differences.changes[change].key()] = on;
    return out;
}

Decisions tickProperty(const Comparison& comparison, std::size_t change, std::string_view property, bool on)
{
    Decisions out = comparison.decisions;
    diff::ChangeKey key = comparison.differences.changes[change].key();
    key.property = property;
    out.ticks[key] = on;
    return out;
}

Decisions answer(const Comparison& comparison, std::size_t question, RenameAnswer given)
{
    Decisions out = comparison.decisions;
    const Question& asked = comparison.questions[question];
    out.renames[asked.id] = given;
    if (given != RenameAnswer::Renamed)
        return out;
    // An object has one new name and one old one: other answers about either end are withdrawn.
    for (const Question& other : comparison.questions) {
        const bool shares = other.candidate.from == asked.candidate.from || other.candidate.to == asked.candidate.to;
        if (other.id != asked.id && shares) {
            const auto found = out.renames.find(other.id);
            if (found != out.renames.end() && found->second == RenameAnswer::Renamed)
                out.renames.erase(found);
        }
    }
    return out;
}

Decisions fill(const Comparison& comparison, const diff::ObjectId& column, std::string expression)
{
    Decisions out = comparison.decisions;
    if (expression.empty())
        out.fills.erase(column);
    else
        out.fills[column] = std::move(expression);
    return out;
}

Decisions accept(const Comparison& comparison, const plan::Hazard& hazard, std::string reason)
{
    Decisions out = comparison.decisions;
    out.acceptances.push_back({hazard.id, hazard.object.sql(), std::move(reason)});
    return out;
}

Decisions take(Decisions decisions, const Comparison& comparison, const std::vector<std::size_t>& changes, Side side)
{
    for (std::size_t index : changes) {
        const diff::ChangeKey whole = comparison.differences.changes[index].key();
        // What was said about single properties no longer counts.
        std::erase_if(decisions.ticks, [&](const auto& entry) { return entry.first.object == whole.object; });
        decisions.ticks[whole] = side == Side::Target;
        if (side == Side::Baseline)
            continue;
        for (std::size_t edit : editsOn(comparison, comparison.differences.changes[index].id)) {
            const auto drafted = std::find(decisions.edits.begin(), decisions.edits.end(), comparison.decisions.edits[edit]);
            if (drafted != decisions.edits.end())
                decisions.edits.erase(drafted);
        }
    }
    return decisions;
}

} // namespace cofferdam::workspace
