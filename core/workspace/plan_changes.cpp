#include "workspace/plan_changes.h"

#include "ddl/printer.h"

#include <deque>
#include <unordered_map>

namespace cofferdam::workspace {
namespace {

/// All that a step sends to the server, and when.
std::string contentOf(const plan::Step& step)
{
    std::string text = std::string(plan::phaseId(step.phase)) + '\n' + std::to_string(static_cast<int>(step.execution)) + '\n' + step.query + '\n';
    for (const ddl::Statement& statement : step.statements)
        text += ddl::print(statement) + ";\n";
    if (step.batch) {
        text += step.batch->table.sql() + '\n' + step.batch->predicate + '\n';
        for (const auto& [column, value] : step.batch->assignments)
            text += column + '=' + value + '\n';
    }
    return text;
}

using Keys = std::vector<std::string>;

Keys contentKeys(const plan::Step& step) { return {contentOf(step)}; }

Keys titleKeys(const plan::Step& step) { return {step.title.render()}; }

/// Steps that work for one change in one phase do the same work, however many others share their transaction.
Keys servedKeys(const plan::Step& step)
{
    Keys keys;
    for (const diff::ChangeKey& served : step.serves)
        keys.push_back(std::string(plan::phaseId(step.phase)) + ' ' + served.text());
    return keys;
}

class Matcher {
public:
    Matcher(const plan::Plan& before, const plan::Plan& after)
        : m_before(before.steps)
        , m_after(after.steps)
        , m_partner(after.steps.size(), StepChange::none)
        , m_taken(before.steps.size(), false)
        , m_same(after.steps.size(), false)
    {
    }

    std::vector<StepChange> run()
    {
        match(contentKeys, true);
        match(titleKeys, false);
        match(servedKeys, false);
        std::vector<StepChange> out;
        std::size_t shown = 0; // steps of the former plan that are already in the list, or will be beside their partners
        const auto removedUntil = [&](std::size_t end) {
            for (; shown < end; ++shown) {
                if (!m_taken[shown])
                    out.push_back({StepFate::Removed, shown, StepChange::none});
            }
        };
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const std::size_t partner = m_partner[i];
            if (partner == StepChange::none) {
                out.push_back({StepFate::Added, StepChange::none, i});
                continue;
            }
            removedUntil(partner);
            out.push_back({m_same[i] ? StepFate::Same : StepFate::Changed, partner, i});
        }
        removedUntil(m_before.size());
        return out;
    }

private:
    /// Pairs what is left and shares a key, first with first.
    void match(Keys (*keysOf)(const plan::Step&), bool same)
    {
        std::unordered_map<std::string, std::deque<std::size_t>> free;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_taken[i])
                continue;
            for (std::string& key : keysOf(m_before[i]))
                free[std::move(key)].push_back(i);
        }
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (m_partner[i] == StepChange::none)
                pair(i, free, keysOf(m_after[i]), same);
        }
    }

    void pair(std::size_t after, std::unordered_map<std::string, std::deque<std::size_t>>& free, const Keys& keys, bool same)
    {
        for (const std::string& key : keys) {
            const auto found = free.find(key);
            if (found == free.end())
                continue;
            while (!found->second.empty() && m_taken[found->second.front()])
                found->second.pop_front();
            if (found->second.empty())
                continue;
            m_partner[after] = found->second.front();
            m_taken[found->second.front()] = true;
            m_same[after] = same;
            return;
        }
    }

    const std::vector<plan::Step>& m_before;
    const std::vector<plan::Step>& m_after;
    std::vector<std::size_t> m_partner;
    std::vector<bool> m_taken;
    std::vector<bool> m_same;
};

} // namespace

std::vector<StepChange> comparePlans(const plan::Plan& before, const plan::Plan& after)
{
    return Matcher(before, after).run();
}

} // namespace cofferdam::workspace
