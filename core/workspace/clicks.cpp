#include "fold.h"

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

} // namespace cofferdam::workspace
