#include "order.h"

#include "edges.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace cofferdam::plan {
namespace {

/// Strongly connected components by Tarjan's algorithm without recursion; components come out in reverse topological order.
std::vector<std::size_t> components(const Edges& edges)
{
    const std::size_t size = edges.size();
    std::vector<std::size_t> number(size, none), low(size, 0), component(size, none), stack, call, next(size, 0);
    std::size_t counter = 0;
    std::size_t found = 0;
    for (std::size_t root = 0; root < size; ++root) {
        if (number[root] != none)
            continue;
        call.push_back(root);
        while (!call.empty()) {
            const std::size_t at = call.back();
            if (number[at] == none) {
                number[at] = low[at] = counter++;
                stack.push_back(at);
            }
            if (next[at] < edges[at].size()) {
                const std::size_t to = edges[at][next[at]++];
                if (number[to] == none)
                    call.push_back(to);
                else if (component[to] == none)
                    low[at] = std::min(low[at], number[to]);
                continue;
            }
            call.pop_back();
            if (low[at] == number[at]) {
                for (std::size_t member = none; member != at;) {
                    member = stack.back();
                    stack.pop_back();
                    component[member] = found;
                }
                ++found;
            }
            if (!call.empty())
                low[call.back()] = std::min(low[call.back()], low[at]);
        }
    }
    return component;
}

/// The nodes as groups (bundles), with edges between the groups.
struct Grouping {
    std::vector<std::size_t> groupOf;
    std::vector<std::vector<std::size_t>> members;
    Edges edges;
};

Grouping group(std::size_t nodeCount, const Edges& edges, const std::function<std::size_t(std::size_t)>& key)
{
    Grouping out;
    out.groupOf.resize(nodeCount);
    std::unordered_map<std::size_t, std::size_t> known;
    for (std::size_t n = 0; n < nodeCount; ++n) {
        const auto [place, fresh] = known.emplace(key(n), out.members.size());
        if (fresh)
            out.members.emplace_back();
        out.groupOf[n] = place->second;
        out.members[place->second].push_back(n);
    }
    out.edges.resize(out.members.size());
    for (std::size_t n = 0; n < nodeCount; ++n) {
        for (std::size_t to : edges[n]) {
            if (out.groupOf[n] != out.groupOf[to])
                out.edges[out.groupOf[n]].push_back(out.groupOf[to]);
        }
    }
    for (auto& successors : out.edges) {
        std::sort(successors.begin(), successors.end());
        successors.erase(std::unique(successors.begin(), successors.end()), successors.end());
    }
    return out;
}

using OrderKey = std::tuple<int, std::string, bool, std::string, int, std::string, std::size_t>;

OrderKey orderKey(const Draft& draft, std::size_t index, int phase)
{
    const Node& node = draft.nodes[index];
    // Things that others stand on come first; tables and what belongs to them stay together under the table's name.
    const int rank = node.unit.kind < Kind::Sequence ? static_cast<int>(node.unit.kind) : static_cast<int>(Kind::Sequence);
    const std::string name = std::string(1, static_cast<char>('0' + rank)) + node.unit.schema + '\0' + node.unit.name + '\0' + node.unit.part;
    // A foreign key also locks another table: it comes when all the rest of its own is there.
    const auto* constraint = draft.after.get<catalog::Constraint>(node.object);
    const bool foreignKey = constraint && constraint->type == catalog::ConstraintType::ForeignKey;
    return {phase, name, foreignKey, node.object.name, static_cast<int>(node.object.kind), node.object.part, index};
}

/// Topological order of a graph, smallest key first among the ready ones. A cycle is entered at its smallest key.
std::vector<std::size_t> sorted(const Edges& edges, const std::vector<OrderKey>& keys)
{
    std::vector<std::size_t> waiting(edges.size(), 0);
    for (const auto& successors : edges) {
        for (std::size_t to : successors)
            ++waiting[to];
    }
    const auto later = [&](std::size_t a, std::size_t b) { return keys[a] > keys[b]; };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> ready(later);
    std::vector<bool> done(edges.size(), false);
    for (std::size_t n = 0; n < edges.size(); ++n) {
        if (waiting[n] == 0)
            ready.push(n);
    }
    std::vector<std::size_t> out;
    while (out.size() < edges.size()) {
        if (ready.empty()) {
            std::size_t smallest = none;
            for (std::size_t n = 0; n < edges.size(); ++n) {
                if (!done[n] && (smallest == none || keys[n] < keys[smallest]))
                    smallest = n;
            }
            ready.push(smallest);
        }
        const std::size_t at = ready.top();
        ready.pop();
        if (done[at])
            continue;
        done[at] = true;
        out.push_back(at);
        for (std::size_t to : edges[at]) {
            if (--waiting[to] == 0 && !done[to])
                ready.push(to);
        }
    }
    return out;
}

/// Merges what a cycle between groups holds together into one group, where all of it can stand in one transaction.
Grouping withoutCycles(const Draft& draft, const Edges& edges, Grouping grouping)
{
    const auto component = components(grouping.edges);
    std::vector<bool> transactional(grouping.members.size(), true);
    for (std::size_t n = 0; n < draft.nodes.size(); ++n) {
        if (draft.nodes[n].execution != Execution::Transaction)
            transactional[component[grouping.groupOf[n]]] = false;
    }
    const std::size_t offset = grouping.members.size();
    return group(draft.nodes.size(), edges, [&](std::size_t n) {
        const std::size_t own = grouping.groupOf[n];
        return transactional[component[own]] ? component[own] : offset + own;
    });
}

/// The members of one group in order.
std::vector<std::size_t> sortedMembers(const Draft& draft, const Edges& edges, const std::vector<std::size_t>& members)
{
    if (members.size() == 1)
        return members;
    std::unordered_map<std::size_t, std::size_t> local;
    for (std::size_t i = 0; i < members.size(); ++i)
        local.emplace(members[i], i);
    Edges inner(members.size());
    std::vector<OrderKey> keys;
    for (std::size_t i = 0; i < members.size(); ++i) {
        keys.push_back(orderKey(draft, members[i], 0));
        for (std::size_t to : edges[members[i]]) {
            if (const auto found = local.find(to); found != local.end())
                inner[i].push_back(found->second);
        }
    }
    std::vector<std::size_t> out;
    for (std::size_t i : sorted(inner, keys))
        out.push_back(members[i]);
    return out;
}

/// Every group's phase: the latest of its members' and of what must come before it.
std::vector<int> phasesOf(const Draft& draft, const Grouping& grouping)
{
    std::vector<int> phases(grouping.members.size(), 0);
    for (std::size_t g = 0; g < grouping.members.size(); ++g) {
        for (std::size_t n : grouping.members[g])
            phases[g] = std::max(phases[g], static_cast<int>(draft.nodes[n].phase));
    }
    // Components are numbered in reverse topological order, so the highest number runs first.
    const auto component = components(grouping.edges);
    std::vector<std::size_t> order(phases.size());
    for (std::size_t g = 0; g < order.size(); ++g)
        order[g] = g;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return component[a] > component[b]; });
    for (std::size_t g : order) {
        for (std::size_t to : grouping.edges[g])
            phases[to] = std::max(phases[to], phases[g]);
    }
    return phases;
}

} // namespace

std::vector<std::vector<std::size_t>> orderedNodes(Draft& draft)
{
    const Edges edges = findEdges(draft);
    // Bundles and single nodes are numbered apart.
    constexpr std::size_t single = none / 2;
    Grouping grouping = group(draft.nodes.size(), edges, [&](std::size_t n) {
        const std::size_t bundle = draft.root(draft.nodes[n].bundle);
        return bundle == none ? single + n : bundle;
    });
    grouping = withoutCycles(draft, edges, std::move(grouping));
    const auto phases = phasesOf(draft, grouping);
    std::vector<OrderKey> keys;
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t g = 0; g < grouping.members.size(); ++g) {
        members.push_back(sortedMembers(draft, edges, grouping.members[g]));
        for (std::size_t n : members.back())
            draft.nodes[n].phase = static_cast<Phase>(phases[g]);
        keys.push_back(orderKey(draft, members.back().front(), phases[g]));
    }
    std::vector<std::vector<std::size_t>> out;
    for (std::size_t g : sorted(grouping.edges, keys))
        out.push_back(std::move(members[g]));
    return out;
}

} // namespace cofferdam::plan
