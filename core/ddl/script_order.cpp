#include "script_order.h"

#include <set>

namespace cofferdam::ddl {
namespace {

class Order {
public:
    explicit Order(const std::vector<ScriptNode>& nodes)
        : m_nodes(nodes), m_needs(nodes.size()), m_wishes(nodes.size()), m_needers(nodes.size()), m_wishers(nodes.size())
    {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            for (const std::size_t before : std::set(nodes[i].needs.begin(), nodes[i].needs.end())) {
                m_needers[before].push_back(i);
                ++m_needs[i];
            }
            for (const std::size_t before : std::set(nodes[i].wishes.begin(), nodes[i].wishes.end())) {
                m_wishers[before].push_back(i);
                ++m_wishes[i];
            }
            m_left.insert({nodes[i].rank, i});
            offer(i);
        }
    }

    void run(const std::function<void(std::size_t, bool)>& callback)
    {
        while (!m_left.empty()) {
            const std::size_t next = m_ready.empty() ? cut() : m_ready.begin()->second;
            m_ready.erase({m_nodes[next].rank, next});
            m_left.erase({m_nodes[next].rank, next});
            callback(next, m_wishes[next] > 0);
            settle(m_needers[next], m_needs);
            settle(m_wishers[next], m_wishes);
        }
    }

private:
    using Item = std::pair<int, std::size_t>;

    void offer(std::size_t node)
    {
        const Item item{m_nodes[node].rank, node};
        if (m_needs[node] == 0 && m_wishes[node] == 0 && m_left.contains(item))
            m_ready.insert(item);
    }

    void settle(const std::vector<std::size_t>& users, std::vector<std::size_t>& counts)
    {
        for (const std::size_t user : users) {
            --counts[user];
            offer(user);
        }
    }

    /// Nothing is ready: a circle. A node that only wishes goes ahead.
    std::size_t cut() const
    {
        for (const Item& item : m_left) {
            if (m_needs[item.second] == 0)
                return item.second;
        }
        return m_left.begin()->second;
    }

    const std::vector<ScriptNode>& m_nodes;
    std::vector<std::size_t> m_needs, m_wishes;
    std::vector<std::vector<std::size_t>> m_needers, m_wishers;
    std::set<Item> m_left, m_ready;
};

} // namespace

void inOrder(const std::vector<ScriptNode>& nodes, const std::function<void(std::size_t, bool)>& callback)
{
    Order(nodes).run(callback);
}

} // namespace cofferdam::ddl
